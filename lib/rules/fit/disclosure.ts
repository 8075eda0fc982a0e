/** How people say that they were paid, and how they praise: what the disclosure rules have in common. */
import { once } from '../../text/once.ts';
import type { Hashtag, Text, Word } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that say it plainly, alone or as a hashtag, by language: a further language is a further line. */
const PLAIN: Readonly<Record<string, string>> = {
  en: 'ad advert advertisement advertorial sponsored paidad paidpartnership paidpromotion',
  de: 'anzeige werbung gesponsert',
  fr: 'publicité sponsorisé',
  es: 'publicidad anuncio patrocinado',
  it: 'pubblicità adv sponsorizzato',
  pt: 'publi publicidade patrocinado',
  nl: 'advertentie reclame gesponsord',
  sv: 'reklam annons',
  da: 'reklame annonce',
  no: 'reklame annonse',
  pl: 'reklama',
  ja: '広告',
  zh: '广告 廣告',
  ko: '광고',
  ar: 'إعلان',
};
const PLAIN_WORDS = wordSet(Object.values(PLAIN).join(' '));

/** Words that say it of a link. */
const OF_A_LINK = wordSet(
  'affiliate affiliates commission commissions commissionsearned affiliatelink provision werbelink',
);

const PAID = wordSet('partnership promotion promoted collaboration link post content');

/** A hashtag that says plainly that it was paid for. */
export const isPlainTag = ({ tag }: Hashtag): boolean => PLAIN_WORDS.has(tag.toLowerCase());

/** Where it is said in words that it was paid for: "Ad:", "sponsored", "paid partnership". Hashtags aside. */
export const saidInWords = once(({ words }): readonly Word[] =>
  words.flatMap((word, at): Word[] => {
    const next = words[at + 1];
    if (PLAIN_WORDS.has(word.norm)) return [word];
    return word.norm === 'paid' && next && PAID.has(next.norm) ? [{ ...word, end: next.end }] : [];
  }),
);

const EAST_ASIAN = /広告|广告|廣告/;

/** In words or as a hashtag, wherever it stands. */
export const isMarked = (text: Text): boolean =>
  saidInWords(text).length > 0 || text.hashtags.some(isPlainTag) || EAST_ASIAN.test(text.raw);

/** Is it said that a link earns something? */
export const isMarkedLink = (text: Text): boolean =>
  isMarked(text) ||
  text.words.some(({ norm }) => OF_A_LINK.has(norm)) ||
  text.hashtags.some(({ tag }) => OF_A_LINK.has(tag.toLowerCase()));

/** Words of praise for a thing or a firm. */
const PRAISE = wordSet(
  'love loved loving adore obsessed favourite favorite recommend recommended recommending amazing gorgeous brilliant best perfect fantastic awesome beautiful delicious incredible excellent superb unbeatable stunning fabulous',
);
/** "Best wishes", "the best time is noon". */
const NOT_BEST = wordSet('wishes regards to time luck way practice practices foot before after if by');
const DENIALS = wordSet("not no never isn't aren't wasn't don't doesn't didn't");

/** Is something praised in these words, in the writer's own voice? */
export const praises = (words: readonly Word[]): boolean =>
  words.some(
    ({ norm, quoted }, at) =>
      PRAISE.has(norm) &&
      !quoted &&
      !(norm === 'best' && NOT_BEST.has(words[at + 1]?.norm ?? '')) &&
      ![1, 2].some((step) => DENIALS.has(words[at - step]?.norm ?? '')),
  );

const I = wordSet("i i'm i've i'd i'll me my mine");

/** Does one person speak: "I", "my", outside quotations? */
export const speaksAsI = once(({ words }): boolean => words.some(({ norm, quoted }) => !quoted && I.has(norm)));

const BEFORE_CODE = wordSet('my use with promo discount referral');

/** "My code", "my link", "20% off": what a recommendation for money comes with. */
export const hasDiscount = once(
  ({ raw, words }): boolean =>
    /\d ?% off\b/i.test(raw) ||
    words.some(
      ({ norm, quoted }, at) =>
        !quoted && (norm === 'code' || norm === 'link') && BEFORE_CODE.has(words[at - 1]?.norm ?? ''),
    ),
);

/** Gifts between people, gifts to a museum and help for those in need are no advertising. */
export const NO_ADVERT =
  'mum mom mother dad father parents gran grandma grandpa sister brother aunt uncle cousin son daughter husband wife partner friend friends neighbour neighbours neighbor colleague colleagues birthday christmas wedding museum archive painting portrait collection hospice shelter refuge charity foundation church school students donate donated donation donations donors fundraiser appeal volunteer volunteers';
