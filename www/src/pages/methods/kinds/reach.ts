// How many people a media plan reaches, and how often.

import { barsAgainst } from '../../../charts/bars-against';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Note, Told } from '../method';
import { alike, about, figure, money, near, num, plain, share, shareWords, text, warn, word } from '../words';

const CONTACT = {
  ...({ kind: 'number', unit: 'rate', min: 0, max: 1, own: null } as const),
  when: { model: ['beta_binomial'] },
};

export const reach: Method = {
  id: 'reach',
  tables: [],
  fields: [
    { key: 'model', kind: 'choice', options: ['binomial', 'beta_binomial'] },
    {
      key: 'rating',
      kind: 'number',
      unit: 'rate',
      hint: 'rating',
      min: 0,
      max: 1,
      when: { model: ['binomial'] },
      own: null,
    },
    { ...CONTACT, key: 'c1' },
    { ...CONTACT, key: 'c2' },
    { key: 'insertions', kind: 'number', unit: 'count', min: 1, step: 1, own: null },
    { key: 'effective', kind: 'number', unit: 'count', hint: 'effective', min: 1, step: 1 },
    { key: 'audience', kind: 'number', unit: 'count', optional: true, min: 0 },
    { key: 'total-cost', kind: 'number', unit: 'money', optional: true, min: 0 },
    { key: 'wanted', kind: 'number', unit: 'rate', optional: true, min: 0, max: 1 },
  ],
  example: {
    tables: {},
    fields: {
      ...{ model: 'beta_binomial', rating: 0.15, c1: 0.2, c2: 0.28, insertions: 8, effective: 3 },
      ...{ audience: 250_000, 'total-cost': 18_000, wanted: 0.45 },
    },
  },
  ask: async (given, options) => {
    const model = given.choice('model');
    const simple = model === 'binomial';
    const insertions = given.number('insertions');
    const answer = await askMethod(
      'reach',
      {
        ...{ model, insertions },
        rating: simple ? given.number('rating') : null,
        c1: simple ? null : given.number('c1'),
        c2: simple ? null : given.number('c2'),
        effective: given.number('effective'),
        audience: given.number('audience'),
        cost: given.number('total-cost'),
        target: given.number('wanted'),
      },
      options,
    );
    return isRefused(answer)
      ? answer
      : () => tell(answer, insertions ?? 0, given.number('effective') ?? 0, given.number('wanted'));
  },
};

function tell(found: Wire.Reach, insertions: number, effective: number, wanted: number | null): Told {
  // Each count with its share, the last ones together in the table alone.
  const shown = found.distribution.slice(0, 16);
  const said = alike(shown, 'rate');
  return {
    sentence: t('method-reach-found', {
      n: insertions,
      reach: share(found.reach),
      people: found.people === null ? 'no' : 'yes',
      count: about(found.people),
      frequency: about(found.frequency, { decimals: 1 }),
      effective,
      often: share(found.effective_reach),
    }),
    notes: notes(found, wanted),
    charts: [
      barsAgainst({
        file: 'levier-reach',
        title: t('method-reach-chart'),
        description: t('method-reach-chart-what'),
        table: {
          columns: [
            { label: t('method-reach-times'), numeric: true },
            { label: t('methods-head-share-of-people'), numeric: true },
          ],
          rows: found.distribution.map((value, times) => [String(times), share(value)]),
        },
        rows: shown.map((value, times) => ({
          name: t('method-reach-count', { n: times }),
          value,
          text: said(value),
        })),
        line: null,
        words: shareWords,
      }),
    ],
    tables: [
      {
        key: 'reach',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('method-reach-reach')), figure(found.reach, 'rate')],
          [word(t('method-reach-frequency')), figure(found.frequency)],
          [word('GRP'), figure(found.grp)],
          [word(t('method-reach-contacts')), figure(found.contacts, 'count', { decimals: 0 })],
          [word(t('method-reach-grp-cost')), figure(found.cost_per_grp, 'money')],
          [word('CPM'), figure(found.cpm, 'money')],
        ],
      },
      {
        key: 'exposure',
        columns: [
          num(t('method-reach-times')),
          num(t('method-reach-exactly')),
          num(t('methods-col-at-least')),
        ],
        rows: found.distribution.map((value, times) => [
          figure(times, 'count'),
          near(value, 'rate'),
          near(times === 0 ? null : found.at_least[times - 1], 'rate'),
        ]),
      },
    ],
  };
}

function notes(found: Wire.Reach, wanted: number | null): Note[] {
  return [
    ...(found.needed !== null
      ? [plain(t('method-reach-needed', { n: found.needed, wanted: share(wanted) }))]
      : found.needed_reason !== null
        ? [warn(t('method-reach-never', { wanted: share(wanted) }))]
        : []),
    ...(found.cpm === null
      ? []
      : [plain(t('method-reach-priced', { cpm: money(found.cpm), grp: money(found.cost_per_grp) }))]),
  ];
}
