/** Is thanks given, and where? Gratitude in its usual shapes; "no thanks", "thanks for nothing" and "thank God" are none. */

import { covered } from '../../text/content.ts';
import { indexPhrases } from '../../text/phrases.ts';
import type { Range, Text } from '../../text/text.ts';
import type { PhraseHit, ReadDraft } from '../rule.ts';

const GIVEN = 'given';
const NOT_GIVEN = 'not given';

const find = indexPhrases([
  {
    id: GIVEN,
    phrases: [
      '(thank|thanks|thankyou|thanku|thanx|thx|tysm|tyvm|thnx|thnks|thks|thankyouu|thanksss|thankss|thankful)',
      '(thank|thx) (you|u|ya|youu|youuu)',
      '(ty|tks) (for|so|very)',
      'cheers for',
      'i owe you one',
      '(many|much) (thanks|obliged)',
      '(appreciate|appreciated|appreciates) (it|that|this|you|your|all)',
      '(we|i|really|truly|so|do) appreciate (the|everyone|every|how|everything)',
      '(much|really|greatly|truly|very|so) appreciated',
      '(grateful|gratitude) (to|for|that)',
      '(so|very|really|deeply|truly|eternally|incredibly) grateful',
      '(means|mean|meant) (a lot|the world|so much)',
    ],
  },
  {
    id: NOT_GIVEN,
    phrases: [
      'no (thanks|thank you|thx)',
      'thanks but no thanks',
      '(thanks|thank you|thx|cheers) (so much|a lot|very much|a bunch|) for (nothing|ruining|wasting|losing|breaking|destroying|delaying|cancelling|canceling|ignoring|lying|overcharging|charging|stranding|screwing|killing|stealing|scamming|not|making me|keeping me|leaving me|the delay|the wait)',
      'thank (god|goodness|heavens|heaven|christ|fuck|allah|gawd|jesus)',
      "(don't|never|didn't|won't|not) (even|) (thank|thanked)",
      "(don't|no need to|needn't) thank",
      'not (a|even a|one) (thank|thanks)',
      'without (a|even a|so much as a) (thank|thanks)',
      'thanks a lot (obama|for nothing)',
      '(a|my|his|her|their|the) (thank|thanks) (you|) (note|card|letter|page|list)',
      'thank you (letter|note|card|page)',
      'instead of (thank|thanks|a thank)',
      "thankful (it|i) (wasn't|didn't|isn't)",
    ],
  },
]);

/** "A very big thanks to …" */
const MOST_BEFORE = 3;

/**
 * "It works, thanks to the new cable" names a cause; "Thanks to everyone who came" thanks. The first stands inside a
 * sentence, the second begins one.
 */
const isCause = (text: Text, { words: [from, to] }: PhraseHit): boolean =>
  text.words[to - 1]?.norm === 'thanks' &&
  text.words[to]?.norm === 'to' &&
  from - (text.sentences[text.words[from]?.sentence ?? -1]?.words[0] ?? 0) > MOST_BEFORE;

/** Half-open ranges of indexes into `text.words` where thanks is given. Quoted thanks is somebody else's. */
export const thanksIn = (text: Text): Range[] => {
  const hits = find(text);
  const denied = covered(hits.get(NOT_GIVEN) ?? []);
  const isDenied = ({ words: [from, to] }: PhraseHit): boolean => denied.has(from) || denied.has(to - 1);
  return (hits.get(GIVEN) ?? [])
    .filter((hit) => !text.words[hit.words[0]]?.quoted && !isDenied(hit) && !isCause(text, hit))
    .map(({ words }) => words);
};

/** Does the draft thank somebody? */
export const thanked = (draft: Pick<ReadDraft, 'text'>): boolean => thanksIn(draft.text).length > 0;
