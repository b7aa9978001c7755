// What the data leave to believe of each rate: one curve a version, named at its top, told apart by its dashes and by its
// name as well as by its colour.

import { svg } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { bottomAxis } from '../../../charts/axis';
import type { Chart } from '../../../charts/chart';
import { clip, textWidth } from '../../../charts/scale';
import type { TestReading } from '../../../calculators/contract';
import { formatNumber, formatPercent, t } from '../../../i18n';

/** The table keeps this many of the points. */
const TOLD = 13;
const ROW = 18;

export function densities({ densities: curves, versions }: TestReading): Chart {
  const rates = curves[0]?.rates ?? [];
  const every = Math.max(1, Math.round((rates.length - 1) / (TOLD - 1)));
  const told = rates.map((_, at) => at).filter((at) => at % every === 0);
  const names = curves.map(({ name }, at) =>
    t('test-density-name', { name, rate: formatPercent(versions[at]!.rate) }),
  );
  return {
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
    draw(width) {
      const [left, right] = [4, width - 4];
      const x = scaleLinear()
        .domain([rates[0] ?? 0, rates.at(-1) ?? 1])
        .range([left, right]);
      const tops = curves.map(({ densities: heights }) =>
        heights.reduce((best, height, at) => (height > heights[best]! ? at : best), 0),
      );
      const texts = names.map((name) => clip(name, Math.min(240, width * 0.6)));
      const rows = placed(
        tops.map((top, at) => ({ x: x(rates[top]!), width: textWidth(texts[at]!) })),
        left,
        right,
      );
      const room = 10 + ROW * (1 + Math.max(0, ...rows.map(({ row }) => row)));
      const bottom = room + Math.round(Math.min(260, Math.max(150, width * 0.34)));
      const highest = Math.max(...curves.flatMap(({ densities: heights }) => heights), Number.MIN_VALUE);
      const y = scaleLinear()
        .domain([0, highest])
        .range([bottom, room + 6]);
      const path = line<number>(
        (_, at) => x(rates[at]!),
        (height) => y(height),
      );
      const under = area<number>(
        (_, at) => x(rates[at]!),
        bottom,
        (height) => y(height),
      );
      return {
        height: bottom + 42,
        marks: svg`
          ${curves.map(({ densities: heights }, at) => svg`<path class="density-area v${at + 1}" d=${under(heights) ?? ''}></path>`)}
          ${bottomAxis(x, bottom, Math.max(2, Math.min(8, Math.floor((right - left) / 90))), (rate) => formatPercent(rate))}
          ${curves.map(({ densities: heights }, at) => svg`<path class="density v${at + 1}" d=${path(heights) ?? ''}></path>`)}
          <text class="tick" x=${right} y=${bottom + 34} text-anchor="end">${t('test-densities-x')}</text>
          ${curves.map(({ densities: heights }, at) => {
            const top = tops[at]!;
            const { row, from } = rows[at]!;
            const base = room - row * ROW - 4;
            return svg`<line class="drop" x1=${x(rates[top]!)} x2=${x(rates[top]!)} y1=${base + 4} y2=${y(heights[top]!)}></line>
              <text class="label halo" x=${from} y=${base}>${texts[at]}</text>`;
          })}`,
      };
    },
  };
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
