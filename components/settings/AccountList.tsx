/** The accounts that the user looks after. On any other, Parley is silent. */
import { useState } from 'preact/hooks';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { Account } from '../../lib/settings/schema.ts';
import { AddForm } from '../ui/AddForm.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';

export interface AccountListProps {
  readonly accounts: readonly Account[];
  readonly networks: readonly { readonly id: NetworkId; readonly name: string }[];
  readonly onAdd: (account: Account) => void;
  readonly onRemove: (account: Account) => void;
}

const ROLES: readonly Account['role'][] = ['organisation', 'employee', 'partner', 'unknown'];

export function AccountList({ accounts, networks, onAdd, onRemove }: AccountListProps) {
  const { t } = useWords();
  const [network, setNetwork] = useState<NetworkId>(networks[0]?.id ?? 'x');
  const [role, setRole] = useState<Account['role']>('organisation');
  const nameOf = (id: NetworkId) => networks.find((known) => known.id === id)?.name ?? id;
  return (
    <div class="entry">
      {accounts.length === 0 ? (
        <p class="empty">{t('ui_accounts_empty')}</p>
      ) : (
        <ul class="items">
          {accounts.map((account) => (
            <li key={`${account.network}:${account.handle}`}>
              <span>
                <bdi>{account.handle}</bdi>{' '}
                <span class="hint">
                  {nameOf(account.network)} · {t(`ui_role_${account.role}`)}
                </span>
              </span>
              <Button look="bare" label={t('ui_remove_named', account.handle)} onPress={() => onRemove(account)}>
                {t('ui_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddForm
        label={t('ui_account_handle')}
        placeholder="@river_bikes"
        onAdd={(entry) => {
          const handle = entry.replace(/^@/, '');
          if (handle !== '') onAdd({ network, handle, role });
          return true;
        }}
      >
        <Select
          label={t('ui_network')}
          value={network}
          options={networks.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setNetwork}
        />
        <Select
          label={t('ui_role')}
          value={role}
          options={ROLES.map((value) => ({ value, label: t(`ui_role_${value}`) }))}
          onChoose={setRole}
        />
      </AddForm>
    </div>
  );
}
