import { anywhere } from '../../text/along.ts';
import { sharePhrases } from '../../text/phrases.ts';
import { spansOf } from '../../text/spans.ts';
import type { Range, Span, Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { command } from '../kinds/spot.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { isShort, talkOf } from './talking.ts';

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
    '(launch|launches|launched|launching|unveil|unveils|unveiled|unveiling|introducing|announce|announcing|announced|rolling out|releasing|debuts|enrolling)',
    '(out|live|open|available) (today|now|this week)',
    '(is|are|now|finally|officially) (live|available)',
    '(coming|arriving|launching|opening|dropping|live|open|available) (soon|next|this|to all|to everyone)',
    '(early access|waitlist|pre-order|pre-orders|sneak peek|general availability)',
    `${NEW} (feature|release|version|product|cohort|range|collection|campaign|programme|program|album|single|ep|course|episode|menu|model|video|book|guide|report|white paper|newsletter|track|app|store|location|website|season|edition|offering|series|session|event)`,
  ],
  terms: [
    '(complimentary|discount|discounted|voucher|equity-free)',
    '(for|product|now|get it|try it|completely) free',
    '(per|a) (month|seat|head|ticket)',
    '(on sale|proceeds|pricing)',
    'free (trial|demo|guide|template|consultation)',
    '(applications|registration|bookings|entries) (are|is|) (now|) (open|close)',
    '(salary|stock options)',
  ],
  ourselves: [
    `our ({word}|) (team|customers|clients|platform|product|products|booth|keynote|cto|ceo|engineers|app|services|solution|solutions|founder|founders|mission|partners|partnership|community|members|users|model|models|technology|tools|experts|advisers|brand|store|shop|range|menu|collection|course|programme|program|webinar|podcast|newsletter|channel|event|summit|conference|stand|stall|dashboard|software|campaign|${NEW})`,
    '(we|i) (built|launched|signed|developed|partnered|raised|designed|created|released|shipped|help|offer|provide|deliver|believe|power|hosted)',
    "(we're|i'm) (building|hiring|launching|growing|expanding|raising|releasing|opening|introducing|bringing|hosting|speaking|partnering|offering)",
    'my (book|course|coaching|programme|podcast|newsletter|channel|clients)',
    "(we've) (built|launched|signed|raised|partnered|opened)",
  ],
  pride: [
    '(proud|delighted|thrilled|honoured|honored|excited|pleased) to (welcome|see|be|have|share|announce|support|partner|launch|sponsor|host|present|introduce|offer|bring|join)',
    "(it's official|big moment for|exciting times|watch this space|stay tuned|more soon|only getting started|just getting started)",
    '(featured|shortlisted|named|recognised|recognized|certified|ranked) (in|as|by|alongside|among|for|a)',
  ],
  act: [
    '(apply|register|rsvp|sign up|book|join|visit|grab|try|download|vote|donate|subscribe|pre-order|upvote|reach out|speak to) (us|now|here|today|by|via|for|our|the|your|yes|to|before)',
    'come (meet|build|see|say|along|down)',
    '(learn|find out|read|discover|see) (more|how|why)',
    '(sign-up|enrol|order|shop|buy|stream|follow|upgrade|explore|discover) (now|today|here|us|at|to|for|our|your|it|online|via|from|the)',
    '(join|meet|find|visit|see|catch) (us|me|our)',
    '(stop|drop|swing) by',
    'get in touch',
    '(read|download) the (full|) (report|guide|paper|announcement|case)',
    "let's (connect|talk|chat)",
    '(get|grab|claim|secure|save) (your|yours|a free|our|tickets)',
    '(take a look|use code|spread the word)',
    'watch the (demo|video|replay)',
    '(dm|message|comment|contact) (me|us|to|for|with)',
    "(don't) miss",
  ],
  hint: [
    'worth (checking|a look|a read|reading|trying|watching)',
    'see you (there|at)',
    '(link|links|details|demo|form|listed) (in|below)',
    '(on|from|via) our (site|website|blog|channel|page)',
    '(closes|close|deadline|ends) (on|friday|monday|sunday|tonight|tomorrow)',
  ],
  benefit: [
    'you can (now|also|pin|set|see|get|use|build|create|track|share)',
    '(trusted|used|loved|ranked|rated|powered|presented|backed) by',
    "so you (can|don't)",
    '(everything you need|all in one place|in one place|in (minutes|seconds)|at scale|end-to-end)',
    'no (code|fluff|hassle|fees|commitment|strings)',
    'makes it (easy|easier|simple)',
    '(lifetime|unlimited|full) access',
    '(agencies|companies|teams|businesses|customers|brands|founders|enterprises|professionals) (have|use|trust|across|rely|love|choose|can|say|tell|keep)',
    '(built|designed|made) (for|to)',
    '(helps|lets|cuts|automates|boosts|reduces|improves) (you|your|teams|time|the|by|manual|costs)',
  ],
  place: ['(booth|stall|doors|tickets|showroom|showrooms)', '(hall|stand) {number}'],
  date: ['{number} (am|pm|cet|gmt)', `{number} ${MONTH}`, `${MONTH} {number}`, `${DAY} {number}`],
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

/** A price, not millions: those are news. */
const PRICE = /^[$£€₹]\s?\d[\d.,]*(?![\d.,]|\s?(?:[kmb]|mn|bn|million|billion)\b)/i;

const hasFigure = anywhere(FIGURE);
const figureIn = (text: Text): Span[] => {
  const match = hasFigure(text) && FIGURE.exec(text.raw);
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
};

/** These stand in any news; the others are an advert's own. */
const NEWS = new Set(['place', 'date', 'rows', 'figure', 'tags', 'link']);

interface Part {
  readonly name: string;
  readonly range: Range;
}

/** The first place of every part that stands in the text; no word is a part twice. */
const partsOf = (draft: ReadDraft): Part[] => {
  const { text } = draft;
  const { raw, hashtags, links, words } = text;
  const hits = find(text);
  const bullets = hasBullets(text) ? spansOf(raw, BULLET) : [];
  const figures = figureIn(text);
  const places: Readonly<Record<string, readonly Span[]>> = {
    ...Object.fromEntries(
      Object.keys(PARTS).map((name) => [
        name,
        (hits.get(name) ?? []).filter(
          (hit) => !words[hit.words[0]]?.quoted && (name !== 'act' || command({ draft, hit })),
        ),
      ]),
    ),
    rows: bullets.length >= FEWEST_BULLETS ? bullets : [],
    [figures.some(({ start }) => PRICE.test(raw.slice(start))) ? 'price' : 'figure']: figures,
    tags: hashtags.length >= FEWEST_TAGS ? hashtags : [],
    link: links,
  };
  const parts: Part[] = [];
  for (const [name, spans] of Object.entries(places)) {
    const free = spans.find(({ start, end }) => !parts.some(({ range }) => start < range[1] && range[0] < end));
    if (free) parts.push({ name, range: [free.start, free.end] });
  }
  return parts.toSorted((a, b) => a.range[0] - b.range[0]);
};

/** One or two are news, or a service; from three on people see the advert. */
const ENOUGH = 3;
/** Where nobody says "I" or thanks, two that sell are enough, or one and a link (any command may have one). */
const ENOUGH_UNSIGNED = 2;
/** Somebody who says "I" this often tells their own story, unless they tell people what to do. */
const OWN = 1 / 40;

const tellsOwnStory = ({ words }: Text): boolean =>
  words.filter(({ norm }) => norm === 'i' || norm === 'my' || norm === 'me' || norm.startsWith("i'")).length >
  words.length * OWN;

const isAdvert = (text: Text, parts: readonly Part[]): boolean => {
  const { writer, warm } = talkOf(text);
  const selling = parts.filter(({ name }) => !NEWS.has(name));
  const linked = text.links.length > 0 && isShort(text) && selling.some(({ name }) => name !== 'act');
  if (!writer && !warm && (selling.length >= ENOUGH_UNSIGNED || linked)) return true;
  return parts.length >= ENOUGH && (!tellsOwnStory(text) || parts.some(({ name }) => name === 'act'));
};

const check = (draft: ReadDraft): RawFinding[] => {
  const parts = partsOf(draft);
  if (!isAdvert(draft.text, parts)) return [];
  const told = (as: Head, some: readonly Part[]) =>
    finding(
      as,
      draft,
      some.map(({ range }) => range),
      [prompt(head, 'leave')],
    );
  // Each further one counts, but says nothing alone.
  return [
    told(head, parts.slice(0, ENOUGH)),
    ...parts.slice(ENOUGH).map((part) => told({ ...head, severity: 'note' }, [part])),
  ];
};

export default rule(head, { check });
