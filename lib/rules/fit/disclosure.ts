/** How people say that they were paid, and how they praise: what the disclosure rules have in common. */
import { anywhere } from '../../text/along.ts';
import { anyOf, listed } from '../../text/listed.ts';
import { once } from '../../text/once.ts';
import type { Hashtag, Range, Text, Word } from '../../text/text.ts';
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
/** "Paid" says it with a word behind it. */
const plainIn = listed(`${Object.values(PLAIN).join(' ')} paid`);

/** Words that say it of a link. */
const OF_A_LINK_WORDS =
  'affiliate affiliates commission commissions commissionsearned affiliatelink provision werbelink';
const OF_A_LINK = wordSet(OF_A_LINK_WORDS);
const saidOfLink = anyOf(OF_A_LINK_WORDS);

const PAID = wordSet('partnership promotion promoted collaboration link post content');

/** A hashtag that says plainly that it was paid for. */
export const isPlainTag = ({ tag }: Hashtag): boolean => PLAIN_WORDS.has(tag.toLowerCase());

/** Where it is said in words that it was paid for: "Ad:", "sponsored", "paid partnership". Hashtags aside. */
export const saidInWords = once((text): readonly Word[] =>
  plainIn(text).flatMap((at): Word[] => {
    const [word, next] = [text.words[at], text.words[at + 1]];
    if (!word) return [];
    if (word.norm !== 'paid') return [word];
    return next && PAID.has(next.norm) ? [{ ...word, end: next.end }] : [];
  }),
);

const saidInEastAsia = anywhere(/広告|广告|廣告/);

/** In words or as a hashtag, wherever it stands. */
export const isMarked = (text: Text): boolean =>
  saidInWords(text).length > 0 || text.hashtags.some(isPlainTag) || saidInEastAsia(text);

/** Is it said that a link earns something? */
export const isMarkedLink = (text: Text): boolean =>
  isMarked(text) || saidOfLink(text) || text.hashtags.some(({ tag }) => OF_A_LINK.has(tag.toLowerCase()));

/** Words of praise for a thing or a firm. */
const praiseIn = listed(
  'love loved loving adore obsessed favourite favorite recommend recommended recommending amazing gorgeous brilliant best perfect fantastic awesome beautiful delicious incredible excellent superb unbeatable stunning fabulous',
);
/** "Best wishes", "the best time is noon". */
const NOT_BEST = wordSet('wishes regards to time luck way practice practices foot before after if by');
const DENIALS = wordSet("not no never isn't aren't wasn't don't doesn't didn't");

/** Is something praised in these words (all, unless a range is given), in the writer's own voice? */
export const praises = (text: Text, [from, to]: Range = [0, text.words.length]): boolean => {
  const norm = (at: number): string => (at >= from && at < to ? (text.words[at]?.norm ?? '') : '');
  return praiseIn(text).some(
    (at) =>
      at >= from &&
      at < to &&
      !text.words[at]?.quoted &&
      !(norm(at) === 'best' && NOT_BEST.has(norm(at + 1))) &&
      ![1, 2].some((step) => DENIALS.has(norm(at - step))),
  );
};

const oneselfIn = listed("i i'm i've i'd i'll me my mine");

/** Does one person speak: "I", "my", outside quotations? */
export const speaksAsI = (text: Text): boolean => oneselfIn(text).some((at) => !text.words[at]?.quoted);

const codeIn = listed('code link');
const BEFORE_CODE = wordSet('my use with promo discount referral');

/** "My code", "my link", "20% off": what a recommendation for money comes with. */
export const hasDiscount = once(
  (text): boolean =>
    (text.raw.includes('%') && /\d ?% off\b/i.test(text.raw)) ||
    codeIn(text).some((at) => !text.words[at]?.quoted && BEFORE_CODE.has(text.words[at - 1]?.norm ?? '')),
);

/** Gifts between people, gifts to a museum and help for those in need are no advertising. */
export const NO_ADVERT =
  'mum mom mother dad father parents gran grandma grandpa sister brother aunt uncle cousin son daughter husband wife partner friend friends neighbour neighbours neighbor colleague colleagues birthday christmas wedding museum archive painting portrait collection hospice shelter refuge charity foundation church school students donate donated donation donations donors fundraiser appeal volunteer volunteers';
