import { listed } from '../../text/listed.ts';
import type { Range } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { firstBehind } from '../kinds/within.ts';
import type { RawFinding, ReadDraft, Self } from '../rule.ts';
import { isMarked, praises } from './disclosure.ts';

const head: Head = {
  id: 'fit/employee',
  why: 'disclose',
  source:
    'FTC, Endorsement Guides (16 CFR 255.5, 2023): employees who praise what their firm makes say that they work there; ASA and CMA: own brand and employer count as well',
  applies: ({ self }) => self?.role === 'employee' || self?.role === 'partner',
};

/** Ways to say that one belongs to it. "We" and "our" do, too. */
const SAID = [
  '(i|we) (work|worked|am working|help out|volunteer) (at|for|with|there|here)',
  "i'm (working|employed) (at|for|with|by|there|here)",
  'where i work',
  '(my|our) (employer|firm|company|workplace|job|work|boss|team|colleague|colleagues|client|clients|partner|partners)',
  "i'm (a|an|the|one of) {word} (at|for|of)",
  '(full|) disclosure',
  '(my|the) day job',
  "i'm (biased|employed)",
  '(hiring|joined|joining|join)',
  '(best|great|whole) team',
  'proud to (work|be|have)',
  'as (a|an|the|their) {word} (at|of|for)',
  '(i|we) (make|made|build|built|bake|baked|design|designed|run|own|founded) (it|this|these|them|the)',
];
const oursIn = listed("we we're we've we'd our ours us");
/** "#employee", "#LarkEmployee", "#LifeAtLark", "#TeamLark". */
const BELONGS = /employee|partner$|client$|staff$|^(?:lifeat|team|wework)/i;

/** "Six years at Lark & Pine", "thanks, Lark & Pine": from inside, and heard as such. */
const INSIDE = /\b(?:at|thanks|thank|dear)[\s,]+$/i;

/** "Best coffee in town." beside the sentence that names the place. */
const SHORT_SENTENCE = 7;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
const glued = (name: string): string => wordsOf(name).join('');

/** The word or its genitive. */
const isWord = (norm: string | undefined, word: string): boolean => norm === word || norm === `${word}'s`;

/** Where their firm is named: by its name (with its capital, so that "apple" is a fruit), its handle, a hashtag or a link. */
const namedAt = ({ text }: ReadDraft, { account, names, handles, domains }: Self): Range[] => {
  const known = names.map((name) => ({ words: wordsOf(name), capital: /^\p{Lu}/u.test(name) }));
  const inWords = text.words.flatMap(({ start }, at): { start: number; end: number }[] => {
    const name = known.find(
      ({ words, capital }) =>
        words.length > 0 &&
        words.every((word, step) => isWord(text.words[at + step]?.norm, word)) &&
        (!capital || /^\p{Lu}/u.test(text.raw.slice(start, start + 2))),
    );
    const last = name && text.words[at + name.words.length - 1];
    return last ? [{ start, end: last.end }] : [];
  });
  const own = new Set([...handles, ...names.map(glued)].map((handle) => handle.replace(/^@/, '').toLowerCase()));
  own.delete(account.replace(/^@/, '').toLowerCase());
  const sites = new Set(domains.map((domain) => domain.toLowerCase()));
  return [
    ...inWords,
    ...text.mentions.filter(({ handle }) => own.has(handle.toLowerCase())),
    ...text.hashtags.filter(({ tag }) => own.has(tag.toLowerCase())),
    ...text.links.filter(({ host }) => sites.has(host)),
  ]
    .filter(({ start }) => !INSIDE.test(text.raw.slice(Math.max(0, start - 9), start)))
    .map(({ start, end }): Range => [start, end])
    .toSorted((a, b) => a[0] - b[0]);
};

/** An employee or a partner praises the brand as if they were a customer. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { text, self } = draft;
  if (!self || isMarked(text) || spots(draft, { ...head, quotesToo: true }).length > 0) return [];
  if (oursIn(text).some((at) => !text.words[at]?.quoted)) return [];
  if (text.hashtags.some(({ tag }) => BELONGS.test(tag))) return [];
  const praising = text.sentences.map(({ words, mark }) => mark !== '?' && praises(text, words));
  const isShort = (at: number): boolean => {
    const [from, to] = text.sentences[at]?.words ?? [0, 0];
    return to - from <= SHORT_SENTENCE;
  };
  const praised = namedAt(draft, self).find(([start]) => {
    const at = firstBehind(text.sentences, start);
    return praising[at] || [at - 1, at + 1].some((beside) => praising[beside] && isShort(beside));
  });
  if (!praised) return [];
  const found = finding(head, draft, [praised], [prompt(head, self.role === 'partner' ? 'partner' : 'say')]);
  const key = self.role === 'partner' ? 'fit_employee_partner' : 'fit_employee';
  return [{ ...found, message: { ...found.message, key } }];
};

export default rule(head, { check, phrases: SAID });
