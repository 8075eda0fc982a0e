/** "Remember to answer" and "Heard: an idea" in the context menu of any page. */
import { browser } from '../../lib/browser.ts';
import { LogError } from '../../lib/log/failure.ts';
import { hear, type Remembered, remember } from '../../lib/log/remember.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { tick } from './badge.ts';
import { logChanged } from './changes.ts';
import { word } from './words.ts';
import { log, noted } from './writing.ts';

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

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

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'remember', contexts: ['selection'], title: word('menu_remember') });
  browser.contextMenus.create({
    id: 'remember-link',
    contexts: ['link'],
    targetUrlPatterns: ['https://*/*'],
    title: word('menu_remember_link'),
  });
  browser.contextMenus.create({ id: 'heard', contexts: ['selection'], title: word('menu_heard') });
}

export function rememberByHand(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((click) => void keep(click));
}
