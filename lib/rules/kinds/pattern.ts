/** What words alone can't say: a regular expression, run only where something that stands in each of its matches is there. */
import { spansIn } from '../../text/along.ts';
import { listed } from '../../text/listed.ts';
import type { Span, Text } from '../../text/text.ts';
import type { Fix, ReadDraft, Rule } from '../rule.ts';
import { finding, type Head, rule } from './head.ts';
import { anyWithin } from './within.ts';

/** The matches in a text outside its links, in order, none overlapping another. */
export type Finder = (text: Text) => readonly Span[];

/**
 * Finds a global expression in texts that hold one of the literal triggers, case and all: one stands in every match. No nested
 * repetition, so that it stays linear; no match goes over an empty line or asks for the draft's own beginning or end.
 */
export const holding = (triggers: readonly string[], pattern: RegExp): Finder => {
  const find = spansIn(pattern);
  return (text) =>
    triggers.some((trigger) => text.raw.includes(trigger))
      ? find(text).filter(({ start, end }) => !anyWithin(text.links, start, end))
      : [];
};

/**
 * Finds a sticky expression where it begins with one of the (space-separated) words: nothing else of the text is looked at, so this
 * is far quicker than to let the expression search.
 */
export const startingWith = (words: string, pattern: RegExp): Finder => {
  const starts = listed(words);
  return (text) => {
    const found: Span[] = [];
    let free = 0;
    for (const at of starts(text)) {
      const start = text.words[at]?.start ?? 0;
      pattern.lastIndex = start;
      if (start < free || !pattern.test(text.raw)) continue;
      const end = pattern.lastIndex;
      if (anyWithin(text.links, start, end)) continue;
      found.push({ start, end });
      free = end;
    }
    return found;
  };
};

export interface PatternHead extends Head {
  /** Of what overlaps, the first counts. */
  readonly find: readonly Finder[];
  readonly unless?: (draft: ReadDraft, start: number, end: number) => boolean;
  readonly fixes?: (draft: ReadDraft, start: number, end: number) => readonly Fix[];
}

/** One finding for every match. */
export const pattern = (head: PatternHead): Rule =>
  rule(head, {
    check: (draft) => {
      let free = 0;
      return head.find
        .flatMap((find) => find(draft.text))
        .sort((a, b) => a.start - b.start)
        .filter(({ start, end }) => {
          if (start < free) return false;
          free = end;
          return !head.unless?.(draft, start, end);
        })
        .map(({ start, end }) => finding(head, draft, [[start, end]], head.fixes?.(draft, start, end)));
    },
  });
