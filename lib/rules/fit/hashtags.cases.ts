import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The bottle keeps tea hot for 12 hours #Tea #HotDrinks #Bottle #Sale',
      words: ['#Tea … #HotDrinks … #Bottle … #Sale'],
      fixed: 'The bottle keeps tea hot for 12 hours #Tea #HotDrinks',
    },
    {
      text: 'What helped you in your first week?\n\n#Training #Careers #Hiring #Onboarding #HR #Skills #Work',
      words: ['#Training … #Careers … #Hiring … #Onboarding … #HR … #Skills … #Work'],
      draft: { network: 'linkedin' },
      fixed: 'What helped you in your first week?\n\n#Training #Careers #Hiring #Onboarding #HR',
    },
    {
      text: 'Our #choir sings #Bach and #Holst in the #minster on Friday.',
      words: ['#choir … #Bach … #Holst … #minster'],
    },
    {
      text: '#Swifts #Nests #Library Eleven pairs are back this year.',
      words: ['#Swifts #Nests #Library'],
      fixed: 'Eleven pairs are back this year.\n\n#Swifts #Nests #Library',
      draft: { network: 'linkedin' },
    },
    {
      text: 'Eleven nests under the bridge. #Swifts #Birds #Bridge #Spring #Nests #Mill',
      words: ['#Swifts … #Birds … #Bridge … #Spring … #Nests … #Mill'],
      fixed: 'Eleven nests under the bridge. #Swifts #Birds #Bridge #Spring #Nests',
      draft: { network: 'instagram' },
    },
  ],
  passes: [
    {
      text: '#Swifts and #Nests: eleven pairs are back. #Library',
      because: 'words of a sentence',
      draft: { network: 'linkedin' },
    },
    { text: 'The choir sings on Friday #Bath #Choir', because: 'two are usual on X' },
    { text: 'The choir sings on Friday #Bath #Choir', because: 'two are no row', draft: { network: 'facebook' } },
    {
      text: 'Swifts are back! #Birds #Swifts #City #Nests',
      because: 'on Mastodon hashtags are how posts are found',
      draft: { network: 'mastodon' },
    },
    { text: 'Ticket #1, #2, #3 and #4 are taken, says the door.', because: 'numbers are no hashtags' },
    { text: 'Bach, Holst, Purcell and Byrd on Friday in the minster.', because: 'none' },
    {
      text: 'Order the C# book and the F# book at https://lib.example/a#b#c#d',
      because: 'signs inside words and links',
    },
  ],
} satisfies RuleCases;
