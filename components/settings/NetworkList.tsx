/** Which networks Parley may read. Turning one on asks the browser, so the callbacks come straight from the click. */
import type { NetworkId } from '../../lib/networks/facts.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words.tsx';
import { HostForm, type HostFormProps } from './HostForm.tsx';

export interface NetworkState {
  readonly id: NetworkId;
  readonly name: string;
  /** Wanted by the user and allowed by the browser. */
  readonly on: boolean;
  /** Where it runs; for Mastodon the instances that the user added. */
  readonly hosts: readonly string[];
}

export interface NetworkListProps {
  readonly networks: readonly NetworkState[];
  readonly onSwitch: (network: NetworkId, on: boolean) => void;
  readonly readHost: HostFormProps['readHost'];
  readonly onAddHost: (host: string) => void;
  readonly onRemoveHost: (host: string) => void;
}

export function NetworkList({ networks, ...rest }: NetworkListProps) {
  return (
    <ul class="list">
      {networks.map((network) => (
        <li key={network.id}>
          {network.id === 'linkedin' ? (
            <LinkedIn network={network} onSwitch={rest.onSwitch} />
          ) : network.id === 'mastodon' ? (
            <Mastodon network={network} {...rest} />
          ) : (
            <Switch
              label={network.name}
              hint={<bdi>{network.hosts[0]}</bdi>}
              on={network.on}
              onSwitch={(on) => rest.onSwitch(network.id, on)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

type Of<Props> = Props & { readonly network: NetworkState };

/** Its terms forbid adding to its pages: said in one sentence, and the popup alone is a real choice. */
function LinkedIn({ network, onSwitch }: Of<Pick<NetworkListProps, 'onSwitch'>>) {
  const { t } = useWords();
  return (
    <div class="entry">
      <span>{network.name}</span>
      <p class="hint">{t('ui_linkedin_warning')}</p>
      <Choice
        look="lines"
        legend={t('ui_linkedin_where')}
        value={network.on ? 'page' : 'popup'}
        options={[
          { value: 'popup', label: t('ui_linkedin_popup') },
          { value: 'page', label: t('ui_linkedin_page') },
        ]}
        onChoose={(where) => onSwitch(network.id, where === 'page')}
      />
    </div>
  );
}

/** Lives on many hosts: the user names theirs. */
function Mastodon({ network, onSwitch, onAddHost, onRemoveHost, readHost }: Of<Omit<NetworkListProps, 'networks'>>) {
  const { t } = useWords();
  const hint = t('ui_mastodon_hint');
  return (
    <div class="entry">
      {network.hosts.length > 0 ? (
        <Switch label={network.name} hint={hint} on={network.on} onSwitch={(on) => onSwitch(network.id, on)} />
      ) : (
        <>
          <span>{network.name}</span>
          <p class="hint">{hint}</p>
        </>
      )}
      {network.hosts.length > 0 && (
        <ul class="items">
          {network.hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <Button look="bare" label={t('ui_remove_named', host)} onPress={() => onRemoveHost(host)}>
                {t('ui_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <HostForm readHost={readHost} onAdd={onAddHost} />
    </div>
  );
}
