import { useWords } from '../words.tsx';

/** Behind what goes by a number that the user corrected in settings; nothing behind anything else. */
export function ByYourNumber({ yours }: { readonly yours?: true | undefined }) {
  const { t } = useWords();
  return yours ? <small> {t('ui_by_your_number')}</small> : null;
}
