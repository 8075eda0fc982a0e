import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { after, near, type Spot, startsSentence } from '../kinds/spot.ts';
import { isOneLine } from './one-line.ts';

const head: Head = {
  id: 'tone/hook-quiz',
  why: 'give',
  source: 'Meta, Content Distribution Guidelines (2021): quiz bait and other posts that ask for a click, not a talk',
  severity: 'note',
  applies: isOneLine,
};

/** Openings of a test; what is asked follows. */
const OPENINGS = [
  'can you (guess|identify|name|tell|spot|pass|match|find|finish|recognise|recognize|beat|survive|solve|figure out|make it|get through|get a)',
  'how well do you (really|actually|) (know|remember)',
  'how many of (these|the|them)',
  'are you more',
  'are you (team|really|actually|smart|a true|a real)',
  'would you (survive|rather|make it|be able to|last)',
  'who said (it|this|that)',
  'only {word} people',
];
const OPENING: ReadonlySet<string> = new Set(OPENINGS);

/** "Which X are you": the opening word and, further on, one of these. */
const PERSONAL = [
  'should you (actually|really|) (be|marry|date|live|work|have|get|try|watch|read|eat|drink|wear|visit|adopt|play)',
  'do you (actually|really|secretly|) (belong|deserve)',
  'should be your',
  '(is|was) your (soulmate|spirit|perfect|ideal|true|style|type)',
  '(is|are) right for you',
  '(matches|match|describes|fits|suits) (you|your)',
  'are you',
  'were you',
];
const PERSONAL_ONES: ReadonlySet<string> = new Set(PERSONAL);
const COUNTED = 'have you (actually|really|) (seen|read|tried|been|done|watched|heard|eaten)';
const ASKS = new Set('which what how who should is'.split(' '));
/** "How old are you" and "what time are you open" want to know something. */
const MEANT = 'old tall size time day days open busy far long much often late';

const ANYWHERE = [
  '(say|says) about (you|your)',
  'based on (your|this|these|how|which|what)',
  '(take|try) (this|our|the) ({word}|) (quiz|test)',
  '(this|our) ({word}|) ({word}|) (quiz|test|question) (will|can|knows|tells|reveals)',
  'zodiac sign',
  '(we|we bet we) (know|can guess|can tell|will guess) (your|you|what|which|how|who)',
  'find out which',
  '(personality|trivia|pop) quiz',
];

/** The word that the sentence begins with, if it stands some words before: "Which bridge are you". "How are you" is a greeting. */
const askedWith = ({ draft, hit }: Spot): string => {
  const { words, sentences } = draft.text;
  const first = sentences[words[hit.words[0]]?.sentence ?? -1]?.words[0] ?? -1;
  return hit.words[0] - first >= 2 ? (words[first]?.norm ?? '') : '';
};

export default phrases({
  ...head,
  phrases: [...OPENINGS, ...PERSONAL, ...ANYWHERE, COUNTED],
  unless: [
    (spot) => OPENING.has(spot.hit.phrase) && !startsSentence(spot),
    (spot) => PERSONAL_ONES.has(spot.hit.phrase) && (!ASKS.has(askedWith(spot)) || near(MEANT)(spot)),
    // "Which bridge are you" is a test; "which bridge are you painting" asks.
    (spot) => /^(are|were) you$/.test(spot.hit.phrase) && after(spot) !== '' && after(spot) !== 'based',
    (spot) => spot.hit.phrase === COUNTED && !(askedWith(spot) === 'how' && near('many')(spot)),
  ],
  fixes: () => [prompt(head, 'ask')],
});
