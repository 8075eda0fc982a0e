/** Sentences as keys, so that deciding what to say needs no words. */
import type { Message } from '../rules/rule.ts';

/** A message of which a parameter may be a list of messages: "1 crisis, 2 complaints and 3 questions". */
export interface Phrase {
  readonly key: string;
  readonly count?: number;
  readonly params?: readonly (string | number | readonly Phrase[])[];
}

/** `say`: the sentence of a message (lib/words.ts). */
export function phraseWords(phrase: Phrase, say: (message: Message) => string, language: string): string {
  const { key, count, params } = phrase;
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const filled = params?.map((param) =>
    typeof param === 'object' ? and.format(param.map((part) => phraseWords(part, say, language))) : param,
  );
  return say({ key, count, params: filled });
}

const TURNS_ROUND = /\p{Bidi_Control}/gu;
const WHITE_OR_CONTROL = /[\s\p{Cc}]+/gu;

/** What somebody wrote, on one line that can't pose as another or turn what follows round, and not longer than `most`. */
export function oneLine(text: string, most: number): string {
  const characters = Array.from(text.replace(TURNS_ROUND, '').replace(WHITE_OR_CONTROL, ' ').trim());
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('').trimEnd()}…`;
}
