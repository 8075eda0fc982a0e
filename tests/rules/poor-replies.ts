/** Answers of our own that a coach would stop, with what they answer and the rule that must say so. */
type PoorReply = readonly [rule: string, parent: string, reply: string];

export const POOR_REPLIES: readonly PoorReply[] = [
  [
    'reply/canned',
    'The night bus did not come.',
    'We apologise for the inconvenience and thank you for your understanding.',
  ],
  [
    'reply/canned',
    'My locker key broke off.',
    'Dear customer, your satisfaction is very important to us. Kind regards, the team',
  ],
  [
    'reply/canned',
    'The soup was salty today.',
    'Thank you for your feedback. We have passed it on to the relevant team.',
  ],
  ['reply/canned', 'My veg box came without eggs.', 'We are always here to help.'],
  ['reply/deflect', 'Where do I hand in the form?', 'Please send us a private message.'],
  ['reply/deflect', 'My parcel has not moved for a week.', 'Please contact customer service.'],
  ['reply/deflect', 'Is the ice rink open today?', 'Have a look, all information is there: please check our website.'],
  ['reply/open-question', 'How much is a day ticket for two?', 'A day with us is always worth it!'],
  ['reply/open-question', 'When does the ferry leave on Sunday?', 'We look forward to having you on board!'],
  ['reply/open-question', 'Do you take cards? And is there parking?', 'Yes, cards are fine.'],
  ['reply/open-question', 'Can I bring my dog?', 'Thanks for asking, we love hearing from you!'],
  ['reply/selling', 'The zip broke on day one.', 'Sorry! Our new range has metal zips, and it is 20% off this week.'],
  [
    'reply/selling',
    'The app is useless, it loses my notes.',
    'Sorry to hear it. Why not upgrade to Pro? It backs up every hour.',
  ],
  ['reply/sorry-if', 'Your driver shouted at my mother.', 'We are sorry if she felt that the tone was wrong.'],
  ['reply/sorry-if', 'The joke about nurses was cheap.', 'We are sorry that you feel offended.'],
  ['reply/personal-data', 'Please cancel my order.', 'Sure! Just reply with your email address and order number.'],
  ['reply/personal-data', 'I cannot log in.', 'Can you tell us your date of birth and postcode?'],
  ['reply/blaming', 'The colour ran in the wash.', 'You should have read the label, it says cold wash only.'],
  ['reply/blaming', 'I was charged a late fee.', 'As already stated in our mail, the fee is due after ten days.'],
  ['reply/blaming', 'My plant died within a week.', 'It is your own fault if you water it every day.'],
  ['reply/blaming', 'I missed the last entry.', 'If you had checked the times, you would have known.'],
  ['reply/next-step', 'The heating in flat 12 has been broken for a week.', 'That sounds awful, we feel for you.'],
  [
    'reply/next-step',
    'My daughter was injured on your slide.',
    'We are shocked to hear this and wish her a speedy recovery.',
  ],
  [
    'reply/crisis-joke',
    'Your space heater caught fire last night.',
    'Sounds like a hot night! Our engineer rings you today. 😂',
  ],
  ['reply/crisis-joke', 'My parcel never arrived.', 'Lol, the courier again. A new one goes out today.'],
  ['thanks/due', 'Your night nurse was so kind to my father.', 'She works on ward 4 on most nights.'],
  ['thanks/due', 'Heads up, the link to the menu is broken.', 'It works again.'],
  ['thanks/due', 'Take your time with my bike, no rush.', 'It will be done on Friday.'],
  ['thanks/due', 'I have recommended you to all my neighbours.', 'Tell them to ring the second bell.'],
  ['thanks/due', 'I just shared your post about the swifts.', 'They leave on the 28th of July.'],
  [
    'thanks/empty',
    'We came for one night and stayed for three, the breakfast with your own honey is the best in the whole valley.',
    'Thank you so much for your lovely words!',
  ],
];
