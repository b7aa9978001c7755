// The products of one's own that would earn most beside the rivals, from the part-worths of each person.

import { barsAgainst } from '../../../charts/bars-against';
import { askMethod, isRefused, type Refused, type Wire } from '../../../engine/study';
import { listOf, t } from '../../../i18n';
import { asking, attributesOf, ICE, profilesOf, PROFILE_TABLES } from '../features';
import type { Method, Told } from '../method';
import { asNumber, type Given } from '../sheet';
import { alike, figure, num, price, share, shareWords, text, warn, word } from '../words';

const RULES = ['logit', 'first_choice', 'share_of_preference'] as const;

export const bestProduct: Method = {
  id: 'best-product',
  tables: [
    {
      key: 'level-money',
      columns: [
        { key: 'attribute', kind: 'text' },
        { key: 'level', kind: 'text' },
        { key: 'price', kind: 'number', unit: 'money', optional: true },
        { key: 'unit-cost', kind: 'number', unit: 'money', optional: true },
      ],
    },
    { key: 'rivals', columns: [{ key: 'product', kind: 'text' }], more: { kind: 'text' }, optional: true },
    ...PROFILE_TABLES,
  ],
  fields: [
    { key: 'count', kind: 'number', unit: 'count', hint: 'count', min: 1, max: 4, step: 1 },
    {
      key: 'choice-rule',
      kind: 'choice',
      options: ['logit', 'first_choice', 'share_of_preference'],
    },
    {
      key: 'sharpness',
      kind: 'number',
      unit: 'number',
      hint: 'sharpness',
      min: 0.1,
      when: { 'choice-rule': ['logit'] },
    },
    { key: 'measure', kind: 'choice', options: ['rank', 'rate'], hint: 'measure', own: 'rate' },
  ],
  example: {
    tables: {
      ...ICE,
      rivals: 'X;Y;Z;W\nC1;x1;y1;z1;w1\nC2;x2;y3;z1;w1',
      'level-money':
        'Y;y1;9;\nY;y2;12;\nY;y3;15;\nX;x1;;2\nX;x2;;4\nX;x3;;2.5\nZ;z1;;1\nW;w1;;0.5\nW;w2;;1.5',
    },
    fields: { count: 1, 'choice-rule': 'logit', sharpness: 1, measure: 'rank' },
  },
  ask: async (given, options) => {
    const [shown, sold] = [profilesOf(given), profilesOf(given, 'rivals')];
    if ('error' in shown) return shown;
    if ('error' in sold) return sold;
    const levels = moneyOf(given);
    if ('error' in levels) return levels;
    const input = asking(given, shown.profiles);
    const worths = await askMethod('conjoint_partworths', input, options);
    if (isRefused(worths)) return worths;
    const market = {
      attributes: input.attributes ?? [],
      respondents: worths.respondents.flatMap(({ id, partworths, intercept }) =>
        partworths === null ? [] : [{ id, partworths, intercept, weight: null }],
      ),
      scale: given.number('sharpness'),
    };
    const rivals = given.texts('rivals', 0).map((id, i) => ({ id, profile: sold.profiles[i] ?? [] }));
    const rule = given.choice('choice-rule') as Rule;
    const answer = await askMethod(
      'best_product',
      { ...market, ...levels, rule, products: rivals, count: given.number('count') },
      options,
    );
    if (isRefused(answer)) return answer;
    if (answer.best === null) return () => NOTHING();
    const own = answer.best.map((profile, i) => ({ id: ownName(i), profile }));
    const beside = await askMethod(
      'market_simulator',
      {
        ...market,
        products: [...own, ...rivals],
        vary: { product: ownName(0), attribute: levels.price.attribute },
        ...{ own: null, margins: null, added: null },
      },
      options,
    );
    if (isRefused(beside)) return beside;
    const names = [...own, ...rivals].map(({ id }) => id);
    return () => tell({ best: answer, beside, names, rule, prices: levels.price }, market.attributes);
  },
};

type Rule = (typeof RULES)[number];

const NOTHING = (): Told => ({
  sentence: t('method-best-product-never'),
  notes: [],
  charts: [],
  tables: [],
});

function ownName(place: number): string {
  return t('method-best-product-own', { n: place + 1 });
}

interface LevelMoney {
  price: Wire.PriceLevels;
  costs: number[][];
}

/** The attribute with a price at every level is the price; a level without a cost adds none. */
function moneyOf(given: Given): LevelMoney | Refused {
  const attributes = attributesOf(given);
  const costs = attributes.map(({ levels = [] }) => levels.map(() => 0));
  const prices = attributes.map(({ levels = [] }) => levels.map((): number | null => null));
  for (const [attribute, level, asked, cost] of given.rows('level-money')) {
    const a = attributes.findIndex(({ name }) => name === attribute);
    if (a < 0) return { error: 'unknown_id', field: 'level-money', found: attribute };
    const l = attributes[a]!.levels?.indexOf(String(level)) ?? -1;
    if (l < 0) return { error: 'unknown_id', field: String(attribute), found: level };
    costs[a]![l] = asNumber(cost) ?? 0;
    prices[a]![l] = asNumber(asked);
  }
  const priced = prices.flatMap((list, a) => (list.some((value) => value !== null) ? [a] : []));
  const [at] = priced;
  if (at === undefined) return { error: 'no_price', field: 'level-money' };
  if (priced.length > 1) return { error: 'two_prices', field: attributes[priced[1]!]!.name };
  const gap = prices[at]!.indexOf(null);
  if (gap >= 0)
    return { error: 'missing_input', field: attributes[at]!.name, found: attributes[at]!.levels![gap] };
  return { price: { attribute: attributes[at]!.name, values: prices[at] as number[] }, costs };
}

interface Found {
  best: Wire.BestProducts;
  /** The market with these products in it. */
  beside: Wire.MarketShares;
  names: string[];
  rule: Rule;
  prices: Wire.PriceLevels;
}

function tell({ best, beside, names, rule, prices }: Found, attributes: Wire.Attribute[]): Told {
  const profiles = (best.best ?? []) as number[][];
  const level = (profile: number[], a: number): string => attributes[a]?.levels?.[profile[a]!] ?? '';
  const priceAt = attributes.findIndex(({ name }) => name === prices.attribute);
  const inWords = profiles.map((profile) => listOf(attributes.map((_, a) => level(profile, a))));
  const market = names.map((name, i) => ({ name, part: beside.shares[rule]?.[i] ?? null }));
  const said = alike(
    market.map(({ part }) => part),
    'rate',
  );
  return {
    sentence: t('method-best-product-found', {
      n: profiles.length,
      names: inWords[0] ?? '',
      all: listOf(inWords.map((name) => t('methods-quoted', { name }))),
      rivals: names.length - profiles.length,
      share: share(market[0]?.part ?? null, { decimals: 0 }),
      margin: price(best.margins?.[0] ?? null),
      profit: price(best.profit),
    }),
    notes: [warn(t('method-best-product-certain'))],
    charts: [
      barsAgainst({
        file: 'levier-best-product',
        title: t('method-best-product-chart'),
        description: t('method-best-product-chart-what'),
        table: {
          columns: [
            { label: t('methods-col-product'), numeric: false },
            { label: t('methods-head-share'), numeric: true },
          ],
          rows: market.map(({ name, part }) => [name, share(part)]),
        },
        rows: market.map(({ name, part }) => ({ name, value: part ?? 0, text: said(part ?? 0) })),
        line: null,
        words: shareWords,
      }),
    ],
    tables: [
      {
        key: 'best',
        columns: [
          text(t('methods-col-product')),
          ...attributes.map(({ name }) => text(name)),
          num(t('methods-head-price')),
          num(t('method-best-product-margin')),
          num(t('methods-head-share')),
        ],
        rows: profiles.map((profile, i) => [
          word(names[i]!),
          ...attributes.map((_, a) => word(level(profile, a))),
          figure(prices.values?.[profile[priceAt]!], 'money', { decimals: 2 }),
          figure(best.margins?.[i], 'money', { decimals: 2 }),
          figure(best.shares?.[i], 'rate'),
        ]),
      },
      {
        key: 'by-price',
        columns: [
          num(t('methods-head-price')),
          ...RULES.map((one) => num(t(`method-market-simulator-${one}`))),
        ],
        rows: (beside.vary ?? []).map((shares, i) => [
          figure(prices.values?.[i], 'money', { decimals: 2 }),
          ...RULES.map((one) => figure(shares[one], 'rate')),
        ]),
      },
    ],
  };
}
