import type { RuleCases } from '../cases.ts';

const many = (count: number, each: (at: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, at) => each(at + 1)).join(between);
const page = (at: number): string => `https://millstreet.org/${at}`;
const garden = (at: number): string => `garden${at}.org`;
const singer = (at: number): string => `@singer_${at}`;

export default {
  flags: [
    {
      text: `Every bench has a page of its own: ${many(6, page)}`,
      words: [many(6, page, ' … ')],
      draft: { network: 'threads' },
    },
    {
      text: `Six gardens open on Sunday: ${many(6, garden)}`,
      words: [many(6, garden, ' … ')],
      draft: { network: 'threads' },
    },
    {
      text: `They sang on Friday: ${many(21, singer)}`,
      words: [many(21, singer, ' … ')],
      draft: { network: 'instagram' },
    },
  ],
  passes: [
    {
      text: `Five benches have a page: ${many(5, page)}`,
      because: 'as many as are taken',
      draft: { network: 'threads' },
    },
    {
      text: `The same page, said six times: ${many(6, () => page(1))}`,
      because: 'one address',
      draft: { network: 'threads' },
    },
    {
      text: `Every bench has a page: ${many(6, page)}`,
      because: 'LinkedIn names no number',
      draft: { network: 'linkedin' },
    },
    {
      text: `Every bench has a page: ${many(6, page)}`,
      because: 'nothing is published for answers',
      draft: { network: 'threads', kind: 'reply' },
    },
    {
      text: `They sang on Friday: ${many(20, singer)}`,
      because: 'as many as are taken',
      draft: { network: 'instagram' },
    },
    {
      text: `They sang on Friday: ${many(21, singer)}`,
      because: 'Threads names no number',
      draft: { network: 'threads' },
    },
  ],
} satisfies RuleCases;
