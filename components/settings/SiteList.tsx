/** Sites of none of the networks, where the user chooses the boxes that are coached. */
import { useState } from 'preact/hooks';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { OtherSite } from '../../lib/settings/schema.ts';
import { AddForm } from '../ui/AddForm.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { JudgedAs, type JudgedAsProps } from './JudgedAs.tsx';

/** A site in what was typed; or why it isn't one, and the network that it belongs to. */
export type SiteTyped =
  | { readonly host: string }
  | { readonly refused: 'no-site' }
  | { readonly refused: 'network'; readonly name: string };

export interface SiteListProps extends Pick<JudgedAsProps, 'networks'> {
  readonly sites: readonly OtherSite[];
  readonly readSite: (entry: string) => SiteTyped;
  /** Straight from the user's gesture, so that the browser may ask. */
  readonly onAdd: (site: Pick<OtherSite, 'host' | 'network' | 'kind'>) => void;
  readonly onChange: (host: string, change: Partial<Omit<OtherSite, 'host'>>) => void;
  readonly onForget: (host: string) => void;
}

export function SiteList({ sites, networks, readSite, onAdd, onChange, onForget }: SiteListProps) {
  const { say, t } = useWords();
  const [judged, setJudged] = useState<{ network: NetworkId; kind: OtherSite['kind'] }>({
    network: networks[0]?.id ?? 'x',
    kind: 'post',
  });
  const [refused, setRefused] = useState<Exclude<SiteTyped, { host: string }>>();
  return (
    <div class="entry">
      {sites.length === 0 ? (
        <p class="empty">{t('ui_sites_empty')}</p>
      ) : (
        <ul class="items sites">
          {sites.map((site) => (
            <li key={site.host}>
              <span>
                <bdi>{site.host}</bdi>
                <span class="hint">
                  {say(
                    site.boxes.length === 0
                      ? { key: 'ui_sites_no_box' }
                      : { key: 'ui_sites_boxes', count: site.boxes.length },
                  )}
                </span>
                {site.boxes.length > 0 && (
                  <Button
                    look="bare"
                    label={t('ui_sites_forget_boxes_of', site.host)}
                    onPress={() => onChange(site.host, { boxes: [] })}
                  >
                    {t('ui_sites_forget_boxes')}
                  </Button>
                )}
              </span>
              <JudgedAs networks={networks} value={site} onChange={(value) => onChange(site.host, value)} />
              <Button look="bare" label={t('ui_remove_named', site.host)} onPress={() => onForget(site.host)}>
                {t('ui_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddForm
        label={t('ui_sites_add')}
        placeholder="business.facebook.com"
        problem={refused && (refused.refused === 'network' ? t('ui_sites_known', refused.name) : t('ui_sites_refused'))}
        onAdd={(entry) => {
          const typed = readSite(entry);
          const host = 'host' in typed ? typed.host : undefined;
          setRefused('host' in typed ? undefined : typed);
          if (host) onAdd({ host, ...judged });
          return host !== undefined;
        }}
        after={<JudgedAs networks={networks} value={judged} onChange={setJudged} />}
      />
    </div>
  );
}
