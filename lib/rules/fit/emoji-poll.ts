import type { Range, Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { startingWith } from '../kinds/pattern.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/emoji-poll',
  why: 'fit',
  source:
    'Meta, Content Distribution Guidelines: engagement bait (vote and react baiting); LinkedIn help 137372: emoji or reaction polls',
  languages: 'any',
};

/** The signs that networks have as reactions, and their usual stand-ins; a legend ("🌱 = vegan") is made of others. */
const REACTIONS = '👍 👎 👏 🙌 🙏 ❤ 🧡 💛 💚 💙 💜 🖤 🤍 ♥ 🥰 😍 😂 🤣 😆 😮 😲 😯 😢 😭 😡 😠 💡 🔥 🫶 💯'.split(' ');
const REACTION = String.raw`(?:${REACTIONS.join('|')})\p{EMod}?\ufe0f?`;
/** "❤️ = red", "😮: both", "👍 if you have been there". */
const MARKED = new RegExp(`${REACTION} ?(?:=|:|→|(?:if|wenn|si|se)(?= ))`, 'uy');
/** "👍 for tea": a choice where something is asked; "👏 for Ana, ❤️ for Tom" is applause. */
const FOR = new RegExp(`${REACTION} ?(?:=|:|→|(?:for|if|für|para|pour|per)(?= ))`, 'uy');
/** "React with ❤️ if", "drop a 🔥 below". */
const asked = startingWith(
  'react drop leave comment hit give put type',
  new RegExp(
    String.raw`(?:react|drop|leave|comment|hit|give us|put|type)(?: with)?(?: (?:an?|the|your|us an?))? (?:["“]?)${REACTION}(?:["”]?)(?= (?:if|below|in the comments|when|to vote)(?![\p{L}\p{M}]))`,
    'iuy',
  ),
);

/** Where one of the emoji has a meaning beside it. */
const optionsIn = ({ raw, emoji }: Text): Range[] => {
  const choice = raw.includes('?') ? FOR : MARKED;
  return emoji.flatMap(({ start }): Range[] => {
    choice.lastIndex = start;
    return choice.test(raw) ? [[start, choice.lastIndex]] : [];
  });
};

const check = (draft: ReadDraft): RawFinding[] => {
  if (draft.text.emoji.length === 0) return [];
  const options = optionsIn(draft.text);
  // One alone may be anything ("❤️ for Tom"); a choice has two.
  const ranges = options.length > 1 ? options : asked(draft.text).map(({ start, end }): Range => [start, end]);
  return ranges.length === 0 ? [] : [finding(head, draft, ranges, [prompt(head, 'ask')])];
};

export default rule(head, { check });
