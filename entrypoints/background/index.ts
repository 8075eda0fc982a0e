import { defineBackground } from 'wxt/utils/define-background';
import { keepNetworksInStep } from './networks.ts';
import { welcomeOnInstall } from './welcome.ts';

/** Composition root: every listener is added in the worker's first turn, or the browser forgets to wake us for it. */
export default defineBackground(() => {
  welcomeOnInstall();
  keepNetworksInStep();
});
