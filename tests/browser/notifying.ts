/** Parley in a browser that lets it show notifications once it asks: nobody can click that question in a headless one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import type { Respond } from '../sites/serve.ts';
import { BUILT, type Launched, type LaunchOptions, launchParley } from './parley.ts';

/**
 * What an extension once had, the browser gives it again without its question. So Parley is installed demanding it, and then
 * updated to the build as it is, which only may ask.
 */
export async function launchNotifying(respond: Respond): Promise<Launched> {
  const extension = mkdtempSync(join(tmpdir(), 'parley-build-'));
  cpSync(BUILT, extension, { recursive: true });
  const launched = await letNotify(respond, { extension });
  return {
    ...launched,
    close: async () => {
      await launched.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The same for a build in a folder of its own. */
export async function letNotify(
  respond: Respond,
  options: Pick<LaunchOptions, 'profile' | 'zone'> & { readonly extension: string },
): Promise<Launched> {
  const file = join(options.extension, 'manifest.json');
  const built = readFileSync(file, 'utf8');
  const { permissions, optional_permissions, ...rest } = JSON.parse(built);
  writeFileSync(file, JSON.stringify({ ...rest, permissions: [...permissions, ...optional_permissions] }));
  const first = await launchParley({ respond, ...options });
  writeFileSync(file, built);
  const page = await first.context.newPage();
  await page.goto('chrome://extensions/');
  const [worker] = await Promise.all([
    first.context.waitForEvent('serviceworker'),
    page.evaluate(async (id) => {
      type Api = {
        updateProfileConfiguration: (update: object) => Promise<void>;
        reload: (id: string, options: object) => Promise<void>;
      };
      const { developerPrivate } = chrome as unknown as { developerPrivate: Api };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, {});
    }, first.id),
  ]);
  await page.close();
  return { ...first, worker };
}

/** The worker that lives now: one that was ended has a successor. */
export const workerOf = ({ context, id, worker }: Launched): Worker =>
  context.serviceWorkers().findLast((one) => one.url().includes(id)) ?? worker;
