import { anywhere } from '../../text/along.ts';
import { sharePhrases } from '../../text/phrases.ts';
import { spansOf } from '../../text/spans.ts';
import type { Range, Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/advert-parts',
  why: 'talk',
  source:
    'Friestad & Wright, The Persuasion Knowledge Model (1994): people know an advert by its parts, and then discount all of it',
  minWords: 12,
  applies: ({ kind }) => kind === 'post',
};

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)';
const DAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun)';
const NEW = '(new|next|latest|first|debut)';

/** The parts that are told by words. Each is fine by itself. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  launch: [
    '(launch|launches|launched|launching|unveil|unveiled|unveiling|introducing|announcing|announced|rolling out)',
    '(out|live|open|available) (today|now|this week)',
    '(is|are|now|finally|officially) (live|available)',
    `${NEW} (feature|release|version|product|cohort|range|collection|campaign|programme|program|album|single|ep|course)`,
  ],
  terms: [
    '(complimentary|discount|discounted|voucher|equity-free)',
    '(for|product|now|get it|try it|completely) free',
    '(per|a) (month|seat|head|ticket)',
    'on sale',
    '(salary|stock options)',
  ],
  ourselves: [
    `our (team|customers|clients|platform|product|products|booth|keynote|cto|ceo|engineers|app|services|solution|solutions|${NEW})`,
    '(we|i) (built|launched|signed|developed|partnered|raised)',
    "(we're|i'm) (building|hiring|launching|looking for|growing|expanding|raising)",
    "(we've) (built|launched|signed|raised|partnered|opened)",
  ],
  act: [
    '(apply|register|rsvp|sign up|book|join|visit|grab|try|download|vote|donate|subscribe|pre-order|upvote|reach out|speak to) (us|now|here|today|by|via|for|our|the|your|yes|to|before)',
    'come (meet|build|see|say|along|down)',
    'watch the (demo|video|replay)',
    '(dm|message|comment|contact|email|call|text) (me|us|to|for|with)',
    '(link|links|details|form) (in|below)',
    '(closes|close|deadline|ends) (on|this|friday|monday|sunday|tonight|tomorrow)',
    "(don't) miss",
  ],
  benefit: [
    'you can (now|also|pin|set|see|get|use|build|create|track|share)',
    '(trusted|used|loved|ranked|rated) by',
    '(agencies|companies|teams|businesses|customers|brands|founders|enterprises|professionals) (have|use|trust|across)',
    '(built|designed|made) (for|to)',
    '(helps|lets|cuts|automates|boosts|reduces|improves) (you|your|teams|time|the|by|manual|costs)',
  ],
  venue: ['(booth|stall|doors)', `{number} ${MONTH}`, `${MONTH} {number}`, `${DAY} {number}`],
};

const find = sharePhrases(Object.entries(PARTS).map(([id, phrases]) => ({ id, phrases })));

/** Rows that begin with an emoji, an arrow or a number. */
const BULLET = /(?:[→•▪✅✔✓❌🔹🔸👉➡📌💡](?<=(?:^|\s).)|[1-9]\uFE0F?\u20E3(?<=(?:^|\s).\uFE0F?\u20E3))/gu;
/** The quick way to see that there is none. */
const hasBullets = anywhere(/[→•▪✅✔✓❌➡\ud83d]|\u20e3/);
const FEWEST_BULLETS = 3;
const FEWEST_TAGS = 3;
/** "37%", "3x", "600+", a price. */
const FIGURE =
  /(?=[\d$£€₹])(?<!\d)(?:\d{1,12}(?:\.\d{1,6})? ?%|\b\d{1,3}(?:\.\d+)?x\b|\d{1,12}\+|[$£€₹]\s?\d{1,12}(?:[.,]\d{1,12}){0,4}k?)/;

const hasFigure = anywhere(FIGURE);
const figureIn = (text: Text): Range[] => {
  const match = hasFigure(text) && FIGURE.exec(text.raw);
  return match ? [[match.index, match.index + match[0].length]] : [];
};

/** The first place of every part that stands in the text; no word is a part twice. */
const partsOf = (text: Text): Range[] => {
  const { raw, hashtags, links, words } = text;
  const hits = find(text);
  const bullets = hasBullets(text) ? spansOf(raw, BULLET) : [];
  const places: Range[][] = [
    ...Object.keys(PARTS).map((part) =>
      (hits.get(part) ?? [])
        .filter(({ words: [from] }) => !words[from]?.quoted)
        .map(({ start, end }): Range => [start, end]),
    ),
    (bullets.length >= FEWEST_BULLETS ? bullets.slice(0, 1) : []).map(({ start, end }): Range => [start, end]),
    figureIn(text),
    hashtags.length >= FEWEST_TAGS ? hashtags.slice(0, 1).map(({ start, end }): Range => [start, end]) : [],
    links.slice(0, 1).map(({ start, end }): Range => [start, end]),
  ];
  const parts: Range[] = [];
  for (const of of places) {
    const free = of.find(([start, end]) => !parts.some((part) => start < part[1] && part[0] < end));
    if (free) parts.push(free);
  }
  return parts.toSorted((a, b) => a[0] - b[0]);
};

/** One or two are news, or a service; from three on people see the advert. */
const ENOUGH = 3;
/** Somebody who says "I" this often tells their own story. */
const OWN = 1 / 25;

const tellsOwnStory = ({ words }: Text): boolean =>
  words.filter(({ norm }) => norm === 'i' || norm === 'my' || norm === 'me' || norm.startsWith("i'")).length >
  words.length * OWN;

const check = (draft: ReadDraft): RawFinding[] => {
  const parts = partsOf(draft.text);
  if (parts.length < ENOUGH || (parts.length === ENOUGH && tellsOwnStory(draft.text))) return [];
  const told = finding(head, draft, parts.slice(0, ENOUGH), [prompt(head, 'leave')]);
  // Each further one counts, but says nothing alone.
  const further = parts.slice(ENOUGH).map((range) => finding({ ...head, severity: 'note' }, draft, [range]));
  return [told, ...further];
};

export default rule(head, { check });
