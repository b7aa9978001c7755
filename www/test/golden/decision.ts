// The charts of decisions: curves, plans, readings of the model.
import { beforeAfter } from '../../src/charts/before-after';
import { boundsChart } from '../../src/charts/bounds';
import { contributions } from '../../src/charts/contributions';
import { dumbbell } from '../../src/charts/dumbbell';
import { envelopeChart } from '../../src/charts/envelope';
import { fitOverTime } from '../../src/charts/fit-over-time';
import { frontier } from '../../src/charts/frontier';
import { handCurve } from '../../src/charts/hand-curve';
import { periodBand } from '../../src/charts/period-band';
import { planOverTime } from '../../src/charts/plan-over-time';
import { responseCurve } from '../../src/charts/response-curve';
import { stackedParts } from '../../src/charts/stacked-parts';
import { trace } from '../../src/charts/trace';
import { waterfall } from '../../src/charts/waterfall';
import { whisker } from '../../src/charts/whisker';
import type { Chart } from '../../src/charts/chart';
import { plain, euros, about, upTo, wave, dates, channels } from './samples';

const saturated = (spend: number): number => (900 * spend) / (spend + 4000);
const curvePoints = {
  spend: upTo(41).map((i) => i * 400),
  response: upTo(41).map((i) => saturated(i * 400)),
};
const responseLabels = {
  today: 'Aujourd’hui',
  proposed: 'Proposé',
  seen: 'dépenses vues',
  extrapolated: 'extrapolé',
  spend: 'Dépense par semaine',
  response: 'Ventes par semaine',
};
const around = (share: number) => ({
  spend: curvePoints.spend,
  mean: curvePoints.response,
  low: curvePoints.response.map((value) => value * (1 - share)),
  high: curvePoints.response.map((value) => value * (1 + share)),
});
const response = (title: string, today: number, proposed: number | null) =>
  responseCurve({
    ...about(title),
    band: around(0.2),
    seen: { min: 1500, max: 9000 },
    ...{ today, proposed },
    ceiling: { low: 0, high: 900 },
    labels: responseLabels,
    spendWords: euros,
    responseWords: plain,
  });

export const DECISION: Record<string, Chart> = {
  'before-after': beforeAfter({
    ...about('Ce que les données ont appris'),
    rows: [
      {
        name: 'Mémoire de la publicité',
        before: [0.05, 0.9],
        after: [0.35, 0.55],
        mean: 0.44,
        text: '0,35 à 0,55',
      },
      {
        name: 'Demi-saturation',
        before: [200, 9000],
        after: [2500, 5200],
        mean: 3600,
        text: '2 500 à 5 200 €',
      },
    ],
    labels: { before: 'avant les données', after: 'après les données' },
  }),
  bounds: boundsChart({
    ...about('La recherche se referme'),
    upper: [1310, 1290, 1262, 1255, 1251, 1250.4],
    lower: [1180, 1221, 1221, 1248, 1250, 1250.2],
    at: 3,
    labels: { upper: 'aucun plan ne dépasse', lower: 'meilleur plan trouvé', step: 'Étape' },
    words: plain,
  }),
  contributions: contributions({
    ...about('Contribution de chaque canal'),
    rows: channels.map((name, i) => ({
      name,
      value: 5200 / (i + 1),
      interval: i === 3 ? null : [3600 / (i + 1) - 300 * i, 7000 / (i + 1)],
      share: `${40 - 8 * i} %`,
      weak: i === 4,
    })),
    words: plain,
  }),
  dumbbell: dumbbell({
    ...about('Le déplacement proposé'),
    today: 'Aujourd’hui',
    proposed: 'Proposé',
    rows: [
      { name: 'Search', before: 12000, after: 24400, change: '+12 400 €', moves: true },
      { name: 'Display', before: 18000, after: 5600, change: '−12 400 €', moves: true },
      { name: 'TV nationale, écran du soir', before: 30000, after: 30000, change: 'inchangé', moves: false },
    ],
    words: euros,
  }),
  envelope: envelopeChart({
    ...about('Radio : la courbe et son enveloppe'),
    curve: {
      spend: curvePoints.spend,
      response: curvePoints.spend.map((x) => 900 / (1 + Math.exp(5 - x / 1200))),
    },
    envelope: upTo(21).map((i) => {
      const spend = 2000 + i * 500;
      const value = 900 / (1 + Math.exp(5 - spend / 1200));
      return { spend, response: value, envelope: Math.max(value, 160 + 0.08 * (spend - 2000)) };
    }),
    relaxed: 7000,
    price: 0.08,
    plan: 9500,
    cut: 6000,
    labels: {
      curve: 'la courbe',
      envelope: 'l’enveloppe',
      price: 'le prix d’un euro',
      plan: 'meilleur plan',
      cut: 'la coupe',
      spend: 'Dépense',
      response: 'Ventes',
    },
    spendWords: euros,
    responseWords: plain,
  }),
  'fit-over-time': fitOverTime({
    ...about('Ventes observées et ajustées'),
    observed: upTo(26).map((i) => 1000 + 12 * i + 90 * wave(i)),
    fitted: upTo(26).map((i) => 1000 + 12 * i + 70 * wave(i)),
    baseline: upTo(26).map((i) => 620 + 4 * i),
    band: {
      low: upTo(26).map((i) => 920 + 12 * i + 70 * wave(i)),
      high: upTo(26).map((i) => 1080 + 12 * i + 70 * wave(i)),
    },
    predicted: upTo(6).map((i) => 1250 + 12 * i + 60 * wave(i)),
    errors: {
      values: upTo(26).map((i) => (i === 9 ? 140 : i === 10 ? -120 : 20 * wave(i))),
      outliers: [
        { index: 9, label: '8/3' },
        { index: 10, label: '15/3' },
      ],
      limit: 90,
    },
    dates,
    labels: {
      observed: 'observées',
      fitted: 'ajustées',
      baseline: 'sans publicité',
      predicted: 'prédites',
      errors: 'Écarts',
    },
    words: plain,
  }),
  frontier: frontier({
    ...about('Autres budgets'),
    points: upTo(21).map((i) => {
      const x = 20000 + i * 4000;
      const y = 4000 + 2200 * Math.log(1 + i);
      return { x, y, low: y * 0.85, high: y * 1.2, extended: i > 13 };
    }),
    marks: [
      { x: 48000, y: 7800, label: 'Aujourd’hui', kind: 'today' },
      { x: 48000, y: 4000 + 2200 * Math.log(8), label: 'Plan', kind: 'plan' },
      { x: 60000, y: 4000 + 2200 * Math.log(11), label: '+12 000 €', kind: 'more' },
    ],
    labels: {
      budget: 'Budget par mois',
      response: 'Ventes par mois',
      extended: 'au-delà de ce qui a été vu',
    },
    spendWords: euros,
    responseWords: plain,
  }),
  'hand-curve': handCurve({
    ...about('Search, à la main'),
    curve: curvePoints,
    points: {
      spend: upTo(8).map((i) => 1500 + i * 900),
      response: upTo(8).map((i) => saturated(1500 + i * 900) + 30 * wave(i)),
    },
    most: { spend: 16000, response: 900 },
    yours: 5200,
    slope: 0.04,
    best: 8400,
    labels: { yours: 'votre dépense', best: 'la meilleure', spend: 'Dépense', response: 'Ventes' },
    spendWords: euros,
    responseWords: plain,
  }),
  'period-band': periodBand({
    ...about('Ventes observées et attendues'),
    observed: upTo(26).map((i) => 1000 + 12 * i + 90 * wave(i)),
    band: {
      mean: upTo(26).map((i) => 1000 + 12 * i + 50 * wave(i)),
      low: upTo(26).map((i) => 880 + 12 * i + 50 * wave(i)),
      high: upTo(26).map((i) => 1120 + 12 * i + 50 * wave(i)),
    },
    unseen: 20,
    dates,
    labels: { observed: 'observées', expected: 'attendues', unseen: 'jamais vues' },
    words: plain,
  }),
  'plan-over-time': planOverTime({
    ...about('Dépense par semaine'),
    rows: channels.slice(0, 3).map((name, row) => ({
      name,
      today: 3000 + 800 * row,
      spend: upTo(13).map((i) => 3000 + 800 * row + 900 * wave(i, row)),
    })),
    ends: ['5 janvier', '30 mars'],
    words: euros,
  }),
  'response-curve': response('Search : plus', 4000, 6800),
  'response-curve-less': response('Search : moins', 8000, 5200),
  'response-curve-same': response('Search : inchangé', 4000, null),
  'response-curve-far': response('Search : loin', 800, 15500),
  'stacked-parts': stackedParts({
    ...about('Les ventes, part par part'),
    parts: ['slow', 'season', 'c1', 'c2', 'event'].map((ink, part) => ({
      name: ['Tendance', 'Saison', 'Search', 'TV nationale, écran du soir', 'Événement'][part]!,
      ink,
      values: upTo(26).map((i) =>
        part === 0 ? 600 + 5 * i : part === 4 ? (i === 12 ? -80 : 0) : 90 + 40 * wave(i, part),
      ),
    })),
    dates,
    words: plain,
  }),
  trace: trace({
    ...about('Tirages d’un paramètre'),
    chains: upTo(3).map((chain) => upTo(40).map((i) => 0.4 + 0.05 * wave(i, chain))),
    words: plain,
    countWords: plain,
    labels: { draw: 'Tirage' },
  }),
  waterfall: waterfall({
    ...about('Les ventes, pas à pas'),
    rows: [
      {
        name: 'Sans publicité',
        kind: 'base',
        from: 0,
        to: 61000,
        interval: null,
        text: '61 000 · 64 %',
        weak: false,
      },
      {
        name: 'Search',
        kind: 'step',
        from: 61000,
        to: 79300,
        interval: [12000, 25000],
        text: '18 300 · 19 %',
        weak: false,
      },
      {
        name: 'TV nationale, écran du soir',
        kind: 'step',
        from: 79300,
        to: 97300,
        interval: [-2000, 30000],
        text: '18 000 · 19 %',
        weak: true,
      },
      {
        name: 'Grève',
        kind: 'step',
        from: 97300,
        to: 95300,
        interval: null,
        text: '−2 000 · −2 %',
        weak: false,
      },
      { name: 'Total', kind: 'total', from: 0, to: 95300, interval: null, text: '95 300', weak: false },
    ],
    words: plain,
  }),
  whisker: whisker({
    ...about('Gain par mois'),
    value: 318,
    low: 120,
    high: 510,
    reference: 0,
    words: plain,
  }),
  'whisker-narrow': whisker({
    ...about('Rendement'),
    value: 3.02,
    low: 2.95,
    high: 3.11,
    reference: null,
    words: euros,
  }),
};
