import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/press-release',
  why: 'adapt',
  source: 'David Meerman Scott, The Gobbledygook Manifesto (2007): the worn phrases of 388,000 press releases',
};

export default phrases({
  ...head,
  phrases: [
    "(we're|i'm|we are|i am|is|are|company is|team is|) (so|very|truly|incredibly|) (thrilled|excited|pleased|delighted|proud|honoured|honored|happy|humbled) to (announce|unveil|introduce|present|launch|partner|be partnering|have been|be named|be recognised|be recognized|share the news|share that)",
    '(a|the|as a|is a) (leading|premier) (global|national|international|) (provider|supplier|manufacturer|developer|company)',
    '(leading|premier) (global|) (provider|supplier|manufacturer) of',
    'a testament to',
    '(commitment|committed|dedication|dedicated) to (excellence|quality|innovation|sustainability|providing|delivering|customer)',
    'strategic (partnership|alliance|collaboration)',
    '(a|the|as a) market leader',
    'strengthen (our|its|their) position',
    '(marks|represents|marking) (a|an|another|the) (significant|major|important|key|exciting) (milestone|step|chapter)',
    'said (our|the) (chief executive|ceo|managing director|president|chairman|founder|spokesperson)',
    'for immediate release',
    "(we've|we have|we|has|have) (just|) (launched|released|unveiled) (our|its|their|a|the) (new|latest|brand-new)",
    '(is|are) (launching|opening|unveiling|introducing) (its|their|our) (first|new|largest|latest)',
    "the moment (we've|you've) (all|) been waiting for",
    '(has|have) been (awarded|named|recognised|recognized) (the|as|a|one)',
    '(today|) (announced|announces) (today|that|the launch|a|its|their)',
    '(a|our) wide range of (products|services|solutions)',
    '(continue|continues|continuing) to (expand|strengthen|innovate|deliver)',
    'in (response|line) (to|with) (our|growing|increasing) (demand|strategy|commitment|vision)',
    'an exciting (new|) (chapter|journey|opportunity|milestone)',
  ],
  unless: [negated, inQuestion],
  fixes: () => [prompt(head, 'tell')],
});
