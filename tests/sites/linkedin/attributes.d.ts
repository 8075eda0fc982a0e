/** Attributes of LinkedIn's own that React's types don't know. */
import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    componentkey?: string | undefined;
    threadlinedecoration?: string;
  }
}
