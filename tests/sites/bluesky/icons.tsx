/** @jsxImportSource react */
/** Line icons of the practice page, in a box of 24. */
import type { ReactNode } from 'react';

const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5',
  bell: 'M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7zM10 20a2 2 0 0 0 4 0',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20c1-4 4-5 7-5s6 1 7 5z',
  pen: 'M12 20h8M4 20l1-5L16 4l4 4L9 19z',
  reply: 'M5 5h14v10h-8l-4 4v-4H5z',
  repost: 'M6 8h10l-3-3M18 16H8l3 3M6 8v5M18 16v-5',
  /** The beginnings are the network's own: they alone tell a like that is given from one that isn't. */
  like: 'M16.734 5.091C15 4.700 13.500 5.500 12 7 10.500 5.500 9 4.700 7.266 5.091 4 5.800 2 9.500 5 14c1.500 2.200 4 4 7 5.500 3-1.500 5.500-3.300 7-5.500 3-4.500 1-8.200-2.266-8.909Z',
  liked:
    'M12.489 21.372C21 16.600 23 10.900 21.500 6.900 19.500 2 15 2 12 4.500 9 2 4.500 2 2.500 6.900 1 10.900 3 16.600 11.511 21.372a1 1 0 0 0 .978 0Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  plus: 'M12 5v14M5 12h14',
  back: 'M14 6l-6 6 6 6',
  send: 'M4 12l16-8-6 16-3-6z',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): ReactNode => (
  <svg fill="none" viewBox="0 0 24 24" width={size} height={size} className="icon" aria-hidden="true">
    <path d={PATHS[name]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
