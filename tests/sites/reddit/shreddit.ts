/** The new front-end: feed, a post with its comments, notifications, and the form for a post. */
import { until } from '../shared/dom.ts';
import { here, navigate } from '../shared/router.ts';
import { age, button, el, paragraphs, stamp } from './build.ts';
import { type CommentBox, commentBox, postForm } from './composing.ts';
import {
  type Account,
  ANAS_COMMENT,
  type Comment,
  commentPath,
  IVOS_COMMENT,
  NOTIFICATIONS,
  PLAIN_POST,
  POSTS,
  type Post,
  postPath,
  SELF,
  type Told,
} from './data.ts';
import { icon } from './elements.ts';

/** Parts that carry the reader's name are left out where a test wants to see what comes of that. */
const isQuiet = location.search.includes('quiet');
const named = (tag: string): HTMLElement | null => (isQuiet ? null : el(tag, { username: SELF.name }));

const picture = ({ picture: src }: Account): HTMLElement =>
  el('img', { src, alt: '', width: 24, height: 24, class: 'face' });

const timeago = (ago: number): HTMLElement =>
  el('faceplate-timeago', { ts: stamp(ago) }, el('time', { datetime: stamp(ago) }, age(ago)));

const isMarkdown = (post: Pick<Post, 'community'>): boolean => post.community === PLAIN_POST.community;

/** Posts of this page's life come first. */
const own: Post[] = [];
const postAt = (path: string): Post | undefined => {
  const id = /\/comments\/([a-z0-9]+)/.exec(path)?.[1];
  return [...own, ...POSTS].find((post) => post.id === `t3_${id}`);
};

function postElement(post: Post, whole: boolean): HTMLElement {
  const path = postPath(post);
  return el(
    'shreddit-post',
    {
      id: post.id,
      author: post.by.name,
      'author-id': post.by.id,
      'user-id': SELF.id,
      permalink: path,
      'post-title': post.title,
      'post-type': 'text',
      'subreddit-name': post.community,
      'subreddit-prefixed-name': `r/${post.community}`,
      'comment-count': post.comments.length,
      'created-timestamp': stamp(post.ago),
      'view-context': whole ? 'CommentsPage' : 'AggregateFeed',
    },
    el(
      'div',
      { slot: 'credit-bar', class: 'credit' },
      picture(post.by),
      el('a', { href: `/r/${post.community}/` }, `r/${post.community}`),
      ' · ',
      timeago(post.ago),
      el('a', { href: `/user/${post.by.name}/`, class: 'by' }, post.by.name),
    ),
    whole
      ? el('h1', { slot: 'title', id: `post-title-${post.id}` }, post.title)
      : el('a', { slot: 'title', id: `post-title-${post.id}`, href: path }, post.title),
    el(
      'shreddit-post-text-body',
      { slot: 'text-body', 'post-id': post.id },
      el(
        'div',
        { id: `${post.id}-post-rtjson-content`, property: 'schema:articleBody', class: 'md' },
        ...paragraphs(post.text),
      ),
    ),
  );
}

let comments = 0;

/** A comment of ours that has just gone out. */
const justSent = (text: string): Comment => {
  comments += 1;
  return { id: `t1_mk9${String(comments).padStart(3, '0')}`, by: SELF, ago: 0, text };
};

function commentElement(post: Post, comment: Comment, parent: Comment | null, depth: number): HTMLElement {
  const { id, by, ago, text } = comment;
  let box: CommentBox | null = null;
  const replies = el('div', { slot: 'replies' });
  const row: HTMLElement = el(
    'shreddit-comment-action-row',
    {
      slot: 'actionRow',
      'comment-id': id,
      permalink: commentPath(post, id),
      score: 12,
      'vote-state': comment.liked || by === SELF ? 'UP' : 'NONE',
    },
    button({ slot: 'comment-reply', noun: 'reply_comment' }, () => answer(), icon('comment'), 'Reply'),
    button({ slot: 'comment-share' }, null, 'Share'),
  );
  const element = el(
    'shreddit-comment',
    {
      thingid: id,
      author: by.name,
      depth,
      permalink: commentPath(post, id),
      postid: post.id,
      ...(parent ? { parentid: parent.id } : {}),
      created: stamp(ago).replace('Z', '000+0000'),
      score: 12,
      'content-type': 'text',
    },
    el('div', { slot: 'commentAvatar' }, el('a', { href: `/user/${by.name}/` }, picture(by))),
    el(
      'div',
      { slot: 'commentMeta', class: 'meta' },
      el('faceplate-tracker', { noun: 'comment_author' }, el('a', { href: `/user/${by.name}/` }, by.name)),
      ' • ',
      timeago(ago),
    ),
    el(
      'div',
      { slot: 'comment', id: `${id}-comment-rtjson-content`, class: 'md text-14' },
      el('div', { id: `${id}-post-rtjson-content`, class: 'py-0' }, ...paragraphs(text)),
    ),
    row,
    replies,
  );
  replies.append(...(comment.replies ?? []).map((reply) => commentElement(post, reply, comment, depth + 1)));
  const answer = () => {
    box?.close();
    box = commentBox('reply', comment, isMarkdown(post), (sent) =>
      replies.prepend(commentElement(post, justSent(sent), comment, depth + 1)),
    );
    row.append(el('shreddit-async-loader', { slot: 'composer', bundlename: 'comment_composer' }, box.host));
    box.open();
  };
  return element;
}

/** A post with its comments; the page of one of them shows that one alone, without what it answers. */
function postPage(post: Post, path: string): HTMLElement[] {
  const id = /\/comment\/([a-z0-9]+)/.exec(path)?.[1];
  const found = id ? [...withParents(post.comments)].find(([comment]) => comment.id === `t1_${id}`) : undefined;
  const tree = el('shreddit-comment-tree', { id: 'comment-tree', 'post-id': post.id });
  const shown = found ? [found] : post.comments.map((comment) => [comment, null] as const);
  tree.append(...shown.map(([comment, parent]) => commentElement(post, comment, parent, 0)));
  const box = commentBox('comment', post, isMarkdown(post), (text) =>
    tree.prepend(commentElement(post, justSent(text), null, 0)),
  );
  return [
    postElement(post, true),
    el(
      'comment-body-header',
      {},
      el(
        'shreddit-async-loader',
        { bundlename: 'comment_body_header' },
        // Never laid out, and the first of its kind in the page.
        el(
          'faceplate-tracker',
          { class: 'never' },
          el('faceplate-textarea-input', { placeholder: 'Join the conversation' }),
        ),
        box.host,
      ),
    ),
    tree,
  ];
}

function* withParents(
  list: readonly Comment[],
  parent: Comment | null = null,
): Generator<readonly [comment: Comment, parent: Comment | null]> {
  for (const comment of list) {
    yield [comment, parent];
    yield* withParents(comment.replies ?? [], comment);
  }
}

function notification({ type, title, text, ago, post, comment }: Told, index: number): HTMLElement {
  const href = `https://www.reddit.com${comment ? `${postPath(post)}${comment.id.slice(3)}/?context=1` : postPath(post)}`;
  const menu = () =>
    el('notification-context-menu', {
      slot: 'hover-actions',
      'message-type': type,
      'notification-id': `n-${index}`,
      ...(comment ? { 'comment-id': comment.id } : {}),
    });
  return el(
    'notification-item',
    { 'notification-id': `n-${index}`, 'message-type': type, 'has-link': true, 'is-viewed': index > 0 },
    el(
      'rpl-inbox-row',
      { hoverable: true, selected: index === 0, role: 'none', inaccessiblehref: href },
      el('div', { slot: 'leading' }, picture(comment?.by ?? SELF)),
      el(
        'a',
        { rpl: true, href, class: 'told' },
        el(
          'div',
          { 'data-testid': 'title' },
          el('span', { class: 'text-secondary' }, el('span', { class: 'line-clamp-2' }, title)),
        ),
        el(
          'div',
          { 'data-testid': 'body' },
          el('span', { class: 'line-clamp-2' }, text),
          el('span', { 'data-testid': 'sent-at', class: 'weak' }, timeago(ago)),
        ),
      ),
      menu(),
      el('rpl-inbox-row-touch-only', {}, menu()),
    ),
  );
}

const announcement = (): HTMLElement =>
  el(
    'notification-announcement',
    { 'announcement-id': 'ann_1' },
    el(
      'rpl-inbox-row',
      { hoverable: true, role: 'none', inaccessiblehref: '/notifications/a/ann_1' },
      el(
        'a',
        { href: '/notifications/a/ann_1' },
        el('div', { 'data-testid': 'title' }, el('span', {}, 'A message from Reddit')),
      ),
    ),
  );

function submitPage(community: string): HTMLElement[] {
  return [
    el('h1', {}, 'Create post'),
    postForm(isMarkdown({ community }), (title, text) => {
      const post: Post = {
        id: `t3_kq9${own.length + 1}`,
        community,
        by: SELF,
        ago: 0,
        title,
        slug: 'just_posted',
        text,
        comments: [],
      };
      own.unshift(post);
      navigate(postPath(post));
    }),
  ];
}

function main(path: string): HTMLElement[] {
  const post = postAt(path);
  if (post) return postPage(post, path);
  if (path.startsWith('/notifications')) {
    return [
      el('h1', {}, 'Notifications'),
      el(
        'div',
        { 'data-id': 'notification-container-element', class: 'list' },
        announcement(),
        ...NOTIFICATIONS.map(notification),
      ),
    ];
  }
  const community = /^\/r\/([\w-]+)\/submit/.exec(path)?.[1];
  if (community) return submitPage(community);
  return [el('shreddit-feed', {}, ...[...own, ...POSTS].map((one) => el('article', {}, postElement(one, false))))];
}

/** Where the reader's name is to be seen by everybody; it is not in the page before. */
function drawer(): HTMLElement {
  const list = el('div', { id: 'user-drawer-content', hidden: true });
  const toggle = button(
    { id: 'expand-user-drawer-button', 'aria-expanded': 'false', 'aria-label': 'Expand user menu' },
    () => {
      list.replaceChildren(
        el(
          'ul',
          {},
          el(
            'faceplate-tracker',
            { noun: 'profile' },
            el('li', {}, el('a', { href: `/user/${SELF.name}/` }, 'View Profile')),
          ),
        ),
      );
      list.hidden = !list.hidden;
    },
  );
  toggle.append(picture(SELF));
  return el('div', { class: 'drawer' }, toggle, list);
}

const header = (): HTMLElement =>
  el(
    'reddit-header-large',
    {},
    el(
      'header',
      {},
      el('a', { href: '/', id: 'reddit-logo' }, 'reddit'),
      el('reddit-search-large', {}, el('faceplate-search-input')),
      el('a', { href: '/notifications', id: 'notifications-inbox-button' }, icon('bell')),
      drawer(),
    ),
  );

/** Draws the page of an address into `root`. */
export function drawShreddit(root: HTMLElement): void {
  const path = here();
  const post = postAt(path);
  // The short address of a comment leads on to the whole one.
  if (post && !path.startsWith('/r/')) history.replaceState(history.state, '', `/r/${post.community}${path}`);
  root.replaceChildren(
    el(
      'shreddit-app',
      { 'user-logged-in': true, routename: post ? 'post_page' : 'frontpage', devicetype: 'desktop' },
      header(),
      named('after-login-toast-dispatcher'),
      el(
        'div',
        { class: 'columns' },
        el('main', { id: 'main-content' }, ...main(path)),
        el(
          'div',
          { id: 'right-sidebar-container' },
          named('achievements-entrypoint'),
          named('community-author-flair'),
          post ? report() : null,
        ),
      ),
      el('rs-app'),
      el('alert-controller'),
    ),
  );
}

/** Tells the moderators of somebody: no draft of ours to coach. */
const report = (): HTMLElement =>
  el(
    'report-flow',
    {},
    el('p', {}, 'Submit a report'),
    el('faceplate-textarea-input', { name: 'reason', placeholder: 'Anything else we should know?' }),
  );

const find = <E extends HTMLElement>(selector: string): Promise<E> =>
  until(() => document.querySelector<E>(selector), selector);

/** Clicks in `host`'s own shadow root, as the pointer would. */
async function clickInside(host: string, selector: string): Promise<void> {
  const element = await find(host);
  (await until(() => element.shadowRoot?.querySelector<HTMLElement>(selector), selector)).click();
}

const writeTitle = async (text: string): Promise<void> => {
  const field = await find('post-composer-title faceplate-textarea-input');
  const area = await until(() => field.shadowRoot?.querySelector('textarea'), 'the title');
  area.value = text;
  area.dispatchEvent(new Event('input'));
};

const cancel = async (): Promise<void> => (await find('shreddit-composer [slot="cancel-button"]')).click();

export const shredditDrivers = {
  post: {
    open: () => writeTitle('Notes on a harbour blend'),
    close: () => navigate('/'),
  },
  title: { open: () => undefined, close: () => navigate('/') },
  comment: {
    open: () => clickInside('[data-testid="trigger-button"]', 'textarea'),
    close: cancel,
  },
  reply: {
    async open() {
      const ids = [ANAS_COMMENT, IVOS_COMMENT].map(({ id }) => `[comment-id="${id}"] [slot="comment-reply"]`);
      (await find(ids.join())).click();
    },
    close: cancel,
  },
};
