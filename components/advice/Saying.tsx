import { CloseButton } from '../ui/CloseButton.tsx';

/** One sentence in the page about what was just asked for. */
export function Saying({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div class="saying head" role="status">
      <p>{text}</p>
      <CloseButton onClose={onClose} />
    </div>
  );
}
