// Chromium through playwright-core: the machine's own, since nothing is downloaded here.
import { existsSync, readFileSync } from 'node:fs';
import { require } from './packages.mjs';

const args = JSON.parse(readFileSync(new URL('chromium-arguments.json', import.meta.url), 'utf8'));
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function launch() {
  const executablePath = process.env.CHROME ?? USUAL.find(existsSync);
  if (executablePath === undefined) throw new Error('no Chromium found: set CHROME');
  const { chromium } = require('playwright-core');
  return chromium.launch({ executablePath, args });
}
