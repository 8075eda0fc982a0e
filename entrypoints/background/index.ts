import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from './badge.ts';
import { hearChanges } from './changes.ts';
import { noteHealth } from './health.ts';
import { keepToSettings } from './keeping.ts';
import { listenToPages } from './listening.ts';
import { chooseBoxes, rememberByHand } from './menus.ts';
import { keepNetworksInStep } from './networks.ts';
import { keepReminding } from './reminding.ts';
import { welcomeOnInstall } from './welcome.ts';

/** Composition root: every listener is added in the worker's first turn, or the browser forgets to wake us for it. */
export default defineBackground(() => {
  /** The worker's own life: it ends without a word. */
  const { signal } = new AbortController();
  welcomeOnInstall();
  keepNetworksInStep();
  listenToPages(signal);
  noteHealth(signal);
  keepToSettings();
  rememberByHand();
  chooseBoxes();
  keepBadge();
  keepReminding();
  hearChanges(signal);
});
