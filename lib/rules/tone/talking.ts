/** The signs that a text talks with somebody: its writer shows, its reader is meant, or it answers somebody. English. */
import { spansIn } from '../../text/along.ts';
import { once } from '../../text/once.ts';
import { sharePhrases } from '../../text/phrases.ts';
import type { Text } from '../../text/text.ts';
import { anyWithin } from '../kinds/within.ts';

const WRITER = 'writer';
const VOICE = 'voice';
const READER = 'reader';
const WARMTH = 'warmth';

const find = sharePhrases([
  {
    id: WRITER,
    phrases: [
      "(i|me|my|mine|myself|i'm|i've|i'd|i'll|im|ive)",
      // Spoken words: nobody writes them into a notice.
      "(lol|lmao|haha|hahaha|omg|wtf|gonna|wanna|gotta|gimme|lemme|finna|tryna|ain't|innit|kinda|dunno|yeah|yep|nah|nope|ugh|wow|tbh|imo|idk|idc|ngl|smh|btw|hbd|hmm|yay|yikes|oh|ah|aww|eh|huh|tho|cuz|coz|dude|bro|bruh|bae|babe|ok|okay|yup|ya|lah|lor|pls|plz|cos|wat|dat|b4|gud|nite|tomo|doesnt|didnt|isnt|wasnt|couldnt|havent|hes|shes)",
      '(fuck|fucking|fucked|fuckin|shit|shitty|bullshit|bitch|bitches|asshole|ass|arse|damn|crap|crappy|pissed|the hell|as hell)',
    ],
  },
  // A diary leaves the "I" away: first in its sentence, these say who feels it.
  {
    id: VOICE,
    phrases: [
      '(love|loved|loving|hate|miss|missing|missed|wish|hope|hoping|feeling|enjoying|enjoyed)',
      "(can't wait|cant wait|looking forward|excited|glad|happy|sad|so (happy|glad|sad|proud|tired|excited))",
      '(literally|honestly|seriously|definitely|apparently|maybe|guess|seems|seem)',
    ],
  },
  {
    id: READER,
    phrases: ["(you|your|yours|yourself|yourselves|you're|you've|you'd|you'll|u|ur|y'all|yall|let's)"],
  },
  {
    id: WARMTH,
    phrases: [
      '(thanks|thank you|thankyou|thx|thks|tx|ty|cheers|grateful to|much appreciated)',
      '(congratulations|congrats|well done|good luck|best of luck|good job|great job|nice job|bravo|kudos|hats off)',
      '(happy|merry) (birthday|new year|anniversary|easter|christmas|holidays|retirement|{word} day)',
      '(sorry|apologies|apologise|apologize|my bad|our mistake|oops)',
      '(hello|hi|hey|dear|welcome|goodbye|good (morning|evening|night|afternoon))',
      '(get|rest) (well|in peace)',
      '(agreed|exactly|absolutely|indeed|totally|same here|so true|true)',
      '(looks|look|sounds|sound) (like fun|great|good|amazing|lovely|delicious|fantastic|wonderful|fun)',
      'what a {word}',
      '(shout-out|big up) to',
      '(have|having) (a|) (fun|great|good|nice|lovely) (out|day|time|weekend|trip|)',
      '(proud|glad|happy) (to see|to hear|of (our|the|this|my))',
    ],
  },
]);

/** Typed as one speaks: a smiley of keys, a pause of two dots or within a sentence, a drawn-out "sooo". */
const spoken = spansIn(
  /[:;=]-?[()DPp](?!\w)|<3(?!\d)|(?<=\w)\.\.(?!\.)|(?:\.{3}|…) ?(?=[a-z])(?!http|www|pic)|([a-hj-vyz])\1\1/g,
);
const isSpoken = (text: Text): boolean =>
  spoken(text).some(({ start, end }) => ![text.links, text.hashtags].some((spans) => anyWithin(spans, start, end)));

/** Goes on with what somebody knows of: their answer, "he" without a name. */
const GOES_ON = /^\W*(?:(?:yes|no|same|sure|well)\s?[.,!:;]|(?:he|she|they)(?:['’]\w+)?\s)/i;

/** "Great photo!", "Fantastic result!": two or three words of praise with a mark behind them. */
const SHORT_PRAISE =
  /^(?:great|good|nice|lovely|beautiful|fantastic|amazing|awesome|wonderful|brilliant|terrific|excellent|super|superb|love|cool|fab|fabulous|perfect|impressive|inspiring|incredible)$/;
const SHORTEST = 4;

const isShortPraise = (text: Text): boolean =>
  text.sentences.some(({ mark, words: [from, to] }) => {
    const first = text.words[from];
    return (
      to - from > 0 && to - from <= SHORTEST && mark === '!' && first !== undefined && SHORT_PRAISE.test(first.norm)
    );
  });

/** Begins with the handle of the person it is meant for. ".@name" is for everybody, and so are "@name wins a prize" with a link, "@name: …" said by them. */
const isReply = ({ links, mentions: [first], raw }: Text): boolean =>
  links.length === 0 && first?.start === raw.search(/\S/) && raw[first.end] !== ':';

/** Somebody else's post, as it is. ("MT", a modified one, has words of one's own.) */
const RETWEET = /^\s*RT\b/;
const SILENT: Talk = { writer: false, reader: false, warm: false, asks: false };

/** "So true! RT @name …": somebody's words, with one's own before them. */
const isComment = (text: Text): boolean => {
  const share = /(?:^|[\s!.?])(?:RT|MT)\s?:?\s?@/.exec(text.raw);
  return share !== null && /[^\s:]\s*$/.test(text.raw.slice(0, share.index));
};

export interface Talk {
  /** I, me, my: somebody writes. */
  readonly writer: boolean;
  /** You, your: somebody is meant. */
  readonly reader: boolean;
  /** Thanks, congratulations, an apology, a greeting, praise for somebody; or the text begins with the handle it answers. */
  readonly warm: boolean;
  /** A question stands in it. */
  readonly asks: boolean;
}

/** What in a text talks with somebody. Somebody else's words between quotation marks don't count. */
export const talkOf = once((text): Talk => {
  if (RETWEET.test(text.raw)) return SILENT;
  const hits = find(text);
  const has = (id: string): boolean => (hits.get(id) ?? []).some(({ words }) => !text.words[words[0]]?.quoted);
  const begins = (id: string): boolean =>
    (hits.get(id) ?? []).some(
      ({ words: [from] }) => text.sentences[text.words[from]?.sentence ?? -1]?.words[0] === from,
    );
  return {
    writer: has(WRITER) || begins(VOICE) || isSpoken(text) || (text.links.length === 0 && GOES_ON.test(text.raw)),
    // "U.S." means nobody.
    reader: (hits.get(READER) ?? []).some(
      ({ start, end, words }) => !text.words[words[0]]?.quoted && text.raw.slice(start, end + 1) !== 'U.',
    ),
    warm: has(WARMTH) || isShortPraise(text) || isReply(text) || isComment(text),
    asks: text.sentences.some(({ mark }) => mark === '?'),
  };
});

/** Nobody writes (I), nobody is meant (you), nothing is asked, nobody is thanked or greeted: a notice, not a talk. */
export const isToNobody = (text: Text): boolean => {
  const { writer, reader, warm, asks } = talkOf(text);
  return !writer && !reader && !warm && !asks;
};

/** Fewer words are a remark on what is linked; more say something of their own. */
const SHORTEST_POINTER = 3;
const LONGEST_POINTER = 28;

/** A line or two. */
export const isShort = ({ words: { length } }: Text): boolean =>
  length >= SHORTEST_POINTER && length <= LONGEST_POINTER;

/** A line or two and a link, and nobody who talks: what there is to know is behind the link. */
export const isPointer = (text: Text): boolean => {
  const { writer, warm } = talkOf(text);
  return isShort(text) && text.links.length > 0 && !writer && !warm;
};
