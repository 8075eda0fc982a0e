import { FACTS } from '../../lib/networks/all-facts.ts';
import type { Less } from '../../lib/remind/schema.ts';
import type { Words } from '../words.tsx';
import { inSentence } from './waiting.ts';

/** What "less of these" leaves out. */
export function lessWords({ t }: Words, less: Less): string {
  switch (less.what) {
    case 'digest':
      return t('ui_less_digest');
    case 'kind':
      return t(`ui_less_${less.kind}`);
    case 'account':
      return less.network === 'manual'
        ? t('ui_less_by_hand')
        : t('ui_less_account', FACTS[less.network].name, inSentence(less.account));
  }
}
