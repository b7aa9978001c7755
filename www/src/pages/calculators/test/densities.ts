// What the data leave to believe of each rate: one curve a version, named at its top, told apart by its
// dashes and by its name as well as by its colour.

import type { Chart } from '../../../charts/chart';
import {
  area,
  axisX,
  between,
  clipText,
  line,
  linear,
  plot,
  text,
  textWidth,
  ticksFor,
  titleX,
  type Mark,
  type Shape,
} from '../../../charts/plot';
import type { TestReading } from '../../../calculators/contract';
import { formatNumber, formatPercent, t } from '../../../i18n';

/** The table keeps this many of the points. */
const TOLD = 13;
/** The height of a row of names, above the curves. */
const ROW = 18;
const SIDE = 4;

export function densities({ densities: curves, versions }: TestReading): Chart {
  const rates = curves[0]?.rates ?? [];
  const every = Math.max(1, Math.round((rates.length - 1) / (TOLD - 1)));
  const told = rates.map((_, at) => at).filter((at) => at % every === 0);
  const names = curves.map(({ name }, at) =>
    t('test-density-name', { name, rate: formatPercent(versions[at]!.rate) }),
  );
  const tops = curves.map(({ densities: heights }) => {
    const at = heights.reduce((best, height, i) => (height > heights[best]! ? i : best), 0);
    return { rate: rates[at] ?? 0, height: heights[at] ?? 0 };
  });
  const xScale = linear(rates);
  const x = (_: number, i: number): number => rates[i]!;
  const height = (value: number): number => value;
  const words = {
    file: t('test-densities-title'),
    title: t('test-densities-title'),
    description: t('test-densities-description', { names: names.join(' ; ') }),
    table: {
      columns: [
        { label: t('test-col-rate'), numeric: true },
        ...curves.map(({ name }) => ({ label: name, numeric: true })),
      ],
      rows: told.map((at) => [
        formatPercent(rates[at]!, { decimals: 3 }),
        ...curves.map((one) => formatNumber(one.densities[at]!, { decimals: 1 })),
      ]),
    },
  };
  return plot(words, (width) => {
    const right = width - SIDE;
    const at = xScale(SIDE, right);
    const texts = names.map((name) => clipText(name, Math.min(240, width * 0.6)));
    const rows = placed(
      tops.map((top, i) => ({ x: at(top.rate), width: textWidth(texts[i]!) })),
      SIDE,
      right,
    );
    const room = 10 + ROW * (1 + Math.max(0, ...rows.map(({ row }) => row)));
    const named: Mark = ({ x: place, y }) =>
      tops.flatMap((top, i): Shape[] => {
        const { row, from } = rows[i]!;
        const base = room - row * ROW - 4;
        const middle = place(top.rate);
        return [
          { kind: 'line', ink: 'drop', x1: middle, x2: middle, y1: base + 4, y2: y(top.height) },
          text('label halo', from, base, texts[i]!),
        ];
      });
    return {
      height: between(width * 0.34, 150, 260) - 6,
      margin: { top: room + 6, right: SIDE, bottom: 42, left: SIDE },
      x: xScale,
      y: linear(
        curves.flatMap((one) => one.densities),
        { zero: true },
      ),
      marks: [
        ...curves.map((one, i) =>
          area(one.densities, { x, low: 0, high: height, ink: `density-area v${i + 1}` }),
        ),
        axisX({ ticks: ticksFor(width, 90, 8), words: (rate) => formatPercent(rate) }),
        ...curves.map((one, i) => line(one.densities, { x, y: height, ink: `density v${i + 1}` })),
        titleX(t('test-densities-x'), { dy: 34 }),
        named,
      ],
    };
  });
}

/** Labels over their tops, a row higher for each that would run into another. */
function placed(
  labels: { x: number; width: number }[],
  left: number,
  right: number,
): { row: number; from: number }[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return labels.map(({ x, width }) => {
    const from = Math.max(left, Math.min(right - width, x - width / 2));
    let row = 0;
    while (taken.some((other) => other.row === row && from < other.to + 10 && from + width > other.from - 10))
      row += 1;
    taken.push({ row, from, to: from + width });
    return { row, from };
  });
}
