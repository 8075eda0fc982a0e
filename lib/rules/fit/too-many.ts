import type { Fact } from '../../networks/facts.ts';
import type { Span } from '../../text/text.ts';
import { finding, type Head, prompt, rule, ruleKey } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/too-many',
  why: 'fit',
  source:
    'Meta for developers: Threads, text attachments (2 July 2026; THREADS_API__LINK_LIMIT_EXCEEDED), and Instagram, IG User Media; the numbers are in lib/networks/<id>/facts.ts',
  languages: 'any',
  // Nothing is published for answers.
  applies: ({ kind, facts }) => kind === 'post' && facts.most !== undefined,
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { text, facts } = draft;
  const over = (most: Fact | undefined, all: readonly Span[], unlike: Set<string>): RawFinding | undefined => {
    if (!most || most.confidence === 'low' || unlike.size <= most.value) return undefined;
    const found = finding(
      { ...head, severity: most.confidence === 'high' ? 'warn' : 'advise' },
      draft,
      all.map(({ start, end }) => [start, end] as const),
      [prompt(head, 'leave')],
      [unlike.size, facts.name, most.value],
    );
    return { ...found, yours: most.yours };
  };
  const links = over(facts.most?.links, text.links, new Set(text.links.map(({ url }) => url)));
  const named = new Set(text.mentions.map(({ handle }) => handle.toLowerCase()));
  const mentions = over(facts.most?.mentions, text.mentions, named);
  return [
    ...(links ? [links] : []),
    ...(mentions ? [{ ...mentions, message: { ...mentions.message, key: `${ruleKey(head.id)}_mentions` } }] : []),
  ];
};

export default rule(head, { check });
