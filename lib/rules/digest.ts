/** What is remembered of a text that was sent: no words of it. */
import type { NetworkId } from '../networks/facts.ts';
import { indexPhrases } from '../text/phrases.ts';
import { shinglesOf } from '../text/shingles.ts';
import type { Text } from '../text/text.ts';
import type { PastText, PostKind } from './rule.ts';
import { sells } from './sells.ts';
import { thanksIn } from './thanks/given.ts';
import howTo from './tone/how-to.ts';
import story from './tone/story.ts';

const find = indexPhrases([howTo, story]);

/** What a post mostly is: the first of these that it shows. English; in other languages a question or news. */
export const kindOf = (text: Text): PostKind => {
  if (sells(text)) return 'offer';
  const shows = find(text);
  if (shows.has(howTo.id)) return 'how-to';
  if (thanksIn(text).length > 0) return 'thanks';
  if (text.sentences.some(({ mark }) => mark === '?')) return 'question';
  return shows.has(story.id) ? 'story' : 'news';
};

/** The digest of a text sent on `network` at `at` (milliseconds since 1970). */
export const digestOf = (text: Text, network: NetworkId, at: number): PastText => {
  const kind = kindOf(text);
  return { network, at, shingles: shinglesOf(text), offer: kind === 'offer', kind };
};
