// The charts of the exercises: bars or intervals by name, curves with today's places, steps over time.

import { barsAgainst } from '../../charts/bars-against';
import type { Chart, ChartColumn, NumberWords } from '../../charts/chart';
import { intervals } from '../../charts/intervals';
import { lines, type LineSeries, type LinesSpec } from '../../charts/lines';
import {
  evaluated,
  type CurvesPicture,
  type Picture,
  type PictureUnit,
  type RowsPicture,
  type StepsPicture,
} from '../../course/pictures';
import type { Figures } from '../../course/variant';
import { formatMoney, formatNumber, formatPercent, formatPoints, key, t, tNamed } from '../../i18n';

/** Places of a curve, and those of its table. */
const DRAWN = 48;
const TOLD = 8;

const both = (say: (value: number) => string): NumberWords => ({ long: say, short: say });
export const WORDS: Record<PictureUnit, NumberWords> = {
  share: both((value) => formatPercent(value)),
  points: both((value) => formatPoints(value)),
  money: {
    long: (value) => formatMoney(value, { currency: 'EUR', decimals: 0 }),
    short: (value) => formatMoney(value, { currency: 'EUR', compact: true }),
  },
  hours: { long: (value) => t('course-hours', { n: value }), short: (value) => formatNumber(value) },
  count: both((value) => formatNumber(value)),
};

/** A word of an exercise's picture. */
function word(id: string, part: string): string {
  return tNamed(`picture-${id}-${key(part)}`);
}

const numeric = (label: string): ChartColumn => ({ label, numeric: true });

function told(id: string, columns: ChartColumn[], rows: string[][]): Omit<Chart, 'draw'> {
  const [title, description] = [word(id, 'title'), word(id, 'what')];
  return { file: `levier-${id}`, title, description, table: { columns, rows } };
}

async function rowsChart(id: string, own: RowsPicture, figures: Figures): Promise<Chart> {
  const words = WORDS[own.unit];
  const asked = own.rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const values = await evaluated([...asked, own.line ?? '0'], figures);
  const rows = own.rows.map((row, i) => {
    const [value, low, high] = values.slice(3 * i, 3 * i + 3) as [number, number, number];
    return { name: word(id, row.id), value, low, high, text: words.long(value) };
  });
  const head: ChartColumn = { label: word(id, 'head'), numeric: false };
  if (own.rows[0]!.low !== undefined) {
    const columns = [head, ...[t('chart-value'), t('chart-low'), t('chart-high')].map(numeric)];
    const cells = rows.map(({ name, value, low, high }) => [name, ...[value, low, high].map(words.long)]);
    return intervals({ ...told(id, columns, cells), rows, words });
  }
  const cells = rows.map(({ name, value }) => [name, words.long(value)]);
  const line = own.line === undefined ? null : { value: values.at(-1)!, text: word(id, 'line') };
  return barsAgainst({ ...told(id, [head, numeric(t('chart-value'))], cells), rows, line, words });
}

/** Curves over an axis; the mark, if one is given, is a place of the axis with a word. */
export async function curvesChart(
  id: string,
  own: Omit<CurvesPicture, 'place'>,
  figures: Figures,
): Promise<(mark: LinesSpec['mark']) => Chart> {
  const [words, xWords] = [WORDS[own.unit], WORDS[own.over]];
  const places = Array.from({ length: DRAWN + 1 }, (_, at) => `(${own.to}) * ${at} / ${DRAWN}`);
  const over = (y: string, x: string): string => y.replaceAll(/\bx\b/g, `(${x})`);
  const dotted = own.curves.flatMap(({ y, today }) => (today === undefined ? [] : [{ y, today }]));
  const asked = [
    ...places,
    ...own.curves.flatMap(({ y }) => places.map((x) => over(y, x))),
    ...dotted.flatMap(({ y, today }) => [today, over(y, today)]),
  ];
  const values = await evaluated(asked, figures);
  const row = (at: number): number[] => values.slice(at * places.length, (at + 1) * places.length);
  const at = row(0);
  const curves = own.curves.map((curve, i): LineSeries => ({
    ...{ name: word(id, curve.id), ink: `density v${i + 1}`, label: 'label', shape: 'line' as const },
    points: row(i + 1).map((y, place) => ({ x: at[place]!, y })),
  }));
  const ends = values.slice(places.length * (own.curves.length + 1));
  const today: LineSeries = {
    ...{ name: null, ink: 'curve', label: 'label', shape: 'points' },
    points: dotted.map((_, i) => ({ x: ends[2 * i]!, y: ends[2 * i + 1]! })),
  };
  const said = places.flatMap((_, place) => (place % (DRAWN / TOLD) === 0 ? [place] : []));
  const cells = said.map((place) => [
    xWords.long(at[place]!),
    ...curves.map(({ points }) => words.long(points[place]!.y)),
  ]);
  const columns = [numeric(word(id, 'x')), ...own.curves.map((curve) => numeric(word(id, curve.id)))];
  const table = told(id, columns, cells);
  return (mark) => drawnLines(id, table, [...curves, today], xWords, words, mark);
}

async function stepsChart(id: string, own: StepsPicture, figures: Figures): Promise<Chart> {
  const words = WORDS[own.unit];
  const values = await evaluated(own.steps, figures);
  const points = values.map((y, i) => ({ x: i + 1, y }));
  const cells = points.map(({ x, y }) => [formatNumber(x), words.long(y)]);
  const series: LineSeries = { name: null, ink: 'curve', label: 'label', shape: 'line', points };
  const dots: LineSeries = { ...series, shape: 'points' };
  const columns = [numeric(word(id, 'x')), numeric(word(id, 'y'))];
  return drawnLines(id, told(id, columns, cells), [series, dots], WORDS.count, words);
}

function drawnLines(
  id: string,
  words: Omit<Chart, 'draw'>,
  series: LinesSpec['series'],
  xWords: NumberWords,
  yWords: NumberWords,
  mark: LinesSpec['mark'] = null,
): Chart {
  const labels = { x: word(id, 'x'), y: word(id, 'y') };
  return lines({ ...words, series, labels, xWords, yWords, top: null, mark, under: null });
}

/** The picture of an exercise with the figures of a sheet. Rejects with `EngineError`. */
export async function chartOf(id: string, own: Picture, figures: Figures): Promise<Chart> {
  if ('rows' in own) return rowsChart(id, own, figures);
  if ('steps' in own) return stepsChart(id, own, figures);
  return (await curvesChart(id, own, figures))(null);
}
