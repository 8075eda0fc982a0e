/** All practice sites. A new network is one import and one entry. */
import { bluesky } from './bluesky/site.ts';
import { elk } from './elk/site.ts';
import { facebook } from './facebook/site.ts';
import { generic } from './generic/site.ts';
import { instagram } from './instagram/site.ts';
import { linkedin } from './linkedin/site.ts';
import { mastodon } from './mastodon/site.ts';
import { phanpy } from './phanpy/site.ts';
import type { PracticeSite } from './practice.ts';
import { reddit } from './reddit/site.ts';
import { threads } from './threads/site.ts';
import { tiktok } from './tiktok/site.ts';
import { x } from './x/site.ts';
import { youtube } from './youtube/site.ts';

export const SITES: readonly PracticeSite[] = [
  x,
  facebook,
  bluesky,
  mastodon,
  linkedin,
  instagram,
  youtube,
  threads,
  tiktok,
  reddit,
];

/** Sites of no network, for the boxes that users choose themselves. */
export const OTHER_SITES: readonly PracticeSite[] = [generic];

/** Clients that show a network in their own way. Their composers are read, their lists are not. */
export const CLIENTS: readonly PracticeSite[] = [phanpy, elk];
