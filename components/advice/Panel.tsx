/** The whole advice on one draft: verdict, four sentences with their numbers, at most three tips, the receipt. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../lib/judge/judgement.ts';
import type { Finding } from '../../lib/rules/rule.ts';
import { CloseButton } from '../ui/CloseButton.tsx';
import { closeOnEscape } from '../ui/keys.ts';
import { useWords } from '../words.tsx';
import { type AdviceActions, type AdviceFacts, outcomeMessage } from './advice.ts';
import { Bars } from './Bars.tsx';
import { ByYourNumber } from './ByYourNumber.tsx';
import { Receipt } from './Receipt.tsx';
import { ReplyCheckList } from './ReplyCheckList.tsx';
import { TipCard } from './TipCard.tsx';

export interface PanelProps extends AdviceActions, AdviceFacts {
  readonly judgement: Judgement;
  /** Whom a reply answers, as the page names them. */
  readonly answering?: string | undefined;
  /** Above everything: promotions are on hold. */
  readonly banner?: string | undefined;
  /** One line below everything: what was not looked at. */
  readonly foot?: ComponentChildren;
  /** The panel floats: it gets a close button and Escape inside it calls this. */
  readonly onClose?: (() => void) | undefined;
  /** It was opened from the keyboard: it takes the focus once, when it appears. */
  readonly takeFocus?: boolean | undefined;
}

export function Panel(props: PanelProps) {
  const { judgement, answering, banner, foot, onClose, takeFocus, outcome, undoKeys } = props;
  const { say, t } = useWords();
  const verdictId = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) root.current?.focus();
  }, [takeFocus]);
  const { tips, length } = judgement;
  // The first tip is open until another is; 'none' once the reader has folded the open one.
  const [chosen, choose] = useState<string>();
  const open = chosen === 'none' ? undefined : (tips.find((tip) => tip.fingerprint === chosen) ?? tips[0]);
  // A fix that took makes its tip disappear; what became of it is then said here.
  const elsewhere = outcome && !tips.some((tip) => tip.fingerprint === outcome.fingerprint) ? outcome : undefined;
  // Saying no to a tip removes the button that had the focus; the panel keeps it.
  const staying = (act: (finding: Finding) => void) => (finding: Finding) => {
    root.current?.focus();
    act(finding);
  };

  return (
    <section
      ref={root}
      class="panel"
      aria-labelledby={verdictId}
      role={onClose ? 'dialog' : undefined}
      tabIndex={-1}
      onKeyDown={onClose && closeOnEscape(onClose)}
    >
      <div class="summary">
        <div class="head">
          <h2 class="verdict" id={verdictId} aria-live="polite">
            {say(judgement.verdict)}
          </h2>
          {onClose && <CloseButton onClose={onClose} />}
        </div>
        {banner && <p class="banner">{banner}</p>}
        <div role="status">
          {elsewhere && (
            <p class={`outcome ${elsewhere.outcome}`}>{say(outcomeMessage(elsewhere.outcome, undoKeys))}</p>
          )}
        </div>
        {judgement.state !== 'short' && <Bars axes={judgement.axes} />}
        {judgement.notJudged.map(({ what, why }) => (
          <p class="not-judged" key={what}>
            {say(why)}
          </p>
        ))}
        <div class="counted">
          <span class={judgement.over > 0 ? 'length over' : 'length'}>
            {t('ui_length', length.used, length.limit)}
            <ByYourNumber yours={length.yours} />
          </span>
          {judgement.receipt.length > 0 && (
            <details>
              <summary>{t('ui_counted')}</summary>
              <Receipt lines={judgement.receipt} />
            </details>
          )}
        </div>
      </div>
      {judgement.replyCheck && <ReplyCheckList check={judgement.replyCheck} answering={answering} />}
      {tips.map((tip) => (
        <TipCard
          key={tip.fingerprint}
          finding={tip}
          score={judgement.axes[tip.axis].score}
          folded={tip !== open}
          onFold={tips.length > 1 ? () => choose(tip === open ? 'none' : tip.fingerprint) : undefined}
          about={props.about}
          ifFixed={props.ifFixed}
          outcome={outcome}
          undoKeys={undoKeys}
          onFix={props.onFix}
          onDismiss={staying(props.onDismiss)}
          onKeep={staying(props.onKeep)}
          onRuleOff={staying(props.onRuleOff)}
        />
      ))}
      {foot && <footer class="foot">{foot}</footer>}
    </section>
  );
}
