/** What is looked for in a text again and again while it is written, paragraph by paragraph (reread.ts). */
import { once } from './once.ts';
import { type Change, changeOf, spansAfter } from './reread.ts';
import { spansOf } from './spans.ts';
import type { Span, Text } from './text.ts';

/**
 * `read`, asked at most once for each text; of one that came from another, `after` makes it out of what is known of that one and of
 * what has changed.
 */
export const along = <Value>(
  read: (text: Text) => Value,
  after: (change: Change, find: (text: Text) => Value, text: Text) => Value,
): ((text: Text) => Value) => {
  const find = once((text): Value => {
    const change = changeOf(text);
    return change ? after(change, find, text) : read(text);
  });
  return find;
};

/** Does an expression match anywhere? It may not match over an empty line, nor ask for the text's own beginning or end. */
export const anywhere = (pattern: RegExp): ((text: Text) => boolean) =>
  along(
    ({ raw }) => pattern.test(raw),
    ({ before, middle }, find, { raw }) => find(middle) || (find(before) && pattern.test(raw)),
  );

/** All matches of a global expression, for which the same holds. */
export const spansIn = (pattern: RegExp): ((text: Text) => readonly Span[]) =>
  along(
    ({ raw }): readonly Span[] => spansOf(raw, pattern),
    (change, find) => spansAfter(change, find(change.before), find(change.middle)),
  );
