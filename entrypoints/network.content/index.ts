import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../../lib/messages/server.ts';
import { networkAt } from '../../lib/networks/access.ts';
import { pageOf } from '../../lib/networks/index.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { startCoach } from './coach/coach.ts';
import { startListening } from './listen/listen.ts';
import { rememberTold } from './listen/told.ts';
import { openOutbox } from './outbox.ts';

/**
 * Runs on the pages of a network that is on; registered by the background, never by the manifest.
 * `ctx.signal` aborts when a newer copy of this script starts here (after an update), `life` also when the network goes off.
 */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const page = pageOf(document);
    if (!page) return;
    const off = new AbortController();
    const life = AbortSignal.any([ctx.signal, off.signal]);
    const settings = await readSettings();
    const isOn = (now: Settings) => now.wanted.includes(page.id) && networkAt(location.href, now) === page.id;
    if (life.aborted || !isOn(settings)) return;
    const told = rememberTold();
    const outbox = openOutbox(page.id, document, life, told.forget);
    const coach = startCoach(document, page, settings, outbox, life);
    const listener = startListening(document, page, settings, outbox, told, life);
    watchSettings((now) => {
      if (!isOn(now)) return off.abort();
      coach.settingsChanged(now);
      listener.settingsChanged(now);
    }, life);
    answer('page-state', coach.state, life);
  },
});
