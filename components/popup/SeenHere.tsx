/** What Parley sees on the page in front: asked for when it is opened, shown, and copied if the user wants. */
import { useState } from 'preact/hooks';
import { ReportView, type ReportViewProps } from '../advice/ReportView.tsx';
import { useWords } from '../words.tsx';

export interface SeenHereProps extends Pick<ReportViewProps, 'onCopy'> {
  /** The report of the page in front; null where it doesn't answer. */
  readonly onAsk: () => Promise<string | null>;
}

export function SeenHere({ onAsk, onCopy }: SeenHereProps) {
  const { t } = useWords();
  const [report, setReport] = useState<string | null>();
  return (
    <details
      class="seen-here"
      onToggle={async ({ currentTarget }) => setReport(currentTarget.open ? await onAsk() : undefined)}
    >
      <summary>{t('ui_report_here')}</summary>
      {report === null && <p class="hint">{t('ui_site_reload')}</p>}
      {report && <ReportView report={report} onCopy={onCopy} />}
    </details>
  );
}
