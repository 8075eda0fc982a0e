/** Beside a box that Parley doesn't read: why, when it last worked on this network, and what helps to mend it. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { date } from '../log/times.ts';
import { CloseButton } from '../ui/CloseButton.tsx';
import { closeOnEscape } from '../ui/keys.ts';
import { useWords } from '../words.tsx';
import { ReportView, type ReportViewProps } from './ReportView.tsx';

export interface UnreadProps extends ReportViewProps {
  /** The markup isn't one that is known, or the page doesn't tell who is signed in. */
  readonly why: 'markup' | 'account';
  /** As its users write it. */
  readonly network: string;
  /** When a composer there could last be read; null: never, as far as is known. */
  readonly worked: number | null;
  readonly onClose: () => void;
  /** It was opened from the keyboard. */
  readonly takeFocus?: boolean | undefined;
}

export function Unread({ why, network, worked, report, onCopy, onClose, takeFocus }: UnreadProps) {
  const { t } = useWords();
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) root.current?.focus();
  }, [takeFocus]);
  return (
    <section
      ref={root}
      class="panel unread"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={closeOnEscape(onClose)}
    >
      <div class="summary">
        <div class="head">
          <h2 class="verdict" id={titleId}>
            {t('ui_chip_unread')}
          </h2>
          <CloseButton onClose={onClose} />
        </div>
        <p>{t(`ui_unread_${why}`, network)}</p>
        {worked !== null && <p class="hint">{t('ui_unread_worked', network, date(worked))}</p>}
        <ReportView report={report} onCopy={onCopy} />
      </div>
    </section>
  );
}
