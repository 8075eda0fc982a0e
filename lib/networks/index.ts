import { page as bluesky } from './bluesky/page.ts';
import { page as facebook } from './facebook/page.ts';
import type { NetworkId } from './facts.ts';
import { page as instagram } from './instagram/page.ts';
import { page as linkedin } from './linkedin/page.ts';
import { page as mastodon } from './mastodon/page.ts';
import type { NetworkPage } from './network.ts';
import { page as reddit } from './reddit/page.ts';
import { page as threads } from './threads/page.ts';
import { page as tiktok } from './tiktok/page.ts';
import { page as x } from './x/page.ts';
import { page as youtube } from './youtube/page.ts';

/** Every network's page reader. A network is one folder and one line here and in all-facts.ts. */
export const PAGES: Readonly<Record<NetworkId, NetworkPage>> = {
  x,
  linkedin,
  facebook,
  bluesky,
  mastodon,
  instagram,
  youtube,
  threads,
  tiktok,
  reddit,
};

/** The network whose page this is, if it is one that Parley reads. */
export function pageOf(doc: Document): NetworkPage | undefined {
  return Object.values(PAGES).find((page) => page.here(doc));
}
