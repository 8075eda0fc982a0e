/** Which of their questions does a reply answer? */
import { contentStems } from '../../text/content.ts';
import type { Asks, Question } from '../../text/questions.ts';
import type { Text } from '../../text/text.ts';
import type { Offer } from './offer.ts';

/** Would this do as an answer of the kind asked for, overlap aside? */
export const OFFERS: Readonly<Record<Asks, (offer: Offer) => boolean>> = {
  'yes-no': (offer) => offer.verdicts > 0,
  request: (offer) => offer.has('done') || offer.has('steps') || offer.verdicts > 0 || offer.text.links.length > 0,
  time: (offer) => offer.has('when'),
  amount: (offer) => offer.numbers > 0 || offer.has('amount') || /[$£€¥₹]/.test(offer.text.raw),
  place: (offer) => offer.has('place') || offer.has('where') || offer.text.links.length > 0,
  person: (offer) => offer.names > 0 || offer.text.mentions.length > 1,
  reason: (offer) => offer.has('why'),
  way: (offer) => offer.has('steps') || offer.text.links.length > 0,
  thing: (offer) => offer.numbers + offer.names + offer.text.links.length > 0,
};

/** With this share of a question's words in the answer, it speaks about what was asked. */
const SPEAKS_OF_IT = 0.5;

const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : [...part].filter((word) => whole.has(word)).length / part.size;

export interface Answered {
  readonly question: Question;
  readonly answered: boolean;
  /** Share of the question's words that come back in the reply. */
  readonly overlap: number;
}

/** "Do you deliver on Sundays?" is answered by "Monday to Saturday". */
const NAMES_A_TIME = /day|night|morrow|morning|evening|noon|week|month|easter|christmas|summer|winter/i;

/** What, who, why and how are answered in other words than they are asked in. */
const IN_OTHER_WORDS: ReadonlySet<Asks> = new Set(['thing', 'person', 'reason', 'way', 'place']);

/**
 * The questions in order. A lone yes answers one question, unless it speaks of the others too, and so does a lone sentence
 * that takes up what was asked: better a question taken for answered than a wrong word about a good answer. When and how
 * much want a time and a figure.
 */
export const answeredBy = (offer: Offer, questions: readonly Question[], parent: Text): Answered[] => {
  const overlaps = questions.map(({ words }) => share(contentStems(parent, words), offer.stems));
  const promised = offer.has('later') && offer.has('when');
  const answersByWord = ({ asks, text }: Question, overlap: number): boolean =>
    asks === 'time' || asks === 'amount'
      ? OFFERS[asks](offer)
      : overlap >= SPEAKS_OF_IT ||
        (overlap > 0 && offer.statements > 0) ||
        (OFFERS[asks](offer) && (asks !== 'yes-no' || overlap > 0)) ||
        (asks === 'yes-no' && NAMES_A_TIME.test(text) && offer.has('when'));
  const byWord = questions.map((question, at) => promised || answersByWord(question, overlaps[at] ?? 0));
  const done = byWord.filter(Boolean).length;
  let verdicts =
    offer.verdicts - questions.filter(({ asks }, at) => asks === 'yes-no' && (overlaps[at] ?? 0) > 0).length;
  let takesUp = offer.takesUp - done;
  let statements = offer.statements - done;
  const spare = (asks: Asks): boolean => {
    if (asks === 'time' || asks === 'amount') return false;
    if (asks === 'yes-no' && verdicts-- > 0) return true;
    return takesUp-- > 0 || (IN_OTHER_WORDS.has(asks) && statements-- > 0);
  };
  return questions.map((question, at) => ({
    question,
    overlap: overlaps[at] ?? 0,
    answered: byWord[at] === true || spare(question.asks),
  }));
};
