import { listed } from '../../text/listed.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'tone/self-talk',
  why: 'listen',
  source: 'Pennebaker, The Secret Life of Pronouns (2011): who is spoken of shows where attention lies',
  minWords: 20,
  applies: ({ kind }) => kind === 'post',
};

const selfIn = listed("we our us ours we're we've we'll ourselves");
/** Somebody else in the text, or a writer who owns up, teaches or thanks: then "we" is no monologue. */
const othersIn = listed(
  "you your you're you've you'll yours yourself sorry apologise apologize apologies mistake mistakes wrong learnt learned thank thanks thankful grateful congratulations he she his her him",
);

/** Fewer may stand in any text about one's own work. */
const LEAST = 5;
/** "We" as often as every sixth word. */
const SHARE = 1 / 6;

/** A brand that names itself this often in one post, when it is known. */
const NAMED = 3;

/** Places where the writer's own organisation is named. */
const ownNames = ({ text, self }: ReadDraft): number => {
  if (!self?.names.length) return 0;
  const names = new Set(self.names.map((name) => name.toLowerCase().split(/\s+/)[0] ?? ''));
  return text.words.filter(({ norm, quoted }) => !quoted && names.has(norm.replace(/'s$/, ''))).length;
};

const isSelfTalk = (draft: ReadDraft): boolean => {
  const { text } = draft;
  const self = selfIn(text).filter((at) => !text.words[at]?.quoted).length;
  return (
    ((self >= LEAST && self >= text.words.length * SHARE) || ownNames(draft) >= NAMED) &&
    text.mentions.length === 0 &&
    !text.sentences.some(({ mark }) => mark === '?') &&
    othersIn(text).length === 0
  );
};

export default rule(head, {
  check: (draft) => (isSelfTalk(draft) ? [finding(head, draft, [], [prompt(head, 'you')])] : []),
});
