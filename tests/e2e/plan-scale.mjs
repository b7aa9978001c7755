// What a large plan costs: 2,000 campaigns with their budgets, 10,000 tasks, 40 people. Opened, scrolled,
// edited, dragged, undone, reported; for each the processor time of the main thread and its longest task.
// Run by hand: node tests/e2e/plan-scale.mjs [--profile FOLDER] [STEP…]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measured, timed } from './harness/measured.mjs';
import { tasks } from './harness/trace.mjs';

const { values, positionals: only } = parseArgs({
  options: { profile: { type: 'string' } },
  allowPositionals: true,
});

const CAMPAIGNS = 2_000;
const TASKS = 10_000;
const PEOPLE = 40;
/** What still runs this long after a step is seen belongs to it, in milliseconds. */
const AFTER = 3_000;

function day(after) {
  return new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10);
}

/** A title of its own for each number: titles that are alike would be doubled work. */
function title(number) {
  let left = ((number + 1) * 7_919) % 456_976;
  let letters = '';
  for (let at = 0; at < 4; at++) {
    letters += 'bcdfghjklmnpqrstvwxzaeiouy'[left % 26];
    left = Math.floor(left / 26);
  }
  return `${letters} ${number}`;
}

function largePlan() {
  const plan = [];
  const put = (kind, fields) => {
    const id = `i${plan.length + 1}`;
    plan.push({ id, kind, revision: 1, fields });
    return id;
  };
  const listed = (count, make) => Array.from({ length: count }, (_, at) => make(at));
  const people = listed(PEOPLE, (at) => put('person', { name: `Personne ${at}`, hours_per_week: 35 }));
  const channels = ['search', 'social', 'display', 'email', 'video'];
  const campaigns = listed(CAMPAIGNS, (at) => {
    const [start, channel] = [(at * 7) % 330, channels[at % channels.length]];
    return put('campaign', { title: title(at), start: day(start), end: day(start + 20), channel });
  });
  campaigns.forEach((campaign, at) => {
    const amounts = { plan: 500 + at, forecast: 500 + at };
    const months = [0, 20].map((more) => [day(((at * 7) % 330) + more).slice(0, 7), amounts]);
    put('budget_line', { campaign, months: Object.fromEntries(months) });
  });
  listed(TASKS, (at) => {
    const start = (at * 11) % 340;
    const [owner, campaign] = [people[at % PEOPLE], campaigns[at % CAMPAIGNS]];
    const days = { start: day(start), end: day(start + 4) };
    put('task', { title: title(CAMPAIGNS + at), hours: 2 + (at % 7), ...days, owner, campaign });
  });
  return plan;
}

const saved = (page) => page.locator('.save.saved').waitFor();
const to = (page, part) => page.evaluate((hash) => (location.hash = hash), `#/operations${part}`);

/** In this order: each begins where the one before ends. */
const STEPS = {
  open: async (page) => {
    await page.reload();
    await page.locator('levier-plan-overview .plan-table tbody tr').first().waitFor();
    await page.locator('levier-plan-overview tfoot').last().waitFor();
  },
  form: async (page) => {
    await to(page, '/i41');
    await page.locator('#plan-title').waitFor();
  },
  edit: async (page) => {
    await page.locator('#plan-title').fill('Autre nom');
    await page.locator('.plan-form button[type=submit]').click();
    await page.locator('.plan-table a', { hasText: 'Autre nom' }).waitFor();
    await saved(page);
  },
  undo: async (page) => {
    await page.keyboard.press('Control+z');
    await page
      .locator('.plan-table a', { hasText: title(0) })
      .first()
      .waitFor();
    await saved(page);
  },
  scroll: async (page) => {
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 300);
  },
  people: async (page) => {
    await to(page, '/people');
    await page.locator('.plan-load tbody tr').first().waitFor();
  },
  calendar: async (page) => {
    await to(page, '/calendar');
    await page.locator('button.plan-bar').first().waitFor();
  },
  year: async (page) => {
    await page.locator('[data-months="12"]').click();
    await page.locator('[data-months="12"][aria-pressed=true]').waitFor();
  },
  drag: async (page) => {
    const bar = page.locator('button.plan-bar').nth(3);
    await bar.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const box = await bar.boundingBox();
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await saved(page);
  },
  'drag-again': async (page) => {
    await page.locator('button.plan-bar').nth(5).focus();
    await page.keyboard.press('Control+ArrowRight');
    await saved(page);
  },
  report: async (page) => {
    await to(page, '/report');
    await page.locator('levier-plan-report tfoot').waitFor();
  },
  complete: async (page) => {
    await to(page, '/report/full');
    await page.locator('levier-plan-report[full] [data-act=markdown]').waitFor();
  },
};

await measured(async ({ url, browser, context, page, client }) => {
  await context.clock.setFixedTime('2026-10-15T12:00:00');
  await page.goto(`${url}/#/operations`);
  await page.locator('#plan-first-name').fill('Campagne');
  await page.locator('.plan-first button[type=submit]').click();
  await page.locator('levier-plan-campaign').waitFor();
  await saved(page);
  // As another tab would have left it.
  const size = await page.evaluate((plan) => {
    const kept = JSON.parse(localStorage.getItem('levier:workspace'));
    kept.revision += 1;
    Object.assign(kept.document, { plan, next_id: plan.length + 1 });
    localStorage.setItem('levier:workspace', JSON.stringify(kept));
    return JSON.stringify(kept.document).length;
  }, largePlan());
  console.log(`${(size / 1e6).toFixed(2)} million characters`);
  await page.evaluate(() => (location.hash = '#/operations'));
  await client.send('Profiler.enable');
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const [name, act] of Object.entries(STEPS)) {
    const profiled = values.profile !== undefined && (only.length === 0 || only.includes(name));
    if (profiled) await client.send('Profiler.start');
    const before = name === 'open' ? 0 : await busy();
    let seen = 0;
    const long = await tasks(browser, page, async () => {
      seen = await timed(() => act(page));
      await page.waitForTimeout(AFTER);
    });
    const all = (await busy()) - before;
    const times = long.map(({ ms }) => ms.toFixed(0)).join(' ');
    console.log(`${name}: ${all.toFixed(0)} ms in all, there after ${seen.toFixed(0)}; tasks: ${times}`);
    if (values.profile === undefined || !profiled) continue;
    const { profile } = await client.send('Profiler.stop');
    writeFileSync(`${values.profile}/${name}.cpuprofile`, JSON.stringify(profile));
  }
});
