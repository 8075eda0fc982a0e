/** Which capitals read as shouting. */
import type { Span, Word } from './text.ts';

/** Short words that are nobody's acronym: two of them in capitals side by side are shouted. */
const SHORT_WORDS = new Set(
  (
    'act all and any are ask back bad be best big but buy by call can come cool day deal did do done dont down easy ever ' +
    'fast few find for free from fun get gift give go good got grab had has have help here hey home hot how huge if in is ' +
    'it its join just keep know last less let lets like live long look lose love luck made make many mega miss more most much ' +
    'must my near need new next nice no not now of off old on once one only open or our out over own part pay per play plus ' +
    'post read real rush safe sale same save say see sell ship shop show sign so some soon stop such sure take tell than ' +
    'that the them then they this time to today too top try two up use very wait want was way week well went were what when ' +
    'why will win wish with wont work wow year yes yet you your zero'
  ).split(' '),
);

/** Acronyms and names in capitals that are long enough to look like words. */
const ACRONYMS = new Set(
  (
    'unicef unesco unhcr nasdaq asean covid hipaa sarscov adidas ikea nivea asics interpol europol opec nafta ' +
    'mercosur eurofound eurostat scuba laser radar cobol basic fortran tedtalk tedxtalk usaid nascar ebitda saas paas iaas ' +
    'sepa erasmus ocean nyse ftse nikkei html xhtml jpeg ascii lgbtq lgbtqia lgbtqi readme bipoc nsfw eula osha fema'
  ).split(' '),
);
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const NO_VOWEL = /^[b-df-hj-np-tv-xz]+$/;

/** Between two shouted words: spaces and light punctuation, on one line. */
const GAP = /^[ \t\u00a0,\-–—&!*'"’“”+]{1,6}$/;

type Kind = 'word' | 'short' | 'acronym';

function kindOf(norm: string): Kind {
  const letters = norm.replace(/'/g, '');
  if (SHORT_WORDS.has(letters)) return 'short';
  if (letters.length < 5 || ACRONYMS.has(letters) || ROMAN.test(letters)) return 'acronym';
  return NO_VOWEL.test(letters) || /\p{N}/u.test(letters) ? 'acronym' : 'word';
}

/**
 * Runs of words in capitals that read as shouting: with a real word of five letters or more, or two short ones, or four
 * words whatever they are. Acronyms, product codes, Roman numerals, lone short words and a lone label ("NEWS: …") don't.
 * `text` is the text that the offsets of `words` refer to. Linear time.
 */
export function readShouting(text: string, words: readonly Word[]): Span[] {
  const runs: Span[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.caps) continue;
    let last = first;
    for (let next = first + 1; joins(text, words[next - 1], words[next]); next++) if (words[next]?.caps) last = next;
    const run = words.slice(first, last + 1).filter((word) => word.caps);
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    const label = run.length === 1 && text[end] === ':';
    if (!label && shouted(run.map((word) => kindOf(word.norm)))) runs.push({ start, end });
    first = last;
  }
  return runs;
}

const shouted = (kinds: readonly Kind[]): boolean =>
  kinds.length > 3 || kinds.includes('word') || kinds.filter((kind) => kind === 'short').length > 1;

/** Goes the run on with `next`: in capitals, or a number or single letter on the way. */
function joins(text: string, before: Word | undefined, next: Word | undefined): boolean {
  if (!before || !next) return false;
  const bridge = next.caps || next.norm.length === 1 || /^[\d.,]+$/.test(next.norm);
  return bridge && GAP.test(text.slice(before.end, next.start));
}
