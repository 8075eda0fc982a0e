/** Beside a reply: what they asked, and which of it the draft answers. */
import type { ReplyCheck } from '../../lib/judge/judgement.ts';
import { useWords } from '../words.tsx';

/** From here on the wording could stand under most messages, and the list says so. */
const CANNED_FROM = 0.5;

export interface ReplyCheckListProps {
  readonly check: ReplyCheck;
  /** Whom the draft answers, as the page names them. */
  readonly answering?: string | undefined;
}

export function ReplyCheckList({ check, answering }: ReplyCheckListProps) {
  const { t } = useWords();
  const points = [
    ...check.questions.map(({ text, answered }) => ({
      done: answered,
      text: t(answered ? 'ui_reply_answered' : 'ui_reply_open', text),
    })),
    ...(check.questions.length === 0 ? [{ done: true, text: t('ui_reply_no_question') }] : []),
    ...(check.nameUsed ? [{ done: true, text: t('ui_reply_name') }] : []),
    ...(check.canned >= CANNED_FROM ? [{ done: false, text: t('ui_reply_canned') }] : []),
  ];
  return (
    <section class="reply-check">
      <h3>{answering ? t('ui_reply_to', answering) : t('ui_reply')}</h3>
      <ul>
        {points.map(({ done, text }) => (
          <li key={text} class={done ? 'done' : 'open'}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
