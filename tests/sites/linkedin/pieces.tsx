/** @jsxImportSource react */
/** Small pieces of both front-ends. */
import { Fragment, type ReactNode, useId } from 'react';
import { ICONS } from '../shared/icons.ts';
import { scene } from '../shared/pictures.ts';
import { useStore } from '../shared/react.tsx';
import { type Actor, type Comment, profile } from './data.ts';
import { toast } from './state.ts';

const PATHS = {
  ...ICONS,
  'comment-small': ICONS.comment,
  'repost-small': ICONS.repost,
  'send-privately-small': ICONS.send,
  'image-medium': ICONS.image,
};

/** An icon; the newer front-end names its drawings by `id`. */
export const Icon = ({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }): ReactNode => (
  <svg id={name} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="icon">
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

export const Picture = ({ actor, size = 48 }: { actor: Actor; size?: number }): ReactNode => (
  <figure className={`picture ${actor.kind}`} style={{ width: size, height: size }} aria-hidden="true">
    <div style={{ backgroundImage: `url("${actor.picture}")` }} data-loaded="true" />
  </figure>
);

/** The address of the page's own stylesheet, for shadow roots. */
export const sheet = (): string => document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';

/** A key that is new at each mount, as most of the newer front-end's are. */
export const useKey = (): string => `c-${useId().replaceAll(':', '')}-4fe1-9a3b`;

export function Toast(): ReactNode {
  const shown = useStore(toast);
  return (
    <section className="artdeco-toasts" aria-label="Toast messages">
      {shown && (
        <div
          className="artdeco-toast-item artdeco-toast-item--visible"
          data-test-artdeco-toast-item-type={shown.type}
          role={shown.type === 'error' ? 'alert' : 'status'}
        >
          <p className="artdeco-toast-item__message">{shown.text}</p>
        </div>
      )}
    </section>
  );
}

/** A picture in a comment box. No capture of one was seen: only that it is an <img> in the box is certain. */
export const Attached = ({ alt }: { alt: string }): ReactNode => (
  <figure className="attached">
    <img src={scene(190)} alt={alt} data-loaded="true" />
  </figure>
);

/** A text with its line breaks as <br>. */
export const Lines = ({ text }: { text: string }): ReactNode =>
  text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));

/** A comment's text, with the person whom it names at its beginning. */
export const Said = ({ comment: { names, text } }: { comment: Comment }): ReactNode => (
  <>
    {names && (
      <>
        <a href={profile(names)}>{names.name}</a>{' '}
      </>
    )}
    <Lines text={text} />
  </>
);
