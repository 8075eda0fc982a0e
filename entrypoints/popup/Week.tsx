import '../../components/week/week.css';
import type { WaitingViewProps } from '../../components/log/waiting.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import { WeekView } from '../../components/week/WeekView.tsx';
import type { Settings } from '../../lib/settings/schema.ts';
import type { Goals } from '../../lib/week/schema.ts';
import { words } from '../pages/mount.tsx';
import { useWeek } from './week.ts';

export interface WeekProps {
  readonly settings: Settings;
  /** The list beside it: it hears of every change of the log, and what is done with a message is done there, where it can be undone. */
  readonly waiting: Pick<WaitingViewProps, 'now' | 'failure' | 'addressOf' | 'onAct'>;
  readonly onGoals: (goals: Goals) => void;
}

const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
/** The promise goes along: waited for first, the click would be over. */
const copyPicture = async (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);

/** Week with its figures and charts. A file of its own, which is loaded when Week is first shown: the list needs none of it. */
export function Week({ settings, waiting, onGoals }: WeekProps) {
  const { failure, thanks, ...week } = useWeek(settings.hours, waiting.now);
  const wrong = failure ?? waiting.failure;
  return (
    <>
      {wrong && <Notice look="error">{words.t(`ui_log_${wrong}`)}</Notice>}
      {(week.week || !wrong) && (
        <WeekView
          {...week}
          // A link that leads elsewhere than to its network is none.
          thanks={thanks.map((item) => ({ ...item, link: waiting.addressOf(item) }))}
          language={document.documentElement.lang}
          retention={settings.retention}
          goals={settings.goals}
          onGoals={onGoals}
          onOpen={({ link }) => link !== null && window.open(link, '_blank', 'noopener')}
          onThanked={(item) => waiting.onAct([item], { is: 'answered' })}
          onCopyText={copyText}
          onCopyPicture={copyPicture}
        />
      )}
    </>
  );
}
