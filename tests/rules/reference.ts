/** The rule reference, put together from the rules: what each says, why, where it comes from, what it costs, examples. */
import { judge } from '../../lib/judge/judge.ts';
import { START, WEIGHTS } from '../../lib/judge/weights.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import type { Case, RuleCases } from '../../lib/rules/cases.ts';
import { RULES } from '../../lib/rules/index.ts';
import { ruleKey } from '../../lib/rules/kinds/head.ts';
import { AXES, type Axis, type Finding, type Rule } from '../../lib/rules/rule.ts';
import { inEnglish } from '../eval/words.ts';
import { CASES } from './all-cases.ts';

/** More examples than this of each sort are left to the cases file. */
const EXAMPLES = 2;
/** A longer text is cut. */
const LONGEST = 240;

const LEADS: Readonly<Record<Axis, string>> = {
  tone: 'Does the draft talk with people, or at them?',
  thanks: 'Are thanks that are due given, and meant?',
  reply: 'A reply: does it answer what was asked, as a person would? A post: does it leave something to answer?',
  fit: 'Does it keep to the network’s limits and habits, and can everybody read it?',
};

const word = (key: string): string => inEnglish({ key });

const coverage = ({ languages, networks, minWords }: Rule): string =>
  [
    languages === 'any'
      ? 'any language'
      : languages.map((one) => new Intl.DisplayNames('en', { type: 'language' }).of(one)).join(', '),
    networks ? networks.map((one) => FACTS[one].name).join(', ') : 'every network',
    ...(minWords === undefined ? [] : [`from ${minWords} words on`]),
  ].join(' · ');

const cost = (id: string, severity: Finding['severity'] | undefined): string => {
  const weight = WEIGHTS[id];
  if (!weight) return 'none yet';
  const points = `${weight.points} of ${START} points${weight.cap > weight.points ? `, at most ${weight.cap}` : ''}`;
  const where = severity === 'note' ? ', in the receipt only' : '';
  return `${severity === 'praise' ? 'gives back' : 'takes'} ${points}${where}. ${weight.because}`;
};

/** A text on one line, as code, so that nothing in it becomes a link or a heading. */
const shown = (text: string): string => {
  const line = text.replaceAll(/\s*\n\s*/g, ' ⏎ ').trim();
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
  return cut.includes('`') ? `\`\` ${cut} \`\`` : `\`${cut}\``;
};

const example = ({ text, draft }: Case): string =>
  draft?.parent ? `${shown(text)}, in answer to ${shown(draft.parent.text)}` : shown(text);

const found = (id: string, { flags: [first] }: RuleCases): Finding | undefined =>
  first &&
  judge(
    { network: 'x', kind: 'post', ...first.draft, text: first.text },
    { language: 'en', rulesOff: [], keep: [] },
  ).findings.find(({ rule }) => rule === id);

const entry = (rule: Rule): string => {
  const cases = CASES[rule.id] ?? { flags: [], passes: [] };
  const key = ruleKey(rule.id);
  const finding = found(rule.id, cases);
  return [
    `<a id="${key}"></a>`,
    `### ${word(`${key}_title`)}`,
    `\`${rule.id}\` · ${coverage(rule)}`,
    ...(finding ? [`> ${inEnglish(finding.message)} ${inEnglish(finding.reason)}`] : []),
    [
      `- Why: ${word(`why_${rule.why.replaceAll('-', '_')}`)}`,
      `- Source: ${rule.source}`,
      `- Weight: ${cost(rule.id, finding?.severity)}`,
      finding?.severity === 'praise' ? '- Praises:' : '- Flags:',
      ...cases.flags.slice(0, EXAMPLES).map((flag) => `  - ${example(flag)}`),
      '- Lets pass:',
      ...cases.passes.slice(0, EXAMPLES).map((miss) => `  - ${example(miss)} (${miss.because})`),
    ].join('\n'),
  ].join('\n\n');
};

const rulesOf = (axis: Axis): readonly Rule[] => RULES.filter((rule) => rule.axis === axis);

/** docs/rules.md, whole. */
export const reference = (): string =>
  `${[
    '# The rules',
    `All ${RULES.length} rules that Parley judges by, as the rules themselves state it: \`npm run rules\` writes this page. Every axis starts at ${START} points. The first finding of a rule takes its weight, the second and third half of it each; praise gives back no more than was lost. The examples are ours, and tests hold every rule to them.`,
    AXES.map(
      (axis) =>
        `- [${word(`ui_axis_${axis}`)}](#${axis}): ${rulesOf(axis)
          .map((rule) => `[${word(`${ruleKey(rule.id)}_title`)}](#${ruleKey(rule.id)})`)
          .join(' · ')}`,
    ).join('\n'),
    ...AXES.flatMap((axis) => [
      `<a id="${axis}"></a>`,
      `## ${word(`ui_axis_${axis}`)}`,
      LEADS[axis],
      ...rulesOf(axis).map(entry),
    ]),
  ].join('\n\n')}\n`;
