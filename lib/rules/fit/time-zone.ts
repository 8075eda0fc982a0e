import { anyOf } from '../../text/listed.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { holding } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/time-zone',
  why: 'fit',
  source: 'W3C, Working with Time Zones: a time for people in several places needs its zone',
  minWords: 5,
};

const EVENT =
  '(talk|event|events|workshop|course|class|session|meeting|meetup|reading|concert|tour|conference|panel|training|launch|q and a|ama)';

/** It takes place where nobody has to come to. "Tickets online from 9" is none of these. */
const ONLINE = [
  'webinar',
  '(live stream|livestream|live-streamed|livestreamed|live-streaming|livestreaming)',
  `(online|virtual) ${EVENT}`,
  '(on|via|over) (zoom|teams|youtube|twitch|google meet)',
  '(join|watch|with) us online',
  '(worldwide|around the world|all over the world|wherever you are|from anywhere)',
];

/** "3 pm", "3:30pm", "at 15:00". */
const timesIn = holding(
  ['m', 'M', ':'],
  /(?<![\d:.,])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}\p{N}])|(?<![\d:.,])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/giu,
);
/** Zones by their letters ("CET", "EDT"), or a place that the time is of ("London time"). */
const ZONE =
  /\b(?:UTC|GMT|Z|[CEW]ES?T|BST|IST|JST|SGT|HKT|A[CEW]S?[DS]T|NZ[DS]?T|[ECMP][DS]?T)\b|\b\p{Lu}\p{L}+ time\b|\b(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Ll]ocal|[Yy]our) time\b|\b[Tt]ime ?zones?\b/u;
/** Held at a place, for people who live there. */
const isHere = anyOf('village hall parish church council library school pub café cafe');
/** It is over. */
const isOver = anyOf('was were recording recorded yesterday replay missed joined attended thank thanks');

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw } = draft.text;
  if (spots(draft, head).length === 0) return [];
  const [first] = timesIn(draft.text);
  if (!first || isOver(draft.text) || isHere(draft.text) || ZONE.test(raw)) return [];
  return [finding(head, draft, [[first.start, first.end]], [prompt(head, 'zone')])];
};

export default rule(head, { phrases: ONLINE, check });
