/** "Not reading this box": one quiet chip beside a box whose markup we don't know, once something is written in it. */
import { Chip } from '../../../components/advice/Chip.tsx';
import { Unread, type UnreadProps } from '../../../components/advice/Unread.tsx';
import { watchEditor } from '../../../lib/editors/index.ts';
import { copy } from '../copy.ts';
import { whenGone } from './gone.ts';
import { placeChip } from './place/chip.ts';
import { placePanel } from './place/panel.ts';
import { openStage } from './stage.tsx';

/** Same as where tips begin: before that nobody waits for advice. */
const FROM_CHARACTERS = 12;

/** What is said of the box once somebody asks. */
export interface UnreadAbout extends Pick<UnreadProps, 'why' | 'network'> {
  readonly worked: () => number | null;
  readonly report: () => string;
}

export interface UnreadNote {
  readonly close: () => void;
  readonly openPanel: () => void;
}

export function openUnreadNote(
  editor: HTMLElement,
  about: UnreadAbout,
  signal: AbortSignal,
  closed: () => void,
): UnreadNote {
  const life = new AbortController();
  const until = AbortSignal.any([signal, life.signal]);
  const stage = openStage(editor, until);
  const chip = stage.layer('chip');
  const anchor = { editor, box: editor, send: () => null };
  const updateChip = placeChip(chip, anchor, until);
  const updatePanel = placePanel(stage.layer('panel'), chip, anchor, until);
  /** What is to be copied, as it was when the panel was opened. */
  let report: string | null = null;

  const draw = (takeFocus = false) => {
    const length = editor instanceof HTMLTextAreaElement ? editor.value.length : (editor.textContent?.length ?? 0);
    stage.draw({
      chip: length >= FROM_CHARACTERS && <Chip about="unread" open={report !== null} onPress={toggle} />,
      panel: report !== null && (
        <Unread
          why={about.why}
          network={about.network}
          worked={about.worked()}
          report={report}
          onCopy={copy}
          onClose={hide}
          takeFocus={takeFocus}
        />
      ),
    });
    updateChip();
    updatePanel();
  };
  const openPanel = (takeFocus: boolean) => {
    report = about.report();
    draw(takeFocus);
  };
  const hide = () => {
    const focused = stage.hasFocus();
    report = null;
    draw();
    if (focused) editor.focus({ preventScroll: true });
  };
  const toggle = () => (report === null ? openPanel(false) : hide());

  watchEditor(editor, draw, until);
  whenGone(editor, () => life.abort(), until);
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== stage.host && relatedTarget !== editor) life.abort();
  };
  editor.addEventListener('blur', left, { signal: until });
  stage.host.addEventListener('focusout', left, { signal: until });
  until.addEventListener('abort', closed);
  draw();
  return { close: () => life.abort(), openPanel: () => openPanel(true) };
}
