/** Does a message tell of harm or danger? A short list of plain wordings: better none than a wrong one. English. */

import { covered } from '../../text/content.ts';
import { indexPhrases } from '../../text/phrases.ts';
import type { Text } from '../../text/text.ts';

const KIN =
  '(mother|father|mum|mom|dad|son|daughter|child|baby|wife|husband|sister|brother|grandmother|grandfather|friend|colleague|dog|cat|horse|pet)';

const find = indexPhrases([
  {
    id: 'crisis',
    phrases: [
      '(injured|injury|injuries|bleeding|choked|choking|electrocuted|concussion|unconscious)',
      '(burned|burnt|scalded) (my|our|her|his|me|myself|the child|people)',
      '(in|to) (hospital|the hospital|a and e|intensive care)',
      '(food poisoning|poisoned|allergic reaction|anaphylactic|anaphylaxis|salmonella|contaminated|listeria|health hazard)',
      '(glass|metal|needle|maggots|worms|mould|mold) in (my|our|the|her|his|a)',
      '(caught|set|is on|was on|went on|go on) fire',
      '(explode|exploded|exploding|explosion|burst into flames|gas leak|(smell|smells|smelled|smelt) (gas|of gas)|carbon monoxide|collapsed)',
      '(data breach|identity theft|hacked|fraud|fraudulent|leaked (my|our))',
      '(assaulted|assaulting|molested|groped|harass|harassed|harassing|threatened|attacked|abused|racist|racism|homophobic|raped|stalked|stole from|stolen from|robbed)',
      '(suicide|suicidal|funeral|passed away|death in|death of|(was|were|been) killed)',
      `(my|our|his|her|their) ${KIN} (died|has died|is dead|nearly died|almost died)`,
      '(could have|could be|someone will be|somebody will be) (killed|died|hurt|hit|run over|drowned)',
      '(unsafe|dangerous|not safe) (for|to|and|in|on|at)',
      '(called|calling|told|went to) (the|) (police|ambulance|fire brigade)',
    ],
  },
  {
    id: 'denied',
    phrases: [
      '(on|caught) fire (today|tonight|lately|right now|tv)',
      '(no one|nobody|none|not) (was|were|is|got|) (injured|hurt|killed)',
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
