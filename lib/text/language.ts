/** Which language a text is in, from its script and its function words. */
import type { Word } from './text.ts';
import { codesIn, numbered } from './vocabulary.ts';

/** Frequent small words. Those that several languages share count less for each. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "he she they said am these much many lot love like great good best really too know see get make want need how's that's you'll we'll let's he's she's can't won't isn't didn't doesn't i've i'd the and to of a in is it you that for on with are this be have at or from not we your our all can will just but they has was what when how who why if so get more about out up do their us my me i'm it's don't you're we're thank thanks please new now today an as by been which would could should there here his her its been than then them these those any no yes every only also into over after before one let",
  de: 'der die das und ist nicht ein eine einen einem einer zu den dem des mit für auf wir ihr sie ich du es im am von bei auch sich wie was wer wann wo warum aber oder wenn noch nur schon so dass sind haben hat war wird werden kann können unser unsere unseren euer eure eurer euch uns mir dir ihnen ihre danke bitte heute jetzt mehr alle aus nach vor über um als an zum zur vom beim hier neue neuen sehr gibt mal',
  fr: "le la les des un une et est pas que qui dans pour sur avec vous nous votre vos notre nos ce cette ces au aux du de en je tu il elle on ne se sont plus mais ou où par très tout tous toute toutes merci bonjour être avoir fait comme si sa son ses leur leurs y c'est j'ai n'est d'un d'une qu'il aujourd'hui bien chez quoi quand comment pourquoi vient",
  es: 'el la los las un una unos unas y es no que en de del por para con se su sus lo al como más pero nuestro nuestra nuestros nuestras tu tus te nos me mi este esta estos estas eso hay muy ya todo todos todas gracias hola hoy está están ser son fue qué cómo cuándo dónde quién si sin sobre también porque cuando hasta desde ahora usted ustedes vosotros vuestra',
  it: "il lo la i gli le un una uno e è non che di del della dei delle degli dal dalla nel nella sul sulla al alla ai in per con su da si ci vi mi ti più ma anche come questo questa questi queste sono siamo hai ho ha nostro nostra nostri nostre vostro tuo tua grazie ciao oggi tutti tutto se perché quando dove chi cosa c'è l'abbiamo abbiamo molto qui ora quanto",
  pt: 'o a os as um uma e é não que em de do da dos das no na nos nas por para com se seu sua seus suas ao aos à mais mas como este esta isso nosso nossa nossos nossas você vocês te me meu minha muito já todo todos todas obrigado obrigada olá hoje está estão são foi qual quando onde quem sem sobre também porque até desde agora pelo pela tem ter nós',
  nl: "de het een en is niet van in op te dat die voor met zijn aan er om ook als bij maar we wij je jij jullie u ik hij ze zij ons onze onzer jouw uw dit deze naar heeft hebben heb wordt worden kan kunnen nog wel geen meer al of door over uit tot hoe wat waar wie waarom wanneer bedankt dank hallo vandaag nu veel zo'n alle mijn",
  sv: 'och att är inte för jag på av med som det till ett en den de har vi ni du han hon kan ska om men så var från eller när hur vad vem varför era vår vårt våra er oss mig dig mycket nu idag tack hej alla mer bara också här där blir finns efter över under utan sig sin din',
  da: 'og at er ikke for jeg på af med som det til et en den de har vi I du han hun kan skal om men så var fra eller når hvordan hvad hvem hvorfor vores jeres os mig dig meget nu tak hej alle mere også her der bliver efter over uden sig sin din noget jer kun lige findes blev',
  no: 'og å er ikke for jeg på av med som det til et en den de har vi dere du han hun kan skal om men så var fra eller når hvordan hva hvem hvorfor vår vårt våre deres oss meg deg mye nå takk hei alle mer bare også her der blir etter over uten seg sin din noe finnes ble',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The languages that each function word speaks for (indexes of LANGUAGES), by the word's number. */
const LANGUAGES_OF: number[][] = [];
LANGUAGES.forEach((language, at) => {
  for (const word of new Set((FUNCTION_WORDS[language] ?? '').split(' '))) {
    const number = numbered(word);
    LANGUAGES_OF[number] = [...(LANGUAGES_OF[number] ?? []), at];
  }
});

/** Letters that few others have: as good as one function word. */
const LETTERS: readonly (readonly [RegExp, readonly number[]])[] = (
  [
    [/ß/, ['de']],
    [/ñ/, ['es']],
    [/[ãõ]/, ['pt']],
    [/œ/, ['fr']],
    [/[øæ]/, ['da', 'no']],
  ] as const
).map(([letter, languages]) => [letter, languages.map((language) => LANGUAGES.indexOf(language))]);

/** Scripts by where their letters begin and end. */
const SCRIPTS: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x1100, 0x11ff, 'ko'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'el'],
  [0x3040, 0x30ff, 'kana'],
  [0x3130, 0x318f, 'ko'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7af, 'ko'],
  [0x20000, 0x3ffff, 'Han'],
];

/** Russian and Ukrainian each have letters that the other and Bulgarian, Serbian or Macedonian do without. */
const RUSSIAN = /[ыэё]/;
const UKRAINIAN = /[іїєґ]/;
const OTHER_CYRILLIC = /[ўәғқңөұүһђјљњћџ]/;

/** Letters of languages in Latin script that are not in the list: Polish, Czech, Hungarian, Romanian, Turkish, Vietnamese. */
const OTHER_LATIN = /[ąćęłńśźżčďěňřšťůžőűşğıțșăđơưạ-ỹ]/;
const FEW = 0.1;

/** Letters of Persian, Urdu and other languages in Arabic script that Arabic does without. */
const NOT_ARABIC = /[پچژگکیٹڈڑے]/;

/** One script must hold this share of the letters, one language lead the next by this factor. */
const SHARE = 0.6;
const LEAD = 1.25;
/** Of the different words, at least this share must speak for the language, and as much as this many words. */
const EVIDENCE = 0.1;
const LEAST = 1.5;

const LAST_DIGIT = 57;

/** More words than this tell no more about the language than the first of them do. */
const ENOUGH = 500;

/** BCP 47 primary language of a text by its words, "und" where that can't be told. Linear time. */
export function languageOf(all: readonly Word[]): string {
  const words = all.length > ENOUGH ? all.slice(0, ENOUGH) : all;
  const letters = new Map<string, number>();
  let total = 0;
  let latin = 0;
  const take = (script: string, length: number): void => {
    total += length;
    letters.set(script, (letters.get(script) ?? 0) + length);
  };
  for (const { norm, plain } of words) {
    if (plain) {
      // Most words of most texts; digits are of no script.
      if (norm.charCodeAt(0) > LAST_DIGIT) latin += norm.length;
      continue;
    }
    const script = scriptOf(norm.codePointAt(0) ?? 0);
    if (script !== undefined) take(script, norm.length);
  }
  take('Latin', latin);
  const count = (script: string): number => letters.get(script) ?? 0;
  const cjk = count('Han') + count('kana');
  if (cjk > 3 && cjk >= total * SHARE) return count('kana') >= cjk * 0.1 ? 'ja' : 'zh';
  const [script, most] = [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), ['und', 0]);
  if (most < 4 || most < total * SHARE) return 'und';
  const having = (letter: RegExp): number => words.filter(({ norm, plain }) => !plain && letter.test(norm)).length;
  const few = words.length * FEW;
  if (script === 'ar') return having(NOT_ARABIC) > few ? 'und' : 'ar';
  if (script === 'Latin') return having(OTHER_LATIN) > few ? 'und' : byFunctionWords(words, codesIn(all));
  if (script !== 'Cyrillic') return script;
  const [russian, ukrainian] = [having(RUSSIAN), having(UKRAINIAN)];
  if (russian > 0 === ukrainian > 0 || having(OTHER_CYRILLIC) > 0) return 'und';
  return russian > 0 ? 'ru' : 'uk';
}

/** Every different word counts once, so that one that is frequent elsewhere ("a" in Hungarian) can't decide. */
function byFunctionWords(words: readonly Word[], codes: Int32Array): string {
  const scores = new Float64Array(LANGUAGES.length);
  const add = (languages: readonly number[]): void => {
    for (const language of languages) scores[language] = (scores[language] ?? 0) + 1 / languages.length;
  };
  const seen = new Uint8Array(LANGUAGES_OF.length);
  for (let at = 0; at < words.length; at++) {
    const number = (codes[at] ?? 0) >> 1;
    const languages = LANGUAGES_OF[number];
    if (!languages || seen[number] === 1) continue;
    seen[number] = 1;
    add(languages);
  }
  const accented = words.filter(({ plain }) => !plain).map(({ norm }) => norm);
  for (const norm of new Set(accented))
    for (const [letter, languages] of LETTERS) if (letter.test(norm)) add(languages);

  let best = 0;
  let second = 0;
  for (let at = 1; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = scores[best] ?? 0;
      best = at;
    } else if (score > second) second = score;
  }
  const most = scores[best] ?? 0;
  if (most < LEAST || most < second * LEAD) return 'und';
  // Counting the different words is dear, and not needed for short texts: there are no more of them than words.
  const enough = (count: number): boolean => most >= count * EVIDENCE;
  return enough(words.length) || enough(countDifferent(words, codes)) ? (LANGUAGES[best] ?? 'und') : 'und';
}

/** How many different words there are. */
function countDifferent(words: readonly Word[], codes: Int32Array): number {
  const seen: true[] = [];
  const others = new Set<string>();
  let known = 0;
  for (let at = 0; at < words.length; at++) {
    const number = (codes[at] ?? 0) >> 1;
    if (number === 0) others.add(words[at]?.norm ?? '');
    else if (!seen[number]) {
      seen[number] = true;
      known++;
    }
  }
  return known + others.size;
}

const scriptOf = (letter: number): string | undefined =>
  SCRIPTS.find(([first, last]) => letter >= first && letter <= last)?.[2];
