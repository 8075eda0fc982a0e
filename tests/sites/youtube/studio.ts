/** YouTube Studio: the list of all comments, of which only a part is in the page; one video's comments; its details. */
import { click, until } from '../shared/dom.ts';
import { here, onMove } from '../shared/router.ts';
import { attributed, type Placed } from './comments.ts';
import { ANAS_COMMENT, type Comment, freshId, OLDER_VIDEO, OUR_VIDEO, SELF, type Video } from './data.ts';
import { definePlain, make, Polymer, repeat, within } from './polymer.ts';
import { popups } from './popups.ts';
import { openStudioBox, type StudioBoxOptions } from './studiobox.ts';

const WATCH = 'https://www.youtube.com';

const h = within('ytcp-comment');

class StudioComment extends Polymer<Placed> {
  protected stamp(): readonly HTMLElement[] {
    return [
      h(
        'div#body',
        {},
        h('a#avatar', {}, make('yt-img-shadow', {}, make('img', { alt: '', width: '40' }))),
        h(
          'div#main',
          {},
          h(
            'div#metadata',
            {},
            h('a#name', { class: 'yt-simple-endpoint' }, make('yt-formatted-string', { class: 'author-text' })),
            h('div#badge'),
            make(
              'yt-formatted-string',
              { class: 'published-time-text style-scope ytcp-comment' },
              make('a', { target: '_blank' }),
            ),
          ),
          make('ytcp-comment-expander', {}, make('div#content', {}, h('yt-formatted-string#content-text'))),
          make(
            'ytcp-comment-action-buttons#action-buttons',
            {},
            make(
              'div#toolbar',
              {},
              make(
                'ytcp-comment-button#reply-button',
                { role: 'button', tabindex: '0', click: () => this.reply() },
                'Reply',
              ),
              make(
                'ytcp-comment-toggle-button#like-button',
                {},
                make('button', { 'aria-label': 'Like', 'aria-pressed': 'false' }, '👍'),
              ),
              make(
                'ytcp-comment-creator-heart#creator-heart',
                {},
                make('img#img', { alt: `@${SELF.handle}`, width: '16', src: SELF.picture }),
              ),
            ),
            make('div#reply-dialog-container'),
          ),
        ),
        make('ytcp-comment-video-thumbnail', {}, make('a#body'), make('span#video-title')),
      ),
    ];
  }

  protected fill({ video, comment, depth }: Placed): void {
    const { by, ago, liked } = comment;
    this.inner<HTMLImageElement>('#avatar img').src = by.picture;
    const name = this.inner<HTMLAnchorElement>('#name');
    name.href = `${WATCH}/@${by.handle}`;
    name.hidden = by === SELF;
    this.inner('#name .author-text').textContent = `@${by.handle}`;
    this.inner('#badge').replaceChildren(
      ...(by === SELF
        ? [
            make(
              'ytcp-author-comment-badge',
              { 'is-creator': true },
              make(
                'a#badge-name',
                { href: `${WATCH}/@${by.handle}` },
                make('yt-formatted-string', {}, `@${by.handle}`),
              ),
            ),
          ]
        : []),
    );
    const time = this.inner<HTMLAnchorElement>('.published-time-text a');
    time.href = `${WATCH}/watch?v=${video.id}&lc=${comment.id}&google_comment_id=${comment.id}`;
    time.textContent = ago;
    this.inner('#content-text').replaceChildren(...attributed(comment));
    this.inner('#like-button button').ariaPressed = String(liked === true);
    this.inner('#video-title').textContent = depth === 0 ? video.title : '';
    const thumbnail = this.inner('ytcp-comment-video-thumbnail a');
    if (depth === 0) thumbnail.setAttribute('href', `/video/${video.id}/edit`);
    else thumbnail.removeAttribute('href');
    this.inner('#reply-dialog-container').replaceChildren();
  }

  reply(): void {
    const { video, comment, depth } = this.data;
    write(this.inner('#reply-dialog-container'), {
      surface: comment === ANAS_COMMENT ? 'studio-reply' : null,
      prompt: 'Add a reply...',
      label: 'Reply',
      ...(depth > 0 ? { text: `@${comment.by.handle} ` } : {}),
      posted: (text) => {
        const written: Comment = { id: freshId(comment), by: SELF, ago: '0 seconds ago', text };
        this.closest<StudioThread>('ytcp-comment-thread')?.addAnswer({ video, comment: written, depth: 1 });
      },
    });
  }
}

class StudioThread extends Polymer<Placed> {
  protected stamp(): readonly HTMLElement[] {
    return [
      make('ytcp-comment#comment', { class: 'style-scope ytcp-comment-thread' }),
      make('ytcp-comment-replies', { class: 'style-scope ytcp-comment-thread' }),
    ];
  }

  protected fill(placed: Placed): void {
    const { video, comment } = placed;
    this.inner<StudioComment>('#comment').data = placed;
    // All answers stand in one list here, whatever they answer.
    const all = (one: Comment): Comment[] => (one.replies ?? []).flatMap((reply) => [reply, ...all(reply)]);
    repeat(
      this.inner('ytcp-comment-replies'),
      'ytcp-comment',
      all(comment).map((one): Placed => ({ video, comment: one, depth: 1 })),
      { class: 'style-scope ytcp-comment-replies', 'is-reply': true },
    );
  }

  addAnswer(placed: Placed): void {
    const made = make('ytcp-comment', { class: 'style-scope ytcp-comment-replies', 'is-reply': true }) as StudioComment;
    made.data = placed;
    this.inner('ytcp-comment-replies').append(made);
  }
}

/** Opens a box, in the layout that this page has. */
function write(
  holder: HTMLElement,
  options: Omit<StudioBoxOptions, 'layout' | 'done'> & { posted: (text: string) => void },
): void {
  const { posted, ...rest } = options;
  openStudioBox(holder, {
    ...rest,
    layout: here().startsWith('/video/') ? 'unnamed' : 'named',
    done: (sent) => {
      holder.replaceChildren();
      if (sent !== null) posted(sent);
    },
  });
}

/** How many threads are in the page at once, and how high one is until it was measured. */
const KEPT = 14;
const ESTIMATE = 150;

/** `tp-yt-iron-list`: the thread that leaves above comes in again below, as another one. */
function ironList(items: readonly Placed[]): HTMLElement {
  const list = make('div#items', { class: 'style-scope tp-yt-iron-list' });
  const threads = Array.from(
    { length: KEPT },
    () => make('ytcp-comment-thread', { class: 'style-scope ytcp-comments-section' }) as StudioThread,
  );
  const heights = new Map<number, number>();
  let first = 0;
  const sum = (from: number, to: number): number => {
    let all = 0;
    for (let index = from; index < to; index += 1) all += heights.get(index) ?? ESTIMATE;
    return all;
  };
  const draw = (to: number): void => {
    const shown = items.slice(to, to + KEPT).map((item, index) => {
      const place = to + index;
      const thread = threads[place % KEPT];
      if (!thread) throw new Error('no thread');
      if (!thread.isConnected || place < first || place >= first + KEPT) {
        thread.remove();
        thread.data = item;
      }
      return thread;
    });
    for (const [index, thread] of shown.entries()) {
      if (list.children[index] !== thread) list.insertBefore(thread, list.children[index] ?? null);
    }
    first = to;
    for (const [index, thread] of [...list.children].entries()) {
      if (thread instanceof HTMLElement && thread.offsetHeight > 0) heights.set(first + index, thread.offsetHeight);
    }
    list.style.paddingTop = `${sum(0, first)}px`;
    list.style.paddingBottom = `${sum(first + KEPT, items.length)}px`;
  };
  draw(0);
  addEventListener(
    'scroll',
    () => {
      if (!list.isConnected) return;
      const top = -list.getBoundingClientRect().top - 400;
      let at = 0;
      while (at < items.length - KEPT && sum(0, at + 1) < top) at += 1;
      if (at !== first) draw(at);
    },
    { passive: true },
  );
  return make('tp-yt-iron-list#iron-list', {}, list);
}

const inVideo = (video: Video): Placed[] => video.comments.map((comment) => ({ video, comment, depth: 0 }));
/** Comments by others come in here, the ones of all videos. */
export const INBOX: readonly Placed[] = [OUR_VIDEO, OLDER_VIDEO].flatMap(inVideo);

const section = (...children: readonly HTMLElement[]): HTMLElement =>
  make(
    'ytcp-comments-section#comments-section',
    {},
    make(
      'div#filter-bar',
      {},
      make(
        'ytcp-comments-filter',
        {},
        make('input#text-input', { placeholder: 'Filter', 'aria-label': 'Filter comments' }),
      ),
    ),
    make('div#comments-content', {}, ...children),
  );

function videoComments(video: Video): HTMLElement {
  const list = make('div#items', { class: 'style-scope tp-yt-iron-list' });
  repeat(list, 'ytcp-comment-thread', inVideo(video));
  const box = make('div#comment-box');
  const open = (): void =>
    write(box, {
      surface: 'studio-comment',
      prompt: 'Add a comment...',
      label: 'Comment',
      posted: (text) => {
        const thread = make('ytcp-comment-thread', { class: 'style-scope ytcp-comments-section' }) as StudioThread;
        thread.data = { video, comment: { id: freshId(), by: SELF, ago: '0 seconds ago', text }, depth: 0 };
        list.prepend(thread);
      },
    });
  const opener = make('div#add-comment', { role: 'button', tabindex: '0', click: open }, 'Add a comment...');
  return section(opener, box, make('tp-yt-iron-list#iron-list', {}, list));
}

/** Title and description of a video: no comments, and none of Parley's business. */
const details = (video: Video): HTMLElement =>
  make(
    'ytcp-video-metadata-editor',
    {},
    ...(['title', 'description'] as const).map((name) =>
      make(
        `ytcp-social-suggestions-textbox#${name}-textarea`,
        {},
        make(
          'div#textbox',
          { contenteditable: 'true', 'aria-label': `Add a ${name}` },
          name === 'title' ? video.title : 'Filmed on a Tuesday.',
        ),
      ),
    ),
  );

function pageAt(path: string): HTMLElement {
  const video = [OUR_VIDEO, OLDER_VIDEO].find(({ id }) => path.startsWith(`/video/${id}/`));
  if (!video) return section(ironList(INBOX));
  return path.includes('/comments') ? videoComments(video) : details(video);
}

export function startStudio(root: HTMLElement): void {
  const main = make('main#main');
  root.append(
    make(
      'ytcp-app',
      {},
      make(
        'ytcp-header',
        {},
        make('a#logo', { href: '/' }, 'Studio'),
        make(
          'ytcp-omnisearch',
          { role: 'search' },
          make('input#query-input', { placeholder: 'Search across your channel' }),
        ),
      ),
      make(
        'ytcp-navigation-drawer',
        {},
        make('img', { class: 'image-thumbnail', src: SELF.picture, alt: '', width: '80' }),
        make('div#entity-name', {}, SELF.name),
        make('a', { href: `/channel/${SELF.id}/comments/inbox` }, 'Comments'),
        make('a', { href: `/video/${OUR_VIDEO.id}/edit` }, 'Details'),
      ),
      main,
    ),
    popups(),
  );
  const show = (): void => {
    scrollTo(0, 0);
    main.replaceChildren(pageAt(here()));
  };
  onMove(show);
  show();
}

customElements.define('ytcp-comment', StudioComment);
customElements.define('ytcp-comment-thread', StudioThread);
definePlain(
  'ytcp-app',
  'ytcp-header',
  'ytcp-navigation-drawer',
  'ytcp-comments-section',
  'ytcp-comment-replies',
  'ytcp-comment-action-buttons',
  'ytcp-comment-button',
  'ytcp-comment-creator-heart',
  'ytcp-comment-video-thumbnail',
  'ytcp-author-comment-badge',
  'ytcp-commentbox',
  'ytcp-commentbox-lit',
  'ytcp-form-input-container',
  'ytcp-button',
  'tp-yt-iron-autogrow-textarea',
  'tp-yt-iron-list',
);

async function answerAna(): Promise<void> {
  const link = await until(() => document.querySelector(`a[href*="lc=${ANAS_COMMENT.id}&"]`), 'the comment');
  link.closest('ytcp-comment')?.querySelector<HTMLElement>('#reply-button')?.click();
}

/** "Cancel" is the first of the two, whatever they are called. */
const cancel = (place: string) => (): Promise<void> => click(`${place} #buttons > *`);

export const drivers = {
  'studio-reply': { open: answerAna, close: cancel('#reply-dialog-container') },
  'studio-comment': { open: () => click('#add-comment'), close: cancel('#comment-box') },
};
