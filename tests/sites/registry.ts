/** All practice sites. A new network is one import and one entry. */
import { bluesky } from './bluesky/site.ts';
import { facebook } from './facebook/site.ts';
import { generic } from './generic/site.ts';
import { linkedin } from './linkedin/site.ts';
import { mastodon } from './mastodon/site.ts';
import type { PracticeSite } from './practice.ts';
import { x } from './x/site.ts';

export const SITES: readonly PracticeSite[] = [x, facebook, bluesky, mastodon, linkedin];

/** Sites of no network, for the boxes that users choose themselves. */
export const OTHER_SITES: readonly PracticeSite[] = [generic];
