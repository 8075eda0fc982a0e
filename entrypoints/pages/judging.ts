import type { AdviceActions, AdviceFacts } from '../../components/advice/advice.ts';
import type { Editors } from '../../lib/editors/editor.ts';
import { applyEdits as applyToEditor } from '../../lib/editors/index.ts';
import { judge, whatIf } from '../../lib/judge/judge.ts';
import type { Judgement } from '../../lib/judge/judgement.ts';
import { ownFacts } from '../../lib/networks/corrections.ts';
import { applyEdits as applyToText } from '../../lib/rules/kinds/edits.ts';
import { ruleNote } from '../../lib/rules/note.ts';
import type { Draft, Finding } from '../../lib/rules/rule.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { changeSetting } from '../../lib/settings/store.ts';

/** A judgement of a draft typed into one of Parley's own pages, with what the advice views need around it. */
export interface Judged extends Omit<AdviceActions, 'onFix'>, Omit<AdviceFacts, 'outcome'> {
  readonly judgement: Judgement;
  readonly applyEdits: Editors['applyEdits'];
}

/**
 * @param dismissed fingerprints put aside for this draft
 * @param dismiss puts one more aside
 * @param run takes every change of settings, to tell when one fails
 */
export function judged(
  draft: Draft,
  settings: Settings,
  dismissed: readonly string[],
  dismiss: (fingerprint: string) => void,
  run: (change: Promise<unknown>) => void,
): Judged {
  const { language, rulesOff, keep, limits } = settings;
  const judgeSettings = { language, rulesOff, keep: [...keep, ...dismissed], facts: ownFacts(limits) };
  return {
    judgement: judge(draft, judgeSettings),
    applyEdits: async (editor, before, edits) => {
      const outcome = await applyToEditor(editor, before, edits);
      if (outcome === 'refused') await navigator.clipboard.writeText(applyToText(before, edits)).catch(() => undefined);
      return outcome;
    },
    about: ruleNote,
    ifFixed: (finding: Finding) => {
      const fix = finding.fixes.find((option) => 'edits' in option);
      return fix && (whatIf(draft, judgeSettings, fix).axes[finding.axis].score ?? undefined);
    },
    onDismiss: ({ fingerprint }) => dismiss(fingerprint),
    onKeep: ({ fingerprint }) => run(changeSetting('keep', (now) => [...new Set([...now, fingerprint])])),
    onRuleOff: ({ rule }) => run(changeSetting('rulesOff', (now) => [...new Set([...now, rule])])),
  };
}
