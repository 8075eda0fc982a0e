/** Who is signed in on Reddit. Its pages show a picture only; the name stands in parts that are drawn for nobody else. */
import { isName, userAt } from './thing.ts';

/** Parts of the new front-end that carry the reader's own name (five public extensions and userscripts, 2026-05 to 2026-09). */
const NAMED = [
  'after-login-toast-dispatcher[username]',
  'achievements-entrypoint[username]',
  'community-author-flair[username]',
] as const;

/** Its menu, once it was opened. */
const MENU = '#user-drawer-content a[href^="/user/"]';

/** Names that the parts give; none, or several that contradict each other, tell nothing. */
function agreed(names: Iterable<string | null | undefined>): string | null {
  const found = new Map<string, string>();
  for (const name of names) if (name && isName(name) && name !== 'me') found.set(name.toLowerCase(), name);
  const [one] = found.values();
  return found.size === 1 && one ? one : null;
}

/** The reader's id stands on the boxes for comments; where a post's author has the same one, that is the reader. */
function authorWithOwnId(doc: Document): string | null {
  const own = doc.querySelectorAll('comment-composer-host[user-id^="t2_"]');
  const ids = new Set([...own].map((element) => element.getAttribute('user-id') ?? ''));
  const [id = ''] = ids;
  if (ids.size !== 1 || !/^t2_[a-z0-9]{1,13}$/.test(id)) return null;
  return agreed([doc.querySelector(`shreddit-post[author-id="${id}"]`)?.getAttribute('author')]);
}

function newName(doc: Document): string | null {
  if (doc.querySelector('shreddit-app[user-logged-in="false"]')) return null;
  const named = [...doc.querySelectorAll(NAMED.join())];
  const menu = [...doc.querySelectorAll(MENU)];
  if (named.length + menu.length === 0) return authorWithOwnId(doc);
  return agreed([
    ...named.map((element) => element.getAttribute('username')),
    ...menu.map((link) => userAt(link, doc.location.host)),
  ]);
}

/** In the header, and in what the page hands its own scripts. */
function oldName(doc: Document): string | null {
  const link = doc.querySelector('#header-bottom-right .user a');
  const set = /"logged":\s*"([\w-]{2,20})"/.exec(doc.querySelector('script#config')?.textContent ?? '')?.[1];
  return agreed([userAt(link, doc.location.host), set]);
}

/** Once met it holds for the page's life: signing in as somebody else loads it anew. */
const names = new WeakMap<Document, string>();

/** The name of the account that is signed in, or null where the page doesn't tell. */
export function selfOf(doc: Document): string | null {
  const known = names.get(doc) ?? (doc.location.hostname === 'old.reddit.com' ? oldName(doc) : newName(doc));
  if (known) names.set(doc, known);
  return known;
}
