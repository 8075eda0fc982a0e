/** What a draft is judged as where the page doesn't tell: for which network, and as a post or as a reply. */
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { OtherSite } from '../../lib/settings/schema.ts';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';

type Judged = Pick<OtherSite, 'network' | 'kind'>;

export interface JudgedAsProps {
  readonly networks: readonly { readonly id: NetworkId; readonly name: string }[];
  readonly value: Judged;
  readonly onChange: (value: { network: NetworkId; kind: OtherSite['kind'] }) => void;
}

const KINDS = ['post', 'reply'] as const;

export function JudgedAs({ networks, value, onChange }: JudgedAsProps) {
  const { t } = useWords();
  return (
    <div class="judged-as">
      <span>{t('ui_judged_as')}</span>
      <Select
        quiet
        label={t('ui_kind')}
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`ui_kind_${kind}`) }))}
        onChoose={(kind) => onChange({ network: value.network, kind })}
      />
      <Select
        quiet
        label={t('ui_network')}
        value={value.network}
        options={networks.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(network) => onChange({ kind: value.kind, network })}
      />
    </div>
  );
}
