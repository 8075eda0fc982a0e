/** Places of the networks' pages by name, as health, reports and tests have them. What people read are their words. */

/** Where something is written: `ui_surface_<name>`, "_" for "-". */
export const SURFACES = [
  'home',
  'modal',
  'modal-reply',
  'thread',
  'post',
  'comment',
  'reply',
  'caption',
  'title',
  // Mastodon, and its clients.
  'compose',
  'warning',
  'phanpy-post',
  'phanpy-reply',
  'elk-post',
  'elk-reply',
  // YouTube Studio.
  'studio-comment',
  'studio-reply',
  // LinkedIn's two front-ends.
  'share-ember',
  'share-sdui',
  'comment-ember',
  'comment-sdui',
  'reply-ember',
  'reply-sdui',
  // The older Reddit.
  'title-old',
  'post-old',
  'comment-old',
  'reply-old',
  /** A site of the user's own choice. */
  'chosen',
] as const;
export type Surface = (typeof SURFACES)[number];

/** Lists that the user may open: `ui_health_list_<name>`. */
export const VIEWS = ['notifications', 'mentions', 'thread', 'profile'] as const;
export type View = (typeof VIEWS)[number];
