/** Names a Mastodon server. */
import { useState } from 'preact/hooks';
import { AddForm } from '../ui/AddForm.tsx';
import { useWords } from '../words.tsx';

export interface HostFormProps {
  /** The host name in what was typed or pasted ("https://Norden.social/@ana" → "norden.social"), null if there is none. */
  readonly readHost: (entry: string) => string | null;
  /** Straight from the user's gesture, so that the browser may ask. */
  readonly onAdd: (host: string) => void;
}

export function HostForm({ readHost, onAdd }: HostFormProps) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  return (
    <AddForm
      label={t('ui_mastodon_add')}
      placeholder="mastodon.social"
      problem={refused ? t('ui_mastodon_refused') : undefined}
      onAdd={(entry) => {
        const host = readHost(entry);
        setRefused(host === null);
        if (host !== null) onAdd(host);
        return host !== null;
      }}
    />
  );
}
