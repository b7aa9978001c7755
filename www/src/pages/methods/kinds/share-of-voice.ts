// Each brand's share of voice beside its share of the market, and the spend at which they meet.

import { dumbbell } from '../../../charts/dumbbell';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatValue, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { asNumber } from '../sheet';
import { figure, money, num, plain, share, shareWords, text, word } from '../words';

export const shareOfVoice: Method = {
  id: 'share-of-voice',
  tables: [
    {
      key: 'voices',
      columns: [
        { key: 'brand', kind: 'text' },
        { key: 'spend', kind: 'number', unit: 'money' },
        { key: 'sales', kind: 'number' },
      ],
    },
  ],
  fields: [{ key: 'own', kind: 'names', hint: 'own', own: '' }],
  example: {
    tables: { voices: 'N1;180000;2400000\nC1;420000;3900000\nC2;260000;2200000\nC3;90000;1500000' },
    fields: { own: 'N1' },
  },
  ask: async (given, options) => {
    const answer = await askMethod(
      'share_of_voice',
      {
        own: given.names('own', given.texts('voices', 0))[0] ?? null,
        brands: given.rows('voices').map(([id, spend, sales]) => ({
          id: String(id ?? ''),
          spend: asNumber(spend),
          sales: asNumber(sales),
        })),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer);
  },
};

function tell({ brands, own }: Wire.VoiceShares): Told {
  const mine = brands[own]!;
  const { to_parity: step } = mine;
  return {
    sentence: t('method-share-of-voice-found', {
      name: mine.id,
      voice: share(mine.voice, { decimals: 0 }),
      market: share(mine.market, { decimals: 0 }),
      side: mine.excess < 0 ? 'below' : mine.excess > 0 ? 'above' : 'level',
      points: formatValue(Math.abs(mine.excess), 'rate_difference', { decimals: 1, signed: false }),
    }),
    notes: [
      ...(step === null
        ? []
        : [
            plain(
              t('method-share-of-voice-parity', {
                side: step > 0 ? 'more' : 'less',
                spend: money(mine.parity_spend),
                step: money(Math.abs(step)),
              }),
            ),
          ]),
      plain(t('method-share-of-voice-average')),
    ],
    charts: [
      dumbbell({
        file: 'levier-share-of-voice',
        title: t('method-share-of-voice-chart'),
        description: t('method-share-of-voice-chart-what'),
        table: {
          columns: [
            { label: t('methods-col-brand'), numeric: false },
            { label: t('method-share-of-voice-market'), numeric: true },
            { label: t('method-share-of-voice-voice'), numeric: true },
          ],
          rows: brands.map(({ id, voice, market }) => [id, share(market), share(voice)]),
        },
        today: t('method-share-of-voice-market'),
        proposed: t('method-share-of-voice-voice'),
        rows: brands.map(({ id, voice, market, excess }) => ({
          name: id,
          before: market,
          after: voice,
          change: formatValue(excess, 'rate_difference', { decimals: 1 }),
          moves: excess !== 0,
        })),
        words: shareWords,
      }),
    ],
    tables: [
      {
        key: 'voices',
        columns: [
          text(t('methods-col-brand')),
          num(t('method-share-of-voice-voice')),
          num(t('method-share-of-voice-market')),
          num(t('method-share-of-voice-excess')),
          num(t('method-share-of-voice-spend')),
        ],
        rows: brands.map(({ id, voice, market, excess, parity_spend: parity }) => [
          word(id),
          figure(voice, 'rate'),
          figure(market, 'rate'),
          figure(excess, 'rate_difference'),
          figure(parity, 'money'),
        ]),
      },
    ],
  };
}
