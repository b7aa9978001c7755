// The charts of customers, segments, measures and calculators.
import { densities } from '../../src/pages/calculators/test/densities';
import { curve } from '../../src/calculators/pictures/curve';
import { funnelChart } from '../../src/calculators/pictures/funnel';
import { tornado } from '../../src/calculators/pictures/tornado';
import { waterfall as sumWaterfall } from '../../src/calculators/pictures/waterfall';
import { actualExpected } from '../../src/charts/actual-expected';
import { barsAgainst } from '../../src/charts/bars-against';
import { gainsLosses } from '../../src/charts/gains-losses';
import { heatGrid } from '../../src/charts/heat-grid';
import { indexByK } from '../../src/charts/index-by-k';
import { intervals } from '../../src/charts/intervals';
import { lines } from '../../src/charts/lines';
import { matrixMap } from '../../src/charts/matrix-map';
import { placeMap } from '../../src/charts/place-map';
import { projection } from '../../src/charts/projection';
import { spans } from '../../src/charts/spans';
import { targetPath } from '../../src/charts/target-path';
import { loadLanguage, setLanguage } from '../../src/i18n';
import type { TestReading } from '../../src/calculators/contract';
import type { Chart } from '../../src/charts/chart';
import { worded, plain, euros, percents, about, upTo, wave, channels } from './samples';

// The densities word themselves.
await setLanguage('fr');
await loadLanguage('fr');

const months = ['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'].map((text, i) => ({ x: 30 * i, text }));

export const OTHERS: Record<string, Chart> = {
  'actual-expected': actualExpected({
    ...about('Clients par nombre d’achats'),
    rows: upTo(8).map((i) => ({
      name: i === 7 ? '7+' : String(i),
      actual: Math.round(1400 / (i + 1) + 40 * wave(i)),
      expected: 1400 / (i + 1.1),
    })),
    labels: { x: 'Achats répétés', y: 'Clients', actual: 'observés', expected: 'attendus' },
    words: plain,
  }),
  'actual-expected-ahead': actualExpected({
    ...about('Dépense par mois'),
    rows: ['août', 'sept.', 'oct.', 'nov.', 'déc.'].map((name, i) => ({
      name,
      actual: i === 4 ? null : (i === 3 ? 0.3 : 1) * (3000 + 400 * wave(i)),
      expected: i === 0 ? null : 3200,
      ahead: i > 1 ? 3300 + 300 * wave(i) : null,
    })),
    labels: { x: 'Mois', y: 'Dépense', actual: 'réel', expected: 'plan', ahead: 'prévision' },
    words: euros,
  }),
  'bars-against': barsAgainst({
    ...about('Ce que rapporte un client'),
    rows: [
      { name: 'Search', value: 84, text: '84 €, de 61 € à 103 €' },
      { name: 'Réseaux sociaux', value: 37, text: '37 €' },
      { name: 'Retours', value: -12, text: '−12 €' },
    ],
    line: { value: 45, text: 'coût d’acquisition : 45 €' },
    words: euros,
  }),
  'calculator-curve': curve({
    ...about('Bénéfice selon la remise'),
    points: upTo(41).map((i) => ({ x: i / 40, y: 4000 - 9000 * (i / 40) ** 1.5 })),
    current: { x: 0.2, y: 4000 - 9000 * 0.2 ** 1.5 },
    crossing: 0.583,
    labels: { x: 'Remise', y: 'Bénéfice', current: 'vous : 3 195 €', crossing: 'zéro à 58 %' },
    xWords: percents,
    yWords: euros,
  }),
  'calculator-curve-pole': curve({
    ...about('Volume nécessaire selon la marge'),
    points: upTo(81).map((i) => ({ x: i / 40, y: i === 40 ? null : 1 / (i / 40 - 1) })),
    current: { x: 0.5, y: -2 },
    crossing: null,
    labels: { x: 'Marge', y: 'Volume', current: 'vous', crossing: '' },
    xWords: plain,
    yWords: plain,
  }),
  'calculator-waterfall': sumWaterfall({
    ...about('De quoi est fait le bénéfice'),
    parts: [
      { name: 'Gain sur les ventes en plus', value: 18000 },
      { name: 'Remise à ceux qui auraient acheté', value: -10000 },
      { name: 'Cannibalisation', value: -2160 },
      { name: 'Frais', value: -6900 },
    ],
    total: { name: 'Bénéfice', value: -1060 },
    words: euros,
  }),
  funnel: funnelChart({
    ...about('Entonnoir'),
    worst: 'passage le plus faible',
    steps: [500000, 6000, 900, 180].map((volume, i) => ({
      name: ['Impressions', 'Visites', 'Paniers', 'Ventes'][i]!,
      volume,
      volumeText: worded(volume),
      rateText: i === 0 ? null : ['', '1,2 %', '15 %', '20 %'][i]!,
      worst: i === 1,
    })),
  }),
  'gains-losses': gainsLosses({
    ...about('Clients gagnés et perdus'),
    periods: upTo(14).map((i) => `${1 + (i % 12)}/${i < 12 ? 24 : 25}`),
    gains: [
      { name: 'nouveaux', ink: 'part c1', values: upTo(14).map((i) => 120 + Math.round(30 * wave(i))) },
      { name: 'revenus', ink: 'part c3', values: upTo(14).map((i) => 30 + Math.round(10 * wave(i, 1))) },
    ],
    losses: {
      name: 'perdus',
      ink: 'bar ground',
      values: upTo(14).map((i) => 70 + Math.round(20 * wave(i, 2))),
    },
    unfinished: 'mois en cours',
    words: plain,
  }),
  'heat-grid': heatGrid({
    ...about('Chances de revenir'),
    columns: ['0', '1', '2', '3–4', '5+'],
    rows: ['plus de 6 mois', '3 à 6 mois', 'moins de 3 mois'],
    cells: upTo(5).map((i) =>
      upTo(3).map((j) => (i === 0 && j === 0 ? null : Math.min(0.98, 0.1 + 0.15 * i + 0.1 * j))),
    ),
    labels: { columns: 'Achats répétés', rows: 'Dernier achat il y a' },
    words: percents.short,
  }),
  'index-by-k': indexByK({
    ...about('Silhouette selon le nombre de groupes'),
    points: upTo(7).map((i) => ({ k: i + 2, value: 0.3 + 0.15 * Math.sin(i) })),
    picked: 4,
    words: plain,
    label: 'Nombre de groupes',
  }),
  intervals: intervals({
    ...about('Taux de conversion par canal'),
    rows: channels.map((name, i) => ({
      name,
      value: 0.02 + 0.006 * i,
      low: 0.014 + 0.005 * i,
      high: 0.027 + 0.008 * i,
    })),
    words: { long: percents.long, short: (value) => worded(100 * value, ' %') },
  }),
  'lines-near': lines({
    ...about('Ventes à chaque prix'),
    series: [
      {
        name: 'Quantité',
        ink: 'seen-point',
        label: '',
        shape: 'points',
        points: upTo(12).map((i) => ({ x: 4.08 + 0.26 * i, y: 320 - 21 * i + 9 * wave(i) })),
      },
    ],
    top: null,
    near: true,
    mark: { x: 5.05, text: 'meilleur' },
    labels: { x: 'Prix', y: 'Quantité' },
    xWords: euros,
    yWords: plain,
    under: null,
  }),
  lines: lines({
    ...about('Rétention par cohorte'),
    series: [
      {
        name: 'Cohorte de janvier',
        ink: 'density v1',
        label: 'soft',
        shape: 'step',
        points: upTo(12).map((i) => ({ x: i, y: 1 / (1 + 0.3 * i) })),
      },
      {
        name: 'Cohorte de juillet',
        ink: 'density v2',
        label: 'fitted',
        band: 'band',
        shape: 'line',
        points: upTo(6).map((i) => ({
          x: i,
          y: 1 / (1 + 0.2 * i),
          low: 0.9 / (1 + 0.25 * i),
          high: 1.05 / (1 + 0.17 * i),
        })),
      },
      {
        name: 'Modèle',
        ink: 'curve dashed',
        label: '',
        shape: 'line',
        points: upTo(12).map((i) => ({ x: i, y: 1 / (1 + 0.27 * i) })),
      },
      {
        name: 'Relevés',
        ink: 'seen-point',
        label: '',
        shape: 'points',
        points: [
          { x: 3, y: 0.55 },
          { x: 11, y: 0.25 },
        ],
      },
    ],
    top: null,
    mark: { x: 8, text: 'fin des données' },
    labels: { x: 'Mois', y: 'Clients encore actifs' },
    xWords: plain,
    yWords: percents,
    under: {
      title: 'Clients suivis',
      rows: [
        { name: 'Cohorte de janvier', at: upTo(12).map((x) => ({ x, text: worded(1200 - 90 * x) })) },
        { name: 'Cohorte de juillet', at: upTo(6).map((x) => ({ x, text: worded(900 - 80 * x) })) },
      ],
    },
  }),
  projection: projection({
    ...about('Les groupes'),
    x: upTo(60).map((i) => (i % 3) * 2 + wave(i)),
    y: upTo(60).map((i) => ((i % 3) - 1) ** 2 * 2 + wave(i, 1)),
    group: upTo(60).map((i) => i % 3),
    names: ['Fidèles', 'Occasionnels', 'Perdus de vue'],
    axes: [
      { name: 'Achats', x: 0.9, y: 0.2 },
      { name: 'Ancienneté', x: -0.3, y: 0.7 },
    ],
    labels: { x: 'premier axe (61 %)', y: 'second axe (24 %)' },
  }),
  'matrix-map': matrixMap({
    ...about('Croissance et part relative'),
    things: [
      { name: 'Boutique', x: -1.2, y: 0.04, own: true },
      { name: 'Vente en ligne', x: 0.6, y: 0.22, own: true },
      { name: 'Canal A', x: 0.7, y: 0.01, own: false },
    ],
    x: {
      ...{ from: -2.4, to: 2.4, title: 'part relative', cuts: [0] },
      ticks: [-2, -1, 0, 1, 2].map((at) => ({ at, text: `${2 ** -at} ×` })),
    },
    y: {
      ...{ from: -0.03, to: 0.25, title: 'croissance du marché', cuts: [0.1] },
      ticks: [0, 0.1, 0.2].map((at) => ({ at, text: percents.short(at) })),
    },
    boxes: [
      { name: 'Vedette', x: -1.2, y: 0.17 },
      { name: 'Dilemme', x: 1.2, y: 0.17 },
      { name: 'Vache à lait', x: -1.2, y: 0.035 },
      { name: 'Poids mort', x: 1.2, y: 0.035 },
    ],
  }),
  'place-map': placeMap({
    ...about('Les marques sur une carte'),
    things: [
      { name: 'Marque A', x: -1.4, y: 0.6 },
      { name: 'Marque B', x: 0.9, y: 1.1 },
      { name: 'Marque C', x: 1.2, y: -0.8 },
      { name: 'Marque D', x: -0.3, y: -1.2 },
    ],
    arrows: [
      { name: 'Qualité', x: 0.8, y: 0.3 },
      { name: 'Prix', x: -0.2, y: 0.9 },
    ],
    labels: { x: 'premier axe (58 %)', y: 'second axe (27 %)' },
  }),
  tornado: tornado({
    ...about('Ce qui fait bouger la réponse'),
    base: 12000,
    rows: [
      { name: 'Taux de marge', low: 8000, high: 16400 },
      { name: 'Coût par clic', low: 14200, high: 10100 },
      { name: 'Nombre de visites', low: 11000, high: 13000 },
      { name: 'Commission', low: null, high: 12400 },
    ],
    labels: { now: 'maintenant : 12 000 €', less: '10 % de moins', more: '10 % de plus' },
    words: euros,
  }),
  densities: densities({
    densities: ['A', 'B'].map((name, version) => ({
      name,
      rates: upTo(61).map((i) => 0.015 + i * 0.0003),
      densities: upTo(61).map((i) => 300 * Math.exp(-(((i - 18 - 14 * version) / 9) ** 2))),
    })),
    versions: [{ rate: 0.02 }, { rate: 0.025 }],
  } as TestReading),
  spans: spans({
    ...about('Campagnes'),
    rows: channels.map((name, i) => ({ name, from: 12 * i, to: 12 * i + 40 + 10 * (i % 3) })),
    days: 170,
    today: { value: 95, text: 'aujourd’hui' },
    ticks: months,
  }),
  'target-path': targetPath({
    ...about('Commandes'),
    actual: upTo(12).map((i) => ({ x: 7 * (i + 1), y: 40 * (i + 1) + 8 * wave(i) })),
    line: [0, 7, 84, 182].map((x) => ({ x, y: (600 * x) / 182 })),
    target: { x: 182, y: 600 },
    forecast: { low: 940, high: 1160 },
    interval: null,
    ticks: months,
    labels: {
      y: 'Commandes',
      actual: 'réel',
      line: 'attendu',
      target: 'cible',
      forecast: 'prévision (90 %)',
      interval: '90 %',
    },
    words: plain,
  }),
  'target-path-level': targetPath({
    ...about('Taux de conversion'),
    actual: [{ x: 76, y: 0.0198 }],
    line: [
      { x: 0, y: 0.02 },
      { x: 76, y: 0.021 },
    ],
    target: { x: 181, y: 0.025 },
    forecast: null,
    interval: { low: 0.0188, high: 0.0209 },
    ticks: months,
    labels: {
      y: 'Taux de conversion',
      actual: 'réel',
      line: 'attendu',
      target: 'cible',
      forecast: 'prévision (90 %)',
      interval: '90 %',
    },
    words: { ...percents, short: (value) => worded(100 * value, ' %') },
  }),
};
