import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const advice =
  'No Chromium was found. Install Chromium or Chrome, run "npx playwright install chromium", or point CHROMIUM_PATH at a Chromium-based browser, then run the command again.';

/**
 * Path of a Chromium to drive: CHROMIUM_PATH, an installed one, Playwright's own download, and on Debian as root the
 * distribution's package. Throws with advice when there is none.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is set to ${named}, but there is no file there.`);
  }
  return present() ?? installDebian() ?? fail();
}

function present(): string | undefined {
  return [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chromium found: installing the Debian package (a few minutes, once).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore', env });
  return present();
}

function fail(): never {
  throw new Error(advice);
}
