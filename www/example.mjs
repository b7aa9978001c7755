// What the build computes with the built Wasm, so that the first screen fetches none: the figures of the
// example, as the pages would show them, and the text of an empty document.
//
//   import figures from 'levier:example/fr'      `Example` of src/pages/home/example.ts
//   import text from 'levier:empty-document'
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

async function load(packages, name) {
  const glue = await import(pathToFileURL(join(packages, name, `${name}.js`)).href);
  glue.initSync({ module: await readFile(join(packages, name, `${name}_bg.wasm`)) });
  return glue;
}

/** The build that each module says it is of; none for a module that is not there. */
export async function moduleBuilds(packages) {
  const builds = ['desk', 'lab', 'bayes', 'study', 'sheets'].map(async (name) => {
    const glue = await load(packages, name).catch(() => null);
    return [name, glue?.buildId() ?? ''];
  });
  return Object.fromEntries(await Promise.all(builds));
}

/** The plugin that answers those two imports, with the packages of this folder. */
export function example(packages) {
  const made = new Map();
  const once = (path, make) => made.get(path) ?? made.set(path, make()).get(path);
  return {
    name: 'levier-example',
    setup(setup) {
      setup.onResolve({ filter: /^levier:(?:example\/(?:fr|en)|empty-document)$/ }, ({ path }) => ({
        path: path.slice('levier:'.length),
        namespace: 'levier-example',
      }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-example' }, ({ path }) =>
        once(path, async () =>
          path === 'empty-document'
            ? { contents: (await load(packages, 'desk')).newDocument(''), loader: 'text' }
            : { contents: JSON.stringify(await figures(packages, path.split('/')[1])), loader: 'json' },
        ),
      );
    },
  };
}

/** Today's total, to be spent in full for the most response. */
const TODAYS = { total: null, constraint: 'eq', channels: [] };

/** The operations whose words the example is told in, as the core describes them. */
export async function exampleOperations(packages, language) {
  const [desk, { objective, figure }] = await Promise.all([
    load(packages, 'desk'),
    figures(packages, language),
  ]);
  const wanted = new Set([objective?.kpi, figure?.operation]);
  return desk.indicators().filter(({ id }) => wanted.has(id));
}

/** The figures of the example in a language: measured, fitted and reallocated by the core. */
async function figures(packages, language) {
  const [desk, lab] = await Promise.all([load(packages, 'desk'), load(packages, 'lab')]);
  const { text, tables } = lab.exampleDocument(language);
  const open = new lab.OpenDocument(text);
  for (const { name, packed } of tables) open.hold(name, packed);
  const { objectives, response, budget, settings } = JSON.parse(text);
  const measure = open.measure();
  const [objective] = objectives;
  const group = measure.channels.find(({ name }) => name === objective?.channel) ?? measure.total;
  const judged = Object.values(group.figures).find(({ operation }) => operation === objective?.kpi);
  const fit = lab.fitResponse(JSON.stringify(open.responseTask()), () => true);
  const plan = lab.reallocate(JSON.stringify(fit), JSON.stringify(budget ?? TODAYS));
  const answer = desk.indicators().find(({ id }) => id === objective?.kpi);
  return {
    currency: measure.currency ?? settings.currency,
    objective: objective && {
      kpi: objective.kpi,
      direction: objective.direction,
      target: objective.target,
      unit: answer?.outputs.find(({ primary }) => primary)?.unit ?? 'number',
    },
    cost: measure.total.sums.cost?.value ?? null,
    channels: measure.channels.length,
    campaigns: measure.campaigns.length,
    figure: judged ?? measure.total.figures.roas ?? null,
    outcome: { name: response.outcome, money: response.outcome_is_money },
    plan: { gain: plan.gain, moved: plan.moved, days: plan.period_days },
  };
}
