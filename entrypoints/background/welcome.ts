import { browser } from '../../lib/browser.ts';

/** Opens the welcome page once, on the first installation. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason !== 'install' || temporary) return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
