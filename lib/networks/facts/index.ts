import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import type { NetworkFacts, NetworkId } from './facts.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { x } from './x.ts';

/** What is known about each network without looking at its page. */
export const FACTS: Readonly<Record<NetworkId, NetworkFacts>> = { x, linkedin, facebook, bluesky, mastodon };
