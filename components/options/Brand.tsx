/** What the organisation calls itself, and where its web sites are. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/schema.ts';
import { AddForm } from '../ui/AddForm.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';

type Brand = Settings['brand'];

export interface BrandProps {
  readonly brand: Brand;
  /** What it makes of the brand as it is by then. */
  readonly onBrand: (change: (now: Brand) => Brand) => void;
  /** The host name in what was typed or pasted, null if there is none. */
  readonly readHost: (entry: string) => string | null;
}

const MOST = 50;

export function BrandEditor({ brand, onBrand, readHost }: BrandProps) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  return (
    <div class="list">
      <div class="entry">
        <h3 class="label">{t('ui_brand_names')}</h3>
        <Items all={brand.names} onRemove={(name) => onBrand((now) => ({ ...now, names: without(now.names, name) }))} />
        <AddForm
          label={t('ui_brand_name')}
          placeholder="River Bikes"
          problem={brand.names.length >= MOST ? t('ui_brand_full', MOST) : undefined}
          onAdd={(entry) => {
            if (brand.names.length >= MOST) return false;
            onBrand((now) => ({ ...now, names: [...new Set([...now.names, entry.slice(0, 500)])] }));
            return true;
          }}
        />
      </div>
      <div class="entry">
        <h3 class="label">{t('ui_brand_domains')}</h3>
        <Items
          all={brand.domains}
          onRemove={(host) => onBrand((now) => ({ ...now, domains: without(now.domains, host) }))}
        />
        <AddForm
          label={t('ui_brand_domain')}
          placeholder="river-bikes.example"
          problem={refused ? t('ui_brand_refused') : undefined}
          onAdd={(entry) => {
            const host = brand.domains.length < MOST ? readHost(entry) : null;
            setRefused(host === null);
            if (host !== null) onBrand((now) => ({ ...now, domains: [...new Set([...now.domains, host])] }));
            return host !== null;
          }}
        />
      </div>
    </div>
  );
}

const without = (all: readonly string[], gone: string): string[] => all.filter((one) => one !== gone);

function Items({ all, onRemove }: { readonly all: readonly string[]; readonly onRemove: (one: string) => void }) {
  const { t } = useWords();
  if (all.length === 0) return null;
  return (
    <ul class="items">
      {all.map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
          <Button look="bare" label={t('ui_remove_named', one)} onPress={() => onRemove(one)}>
            {t('ui_remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
