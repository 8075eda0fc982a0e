import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import { spanAt } from '../kinds/within.ts';
import type { Edit, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/markdown',
  why: 'adapt',
  source: 'Markdown is not rendered in posts here: readers see the signs (facts of each network, norms.markdown)',
  languages: 'any',
  applies: ({ facts }) => !facts.norms.markdown,
};

interface Mark {
  readonly trigger: string;
  readonly pattern: RegExp;
  /** The words without the signs. */
  readonly plain: (match: RegExpMatchArray) => string;
}

const MARKS: readonly Mark[] = [
  { trigger: '**', pattern: /\*\*(?=\S)([^*\n]{1,200})(?<=\S)\*\*/g, plain: ([, inner = '']) => inner },
  { trigger: '__', pattern: /(?<!\w)__(?=[^\s_])([^_\n]{1,200})(?<=\S)__(?!\w)/g, plain: ([, inner = '']) => inner },
  {
    trigger: '](',
    pattern: /!?\[([^\][\n]{1,200})\]\((https?:[^\s)]{1,500})\)/g,
    plain: ([, words = '', url = '']) => `${words}: ${url}`,
  },
  { trigger: '# ', pattern: /(?<=^|\n)#{1,6} (?=\p{L})/gu, plain: () => '' },
];

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw, links, mentions } = draft.text;
  return (
    MARKS.filter(({ trigger }) => raw.includes(trigger))
      .flatMap(({ pattern, plain }) =>
        [...raw.matchAll(pattern)].map(
          (match): Edit => ({
            start: match.index,
            end: match.index + match[0].length,
            text: plain(match),
          }),
        ),
      )
      // "__name__" may be part of an address or a handle.
      .filter(({ start }) => !spanAt(links, start) && !spanAt(mentions, start))
      .toSorted((a, b) => a.start - b.start)
      .map((edit) =>
        finding(
          head,
          draft,
          [[edit.start, edit.end]],
          [{ label: fixLabel(head, 'plain'), edits: [edit] }],
          [draft.facts.name],
        ),
      )
  );
};

export default rule(head, { check });
