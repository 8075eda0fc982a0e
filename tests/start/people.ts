/** People who wait, for pictures: every group, every kind, long words, right to left, and a page that means no good. */
import { HOUR, type Records, waits, wrote } from '../e2e/seed.ts';

const now = Date.now();
const ago = (hours: number) => ({ from: now - hours * HOUR, to: now - hours * HOUR });
const about = (hours: number) => ({ from: now - (hours + 1) * HOUR, to: now - hours * HOUR });
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde';

export const PEOPLE: Records = {
  interactions: [
    waits('1', {
      kindOf: 'crisis',
      network: 'mastodon',
      author: { name: 'Nina Roth', handle: 'nina@norden.social' },
      text: 'The brake on your bike failed on the bridge this morning. My son is in hospital. Who do I talk to?',
      time: ago(1.5),
      due: now - 0.5 * HOUR,
      link: 'https://mastodon.example/@nina/1',
    }),
    waits('2', {
      kindOf: 'complaint',
      author: { name: 'Maja Lindqvist', handle: 'maja.l' },
      text: 'Third day without a working login and nobody answers my mails. Is anyone there?',
      time: about(6),
      due: now - 5 * HOUR,
      edited: now - HOUR,
    }),
    waits('3', {
      network: 'linkedin',
      kind: 'comment',
      author: { name: 'Tomasz Kowalczyk', handle: null },
      text: 'Does it ship to Poland, and how long does it take?',
      due: now - 0.4 * HOUR,
      link: 'https://www.linkedin.com/feed/update/urn:li:activity:3',
    }),
    waits('4', {
      network: 'facebook',
      kind: 'comment',
      author: { name: 'Ines Duarte', handle: null },
      text: 'Could you say more about how you measured this?',
      state: { is: 'snoozed', at: now - 20 * HOUR, until: now - HOUR },
      link: 'https://www.facebook.com/1/posts/4',
    }),
    waits('5', {
      kindOf: 'purchase',
      author: { name: `Ana ${LONG}`, handle: 'ana' },
      text: `I’d like to order twelve for the ${LONG}. <b>Do you take invoices?</b>`,
      due: now + 26 * HOUR,
    }),
    waits('6', {
      author: { name: '\u202eשרה כהן', handle: 'sara' },
      text: 'אפשר לקבל משלוח לתל אביב? כמה זמן זה לוקח?',
      due: now + 27 * HOUR,
    }),
    waits('7', {
      network: 'manual',
      kind: 'remembered',
      kindOf: 'other',
      account: '',
      author: { name: '', handle: null },
      text: 'Ask the shop in Lisbon whether they take old frames.',
      time: null,
      due: now + 50 * HOUR,
      link: 'https://forum.example/t/1',
    }),
    waits('8', {
      kindOf: 'praise',
      network: 'bluesky',
      kind: 'mention',
      author: { name: '', handle: 'river.example' },
      text: 'Your repair guide saved my Saturday, honestly.',
      time: ago(26),
      due: now + 30 * HOUR,
      link: 'https://bsky.app/profile/river.example/post/8',
    }),
    waits('9', {
      kindOf: 'praise',
      author: { name: 'Dan O.', handle: 'dan' },
      text: 'Shared your post with the whole choir.',
      time: ago(25),
      due: now + 31 * HOUR,
    }),
    waits('10', { author: { name: 'Pia', handle: 'pia' }, state: { is: 'snoozed', at: now, until: now + 20 * HOUR } }),
  ],
  posts: [wrote('100'), wrote('101')],
  coverage: [
    look('x', 'tallship_tea', 0.2, 'healthy'),
    look('linkedin', 'tallship-tea', 80, 'healthy'),
    look('mastodon', 'tallship@mastodon.example', 3, 'unreadable'),
  ],
};

function look(
  network: 'x' | 'linkedin' | 'mastodon',
  account: string,
  hours: number,
  health: 'healthy' | 'unreadable',
) {
  return {
    key: `${network}`,
    network,
    account,
    view: 'notifications' as const,
    day: '2026-01-01',
    at: now - hours * HOUR,
    health,
  };
}
