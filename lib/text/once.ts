/** What is read from a text more than once is worth keeping with it. */
import type { Text } from './text.ts';

/** `read`, asked at most once for each text. Texts never change, so neither does what is read from them. */
export const once = <Value>(read: (text: Text) => Value): ((text: Text) => Value) => {
  const known = new WeakMap<Text, { readonly value: Value }>();
  return (text) => {
    const seen = known.get(text);
    if (seen) return seen.value;
    const value = read(text);
    known.set(text, { value });
    return value;
  };
};
