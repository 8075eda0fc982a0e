import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'This Is What Your Grandmother Knew About Soap', words: ['This', 'Your'] },
    { text: 'Why Everyone Is Talking About A Small Brown Loaf', words: ['Why', 'Everyone'] },
    { text: 'A Guy Built A Boat And It Looks Absolutely Gorgeous', words: ['Guy', 'Absolutely'] },
    { text: 'this adorable donkey knows what you had for lunch', words: ['this', 'adorable', 'you'] },
    { text: 'Guess How This Baker Saved The Mill Clock', words: ['This'] },
    { text: 'Old Man Feeds These Ducks Every Single Morning', words: ['Man', 'These'] },
    { text: 'All The Soup Recipes You Need Today', words: ['You'] },
    { text: 'Things Only Night Bus Drivers See', words: ['Things'] },
    { text: 'The Baker Who Gave Away Her Oven', words: ['Her'] },
    { text: 'Harbour Cat Takes Very Long Naps On Facebook', words: ['Very', 'Facebook'] },
  ],
  passes: [
    { text: 'He saw Anna and her sister Ines in Leeds', because: 'a sentence with names' },
    { text: 'yeah this gate is never gonna close', because: 'spoken words: somebody talks' },
    { text: 'Harbour Council Approves Plan For New Bridge', because: 'news, told in full' },
    { text: 'Summer Reading Starts At Your Library On Monday', because: 'says when' },
    { text: 'You can pick up your tickets at the desk', because: 'a plain sentence for the reader' },
    { text: 'This is the bench we made from the old lock gate.', because: 'a plain sentence about a bench' },
    { text: 'Harbour Bridge Closes For Repairs This Winter', because: '"this" says when' },
    { text: 'Swimming Pool Is Open Again Today', because: 'says when' },
    { text: 'Thank You All For A Wonderful Open Day', because: 'thanks' },
    { text: 'Why Our Bread Is Dark, By @tomthebaker', because: 'names who tells it' },
    { text: 'Marta Lindqvist is the woman', because: 'a name in a plain line' },
    { text: 'See you on the green at ten', because: 'an invitation' },
    { text: 'Thanks to everyone who came', because: 'thanks' },
    { text: 'We absolutely love what you did with the window', because: 'somebody speaks' },
    {
      text: 'The Old Mill In Your Street',
      because: 'a title under a picture',
      draft: { media: [{ kind: 'image' }] },
    },
  ],
} satisfies RuleCases;
