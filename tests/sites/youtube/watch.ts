/** The watch page: the video, whose it is, and the comments below. */
import { click, until } from '../shared/dom.ts';
import { CommentBox } from './commentbox.ts';
import type { Placed, Thread } from './comments.ts';
import { ANAS_COMMENT, type Comment, freshId, SELF, type Video } from './data.ts';
import { definePlain, make, Polymer, repeat, within } from './polymer.ts';

const w = within('ytd-watch-flexy');
const m = within('ytd-watch-metadata');
const c = within('ytd-comments-header-renderer');

const placed = (video: Video, comments: readonly Comment[]): Placed[] =>
  comments.map((comment) => ({ video, comment, depth: 0 }));

/** One for all videos: going to another one fills it anew. */
export class Watch extends Polymer<Video> {
  protected stamp(): readonly HTMLElement[] {
    return [
      w(
        'div#columns',
        {},
        w(
          'div#primary',
          {},
          w(
            'div#primary-inner',
            {},
            w('div#player', {}, make('img', { alt: '', width: '640', height: '360' })),
            w(
              'div#below',
              {},
              make(
                'ytd-watch-metadata',
                {},
                m('div#title', {}, m('h1', {}, m('yt-formatted-string'))),
                m(
                  'div#top-row',
                  {},
                  m(
                    'div#owner',
                    {},
                    make(
                      'ytd-video-owner-renderer',
                      {},
                      make('a', { class: 'yt-simple-endpoint' }, make('img#avatar', { alt: '', width: '40' })),
                      make('ytd-channel-name#channel-name', {}, make('a', { class: 'yt-simple-endpoint' })),
                    ),
                    m('div#analytics-button'),
                  ),
                ),
                m(
                  'div#description',
                  {},
                  m('yt-formatted-string', {}, 'Filmed on a Tuesday. Studio: //studio.youtube.com/video/x'),
                ),
              ),
              this.#comments(),
            ),
          ),
        ),
        w('div#secondary', {}, make('ytd-live-chat-frame#chat', { collapsed: true })),
      ),
    ];
  }

  #comments(): HTMLElement {
    return make(
      'ytd-comments#comments',
      { class: 'style-scope ytd-watch-flexy' },
      make(
        'ytd-item-section-renderer#sections',
        {},
        make(
          'div#header',
          {},
          make(
            'ytd-comments-header-renderer',
            {},
            c('h2#count'),
            c('button#sort-menu', { click: () => this.#sort() }, 'Sort by'),
            make(
              'ytd-comment-simplebox-renderer',
              {},
              make(
                'div#thumbnail-input-row',
                {},
                make(
                  'yt-img-shadow#author-thumbnail',
                  {},
                  make('img', { alt: `@${SELF.handle}`, width: '40', src: SELF.picture }),
                ),
                make(
                  'div#placeholder-area',
                  { role: 'button', tabindex: '0', click: () => this.#write() },
                  make('yt-formatted-string#simplebox-placeholder', {}, 'Add a comment...'),
                ),
              ),
              make('div#comment-dialog'),
            ),
          ),
        ),
        make('div#contents'),
      ),
    );
  }

  protected fill(video: Video): void {
    const { by, title, picture, comments } = video;
    this.inner<HTMLImageElement>('#player img').src = picture;
    this.inner('#title yt-formatted-string').textContent = title;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('ytd-video-owner-renderer a')) {
      link.href = `/@${by.handle}`;
    }
    this.inner<HTMLImageElement>('#owner #avatar').src = by.picture;
    this.inner('#owner #channel-name a').textContent = by.name;
    const studio = `https://studio.youtube.com/video/${video.id}/analytics/tab-overview/period-default`;
    this.inner('#analytics-button').replaceChildren(...(by === SELF ? [make('a', { href: studio }, 'Analytics')] : []));
    this.inner('#count').textContent = `${comments.length} Comments`;
    this.inner('#comment-dialog').replaceChildren();
    repeat(this.#list(), 'ytd-comment-thread-renderer', placed(video, comments));
  }

  #list(): HTMLElement {
    return this.inner('#sections > #contents');
  }

  /** The other way round; the elements stay where they are. */
  #sort(): void {
    const threads = [...this.#list().children] as Thread[];
    repeat(this.#list(), 'ytd-comment-thread-renderer', threads.map(({ data }) => data).toReversed());
  }

  #write(): void {
    const video = this.data;
    const dialog = make('ytd-comment-dialog-renderer');
    this.inner('#comment-dialog').replaceChildren(dialog);
    CommentBox.open(dialog, {
      surface: 'comment',
      prompt: 'Add a comment...',
      label: 'Comment',
      done: (sent) => {
        dialog.remove();
        if (sent === null) return;
        const thread = make('ytd-comment-thread-renderer') as Thread;
        const comment: Comment = { id: freshId(), by: SELF, ago: '0 seconds ago', text: sent };
        thread.data = { video, comment, depth: 0 };
        this.#list().prepend(thread);
      },
    });
  }
}

customElements.define('ytd-watch-flexy', Watch);
definePlain(
  'ytd-watch-metadata',
  'ytd-video-owner-renderer',
  'ytd-comments',
  'ytd-comments-header-renderer',
  'ytd-comment-simplebox-renderer',
  'ytd-item-section-renderer',
  'ytd-live-chat-frame',
);

/** The button below Ana's comment, wherever that is. */
async function answerAna(): Promise<void> {
  const link = await until(
    () => document.querySelector(`ytd-watch-flexy:not([hidden]) a[href*="lc=${ANAS_COMMENT.id}"]`),
    'the comment',
  );
  link.closest('ytd-comment-view-model')?.querySelector<HTMLElement>('#reply-button-end button')?.click();
}

const cancel = (place: string) => (): Promise<void> => click(`${place} #cancel-button button`);

export const drivers = {
  comment: { open: () => click('#placeholder-area'), close: cancel('#comment-dialog') },
  reply: { open: answerAna, close: cancel('#reply-dialog') },
};
