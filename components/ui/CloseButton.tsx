import { useWords } from '../words.tsx';

/** `label` where something else than a view is closed. */
export function CloseButton({ onClose, label }: { onClose: () => void; label?: string }) {
  const { t } = useWords();
  return (
    <button type="button" class="close" aria-label={label ?? t('ui_close')} onClick={onClose}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
}
