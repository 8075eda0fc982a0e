/** The small chip in the composer's own row. */
import type { Judgement } from '../../lib/judge/judgement.ts';
import type { Message } from '../../lib/rules/rule.ts';
import { useWords } from '../words.tsx';

/** A judgement, or why there is none: a box we can't read, or a page that runs an older Parley than is installed. */
export type ChipAbout = Judgement | 'unread' | 'outdated';

export interface ChipProps {
  readonly about: ChipAbout;
  /** The draft is a promotion of an account whose promotions are on hold: that comes first. */
  readonly held?: boolean | undefined;
  /** Is the panel open? */
  readonly open?: boolean | undefined;
  /** Without it the chip only tells and is no button. */
  readonly onPress?: (() => void) | undefined;
}

type Look = 'fine' | 'tips' | 'over' | 'question' | 'hollow';

/** What a chip shows; null = nothing. */
export function chipOf(about: ChipAbout): { readonly look: Look; readonly says: Message } | null {
  if (about === 'unread') return { look: 'hollow', says: { key: 'ui_chip_unread' } };
  if (about === 'outdated') return { look: 'hollow', says: { key: 'ui_chip_outdated' } };
  const questions = about.replyCheck?.questions ?? [];
  switch (about.state) {
    case 'short':
      return null;
    case 'fine':
      return { look: 'fine', says: { key: 'ui_chip_fine' } };
    case 'tips':
      return { look: 'tips', says: { key: 'ui_chip_tips', count: about.tips.length } };
    case 'over':
      return { look: 'over', says: { key: 'ui_chip_over', params: [about.over] } };
    case 'open-question': {
      const answered = questions.filter((question) => question.answered).length;
      return { look: 'question', says: { key: 'ui_chip_answered', params: [answered, questions.length] } };
    }
    case 'unjudged':
      return { look: 'hollow', says: { key: 'ui_chip_unjudged' } };
  }
}

const HELD: NonNullable<ReturnType<typeof chipOf>> = { look: 'question', says: { key: 'ui_chip_held' } };

export function Chip({ about, held = false, open = false, onPress }: ChipProps) {
  const { say, t } = useWords();
  const says = chipOf(about);
  if (!says) return null;
  const chip = held ? HELD : says;
  const text = say(chip.says);
  if (!onPress || about === 'outdated') return <span class={`chip ${chip.look}`}>{text}</span>;
  return (
    <button
      type="button"
      class={`chip ${chip.look}`}
      aria-label={t('ui_chip_name', text)}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
