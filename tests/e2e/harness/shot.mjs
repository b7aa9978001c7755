// Screenshots for people to look at, in target/screens.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from './packages.mjs';

const folder = join(project, 'target', 'screens');

/** The whole page, as `<name>.png`; animations ended, fonts loaded. */
export async function shot(page, name) {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => scrollTo(0, 0));
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return path;
}
