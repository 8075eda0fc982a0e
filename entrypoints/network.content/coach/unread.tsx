/** "Not reading this box": one quiet chip beside a box whose markup we don't know, once something is written in it. */
import { Chip } from '../../../components/advice/Chip.tsx';
import { watchEditor } from '../../../lib/editors/index.ts';
import { onGone } from '../../../lib/networks/sending.ts';
import { placeChip } from './place.ts';
import { openStage } from './stage.tsx';

/** Same as where tips begin: before that nobody waits for advice. */
const FROM_CHARACTERS = 12;

export interface UnreadNote {
  readonly close: () => void;
}

export function openUnreadNote(editor: HTMLElement, signal: AbortSignal, closed: () => void): UnreadNote {
  const life = new AbortController();
  const until = AbortSignal.any([signal, life.signal]);
  const stage = openStage(editor, until);
  const update = placeChip(stage.layer('chip'), { editor, box: editor, send: () => null }, until);
  const draw = () => {
    const length = editor instanceof HTMLTextAreaElement ? editor.value.length : (editor.textContent?.length ?? 0);
    stage.draw({ chip: length < FROM_CHARACTERS ? null : <Chip about="unread" /> });
    update();
  };
  watchEditor(editor, draw, until);
  onGone(
    editor,
    () => {
      if (!editor.isConnected) life.abort();
    },
    until,
  );
  editor.addEventListener('blur', () => life.abort(), { signal: until });
  until.addEventListener('abort', closed);
  draw();
  return { close: () => life.abort() };
}
