// Curves of the course over an axis: those of a picture with today's places, those of a question with the
// place of its answer. Every height was computed by the core.

import type { Chart, NumberWords } from '../../charts/chart';
import { lines, type LineAt, type LineSeries, type LinesSpec } from '../../charts/lines';
import type { PictureUnit } from '../../course/pictures';
import { formatMoney, formatNumber, formatPercent, formatPoints, NONE, t } from '../../i18n';

/** About so many places of a curve are told in the table. */
const TOLD = 8;

const both = (say: (value: number) => string): NumberWords => ({ long: say, short: say });
export const WORDS: Record<PictureUnit, NumberWords> = {
  share: both((value) => formatPercent(value)),
  points: both((value) => formatPoints(value)),
  money: {
    long: (value) => formatMoney(value, { currency: 'EUR', decimals: 0 }),
    short: (value, beside) => formatMoney(value, { currency: 'EUR', compact: true, beside }),
  },
  hours: { long: (value) => t('course-hours', { n: value }), short: (value) => formatNumber(value) },
  count: both((value) => formatNumber(value)),
};

export interface Curves {
  file: string;
  title: string;
  description: string;
  labels: LinesSpec['labels'];
  xWords: NumberWords;
  yWords: NumberWords;
  /** Places of the axis, from its beginning to its end. */
  x: readonly number[];
  /** By curve its heights there; null where it has none. */
  curves: readonly { name: string; heights: readonly (number | null)[] }[];
  /** Dots on them. */
  dots?: LineAt[];
}

/** The chart with a mark on its axis, if one is given. */
export function curvesChart(own: Curves, mark: LinesSpec['mark'] = null): Chart {
  const { file, title, description, labels, xWords, yWords, x, curves, dots = [] } = own;
  const drawn = curves.map(({ name, heights }, i): LineSeries => ({
    ...{ name, ink: `density v${i + 1}`, label: 'label', shape: 'line' as const },
    points: heights.flatMap((y, place) => (y === null ? [] : [{ x: x[place]!, y }])),
  }));
  const dotted: LineSeries = { name: null, ink: 'curve', label: 'label', shape: 'points', points: dots };
  const apart = Math.max(1, Math.round((x.length - 1) / TOLD));
  const rows = x.flatMap((at, place) =>
    place % apart === 0 ? [[xWords.long(at), ...curves.map(({ heights }) => told(heights[place]))]] : [],
  );
  const columns = [labels.x, ...curves.map(({ name }) => name)].map((label) => ({ label, numeric: true }));
  const words = { file, title, description, table: { columns, rows } };
  return lines({
    ...words,
    labels,
    xWords,
    yWords,
    series: [...drawn, dotted],
    top: null,
    mark,
    under: null,
  });

  function told(height: number | null | undefined): string {
    return height == null ? NONE : yWords.long(height);
  }
}
