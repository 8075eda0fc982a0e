/**
 * Findings of a text moved to the same text a few key presses later, so that underlines and fixes stay on their words until
 * the next judging.
 */
import type { Edit, Finding } from '../rules/rule.ts';
import type { Range } from '../text/text.ts';

/**
 * What stands before the first and after the last difference keeps its findings (those behind are shifted); a finding
 * whose words or edits touch what was changed is dropped.
 */
export const remap = (findings: readonly Finding[], before: string, now: string): readonly Finding[] => {
  if (before === now) return findings;
  const shorter = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === now[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === now.at(-1 - suffix)) suffix++;
  const changedTo = before.length - suffix;
  const shift = now.length - before.length;

  const moved = (start: number, end: number): Range | undefined =>
    end <= prefix ? [start, end] : start >= changedTo ? [start + shift, end + shift] : undefined;

  return findings.flatMap((found): Finding[] => {
    const ranges = found.ranges.flatMap((range) =>
      [moved(...range) ?? []].filter((to): to is Range => to.length === 2),
    );
    if (ranges.length < found.ranges.length) return [];
    const fixes = found.fixes.filter(
      (fix) => !('edits' in fix) || fix.edits.every(({ start, end }) => moved(start, end) !== undefined),
    );
    if (fixes.length < found.fixes.length) return [];
    return [
      {
        ...found,
        ranges,
        fixes: fixes.map((fix) => {
          if (!('edits' in fix)) return fix;
          const edits = fix.edits.map((edit): Edit => {
            const [start, end] = moved(edit.start, edit.end) ?? [edit.start, edit.end];
            return { start, end, text: edit.text };
          });
          return { label: fix.label, edits };
        }),
      },
    ];
  });
};
