/** What Parley saw of a page's structure: shown before it is copied, and copied only by a click. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';

export interface ReportViewProps {
  /** Plain text (lib/networks/report.ts). */
  readonly report: string;
  /** Puts it on the clipboard; false where the browser or the page forbids that. */
  readonly onCopy: (report: string) => Promise<boolean>;
}

export function ReportView({ report, onCopy }: ReportViewProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'uncopied'>();
  return (
    <div class="report">
      <p class="hint">{t('ui_report_what')}</p>
      <details open={outcome === 'uncopied'}>
        <summary>{t('ui_report_show')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within the keyboard's reach */}
        <section class="seen" aria-label={t('ui_report')} dir="ltr" tabIndex={0}>
          <pre>{report}</pre>
        </section>
      </details>
      <Button
        onPress={async () => {
          setOutcome((await onCopy(report)) ? 'copied' : 'uncopied');
        }}
      >
        {t('ui_report_copy')}
      </Button>
      <p class="outcome" role="status">
        {outcome && t(`ui_report_${outcome}`)}
      </p>
    </div>
  );
}
