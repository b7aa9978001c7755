// What each product of a market would take, from the part-worths of each person.

import { barsAgainst } from '../../../charts/bars-against';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import { asking, ICE, profilesOf, PROFILE_TABLES } from '../features';
import type { Method, Told } from '../method';
import { alike, figure, num, share, shareWords, text, warn, word } from '../words';

export const marketSimulator: Method = {
  id: 'market-simulator',
  tables: [
    { key: 'products', columns: [{ key: 'product', kind: 'text' }], more: { kind: 'text' } },
    ...PROFILE_TABLES,
  ],
  fields: [
    { key: 'measure', kind: 'choice', options: ['rank', 'rate'], hint: 'measure', own: 'rate' },
    { key: 'sharpness', kind: 'number', unit: 'number', hint: 'sharpness', min: 0.1 },
  ],
  example: {
    tables: { ...ICE, products: 'X;Y;Z;W\nO1;x2;y2;z1;w1\nO2;x2;y3;z1;w2\nO3;x1;y1;z1;w1' },
    fields: { measure: 'rank', sharpness: 1 },
  },
  ask: async (given, options) => {
    const [shown, sold] = [profilesOf(given), profilesOf(given, 'products')];
    if ('error' in shown) return shown;
    if ('error' in sold) return sold;
    const input = asking(given, shown.profiles);
    const worths = await askMethod('conjoint_partworths', input, options);
    if (isRefused(worths)) return worths;
    const names = given.texts('products', 0);
    const answer = await askMethod(
      'market_simulator',
      {
        attributes: input.attributes ?? [],
        respondents: worths.respondents.flatMap(({ id, partworths, intercept }) =>
          partworths === null ? [] : [{ id, partworths, intercept, weight: null }],
        ),
        products: names.map((id, i) => ({ id, profile: sold.profiles[i] ?? [] })),
        scale: given.number('sharpness'),
        ...{ own: null, margins: null, added: null, vary: null },
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, names);
  },
};

const RULES = ['first_choice', 'share_of_preference', 'logit'] as const;

function tell({ shares, ties, left_out: left }: Wire.MarketShares, names: string[]): Told {
  const { logit, first_choice: first } = shares;
  const said = alike(logit ?? [], 'rate');
  const best = logit === null ? 0 : logit.indexOf(Math.max(...logit));
  return {
    sentence: t('method-market-simulator-found', {
      name: names[best] ?? '',
      logit: share(logit?.[best] ?? null, { decimals: 0 }),
      first: share(first?.[best] ?? null, { decimals: 0 }),
      n: names.length,
    }),
    notes: [
      ...(ties > 0 ? [warn(t('method-market-simulator-ties', { n: ties }))] : []),
      ...(left > 0 ? [warn(t('method-market-simulator-left', { n: left }))] : []),
    ],
    charts: [
      barsAgainst({
        file: 'levier-market-simulator',
        title: t('method-market-simulator-chart'),
        description: t('method-market-simulator-chart-what'),
        table: {
          columns: [
            { label: t('methods-col-product'), numeric: false },
            { label: t('method-market-simulator-logit'), numeric: true },
          ],
          rows: names.map((name, i) => [name, share(logit?.[i] ?? null)]),
        },
        rows: names.map((name, i) => ({ name, value: logit?.[i] ?? 0, text: said(logit?.[i] ?? 0) })),
        line: null,
        words: shareWords,
      }),
    ],
    tables: [
      {
        key: 'market',
        columns: [
          text(t('methods-col-product')),
          ...RULES.map((rule) => num(t(`method-market-simulator-${rule}`))),
        ],
        rows: names.map((name, i) => [word(name), ...RULES.map((rule) => figure(shares[rule]?.[i], 'rate'))]),
      },
    ],
  };
}
