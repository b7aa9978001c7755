// The pictures that several methods draw, each with its table, and the series that they are drawn from.

import type { Chart, NumberWords } from '../../charts/chart';
import { intervals, type IntervalRow } from '../../charts/intervals';
import { lines, type LineSeries } from '../../charts/lines';
import { whisker } from '../../charts/whisker';
import { NONE, t } from '../../i18n';
import type { TableSpec } from './asked';
import type { MethodId } from './groups';

/** One series of values. */
export const VALUES: TableSpec = {
  key: 'values',
  columns: [{ key: 'value', kind: 'number' }],
  inTime: true,
};

interface Words {
  method: MethodId;
  /** Part of the name of the file, where a method has several pictures. */
  part?: string;
  title: string;
  what: string;
}

/** One curve over the places of the picture; null where it has no value. */
export interface Curve {
  name: string;
  ink: string;
  shape?: LineSeries['shape'];
  /** One of many: its name is in the table alone. */
  quiet?: boolean;
  /** The first of many stands for them under this name. */
  all?: string;
  /** The height that it starts from, a place before its first value: where the curve that it goes on ends. */
  from?: number | null;
  values: readonly (number | null)[];
  low?: readonly (number | null)[] | null;
  high?: readonly (number | null)[] | null;
}

interface CurvesSpec extends Words {
  at: readonly number[];
  curves: readonly Curve[];
  labels: { x: string; y: string };
  x: NumberWords;
  y: NumberWords;
  mark?: { x: number; text: string } | null;
  top?: number;
  near?: boolean;
}

function file({ method, part }: Words): string {
  return `levier-${method}${part === undefined ? '' : `-${part}`}`;
}

const numeric = (label: string): { label: string; numeric: boolean } => ({ label, numeric: true });

export function curvesOver(spec: CurvesSpec): Chart {
  const { at, curves, y } = spec;
  const say = (value: number | null | undefined): string => (value == null ? NONE : y.long(value));
  return lines({
    file: file(spec),
    title: spec.title,
    description: spec.what,
    table: {
      columns: [
        numeric(spec.labels.x),
        ...curves.flatMap(({ name, low }) => [
          numeric(name),
          ...(low == null ? [] : [numeric(t('chart-low')), numeric(t('chart-high'))]),
        ]),
      ],
      rows: () =>
        at.map((place, i) => [
          spec.x.long(place),
          ...curves.flatMap(({ values, low, high }) => [
            say(values[i]),
            ...(low == null ? [] : [say(low[i]), say(high?.[i])]),
          ]),
        ]),
    },
    series: curves.map(({ name, ink, shape, quiet, all, from: start, values, low, high }): LineSeries => ({
      name: all ?? (quiet ? null : name),
      ink,
      label: 'label',
      ...(low == null ? {} : { band: 'band' }),
      shape: shape ?? 'line',
      points: at.flatMap((place, i) => {
        const value = values[i];
        if (value == null) return start == null || values[i + 1] == null ? [] : [{ x: place, y: start }];
        const [from, to] = [low?.[i], high?.[i]];
        return [{ x: place, y: value, ...(from == null || to == null ? {} : { low: from, high: to }) }];
      }),
    })),
    top: spec.top ?? null,
    near: spec.near ?? false,
    mark: spec.mark ?? null,
    labels: spec.labels,
    xWords: spec.x,
    yWords: y,
    under: null,
  });
}

/** Rows with their intervals; a row without one is a dot. */
export function intervalsOf(spec: Words & { rows: IntervalRow[]; head: string; words: NumberWords }): Chart {
  return intervals({
    file: file(spec),
    title: spec.title,
    description: spec.what,
    table: {
      columns: [
        { label: spec.head, numeric: false },
        numeric(t('methods-head-value')),
        numeric(t('chart-low')),
        numeric(t('chart-high')),
      ],
      rows: spec.rows.map(({ name, value, low, high }) => [name, ...[value, low, high].map(spec.words.long)]),
    },
    rows: spec.rows,
    words: spec.words,
  });
}

/** One effect with its interval, against none. */
export function effectOf(
  spec: Words & { value: number; low: number; high: number; words: NumberWords },
): Chart {
  const { value, low, high, words } = spec;
  return whisker({
    file: file(spec),
    title: spec.title,
    description: spec.what,
    table: {
      columns: [numeric(t('methods-head-effect')), numeric(t('chart-low')), numeric(t('chart-high'))],
      rows: [[value, low, high].map(words.long)],
    },
    ...{ value, low, high, words, reference: 0 },
  });
}

/** 1, 2, … n: the periods of a table. */
export function periods(count: number, from = 1): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
