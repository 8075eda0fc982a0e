import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { followedBy, near, negated, type Spot, sentenceAt } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/hook',
  why: 'give',
  source: 'Meta, Content Distribution Guidelines (2021): links that withhold information are shown to fewer people',
};

/** With this many words the point is told. */
const LEAST_TOLD = 4;
const FAR = 120;
/** What it is follows at once: behind a colon, or as the answer to the question. */
const told = (spot: Spot): boolean => {
  const { text } = spot.draft;
  const sentence = sentenceAt(spot);
  if (!sentence) return false;
  const end = sentence.words[1];
  if (sentence.mark === '?') return text.words.length - end >= LEAST_TOLD;
  const from = text.words[end - LEAST_TOLD]?.start ?? 0;
  return text.raw.slice(spot.hit.end, Math.min(from, spot.hit.end + FAR)).includes(': ');
};

export default phrases({
  ...head,
  phrases: [
    "you won't believe",
    "you'll never (guess|believe)",
    '(will|might|may|is going to) (shock|surprise|amaze|astonish) (you|everyone)',
    'will (blow your mind|blow you away|leave you speechless|restore your faith|make you cry|melt your heart|change how you)',
    '(this|that|which) will (change (your life|everything|the way you|how you)|make (you (laugh|cry|smile|gasp)|your (day|jaw|heart))|warm your heart|ruin your)',
    "that'll (make you|change your|ruin your|blow your)",
    "you've been {word} {word} wrong",
    '(need|want) (this|these|it|them) in your life',
    'never knew you needed',
    '(before|until) you die',
    '(will|may) never be the same',
    "(can't|couldn't) (even|stop (watching|laughing|talking about)|handle|get over) (this|it|these)",
    'what happened next',
    'what happens next',
    '(this|one|these|{number}) (one|) (weird|simple|little|strange) (trick|tricks|hack|hacks|secret)',
    "what (they|{word}) (don't|won't) want you to (know|see)",
    '(nobody|no one) (tells|told|is telling|will tell|talks|is talking) (you|about)',
    "(things|facts|reasons|secrets|tips|tricks) (you|that you) (didn't know|never knew|need to know|should know|won't believe)",
    'you (need|have) to (see|read|hear) this',
    'wait (until|till) you (see|hear|read) (this|what|how|who|it|number|the (end|ending|last|result))',
    'the (reason|answer|result|results|truth|secret) (will|may|might) (shock|surprise|amaze) you',
    '(stop|keep) scrolling',
    'let that sink in',
    'read that again',
    'the secret (nobody|no one|they|that nobody)',
    'and the (reason|result|answer) is (shocking|surprising|unbelievable)',
    'is (this|it) the (end|future) of',
    "here's what (happened|we found|nobody)",
    'number {number} (will (make|shock|surprise|amaze|blow)|is (insane|shocking|hilarious|my favourite|my favorite))',
  ],
  // "Nobody tells you that it rains": told at once.
  unless: [negated, near('grateful thankful proud'), followedBy('that'), told],
  fixes: () => [prompt(head, 'tell')],
});
