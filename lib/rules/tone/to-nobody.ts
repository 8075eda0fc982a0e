import { spansIn } from '../../text/along.ts';
import { DAYS } from '../../text/days.ts';
import { listed } from '../../text/listed.ts';
import type { Range, Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { RawFinding } from '../rule.ts';
import { isToNobody } from './talking.ts';

const head: Head = {
  id: 'tone/to-nobody',
  why: 'talk',
  source:
    'Harvard Business Review Analytic Services, The New Conversation (2010): from talking at customers to talking with them',
  severity: 'note',
  minWords: 3,
  applies: ({ kind }) => kind === 'post',
};

const daysIn = listed(DAYS);
/** "7 pm", "19:30". */
const hoursIn = spansIn(/(?<![\d:.,])\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|(?<![\d:.,])\d{1,2}:[0-5]\d(?![\d:])/gi);
/** "Tonight: …", "Attorney: …". */
const LABEL = /^\W{0,3}[\w'’ ]{2,25}:\s/;

/** What else a notice on a wall has: a label, when it is, its shelf. With a link it is a pointer, and told by the rule for those. */
const marksOf = (text: Text): Range[] => {
  const { raw, words, links, hashtags } = text;
  if (links.length > 0) return [];
  const label = LABEL.exec(raw)?.[0].trimEnd();
  const day = words[daysIn(text)[0] ?? -1] ?? hoursIn(text)[0];
  return [
    ...(label ? [[0, label.length] as const] : []),
    ...[day, hashtags[0]].filter((span) => span !== undefined).map(({ start, end }): Range => [start, end]),
  ];
};

export default rule(head, {
  check: (draft): RawFinding[] => {
    if (!isToNobody(draft.text)) return [];
    const fixes = [prompt(head, 'you')];
    return [
      finding(head, draft, [], fixes),
      ...marksOf(draft.text).map((mark) => {
        const found = finding(head, draft, [mark], fixes);
        return { ...found, message: { key: `${ruleKey(head.id)}_notice`, params: [found.evidence] } };
      }),
    ];
  },
});
