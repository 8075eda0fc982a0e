import { carries } from '../../text/content.ts';
import { finding, type Head, rule } from '../kinds/head.ts';
import { thanksIn } from './given.ts';

/** Reasons for thanks that fit anybody. */
const ANYBODYS = new Set(
  'reaching reach contacting letting bringing flagging pointing report heads asking writing contact feedback message messages comment comments patience understanding support interest reading watching following sharing question enquiry inquiry tweet time business loyalty advance nothing words getting touch visiting attention everything joining kind great nice lovely continued'.split(
    ' ',
  ),
);

/** "Thanks to the whole night shift, for …": the reason stands no further off than this. */
const NEAR = 9;

const head: Head = {
  id: 'thanks/named',
  why: 'thank',
  severity: 'praise',
  source: 'Algoe, Find, Remind, and Bind, Social and Personality Psychology Compass 6 (2012)',
  applies: ({ text }) => thanksIn(text).length > 0,
};

/** Thanks that says what for: "thank you for carrying the chairs back". */
export default rule(head, {
  check: (draft) => {
    const { words } = draft.text;
    for (const [from, to] of thanksIn(draft.text)) {
      const sentence = words[from]?.sentence;
      const near = words.slice(to, to + NEAR).findIndex((word) => word.sentence === sentence && word.norm === 'for');
      const at = near < 0 ? -1 : to + near;
      if (at < 0) continue;
      const says = (index: number): boolean => words[index]?.sentence === sentence && carries(words[index]?.norm ?? '');
      const begins = [at + 1, at + 2, at + 3].find(says);
      if (begins === undefined || ANYBODYS.has(words[begins]?.norm ?? '')) continue;
      let last = begins;
      while (says(last + 1)) last++;
      const reason = words[last];
      const first = words[from];
      if (first && reason) return [finding(head, draft, [[first.start, reason.end]])];
    }
    return [];
  },
});
