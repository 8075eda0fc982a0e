/** The report of what Parley sees on this page: around a box, and an entry of the list in view. */
import { browser } from '../../lib/browser.ts';
import { MOST_REPORT } from '../../lib/messages/schema.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { editorsIn, isShown, upwards } from '../../lib/networks/dom.ts';
import type { NetworkPage, Seen } from '../../lib/networks/network.ts';
import { reportOf } from '../../lib/networks/report.ts';
import type { Settings } from '../../lib/settings/schema.ts';

/** @param near the box that it is about; null: the first one on the page that isn't to be left alone */
export function reportOn(doc: Document, page: NetworkPage, settings: Settings, near: HTMLElement | null): string {
  const editor = near ?? editorsIn(doc).find((one) => isShown(one) && seen(page, one).is !== 'decoy') ?? null;
  const is = editor ? seen(page, editor) : null;
  const self = page.self(doc);
  const { name } = FACTS[page.id];
  return reportOf(doc, {
    network: name,
    version: version(),
    day: new Date().toISOString().slice(0, 10),
    roles: page.roles,
    seenAs: is?.is === 'composer' ? `composer ${is.composer.surface}` : (is?.is ?? null),
    matched: is?.is === 'composer' ? is.composer.matched : {},
    editor,
    item: page.items(doc)[0]?.element ?? null,
    accounts: [...settings.accounts.map(({ handle }) => handle), ...settings.brand.names, ...(self ? [self] : [])],
  }).slice(0, MOST_REPORT);
}

/** As the page's reader takes it; what it stumbles over is unknown. */
function seen(page: NetworkPage, editor: HTMLElement): Seen {
  try {
    return page.see([...upwards(editor)]);
  } catch {
    return { is: 'unknown', editor };
  }
}

/** After an update under this open page nobody answers any more. */
function version(): string {
  try {
    return browser.runtime.getManifest().version;
  } catch {
    return '(updated since)';
  }
}
