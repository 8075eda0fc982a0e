import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Our revolutionary bottle keeps tea hot for 12 hours.',
      words: ['revolutionary'],
      fixed: 'Our bottle keeps tea hot for 12 hours.',
    },
    {
      text: 'This is a groundbreaking app for choirs.',
      words: ['groundbreaking'],
      fixed: 'This is an app for choirs.',
    },
    { text: 'Cutting-edge lamps for every desk.', words: ['Cutting-edge'], fixed: 'Lamps for every desk.' },
    { text: 'Our new mixer is a game changer and second to none.', words: ['game changer', 'second to none'] },
    {
      text: 'Take your mornings to the next level with the ultimate toaster.',
      words: ['to the next level', 'the ultimate toaster'],
    },
    {
      text: 'We offer best-in-class analytics, unparalleled results.',
      words: ['best-in-class', 'unparalleled'],
      fixed: 'We offer analytics, unparalleled results.',
    },
    {
      text: 'Supercharge your mornings with the most powerful toaster, a kettle like no other.',
      words: ['Supercharge your mornings', 'the most powerful toaster', 'like no other'],
    },
    {
      text: 'Our next-generation lamp has a switch.',
      words: ['next-generation'],
      fixed: 'Our lamp has a switch.',
    },
  ],
  passes: [
    { text: 'The ferry must have left before the fog came.', because: 'a guess' },
    { text: 'The next generation of bakers starts on Monday: Ali and Fee.', because: 'people' },
    { text: 'State-of-the-art in 1903, the pump still works.', because: 'history' },
    { text: 'We plant these oaks for the next generation.', because: 'people to come' },
    { text: 'It is a night like no other night, says the carol.', because: 'a carol' },
    { text: 'A talk on the revolutionary war at the museum, Thursday at seven.', because: 'history' },
    { text: 'Ultimate frisbee in the park, all ages, Sunday at ten.', because: 'a sport' },
    { text: 'The cutting edge of the chisel wants a strop, not a stone.', because: 'a tool' },
    { text: 'It is not a game changer, but it saves us ten minutes a day.', because: 'says the opposite' },
    { text: 'Anna swam in a race with your world-class relay team.', because: 'praise of others' },
    { text: 'Two people were taken to hospital with life-changing injuries.', because: 'medicine' },
    { text: 'An evening with award-winning author Ines Duarte in our reading room.', because: 'a fact about a guest' },
    { text: 'Was the dishwasher really revolutionary? Our new exhibition asks.', because: 'a question' },
  ],
} satisfies RuleCases;
