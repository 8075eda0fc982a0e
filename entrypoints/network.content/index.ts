import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../../lib/messages/server.ts';
import { networkAt, siteAt } from '../../lib/networks/access.ts';
import { pageOf } from '../../lib/networks/index.ts';
import { sitePage } from '../../lib/networks/site-page.ts';
import type { OtherSite, Settings } from '../../lib/settings/schema.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { startChoosing } from './boxes.tsx';
import { startCoach } from './coach/coach.ts';
import { openHealth } from './health.ts';
import { startListening } from './listen/listen.ts';
import { rememberTold } from './listen/told.ts';
import { openOutbox } from './outbox.ts';

/**
 * Runs on the pages of a network that is on, and on sites that the user added; registered by the background, never by the
 * manifest. `ctx.signal` aborts when a newer copy of this script starts here (after an update).
 */
export default defineContentScript({
  registration: 'runtime',
  // A message to the window would tell the page that Parley is here, and to send it took 40 ms in Chromium 156 (2026-11-23).
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const settings = await readSettings();
    if (ctx.signal.aborted) return;
    const site = siteAt(location.href, settings);
    if (site) runOnSite(site, settings, ctx.signal);
    else runOnNetwork(settings, ctx.signal);
  },
});

/** Coach and log, until the network goes off. */
function runOnNetwork(settings: Settings, signal: AbortSignal): void {
  const page = pageOf(document);
  const isOn = (now: Settings) =>
    page !== undefined && now.wanted.includes(page.id) && networkAt(location.href, now) === page.id;
  if (!page || !isOn(settings)) return;
  const off = new AbortController();
  const life = AbortSignal.any([signal, off.signal]);
  const told = rememberTold();
  const outbox = openOutbox(page.id, document, life, told.forget);
  const health = openHealth(page.id);
  page.attend?.(document, life);
  const coach = startCoach(document, page, settings, outbox, health, life);
  const listener = startListening(document, page, settings, outbox, told, health, life);
  watchSettings((now) => {
    if (!isOn(now)) return off.abort();
    coach.settingsChanged(now);
    listener.settingsChanged(now);
  }, life);
  answer('page-state', coach.state, life);
  answer('report', () => ({ text: coach.report() }), life);
}

/** The coach alone, in the boxes that the user chose, until the site is forgotten. */
function runOnSite(first: OtherSite, settings: Settings, signal: AbortSignal): void {
  const off = new AbortController();
  const life = AbortSignal.any([signal, off.signal]);
  let site = first;
  const coach = startCoach(
    document,
    sitePage(() => site),
    settings,
    null,
    null,
    life,
  );
  const boxes = startChoosing(document, () => site, life);
  watchSettings((now) => {
    const still = siteAt(location.href, now);
    if (!still) return off.abort();
    site = still;
    coach.settingsChanged(now);
  }, life);
  answer('page-state', () => ({ ...coach.state(), box: boxes.state() }), life);
  answer('choose-box', boxes.choose, life);
}
