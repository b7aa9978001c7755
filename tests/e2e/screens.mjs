// Pictures of every page for people to look at, in target/screens. By hand: node tests/e2e/screens.mjs [page…]
//
// Languages × widths × light and dark; each page as a new visitor, with the example, sees it.
import { launch } from './harness/browser.mjs';
import { siteAddress } from './harness/server.mjs';
import { shot } from './harness/shot.mjs';
import { give, goTo, item, openExample } from './harness/acts.mjs';
import { sample } from './harness/files.mjs';

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);

/** name → what is done before the picture. */
const SCENES = {
  'strategy-empty': async (page) => goTo(page, 'strategy'),
  'data-refused': async (page) => {
    await goTo(page, 'data');
    for (const name of [
      'p13_excel_fr_resave.csv',
      'p90_err_ambiguous_dates.csv',
      'p93_err_unclosed_quote.csv',
    ])
      await give(page, sample('imports', name));
    await item(page, 'p13_excel_fr_resave.csv').locator('summary').first().click();
  },
  home: async (page) => {
    await goTo(page, 'home');
    await page.locator('.places .moves').waitFor();
  },
  measure: async (page) => {
    await openExample(page);
  },
  'measure-why': async (page) => {
    await page.locator('.measure-table tfoot button.figure').nth(3).click();
    await page.locator('levier-why article').waitFor();
  },
  operations: async (page) => goTo(page, 'operations'),
  decision: async (page) => {
    await goTo(page, 'decision');
    await page.locator('table.decision-plan').waitFor();
  },
  'decision-budgets': async (page) => {
    await page.locator('.decision-parts a').nth(1).click();
    await page.locator('levier-outlook levier-chart svg').waitFor();
  },
  'decision-time': async (page) => {
    await page.locator('.decision-parts a').nth(2).click();
    await page.locator('levier-periods .button').first().click();
    await page.locator('levier-periods levier-chart svg').waitFor();
  },
  'decision-scenarios': async (page) => {
    await page.locator('.decision-parts a').nth(3).click();
    await page.locator('levier-budget-scenarios .button.primary').click();
    await page.locator('levier-budget-scenarios levier-chart svg').waitFor();
  },
  'decision-kept': async (page) => {
    await page.locator('levier-keep-decision button.primary').click();
    await page.locator('.decision-journal li').waitFor();
  },
  strategy: async (page) => goTo(page, 'strategy'),
  objective: async (page) => {
    await page.locator('.objective h2 a').click();
    await page.locator('levier-objective-form h1').waitFor();
  },
  segments: async (page) => {
    await goTo(page, 'segments');
    await page.locator('.audience-door').first().click();
    await page.locator('.rfm-grid').waitFor();
  },
  'segments-targets': async (page) => {
    await page.locator('[data-act=take]').click();
    await goTo(page, 'segments', '/targets');
    await page.locator('.profile-table').waitFor();
  },
  data: async (page) => goTo(page, 'data'),
  calculators: async (page) => goTo(page, 'calculators'),
  roi: async (page) => {
    await goTo(page, 'calculators', '/roi');
    await page.locator('levier-calculator').waitFor();
  },
  workspace: async (page) => goTo(page, 'workspace'),
};

const server = await siteAddress();
const browser = await launch();
try {
  for (const language of ['fr', 'en']) {
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark']) {
        const context = await browser.newContext({
          viewport: { width, height: width === 320 ? 640 : 900 },
          colorScheme,
          reducedMotion: 'reduce',
          locale: 'fr-FR',
          timezoneId: 'Europe/Paris',
        });
        await context.addInitScript((chosen) => localStorage.setItem('levier:language', chosen), language);
        const page = await context.newPage();
        await page.goto(server.url);
        await page.locator('h1').first().waitFor();
        for (const [name, act] of Object.entries(SCENES)) {
          if (name === 'measure') await goTo(page, 'home');
          await act(page);
          if (wanted(name)) await shot(page, `${name}-${language}-${width}-${colorScheme}`);
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  server.stop();
}
