/** @jsxImportSource react */
/** Small parts that all of X is made of. */
import type { ReactNode } from 'react';
import { ICONS, type IconName } from '../shared/icons.ts';
import { EMOJI } from '../shared/pictures.ts';
import { Deep } from '../shared/react.tsx';
import type { Account } from './data.ts';

/** X's class for every box. */
export const BOX = 'css-175oi2r';

export function Icon({ name, path }: { name?: IconName; path?: string }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={path ? 'icon solid' : 'icon'}>
      <g>
        <path d={path ?? ICONS[name ?? 'more']} />
      </g>
    </svg>
  );
}

/** An account's round picture, wrapped as on X: the handle stands in the test id. */
export function Avatar({ of, link = true }: { of: Account; link?: boolean }): ReactNode {
  const picture = (
    <Deep n={2} className={BOX}>
      <div className={BOX} />
      <img alt="" src={of.picture} draggable="true" className="avatar" />
    </Deep>
  );
  return (
    <div className={BOX} data-testid={`UserAvatar-Container-${of.handle}`}>
      <Deep n={2} className={BOX}>
        {link ? (
          <a href={`/${of.handle}`} aria-hidden="true" role="link" tabIndex={-1} className={BOX}>
            {picture}
          </a>
        ) : (
          <div role="presentation" className={BOX}>
            {picture}
          </div>
        )}
      </Deep>
    </div>
  );
}

/** Text as X writes it: hashtags and mentions as links, emoji as pictures with `alt`. */
export function RichText({ text }: { text: string }): ReactNode {
  return text.split(/([#@]\w+|\p{RGI_Emoji})/v).map((part, index) => {
    const key = index;
    if (index % 2 === 0) return part && <span key={key}>{part}</span>;
    if (part.startsWith('#'))
      return (
        <a key={key} dir="ltr" href={`/hashtag/${part.slice(1)}?src=hashtag_click`} role="link">
          {part}
        </a>
      );
    if (part.startsWith('@'))
      return (
        <span key={key}>
          <a dir="ltr" href={`/${part.slice(1)}`} role="link">
            {part}
          </a>
        </span>
      );
    return <img key={key} alt={part} draggable="false" className="emoji" src={EMOJI} />;
  });
}

/** The age of a tweet as X writes it. */
export const age = (minutes: number): string =>
  minutes < 60 ? `${minutes}m` : minutes < 1440 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 1440)}d`;

/** When a tweet was written, as an ISO time. */
export const isoTime = (minutes: number): string => new Date(OPENED - minutes * 60_000).toISOString();
const OPENED = Date.now();
