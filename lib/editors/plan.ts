/** From the edits of one fix to as few replacements as possible. Pure. */
import type { Edit } from '../rules/rule.ts';

/** The text after the edits (ascending, not overlapping). */
export function edited(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return pieces.join('') + text.slice(from);
}

/**
 * The replacements that carry out the edits, ascending: one (= one undo step) unless what stands between two edits must not be
 * written anew, such as a mention; each as short as it can be.
 */
export function plan(
  text: string,
  edits: readonly Edit[],
  mustStay: (start: number, end: number) => boolean,
): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && !mustStay(last.end, edit.start)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: edit.end,
        text: last.text + text.slice(last.end, edit.start) + edit.text,
      };
    } else joined.push(edit);
  }
  return joined.map((edit) => trim(text, edit)).filter(({ start, end, text: words }) => start < end || words !== '');
}

/** Leaves out what is the same before and after, at both ends, never inside a character as readers see it. */
function trim(text: string, edit: Edit): Edit {
  const old = text.slice(edit.start, edit.end);
  const most = Math.min(old.length, edit.text.length);
  let head = 0;
  while (head < most && old[head] === edit.text[head]) head += 1;
  while (head > 0 && !(parts(old, head) && parts(edit.text, head))) head -= 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail += 1;
  while (tail > 0 && !(parts(old, old.length - tail) && parts(edit.text, edit.text.length - tail))) tail -= 1;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

/** What holds on to its neighbour: surrogates, marks, joiners, variation selectors, skin tones, keycaps, flags, tags. */
const HOLDS_LEFT =
  /^(?:\p{M}|\u200d|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0000}-\u{e01ef}]|[\u{1f1e6}-\u{1f1ff}])/u;
const HOLDS_RIGHT = /(?:\u200d|[\u{1f1e6}-\u{1f1ff}])$/u;

/** May a text be cut at an offset without breaking a character in two? */
function parts(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  const inPair = /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after);
  return !inPair && !HOLDS_LEFT.test(after) && !HOLDS_RIGHT.test(before);
}

/**
 * Where the caret goes. A caret outside the edits stays between the same characters, so that the writer goes on where they were;
 * one inside an edit, a selected stretch or none at all (null) ends right after the last edit.
 */
export function caretAfter(edits: readonly Edit[], caret: number | null): number {
  let shift = 0;
  let end = 0;
  let place = caret;
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    end = edit.end + shift + grown;
    if (caret !== null && caret > edit.start && caret < edit.end) place = null;
    else if (place !== null && caret !== null && caret >= edit.end) place += grown;
    shift += grown;
  }
  return place ?? end;
}
