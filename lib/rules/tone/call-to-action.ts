import { listed } from '../../text/listed.ts';
import type { Text } from '../../text/text.ts';
import { removeSentence } from '../kinds/fixes.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { command, not, precededBy, type Spot } from '../kinds/spot.ts';
import { firstBehind } from '../kinds/within.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { isPointer, isToNobody } from './talking.ts';

const head: Head = {
  id: 'tone/call-to-action',
  why: 'talk',
  source: 'Principle "talk": commands with a link are what people learnt to scroll past; measured on corporate posts',
};

const PHRASES = [
  'get the (details|guide|report|app)',
  '(book|order|reserve|claim|grab|download|secure|bag) your {word}',
  '(book|schedule|arrange) (a|an) (free|) {word} (call|meeting|demo|viewing|consultation|appointment)',
  '(book|schedule|arrange) (a|an) (call|meeting|demo|viewing|consultation|appointment)',
  '(dm|message|contact|call|email|text|whatsapp|ping) (me|us) (for|to|today|now|on|at)',
  'comment {word} (and|below|to|for)',
  '(dm|message|text|whatsapp) (me|us) {word} (to|for|and)',
  'set (your|an) (alarm|alarms|reminder|reminders)',
  'grab (a|your) (slot|spot|seat|place|bargain|deal)',
  '(shop|browse|explore|view) (the|our) (new|latest|full|whole|entire|{word}) (collection|range|edit|drop|sale|lookbook|menu|line|catalogue)',
  '(save|repost|share|bookmark) this (post|for later|with your)',
  '(donate|give|pledge) (today|now|here|what you can)',
  '(your|every) (donation|gift|vote|contribution) (makes|make|counts|will|can|helps)',
  'spread the word',
  'together we can (make|change|help|end|beat|save)',
  '(get|grab|catch|stream|buy) it (on|at|from|here|now|in)',
  '(march|walk|stand|come down|sign up) with us',
  '(vote|voting) (yes|no|for|today)',
  '(chat|speak|talk) (with|to) (our|the) (team|experts|advisers|advisors)',
  'come down (to|and)',
  '(rts|retweets) (appreciated|welcome)',
  '(pop|drop|send|shoot) (me|us) a (message|line|dm|note)',
  '(chip in|add your name|take action|save the date|mark your calendar|mark your calendars|set a reminder)',
  '(leave|write) (us|me) a (quick|short|) review',
  '(cast your vote|sign (the|our|this|my) petition|have your say|vote here)',
  'help us (be|reach|raise|spread|win|make|grow|get)',
  '(follow|subscribe|connect with) (me|us|our page|{word}|) for (more|daily|weekly)',
  '(fill out|fill in|complete|submit) (the|our|your|this) (form|application|survey)',
  '(try|test) (it|them|this) (out|) (at|here|now|today|for)',
  '(testing|trying) it out (at|here)',
  "(let's|let us) (connect|talk|chat|start {word})",
  '(take|have) a look (at|)',
  'look out for',
  '(see|meet|visit|find) us (at|on|in)',
  'come (and|&) (see|visit|join|meet|show)',
  'catch (our|the|her|his|us|up with)',
  "let's (discover|explore|join|meet|find out)",
  'rt (to|if)',
  'check back (to|soon|for)',
  '(find|get|see) (your|our) {word} (here|now|today)',
  '(shop|buy|order|book|register|subscribe|enrol|enroll|apply|download|pre-order|reserve|claim|call|donate) (now|today|online|here|yours|instantly)',
  'click (here|the link|on the link|below|through|to)',
  '(reserve|book|order|shop|buy) via',
  '(get|grab) your (tix|tickets)',
  'download (it|on) (ios|android|the app|now|today|for free)',
  'back it (now|today)',
  'tap (the link|here|below|to|to shop|to buy|to order|to book)',
  'swipe up',
  '(learn|find out|read|discover|see|know|hear|explore|want to know) more',
  'read (on|the full {word}|all about|it here|here)',
  'check (it|them|us|this|these) out',
  'check out {word}',
  'sign-up (today|now|here|for|to|at|via)',
  'visit (our|us|the website|the site|our {word} page)',
  '(see|follow|use) the link',
  'link (below|in comments|in the comments|in first comment)',
  '(get|order|grab|claim|reserve) (yours|your copy|your free {word}|your {word} (now|today|here))',
  'get started',
  '(try|start) (it|your|our) (free|trial|for free|{word} trial)',
  '(request|book|schedule|get) (a|an|your) (free|) (demo|consultation|call|quote|appointment)',
  'contact us (today|now|for|at|to)',
  'give us a call',
  "don't hesitate to (contact|reach|call)",
  '(follow|like|subscribe) (us|to our|our) (for|on|page|channel)',
  'subscribe to (our|my|the)',
  'join us',
  'rsvp',
  '(watch|listen) (now|here|live|the full {word}|to the full)',
  'tune in',
  'stay tuned',
  '(register|book|apply|enter|join|vote|read|watch|download|shop|enrol) (via|at|through)',
  '(discover|learn|find out|see|explore) (how|why|what)',
  'save your (spot|seat|place)',
  'secure your (spot|seat|place|ticket)',
];

/** First in a sentence that a link closes, they send people away; "See you", "Get well" and "Read the room" don't. */
const sending = listed(
  'discover explore learn read see view watch listen hear shop buy order book download register subscribe visit click check find meet introducing get try join sign vote donate help follow apply enter start tune',
);
const MEANT_WELL = new Set('well you us soon together in some out it a your up me'.split(' '));

type Place = readonly [start: number, end: number];

/** First in its sentence, or behind a sign that begins something new. */
const begins = ({ raw, words }: Text, at: number): boolean => {
  const [previous, word] = [words[at - 1], words[at]];
  if (!word || !previous || previous.sentence !== word.sentence) return word !== undefined;
  return /[,:;–—|→👉👇&)]| - /u.test(raw.slice(previous.end, word.start));
};

/** Commands in a sentence that a link closes, or that has one right behind: their first two words. */
const commandsWithLink = ({ kind, text }: ReadDraft): Place[] =>
  (kind === 'post' && text.links.length > 0 ? sending(text) : []).flatMap((at): Place[] => {
    const [word, next] = [text.words[at], text.words[at + 1]];
    if (!word || word.quoted || !begins(text, at)) return [];
    if (next?.sentence === word.sentence && MEANT_WELL.has(next.norm)) return [];
    const link = text.links[firstBehind(text.links, word.end)];
    const end = text.sentences[word.sentence]?.end ?? 0;
    if (!link || link.start > end + 2) return [];
    return [[word.start, next && next.start < link.start ? next.end : word.end]];
  });

const isTold = not(command);

const said = {
  ...head,
  unless: [isTold, precededBy('to i we they he she who')],
};

/** Does a link close the sentence that begins here, as in "Register: https://…"? */
const sendsOff = (text: Text, start: number): boolean => {
  const sentence = text.sentences[firstBehind(text.sentences, start)];
  const link = text.links[firstBehind(text.links, start)];
  return (
    sentence !== undefined &&
    link !== undefined &&
    link.start <= sentence.end + 2 &&
    text.words[sentence.words[0]]?.start === start
  );
};

const WORDS_TO_NOW = 3;
const NOW = new Set(['now', 'today', 'tonight', 'instantly', 'immediately']);
/** What is asked for is money. */
const SELLS = new Set(['shop', 'buy', 'pre', 'preorder']);

/** "Book your table now": it shall be done at once, or bought. A number to call in need is none of that. */
const isPressing = ({ draft, hit }: Spot): boolean => {
  const { words } = draft.text;
  return (
    (!hit.phrase.startsWith('(dm|') &&
      words.slice(hit.words[0], hit.words[1] + WORDS_TO_NOW).some(({ norm }) => NOW.has(norm))) ||
    words.slice(...hit.words).some(({ norm }) => SELLS.has(norm))
  );
};

/** A command in passing is a service. One that opens the post, or a sentence that a link closes, several, or where nobody is spoken to: an advert. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { text } = draft;
  const commands: Spot[] = spots(draft, said);
  const linked = commandsWithLink(draft).filter(
    ([start, end]) => !commands.some(({ hit }) => hit.start < end && start < hit.end),
  );
  const starts = [...commands.map(({ hit }) => hit.start), ...linked.map(([start]) => start)];
  const pushes =
    starts.length > 1 ||
    commands.some(isPressing) ||
    starts.some((start) => sendsOff(text, start)) ||
    (text.links.length > 0 && starts.includes(text.words[0]?.start ?? -1)) ||
    isToNobody(text) ||
    (text.links.length > 0 && isPointer(text));
  const told = { ...head, severity: pushes ? 'advise' : 'note' } as const;
  return [
    ...linked.map((place) => finding(told, draft, [place], [prompt(head, 'invite')])),
    ...commands.map((spot) =>
      finding(
        told,
        draft,
        [[spot.hit.start, spot.hit.end]],
        [...removeSentence(spot, fixLabel(head, 'remove')), prompt(head, 'invite')],
      ),
    ),
  ];
};

export default rule(head, { phrases: PHRASES, check });
