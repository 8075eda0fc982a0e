import { bluesky } from './bluesky/facts.ts';
import { facebook } from './facebook/facts.ts';
import type { NetworkFacts } from './facts.ts';
import { instagram } from './instagram/facts.ts';
import { linkedin } from './linkedin/facts.ts';
import { mastodon } from './mastodon/facts.ts';
import { reddit } from './reddit/facts.ts';
import { threads } from './threads/facts.ts';
import { tiktok } from './tiktok/facts.ts';
import { x } from './x/facts.ts';
import { youtube } from './youtube/facts.ts';

const networks = { x, linkedin, facebook, bluesky, mastodon, instagram, youtube, threads, tiktok, reddit };

export type NetworkId = keyof typeof networks;

/** What is known about each network without looking at its page. */
export const FACTS: Readonly<Record<NetworkId, NetworkFacts>> = networks;

/** In the order in which they are offered. */
export const NETWORK_IDS = Object.keys(networks) as readonly NetworkId[];
