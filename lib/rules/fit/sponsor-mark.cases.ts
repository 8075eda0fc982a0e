import type { RuleCases } from '../cases.ts';

const long =
  'Three nights on the ridge with one small tent, two wet socks and a stove that lit every time, even in the wind before dawn.';

export default {
  flags: [
    {
      text: 'I love how light this tent is. @larkandpine #sp',
      words: ['#sp'],
      fixed: 'Ad: I love how light this tent is. @larkandpine',
    },
    {
      text: '#spon My favourite kettle by @larkandpine.',
      words: ['#spon'],
      fixed: 'Ad: My favourite kettle by @larkandpine.',
    },
    { text: 'My new boots by @larkandpine are gorgeous. #ambassador', words: ['#ambassador'] },
    {
      text: 'Three nights in the tent by @larkandpine. #camping #skye #tent #ad',
      words: ['#ad'],
      fixed: 'Ad: Three nights in the tent by @larkandpine. #camping #skye #tent',
    },
    {
      text: `${long} Full story below. #ad`,
      draft: { network: 'linkedin' },
      words: ['#ad'],
      fixed: `Ad: ${long} Full story below.`,
    },
    {
      text: `${long} We were four. Paid partnership with Lark & Pine.`,
      draft: { network: 'facebook' },
      words: ['Paid partnership'],
      fixed: `Ad: ${long} We were four. Paid partnership with Lark & Pine.`,
    },
    {
      text: 'Drei Nächte im Zelt von @larkandpine. #zelten #skye #regen #werbung',
      words: ['#werbung'],
      fixed: 'Werbung: Drei Nächte im Zelt von @larkandpine. #zelten #skye #regen',
    },
  ],
  passes: [
    { text: 'La escuela abre el lunes. #escuela #barrio #otoño #anuncio', because: 'an announcement, in Spanish' },
    {
      text: `${long} The run was sponsored by the bakery on Mill Street, and by you.`,
      draft: { network: 'facebook' },
      because: 'about a run, not about the post',
    },
    { text: `Paid partnership with Lark & Pine. ${long}`, draft: { network: 'facebook' }, because: 'said first' },
    { text: '#ad Three nights in the tent by @larkandpine. #camping #skye', because: 'stands first' },
    { text: 'Three nights in the tent by @larkandpine. #ad', because: 'short enough to be seen' },
    { text: 'Ad: I love how light this tent is. @larkandpine #sp', because: 'said first in words' },
    {
      text: 'I am proud to be an #ambassador for the hospice. I love what they do: https://hospice.example',
      because: 'help for a hospice',
    },
    {
      text: 'Our #partner for the regatta is the sailing club. https://club.example',
      because: 'an organisation speaks',
    },
    { text: 'So proud to be a @harbourrun #ambassador. I love Saturday mornings.', because: 'said in a sentence' },
    { text: 'I love the new #partner desk at @millbuslibrary.', because: 'a word of a sentence' },
    { text: 'I land in #SP tonight, who is around?', because: 'São Paulo' },
    { text: `#ad ${long}`, draft: { network: 'linkedin' }, because: 'before the fold' },
    { text: `${long} #ad`, draft: { network: 'bluesky' }, because: 'nothing is folded there' },
    { text: 'The #collab between our two choirs sounds better each week.', because: 'two choirs' },
  ],
} satisfies RuleCases;
