/** Records put straight into Parley's own database, as an earlier day would have left them. */
import type { Page } from '@playwright/test';
import type { Store } from '../../lib/log/db.ts';
import { wholeInteraction, wholePost } from '../../lib/log/derive.ts';
import type { Alert, Coverage, Heard, Interaction, InteractionCore, PostCore } from '../../lib/log/schema.ts';

export const HOUR = 3_600_000;

/** Somebody's question on X, three hours old and due in three days. */
export const waits = (
  externalId: string,
  { kindOf = 'question', ...over }: Partial<InteractionCore> & { kindOf?: Interaction['triage']['kind'] } = {},
  now = Date.now(),
): Interaction =>
  wholeInteraction({
    network: 'x',
    externalId,
    account: 'tallship_tea',
    kind: 'reply',
    author: { name: `Person ${externalId}`, handle: `p${externalId}` },
    text: `Question number ${externalId}?`,
    link: `https://x.com/p${externalId}/status/${externalId}`,
    time: { from: now - 3 * HOUR, to: now - 3 * HOUR },
    postId: '1',
    parentId: '1',
    onOurs: true,
    likedByMe: false,
    firstSeen: now - HOUR,
    seenAt: now - HOUR,
    edited: null,
    triage: { kind: kindOf, urgency: 0.5, reasons: ['triage_question'], corrected: false },
    state: { is: 'waiting', at: now - HOUR, by: 'page' },
    due: now + 72 * HOUR,
    ...over,
  });

export const wrote = (externalId: string, over: Partial<PostCore> = {}, now = Date.now()) =>
  wholePost({
    id: `x:${externalId}`,
    network: 'x',
    externalId,
    account: 'tallship_tea',
    kind: 'reply',
    text: `Answer number ${externalId}.`,
    time: { from: now - HOUR, to: now - HOUR },
    firstSeen: now - HOUR,
    postId: '1',
    parentId: null,
    axes: null,
    offer: null,
    ...over,
  });

export interface Records {
  readonly interactions?: readonly (Interaction | object)[];
  readonly posts?: readonly object[];
  readonly coverage?: readonly Coverage[];
  readonly heard?: readonly Heard[];
  readonly alerts?: readonly Alert[];
}

/** Puts records from one of Parley's pages, whose database is there once it has counted them. */
export const seed = (page: Page, records: Records): Promise<void> =>
  page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('parley');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const stores = Object.keys(all);
    const tx = db.transaction(stores, 'readwrite');
    for (const store of stores)
      for (const record of all[store as keyof typeof all] ?? []) tx.objectStore(store).put(record);
    await new Promise<void>((done, failed) => {
      tx.oncomplete = () => done();
      tx.onerror = () => failed(tx.error);
    });
    db.close();
  }, records);

/** All records of a store. */
export const recordsOf = (page: Page, store: Store): Promise<unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((done) => {
        indexedDB.open('parley').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          db.transaction(name).objectStore(name).getAll().onsuccess = (event) => {
            done((event.target as IDBRequest<unknown[]>).result);
            db.close();
          };
        };
      }),
    store,
  );
