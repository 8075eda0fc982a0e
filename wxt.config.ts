import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Builds for tests set PARLEY_OPEN=1: the in-page element's shadow root is then open, nothing else differs. */
const open = process.env['PARLEY_OPEN'] === '1';

export default defineConfig({
  outDir: open ? '.output/test' : '.output',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    define: { __PARLEY_OPEN__: JSON.stringify(open) },
    // Vite's helper for browsers without modulepreload calls fetch(); ours all have it, and Parley calls it nowhere.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // None of these makes the browser ask or warn. The log is kept until its user erases it, hence the last.
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus', 'unlimitedStorage'],
    // Asked for when the user turns reminders on.
    optional_permissions: ['notifications'],
    // Asked for one network at a time, when the user turns it on; Mastodon can live on any host.
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parley@parley.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  }),
});
