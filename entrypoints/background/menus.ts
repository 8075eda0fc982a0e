/**
 * "Remember to answer" and "Heard: an idea" in the context menu of any page; "Coach this box" in text fields of the sites that the
 * user added.
 */
import { browser } from '../../lib/browser.ts';
import { LogError } from '../../lib/log/failure.ts';
import { hear, type Remembered, remember } from '../../lib/log/remember.ts';
import { askTab } from '../../lib/messages/client.ts';
import { patternsOf } from '../../lib/networks/access.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { tick } from './badge.ts';
import { logChanged } from './changes.ts';
import { word } from './words.ts';
import { log, noted } from './writing.ts';

type OnClicked = Parameters<typeof browser.contextMenus.onClicked.addListener>[0];
type Clicked = Parameters<OnClicked>[0];
type Tab = Parameters<OnClicked>[1];

const isHttps = (address: string | undefined): address is string => address?.startsWith('https://') === true;

/** What a click was about. Of a page without https only the words are kept: its address can't be opened from the list. */
function remembered({ selectionText, pageUrl }: Clicked): Pick<Remembered, 'text' | 'link'> {
  return { text: selectionText ?? '', link: isHttps(pageUrl) ? pageUrl : null };
}

/** Only Firefox tells a link's words. */
const linked = ({ linkUrl = '', linkText }: Clicked): Pick<Remembered, 'text' | 'link'> => ({
  text: linkText || linkUrl.replace('https://', ''),
  link: linkUrl,
});

/** What each entry does with a click; null: nothing. */
const ENTRIES = {
  remember: (click: Clicked) => put(remembered(click)),
  'remember-link': (click: Clicked) => (isHttps(click.linkUrl) ? put(linked(click)) : null),
  heard: (click: Clicked) => hear(log, { ...remembered(click), ...stamp() }),
} as const;

const stamp = (): Pick<Remembered, 'uuid' | 'now'> => ({ uuid: crypto.randomUUID(), now: Date.now() });

async function put(what: Pick<Remembered, 'text' | 'link'>): Promise<string> {
  return remember(log, { ...what, ...stamp() }, await readSettings());
}

async function keep(click: Clicked): Promise<void> {
  const entry = ENTRIES[click.menuItemId as keyof typeof ENTRIES];
  const keeping = entry?.(click);
  if (!keeping) return;
  try {
    await noted(keeping);
  } catch (error) {
    // What the log refuses is on the button by now.
    if (!(error instanceof LogError)) throw error;
    return;
  }
  logChanged();
  await tick();
}

/** The entries for text boxes, by what they do. */
const BOX_ENTRIES = { 'coach-box': true, 'stop-box': false } as const;

/** Where these stand: on the sites that the user added. */
function boxPlace({ otherSites }: Pick<Settings, 'otherSites'>) {
  const hosts = otherSites.map(({ host }) => host);
  // Without a pattern they would stand everywhere.
  return { visible: hosts.length > 0, documentUrlPatterns: patternsOf(hosts.length > 0 ? hosts : ['parley.invalid']) };
}

async function choose({ menuItemId, frameId }: Clicked, tab: Tab): Promise<void> {
  if (tab?.id === undefined || !Object.hasOwn(BOX_ENTRIES, menuItemId)) return;
  const coach = BOX_ENTRIES[menuItemId as keyof typeof BOX_ENTRIES];
  // The page itself says what became of it. One without Parley has no such entry.
  await askTab(tab.id, 'choose-box', { coach, which: frameId ? 'framed' : 'clicked' });
}

async function createMenus(): Promise<void> {
  const place = boxPlace(await readSettings());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'remember', contexts: ['selection'], title: word('menu_remember') });
  browser.contextMenus.create({
    id: 'remember-link',
    contexts: ['link'],
    targetUrlPatterns: ['https://*/*'],
    title: word('menu_remember_link'),
  });
  browser.contextMenus.create({ id: 'heard', contexts: ['selection'], title: word('menu_heard') });
  for (const id of Object.keys(BOX_ENTRIES)) {
    browser.contextMenus.create({ id, contexts: ['editable'], title: word(`menu_${id.replace('-', '_')}`), ...place });
  }
}

/** The browser keeps the entries, and their places, while the worker sleeps. */
async function placeBoxEntries(): Promise<void> {
  const place = boxPlace(await readSettings());
  for (const id of Object.keys(BOX_ENTRIES)) await browser.contextMenus.update(id, place);
}

export function rememberByHand(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((click) => void keep(click));
}

export function chooseBoxes(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => void choose(click, tab));
  browser.storage.onChanged.addListener((changes, area) => {
    // Just installed, the entries may not be there yet: they are made for these settings then.
    if (area === 'local' && 'otherSites' in changes) void placeBoxEntries().catch(() => undefined);
  });
}
