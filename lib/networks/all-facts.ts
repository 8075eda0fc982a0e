import { bluesky } from './bluesky/facts.ts';
import { facebook } from './facebook/facts.ts';
import type { NetworkFacts, NetworkId } from './facts.ts';
import { linkedin } from './linkedin/facts.ts';
import { mastodon } from './mastodon/facts.ts';
import { x } from './x/facts.ts';

/** What is known about each network without looking at its page. */
export const FACTS: Readonly<Record<NetworkId, NetworkFacts>> = { x, linkedin, facebook, bluesky, mastodon };
