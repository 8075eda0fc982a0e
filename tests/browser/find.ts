/** Finds a real browser to run Parley in, or installs one, or says in plain words what to do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium builds only: branded Chrome ignores --load-extension since version 137. */
const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function usual(variable: string, places: readonly string[]): string | undefined {
  const told = process.env[variable];
  if (told && !existsSync(told)) throw new Error(`${variable} is set to ${told}, but there is no such file.`);
  return told || places.find((place) => existsSync(place));
}

/** Installs Debian's package where we are root and apt is there. Says what it does, because it takes half a minute. */
function installByApt(name: string): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`No browser found: installing Debian's ${name}. This is done once.`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    apt('update') && apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation', 'fonts-noto-color-emoji')
  );
}

/** Path of a Chromium. @throws with a sentence that tells the newcomer what to do. */
export function findChromium(): string {
  const own = () => [chromium.executablePath()].filter((path) => existsSync(path))[0];
  const found = usual('PARLEY_BROWSER', CHROMIUM) ?? own();
  if (found) return found;
  if (installByApt('chromium')) {
    const installed = usual('PARLEY_BROWSER', CHROMIUM);
    if (installed) return installed;
  }
  try {
    console.log('No browser found: asking Playwright to download its Chromium. This is done once.');
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    });
  } catch {
    // Told below, with the other ways.
  }
  const downloaded = own();
  if (downloaded) return downloaded;
  throw new Error(
    'Parley needs Chromium and found none. Install it (Debian, Ubuntu: "sudo apt-get install chromium") or set PARLEY_BROWSER to the path of a Chromium.',
  );
}

/** Path of a Firefox, or undefined where there is none and none can be installed. */
export function findFirefox(): string | undefined {
  const found = usual('PARLEY_FIREFOX', FIREFOX);
  if (found) return found;
  return installByApt('firefox-esr') ? usual('PARLEY_FIREFOX', FIREFOX) : undefined;
}
