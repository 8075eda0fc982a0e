/** Each kind of write: how it is asked for, how it is asked for again, and what must hold afterwards. */
import type { Page } from '@playwright/test';
import { DEFAULT_TARGETS } from '../../../lib/log/due.ts';
import type { TriageKind } from '../../../lib/log/schema.ts';
import { ACCOUNT, HOURS, type LogBench } from '../log-bench.ts';
import { changed, dueBy, isOpen, type Model, type Row, withoutRows, withRows } from './model.ts';

const HOUR = 3_600_000;
/** One moment for the whole run, so that the model can tell when everything is due. */
export const START = Math.floor(Date.now() / 1000) * 1000;

export interface Operation {
  readonly kind: string;
  /** Who writes: the background, or a page of Parley's own. */
  readonly where: 'worker' | 'page';
  /** At most so many records are written: the kill comes at one of them. */
  readonly writes: number;
  /** Before it, unkilled. */
  readonly prepare?: () => Promise<unknown>;
  /** Resolves once it was answered; false: it wasn't. */
  readonly run: (page: Page) => Promise<boolean>;
  /** As the page script, the settings or the user do it again; the same as `run` where absent. */
  readonly again?: (page: Page) => Promise<boolean>;
  readonly before: Model;
  readonly after: Model;
  /** Puts back what the operation needed to be set. */
  readonly tidy?: () => Promise<unknown>;
}

const TEXTS: Readonly<Record<string, string>> = {
  question: 'When do you open on Sundays?',
  praise: 'Best lamp I ever had, thank you so much!',
  spam: 'SUBSCRIBE to me and I subscribe back',
};

const KINDS = ['question', 'question', 'praise', 'spam'] as const;

interface Chance {
  readonly next: () => number;
  readonly below: (most: number) => number;
}

/** `n` is the number of the operation: no two make the same ids. */
type Maker = (bench: LogBench, model: Model, n: number, chance: Chance) => Operation;

const row = (model: Model, id: string, kind: TriageKind, at: number): Row => ({
  id: `x:${id}`,
  author: `user${id}`,
  at,
  kind,
  corrected: false,
  is: kind === 'spam' ? 'not needed' : 'waiting',
  by: kind === 'spam' ? 'kind' : 'page',
  due: dueBy(model, { at, kind }),
});

const itemOf = ({ id, author, at, kind }: Row, postId: string): object => ({
  network: 'x',
  externalId: id.slice(2),
  kind: 'reply',
  author: { name: author, handle: author },
  text: TEXTS[kind],
  link: null,
  time: { from: at, to: at },
  postId,
  parentId: postId,
  onOurs: true,
  mine: false,
  likedByMe: false,
});

const freshRows = (model: Model, n: number, many: number, { below }: Chance): Row[] =>
  Array.from({ length: many }, (_, place) => {
    const kind = KINDS[below(KINDS.length)] ?? 'question';
    return row(model, `${n}000${place}`, kind, START - 40 * HOUR - (n * 100 + place) * 1000);
  });

const openRows = ({ items }: Model): Row[] => [...items.values()].filter(isOpen);

const some = <T>(all: readonly T[], most: number, { next }: Chance): T[] =>
  all
    .map((one) => [next(), one] as const)
    .sort(([one], [other]) => one - other)
    .slice(0, most)
    .map(([, one]) => one);

const message = (body: object): object => ({ network: 'x', account: ACCOUNT.handle, ...body });
const seenMessage = (items: readonly object[]): object => message({ name: 'seen', items, looked: null });
const nothing = seenMessage([]);

/** New interactions, and answers of ours to some of them. */
const seen: Maker = ({ send }, before, n, chance) => {
  const rows = freshRows(before, n, 10 + chance.below(50), chance);
  const answered = some(rows.filter(isOpen), 1 + chance.below(8), chance);
  const postId = `p${n}`;
  const answers = answered.map(({ id, at }, place) => ({
    ...itemOf(row(before, `${n}999${place}`, 'question', at + HOUR), postId),
    author: { name: 'Lamp Shop', handle: ACCOUNT.handle },
    text: 'At ten.',
    parentId: id.slice(2),
    mine: true,
  }));
  const batch = seenMessage([...rows.map((one) => itemOf(one, postId)), ...answers]);
  const ids = answered.map(({ id }) => id);
  const all = changed(withRows(before, rows), ids, { is: 'answered', by: 'page' });
  return {
    kind: 'seen',
    where: 'worker',
    writes: rows.length + answers.length,
    run: async () => (await send(batch)).ok,
    before,
    after: { ...all, posts: new Set([...all.posts, ...answers.map((_, place) => `x:${n}999${place}`)]) },
  };
};

const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A reply sent from the composer. */
const sent: Maker = ({ send }, before, n, chance) => {
  const [theirs] = some(openRows(before), 1, chance);
  if (!theirs) throw new Error('nobody waits');
  const parent = { externalId: theirs.id.slice(2), author: theirs.author, handle: theirs.author, text: '' };
  const said = message({
    name: 'sent',
    uuid: uuidOf(n),
    kind: 'reply',
    text: 'At ten.',
    at: Date.now(),
    parent,
    axes: null,
    offer: null,
  });
  const after = changed(before, [theirs.id], { is: 'answered', by: 'sent' });
  return {
    kind: 'sent',
    where: 'worker',
    writes: 2,
    run: async () => (await send(said)).ok,
    before,
    after: { ...after, posts: new Set([...after.posts, `sent:${uuidOf(n)}`]) },
  };
};

/** A click in the context menu. Who sees no tick looks into the list, and clicks again if it isn't there. */
const byHand =
  (menuItemId: 'remember' | 'heard'): Maker =>
  ({ parley, own, wake }, before, n) => {
    const text = `${menuItemId} ${n}`;
    /** The worker is awake: a click that wakes it would come a second time, after the kill. */
    const click = async (): Promise<boolean> => {
      const clicked = { menuItemId, selectionText: text, pageUrl: 'https://forum.example/7' };
      await parley.worker.evaluate((info) => {
        type Event = { dispatch: (info: object, tab: object) => void };
        (chrome.contextMenus.onClicked as unknown as Event).dispatch(info, { id: 1 });
      }, clicked);
      return own.evaluate(async () => {
        for (let waited = 0; waited < 500; waited += 10) {
          if ((await chrome.action.getBadgeText({})) === '✓') return true;
          await new Promise((later) => setTimeout(later, 10));
        }
        return false;
      });
    };
    const isThere = (): Promise<boolean> =>
      own.evaluate(async (text) => {
        const all = await log.read(['interactions', 'heard'], async (tx) => [
          ...((await tx.objectStore('interactions').index('at').getAll()) as { text: string }[]),
          ...((await tx.objectStore('heard').getAll()) as { text: string }[]),
        ]);
        return all.some((one) => one.text === text);
      }, text);
    return {
      kind: menuItemId,
      where: 'worker',
      writes: 1,
      prepare: () => own.evaluate(() => chrome.action.setBadgeText({ text: '' })),
      run: click,
      again: async () => {
        await wake();
        return (await isThere()) || click();
      },
      before,
      after: { ...before, byHand: new Set([...before.byHand, text]) },
    };
  };

/** Waits until the background has noted that it is in step with a setting; false: it doesn't. */
const markEnds = (own: Page, mark: string, ending: string): Promise<boolean> =>
  own.evaluate(
    async ([mark, ending]) => {
      for (let waited = 0; waited < 3000; waited += 10) {
        if (String((await chrome.storage.local.get(mark))[mark]).endsWith(ending)) return true;
        await new Promise((later) => setTimeout(later, 10));
      }
      return false;
    },
    [mark, ending] as const,
  );

/** Other targets: whatever is open is due at another time. */
const retarget: Maker = ({ own, wake }, before, _, { below }) => {
  const targets = { ...DEFAULT_TARGETS, question: 60 + below(600), praise: 60 + below(600) };
  const moved = openRows(before).map((one) => ({ ...one, due: dueBy({ ...before, targets }, one) }));
  const settled = (): Promise<boolean> => markEnds(own, 'dueBy', `"targets":${JSON.stringify(targets)}}`);
  return {
    kind: 'retarget',
    where: 'worker',
    writes: openRows(before).length,
    run: async () => {
      await own.evaluate((targets) => chrome.storage.local.set({ targets }), targets);
      return settled();
    },
    // The setting stands; the worker makes up for it when it is next woken for anything.
    again: async () => {
      await wake();
      return settled();
    },
    before,
    after: { ...withRows(before, moved), targets },
  };
};

/** A shorter time for which things are kept: the old ones go. */
const prune: Maker = ({ own, send }, model, n, chance) => {
  const old = Array.from({ length: 10 + chance.below(40) }, (_, place) =>
    row(model, `${n}000${place}`, 'question', START - 60 * 24 * HOUR - place * 1000),
  );
  const before = withRows(model, old);
  const ids = new Set(old.map(({ id }) => id));
  const settled = (): Promise<boolean> => markEnds(own, 'lookedThrough', ' 30');
  const keepFor = (retention: number) =>
    own.evaluate((retention) => chrome.storage.local.set({ retention }), retention);
  return {
    kind: 'prune',
    where: 'worker',
    writes: old.length,
    prepare: () => send(seenMessage(old.map((one) => itemOf(one, `p${n}`)))),
    run: async () => {
      await keepFor(30);
      return settled();
    },
    // The next page that shows anything asks for it.
    again: async () => (await send(nothing)).ok && settled(),
    before,
    after: withoutRows(before, ids),
    tidy: async () => {
      await keepFor(90);
      await markEnds(own, 'lookedThrough', ' 90');
    },
  };
};

const ACTIONS = [
  { action: { is: 'answered' }, to: { is: 'answered', by: 'hand' } },
  { action: { is: 'not needed' }, to: { is: 'not needed', by: 'hand' } },
  { action: { is: 'snooze', until: START + HOUR }, to: { is: 'snoozed', by: '' } },
  { action: { is: 'waiting' }, to: { is: 'waiting', by: 'hand' } },
] as const;

/** Done, not needed, snoozed or waiting again, for many at once. */
const act: Maker = (_, before, __, chance) => {
  const keys = some([...before.items.values()], 5 + chance.below(40), chance).map(({ id }) => id);
  const { action, to } = ACTIONS[chance.below(ACTIONS.length)] ?? ACTIONS[0];
  return {
    kind: 'act',
    where: 'page',
    writes: keys.length,
    run: (page) =>
      page.evaluate(
        async ({ keys, action, now }) => {
          await parley.act(log, keys, action, now);
          return true;
        },
        { keys, action, now: START },
      ),
    before,
    after: changed(before, keys, to),
  };
};

const correct: Maker = (_, before, __, chance) => {
  const [one] = some(
    openRows(before).filter(({ kind }) => kind === 'question'),
    1,
    chance,
  );
  if (!one) throw new Error('no question waits');
  return {
    kind: 'correct',
    where: 'page',
    writes: 1,
    run: (page) =>
      page.evaluate(
        async ({ key, rules, now }) => {
          await parley.correct(log, key, 'complaint', rules, now);
          return true;
        },
        { key: one.id, rules: { hours: HOURS, targets: before.targets }, now: START },
      ),
    before,
    after: changed(before, [one.id], {
      kind: 'complaint',
      corrected: true,
      due: dueBy(before, { at: one.at, kind: 'complaint' }),
    }),
  };
};

/** A file of items that are new here. */
const importing: Maker = (_, before, n, chance) => {
  const rows = Array.from({ length: 30 + chance.below(40) }, (_, place) =>
    row(before, `${n}000${place}`, 'question', START - 40 * HOUR - (n * 100 + place) * 1000),
  );
  const items = rows.map(({ id, author, at }) => ({
    externalId: id.slice(2),
    author: { name: author, handle: author },
    time: { from: at, to: at },
    account: ACCOUNT.handle,
    state: { is: 'waiting' as const, at, by: 'page' as const },
  }));
  return {
    kind: 'import',
    where: 'page',
    writes: rows.length,
    run: (page) =>
      page.evaluate(
        async ({ items, rules }) => {
          const interactions = items.map((item) => parley.item(item));
          const none = { posts: [], coverage: [], heard: [], alerts: [] };
          await parley.importLog(log, { interactions, ...none }, rules);
          return true;
        },
        { items, rules: { hours: HOURS, targets: before.targets } },
      ),
    before,
    after: withRows(before, rows),
  };
};

const erase: Maker = (_, before, __, chance) => {
  const [one] = some([...before.items.values()], 1, chance);
  if (!one) throw new Error('there is nobody to erase');
  return {
    kind: 'erase',
    where: 'page',
    writes: 1,
    run: (page) =>
      page.evaluate(async (name) => {
        await parley.erasePerson(log, 'x', { name, handle: name });
        return true;
      }, one.author),
    before,
    after: withoutRows(before, new Set([one.id])),
  };
};

export const MAKERS: readonly Maker[] = [
  seen,
  sent,
  act,
  byHand('remember'),
  prune,
  correct,
  seen,
  importing,
  retarget,
  byHand('heard'),
  erase,
  seen,
];
