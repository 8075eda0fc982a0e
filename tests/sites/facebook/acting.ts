/** Who acts on the practice page: the person who signed in, or the Page that she looks after. */
import { pause } from '../shared/dom.ts';
import { createStore } from '../shared/store.ts';
import { type Account, AS_PERSON, ROSA, SELF } from './data.ts';

export const acting = createStore<Account>(location.pathname === AS_PERSON ? ROSA : SELF);

/** After a while, as on the network, and without loading the page anew. */
export async function switchTo(account: Account): Promise<void> {
  await pause(120);
  acting.set(account);
}
