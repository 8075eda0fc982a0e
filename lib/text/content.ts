/** The words that carry what a sentence is about, in a form in which "shipping" and "ships" are the same. */
import type { Range, Text } from './text.ts';

/** Words that say nothing about the matter: they stand in a question and in any answer alike. */
const EMPTY = new Set(
  `a about after again ago all already also always am an and another any anybody anyone anything are aren't as ask at away
  back be because been before being but by can can't cannot come could couldn't did didn't do does doesn't doing don't done
  each either else ever every everyone for from get gets getting give go goes going gone gonna got had has hasn't have haven't
  having he hello help her here hey hi him his how however i i'd i'll i'm i've if in instead into is isn't it it's its just kind
  know least let like look lot made make many may maybe me might mine more most much must my need never new no nor not now of
  off oh ok okay on one only or other our out over own people please put quite really right said same say see seem she should
  since so some someone something soon still such sure take tell than thank thanks that that's the their them then there
  there's these they they're thing things think this those though to today too try trying two under until up us use used using
  very want was wasn't way we we'd we'll we're we've well went were what what's when where which while who whole whom whose why
  will with won't wonder would wouldn't yes yet you you'd you'll you're you've your yours`
    .split(/\s+/)
    .filter(Boolean),
);

const ENDINGS = /(?:ations?|ings?|edly|ed|ments?|ably|able|ies|ers?|ly|es|s|e|y)$/;

/** A word without its English ending: "shipping", "shipped" and "ships" all give "ship". Crude, and only used to compare. */
export const stem = (norm: string): string => {
  const bare = norm.replace(/'s$|'$/, '');
  if (bare.length < 4) return bare;
  const cut = bare.replace(ENDINGS, '');
  const root = cut.length < 3 ? bare.replace(/s$/, '') : cut;
  return root.replace(/([bdgklmnprt])\1$/, '$1').replace(/i$/, '');
};

/** Stems of the words that matter in `text`, or in `range` of its words. */
export const contentStems = (text: Text, range: Range = [0, text.words.length]): Set<string> =>
  new Set(
    text.words
      .slice(range[0], range[1])
      .filter(({ norm }) => norm.length > 1 && !EMPTY.has(norm))
      .map(({ norm }) => stem(norm)),
  );

/** Does the word say something about the matter? */
export const carries = (norm: string): boolean => norm.length > 1 && !EMPTY.has(norm);

/** Indexes of all words in the hits. */
export const covered = (hits: readonly { readonly words: Range }[]): ReadonlySet<number> =>
  new Set(hits.flatMap(({ words: [from, to] }) => Array.from({ length: to - from }, (_, step) => from + step)));
