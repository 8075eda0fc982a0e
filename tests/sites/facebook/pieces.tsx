/** @jsxImportSource react */
/** Small parts that all of Facebook is made of. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { ICONS, type IconName } from '../shared/icons.ts';
import { EMOJI } from '../shared/pictures.ts';
import { Deep } from '../shared/react.tsx';
import { type Account, profileLink } from './data.ts';

/** Two of Facebook's hashed classes, for every box. */
export const BOX = 'x9f619 x1n2onr6';

export const Icon = ({ name }: { name: IconName }): ReactNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
    <path d={ICONS[name]} />
  </svg>
);

/** Facebook has no <button>: everything is a div with a role. */
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
  press?: () => void;
  children: ReactNode;
}): ReactNode {
  const act = disabled ? undefined : press;
  return (
    <div
      aria-label={label}
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      className={`button ${className}`}
      onClick={act}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && act?.()}
    >
      {children}
      <div role="none" className="ripple" />
    </div>
  );
}

export function Avatar({ of, size = 40 }: { of: Account; size?: number }): ReactNode {
  return (
    <a aria-hidden="true" href={profileLink(of, '__cft__[0]=AZX&__tn__=%2Cd')} role="link" tabIndex={-1}>
      <svg aria-label={of.name} role="img" className="avatar" style={{ width: size, height: size }}>
        <g>
          <image href={of.picture} width={size} height={size} preserveAspectRatio="xMidYMid slice" />
        </g>
      </svg>
    </a>
  );
}

/** A picture alone, as in buttons. */
export function Picture({ of, size = 40 }: { of: Account; size?: number }): ReactNode {
  return (
    <svg aria-hidden="true" className="avatar" style={{ width: size, height: size }}>
      <g>
        <image href={of.picture} width={size} height={size} preserveAspectRatio="xMidYMid slice" />
      </g>
    </svg>
  );
}

/** A text as Facebook writes it: one block a line, emoji as pictures with `alt`. */
export function Lines({ text, names }: { text: string; names?: Account }): ReactNode {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a fixed text never move
    <div key={index} dir="auto" style={{ textAlign: 'start' }}>
      {names && index === 0 && (
        <>
          <span>
            <a href={profileLink(names, '__cft__[0]=AZX&__tn__=R')} role="link" tabIndex={0}>
              {names.name}
            </a>
          </span>{' '}
        </>
      )}
      {line.split(/(\p{RGI_Emoji})/v).map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
          <span key={place} className="emoji">
            <img alt={part} src={EMOJI} width="16" height="16" referrerPolicy="origin-when-cross-origin" />
          </span>
        ),
      )}
    </div>
  ));
}

/** Junk that Facebook hides among the words of a post. */
export function Decoys({ n }: { n: number }): ReactNode {
  return Array.from({ length: n }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never move
    <div key={index} className="junk">
      <blockquote>
        <span dir="auto">
          <span>{junk(index, 8)}</span>
        </span>
      </blockquote>
      <div role="button" tabIndex={0} />
    </div>
  ));
}

/** The age of a post, its letters out of order and with strangers among them; only the style puts them right. */
export function ScrambledTime({ age, href }: { age: string; href: string }): ReactNode {
  const id = useId();
  const letters = [...age].map((letter, order) => ({ letter, order, shown: true }));
  const strangers = [...junk(age.length, 7)].map((letter, order) => ({ letter, order, shown: false }));
  const mixed = [...letters, ...strangers].sort((a, b) => a.letter.charCodeAt(0) - b.letter.charCodeAt(0));
  return (
    <a href={`${href}?__cft__[0]=AZX&__tn__=%2CO%2CP-R`} role="link" tabIndex={0} aria-labelledby={id}>
      <Deep n={1} className="scrambled">
        {mixed.map(({ letter, order, shown }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move
          <span key={index} className={shown ? '' : 'stranger'} style={{ order }}>
            {letter}
          </span>
        ))}
      </Deep>
    </a>
  );
}

const junk = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => 'sptoendrSf0u71g4hc'.charAt((seed * 7 + at * 5) % 18)).join('');
