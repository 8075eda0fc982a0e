/** @jsxImportSource react */
/** Small parts that all of TikTok is made of. */
import type { KeyboardEvent, ReactNode } from 'react';
import { ICONS, type IconName } from '../shared/icons.ts';
import { useStore } from '../shared/react.tsx';
import { createStore } from '../shared/store.ts';
import type { Account } from './data.ts';

/** TikTok's class for a part: hashes around its name, which change with every build. */
export function styled(part: string): string {
  let hash = 7;
  for (const letter of part) hash = (hash * 31 + letter.charCodeAt(0)) % 2_000_000_000;
  return `css-${hash.toString(36)}-7937d88b--${part} e${(hash % 1_000_000).toString(36)}0`;
}

export function Box({
  part,
  children,
  ...rest
}: {
  part: string;
  children?: ReactNode;
  [name: string]: unknown;
}): ReactNode {
  return (
    <div {...rest} className={styled(part)}>
      {children}
    </div>
  );
}

export const Icon = ({ name }: { name: IconName }): ReactNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
    <path d={ICONS[name]} />
  </svg>
);

/** What can be pressed is mostly a div with a role. */
export function Press({
  part,
  label,
  e2e,
  disabled = false,
  pressed,
  press,
  children,
}: {
  part: string;
  label?: string;
  e2e?: string;
  disabled?: boolean;
  pressed?: boolean;
  press?: (() => void) | undefined;
  children: ReactNode;
}): ReactNode {
  const act = disabled ? undefined : press;
  return (
    <div
      role="button"
      aria-label={label}
      data-e2e={e2e}
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled}
      aria-pressed={pressed}
      className={styled(part)}
      onClick={act}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && act?.()}
    >
      {children}
    </div>
  );
}

export const Avatar = ({ of, size = 32 }: { of: Account; size?: number }): ReactNode => (
  <a href={`/@${of.handle}`} tabIndex={-1} aria-hidden="true" className={styled('StyledLink-StyledAvatarLink')}>
    <span className={styled('SpanAvatarContainer')} style={{ width: size, height: size }}>
      <img loading="lazy" alt="" src={of.picture} className={styled('ImgAvatar')} />
    </span>
  </a>
);

export const TUX = 'TUXText TUXText--tiktok-sans';

/** The note at the top of the page; it looks the same for good news and for bad. */
export const toast = createStore<string | null>(null);

export function Toast(): ReactNode {
  const text = useStore(toast);
  return (
    <div id="TUXToastProvider-topOutlet">
      {text !== null && (
        <div className="TUXTopToast">
          <div className="TUXTopToast-content">{text}</div>
        </div>
      )}
    </div>
  );
}
