// What each feature is worth, from choices among products: the conditional logit.

import { askMethod, isRefused, type Refused, type Wire } from '../../../engine/study';
import { formatNumber, t } from '../../../i18n';
import { ATTRIBUTES, attributesOf, profilesOf } from '../features';
import type { Method, Told } from '../method';
import { intervalsOf } from '../pictures';
import type { Given } from '../sheet';
import { figure, near, num, plain, share, text, warn, word } from '../words';

/** Made for the page: 24 choices among three products, drawn from a logit. */
export const conjointChoice: Method = {
  id: 'conjoint-choice',
  tables: [
    ATTRIBUTES,
    {
      key: 'tasks',
      columns: [
        { key: 'task', kind: 'text' },
        { key: 'chosen', kind: 'number', optional: true },
      ],
      more: { kind: 'text' },
    },
  ],
  fields: [],
  example: {
    tables: {
      attributes: 'X;x1, x2, x3\nY;y1, y2\nZ;z1, z2',
      tasks: [
        'X;Y;Z',
        ...['1;1;x2;y2;z2', '1;;x3;y1;z1', '1;;x3;y2;z1', '2;;x1;y2;z2', '2;1;x1;y1;z2', '2;;x3;y2;z2'],
        ...['3;;x1;y1;z2', '3;1;x1;y1;z1', '3;;x3;y1;z2', '4;1;x1;y1;z2', '4;;x3;y2;z1', '4;;x3;y1;z2'],
        ...['5;1;x2;y2;z2', '5;;x2;y1;z2', '5;;x2;y2;z1', '6;;x1;y2;z2', '6;1;x1;y1;z2', '6;;x2;y2;z2'],
        ...['7;1;x2;y1;z2', '7;;x3;y2;z2', '7;;x1;y2;z2', '8;;x3;y2;z2', '8;;x3;y1;z1', '8;1;x2;y1;z2'],
        ...['9;;x1;y2;z1', '9;1;x2;y1;z2', '9;;x2;y2;z2', '10;;x1;y2;z2', '10;1;x2;y1;z1', '10;;x2;y2;z1'],
        ...['11;1;x2;y1;z2', '11;;x1;y2;z1', '11;;x2;y1;z1', '12;;x2;y1;z1', '12;;x3;y2;z1', '12;1;x2;y1;z2'],
        ...['13;;x3;y2;z1', '13;;x1;y1;z1', '13;1;x1;y1;z2', '14;;x1;y2;z1', '14;;x3;y2;z2', '14;1;x2;y1;z1'],
        ...['15;;x2;y1;z1', '15;1;x1;y1;z2', '15;;x1;y2;z2', '16;;x3;y2;z2', '16;1;x2;y1;z2', '16;;x3;y2;z1'],
        ...['17;;x3;y2;z2', '17;;x2;y2;z1', '17;1;x1;y2;z1', '18;;x2;y2;z2', '18;1;x3;y1;z2', '18;;x2;y2;z1'],
        ...['19;;x1;y2;z2', '19;;x3;y2;z2', '19;1;x2;y1;z1', '20;;x2;y2;z2', '20;;x3;y1;z2', '20;1;x2;y2;z1'],
        ...['21;;x1;y1;z2', '21;;x3;y2;z1', '21;1;x2;y2;z2', '22;1;x1;y2;z1', '22;;x3;y2;z2', '22;;x2;y1;z2'],
        ...['23;;x3;y2;z1', '23;;x3;y1;z1', '23;1;x1;y1;z2', '24;;x1;y2;z1', '24;1;x3;y1;z2', '24;;x1;y1;z1'],
      ].join('\n'),
    },
    fields: {},
  },
  ask: async (given, options) => {
    const attributes = attributesOf(given);
    const read = tasksOf(given);
    if ('error' in read) return read;
    const { tasks, names } = read;
    const answer = await askMethod('conjoint_choice', { attributes, tasks }, options);
    if (!isRefused(answer)) return () => tell(answer, attributes);
    // The core counts tasks, people name them.
    return typeof answer.found === 'number' ? { error: answer.error, field: names[answer.found]! } : answer;
  },
};

/** The rows of a task stand together under its name; one of them is the chosen one. */
function tasksOf(given: Given): { tasks: Wire.ChoiceTask[]; names: string[] } | Refused {
  const read = profilesOf(given, 'tasks', 2);
  if ('error' in read) return read;
  const tasks = new Map<string, { alternatives: number[][]; chosen: number | null }>();
  for (const [i, row] of given.rows('tasks').entries()) {
    const name = String(row[0] ?? '');
    const task = tasks.get(name) ?? { alternatives: [], chosen: null };
    if (row[1] === 1) {
      if (task.chosen !== null) return { error: 'chosen_twice', field: name };
      task.chosen = task.alternatives.length;
    }
    task.alternatives.push(read.profiles[i]!);
    tasks.set(name, task);
  }
  return { tasks: [...tasks.values()], names: [...tasks.keys()] };
}

function tell(found: Wire.ChoiceResult, attributes: Wire.Attribute[]): Told {
  const order = attributes
    .map(({ name }, i) => ({ name, part: found.importances?.[i] ?? 0 }))
    .sort((a, b) => b.part - a.part);
  const [top, second] = order;
  const worths = attributes.flatMap(({ name, levels = [] }, a) =>
    levels.map((level, l) => ({
      name: t('method-conjoint-level', { attribute: name, level }),
      value: found.partworths[a]![l]!,
      se: found.se[a]![l]!,
      low: found.low[a]![l]!,
      high: found.high[a]![l]!,
    })),
  );
  const unsure = worths.filter(({ low, high }) => low <= 0 && high >= 0);
  return {
    sentence:
      found.importances === null || top === undefined || second === undefined
        ? t('method-conjoint-nothing')
        : t('method-conjoint-choice-found', {
            n: found.n,
            first: top.name,
            part: share(top.part, { decimals: 0 }),
            second: second.name,
            other: share(second.part, { decimals: 0 }),
            r2: formatNumber(found.mcfadden_r2 ?? 0, { decimals: 2 }),
          }),
    notes: [
      ...(unsure.length > 0
        ? [warn(t('method-conjoint-choice-unsure', { n: unsure.length, all: worths.length }))]
        : []),
      plain(t('method-conjoint-choice-scale')),
    ],
    charts: [
      intervalsOf({
        method: 'conjoint-choice',
        title: t('method-conjoint-chart'),
        what: t('method-conjoint-choice-chart-what'),
        head: t('methods-head-level'),
        words: {
          long: (value) => formatNumber(value, { decimals: 2, signed: true }),
          short: (value, beside) => formatNumber(value, { compact: true, beside }),
        },
        rows: worths,
      }),
    ],
    tables: [
      {
        key: 'partworths',
        columns: [
          text(t('methods-head-level')),
          num(t('method-conjoint-worth')),
          num(t('methods-effect-se')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
        ],
        rows: worths.map(({ name, value, se, low, high }) => [
          word(name),
          ...[value, se, low, high].map((one) => near(one)),
        ]),
      },
      {
        key: 'importances',
        columns: [text(t('methods-col-attribute')), num(t('method-conjoint-choice-importance'))],
        rows: attributes.map(({ name }, i) => [word(name), figure(found.importances?.[i], 'rate')]),
      },
      {
        key: 'fit',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('method-conjoint-choice-loglik')), figure(found.loglik)],
          [word(t('method-conjoint-choice-chance')), figure(found.loglik_null)],
          [word(t('method-conjoint-choice-r2')), figure(found.mcfadden_r2)],
        ],
      },
    ],
  };
}
