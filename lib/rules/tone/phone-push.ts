import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { startingWith } from '../kinds/pattern.ts';
import { indexesWithin, spanAt } from '../kinds/within.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/phone-push',
  why: 'talk',
  source: 'Principle "talk": "call this number now" is what phone adverts say; here people can ask you on the spot',
  severity: 'note',
};

const NUMBER = String.raw`(?:\+?\d[\d ()-]{4,17}\d|\d{5})(?!\d)`;
/** A number to ring, a keyword to send: each up to a few words behind the verb. */
const callsIn = startingWith(
  'call ring phone dial text texting txt txting sms send reply rply contact tel telephone customer hotline chat',
  new RegExp(String.raw`(?:customer care|(?!customer)\w+)\b[^.!?\n\d]{0,50}${NUMBER}`, 'iy'),
);
const keywordsIn = startingWith(
  'reply rply text txt send',
  /(?:[A-Z]+|\w[a-z]+) (?:back |with )?(?:your |the (?:key)?word )?["“'‘]?(?!RSVP)(?:[A-Z][A-Z\d]{2,}|NO|GO|OK|A(?=,? (?:or )?B))\b/y,
);

/** A number that helps: people look for it. */
const HELPS = wordSet(
  'help helps emergency emergencies lost found missing report questions if worried advice support crisis listen doctor nurse repair repairs cancel reschedule seen witness witnesses police ambulance accessibility interpreter',
);
const PRESSES = wordSet('now free win claim urgent urgently immediately prize');
const NEAR = 12;

const find = (draft: ReadDraft): RawFinding[] => {
  const { words, quotes } = draft.text;
  return [...callsIn(draft.text), ...keywordsIn(draft.text)]
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }, index, all) => {
      const previous = all[index - 1];
      if ((previous && previous.end > start) || spanAt(quotes, start)) return [];
      const [from, to] = indexesWithin(words, start, end);
      const around = words.slice(Math.max(0, from - NEAR), to + NEAR).map(({ norm }) => norm);
      // "STOP to cancel" helps nobody who didn't order.
      if (around.some((norm) => HELPS.has(norm)) && !around.includes('stop')) return [];
      const severity = around.some((norm) => PRESSES.has(norm)) ? 'advise' : 'note';
      return [finding({ ...head, severity }, draft, [[start, end]], [prompt(head, 'why')])];
    });
};

export default rule(head, { check: find });
