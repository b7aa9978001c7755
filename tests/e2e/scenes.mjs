// What stands on each page when its picture is taken: pages in the order of a visit, each with its scenes.
//
// A scene starts from any page: it goes where it needs to be and waits until its subject is drawn. `empty`
// scenes come before the example is opened, the others after it. A page without a scene of its own is shown
// as it opens.
import { LEAST_SQUARES, give, goTo, item, openExample, saved } from './harness/acts.mjs';
import { sample } from './harness/files.mjs';
import { PAGE_NAMES } from './harness/pages.mjs';

async function decisionPart(page, part) {
  await goTo(page, 'decision', part === 'plan' ? '' : `?part=${part}`);
}

/** Opens the first demonstration of the pages about people, unless one is open. */
async function withCustomers(page, name, subject) {
  await goTo(page, name);
  const door = page.locator('.audience-door').first();
  const there = page.locator(subject).first();
  await door.or(there).first().waitFor();
  if (!(await there.isVisible())) await door.click();
  await there.waitFor();
}

const EMPTY = {
  'home-empty': (page) => goTo(page, 'home'),
  'strategy-empty': (page) => goTo(page, 'strategy'),
  'measure-empty': (page) => goTo(page, 'measure'),
  'decision-empty': (page) => goTo(page, 'decision'),
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
};

/** By page, with the example open. */
const SCENES = {
  home: {
    home: async (page) => {
      await goTo(page, 'home');
      await page.locator('.places .moves').waitFor();
    },
  },
  strategy: {
    strategy: (page) => goTo(page, 'strategy'),
    objective: async (page) => {
      await goTo(page, 'strategy');
      await page.locator('.objective h2 a').first().click();
      await page.locator('levier-objective-form h1').waitFor();
    },
  },
  segments: {
    segments: (page) => withCustomers(page, 'segments', '.rfm-grid'),
    'segments-targets': async (page) => {
      await page.locator('[data-act=take]').click();
      await goTo(page, 'segments', '/targets');
      await page.locator('.profile-table').waitFor();
    },
  },
  measure: {
    measure: (page) => goTo(page, 'measure'),
    'measure-why': async (page) => {
      await goTo(page, 'measure');
      await page.locator('.measure-table tfoot button.figure').nth(3).click();
      await page.locator('levier-why article').waitFor();
    },
  },
  course: {
    course: (page) => goTo(page, 'course'),
    'course-exercise': async (page) => {
      await goTo(page, 'course', '/exercise/promo');
      const question = page.locator('.question').first();
      await question.locator('input').fill('15 %');
      await question.locator('.button.primary').click();
      await question.locator('.note').waitFor();
    },
    'course-lesson': async (page) => {
      await goTo(page, 'course', '/lesson/simpson');
      await page.locator('levier-calculation .answer').first().waitFor();
    },
  },
  customers: {
    customers: (page) => withCustomers(page, 'customers', '.customers .lede'),
    'customers-cohorts': async (page) => {
      await goTo(page, 'customers', '/cohorts');
      await page.locator('levier-customers-cohorts').waitFor();
    },
  },
  decision: {
    decision: async (page) => {
      await decisionPart(page, 'plan');
      await page.locator('table.decision-plan').waitFor();
    },
    'decision-budgets': async (page) => {
      await decisionPart(page, 'budgets');
      await page.locator('levier-budget-curve levier-chart svg').first().waitFor();
    },
    'decision-time': async (page) => {
      await decisionPart(page, 'time');
      await page.locator('levier-periods .button').first().click();
      await page.locator('levier-periods levier-chart svg').first().waitFor();
    },
    'decision-scenarios': async (page) => {
      await decisionPart(page, 'scenarios');
      await page.locator('levier-budget-scenarios .button.primary').click();
      await page.locator('levier-budget-scenarios levier-chart svg').first().waitFor();
    },
    'decision-kept': async (page) => {
      await decisionPart(page, 'plan');
      await page.locator('levier-keep-decision button.primary').click();
      await page.locator('.decision-journal li').first().waitFor();
    },
  },
  calculators: {
    calculators: (page) => goTo(page, 'calculators'),
    roi: async (page) => {
      await goTo(page, 'calculators', '/roi');
      await page.locator('levier-calculator h1').waitFor();
    },
    'test-plan': async (page) => {
      await goTo(page, 'calculators', '/test/plan');
      await page.locator('levier-test-plan').waitFor();
    },
    'test-read': async (page) => {
      await goTo(page, 'calculators', '/test/read');
      await page.locator('levier-test-read').waitFor();
    },
  },
  embed: {
    embed: async (page) => {
      await goTo(page, 'embed', '/roi');
      await page.locator('iframe').waitFor();
    },
  },
};

async function withExample(page) {
  await goTo(page, 'home');
  await openExample(page, LEAST_SQUARES);
  await saved(page);
}

/** `[name, act]` of each step of a visit; the step without a name opens the example. */
export const VISIT = [
  ...Object.entries(EMPTY),
  [null, withExample],
  ...PAGE_NAMES.flatMap((page) =>
    Object.entries(SCENES[page] ?? { [page]: (visited) => goTo(visited, page) }),
  ),
];
