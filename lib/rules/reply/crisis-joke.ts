import type { Span } from '../../text/text.ts';
import { removal } from '../kinds/edits.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { holding } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import type { Edit, Fix } from '../rule.ts';
import { complains } from './complaint.ts';
import { tellsOfHarm } from './crisis.ts';

const head: Head = {
  id: 'reply/crisis-joke',
  why: 'crisis',
  severity: 'warn',
  source: 'Coombs, Protecting Organization Reputations During a Crisis, Corporate Reputation Review 10 (2007)',
  applies: ({ kind, parent }) =>
    kind === 'reply' && parent !== undefined && (tellsOfHarm(parent.text) || complains(parent.text)),
};

/** Faces that laugh, wink or put out their tongue: out of place under any complaint. */
const LAUGHS = /[\u{1F600}-\u{1F606}\u{1F609}\u{1F60E}\u{1F61B}-\u{1F61D}\u{1F923}\u{1F92A}\u{1F973}]/u;
/** These, and other signs of a good mood, where somebody came to harm: smiles, confetti, thumbs up, fire, rockets. */
const CHEERS =
  /[\u{1F600}-\u{1F60E}\u{1F617}-\u{1F61D}\u{1F642}\u{1F643}\u{1F917}\u{1F923}\u{1F929}\u{1F92A}\u{1F92D}\u{1F970}\u{1F973}\u{1F388}-\u{1F38A}\u{1F44C}\u{1F44D}\u{1F44F}\u{1F4AA}\u{1F4AF}\u{1F525}\u{1F64C}\u{1F680}\u{2728}\u{2B50}]/u;
const smileys = holding([')', 'D', 'P'], /(?<=\s|^)[:;]-?[)DP](?=\s|$)/gmu);
/** A plain smile may go with a kind answer to a complaint. */
const isSmile = (typed: string): boolean => /^:-?\)$/.test(typed);

/** Takes them out; where one stood for a full stop, it becomes one. */
const withoutThem = (raw: string, pictures: readonly Span[]): Edit[] =>
  pictures.flatMap(({ start, end }) => {
    const between =
      /\p{L} ?$/u.test(raw.slice(Math.max(0, start - 3), start)) && /^ ?\p{Lu}/u.test(raw.slice(end, end + 3));
    const from = raw[start - 1] === ' ' ? start - 1 : start;
    return between ? [{ start: from, end, text: '.' }] : removal(raw, start, end);
  });

/** Laughter, a wink or a cheerful picture under a message that tells of harm; laughter under one that complains. */
export default rule(head, {
  phrases: [
    '(haha|hahaha|hehe|lol|lmao|rofl|oopsie|oopsies|whoopsie|whoops|yikes|just kidding|only joking)',
    '(on the bright side|look on the bright side|could be worse|no biggie|chill|shit happens|these things happen|it happens)',
  ],
  check: (draft) => {
    const { raw } = draft.text;
    const harm = draft.parent !== undefined && tellsOfHarm(draft.parent.text);
    const words = spots(draft, head).map(({ hit }): Span => hit);
    const faces = draft.text.emoji.filter(({ start, end }) => (harm ? CHEERS : LAUGHS).test(raw.slice(start, end)));
    const typed = smileys(draft.text).filter(({ start, end }) => harm || !isSmile(raw.slice(start, end)));
    const pictures = [...faces, ...typed].toSorted((a, b) => a.start - b.start);
    if (words.length + pictures.length === 0) return [];
    const ranges = [...words, ...pictures]
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => [start, end] as const);
    const fixes: Fix[] =
      words.length > 0
        ? [prompt(head, 'plain')]
        : [{ label: fixLabel(head, 'remove'), edits: withoutThem(raw, pictures) }];
    return [finding(head, draft, ranges, fixes)];
  },
});
