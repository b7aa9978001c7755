// What a person does in the plan, in the words of its tests. The clock stands on 15 October 2026.
import { drawn, goTo } from './acts.mjs';

/** Opens a page of a site as it is on that day. */
export function openPlan(levier, language, path = '/#/operations', options = {}) {
  return levier.open(path, {
    language,
    before: (context) => context.clock.setFixedTime('2026-10-15T12:00:00'),
    ...options,
  });
}

export const field = (page, key) => page.locator(`#plan-${key}`);
export const submit = (page) => page.locator('.plan-form button[type=submit]');

/** Adds an item by the form of its kind; `fields`: what is typed or chosen, by key. */
export async function add(page, kind, fields) {
  await goTo(page, 'operations', `/new/${kind}`);
  await page.locator('levier-plan-form form').waitFor();
  for (const [key, value] of Object.entries(fields)) {
    const at = field(page, key);
    if ((await at.count()) === 0) {
      // Numbers have fields of their own, in the order of the form.
      await page.locator('levier-plan-form levier-number input').nth(value.at).fill(value.text);
    } else if ((await at.evaluate((node) => node.localName)) === 'select')
      await at.selectOption(typeof value === 'string' ? value : { label: value.label });
    else await at.fill(value);
  }
  await submit(page).click();
  await page.locator('levier-plan-form').waitFor({ state: 'detached' });
}

/** The first campaign, in two fields. */
export async function first(page) {
  await drawn(page, 'operations');
  await page.locator('#plan-first-name').fill('Rentrée');
  await page.locator('.plan-first levier-number input').fill('9000');
  await page.locator('.plan-first button[type=submit]').click();
  await page.locator('levier-plan-campaign table').waitFor();
}

/** Goes to a part of the plan. */
export async function part(page, name) {
  await goTo(page, 'operations', name === 'plan' ? '' : `/${name}`);
  await page.locator('.page.plan h1').waitFor();
}
