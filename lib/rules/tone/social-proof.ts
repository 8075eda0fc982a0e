import { removeSentence } from '../kinds/fixes.ts';
import { fixLabel, type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { after, inQuestion, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/social-proof',
  why: 'measure',
  source: 'Cialdini, Influence (1984), on social proof; UK CMA on popularity claims as pressure selling (2022)',
};

const MANY = '(over|more than|almost|nearly|the|our|) {number} (million|thousand|)';
const PRAISED = '(happy|satisfied|loyal|delighted|proud)';
const BUYERS =
  '(customers|clients|users|subscribers|buyers|shoppers|companies|businesses|brands|teams|members|professionals|marketers|fans|followers|others)';

const POPULAR = '(our|the) (most popular|best-selling|top-selling|top-rated)';

export default phrases({
  ...head,
  phrases: [
    `join (${MANY}|thousands of|millions of|hundreds of) (${PRAISED}|other|) (${BUYERS}|people who)`,
    `join (thousands|millions|hundreds) who`,
    `(trusted|loved|chosen|recommended) by (over|more than|) {number}`,
    '(trusted|loved|chosen|recommended|approved) by (thousands|millions|hundreds|leading|experts|professionals|dentists|doctors|the experts|top)',
    `(thousands|millions|hundreds|{number}) of ${PRAISED} ${BUYERS}`,
    `{number} ${PRAISED} ${BUYERS}`,
    '(everyone|everybody) (is|) (talking|raving) about',
    "(everyone's|everybody's) (talking|raving) about",
    '(rated|voted) (number one|number {number}|no {number}|the best|best)',
    "don't (just|) take our word for it",
    'see what (our|) (customers|clients|users|people) are saying',
    POPULAR,
    '(customer|customers|fan) (favourite|favourites|favorite)',
    'as seen on tv',
    '(five|5)-star (reviews|rated|rating)',
  ],
  unless: [
    negated,
    inQuestion,
    // "Our most popular book this month is about moss" tells which.
    (spot) =>
      spot.hit.phrase === POPULAR && [2, 3, 4, 5, 6, 7].some((n) => /^(?:is|was|were|are)$/.test(after(spot, n))),
  ],
  fixes: (spot) => [...removeSentence(spot, fixLabel(head, 'remove')), prompt(head, 'name')],
});
