// The stages that people pass with a brand, against its competitors taken together.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatValue, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { intervalsOf } from '../pictures';
import { figure, near, num, plain, range, share, text, warn, word } from '../words';

export const brandFunnel: Method = {
  id: 'brand-funnel',
  tables: [
    {
      key: 'stages',
      columns: [{ key: 'brand', kind: 'text' }],
      more: { kind: 'number' },
    },
  ],
  fields: [
    { key: 'own', kind: 'names', hint: 'own', own: '' },
    { key: 'asked', kind: 'number', unit: 'count', hint: 'asked', min: 1, own: null },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: { stages: 'E1;E2;E3;E4\nN1;264;124;38;21\nC1;301;158;77;45\nC2;222;98;44;22\nC3;150;71;30;17' },
    fields: { own: 'N1', asked: 400, confidence: 0.95 },
  },
  ask: async (given, options) => {
    const stages = given.head('stages');
    const own = given.names('own', given.texts('stages', 0))[0] ?? null;
    const confidence = given.number('confidence');
    const answer = await askMethod(
      'brand_funnel',
      {
        ...{ stages, own, confidence },
        brands: given.rows('stages').map((row) => ({ id: String(row[0] ?? ''), counts: given.from(row, 1) })),
        asked: given.number('asked'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, { stages, own, confidence });
  },
};

interface Asked {
  stages: string[];
  own: string | null;
  confidence: number | null;
}

const points = (value: number): string => formatValue(value, 'rate_difference', { decimals: 0 });

function tell(found: Wire.BrandFunnel, { stages, own, confidence }: Asked): Told {
  const { brands, gaps, weakest, strongest } = found;
  const place = weakest ?? strongest;
  const gap = place === null ? undefined : gaps[place];
  const mine = brands.find(({ id }) => id === own);
  const stage = (i: number): string =>
    i === 0
      ? t('method-brand-funnel-first', { name: stages[0] ?? '' })
      : t('method-brand-funnel-step', { from: stages[i - 1] ?? '', to: stages[i] ?? '' });
  const known = gaps.flatMap(({ difference, low, high }, i) =>
    difference === null || low === null || high === null
      ? []
      : [{ name: stage(i), value: difference, low, high }],
  );
  return {
    sentence: t('method-brand-funnel-found', {
      case: weakest !== null ? 'behind' : strongest !== null ? 'ahead' : 'level',
      own: own ?? '',
      stage: place === null ? '' : stage(place),
      rate: share((place === null ? null : mine?.kept[place]?.rate) ?? null, { decimals: 0 }),
      others: share(gap?.others ?? null, { decimals: 0 }),
      doubt: gap?.low == null || gap.high === null ? '' : range(gap.low, gap.high, points),
      confidence: share(confidence, { decimals: 0 }),
    }),
    notes: [
      ...(weakest !== null && strongest !== null
        ? [plain(t('method-brand-funnel-best', { stage: stage(strongest) }))]
        : []),
      ...(known.length < gaps.length ? [warn(t('method-brand-funnel-nobody'))] : []),
    ],
    charts: [
      intervalsOf({
        method: 'brand-funnel',
        title: t('method-brand-funnel-chart', { own: own ?? '' }),
        what: t('method-brand-funnel-chart-what'),
        head: t('method-brand-funnel-stage'),
        words: {
          long: (value) => formatValue(value, 'rate_difference', { decimals: 1 }),
          short: points,
        },
        rows: known,
      }),
    ],
    tables: [
      {
        key: 'kept',
        columns: [text(t('methods-col-brand')), ...stages.map((_, i) => num(stage(i)))],
        rows: [
          ...brands.map(({ id, kept }) => [word(id), ...kept.map(({ rate }) => figure(rate, 'rate'))]),
          [word(t('method-brand-funnel-others')), ...gaps.map(({ others }) => figure(others, 'rate'))],
        ],
      },
      {
        key: 'gaps',
        columns: [
          text(t('method-brand-funnel-stage')),
          num(t('method-brand-funnel-own')),
          num(t('method-brand-funnel-others')),
          num(t('method-brand-funnel-gap')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
        ],
        rows: gaps.map(({ others, difference, low, high }, i) => [
          word(stage(i)),
          figure(mine?.kept[i]?.rate, 'rate'),
          figure(others, 'rate'),
          ...[difference, low, high].map((value) => near(value, 'rate_difference')),
        ]),
      },
      {
        key: 'reached',
        columns: [text(t('methods-col-brand')), ...stages.map(num)],
        rows: brands.map(({ id, shares }) => [word(id), ...shares.map((value) => figure(value, 'rate'))]),
      },
    ],
  };
}
