import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { near, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/hook',
  why: 'give',
  source: 'Meta, Content Distribution Guidelines (2021): links that withhold information are shown to fewer people',
};

export default phrases({
  ...head,
  phrases: [
    "you won't believe",
    "you'll never (guess|believe)",
    '(will|might|may|is going to) (shock|surprise|amaze|astonish) (you|everyone)',
    'will (blow your mind|blow you away|leave you speechless|restore your faith|make you cry|melt your heart|change how you)',
    'this will change (your life|everything|the way you|how you)',
    'what happened next',
    'what happens next',
    '(this|one|these|{number}) (one|) (weird|simple|little|strange) (trick|tricks|hack|hacks|secret)',
    "what (they|{word}) (don't|won't) want you to (know|see)",
    '(nobody|no one) (tells|told|is telling|will tell|talks|is talking) (you|about)',
    "(things|facts|reasons|secrets|tips|tricks) (you|that you) (didn't know|never knew|need to know|should know|won't believe)",
    'you (need|have) to (see|read|hear) this',
    '(wait|just wait) (until|till) you (see|hear|read)',
    'the (reason|answer|result|results|truth|secret) (will|may|might) (shock|surprise|amaze) you',
    '(stop|keep) scrolling',
    'let that sink in',
    'read that again',
    'the secret (nobody|no one|they|that nobody)',
    'and the (reason|result|answer) is (shocking|surprising|unbelievable)',
    'is (this|it) the (end|future) of',
    "here's what (happened|we found|nobody)",
    'number {number} (will|is)',
  ],
  unless: [negated, near('grateful thankful proud')],
  fixes: () => [prompt(head, 'tell')],
});
