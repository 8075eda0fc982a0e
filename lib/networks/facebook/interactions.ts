/** Nothing is read here yet. */
import type { InteractionsDefinition } from '../reading.ts';

export const interactions: InteractionsDefinition = { view: () => null, kinds: [] };
