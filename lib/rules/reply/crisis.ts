/** Does a message tell of harm or danger? A short list of plain wordings: better none than a wrong one. English. */

import { covered } from '../../text/content.ts';
import { indexPhrases } from '../../text/phrases.ts';
import type { Text } from '../../text/text.ts';

const find = indexPhrases([
  {
    id: 'crisis',
    phrases: [
      '(injured|injury|injuries|bleeding|burned|burnt|choked|choking|electrocuted|concussion|unconscious) (my|our|her|his|me|on|by|from|in|at|because|when|after|child|son|daughter|people|{word})',
      '(in|to) (hospital|the hospital|a and e|intensive care)',
      '(food poisoning|poisoned|allergic reaction|anaphylactic|anaphylaxis|salmonella|contaminated|listeria)',
      '(glass|metal|needle|maggots|worms|mould|mold) in (my|our|the|her|his|a)',
      '(caught|on|set) fire',
      '(exploded|explosion|burst into flames|gas leak|carbon monoxide|smoke coming|collapsed)',
      '(data breach|identity theft|account was hacked|account has been hacked|leaked (my|our))',
      '(assaulted|molested|groped|harassed|threatened|attacked|racially abused|racist|homophobic|raped|stalked)',
      '(died|dead|death|killed|suicide|suicidal|funeral)',
      '(nearly|almost|could have|could be|someone will be) (killed|died|hurt|hit|run over|drowned)',
      '(unsafe|dangerous|not safe) (for|to|and|in|on|at)',
      '(call|called|calling|tell|told|went to) (the|) (police|ambulance|fire brigade)',
    ],
  },
  {
    id: 'denied',
    phrases: [
      '(on|caught) fire (today|tonight|lately|right now)',
      '(dead|killed) (good|easy|simple|right|on|it|battery|phone|line|link|off|the vibe|my battery|my phone)',
      '(no one|nobody|none|not) (was|were|is|got|) (injured|hurt|dead|killed)',
      '(died|dead) (laughing|of laughter|of embarrassment)',
      '(battery|phone|laptop|car|engine|plant|line|link|app|site|screen) (is|was|has|) (dead|died)',
    ],
  },
]);

export const tellsOfHarm = (text: Text): boolean => {
  const hits = find(text);
  const denied = covered(hits.get('denied') ?? []);
  return (hits.get('crisis') ?? []).some(
    ({ words: [from, to] }) => !text.words[from]?.quoted && !denied.has(from) && !denied.has(to - 1),
  );
};
