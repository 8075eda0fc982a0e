/** Any draft, pasted or typed, judged as on its network. Works with no network turned on, and offline. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Editors } from '../../lib/editors/editor.ts';
import type { Judgement } from '../../lib/judge/judgement.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import type { AdviceActions, AdviceFacts, FixOutcome } from '../advice/advice.ts';
import { Panel } from '../advice/Panel.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useWords } from '../words.tsx';

/** Text, network, post or reply, and the message that a reply answers: kept in settings between openings. */
export type CheckValue = Settings['check'];

export interface CheckViewProps extends Omit<AdviceActions, 'onFix'>, Omit<AdviceFacts, 'outcome'> {
  readonly value: CheckValue;
  readonly onChange: (value: CheckValue) => void;
  /** Of `value`; null while there is none yet. */
  readonly judgement: Judgement | null;
  readonly networks: readonly { readonly id: NetworkId; readonly name: string }[];
  /** Applies a fix to the text field (lib/editors); where the field refuses, it has copied the text when it resolves. */
  readonly applyEdits: Editors['applyEdits'];
  readonly foot?: ComponentChildren;
}

export function CheckView(props: CheckViewProps) {
  const { value, onChange, judgement, networks, applyEdits, foot, ...advice } = props;
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<FixOutcome>();
  const change = (part: Partial<CheckValue>) => {
    setOutcome(undefined);
    onChange({ ...value, ...part });
  };

  return (
    <section class="check" aria-labelledby="check-title">
      <div class="check-form">
        <div class="line">
          <h2 class="title" id="check-title">
            {t('ui_check')}
          </h2>
          {(value.text || value.parent) && (
            <Button
              look="bare"
              onPress={() => {
                change({ text: '', parent: '' });
                area.current?.focus();
              }}
            >
              {t('ui_check_clear')}
            </Button>
          )}
        </div>
        <div class="line">
          <Select
            quiet
            label={t('ui_network')}
            value={value.network}
            options={networks.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={(network) => change({ network })}
          />
          <Choice
            look="segments"
            legend={t('ui_kind')}
            value={value.kind}
            options={[
              { value: 'post', label: t('ui_kind_post') },
              { value: 'reply', label: t('ui_kind_reply') },
            ]}
            onChoose={(kind) => change({ kind })}
          />
        </div>
        {value.kind === 'reply' && (
          <TextArea
            label={t('ui_check_parent')}
            rows={2}
            value={value.parent}
            onText={(parent) => change({ parent })}
          />
        )}
        <TextArea
          label={t('ui_check_text')}
          placeholder={t('ui_check_placeholder')}
          rows={4}
          areaRef={area}
          value={value.text}
          onText={(text) => change({ text })}
        />
      </div>
      {judgement && value.text.trim() !== '' ? (
        <Panel
          {...advice}
          judgement={judgement}
          outcome={outcome}
          foot={foot}
          onFix={async (finding, fix) => {
            if (!area.current) return;
            const result = await applyEdits(area.current, value.text, fix.edits);
            setOutcome({ fingerprint: finding.fingerprint, outcome: result });
          }}
        />
      ) : (
        <p class="empty">{t('ui_check_empty')}</p>
      )}
    </section>
  );
}
