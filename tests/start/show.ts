/** With a display: a browser with Parley, a tab for each network's practice page, every network on; until its window is closed. */
import { FACTS } from '../../lib/networks/all-facts.ts';
import { launchParley, turnOn } from '../browser/parley.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from './build.ts';

export async function show(): Promise<void> {
  const extension = buildParley({ open: false });
  const parley = await launchParley({
    respond: await bundle(),
    extension,
    headless: false,
    viewport: null,
    colorScheme: null,
  });
  const { context } = parley;
  const closed = new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    // Where the browser outlives its last window, as on a Mac.
    context.on('page', (page) => page.on('close', () => context.pages().length === 0 && resolve()));
  });
  try {
    await turnOn(parley, SITES);
    const [blank] = context.pages();
    for (const [index, { surfaces }] of SITES.entries()) {
      const tab = index === 0 && blank ? blank : await context.newPage();
      await tab.goto(surfaces[0]?.url ?? 'about:blank');
    }
    const welcome = parley.address('welcome');
    if (!context.pages().some((page) => page.url() === welcome)) await (await context.newPage()).goto(welcome);
    await blank?.bringToFront();
    console.log(HELP);
    await closed;
    console.log('The window is closed.');
  } finally {
    await parley.close();
  }
}

const HELP = `
A browser with Parley is open. Its tabs are practice pages on this machine, made to behave as
${SITES.map(({ network }) => FACTS[network].name).join(', ')} do; nothing you type leaves it.

  1. In a tab, click where you would write a post or a reply, and type. For example:
     Don’t miss out! Our revolutionary harbour blend is finally here.
  2. A small chip appears beside the send button. Press it, or Alt+J, to see what Parley thinks.
  3. Take a fix, or click underlined words. Ctrl+Z brings your own words back.

Parley's icon behind the browser's puzzle piece opens Check, for drafts written elsewhere.
Close the window to end this.
`;
