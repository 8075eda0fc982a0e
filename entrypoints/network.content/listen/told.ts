/** Which readings were told already: the same item with the same content isn't told twice. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';

const MOST = 5000;

/** A short number for all that a reading says. Ages go on as time passes, so a time counts only by being there. */
export function printOf({ time, ...item }: SeenInteraction): number {
  const text = JSON.stringify([item, time !== null]);
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return print >>> 0;
}

export interface Told {
  /** Is this news? It counts as told from now on. */
  readonly isNews: (key: string, item: SeenInteraction) => boolean;
  readonly forget: (key: string) => void;
}

/** Remembers the latest `most` items. */
export function rememberTold(most = MOST): Told {
  const prints = new Map<string, number>();
  return {
    isNews: (key, item) => {
      const print = printOf(item);
      const known = prints.get(key);
      prints.delete(key);
      prints.set(key, print);
      for (const oldest of prints.keys()) {
        if (prints.size <= most) break;
        prints.delete(oldest);
      }
      return known !== print;
    },
    forget: (key) => prints.delete(key),
  };
}
