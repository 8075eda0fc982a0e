/**
 * Forty drafts of our own with what a good human coach would say first. Written before the rules, so that the rules
 * have something to answer to. Invented people, places and firms throughout.
 */
import type { Draft } from '../../lib/rules/rule.ts';

/** What the coach's one sentence says, whatever its wording. */
export type Expected =
  /** Pushes, doesn't invite. */
  | 'advert'
  /** Talks about itself: press release, headline, news nobody can use. */
  | 'announcement'
  /** Good at heart, one or two things to mend. */
  | 'mixed'
  /** Nothing to change. */
  | 'fine'
  /** Longer than the network takes. */
  | 'over'
  /** Something that was asked is not answered. */
  | 'open-question'
  /** Could stand under any message. */
  | 'canned'
  /** Too short to say anything. */
  | 'short'
  /** A language that the rules don't cover. */
  | 'unjudged';

export interface FortyPost {
  readonly name: string;
  readonly draft: Draft;
  readonly verdict: Expected;
  /** The rule whose tip comes first, or null where nothing is to be said. */
  readonly tip: string | null;
}

const post = (network: Draft['network'], text: string): Draft => ({ network, kind: 'post', text });
const reply = (network: Draft['network'], author: string, parent: string, text: string): Draft => ({
  network,
  kind: 'reply',
  parent: { author, text: parent },
  text,
});

export const FORTY: readonly FortyPost[] = [
  // Pushy.
  {
    name: 'a sale that shouts',
    draft: post(
      'x',
      "LAST CHANCE! Our summer sale ends tonight. Don't miss out on up to 60% off everything in store. Shop now: https://larkandpine.example/sale",
    ),
    verdict: 'advert',
    tip: 'tone/urgency',
  },
  {
    name: 'seats that are always going fast',
    draft: post(
      'facebook',
      'Hurry, spots are going fast! Only 3 places left on our bread course. Book now before they are gone: https://millstreetbakery.example/course',
    ),
    verdict: 'advert',
    tip: 'tone/scarcity',
  },
  {
    name: 'superlatives in a row',
    draft: post(
      'linkedin',
      'Our revolutionary, game-changing platform is the ultimate all-in-one solution for modern teams. Best-in-class analytics, cutting-edge automation, unparalleled results. Request your free demo today!',
    ),
    verdict: 'advert',
    tip: 'tone/hype',
  },
  {
    name: 'everybody else has it already',
    draft: post(
      'facebook',
      'Join over 50,000 happy customers who already trust Softstep insoles. Rated number one by experts. Order yours today and see why everyone is talking about us!',
    ),
    verdict: 'advert',
    tip: 'tone/social-proof',
  },
  {
    name: 'three commands and a link',
    draft: post(
      'x',
      'Sign up today for our free webinar! Click the link below to register and learn more about smarter invoicing: https://tallybird.example/webinar',
    ),
    verdict: 'advert',
    tip: 'tone/call-to-action',
  },
  {
    name: 'the secret that is kept back',
    draft: post(
      'x',
      "You won't believe what our baker found in the oven this morning. The reason will shock you: https://millstreetbakery.example/oven",
    ),
    verdict: 'advert',
    tip: 'tone/hook',
  },
  {
    name: 'likes asked for',
    draft: post('facebook', "LIKE if you love long summer evenings, SHARE if you can't wait for the weekend!"),
    verdict: 'advert',
    tip: 'fit/like-bait',
  },
  {
    name: 'a contest that asks for shares',
    draft: post(
      'facebook',
      'Win a picnic basket! Like our page, share this post on your timeline and tag three friends to enter. Winner drawn on Friday.',
    ),
    verdict: 'advert',
    tip: 'fit/contest',
  },
  {
    name: 'an offer as a countdown',
    draft: post(
      'bluesky',
      'Only 24 hours left! Act now and get 40% off every plan. This offer will not last, so grab yours before midnight: https://tallybird.example/plans',
    ),
    verdict: 'advert',
    tip: 'tone/urgency',
  },

  // Talking about oneself.
  {
    name: 'a press release',
    draft: post(
      'linkedin',
      'We are thrilled to announce that Northgate Logistics, a leading provider of end-to-end supply chain solutions, has been awarded the Regional Excellence Prize. "This award is a testament to our commitment to excellence," said our chief executive.',
    ),
    verdict: 'announcement',
    tip: 'tone/press-release',
  },
  {
    name: 'a partnership nobody asked about',
    draft: post(
      'facebook',
      'Hollow Oak Cider is proud to announce a strategic partnership with Brightwater Drinks. The partnership will leverage synergies between both companies and strengthen our position as a market leader.',
    ),
    verdict: 'announcement',
    tip: 'tone/press-release',
  },
  {
    name: 'a headline, cut off',
    draft: post(
      'x',
      'Harbour Council Approves Plan To Replace Old Bridge With Covered Cycling… https://harbourcouncil.example/news/4411',
    ),
    verdict: 'announcement',
    tip: 'tone/headline-dump',
  },
  {
    name: 'a blog title and its address',
    draft: post(
      'facebook',
      'NEW BLOG POST: Seven Ways To Prepare Your Garden For The Winter Months. Read more: https://greenrow.example/blog/winter',
    ),
    verdict: 'announcement',
    tip: 'tone/headline-dump',
  },
  {
    name: 'we, our, us',
    draft: post(
      'linkedin',
      'We opened our third office this spring. Our team is growing and our numbers are up again. We finished our best quarter so far, and we have moved our services to our new building.',
    ),
    verdict: 'announcement',
    tip: 'tone/self-talk',
  },

  // Good at heart, does not fit.
  {
    name: 'too long for X',
    draft: post(
      'x',
      'If your tomatoes split just before they ripen, it is nearly always the watering: a dry week, then a soaking, and the skin cannot keep up. Water a little every second evening, mulch with straw or cut grass, and pick them one day early when heavy rain is forecast, because they ripen well on a kitchen sill. Which sort do you grow, and does it split?',
    ),
    verdict: 'over',
    tip: 'fit/length',
  },
  {
    name: 'too long for Bluesky',
    draft: post(
      'bluesky',
      'We asked the night bus drivers what they would change about the 47 if it were up to them. Nobody said the timetable. They want a bench at Mill Cross, a light that works at the hospital stop, and for somebody to cut the hedge that hides people waving. We can do two of these this month. Which stop near you would you send us to look at after dark?',
    ),
    verdict: 'over',
    tip: 'fit/length',
  },
  {
    name: 'a block of hashtags',
    draft: post(
      'linkedin',
      'Two things we learnt from talking to forty apprentices: they want their first week planned, and they want one person to ask. What helped you most in your first week?\n\n#Apprenticeship #Training #Careers #Hiring #Onboarding #Leadership #HR #FutureOfWork #Skills #Motivation',
    ),
    verdict: 'mixed',
    tip: 'fit/hashtags',
  },
  {
    name: 'hashtags a screen reader cannot read',
    draft: post(
      'mastodon',
      'The swifts are back under our library roof, eleven nests this year. You can watch them from the bench by the side door around eight. Have yours come back yet? #swiftsandswallows #birdsofthecity',
    ),
    verdict: 'mixed',
    tip: 'fit/camel-case',
  },
  {
    name: 'written for another network',
    draft: post(
      'x',
      'We made a short film about how our oldest loom is threaded each morning. Tell us which pattern you would weave first! Link in bio.',
    ),
    verdict: 'mixed',
    tip: 'fit/copied-over',
  },
  {
    name: 'letters that are no letters',
    draft: post(
      'linkedin',
      '𝗪𝗵𝗮𝘁 𝘄𝗲 𝗴𝗼𝘁 𝘄𝗿𝗼𝗻𝗴 in our first year of repair evenings: we fixed things for people instead of with them. Now you hold the screwdriver and we point. What would you bring along?',
    ),
    verdict: 'mixed',
    tip: 'fit/fancy-letters',
  },
  {
    name: 'good news, shouted',
    draft: post(
      'facebook',
      'WE ARE OPEN AGAIN FROM MONDAY AND WE CANNOT WAIT TO SEE YOU ALL! The kettle is on from nine. What should we bake first?',
    ),
    verdict: 'mixed',
    tip: 'tone/shouting',
  },

  // Nothing to change.
  {
    name: 'a tip one can use',
    draft: post(
      'x',
      'Squeaky chain? Wipe it dry before you oil it, one drop a link, then wipe again. Ten minutes, no workshop needed. What does your bike complain about?',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'behind the scenes',
    draft: post(
      'linkedin',
      'Marek has been repairing our ovens for nineteen years and today he taught Josie how to listen for a tired bearing. You hear it before you see it, he says. Who taught you to listen to a machine?',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'a house for sale',
    draft: post(
      'facebook',
      'The old station house in Mill Lane is for sale: three bedrooms, a garden down to the river, and a platform clock that still works. You can see it on Saturday between ten and noon. Questions? Ask them here and Ines will answer.',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: "a museum's limited edition",
    draft: post(
      'bluesky',
      'Our limited edition print of the 1912 harbour map is back from the framer: two hundred copies, numbered by hand. Can you find your street on it?',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'irony',
    draft: post(
      'x',
      'Of course, nothing says relaxing weekend like four hundred unread messages. Which one do you leave for Monday?',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: "an advert's words in quotes",
    draft: post(
      'facebook',
      '"Buy now, pay later" is the line we hear most in our debt advice room. If a letter worries you, bring it along on Thursday at five and we will read it with you. No appointment, no cost. Which letters should we explain first?',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'a warning people need',
    draft: post(
      'mastodon',
      'Our phone line is down since eight this morning. You can still reach us by chat and at the counter until six. We will say here when it works again. Is anything urgent for you today?',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'a German post',
    draft: post(
      'facebook',
      'Heute haben wir mit euch zusammen die alten Apfelbäume hinter der Schule geschnitten. Welche Sorte wächst bei euch im Garten, und was macht ihr im Herbst daraus?',
    ),
    verdict: 'unjudged',
    tip: null,
  },
  { name: 'hardly begun', draft: post('x', 'Hi all'), verdict: 'short', tip: null },

  // Replies.
  {
    name: 'one of two questions answered',
    draft: reply(
      'x',
      'Ana Ruiz',
      'Do you ship to Spain? And how long does it take?',
      'Hi Ana, yes, we do ship to Spain, with tracking all the way to your door.',
    ),
    verdict: 'open-question',
    tip: 'reply/open-question',
  },
  {
    name: 'both questions answered',
    draft: reply(
      'facebook',
      'Ana Ruiz',
      'Do you ship to Spain? And how long does it take?',
      'Hi Ana, yes, we ship to Spain. It takes four to six working days and costs 9 euros.',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'an answer that fits every complaint',
    draft: reply(
      'facebook',
      'Piotr',
      'Third week in a row that my veg box came without the eggs I paid for.',
      'Thank you for reaching out. We apologise for any inconvenience. Your feedback is important to us and we will pass it on to the relevant team.',
    ),
    verdict: 'canned',
    tip: 'reply/canned',
  },
  {
    name: 'sent elsewhere with nothing',
    draft: reply(
      'x',
      'Leila',
      'My parcel has been stuck in Hull for nine days and nobody picks up the phone.',
      'Hi Leila, please send us a DM.',
    ),
    verdict: 'canned',
    tip: 'reply/deflect',
  },
  {
    name: 'sorry if',
    draft: reply(
      'mastodon',
      'Jonas',
      'Your driver left my desk in the rain and drove off.',
      'Jonas, we are sorry if you feel let down. The driver had the wrong door code. A new desk is on the van for Tuesday morning.',
    ),
    verdict: 'mixed',
    tip: 'reply/sorry-if',
  },
  {
    name: 'praise without thanks',
    draft: reply(
      'bluesky',
      'Marta',
      'Tom at your Leith shop fixed my brakes in ten minutes and would not take any money. Best bike shop in town!',
      'It was only a loose cable, Marta. It should hold for years now.',
    ),
    verdict: 'mixed',
    tip: 'thanks/due',
  },
  {
    name: 'praise with thanks',
    draft: reply(
      'bluesky',
      'Marta',
      'Tom at your Leith shop fixed my brakes in ten minutes and would not take any money. Best bike shop in town!',
      'Thank you for telling us, Marta! Tom has read this out to the whole workshop. The brakes should hold for years now.',
    ),
    verdict: 'fine',
    tip: null,
  },
  {
    name: 'selling to somebody who complains',
    draft: reply(
      'facebook',
      'Derek',
      'The hose I bought from you in May leaks at both ends. Really disappointed.',
      'Sorry about the leak, Derek. Have you seen our premium hose? It is 20% off this week, so it is the perfect moment to upgrade.',
    ),
    verdict: 'mixed',
    tip: 'reply/selling',
  },
  {
    name: 'personal data asked for in public',
    draft: reply(
      'facebook',
      'Yusuf',
      'I was charged twice for my June ticket.',
      'Sorry about that, Yusuf. Please reply here with your full name, e-mail address and the last four digits of your card so I can refund the second charge today.',
    ),
    verdict: 'mixed',
    tip: 'reply/personal-data',
  },
  {
    name: 'an honest answer with a next step',
    draft: reply(
      'x',
      'Leila',
      'My parcel has been stuck in Hull for nine days and nobody picks up the phone. When will it arrive?',
      'Nine days is far too long, Leila, sorry. It left Hull this morning and will be with you on Thursday before noon. If it is not, write to me here and I will send a second one. Priya',
    ),
    verdict: 'fine',
    tip: null,
  },
];
