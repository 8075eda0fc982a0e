/**
 * Is thanks given, and where? Gratitude in its usual shapes; "no thanks", "thanks for nothing" and "thank God" are none.
 * Congratulations are no thanks, but they too give people their due.
 */

import { covered } from '../../text/content.ts';
import { once } from '../../text/once.ts';
import { sharePhrases } from '../../text/phrases.ts';
import type { Range, Text } from '../../text/text.ts';
import type { PhraseHit, ReadDraft } from '../rule.ts';

const GIVEN = 'given';
const NOT_GIVEN = 'not given';
const HONOURED = 'honoured';

const find = sharePhrases([
  {
    id: GIVEN,
    phrases: [
      '(thank|thanks|thankyou|thanku|thanx|thx|tysm|tyvm|thnx|thnks|thks|thankyouu|thanksss|thankss|thankful)',
      '(thank|thx) (you|u|ya|youu|youuu)',
      '(ty|tks) (for|so|very)',
      'cheers for',
      '(many|much) (thanks|obliged)',
      '(appreciate|appreciated|appreciates) (it|that|this|you|your|all)',
      '(we|i|really|truly|so|do|always|have|has) (appreciate|appreciated) (the|everyone|every|how|everything)',
      '(much|really|greatly|truly|very|so) appreciated',
      '(grateful|gratitude) (to|for|that)',
      '(so|very|really|deeply|truly|eternally|incredibly) grateful',
      '(means|mean|meant) (a lot|the world|so much)',
      '(kind|good|sweet|thoughtful|generous|lovely) of you',
      '(you|that|this|it) (really|just|absolutely|) (made|makes|has made) (my|our) (day|week|morning)',
      "(couldn't|could never) have (done|made|managed) (it|this|that) without",
      '(indebted to|in your debt|owe you (one|a))',
      "(you|you're) (a|an absolute|such a) lifesaver",
    ],
  },
  {
    id: NOT_GIVEN,
    phrases: [
      'no (thanks|thank you|thx)',
      'thanks but no thanks',
      '(thanks|thank you|thx|cheers) (so much|a lot|very much|a bunch|) for (nothing|ruining|wasting|losing|breaking|destroying|delaying|cancelling|canceling|ignoring|lying|overcharging|charging|stranding|screwing|killing|stealing|scamming|not|making me|keeping me|leaving me|the delay|the wait)',
      'thank (god|goodness|heavens|heaven|christ|fuck|allah|gawd|jesus)',
      "(don't|doesn't|never|didn't|won't|nobody) (even|really|) (thank|thanked|appreciate|appreciated)",
      "(no need to|needn't) thank",
      // A request, and thanks that are expected.
      "(would|i'd|we'd) (be|) (really|much|greatly|) (appreciate|appreciated)",
      'thank me later',
      '(not|without|instead of) (a|even a|one|so much as a) (thank|thanks)',
      'instead of thanks',
      '(thank|thanks) (you|) (note|card|letter|page|list)',
      "thankful (it|i) (wasn't|didn't|isn't)",
      // A courtesy before the "but" that is meant.
      'appreciate (the|your|that|this|how) {word} but',
    ],
  },
  {
    id: HONOURED,
    phrases: [
      '(congrats|congratulations|congratulation|congratz|grats)',
      '(congratulate|congratulating) (you|him|her|them|our|the|all|everyone)',
    ],
  },
]);

/** "A very big thanks to …" */
const MOST_BEFORE = 3;

/**
 * "It works, thanks to the new cable" names a cause; "Thanks to everyone who came" and "thanks to Priya" thank. The cause
 * stands inside a sentence and has no name.
 */
const isCause = (text: Text, { words: [from, to] }: PhraseHit): boolean => {
  const next = text.words[to + 1];
  return (
    text.words[to - 1]?.norm === 'thanks' &&
    text.words[to]?.norm === 'to' &&
    from - (text.sentences[text.words[from]?.sentence ?? -1]?.words[0] ?? 0) > MOST_BEFORE &&
    !(next && /^\p{Lu}/u.test(text.raw.slice(next.start, next.end)))
  );
};

/** Quoted words are somebody else's, unless the draft has no others. */
const ownHits = (text: Text, hits: readonly PhraseHit[] = []): readonly PhraseHit[] => {
  if (hits.length === 0) return hits;
  const allQuoted = text.words.every(({ quoted }) => quoted);
  return hits.filter(({ words: [from] }) => allQuoted || !text.words[from]?.quoted);
};

const thanksAmong = (text: Text, hits: ReadonlyMap<string, readonly PhraseHit[]>): Range[] => {
  const denied = covered(hits.get(NOT_GIVEN) ?? []);
  return ownHits(text, hits.get(GIVEN))
    .filter(({ words: [from, to] }) => !denied.has(from) && !denied.has(to - 1))
    .filter((hit) => !isCause(text, hit))
    .map(({ words }) => words);
};

/** Half-open ranges of indexes into `text.words` where thanks is given. */
export const thanksIn = once((text): readonly Range[] => thanksAmong(text, find(text)));

/** Does the draft give somebody their due: thank them, or congratulate them? */
export const thanked = ({ text }: Pick<ReadDraft, 'text'>): boolean =>
  thanksIn(text).length > 0 || ownHits(text, find(text).get(HONOURED)).length > 0;
