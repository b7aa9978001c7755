// The charts of the exercises: bars or intervals by name, curves with today's places, steps over time.

import { barsAgainst } from '../../charts/bars-against';
import type { Chart, ChartColumn } from '../../charts/chart';
import { intervals } from '../../charts/intervals';
import { lines, type LineSeries } from '../../charts/lines';
import {
  evaluated,
  type CurvesPicture,
  type Picture,
  type RowsPicture,
  type StepsPicture,
} from '../../course/pictures';
import type { Figures } from '../../course/variant';
import { formatNumber, key, t, tNamed } from '../../i18n';
import { curvesChart, WORDS } from './curve-chart';

/** Into how many parts an axis is cut. */
const DRAWN = 48;

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

async function curves(id: string, own: CurvesPicture, figures: Figures): Promise<Chart> {
  const [xWords, yWords] = [WORDS[own.over], WORDS[own.unit]];
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
  const ends = values.slice(places.length * (own.curves.length + 1));
  const { file, title, description } = told(id, [], []);
  return curvesChart({
    ...{ file, title, description, xWords, yWords, x: row(0) },
    labels: { x: word(id, 'x'), y: word(id, 'y') },
    curves: own.curves.map((curve, i) => ({ name: word(id, curve.id), heights: row(i + 1) })),
    dots: dotted.map((_, i) => ({ x: ends[2 * i]!, y: ends[2 * i + 1]! })),
  });
}

async function stepsChart(id: string, own: StepsPicture, figures: Figures): Promise<Chart> {
  const words = WORDS[own.unit];
  const values = await evaluated(own.steps, figures);
  const points = values.map((y, i) => ({ x: i + 1, y }));
  const cells = points.map(({ x, y }) => [formatNumber(x), words.long(y)]);
  const series: LineSeries = { name: null, ink: 'curve', label: 'label', shape: 'line', points };
  const dots: LineSeries = { ...series, shape: 'points' };
  const columns = [numeric(word(id, 'x')), numeric(word(id, 'y'))];
  const labels = { x: word(id, 'x'), y: word(id, 'y') };
  const [xWords, yWords] = [WORDS.count, words];
  const drawn = { labels, xWords, yWords, series: [series, dots], top: null, mark: null, under: null };
  return lines({ ...told(id, columns, cells), ...drawn });
}

/** The picture of an exercise with the figures of a sheet. Rejects with `EngineError`. */
export async function chartOf(id: string, own: Picture, figures: Figures): Promise<Chart> {
  if ('rows' in own) return rowsChart(id, own, figures);
  if ('steps' in own) return stepsChart(id, own, figures);
  return curves(id, own, figures);
}
