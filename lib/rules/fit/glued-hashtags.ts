import { fixLabel, type Head } from '../kinds/head.ts';
import { holding, pattern } from '../kinds/pattern.ts';

const head: Head = {
  id: 'fit/glued-hashtags',
  why: 'fit',
  source: 'twitter-text, atproto and mastodon: a hashtag begins after a space, so of "#one#two" not both become one',
  languages: 'any',
};

export default pattern({
  ...head,
  // Two letters at least, so that "F#C#" stays music.
  find: [holding(['#'], /#(?<![\p{L}\p{N}_&#/]#)\p{L}[\p{L}\p{N}_]+(?:#\p{L}[\p{L}\p{N}_]+)+/gu)],
  fixes: ({ text }, start, end) => {
    const inner = [...text.raw.slice(start + 1, end).matchAll(/#/g)].map(({ index }) => start + 1 + index);
    return [{ label: fixLabel(head, 'space'), edits: inner.map((at) => ({ start: at, end: at, text: ' ' })) }];
  },
});
