/** One tip: what, why in one line, ways to mend it, ways to say no. */
import { useId, useState } from 'preact/hooks';
import type { Finding, Fix } from '../../lib/rules/rule.ts';
import { Button } from '../ui/Button.tsx';
import { CloseButton } from '../ui/CloseButton.tsx';
import { closeOnEscape } from '../ui/keys.ts';
import { useWords } from '../words.tsx';
import { type AdviceActions, type AdviceFacts, outcomeMessage, type TextFix, whyKey } from './advice.ts';
import { ByYourNumber } from './ByYourNumber.tsx';
import { Headline } from './Headline.tsx';

export interface TipCardProps extends AdviceActions, AdviceFacts {
  readonly finding: Finding;
  /** The present score of the finding's axis, for "Tone 38 → 62". */
  readonly score?: number | null | undefined;
  /** Only the headline shows. */
  readonly folded?: boolean | undefined;
  /** In a list of tips the headline is a button that folds and unfolds. */
  readonly onFold?: (() => void) | undefined;
  /** The card floats by itself: it gets a close button and Escape calls this. */
  readonly onClose?: (() => void) | undefined;
}

const isTextFix = (fix: Fix): fix is TextFix => 'edits' in fix;

export function TipCard(props: TipCardProps) {
  const { finding, score, folded = false, onFold, onClose, about, ifFixed, outcome, undoKeys } = props;
  const { say, t } = useWords();
  const [whyOpen, setWhyOpen] = useState(false);
  const headlineId = useId();
  const headline = <Headline text={say(finding.message)} />;
  const note = about?.(finding.rule);
  const gain = ifFixed?.(finding);
  const done = outcome?.fingerprint === finding.fingerprint ? outcome.outcome : undefined;
  const mends = finding.fixes.filter(isTextFix);
  const prompts = finding.fixes.filter((fix) => !isTextFix(fix));

  return (
    <section
      class={folded ? 'tip folded' : 'tip'}
      aria-labelledby={headlineId}
      role={onClose ? 'dialog' : undefined}
      tabIndex={onClose ? -1 : undefined}
      onKeyDown={onClose && closeOnEscape(onClose)}
    >
      <div class="head">
        <h3 class="what" id={headlineId}>
          {onFold ? (
            <button type="button" class="fold" aria-expanded={!folded} onClick={onFold}>
              {headline}
            </button>
          ) : (
            headline
          )}
        </h3>
        {onClose && <CloseButton onClose={onClose} />}
      </div>
      <div role="status">{done && <p class={`outcome ${done}`}>{say(outcomeMessage(done, undoKeys))}</p>}</div>
      {!folded && done !== 'applied' && (
        <>
          <p class="reason">
            {say(finding.reason)}
            <ByYourNumber yours={finding.yours} />{' '}
            {gain !== undefined && typeof score === 'number' && gain !== score && (
              <span class="gain">{t('ui_gain', t(`ui_axis_${finding.axis}`), score, gain)}</span>
            )}
          </p>
          {prompts.map((fix) => (
            <p class="prompt" key={fix.label.key}>
              {say(fix.label)}
            </p>
          ))}
          {mends.length > 0 && (
            <div class="mends">
              {mends.map((fix, index) => (
                <Button
                  key={say(fix.label)}
                  look={index === 0 ? 'main' : 'plain'}
                  onPress={() => props.onFix(finding, fix)}
                >
                  {say(fix.label)}
                </Button>
              ))}
            </div>
          )}
          <div class="quiet">
            <Button look="bare" onPress={() => props.onDismiss(finding)}>
              {t('ui_dismiss')}
            </Button>
            <Button look="bare" onPress={() => props.onKeep(finding)}>
              {t('ui_keep')}
            </Button>
            <Button look="bare" onPress={() => props.onRuleOff(finding)}>
              {t('ui_rule_off')}
            </Button>
            {note && (
              <Button look="bare" expanded={whyOpen} onPress={() => setWhyOpen(!whyOpen)}>
                {t('ui_why')}
              </Button>
            )}
          </div>
          {note && whyOpen && (
            <p class="principle">
              {t(whyKey(note.why))} <span class="source">{t('ui_source', note.source)}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}
