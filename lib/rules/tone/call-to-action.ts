import { removeSentence } from '../kinds/fixes.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { command, not, precededBy, type Spot } from '../kinds/spot.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/call-to-action',
  why: 'talk',
  source: 'Principle "talk": commands with a link are what people learnt to scroll past; measured on corporate posts',
};

const PHRASES = [
  'get the (details|guide|report|app)',
  'cast your vote',
  'take a look at (our|the|how)',
  'check back (to|soon|for)',
  '(find|get|see) (your|our) {word} (here|now|today)',
  '(shop|buy|order|book|register|subscribe|enrol|enroll|apply|download|pre-order|reserve|claim|call|donate) (now|today|online|here|yours|instantly)',
  'click (here|the link|on the link|below|through|to)',
  'tap (the link|here|below|to)',
  'swipe up',
  '(learn|find out|read|discover|see|know|hear|explore) more',
  'read (on|the full {word}|all about|it here|here)',
  'check (it|them|us|this|these) out',
  'check out (our|the|this|these|my|how|what)',
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
  'join us (now|today|live)',
  '(watch|listen) (now|here|live|the full {word}|to the full)',
  'tune in',
  'stay tuned',
  '(register|book|apply|enter|join|vote|read|watch|download|shop|enrol) (via|at|through)',
  '(discover|learn|find out|see|explore) (how|why|what)',
  'save your (spot|seat|place)',
  'secure your (spot|seat|place|ticket)',
];

/** As the first word of a post with a link they send people away; "See you" and "Get well" don't. */
const SENDING = new Set(
  'discover explore learn read see shop download register subscribe visit click check find watch meet introducing get try'.split(
    ' ',
  ),
);
const MEANT_WELL = new Set('well you us soon together in some out it a your up'.split(' '));

/** The link stands in that sentence or right behind it. */
const openingCommand = ({ text }: ReadDraft): readonly [start: number, end: number] | undefined => {
  const [first, second] = text.words;
  const end = text.sentences[first?.sentence ?? -1]?.end ?? 0;
  if (!first || !second || first.quoted || !text.links.some(({ start }) => start <= end + 2)) return undefined;
  return SENDING.has(first.norm) && !MEANT_WELL.has(second.norm) ? [first.start, second.end] : undefined;
};

const isTold = not(command);

const said = {
  ...head,
  unless: [isTold, precededBy('to i we they he she who')],
};

/** One command with a link is a service; the first words of a post, or several, are an advert. */
const check = (draft: ReadDraft): RawFinding[] => {
  const commands: Spot[] = spots(draft, said);
  const opens = openingCommand(draft);
  const opening = opens && !commands.some(({ hit }) => hit.start < opens[1]) ? opens : undefined;
  const first = commands[0]?.hit.words[0] === 0 && draft.text.links.length > 0;
  const severity = commands.length + (opening ? 1 : 0) > 1 || opening || first ? 'advise' : 'note';
  const told = { ...head, severity } as const;
  return [
    ...(opening ? [finding(told, draft, [opening], [prompt(head, 'invite')])] : []),
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
