import { type Head, prompt, rule, ruleKey } from '../kinds/head.ts';

const head: Head = {
  id: 'fit/alt-text',
  why: 'fit',
  source: 'W3C, WCAG 2.2, 1.1.1: pictures need a text that says the same',
  languages: 'any',
};

export default rule(head, {
  check: ({ media = [] }) => {
    const missing = media.filter(({ kind, alt }) => (kind === 'image' || kind === 'gif') && alt?.trim() === '').length;
    if (missing === 0) return [];
    return [
      {
        ranges: [],
        evidence: '',
        severity: 'advise',
        message: { key: ruleKey(head.id), count: missing },
        reason: { key: `${ruleKey(head.id)}_reason` },
        fixes: [prompt(head, 'describe')],
      },
    ];
  },
});
