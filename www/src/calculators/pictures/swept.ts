// An answer along one input, as the core swept it: the curve and its table, worded.

import type { Chart, NumberWords } from '../../charts/chart';
import { operationName, t } from '../../i18n';
import type { Sweep } from '../contract';
import { curve } from './curve';

/** The table of a curve keeps this many of its points. */
const TOLD = 11;

type Text = (value: number | null | undefined, unit: Sweep['x_unit']) => string;

/** The curve with where the reader stands and where it crosses zero. */
export function sweepChart(
  found: Sweep,
  names: { operation: string; input: string; output: string; currency: string | null },
  xWords: NumberWords,
  yWords: NumberWords,
  text: Text,
  now: number | null,
): Chart {
  const every = Math.max(1, Math.round((found.points.length - 1) / (TOLD - 1)));
  const told = found.points.filter((_, at) => at % every === 0);
  return curve({
    file: `${operationName(names.operation)} - ${names.input}`,
    title: t('sweep-title', { output: names.output, input: names.input }),
    description: t('sweep-description', {
      output: names.output,
      input: names.input,
      from: text(found.points[0]?.x, found.x_unit),
      to: text(found.points.at(-1)?.x, found.x_unit),
      now:
        now === null || found.current?.y == null
          ? ''
          : t('sweep-current-words', {
              x: text(found.current.x, found.x_unit),
              y: text(found.current.y, found.y_unit),
            }),
      crossing:
        found.crossing === null
          ? ''
          : t('sweep-crossing-words', { value: text(found.crossing, found.x_unit) }),
    }),
    points: found.points,
    current: found.current,
    crossing: found.crossing,
    labels: {
      x: names.input,
      y: names.output,
      current: found.current?.y == null ? '' : t('sweep-current', { y: text(found.current.y, found.y_unit) }),
      crossing:
        found.crossing === null ? '' : t('sweep-crossing', { value: text(found.crossing, found.x_unit) }),
    },
    xWords,
    yWords,
    table: {
      columns: [
        { label: names.input, numeric: true },
        { label: names.output, numeric: true },
      ],
      rows: told.map((point) => [
        text(point.x, found.x_unit),
        point.y === null ? t('table-none') : text(point.y, found.y_unit),
      ]),
    },
  });
}
