/** What one list for all surfaces can't ask: boxes beside each other, parts in order, pages that say more, pages that have changed. */
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { expect } from '../browser/expect.ts';
import { inspector } from '../browser/inspect.ts';
import {
  AS_PERSON,
  OUR_POST,
  OUTLINE_POST,
  postPath,
  profileLink,
  REVIEWS,
  REVIEWS_PATH,
  ROSA,
  SELF,
  THEIR_POST,
} from '../sites/facebook/data.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { NOW } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { type Look, model, open, send, test } from './pages.ts';

/** Opens the surface of that name at the address that contains `path`. */
async function at(
  page: Page,
  network: NetworkId,
  surface: string,
  path = '',
): Promise<{ look: Look; spec: SurfaceSpec }> {
  for (const site of SITES.filter((one) => one.network === network)) {
    const spec = site.surfaces.find((one) => one.surface === surface && one.url.includes(path));
    if (spec) return { look: await open(page, site, spec), spec };
  }
  throw new Error(`No surface "${surface}" at ${path}`);
}

const openAlso = (page: Page, surface: string) => page.evaluate((name) => window.practice.open(name), surface);
const focus = (page: Page, surface: string) => page.evaluate((name) => window.practice.editor(name).focus(), surface);
const around = async (look: Look) => {
  const seen = await look.focused();
  return seen.is === 'composer' ? seen.around : seen.is;
};
const outline = async (look: Look) =>
  (await look.composers()).map(({ surface, kind, text, around: { parent } }) => ({
    surface,
    kind,
    text,
    answers: parent?.author ?? null,
  }));

test('facebook: a comment and an answer on one page keep their texts, parents and sending apart', async ({ page }) => {
  const { look, spec } = await at(page, 'facebook', 'comment', '/posts/');
  await page.keyboard.insertText('For everybody');
  await look.listen();
  await openAlso(page, 'reply');
  await page.keyboard.insertText('for you');
  expect(await outline(look)).toEqual(
    expect.arrayContaining([
      { surface: 'comment', kind: 'reply', text: 'For everybody', answers: 'Tallship Tea' },
      { surface: 'reply', kind: 'reply', text: await model(page, 'reply'), answers: 'Ana Rivas' },
    ]),
  );
  await send(page, look, spec);
  await expect.poll(() => page.evaluate(() => window.practice.sent.map(({ surface }) => surface))).toEqual(['reply']);
  expect(await look.sent()).toEqual([]);
});

test('facebook: an answer that names nobody, in a thread of several, is not guessed at', async ({ page }) => {
  const { look } = await at(page, 'facebook', 'reply', '/posts/');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('It takes four days.');
  await page.evaluate(() => window.practice.editor('reply').setAttribute('aria-label', 'XX'));
  expect(await look.focused()).toMatchObject({ surface: 'reply', kind: 'reply', around: { parent: null } });
});

test('facebook: whoever acts writes and is answered, the person or her Page; a box with a choice of voices says it itself', async ({
  page,
}) => {
  const look = await inspector(page, 'facebook');
  const move = (path: string) => page.evaluate((to) => window.practice.navigate(to), path);
  const switchTo = async (name: string) => {
    await page.getByRole('button', { name: 'Your profile' }).click();
    await page.getByRole('button', { name: `Switch to ${name}` }).click();
    await expect.poll(() => look.self()).toBe(name);
  };
  const mine = async () => (await look.interactions(NOW)).filter((one) => one.mine).map(({ externalId }) => externalId);
  const ours = OUR_POST.comments.flatMap(({ replies = [] }) =>
    replies.flatMap(({ by, id }) => (by === SELF ? [id] : [])),
  );

  await page.goto(`https://www.facebook.com${AS_PERSON}`);
  expect(await look.self()).toBe(ROSA.name);
  await move(postPath(OUR_POST));
  expect(await mine()).toEqual([]);
  await openAlso(page, 'comment');
  expect(await look.writer([SELF.name])).toBe(ROSA.name);
  await page.getByLabel('Available voices').click();
  await focus(page, 'comment');
  expect(await look.writer([SELF.name])).toBe(SELF.name);
  await page.keyboard.insertText('The kettle is on.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await look.interactions(NOW, [SELF.name])).filter((one) => one.mine).length).toBe(2);
  await openAlso(page, 'reply');
  expect(await look.writer([SELF.name])).toBeNull();

  await switchTo(SELF.name);
  expect(await mine()).toEqual(expect.arrayContaining([...ours]));
  await openAlso(page, 'comment');
  expect(await look.writer([SELF.name])).toBeNull();
  await move(postPath(THEIR_POST));
  expect(await mine()).toContain(THEIR_POST.comments.find(({ by }) => by === SELF)?.id);
  await switchTo(ROSA.name);
  expect(await mine()).toEqual([]);
  // Told of the Page, which is hers as well, she has nothing to answer.
  await move('/notifications/');
  const told = async (also: readonly string[]) => (await look.interactions(NOW, also)).map(({ author }) => author.name);
  expect(await told([])).toContain(SELF.name);
  expect(await told([SELF.name])).not.toContain(SELF.name);
});

test('facebook: a Page’s post is sent when its settings were seen, not at “Next”', async ({ page }) => {
  const look = await inspector(page, 'facebook');
  await page.goto(`https://www.facebook.com${profileLink(SELF)}`);
  await openAlso(page, 'post');
  await page.keyboard.insertText('The harbour smells of bergamot.');
  await look.listen();
  await page.getByRole('button', { name: 'Next' }).click();
  const post = page.getByRole('dialog', { name: 'Post settings' }).getByRole('button', { name: 'Post' });
  await post.waitFor();
  // The page is looked at when it has time: after that there is nothing left to be told of.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
  expect(await look.sent()).toEqual([]);
  await post.click();
  await expect.poll(() => look.sent()).toEqual(['The harbour smells of bergamot.']);
});

test('facebook: a review is answered in its own box; an editor of before Lexical is read and sent from', async ({
  page,
}) => {
  const look = await inspector(page, 'facebook');
  await page.goto(`https://www.facebook.com${REVIEWS_PATH}`);
  await openAlso(page, 'comment');
  await page.keyboard.insertText('I am sorry, we send you another.');
  expect(await look.focused()).toMatchObject({
    surface: 'comment',
    kind: 'reply',
    around: { parent: { author: REVIEWS[0]?.by.name, text: REVIEWS[0]?.text } },
  });

  await page.goto(`https://www.facebook.com${postPath(OUTLINE_POST)}`);
  await openAlso(page, 'comment');
  await page.keyboard.insertText('The one with tea stains.');
  expect(await look.focused()).toMatchObject({
    text: 'The one with tea stains.',
    matched: { editor: 'outline textbox' },
    around: { parent: { author: OUTLINE_POST.by.name, text: OUTLINE_POST.text } },
  });
  await look.listen();
  await page.keyboard.press('Enter');
  await expect.poll(() => look.sent()).toEqual(['The one with tea stains.']);
});

test('instagram: of two comments by one person, the one whose button was pressed is answered', async ({ page }) => {
  const { look } = await at(page, 'instagram', 'comment', '/p/');
  const answer = (words: string) => page.locator('.comment', { hasText: words }).locator('.answer');
  await look.attend();
  await answer('Two tins').click();
  await page.keyboard.insertText('They are on the shelf.');
  expect(await look.focused()).toMatchObject({
    surface: 'reply',
    around: { parent: { author: 'ivo.halloran', text: 'Two tins for the ride home, please.' } },
  });
  await answer('Or three?').click();
  expect(await look.focused()).toMatchObject({ around: { parent: { text: 'Or three? Which one keeps longest?' } } });
  // Without having seen which, it is not guessed at.
  const other = await at(page, 'instagram', 'comment', '/p/');
  await page.keyboard.insertText('@ivo.halloran It is on the shelf.');
  expect(await other.look.focused()).toMatchObject({ surface: 'reply', kind: 'reply', around: { parent: null } });
});

test('threads: whom the page’s one box answers is told by the press that aimed it, and by nothing else', async ({
  page,
}) => {
  const { look } = await at(page, 'threads', 'reply', '/@tallshiptea/');
  const parent = async () => {
    const seen = await look.focused();
    return seen.is === 'composer' ? (seen.around.parent?.text ?? null) : seen.is;
  };
  await page.keyboard.insertText('Until six.');
  expect(await parent()).toBeNull();
  await look.attend();
  expect(await parent()).toContain('out of the roaster');
  const press = (code: string, action: string) => page.locator(`[data-code="${code}"] .act-${action}`).click();
  await press('DRwalk3rs-a', 'comment');
  await page.evaluate(() => window.practice.editor('reply').focus());
  expect(await parent()).toBe('Until when?\nWe are slow walkers.');
  // Likes aim nothing.
  await press('DRana5pain7', 'heart');
  await page.evaluate(() => window.practice.editor('reply').focus());
  expect(await parent()).toBe('Until when?\nWe are slow walkers.');
  // Aimed elsewhere by something that wasn't seen: not told any more.
  await page.evaluate(() => window.practice.editor('reply').setAttribute('aria-placeholder', 'Reply to Ana Rivas…'));
  expect(await parent()).toBeNull();
});

test('tiktok: an answer further down a thread is for whom it names, and else not guessed at', async ({ page }) => {
  const { look } = await at(page, 'tiktok', 'comment');
  const parent = async () => {
    const seen = await look.focused();
    return seen.is === 'composer' ? { surface: seen.surface, parent: seen.around.parent } : seen.is;
  };
  await page.locator('[data-e2e="comment-reply-2"]').nth(1).click();
  await page.getByRole('textbox', { name: 'Add a reply' }).click();
  await page.keyboard.insertText('Until six.');
  expect(await parent()).toEqual({ surface: 'reply', parent: null });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('@moor_and_mast until six.');
  // Two of the thread's comments are theirs: it may answer either.
  expect(await parent()).toEqual({ surface: 'reply', parent: null });
  await page.locator('[data-e2e="comment-reply-2"]').nth(2).click();
  await page.getByRole('textbox', { name: 'Add a reply' }).click();
  await page.keyboard.insertText('@juniperkiln we will.');
  expect(await parent()).toMatchObject({ surface: 'reply', parent: { handle: 'juniperkiln' } });
});

test('x: the box of the home page and the modal over it keep apart', async ({ page }) => {
  const { look, spec } = await at(page, 'x', 'home');
  await page.keyboard.insertText('On the page');
  await look.listen();
  await openAlso(page, 'modal-reply');
  await page.keyboard.insertText('In the modal');
  expect(await outline(look)).toEqual([
    { surface: 'home', kind: 'post', text: 'On the page', answers: null },
    { surface: 'modal-reply', kind: 'reply', text: 'In the modal', answers: 'Ana Rivas' },
  ]);
  await send(page, look, spec);
  await expect.poll(() => page.evaluate(() => window.practice.sent.map(({ text }) => text))).toEqual(['In the modal']);
  expect(await look.sent()).toEqual([]);
  await focus(page, 'home');
  await send(page, look, spec);
  await expect.poll(() => look.sent()).toEqual(['On the page']);
});

for (const [network, first] of [
  ['x', 'modal'],
  ['bluesky', 'post'],
] as const) {
  test(`${network}: the parts of a thread are read in order, each with its own pictures`, async ({ page }) => {
    const { look } = await at(page, network, 'thread');
    await page.keyboard.insertText('Second of two');
    await page.evaluate((name) => window.practice.attach(name, ''), first);
    await focus(page, first);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('First of two');
    await expect.poll(() => around(look)).toMatchObject({ parts: ['First of two', 'Second of two'] });
    await expect.poll(() => around(look)).toMatchObject({ media: [{ kind: 'image', alt: '' }] });
    await focus(page, 'thread');
    expect(await around(look)).toMatchObject({ parts: ['First of two', 'Second of two'], media: [] });
  });
}

test('mastodon: the limit that the instance states, and none where it states none', async ({ page }) => {
  const { look } = await at(page, 'mastodon', 'compose');
  expect(await around(look)).not.toHaveProperty('limit');
  await page.goto('https://long.example/home');
  await openAlso(page, 'compose');
  expect(await around(look)).toMatchObject({ limit: 5000 });
});

test('mastodon: a content warning is read while it is shown', async ({ page }) => {
  const { look } = await at(page, 'mastodon', 'warning');
  await focus(page, 'warning');
  expect(await around(look)).toMatchObject({ contentWarning: 'Tea, strongly held opinions' });
  await openAlso(page, 'compose');
  expect(await around(look)).not.toHaveProperty('contentWarning');
});

test('mastodon: one box turns from a post into an answer and back', async ({ page }) => {
  const { look } = await at(page, 'mastodon', 'reply');
  expect(await look.focused()).toMatchObject({ surface: 'reply', kind: 'reply' });
  await page.locator('.reply-indicator__cancel').click();
  await focus(page, 'compose');
  expect(await look.focused()).toMatchObject({ surface: 'compose', kind: 'post', around: { parent: null } });
});

test('reddit: title and text are two boxes of one post, the title with its own limit', async ({ page }) => {
  const { look, spec } = await at(page, 'reddit', 'post', '/r/tea/');
  await page.keyboard.insertText('Eleven were too smoky.');
  // The text stands for the post, where there is one.
  const both = ['Eleven were too smoky.', 'Notes on a harbour blend'];
  expect(await look.focused()).toMatchObject({ surface: 'post', kind: 'post', around: { parts: both } });
  expect(await around(look)).not.toHaveProperty('limit');
  await focus(page, 'title');
  expect(await look.focused()).toMatchObject({
    surface: 'title',
    kind: 'post',
    text: 'Notes on a harbour blend',
    around: { parts: both, limit: 300 },
  });
  await look.listen();
  await send(page, look, spec);
  await expect.poll(() => look.sent()).toEqual(['Notes on a harbour blend']);
});

test('reddit: the button that saves a draft sends nothing', async ({ page }) => {
  const { look } = await at(page, 'reddit', 'post', '/r/tea/');
  await page.keyboard.insertText('Eleven were too smoky.');
  await look.listen();
  await page.locator('#inner-save-draft-button').click();
  await page.evaluate(() => window.practice.navigate('/'));
  expect(await look.sent()).toEqual([]);
});

test('reddit: a box whose place and name contradict each other is not guessed at', async ({ page }) => {
  const { look } = await at(page, 'reddit', 'reply', '/r/tea/');
  await page.locator('shreddit-composer').evaluate((composer) => {
    composer.setAttribute('aria-describedby', 'comment-composer-message-t1_mk2011');
  });
  expect(await look.focused()).toMatchObject({ surface: 'reply', kind: 'reply', around: { parent: null } });
});

test('reddit: the name of who is signed in is not guessed; once it was shown it is known', async ({ page }) => {
  const look = await inspector(page, 'reddit');
  await page.goto('https://www.reddit.com/?quiet');
  await page.locator('shreddit-post').first().waitFor();
  expect(await look.self()).toBeNull();
  const drawer = page.locator('#expand-user-drawer-button');
  await drawer.click();
  expect(await look.self()).toBe('tallship_tea');
  await drawer.click();
  await page.evaluate(() => document.querySelector('#user-drawer-content')?.replaceChildren());
  expect(await look.self()).toBe('tallship_tea');
  // Two names at once tell nothing.
  await page.goto('https://www.reddit.com/');
  await page.evaluate(() => {
    document.querySelector('achievements-entrypoint')?.setAttribute('username', 'somebody_else');
  });
  expect(await look.self()).toBeNull();
});

/** What the networks might rename next, and what Parley then says of a box that still looks like a composer. */
const RENAMED: readonly { network: NetworkId; surface: string; attributes: readonly string[] }[] = [
  { network: 'x', surface: 'modal', attributes: ['data-testid', 'class'] },
  { network: 'bluesky', surface: 'post', attributes: ['data-testid', 'translate'] },
  { network: 'linkedin', surface: 'share-sdui', attributes: ['componentkey', 'data-sdui-screen'] },
  {
    network: 'linkedin',
    surface: 'share-ember',
    attributes: ['data-test-modal-id', 'data-test-ql-editor-contenteditable'],
  },
  { network: 'mastodon', surface: 'compose', attributes: ['class', 'aria-autocomplete'] },
];

for (const { network, surface, attributes } of RENAMED) {
  test(`${network}, ${surface}: without the names that are known, it is said to be unread`, async ({ page }) => {
    const { look } = await at(page, network, surface);
    expect(await look.focused()).toMatchObject({ is: 'composer' });
    await page.evaluate(
      ([name, list]) => {
        const editor = window.practice.editor(name);
        const above = (element: Element): Element | null => {
          const root = element.getRootNode();
          return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        };
        for (let element: Element | null = editor; element; element = above(element)) {
          for (const one of [element, ...(element.parentElement?.querySelectorAll('*') ?? [])]) {
            for (const attribute of list) {
              const old = one.getAttribute(attribute);
              // A renamed class keeps its words: only their joints change.
              if (old !== null && attribute === 'class') one.setAttribute(attribute, old.replaceAll('-', '_'));
              else one.removeAttribute(attribute);
            }
          }
        }
      },
      [surface, attributes] as const,
    );
    expect(await look.focused()).toEqual({ is: 'unknown' });
  });
}

for (const { network, surface, opener } of [
  { network: 'bluesky', surface: 'post', opener: '[data-testid="altTextButton"]' },
  { network: 'mastodon', surface: 'compose', opener: '.compose-form__upload__warning button' },
] as const) {
  test(`${network}: the description of a picture is no draft`, async ({ page }) => {
    const { look } = await at(page, network, surface);
    await page.evaluate((name) => window.practice.attach(name, ''), surface);
    await page.locator(opener).click();
    await page.locator('[role="dialog"] textarea').last().focus();
    expect(['decoy', 'nothing']).toContain((await look.focused()).is);
  });
}

test('mastodon: the redesigned form is read as well', async ({ page }) => {
  const look = await inspector(page, 'mastodon');
  await page.goto('https://mastodon.example/redesign');
  await openAlso(page, 'compose');
  await page.keyboard.insertText('New clothes');
  expect(await look.focused()).toMatchObject({ is: 'composer', kind: 'post', text: 'New clothes', hasSend: true });
});

for (const [network, surface] of [
  ['x', 'home'],
  ['bluesky', 'post'],
  ['mastodon', 'compose'],
  ['linkedin', 'comment-ember'],
] as const) {
  test(`${network}: a box that is mounted anew after a failure was not sent`, async ({ page }) => {
    const { look, spec } = await at(page, network, surface);
    await page.keyboard.insertText('It takes four days.');
    await look.listen();
    await page.evaluate(() => {
      window.practice.failNextSend = true;
    });
    await send(page, look, spec);
    await expect.poll(() => page.evaluate(() => window.practice.failNextSend)).toBe(false);
    await page.evaluate((name) => window.practice.remount(name), surface);
    expect(await model(page, surface)).toBe('It takes four days.');
    expect(await look.sent()).toEqual([]);
  });
}

/** Boxes that stay where they are when something was sent; of a box that closes, the closing is the sign. */
for (const [network, surface] of [
  ['x', 'home'],
  ['x', 'reply'],
  ['mastodon', 'compose'],
  ['linkedin', 'comment-ember'],
  ['linkedin', 'comment-sdui'],
  ['facebook', 'comment'],
  ['instagram', 'comment'],
  ['threads', 'reply'],
  ['tiktok', 'comment'],
  ['reddit', 'comment'],
] as const) {
  test(`${network}, ${surface}: emptied with nothing after it is not sent`, async ({ page }) => {
    const { look, spec } = await at(page, network, surface);
    await page.keyboard.insertText('It takes four days.');
    await look.listen();
    await page.evaluate(() => {
      window.practice.failNextSend = 'silently';
    });
    await send(page, look, spec);
    await expect.poll(() => model(page, surface)).not.toContain('four days');
    await page.evaluate((name) => window.practice.open(name), surface);
    await page.keyboard.insertText('Five days, in fact.');
    await look.listen();
    await send(page, look, spec);
    await expect.poll(() => look.sent()).toHaveLength(1);
    expect(await look.sent()).toEqual([expect.stringContaining('Five days, in fact.')]);
  });
}

test('x: what was typed in the meantime is no part of what was sent', async ({ page }) => {
  const { look, spec } = await at(page, 'x', 'home');
  await page.keyboard.insertText('It takes four days.');
  await look.listen();
  await send(page, look, spec);
  await expect.poll(() => model(page, 'home')).toBe('');
  await page.keyboard.insertText('And another thing');
  await expect.poll(() => look.sent()).toEqual(['It takes four days.']);
});
