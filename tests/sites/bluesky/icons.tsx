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
  like: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
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
