/** Comments below a video: threads whose elements are used again for other comments, and both shapes of answers. */
import { EMOJI } from '../shared/pictures.ts';
import { CommentBox } from './commentbox.ts';
import { ANAS_COMMENT, type Channel, type Comment, commentPath, freshId, SELF, type Video } from './data.ts';
import { definePlain, make, Polymer, repeat, within } from './polymer.ts';

/** A comment where it stands. */
export interface Placed {
  readonly video: Video;
  readonly comment: Comment;
  /** How many comments it stands under. */
  readonly depth: number;
}

/** A text as YouTube writes it: lines end in "\n", mentions are links to the channel, emoji are pictures. */
export function attributed({ names, text }: Comment): Node[] {
  const mention = names
    ? [
        make(
          'span',
          { class: 'yt-core-attributed-string--link-inherit-color', dir: 'auto' },
          make(
            'a',
            { class: 'yt-core-attributed-string__link', href: `/channel/${names.id}` },
            `\u00a0@${names.handle}\u00a0`,
          ),
        ),
      ]
    : [];
  const words = text
    .split(/(\p{RGI_Emoji})/v)
    .map((part, index) =>
      index % 2 === 0
        ? new Text(part)
        : make('span', {}, make('img', { class: 'yt-core-image', alt: part, src: EMOJI, width: '16', height: '16' })),
    );
  return [...mention, ...words];
}

const h = within('ytd-comment-view-model');

const shape = (id: string, words: string, press?: () => void): HTMLElement =>
  h(
    `ytd-button-renderer#${id}`,
    {},
    make('yt-button-shape', {}, make('button', { 'aria-label': words, ...(press ? { click: press } : {}) }, words)),
  );

export class CommentView extends Polymer<Placed> {
  protected stamp(): readonly HTMLElement[] {
    return [
      h('div#paid-comment-background'),
      h(
        'div#body',
        {},
        h(
          'div#author-thumbnail',
          {},
          h('button#author-thumbnail-button', {}, make('yt-img-shadow', {}, make('img#img', { alt: '', width: '40' }))),
        ),
        h(
          'div#main',
          {},
          h(
            'div#header',
            {},
            h('div#pinned-comment-badge'),
            h(
              'div#header-author',
              {},
              h('h3', {}, h('a#author-text', { class: 'yt-simple-endpoint' }, make('span', {}))),
              h('span#author-comment-badge'),
              h('span#published-time-text', { dir: 'auto' }, h('a', { class: 'yt-simple-endpoint' })),
            ),
          ),
          h(
            'ytd-expander#expander',
            { collapsed: true },
            make(
              'div#content',
              {},
              h(
                'yt-attributed-string#content-text',
                { 'user-input': true },
                make('span', {
                  class: 'yt-core-attributed-string yt-core-attributed-string--white-space-pre-wrap',
                  dir: 'auto',
                }),
              ),
            ),
            make('tp-yt-paper-button#more', { class: 'ytd-expander', role: 'button', hidden: true }, 'Read more'),
          ),
          h(
            'ytd-comment-engagement-bar#action-buttons',
            {},
            make(
              'div#toolbar',
              {},
              make(
                'ytd-toggle-button-renderer#like-button',
                {},
                make('button', { 'aria-label': 'Like this comment', 'aria-pressed': 'false' }, '👍'),
              ),
              make('span#vote-count-middle', {}, '3'),
              shape('reply-button-end', 'Reply', () => this.reply()),
            ),
            make('div#reply-dialog'),
          ),
        ),
      ),
    ];
  }

  protected fill({ video, comment, depth }: Placed): void {
    const { by, ago, liked } = comment;
    this.toggleAttribute('is-reply', depth > 0);
    this.inner<HTMLImageElement>('#author-thumbnail img').src = by.picture;
    const name = this.inner<HTMLAnchorElement>('#author-text');
    name.href = `/@${encodeURIComponent(by.handle)}`;
    name.hidden = by === video.by;
    const words = name.firstElementChild;
    if (words) words.textContent = `@${by.handle}`;
    this.inner('#author-comment-badge').replaceChildren(...(by === video.by ? [badge(by)] : []));
    const time = this.inner<HTMLAnchorElement>('#published-time-text a');
    time.href = commentPath(video, comment);
    time.textContent = ago;
    this.inner('#content-text > span').replaceChildren(...attributed(comment));
    this.inner('#like-button button').ariaPressed = String(liked === true);
    // An element that shows another comment now has nothing of the one before.
    this.inner('#reply-dialog').replaceChildren();
  }

  reply(): void {
    const { video, comment, depth } = this.data;
    const dialog = make('ytd-comment-reply-dialog-renderer', { class: 'style-scope ytd-comment-engagement-bar' });
    this.inner('#reply-dialog').replaceChildren(dialog);
    CommentBox.open(dialog, {
      surface: comment === ANAS_COMMENT ? 'reply' : null,
      prompt: 'Add a reply...',
      label: 'Reply',
      ...(depth > 0 && video.shape === 'flat' ? { text: `@${comment.by.handle}\u00a0` } : {}),
      done: (sent) => {
        dialog.remove();
        if (sent === null) return;
        const written: Comment = { id: freshId(comment), by: SELF, ago: '0 seconds ago', text: sent };
        this.closest<Thread>('ytd-comment-thread-renderer')?.addAnswer({ video, comment: written, depth: depth + 1 });
      },
    });
  }
}

/** On the channel's own videos its name is a badge. */
const badge = (of: Channel): HTMLElement =>
  make(
    'ytd-author-comment-badge-renderer',
    { class: 'style-scope ytd-comment-view-model', creator: true },
    make(
      'a#name',
      { class: 'yt-simple-endpoint', href: `/@${of.handle}` },
      make('ytd-channel-name#channel-name', {}, make('yt-formatted-string#text', {}, `@${of.handle}`)),
    ),
  );

export class Thread extends Polymer<Placed> {
  protected stamp(): readonly HTMLElement[] {
    const t = within('ytd-comment-thread-renderer');
    return [
      t('div', { class: 'thread-hitbox' }),
      t('ytd-comment-view-model#comment', { 'comment-threading-enabled': true }),
      t('div#replies', {}, t('ytd-comment-replies-renderer')),
    ];
  }

  protected fill(placed: Placed): void {
    this.inner<CommentView>('#comment').data = placed;
    this.inner<Replies>(':scope > #replies > ytd-comment-replies-renderer').data = placed;
  }

  /** A new answer comes behind the others. */
  addAnswer(placed: Placed): void {
    this.inner<Replies>(':scope > #replies > ytd-comment-replies-renderer').add(placed);
  }
}

class Replies extends Polymer<Placed> {
  protected stamp(): readonly HTMLElement[] {
    const r = within('ytd-comment-replies-renderer');
    return [
      // What the older shape unfolded stays in the page of the newer one, hidden.
      r('div#expander', {}, make('div#expander-contents', {}, make('div#contents'))),
      r('div#expanded-threads'),
      r('ytd-button-renderer#more-replies', { hidden: true }, make('button', {}, 'Show replies')),
    ];
  }

  protected fill({ video, comment, depth }: Placed): void {
    const isNested = video.shape === 'nested';
    const replies = (comment.replies ?? []).map((one): Placed => ({ video, comment: one, depth: depth + 1 }));
    this.inner('#expander').hidden = isNested;
    repeat(this.inner('#contents'), 'ytd-comment-view-model', isNested ? [] : replies, {
      class: 'style-scope ytd-comment-replies-renderer',
    });
    repeat(this.inner('#expanded-threads'), 'yt-sub-thread', isNested ? replies : [], { class: 'ytSubThreadHost' });
  }

  add(placed: Placed): void {
    const isNested = placed.video.shape === 'nested';
    const made = make(isNested ? 'yt-sub-thread' : 'ytd-comment-view-model', {
      class: isNested ? 'ytSubThreadHost' : 'style-scope ytd-comment-replies-renderer',
    }) as Polymer<Placed>;
    made.data = placed;
    this.inner(isNested ? '#expanded-threads' : '#contents').append(made);
  }
}

class SubThread extends Polymer<Placed> {
  protected stamp(): readonly HTMLElement[] {
    return [
      make('div', { class: 'ytSubThreadConnection' }),
      make('div', { class: 'ytSubThreadSubThreadContent' }, make('ytd-comment-thread-renderer')),
    ];
  }

  protected fill(placed: Placed): void {
    this.inner<Thread>(':scope > div > ytd-comment-thread-renderer').data = placed;
  }
}

customElements.define('ytd-comment-view-model', CommentView);
customElements.define('ytd-comment-thread-renderer', Thread);
customElements.define('ytd-comment-replies-renderer', Replies);
customElements.define('yt-sub-thread', SubThread);
definePlain(
  'ytd-expander',
  'ytd-comment-engagement-bar',
  'ytd-comment-reply-dialog-renderer',
  'ytd-comment-dialog-renderer',
  'ytd-author-comment-badge-renderer',
  'ytd-button-renderer',
  'ytd-toggle-button-renderer',
  'yt-button-shape',
  'yt-img-shadow',
  'yt-attributed-string',
  'yt-formatted-string',
);
