import { useEffect, useState } from 'preact/hooks';
import { browser, listen } from '../../lib/browser.ts';
import type { HealthRecord } from '../../lib/networks/health.ts';
import { HEALTH, readHealth } from '../../lib/settings/notes.ts';

/** How well the networks' pages could be read, followed while the page is open. */
export function useHealth(): readonly HealthRecord[] {
  const [records, set] = useState<readonly HealthRecord[]>([]);
  useEffect(() => {
    const life = new AbortController();
    // Where storage can't be read, the page says so elsewhere.
    const read = () => void readHealth().then(set, () => undefined);
    read();
    listen(
      browser.storage.local.onChanged,
      (changes: Record<string, unknown>) => {
        if (HEALTH in changes) read();
      },
      life.signal,
    );
    return () => life.abort();
  }, []);
  return records;
}
