/** The database as lines, and whether every record in it is whole. */
import type { Page } from '@playwright/test';

/** @throws if a record can't be read, or doesn't have what follows from it: half a write. */
export const storedLines = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const stores = [...parley.STORE_NAMES_AND_ASIDE];
    const [interactions = [], posts = [], , heard = [], , aside = []] = await log.read(stores, (tx) =>
      Promise.all(stores.map((store) => tx.objectStore(store).getAll() as Promise<unknown[]>)),
    );
    if (aside.length > 0) throw new Error(`${aside.length} records were set aside`);
    const sorted = (value: unknown): string => JSON.stringify(Object.entries(value as object).sort());
    const items = interactions.map((raw) => {
      const item = parley.parseRecord('interactions', raw);
      if (!item) throw new Error('an interaction can’t be read');
      const core = parley.interactionCoreOf(item);
      if (sorted(parley.wholeInteraction(core)) !== sorted(raw)) throw new Error(`${item.key} is half written`);
      const { state, triage, due, text } = core;
      if (core.network === 'manual') return `by hand ${text}`;
      const open = state.is === 'waiting' || state.is === 'snoozed';
      return [item.key, state.is, 'by' in state ? state.by : '', triage.kind, triage.corrected, open ? due : ''].join(
        ' ',
      );
    });
    const own = posts.map((raw) => {
      const post = parley.parseRecord('posts', raw);
      if (!post) throw new Error('a post can’t be read');
      if (sorted(parley.wholePost(parley.postCoreOf(post))) !== sorted(raw))
        throw new Error(`${post.id} is half written`);
      return `post ${post.id}`;
    });
    return [...items, ...own, ...heard.map((raw) => `by hand ${(raw as { text: string }).text}`)];
  });
