/** @jsxImportSource react */
/** Small pieces that Mastodon repeats everywhere. */
import type { ReactNode } from 'react';
import { ICONS } from '../shared/icons.ts';
import type { Account } from './data.ts';

const PATHS = { ...ICONS, warning: 'M12 4l9 16H3zM12 10v5M12 17.5h.01' };

export const Icon = ({ name, size = 22 }: { name: keyof typeof PATHS; size?: number }): ReactNode => (
  <svg className={`icon icon-${name}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

export const Avatar = ({ account, size }: { account: Account; size: number }): ReactNode => (
  <div className="account__avatar" style={{ width: size, height: size }}>
    <img src={account.picture} alt="" />
  </div>
);

export const DisplayName = ({ account }: { account: Account }): ReactNode => (
  <span className="display-name">
    <bdi>
      <strong className="display-name__html">{account.name}</strong>
    </bdi>
    <span className="display-name__account">@{account.acct}</span>
  </span>
);

/** A status's text as its HTML: a <p> a paragraph, <br> for line breaks, mentions and hashtags as links. */
export const html = (text: string): ReactNode =>
  text.split('\n\n').map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <p key={index}>
      {paragraph.split(/(@\w+|#\w+|\n)/).map((piece, at) =>
        piece === '\n' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <br key={at} />
        ) : piece.startsWith('@') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <span key={at} className="h-card" translate="no">
            <a href={`/${piece}`} className="u-url mention">
              @<span>{piece.slice(1)}</span>
            </a>
          </span>
        ) : piece.startsWith('#') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <a key={at} href={`/tags/${piece.slice(1)}`} className="mention hashtag" rel="tag">
            #<span>{piece.slice(1)}</span>
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  ));
