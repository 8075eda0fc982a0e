/** The questions that a message asks, with and without a question mark. English. */

import { carries } from './content.ts';
import { once } from './once.ts';
import { type PhraseHit, sharePhrases } from './phrases.ts';
import type { Range, Sentence, Text, Word } from './text.ts';
import { wordSet } from './word-set.ts';

/** What kind of answer would do. */
export type Asks = 'yes-no' | 'request' | 'time' | 'amount' | 'place' | 'person' | 'reason' | 'way' | 'thing';

export interface Question {
  /** UTF-16 offsets of the words that ask. */
  readonly start: number;
  readonly end: number;
  /** Half-open range of indexes into `text.words`. */
  readonly words: Range;
  /** Short, for showing: "ships to Spain?". */
  readonly text: string;
  readonly asks: Asks;
}

const AUXILIARIES = wordSet(
  "do does did is are was were can could will would should shall may might has have had am isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't",
);
const SUBJECTS = wordSet(
  "i you u we they he she it this that these those there the a an any anyone anybody someone somebody my your our y'all yall ya guys",
);
const ASKING = wordSet(
  "what which who whose where when why how what's whats where's wheres who's when's why's how's hows whats",
);
/** Words after which a question may begin inside a sentence. */
const JOINTS = wordSet(
  'and or but also so then plus hi hello hey dear please pls ok okay well if sorry thanks just anyway because',
);
const CLAUSE_GAP = /[,;:–—…()/-]|\.\.|\p{Extended_Pictographic}/u;
const REQUESTED_OF = wordSet("you u y'all yall someone somebody anyone anybody");

const DEGREES: Readonly<Record<string, Asks>> = {
  long: 'time',
  soon: 'time',
  late: 'time',
  early: 'time',
  fast: 'time',
  quickly: 'time',
  often: 'time',
  much: 'amount',
  many: 'amount',
  far: 'amount',
  old: 'amount',
  big: 'amount',
  large: 'amount',
  small: 'amount',
  expensive: 'amount',
  come: 'reason',
};
const MEASURES: Readonly<Record<string, Asks>> = {
  time: 'time',
  day: 'time',
  date: 'time',
  hours: 'time',
  price: 'amount',
  cost: 'amount',
  size: 'amount',
  eta: 'time',
};
const BY_WORD: Readonly<Record<string, Asks>> = {
  who: 'person',
  whose: 'person',
  where: 'place',
  when: 'time',
  why: 'reason',
  how: 'way',
};

/** Ways to ask without the shape of a question. */
const INDIRECT = 'indirect';
/** Things that look like a question and expect no answer. */
const NO_QUESTION = 'no question';
const asking = sharePhrases([
  {
    id: INDIRECT,
    phrases: [
      'let me know (if|whether|when|where|how|what|which|who|why)',
      '(can|could|would|will) (you|u|anyone|anybody|someone) (please|pls|) (tell me|let me know|explain|advise|check|say|confirm) (if|whether|when|where|how|what|which|who|why)',
      '(wondering|wonder) (if|whether|when|where|how|what|which|who|why)',
      '(want|wanted|need|like|love|curious|trying) to know (if|whether|when|where|how|what|which|who|why|the|about|more)',
      "(don't know|not sure|unsure|no idea|can't find|can't figure|don't understand) (out|) (if|whether|when|where|how|what|which|who|why)",
      '(please|pls|plz|kindly) (tell|advise|explain|confirm|help|check|send|let|show|recommend|suggest|update|share|provide|forward|list|clarify|add|fix|bring|change|turn|put|remove|open|call)',
      '(tell|telling) (me|us) (if|whether|when|where|how|what|which|who|why)',
      '(my|the|one|only) question is (if|whether|when|where|how|what|which|who|why)',
      '(trying|try) to (work out|figure out|find out|understand) (if|whether|when|where|how|what|which|who|why)',
      '(wanted|want|wanting|just) to check (if|whether|when|where|how|what|which|who)',
      "(can't|cannot|couldn't) (tell|see|work out) (if|whether|when|where|how|what|which|who)",
      '(asked|asking|ask) (you|you twice|again|twice|already|) (if|whether|when|where|how|what|which|why)',
      '(curious|interested to know|keen to know) (if|whether|when|where|how|what|which|who|why)',
      'any (idea|ideas|chance|news|update|updates|plans|plan|word|eta|info|information|advice|suggestions|recommendations|tips)',
      '(anyone|anybody) (know|knows|tell|recommend|else|have|has|here|can)',
      '(looking|searching) for (a|an|the|some|any|good)',
      '(need|want) (some|) (help|advice|info|information|suggestions|to ask)',
      'is it possible',
      'i have a question',
      'quick question',
    ],
  },
  {
    id: NO_QUESTION,
    phrases: [
      "how (are|r) (you|u|ya|things|we|y'all) (doing|all|today|this|guys|everyone|)",
      "how's (it going|things|everyone|everybody|life|your day)",
      'how is (everyone|everybody|it going)',
      'how (do you do|you doing)',
      "what's (up|new|good)",
      'who (knew|cares|would have thought|needs)',
      'why (bother|do i bother|even bother)',
      'how dare you',
      'how hard can it be',
      'are you (kidding|serious|joking|for real|insane|having a laugh)',
      'is (this|that) (a joke|some kind of joke|for real|what you call)',
      'what the (hell|heck|fuck|actual)',
      'you know what',
      'guess what',
      "(isn't|wasn't|doesn't|didn't|won't|hasn't|can't) (it|he|she|that|this)",
      "(aren't|weren't|don't|haven't) (they|you|we)",
      'am i right',
      'can you believe (it|this|that)',
      'how (cool|great|lovely|amazing|cute|awesome|good|nice|sweet|beautiful) (is|was) (that|this|it)',
      "what's not to (love|like)",
      "what's wrong with (you|people|you people|these people)",
      '(not sure|wondering|unsure) if this is the right (place|person|account|page|address) (to ask|for this|)',
    ],
  },
]);

/** A call for attention, a tag or an echo: one or two words that ask nothing in particular. */
const BARE = wordSet(
  'help hello hi hey anyone anybody please huh eh right really seriously ok okay what no yes yeah sorry wtf lol you thoughts so',
);

const BEGGING = wordSet('please pls plz kindly');

interface Opening {
  /** Index of the word that it begins with. */
  readonly at: number;
  /** Index of the word that the matter begins with: "let me know if [you open on Sundays]". */
  readonly core: number;
  readonly asks: Asks;
}

/** "Any news" wants to be told; "any chance" wants a yes. */
const TOLD = wordSet(
  'idea ideas news update updates word eta info information advice suggestions recommendations tips',
);

const wordAt = (text: Text, index: number): string => text.words[index]?.norm ?? '';

const asksRoundabout = (text: Text, at: number): Asks => {
  if (BEGGING.has(wordAt(text, at))) return 'request';
  return wordAt(text, at) === 'any' && TOLD.has(wordAt(text, at + 1)) ? 'thing' : 'yes-no';
};

/** May a question begin at this word: at the start of its sentence, after a joint, or after a pause. */
const opensClause = (text: Text, sentence: Sentence, index: number): boolean => {
  if (index === sentence.words[0]) return true;
  const before = text.words[index - 1];
  const word = text.words[index];
  if (!before || !word) return false;
  return JOINTS.has(before.norm) || CLAUSE_GAP.test(text.raw.slice(before.end, word.start));
};

const asksWith = (text: Text, index: number): Asks => {
  const word = wordAt(text, index).replace(/'?s$/, '');
  const next = wordAt(text, index + 1);
  if (word === 'how') return DEGREES[next] ?? 'way';
  if (word === 'what' || word === 'which') {
    return MEASURES[next] ?? MEASURES[wordAt(text, index + 2)] ?? MEASURES[wordAt(text, index + 3)] ?? 'thing';
  }
  return BY_WORD[word] ?? 'yes-no';
};

/** What a question that begins at this word asks for, or null if none begins here. */
const openingAt = (text: Text, sentence: Sentence, index: number): Asks | null => {
  if (!opensClause(text, sentence, index)) return null;
  const word = wordAt(text, index);
  const next = wordAt(text, index + 1);
  const marked = sentence.mark === '?';
  if (AUXILIARIES.has(word)) {
    if (!SUBJECTS.has(next) && !(marked && index === sentence.words[0])) return null;
    // "Do the right thing", "Have a nice day", "May the best one win" are no questions.
    if (
      !marked &&
      ['the', 'a', 'an', 'any', 'this', 'that', 'it', 'my'].includes(next) &&
      /^(?:do|have|may|had|should|might)$/.test(word)
    )
      return null;
    if (sentence.mark === '!' && !marked) return null;
    return /^(?:can|could|would|will)$/.test(word) && REQUESTED_OF.has(next) ? 'request' : 'yes-no';
  }
  if (!ASKING.has(word)) return null;
  const asks = asksWith(text, index);
  const followers = [1, 2, 3, 4].map((step) => wordAt(text, index + step));
  const withAuxiliary =
    /'?s$/.test(word) && word !== 'whose'
      ? true
      : AUXILIARIES.has(next) ||
        (/^(?:how|what|which|whose)$/.test(word) && followers.some((follower) => AUXILIARIES.has(follower)));
  if (marked) {
    return withAuxiliary || index === sentence.words[0] || /^(?:how|why)$/.test(word) || next in MEASURES ? asks : null;
  }
  return withAuxiliary &&
    sentence.mark !== '!' &&
    index === sentence.words[0] &&
    SUBJECTS.has(followers[AUXILIARIES.has(next) ? 1 : 2] ?? '')
    ? asks
    : null;
};

/** The opening that a roundabout lead with "if" or a question word makes: "let me know when …". */
const leadOf = (text: Text, { words: [at, end] }: PhraseHit): Opening | null => {
  const last = wordAt(text, end - 1);
  if (last === 'if' || last === 'whether') return { at, core: end, asks: 'yes-no' };
  return ASKING.has(last) ? { at, core: end - 1, asks: asksWith(text, end - 1) } : null;
};

const LONGEST_SHOWN = 44;

/** "ship" → "ships", "have" → "has". */
const thirdPerson = (verb: string): string => {
  if (verb === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const shown = (text: Text, [from, to]: Range, asks: Asks): string => {
  const first = text.words[from];
  const last = text.words[to - 1];
  if (!first || !last) return '';
  const degree = wordAt(text, from + 1);
  const rest = text.words.slice(from + (degree in DEGREES ? 2 : 1), to);
  if ((asks === 'time' || asks === 'amount') && ASKING.has(first.norm) && !rest.some(({ norm }) => carries(norm))) {
    return degree in DEGREES ? `${first.norm} ${degree}?` : `${first.norm}?`;
  }
  const verb = text.words[from + 2];
  const asksWhatYouDo =
    first.norm === 'do' && /^(?:you|u)$/.test(degree) && verb && from + 2 < to && /^[a-z]+$/.test(verb.norm);
  const written = text.raw.slice(first.start, last.end);
  const lowered = /^I\b/.test(written) ? written : written.charAt(0).toLowerCase() + written.slice(1);
  const whole = asksWhatYouDo ? thirdPerson(verb.norm) + text.raw.slice(verb.end, last.end) : lowered;
  const line = whole.replace(/\s+/g, ' ').replace(/,? (?:please|pls|thanks)$/i, '');
  if (line.length <= LONGEST_SHOWN) return `${line}?`;
  return `${line.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/, '')}…?`;
};

/** All questions of a message, in order. Quoted ones, pleasantries and rhetorical ones are left out. Linear time. */
export const findQuestions = once((text): readonly Question[] => {
  const hits = asking(text);
  const indirectAt = new Map((hits.get(INDIRECT) ?? []).map((hit) => [hit.words[0], hit]));
  const emptyAt = new Map((hits.get(NO_QUESTION) ?? []).map((hit) => [hit.words[0], hit]));
  /** The first pleasantry or rhetorical turn that stands between two words. */
  const emptyIn = (from: number, to: number): PhraseHit | undefined => {
    for (let at = from; at < to; at++) {
      const hit = emptyAt.get(at);
      if (hit) return hit.words[1] <= to ? hit : undefined;
    }
    return undefined;
  };

  return text.sentences.flatMap((sentence) => {
    const [first, end] = sentence.words;
    if (first === end || text.words[first]?.quoted) return [];
    const openings: Opening[] = [];
    for (let at = first; at < end; at++) {
      const hit = indirectAt.get(at);
      const lead = hit && leadOf(text, hit);
      const asks = openingAt(text, sentence, at);
      if (lead) openings.push(lead);
      else if (asks) openings.push({ at, core: at, asks });
      else if (hit) openings.push({ at, core: at, asks: asksRoundabout(text, at) });
    }
    if (openings.length === 0 && sentence.mark === '?') {
      // "Price?" asks for a figure; "Vegan options?" for a yes.
      const asks = MEASURES[wordAt(text, end - 1)] ?? 'yes-no';
      openings.push({ at: first, core: first, asks });
    }

    // An indirect lead and the question word inside it are one question: "can you tell me how long".
    const merged = openings.filter(({ at }, index) => {
      const before = openings[index - 1];
      return !before || (at - before.at > 3 && at !== before.core) || JOINTS.has(wordAt(text, at - 1));
    });
    return merged.flatMap(({ at, core, asks }, index) => {
      const stop = merged[index + 1]?.at ?? end;
      const last = JOINTS.has(wordAt(text, stop - 1)) && stop > at + 1 ? stop - 1 : stop;
      const words = text.words.slice(at, last);
      const opening = words[0];
      const closing = words.at(-1);
      if (!opening || !closing || words.every(({ norm }) => BARE.has(norm))) return [];
      const hollow = emptyIn(at, last);
      const rhetorical = hollow !== undefined && !carriesBeyond(words, hollow.words[1] - at);
      if (rhetorical) return [];
      const range: Range = [at, last];
      return [{ start: opening.start, end: closing.end, words: range, text: shown(text, [core, last], asks), asks }];
    });
  });
});

/** Is there anything left to answer after a pleasantry or a tag: "how are you doing with my order". */
const carriesBeyond = (words: readonly Word[], from: number): boolean =>
  words.slice(from).filter(({ norm }) => carries(norm)).length > 1;
