/** Short answers as people give them: nobody is told that a question is open when it is answered, in whatever words. */
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/judge/read.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { checkReply } from '../../lib/rules/reply/check.ts';
import { indexPhrases } from '../../lib/text/phrases.ts';

const noPhrases = indexPhrases([]);
const answered = (question: string, text: string): boolean => {
  const draft = readDraft({ text, network: 'x', kind: 'reply', parent: { text: question } }, FACTS.x, noPhrases);
  const { questions } = checkReply(draft);
  return questions.length > 0 && questions.every((one) => one.answered);
};

const ANSWERS: readonly (readonly [question: string, reply: string])[] = [
  ['Can I bring my dog?', 'Dogs are welcome on the terrace.'],
  ['Can I bring my dog?', 'Only on a lead, please.'],
  ['Is there parking?', 'Two spaces in the yard, and plenty along the river.'],
  ['Do you have this in blue?', 'It comes in green and grey.'],
  ['Do you have this in blue?', 'Blue sold out last week, green is still there.'],
  ['Do you repair zips?', 'We love a stuck zip. Bring it in any weekday.'],
  ['Where are you?', 'Mill Lane 4, the red door.'],
  ['Who runs the course?', 'Amir, who also teaches at the school.'],
  ['Who runs the course?', 'Our baker does.'],
  ['What do I need to bring?', 'Just a towel and a padlock.'],
  ['What do I need to bring?', 'Nothing at all!'],
  ['Why is the fountain off?', 'A pipe cracked in the frost.'],
  ['Why is the fountain off?', 'The pipe froze, and the spare part comes from Italy.'],
  ['How do I get the smell out?', 'A spoon of baking soda overnight does it.'],
  ['How do I get a ticket?', 'At the door from six, cash or card.'],
  ['How do I get a ticket?', 'They are sold at the door.'],
  ['Is it wheelchair accessible?', 'There is a ramp at the side entrance and a lift to the gallery.'],
  ['Are you open at Easter?', 'Closed on Friday, open again from Saturday.'],
  ['Are you open at Easter?', 'We close on Good Friday only.'],
  ['Which bus goes there?', 'The 47 stops outside.'],
  ['What time does it end?', 'Around ten.'],
  ['What time does it end?', 'When the last guest leaves :)'],
  ['How long is the film?', 'Ninety minutes.'],
  ['How much is the course?', 'It is free.'],
  ['How much is the course?', 'Nothing, you only bring flour.'],
  ['Is the soup vegan?', 'The lentil one is, the fish one obviously not.'],
  ['Can you send me the recipe?', 'It is on its way to your inbox.'],
  ['Can you send me the recipe?', 'Here you go: https://mill.example/soup'],
  ['Could you check my order 4471?', 'It left us on Monday and is in Hull now.'],
  ['Any chance of a Leeds date?', 'We are working on it, more in March.'],
  ['Any chance of a Leeds date?', 'Not this year, I am afraid.'],
  ['Do you ship to Norway?', 'We ship all over Europe, Norway included.'],
  ['Will there be a recording?', 'The recording goes up on Friday.'],
  ['Did you get my mail?', 'It arrived, and Ines is writing back as we speak.'],
  ['What happened to the old sign?', 'It hangs in the museum now.'],
  ['Is it still available?', 'It went this morning.'],
  ['Is it still available?', 'Somebody picked it up an hour ago.'],
  ['Is it still available?', 'Still here and still cheap.'],
  ['Anyone else having problems with the app?', 'Many people do since last night, we are on it.'],
  ['Does it work with Linux?', 'It runs on Linux, Mac and Windows.'],
  ['When will my parcel arrive?', 'It is out for delivery.'],
  ['When will my parcel arrive?', 'As soon as the snow is cleared, so I cannot name a day yet.'],
];

const NO_ANSWERS: readonly (readonly [question: string, reply: string])[] = [
  ['Can I bring my dog?', 'We love hearing from you!'],
  ['Is there parking?', 'Thanks for asking, see you soon!'],
  ['Why is the fountain off?', 'We are sorry about that.'],
  ['When will my parcel arrive?', 'We are so sorry about the trouble.'],
  ['How much is the course?', 'It is our most popular one!'],
  ['Where are you?', 'Come and see us!'],
  ['Is it still available?', 'Great to hear from you.'],
  ['Do you repair zips?', 'Please call us.'],
  ['Which bus goes there?', 'We are so excited to see you there!'],
  ['Who runs the course?', 'You will love it.'],
];

describe('short answers', () => {
  it.each(ANSWERS)('%j ← %j is answered', (question, reply) => expect(answered(question, reply)).toBe(true));
  it.each(NO_ANSWERS)('%j ← %j is open', (question, reply) => expect(answered(question, reply)).toBe(false));
});
