import { type CheckValue, CheckView } from '../../components/check/CheckView.tsx';
import type { Draft } from '../../lib/rules/rule.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { judged } from '../pages/judging.ts';
import { NETWORKS } from '../pages/networks.ts';

export interface CheckProps {
  readonly settings: Settings;
  readonly value: CheckValue;
  readonly onChange: (value: CheckValue) => void;
  readonly dismissed: readonly string[];
  readonly onDismiss: (fingerprint: string) => void;
  readonly run: (change: Promise<unknown>) => void;
}

/** Check with its judge and all rules. A file of its own, which is loaded when Check is first shown: the list needs none of it. */
export function Check({ settings, value, onChange, dismissed, onDismiss, run }: CheckProps) {
  const draft: Draft = {
    text: value.text,
    network: value.network,
    kind: value.kind,
    ...(value.kind === 'reply' && value.parent.trim() !== '' ? { parent: { text: value.parent } } : {}),
  };
  return (
    <CheckView
      {...judged(draft, settings, dismissed, onDismiss, run)}
      value={value}
      networks={NETWORKS}
      onChange={onChange}
    />
  );
}
