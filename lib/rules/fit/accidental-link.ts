import type { Span } from '../../text/text.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { anyWithin, firstBehind } from '../kinds/within.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/accidental-link',
  why: 'fit',
  source:
    'twitter-text and atproto detection.ts: any top-level domain behind a dot makes a link, so "setup.py" becomes one',
  languages: 'any',
  applies: ({ facts }) => facts.autoLinks !== undefined,
};

/** "the end.Next we": a full stop without its space. */
const MISSED_SPACE = /^[^.]*[\p{Ll}\d]\.\p{Lu}\p{Ll}+$/u;
/** Endings of files that are top-level domains too. Websites use them as well, so one thing more has to speak for a file. */
const FILE = /^[\w-]+\.(?:md|py|rs|sh|zip|mov)$/i;
const FILE_NAME =
  /^(?:readme|changelog|license|contributing|setup|main|index|lib|mod|test|tests|conftest|config|install|build|deploy|run|script|report|notes|draft)\./i;
const ABOUT_FILES = new Set(
  'file files script scripts module repo folder code commit function archive datei fichier'.split(' '),
);

/** This near, a word speaks of the link. */
const NEAR = 12;
const aboutFiles = ({ text: { words } }: ReadDraft, { start }: Span): boolean => {
  const at = firstBehind(words, start);
  return words.slice(Math.max(0, at - NEAR), at + NEAR).some(({ norm }) => ABOUT_FILES.has(norm));
};

/** Without one of these there is nothing to look for. */
const MAY_BE = /\.(?:md|py|rs|sh|zip|mov)|\S\.\p{Lu}/u;

const check = (draft: ReadDraft): RawFinding[] => {
  const { text, facts } = draft;
  if (!MAY_BE.test(text.raw)) return [];
  const fixesFor = (link: Span): readonly Fix[] | undefined => {
    const words = text.raw.slice(link.start, link.end);
    if (MISSED_SPACE.test(words)) {
      const at = link.start + words.indexOf('.') + 1;
      return [{ label: fixLabel(head, 'space'), edits: [{ start: at, end: at, text: ' ' }] }];
    }
    if (FILE.test(words) && (FILE_NAME.test(words) || aboutFiles(draft, link))) return [prompt(head, 'reword')];
    return undefined;
  };
  return (facts.autoLinks?.(text.raw) ?? []).flatMap((link) => {
    if (anyWithin(text.links, link.start, link.end) || anyWithin(text.mentions, link.start, link.end)) return [];
    const fixes = fixesFor(link);
    return fixes ? [finding(head, draft, [[link.start, link.end]], fixes, [facts.name])] : [];
  });
};

export default rule(head, { check });
