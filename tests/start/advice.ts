/** Reads Parley's own panel in a page, as a user sees it: nothing here asks the judge. */
import type { Locator, Page } from '@playwright/test';
import { coach } from '../e2e/fixtures.ts';

export interface Tip {
  readonly what: string;
  readonly reason: string;
  /** What a person has to supply. */
  readonly prompts: readonly string[];
  /** Names of the buttons that change the text. */
  readonly mends: readonly string[];
}

export interface Advice {
  readonly verdict: string;
  /** "Tone 38", or "Thanks –" where the axis does not apply, and the sentence to it. */
  readonly axes: readonly { readonly axis: string; readonly says: string }[];
  /** Beside a reply: what was asked, and what of it is answered. */
  readonly asked: readonly string[];
  readonly tips: readonly Tip[];
  /** Says that something was left out, and why. */
  readonly notJudged: readonly string[];
}

/** Words of every element found, as they are shown. */
const texts = async (found: Locator): Promise<string[]> =>
  (await found.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

const first = async (found: Locator): Promise<string> => (await texts(found))[0] ?? '';

/** Unfolds a tip of a list. */
export async function unfold(tip: Locator): Promise<void> {
  const fold = tip.locator('.fold');
  if ((await fold.count()) > 0 && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

/** Everything that the open panel says. The first tip is the one unfolded afterwards. */
export async function readAdvice(page: Page): Promise<Advice> {
  const { panel } = coach(page);
  const tips: Tip[] = [];
  for (const tip of (await panel.locator('.tip').all()).reverse()) {
    await unfold(tip);
    const [what, reason] = [await first(tip.locator('.what')), await first(tip.locator('.reason'))];
    tips.unshift({
      what,
      reason,
      prompts: await texts(tip.locator('.prompt')),
      mends: await texts(tip.locator('.mends button')),
    });
  }
  const numbers = await texts(panel.locator('.bars .number'));
  const says = await texts(panel.locator('.bars .says'));
  return {
    verdict: await first(panel.locator('.verdict')),
    axes: numbers.map((axis, index) => ({ axis, says: says[index] ?? '' })),
    asked: await texts(panel.locator('.reply-check li')),
    tips,
    notJudged: await texts(panel.locator('.not-judged')),
  };
}
