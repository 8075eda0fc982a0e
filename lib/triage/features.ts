/** What stands in an incoming message, counted: each feature has a name and a number that a person can check by eye. */

import { covered } from '../text/content.ts';
import { indexPhrases } from '../text/phrases.ts';
import { findQuestions } from '../text/questions.ts';
import type { Text } from '../text/text.ts';
import { CUES, type Cue } from './cues.ts';

export type Feature =
  | Exclude<Cue, 'no crisis'>
  | 'question'
  | 'question mark'
  | 'request'
  | 'link'
  | 'bare link'
  | 'addressed'
  | 'to another'
  | 'retweet'
  | 'shouting'
  | 'joy'
  | 'sorrow'
  | 'length'
  | 'very short';

/** More of the same says no more. */
const MOST = 3;

const find = indexPhrases(Object.entries(CUES).map(([id, phrases]) => ({ id, phrases })));

const JOY = /[❤♥💕💖💗💙💚💛💜🧡😍🥰😘😊🙂😀😃😄😁😻👏🙌👍💯🎉😎🤗🙏✨😂]|<3|:-?\)|:-?D|;-?\)/gu;
const SORROW = /[😡😠🤬😤😢😭😞😔😒🙄👎💔😩😫😰😱🤮🤢🙃]|:-?\(|:-?\/(?!\/)|-_-/gu;

const many = (count: number): number => Math.min(MOST, count);

export const featuresOf = (text: Text): Readonly<Record<Feature, number>> => {
  const hits = find(text);
  const harmless = covered(hits.get('no crisis') ?? []);
  const cue = (id: Cue): number =>
    many(
      (hits.get(id) ?? []).filter(
        ({ words: [from, to] }) => id !== 'crisis' || !(harmless.has(from) || harmless.has(to - 1)),
      ).length,
    );
  const tags = text.hashtags.map(({ tag }) => tag.toLowerCase());
  const tagged = (pattern: RegExp): number => (tags.some((tag) => pattern.test(tag)) ? 1 : 0);
  const questions = findQuestions(text);
  const counted: Record<Exclude<Cue, 'no crisis'>, number> = {
    broken: many(cue('broken') + tagged(/fail|broken|notworking|down$/)),
    waiting: cue('waiting'),
    anger: many(
      cue('anger') +
        tagged(
          /fail|worst|poor|suck|stink|joke|unhappy|nothappy|angry|frustrat|fustrat|disappoint|terrible|awful|badservice|unacceptable|never|not?impressed|shame|fraud|ridiculous|horrible|scam|pathetic|rude|argh|creep|disgrace|stupid|unsafe/,
        ),
    ),
    redress: cue('redress'),
    still: cue('still'),
    negation: cue('negation'),
    mine: cue('mine'),
    why: cue('why'),
    staff: cue('staff'),
    praise: many(
      cue('praise') +
        tagged(
          /love|best|great|awesome|amazing|thank|welldone|happy|goodservice|goodcustomer|rock|luv|yay|impress|classy/,
        ),
    ),
    thanks: cue('thanks'),
    but: cue('but'),
    settled: cue('settled'),
    help: cue('help'),
    buying: cue('buying'),
    crisis: cue('crisis'),
    spam: cue('spam'),
  };
  const words = text.words.length;
  return {
    ...counted,
    question: many(questions.length),
    'question mark': text.sentences.some(({ mark }) => mark === '?') ? 1 : 0,
    request: many(questions.filter(({ asks }) => asks === 'request').length),
    link: text.links.length > 0 ? 1 : 0,
    'bare link': text.links.length > 0 && text.mentions.length === 0 ? 1 : 0,
    addressed: text.mentions.length > 0 ? 1 : 0,
    'to another': text.mentions.length > 1 ? 1 : 0,
    retweet: /^RT\b/.test(text.raw) ? 1 : 0,
    shouting: text.shouting.length > 0 ? 1 : 0,
    joy: many(text.raw.match(JOY)?.length ?? 0),
    sorrow: many(text.raw.match(SORROW)?.length ?? 0),
    length: Math.min(1, words / 25),
    'very short': words < 5 ? 1 : 0,
  };
};
