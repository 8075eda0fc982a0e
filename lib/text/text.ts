/**
 * What Parley knows about a text after reading it once. Every offset is a UTF-16 code unit index into `raw`,
 * every range is half open: `[start, end)`. Made by `readText`, shared by all rules, never changed.
 */

export type Range = readonly [start: number, end: number];

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, curly apostrophes made straight, decorative Unicode letters folded (NFKC): what phrases are matched on. */
  readonly norm: string;
  /** ASCII letters, digits and straight apostrophes only: it is written as `norm` says, but for capitals. */
  readonly plain: boolean;
  /** Two or more cased letters and all of them capitals. */
  readonly caps: boolean;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Inside quotation marks or a quoted line ("> …"): somebody else's words. */
  readonly quoted: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Half-open range of indexes into `words`. */
  readonly words: Range;
  /** How the sentence ends, emoji and closing quotes aside. */
  readonly mark: '?' | '!' | '.' | '…' | '';
}

export interface Link {
  readonly start: number;
  readonly end: number;
  /** With a scheme, as the reader's browser would open it. */
  readonly url: string;
  /** Lower case, without `www.`. */
  readonly host: string;
  /** False where the writer typed no scheme ("example.com"). */
  readonly scheme: boolean;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Without the leading "@": `name`, `name.bsky.social`, `user@instance`. */
  readonly handle: string;
}

export interface Hashtag {
  readonly start: number;
  readonly end: number;
  /** Without the leading "#". */
  readonly tag: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Span {
  /** Half-open range of indexes into `sentences`. */
  readonly sentences: Range;
}

export interface Text {
  readonly raw: string;
  /** Words of the running text: links, mentions, hashtags and e-mail addresses are not words. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  readonly hashtags: readonly Hashtag[];
  /** One entry a user-perceived emoji: ZWJ families, flags, keycaps and skin tones are one. */
  readonly emoji: readonly Span[];
  /** Quotation marks with what stands between them, and quoted lines. */
  readonly quotes: readonly Span[];
  /** Runs of words in capitals that read as shouting (acronyms and lone short words are not). */
  readonly shouting: readonly Span[];
  /** Number of extended grapheme clusters in `raw`. */
  readonly graphemes: number;
  /** BCP 47 primary language ("en", "de", "ja"…) or "und" when the text is too short or too mixed to tell. */
  readonly language: string;
}
