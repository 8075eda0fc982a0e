import { anywhere } from '../../text/along.ts';
import { wordSet } from '../../text/word-set.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { matches } from '../kinds/pattern.ts';
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
const CALL = {
  triggers: [...'0123456789'],
  pattern: new RegExp(
    String.raw`\b(?:call|ring|phone|dial|text(?:ing)?|txt(?:ing)?|sms|send|reply|rply|contact|tel|telephone|customer care|hotline|chat)\b[^.!?\n\d]{0,50}${NUMBER}`,
    'gi',
  ),
};
const KEYWORD = {
  triggers: ['ply', 'PLY', 'ext', 'EXT', 'xt', 'XT', 'end', 'END'],
  pattern:
    /\b(?:[Rr]e?ply|REPLY|[Tt]ext|TEXT|[Tt]xt|TXT|[Ss]end|SEND) (?:back |with )?(?:your |the (?:key)?word )?["“'‘]?(?!RSVP)(?:[A-Z][A-Z\d]{2,}|NO|GO|OK|A(?=,? (?:or )?B))\b/g,
};

/** A number that helps: people look for it. */
const HELPS = wordSet(
  'help helps emergency emergencies lost found missing report questions if worried advice support crisis listen doctor nurse repair repairs cancel reschedule seen witness witnesses police ambulance accessibility interpreter',
);
const PRESSES = wordSet('now free win claim urgent urgently immediately prize');
const NEAR = 12;

/** Quick ways to see that there is nothing to find: enough digits, two capitals. */
const hasNumber = anywhere(/\d[\d ()-]{3,17}\d/);
const hasKeyword = anywhere(/[A-Z][A-Z\d]|end A/i);

const find = (draft: ReadDraft): RawFinding[] =>
  [...(hasNumber(draft.text) ? matches(draft, CALL) : []), ...(hasKeyword(draft.text) ? matches(draft, KEYWORD) : [])]
    .toSorted((a, b) => a[0] - b[0])
    .flatMap((range, index, all) => {
      const previous = all[index - 1];
      if ((previous && previous[1] > range[0]) || spanAt(draft.text.quotes, range[0])) return [];
      const { words } = draft.text;
      const [from, to] = indexesWithin(words, ...range);
      const around = words.slice(Math.max(0, from - NEAR), to + NEAR).map(({ norm }) => norm);
      // "STOP to cancel" helps nobody who didn't order.
      if (around.some((norm) => HELPS.has(norm)) && !around.includes('stop')) return [];
      const severity = around.some((norm) => PRESSES.has(norm)) ? 'advise' : 'note';
      return [finding({ ...head, severity }, draft, [range], [prompt(head, 'why')])];
    });

export default rule(head, { check: find });
