/** The old front-end: a post with its comments, the inbox, and the forms for posts and private messages. */
import { until } from '../shared/dom.ts';
import { send } from '../shared/practice.ts';
import { here, navigate } from '../shared/router.ts';
import { age, button, el, paragraphs, stamp } from './build.ts';
import {
  ANAS_COMMENT,
  all,
  type Comment,
  NOTIFICATIONS,
  oldPath,
  POSTS,
  type Post,
  PRIVATE,
  postPath,
  SELF,
} from './data.ts';
import { textareaBox } from './editors.ts';

const HOST = 'https://old.reddit.com';

const own: Post[] = [];
const postAt = (path: string): Post | undefined => {
  const id = /\/comments\/([a-z0-9]+)/.exec(path)?.[1];
  return [...own, ...POSTS].find((post) => post.id === `t3_${id}`);
};

const time = (ago: number): HTMLElement =>
  el('time', { title: stamp(ago), datetime: stamp(ago), class: 'live-timestamp' }, age(ago));

const author = (name: string): HTMLElement =>
  name === '[deleted]'
    ? el('em', {}, name)
    : el('a', { href: `${HOST}/user/${name}`, class: 'author may-blank id-t2_x' }, name);

interface Form {
  readonly element: HTMLElement;
  readonly area: HTMLTextAreaElement;
  readonly close: () => void;
}

/** Fields that are always there and only sometimes shown. */
const errors = (): readonly HTMLElement[] =>
  ['TOO_LONG field-text', 'RATELIMIT field-ratelimit', 'NO_TEXT field-text'].map((kind) =>
    el('span', { class: `error ${kind}`, hidden: true }),
  );

/** A form for a comment, as it is below a post and, as a copy, below whatever is answered. */
function commentForm(
  surface: string | null,
  answered: string,
  posted: (text: string) => void,
  closed?: () => void,
): Form {
  const area = el('textarea', { rows: 1, cols: 1, name: 'text', 'data-event-action': 'comment', 'data-type': 'link' });
  const notes = errors();
  const save = el('button', { type: 'submit', class: 'save' }, 'save');
  const cancel = button({ class: 'cancel', hidden: !closed }, () => close(), 'cancel');
  const element = el(
    'form',
    {
      action: '#',
      onsubmit: "return post_form(this, 'comment')",
      class: closed ? 'usertext warn-on-unload' : 'usertext cloneable warn-on-unload',
      id: closed ? `commentreply_${answered}` : `form-${answered}x1y`,
    },
    el('input', { type: 'hidden', name: 'thing_id', value: answered }),
    el(
      'div',
      { class: 'usertext-edit md-container' },
      el('div', { class: 'md' }, area),
      el(
        'div',
        { class: 'bottom-area' },
        el('a', { href: '/help/contentpolicy', class: 'reddiquette' }, 'content policy'),
        ...notes,
        el('div', { class: 'usertext-buttons' }, save, cancel, el('span', { class: 'status' })),
      ),
    ),
  );
  const box = surface ? textareaBox(area, surface, () => {}) : null;
  const text = () => box?.text() ?? area.value;
  const close = () => {
    box?.unmount();
    element.remove();
    closed?.();
  };
  let busy = false;
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy || text().trim() === '') return;
    busy = true;
    for (const note of notes) note.hidden = true;
    const written = text();
    const outcome = await send(surface ?? 'other', written);
    busy = false;
    if (outcome === 'failed') {
      const [, rate] = notes;
      if (!rate) return;
      rate.textContent = 'you are doing that too much. try again in 4 minutes.';
      rate.hidden = false;
      return;
    }
    if (closed) close();
    else box?.clear();
    if (outcome === 'sent') posted(written);
  });
  return { element, area, close };
}

/** What was written, in a form of its own where its author may change it: the old text stands in it, hidden. */
function usertext(id: string, text: string, editable: boolean): HTMLElement {
  const body = el(
    'div',
    { class: 'usertext-body may-blank-within md-container' },
    el('div', { class: 'md' }, ...paragraphs(text)),
  );
  const edit = el(
    'div',
    { class: 'usertext-edit md-container', hidden: !location.search.includes('edit') },
    el('div', { class: 'md' }, el('textarea', { rows: 1, cols: 1, name: 'text' }, text)),
    el(
      'div',
      { class: 'bottom-area' },
      el('div', { class: 'usertext-buttons' }, button({ class: 'save' }, null, 'save')),
    ),
  );
  return el(
    'form',
    {
      action: '#',
      onsubmit: "return post_form(this, 'editusertext')",
      class: 'usertext warn-on-unload',
      id: `form-${id}abc`,
    },
    el('input', { type: 'hidden', name: 'thing_id', value: id }),
    body,
    editable ? edit : null,
  );
}

let comments = 0;
const justSent = (text: string): Comment => {
  comments += 1;
  return { id: `t1_mk8${String(comments).padStart(3, '0')}`, by: SELF, ago: 0, text };
};

const arrows = (liked: boolean): HTMLElement =>
  el(
    'div',
    { class: `midcol ${liked ? 'likes' : 'unvoted'}` },
    el('div', { class: `arrow ${liked ? 'upmod' : 'up'}`, role: 'button', tabindex: 0, 'aria-label': 'upvote' }),
    el('div', { class: 'arrow down', role: 'button', tabindex: 0, 'aria-label': 'downvote' }),
  );

const item = (...children: readonly Node[]): HTMLElement => el('li', {}, ...children);

/** Where an answer is written: the copy of the form comes first in what stands below. */
function answerTo(surface: string | null, id: string, child: HTMLElement, posted: (text: string) => void): void {
  child.querySelector(':scope > form')?.remove();
  const form = commentForm(surface, id, posted, () => undefined);
  child.prepend(form.element);
  form.area.focus();
}

function commentElement(post: Post, comment: Comment, parent: Comment | null, alone = false): HTMLElement {
  const { id, by, text, ago } = comment;
  const list = el('div', { id: `siteTable_${id}`, class: 'sitetable listing' });
  const child = el('div', { class: 'child' }, list);
  const path = oldPath(post, id);
  const isGone = by.name === '[deleted]';
  list.append(...(comment.replies ?? []).map((reply) => commentElement(post, reply, comment)));
  const reply = button({ class: 'access-required', 'data-event-action': 'comment' }, () =>
    answerTo('reply-old', id, child, (sent) => list.prepend(commentElement(post, justSent(sent), comment))),
  );
  reply.append('reply');
  return el(
    'div',
    {
      class: `thing id-${id} noncollapsed comment`,
      id: `thing_${id}`,
      'data-fullname': id,
      'data-type': 'comment',
      'data-subreddit': post.community,
      'data-author': by.name,
      'data-permalink': path,
    },
    el('p', { class: 'parent' }, el('a', { name: id.slice(3) })),
    arrows(comment.liked ?? by === SELF),
    el(
      'div',
      { class: 'entry unvoted' },
      el('p', { class: 'tagline' }, author(by.name), ' 12 points ', time(ago)),
      usertext(id, text, by === SELF),
      el(
        'ul',
        { class: 'flat-list buttons' },
        item(el('a', { href: HOST + path, 'data-event-action': 'permalink', class: 'bylink' }, 'permalink')),
        ...(parent
          ? [
              item(
                el(
                  'a',
                  {
                    href: alone ? HOST + oldPath(post, parent.id) : `#${parent.id.slice(3)}`,
                    'data-event-action': 'parent',
                    class: 'bylink',
                  },
                  'parent',
                ),
              ),
            ]
          : []),
        ...(isGone ? [] : [el('li', { class: 'reply-button' }, reply)]),
      ),
      el('div', { class: 'reportform' }),
    ),
    child,
    el('div', { class: 'clearleft' }),
  );
}

function linkElement(post: Post): HTMLElement {
  const path = postPath(post);
  return el(
    'div',
    {
      class: `thing id-${post.id} link self`,
      id: `thing_${post.id}`,
      'data-fullname': post.id,
      'data-type': 'link',
      'data-author': post.by.name,
      'data-subreddit': post.community,
      'data-permalink': path,
    },
    arrows(post.by === SELF),
    el(
      'div',
      { class: 'entry unvoted' },
      el('p', { class: 'title' }, el('a', { class: 'title may-blank loggedin', href: path }, post.title)),
      el('p', { class: 'tagline' }, 'submitted ', time(post.ago), ' by ', author(post.by.name)),
      el('div', { class: 'expando' }, usertext(post.id, post.text, post.by === SELF)),
    ),
  );
}

function postPage(post: Post, path: string): HTMLElement[] {
  const id = /\/comments\/[^/]+\/[^/]+\/([a-z0-9]+)/.exec(path)?.[1];
  const found = id ? [...all(post.comments)].find(({ comment }) => comment.id === `t1_${id}`) : undefined;
  const list = el('div', { id: `siteTable_${post.id}`, class: 'sitetable nestedlisting' });
  list.append(
    ...(found
      ? [commentElement(post, found.comment, found.parent, true)]
      : post.comments.map((comment) => commentElement(post, comment, null))),
  );
  const form = commentForm('comment-old', post.id, (text) => list.prepend(commentElement(post, justSent(text), null)));
  return [
    el('div', { id: 'siteTable', class: 'sitetable linklisting' }, linkElement(post)),
    el('div', { class: 'commentarea' }, form.element, list),
  ];
}

function inbox(path: string): HTMLElement[] {
  const shown = NOTIFICATIONS.filter(
    ({ type, comment }) => comment && (!path.startsWith('/message/selfreply') || type === 'POST_REPLY'),
  );
  const messages = shown.map(({ type, text, ago, post, comment }) =>
    comment
      ? message({
          id: comment.id,
          by: comment.by,
          ago,
          text,
          post,
          subject: `${type.toLowerCase().replace('_', ' ')}: `,
        })
      : el('div'),
  );
  const isMixed = path.startsWith('/message/inbox');
  return [
    el(
      'div',
      { id: 'siteTable', class: 'sitetable' },
      ...messages,
      isMixed ? message({ ...PRIVATE, ago: 500, post: null, subject: 'tea by the kilo' }) : null,
    ),
  ];
}

function message({
  id,
  by,
  ago,
  text,
  post,
  subject,
}: Pick<Comment, 'id' | 'by' | 'ago' | 'text'> & { post: Post | null; subject: string }): HTMLElement {
  const child = el('div', { class: 'child' });
  if (!post && location.search.includes('answer'))
    child.append(
      commentForm(
        null,
        id,
        () => {},
        () => {},
      ).element,
    );
  return el(
    'div',
    {
      class: `thing id-${id} noncollapsed message recipient${post ? ' was-comment' : ''}`,
      id: `thing_${id}`,
      'data-fullname': id,
      'data-type': 'message',
      'data-author': by.name,
    },
    el('p', { class: 'subject' }, subject, post && el('a', { href: postPath(post), class: 'title' }, post.title)),
    post && arrows(false),
    el(
      'div',
      { class: 'entry unvoted' },
      el('p', { class: 'tagline' }, el('span', { class: 'head' }, 'from ', author(by.name), ' sent ', time(ago))),
      usertext(id, text, false),
      el(
        'ul',
        { class: 'flat-list buttons' },
        post && item(el('a', { href: `${HOST}${oldPath(post, id)}?context=3`, class: 'bylink' }, 'context')),
      ),
    ),
    child,
  );
}

/** Private, from one person to another. */
const compose = (): HTMLElement =>
  el(
    'form',
    { id: 'compose-message', class: 'form-compose' },
    el('input', { name: 'to', value: 'juniperkiln' }),
    el('div', { class: 'usertext' }, el('div', { class: 'usertext-edit' }, el('textarea', { name: 'text', rows: 6 }))),
  );

function submitForm(community: string): HTMLElement {
  const title = el('textarea', { name: 'title', rows: 2, maxlength: 300, required: true });
  const text = el('textarea', { name: 'text', rows: 6, cols: 1 });
  const notes = errors();
  const form = el(
    'form',
    { action: '/submit', class: 'submit content', id: 'newlink' },
    el('div', { class: 'spacer' }, el('div', { class: 'roundfield', id: 'title-field' }, title)),
    el(
      'div',
      { class: 'spacer' },
      el(
        'div',
        { class: 'roundfield', id: 'text-field' },
        el(
          'div',
          { class: 'usertext' },
          el('input', { type: 'hidden', name: 'thing_id', value: '' }),
          el('div', { class: 'usertext-edit md-container' }, el('div', { class: 'md' }, text)),
        ),
      ),
    ),
    ...notes,
    el('button', { class: 'btn', name: 'submit', value: 'form', type: 'submit' }, 'submit'),
  );
  const head = textareaBox(title, 'title-old', () => {});
  const body = textareaBox(text, 'post-old', () => {});
  let busy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy || head.text().trim() === '') return;
    busy = true;
    for (const note of notes) note.hidden = true;
    const [heading, written] = [head.text(), body.text()];
    const outcome = await send('post-old', written);
    busy = false;
    const [first] = notes;
    if (outcome === 'failed' && first) {
      first.textContent = 'this community takes posts of 100 characters at most';
      first.hidden = false;
      return;
    }
    if (outcome !== 'sent') return body.clear();
    body.unmount();
    head.unmount();
    const post: Post = {
      id: `t3_kq8${own.length + 1}`,
      community,
      by: SELF,
      ago: 0,
      title: heading,
      slug: 'just_posted',
      text: written,
      comments: [],
    };
    own.unshift(post);
    navigate(postPath(post));
  });
  return form;
}

function content(path: string): HTMLElement[] {
  const post = postAt(path);
  if (post) return postPage(post, path);
  if (path.startsWith('/message/compose')) return [compose()];
  if (path.startsWith('/message')) return inbox(path);
  const community = /^\/r\/([\w-]+)\/submit/.exec(path)?.[1];
  if (community) return [submitForm(community)];
  return [el('div', { id: 'siteTable', class: 'sitetable linklisting' }, ...POSTS.map(linkElement))];
}

const header = (): HTMLElement =>
  el(
    'div',
    { id: 'header', role: 'banner' },
    el('a', { href: '/', id: 'header-img' }, 'reddit'),
    el('form', { id: 'search', role: 'search' }, el('input', { type: 'text', name: 'q', placeholder: 'search' })),
    el(
      'div',
      { id: 'header-bottom-right' },
      el('span', { class: 'user' }, el('a', { href: `${HOST}/user/${SELF.name}/` }, SELF.name)),
      ' | ',
      el('a', { href: '/message/inbox/', id: 'mail', class: 'havemail' }, 'messages'),
    ),
  );

/** Draws the page of an address into `root`. */
export function drawClassic(root: HTMLElement): void {
  document.body.className = 'old loggedin';
  root.replaceChildren(header(), el('div', { class: 'content', role: 'main' }, ...content(here())));
}

const find = <E extends HTMLElement>(selector: string): Promise<E> =>
  until(() => document.querySelector<E>(selector), selector);

export const classicDrivers = {
  'post-old': {
    async open() {
      const title = await find<HTMLTextAreaElement>('#newlink textarea[name="title"]');
      title.value = 'Notes on a harbour blend';
    },
    close: () => navigate('/'),
  },
  'title-old': { open: () => undefined, close: () => navigate('/') },
  'comment-old': {
    open: () => undefined,
    close: () => navigate('/'),
  },
  'reply-old': {
    open: async () => (await find(`#thing_${ANAS_COMMENT.id} > .entry .reply-button button`)).click(),
    close: async () => (await find('.child > form .cancel')).click(),
  },
};
