/** @jsxImportSource react */
/** Small parts that all of Instagram is made of. */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { ICONS, type IconName } from '../shared/icons.ts';
import { Deep } from '../shared/react.tsx';
import type { Account } from './data.ts';

/** Three of Instagram's hashed classes, for every box. */
export const BOX = 'x9f619 xjbqb8w x78zum5';

export const Icon = ({ name, label }: { name: IconName; label?: string }): ReactNode => (
  <svg viewBox="0 0 24 24" role="img" aria-label={label} className="icon" width="24" height="24">
    {label && <title>{label}</title>}
    <path d={ICONS[name]} />
  </svg>
);

/** Instagram has few <button>s: most are a div with a role. */
export function Button({
  label,
  className = '',
  disabled = false,
  press,
  children,
}: {
  label?: string;
  className?: string;
  disabled?: boolean;
  press?: (event: MouseEvent | KeyboardEvent) => void;
  children: ReactNode;
}): ReactNode {
  const act = disabled ? undefined : press;
  return (
    <div
      aria-label={label}
      aria-disabled={disabled || undefined}
      role="button"
      tabIndex={disabled ? -1 : 0}
      className={`button ${className}`}
      onClick={act}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && act?.(event)}
    >
      {children}
    </div>
  );
}

/** The picture of an account, in a link that says nothing. */
export function Avatar({ of, size = 32 }: { of: Account; size?: number }): ReactNode {
  return (
    <Deep n={2} className={BOX}>
      <div aria-disabled="true" role="button" tabIndex={-1} className="ring">
        <canvas width={size} height={size} style={{ display: 'none' }} />
        <a href={`/${of.handle}/`} role="link" tabIndex={0}>
          <img
            alt={`${of.handle}'s profile picture`}
            src={of.picture}
            width={size}
            height={size}
            className="avatar"
            draggable="false"
          />
        </a>
      </div>
    </Deep>
  );
}

/** A text as Instagram writes it: lines end at <br>, names and tags are links. */
export function Words({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a fixed text never move
    <span key={index} style={{ display: 'contents' }}>
      {index > 0 && <br />}
      {line.split(/([@#][\w.]*\w)/).map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
            key={place}
            href={part.startsWith('@') ? `/${part.slice(1)}/` : `/explore/tags/${part.slice(1)}/`}
            role="link"
            tabIndex={0}
          >
            {part}
          </a>
        ),
      )}
    </span>
  ));
}

/** "2h", in a time stamp of its own. */
export function Age({ ago }: { ago: number }): ReactNode {
  const [at] = useState(() => new Date(Date.now() - ago * 60_000));
  const words = ago < 60 ? `${ago}m` : ago < 1440 ? `${Math.floor(ago / 60)}h` : `${Math.floor(ago / 1440)}d`;
  return (
    <time dateTime={at.toISOString()} title={at.toDateString()}>
      {words}
    </time>
  );
}
