/** One list for every network: what is read of a list of messages is what the practice page's own data says. */
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { DEFAULT_HOURS, DEFAULT_TARGETS } from '../../lib/log/due.ts';
import { cleanSeen } from '../../lib/log/seen.ts';
import { messages } from '../../lib/messages/schema.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { SeenInteraction } from '../../lib/networks/interaction.ts';
import { expect } from '../browser/expect.ts';
import { type Inspector, inspector } from '../browser/inspect.ts';
import { type ListSpec, NOW, type PracticeSite } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { LANGUAGES, speakInList } from './languages.ts';
import { pathOf, test } from './pages.ts';

test.use({ time: NOW });

interface Reader {
  readonly look: Inspector;
  readonly read: () => Promise<readonly SeenInteraction[]>;
  readonly entries: () => Promise<readonly (readonly SeenInteraction[])[]>;
}

/** Goes to a list as its user does. */
async function open(page: Page, site: PracticeSite, spec: ListSpec): Promise<Reader> {
  const look = await inspector(page, site.network);
  await page.goto(spec.url);
  for (const selector of spec.clicks ?? []) await page.locator(selector).first().click();
  await page.locator(spec.entries).first().waitFor({ state: 'attached' });
  return {
    look,
    read: () => look.interactions(NOW, spec.alsoOurs),
    entries: () => look.entries(NOW, spec.alsoOurs ?? [], spec.entries),
  };
}

const ids = (found: readonly SeenInteraction[]): readonly string[] => found.map(({ externalId }) => externalId);

/** What an id looks like: nothing else passes for one, another network's least of all. */
const IDS: Record<NetworkId, RegExp> = {
  x: /^\d{1,20}$/,
  linkedin: /^(?:urn:li:activity:)?\d{1,20}$/,
  facebook: /^(?:\d{5,25}|review:[\w.-]{3,80}:[\w.-]{3,80})$/,
  bluesky: /^at:\/\/[\w.:-]{3,253}\/app\.bsky\.feed\.post\/[\w.:~-]{1,64}$/,
  mastodon: /^[\w.-]{4,253}\/\d{1,20}$/,
  instagram: /^\d{5,25}$/,
  youtube: /^[\w-]{15,60}(?:\.[\w-]{15,60})?$/,
  threads: /^[A-Za-z][\w-]{8,14}$/,
  tiktok: /^\d{5,25}\/[\da-f]{16}$/,
  reddit: /^t[13]_[a-z0-9]{1,13}$/,
};

/** The message takes all of it, and the log has nothing left to cut away. */
function expectStorable({ network, self, hosts }: PracticeSite, found: readonly SeenInteraction[]): void {
  const told = { name: 'seen', network, account: self, items: found, looked: null };
  expect(z.safeParse(messages.seen.request, told).success).toBe(true);
  const context = {
    now: NOW,
    due: { hours: DEFAULT_HOURS, targets: DEFAULT_TARGETS },
    keepSince: 0,
    isCourtesy: () => false,
    isOffer: () => null,
    isOurs: () => false,
    isOwnLink: (_: NetworkId, link: string) => hosts.includes(new URL(link).host),
  };
  for (const one of found) {
    expect(cleanSeen(one, context)).toEqual(one);
    expect(one.network).toBe(network);
    expect(one.externalId).toMatch(IDS[network]);
  }
}

for (const site of SITES) {
  const { network } = site;
  const expectedOf = ({ expected }: ListSpec): readonly SeenInteraction[] =>
    expected.map((one) => ({ network, ...one }));

  test.describe(network, () => {
    for (const spec of site.lists) {
      test(`${spec.name}: as the page's data says, also entry by entry; hostile addresses and ids lead nowhere`, async ({
        page,
      }) => {
        const { look, read, entries } = await open(page, site, spec);
        expect(await look.view()).toBe(spec.view);
        const expected = expectedOf(spec);
        if (!spec.recycles) expect(await read()).toEqual(expected);
        else {
          const all = new Map<string, SeenInteraction>();
          // Some lists let go of what is far away a moment after they drew it.
          await expect.poll(async () => (await read()).length).toBeLessThan(expected.length);
          for (let top = 0; top <= (await page.evaluate(() => document.documentElement.scrollHeight)); top += 500) {
            // A page hears of the scrolling in its next frame, and draws what came in sight in the one after.
            await page.evaluate(async (to) => {
              scrollTo(0, to);
              for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            }, top);
            const found = await read();
            expect(new Set(ids(found)).size).toBe(found.length);
            for (const one of found) {
              // Met again it reads the same.
              expect(all.get(one.externalId) ?? one).toEqual(one);
              all.set(one.externalId, one);
            }
          }
          expect([...all.values()]).toEqual(expected);
        }
        const words = JSON.stringify(await read());
        for (const text of spec.leftOut) expect(words).not.toContain(JSON.stringify(text).slice(1, -1));
        if (spec.expected.length === 0) return;

        // An entry that is added is read alone.
        const whole = await read();
        const alone = await entries();
        expect(alone.every((found) => new Set(ids(found)).size === found.length)).toBe(true);
        const met = new Map<string, SeenInteraction>();
        // Told of and shown on one page: what is shown has the words.
        for (const one of alone.flat()) if (!met.get(one.externalId)?.text) met.set(one.externalId, one);
        expect(whole.map(({ externalId }) => met.get(externalId))).toEqual(whole);
        expect(met.size).toBe(whole.length);

        const known = new Set(ids(await read()));
        const hosts = site.hosts.map((host) => `https://${host}/`);
        for (const bad of [
          'javascript:alert(1)//',
          'https://evil.example',
          'http://',
          '//evil.example',
          'data:text/html,',
        ]) {
          await page.evaluate(hostileAddresses, { bad, selector: spec.entries });
          for (const one of await read()) {
            expect(one.link === null || hosts.some((host) => one.link?.startsWith(host))).toBe(true);
            expect(known).toContain(one.externalId);
          }
          await page.evaluate(hostileAddresses, { bad: null, selector: spec.entries });
        }
        expect(ids(await read())).toEqual([...known]);

        // Hostile ids are none; what is left is fit to be told and stored.
        const own = ids(whole).map((id) => id.split('/').at(-1) ?? id);
        for (const bad of [
          '9'.repeat(1_000_000),
          '<script>alert(1)</script>',
          '../../settings',
          'x:1990000000000000101',
          'at://evil.example/app.bsky.feed.post/3m5askbbb2k2b',
          'urn:li:comment:(urn:li:ugcPost:7486,7487)',
          '12\u202e34\n56',
          'javascript:alert(1)',
        ]) {
          await page.evaluate(hostileIds, { bad, own, selector: spec.entries });
          expectStorable(site, await read());
          await page.evaluate(hostileIds, { bad: null, own, selector: spec.entries });
        }
        expect(ids(await read())).toEqual(ids(whole));

        // An element that shows another entry is that entry.
        const from = alone.findIndex((found) => found.length > 0);
        const to = alone.findLastIndex((found) => found.length > 0);
        await page.evaluate(
          ({ selector, from, to }) => {
            const all = document.querySelectorAll(selector);
            const [one, other] = [all[from], all[to]];
            if (!one || !other) return;
            for (const { name, value } of other.attributes) one.setAttribute(name, value);
            one.innerHTML = other.innerHTML;
          },
          { selector: spec.entries, from, to },
        );
        const found = await read();
        expect(new Set(ids(found)).size).toBe(found.length);
        for (const id of ids(alone[to] ?? [])) expect(ids(found).filter((other) => other === id)).toEqual([id]);
      });

      if (spec.expected.length === 0) continue;

      test(`${spec.name}: in German, Arabic, Japanese and Spanish; hostile words are words, cut to size`, async ({
        page,
      }) => {
        const { read } = await open(page, site, spec);
        const before = await read();
        for (const [at, language] of LANGUAGES.entries()) {
          const others = LANGUAGES.slice(0, at).map(({ word }) => word);
          await page.evaluate(speakInList, { selector: spec.entries, language, others });
          expect(await read()).toEqual(before);
        }

        // Our own name stays: where there are no handles it is what tells us.
        const own = new Set(before.flatMap(({ mine, author }) => (mine ? [author.name] : [])));
        const names = before.map(({ author }) => author.name).filter((name) => !own.has(name));
        await page.evaluate(hostileWords, { names, selector: spec.entries });
        const after = await read();
        if (spec.idsOfWords) expect(after.length).toBeGreaterThanOrEqual(before.length);
        else expect(ids(after)).toEqual(ids(before));
        expectStorable(site, after);
        for (const one of after) {
          expect(one.author.name.length).toBeLessThanOrEqual(200);
          expect(one.author.name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(one.text.length).toBeLessThanOrEqual(10_000);
          expect(JSON.stringify(one).length).toBeLessThan(25_000);
        }
        expect(await page.evaluate(() => document.querySelectorAll('img[src="x:"]').length)).toBe(0);
      });
    }

    test('after moving on in the page, only what is in view is read', async ({ page }) => {
      const lists = site.lists.filter(({ expected, clicks, recycles }) => expected.length > 0 && !clicks && !recycles);
      const [from] = lists;
      test.skip(!from, 'no lists yet');
      if (!from) return;
      const { look } = await open(page, site, from);
      // A page's own way leads to its own host only.
      const others = lists.slice(1).filter(({ url }) => new URL(url).host === new URL(from.url).host);
      for (const spec of [...others, from]) {
        await page.evaluate((path) => window.practice.navigate(path), pathOf(spec.url));
        await expect.poll(() => look.view()).toBe(spec.view);
        expect(await look.interactions(NOW, spec.alsoOurs)).toEqual(expectedOf(spec));
      }
    });

    test('nothing is read for nobody', async ({ page }) => {
      const spec = site.lists.find(({ expected }) => expected.length > 0);
      test.skip(!spec, 'no lists yet');
      if (!spec) return;
      const { look } = await open(page, site, spec);
      await page.evaluate(() => document.body.replaceChildren(...document.querySelectorAll('nothing')));
      expect(await look.interactions(NOW)).toEqual([]);
    });
  });
}

/**
 * Names turn the words around, texts become markup, and each is a megabyte long. The entries keep their place, but what is
 * in them isn't laid out: that much would take the browser half a minute. Runs in the page.
 */
function hostileWords({ names, selector }: { names: readonly string[]; selector: string }): void {
  const script = '<script>alert(1)</script><img src="x:" onerror="alert(1)">\u202e\u0000';
  const entries = [...document.querySelectorAll<HTMLElement>(selector)];
  for (const [index, height] of entries.map(({ offsetHeight }) => offsetHeight).entries()) {
    entries[index]?.style.setProperty('height', `${height}px`);
    entries[index]?.style.setProperty('content-visibility', 'hidden');
  }
  for (const entry of entries) {
    const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (names.includes(node.data)) {
        node.data = `\u202e\u2066\u0007${script}${'long name '.repeat(100_000)}`;
      } else if (node.data.length > 30) {
        node.data += script.repeat(20_000);
      }
    }
  }
}

/** All addresses lead elsewhere, or back. Runs in the page. */
function hostileAddresses({ bad, selector }: { bad: string | null; selector: string }): void {
  for (const link of document.querySelectorAll(`:is(${selector}) a[href]`)) {
    const real = link.getAttribute('data-real') ?? link.getAttribute('href') ?? '';
    link.setAttribute('data-real', real);
    link.setAttribute('href', bad === null ? real : bad + real);
  }
}

/** All ids that the entries carry, in whatever attribute, become another one, or what they were. Runs in the page. */
function hostileIds({ bad, own, selector }: { bad: string | null; own: readonly string[]; selector: string }): void {
  for (const entry of document.querySelectorAll(selector)) {
    for (const element of [entry, ...entry.querySelectorAll('*')]) {
      for (const { name, value } of [...element.attributes]) {
        const kept = `data-was-${name}`;
        if (bad !== null && !name.startsWith('data-was-') && own.some((id) => value.includes(id))) {
          element.setAttribute(kept, value);
          element.setAttribute(
            name,
            own.reduce((text, id) => text.replaceAll(id, bad), value),
          );
        }
        if (bad === null && name.startsWith('data-was-')) {
          element.setAttribute(name.slice('data-was-'.length), value);
          element.removeAttribute(name);
        }
      }
    }
  }
}
