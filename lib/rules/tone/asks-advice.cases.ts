import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The oven is hot. What should we bake first?', words: ['What should we'] },
    { text: 'We are planting the yard. Any tips against slugs?', words: ['Any tips'] },
    { text: 'Tell us which pattern you would weave first!', words: ['Tell us which'] },
  ],
  passes: [
    { text: 'Our experts give tips on slugs every Friday.', because: 'gives, does not ask' },
    { text: 'What would we do without the bus drivers of line 47.', because: 'not asked of the reader' },
    { text: 'The form asks "any suggestions?" at the end.', because: 'a quote' },
    { text: 'They told us what to pack and we packed it.', because: 'a story' },
    { text: 'Let us show you around the hall.', because: 'an offer' },
  ],
} satisfies RuleCases;
