/** What a draft is compared with: the user's own latest texts, as digests, and what they come to, as figures. */
import type { Log } from '../../lib/log/db.ts';
import { placeOf } from '../../lib/log/facts.ts';
import { plainHandle } from '../../lib/log/people.ts';
import { pastPosts, peopleWaitingUnder } from '../../lib/log/posts.ts';
import type { PostCore } from '../../lib/log/schema.ts';
import type { Past } from '../../lib/messages/schema.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readText } from '../../lib/text/read.ts';
import { balanceLine } from '../../lib/week/balance.ts';
import { readWeek } from '../../lib/week/read.ts';
import { weekOf } from '../../lib/week/week.ts';

type OwnText = Past['posts'][number];

const MOST_POSTS = 20;
const MOST_REPLIES = 50;

const sentAt = ({ time, firstSeen }: PostCore): number => time?.to ?? firstSeen;

/** What the judge said when it was sent counts; a post that was only read on a page is judged by its words. */
function digest(post: PostCore): OwnText {
  const { network, at, shingles, offer, kind } = digestOf(readText(post.text), post.network, sentAt(post));
  const wasOffer = post.offer ?? offer;
  return {
    network,
    at,
    shingles: [...shingles],
    offer: wasOffer,
    ...(wasOffer ? { kind: 'offer' } : kind !== undefined && kind !== 'offer' && { kind }),
  };
}

export async function pastOf(
  log: Log,
  { network, account }: Pick<Settings['accounts'][number], 'network'> & { readonly account: string },
  { accounts, hours }: Pick<Settings, 'accounts' | 'hours'>,
  now: number,
): Promise<Past> {
  const latest = (of: { network: PostCore['network']; account: string }, kind: PostCore['kind'], most: number) =>
    pastPosts(log, { ...of, kind, most, now });
  const [posts, replies, [last], balance] = await Promise.all([
    Promise.all(accounts.map(({ network, handle }) => latest({ network, account: handle }, 'post', MOST_POSTS))),
    latest({ network, account }, 'reply', MOST_REPLIES),
    latest({ network, account }, 'post', 1),
    balanceOf(log, placeOf({ network, account: plainHandle(account) }), hours, now),
  ]);
  const newest = posts.flat().toSorted((one, other) => sentAt(other) - sentAt(one));
  return {
    posts: newest.slice(0, MOST_POSTS).map(digest),
    replies: replies.map(digest),
    // A post that no page has shown yet has no comments that any page could have shown.
    waiting: last?.externalId ? await peopleWaitingUnder(log, network, last.externalId) : 0,
    balance,
  };
}

async function balanceOf(log: Log, place: string, hours: Settings['hours'], now: number): Promise<Past['balance']> {
  const line = balanceLine(weekOf(await readWeek(log, now), { now, hours, place }).figures);
  return line && { key: line.key, params: [...line.params] };
}
