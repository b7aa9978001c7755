// Credits of channels by every usual rule, beside each other. None of them is an effect.

import { heatGrid } from '../../../charts/heat-grid';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Figure, Method, Told } from '../method';
import { asNumber } from '../sheet';
import { about, figure, num, plain, share, text, warn, word } from '../words';

const RULES = ['last', 'first', 'linear', 'position', 'time_decay', 'shapley'] as const;

export const attribution: Method = {
  id: 'attribution',
  tables: [
    {
      key: 'paths',
      columns: [
        { key: 'path', kind: 'text', optional: true },
        { key: 'conversions', kind: 'number', optional: true },
        { key: 'nulls', kind: 'number', optional: true },
      ],
    },
  ],
  fields: [
    { key: 'half-life', kind: 'number', unit: 'days', hint: 'half-life', min: 1 },
    { key: 'order', kind: 'choice', options: ['1', '2', '3'] },
  ],
  example: {
    tables: {
      paths: [
        'Search;120;2400',
        'Social > Search;60;900',
        'Email;90;300',
        'Social > Email > Search;35;160',
        'Display > Search;20;1100',
        'Display;2;5200',
        'Social;14;1900',
        'Search > Email;44;130',
        'Display > Social > Email > Search;9;40',
      ].join('\n'),
    },
    fields: { 'half-life': 7, order: '2' },
  },
  ask: async (given, options) => {
    const highest = Number(given.choice('order'));
    const answer = await askMethod(
      'attribution',
      {
        paths: given.rows('paths').map(([path, conversions, nulls]) => ({
          path: String(path ?? '')
            .split(/>|→/)
            .map((touch) => touch.trim())
            .filter((touch) => touch !== ''),
          conversions: asNumber(conversions),
          nulls: asNumber(nulls),
        })),
        half_life: given.number('half-life'),
        orders: [1, 2, 3].filter((order) => order <= highest),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer);
  },
};

interface Rule {
  name: string;
  credits: number[];
}

function rulesOf(found: Wire.Attribution): Rule[] {
  return [
    ...RULES.map((rule) => ({ name: t(`method-attribution-${rule}`), credits: found[rule] })),
    ...found.markov.map(({ order, credits }) => ({
      name: t('method-attribution-markov', { order }),
      credits,
    })),
  ];
}

function tell(found: Wire.Attribution): Told {
  const { channels, conversions, markov } = found;
  const rules = rulesOf(found);
  // The channel whose credit depends most on the rule.
  const [low, high] = found.ranges[found.widest] ?? [];
  const reasons = markov.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  return {
    sentence:
      conversions === 0 || low === undefined || high === undefined
        ? t('method-attribution-nothing')
        : t('method-attribution-found', {
            conversions: about(conversions),
            channel: channels[found.widest] ?? '',
            low: about(low),
            high: about(high),
          }),
    notes: [
      warn(t('method-attribution-no-effect')),
      ...(found.unattributed > 0
        ? [plain(t('method-attribution-unattributed', { n: found.unattributed }))]
        : []),
      ...(reasons[0] === undefined ? [] : [warn(t(`method-attribution-reason-${reasons[0]}`))]),
    ],
    charts: [
      heatGrid({
        file: 'levier-attribution',
        title: t('method-attribution-chart'),
        description: t('method-attribution-chart-what'),
        columns: channels,
        rows: rules.map(({ name }) => name).reverse(),
        cells: channels.map((_, i) => found.parts.map((parts) => parts[i] ?? null).reverse()),
        labels: { columns: t('methods-col-channel'), rows: t('methods-head-rule') },
        words: (value) => share(value, { decimals: 0 }),
        table: {
          columns: [
            { label: t('methods-head-rule'), numeric: false },
            ...channels.map((label) => ({ label, numeric: true })),
          ],
          rows: rules.map(({ name, credits }) => [name, ...credits.map((credit) => about(credit))]),
        },
      }),
    ],
    tables: [
      {
        key: 'credits',
        columns: [text(t('methods-head-rule')), ...channels.map(num)],
        rows: rules.map(({ name, credits }): Figure[] => [
          word(name),
          ...credits.map((credit) => figure(credit)),
        ]),
      },
      {
        key: 'removal',
        columns: [text(t('methods-head-rule')), ...channels.map(num)],
        rows: markov.flatMap(({ order, removal }) =>
          removal === null
            ? []
            : [
                [
                  word(t('method-attribution-markov', { order })),
                  ...removal.map((effect) => figure(effect, 'rate')),
                ],
              ],
        ),
      },
    ],
  };
}
