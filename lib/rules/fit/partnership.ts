import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { inQuestion, near, negated } from '../kinds/spot.ts';
import { hasDiscount, isMarked, NO_ADVERT, speaksAsI } from './disclosure.ts';

const head: Head = {
  id: 'fit/partnership',
  why: 'disclose',
  source:
    'ASA and CMA, Influencers’ guide (2023): "in association with" and the like do not say that it is an ad; FTC, Disclosures 101 (2019)',
};

/**
 * One person recommends something with a discount and speaks of a partnership. Two organisations that do something together
 * are no advertising: they speak as "we", or have nothing to sell.
 */
export default rule(head, {
  phrases: [
    '(in|) (partnership|collaboration|association|collab) with',
    '(partnering|partnered|teaming up|teamed up|collaborating|collaborated) with',
  ],
  check: (draft) => {
    const { text } = draft;
    if (isMarked(text) || !speaksAsI(text) || !hasDiscount(text)) return [];
    const spot = spots(draft, { ...head, unless: [negated, inQuestion, near(NO_ADVERT)] })[0];
    return spot ? [finding(head, draft, [[spot.hit.start, spot.hit.end]], [prompt(head, 'say')])] : [];
  },
});
