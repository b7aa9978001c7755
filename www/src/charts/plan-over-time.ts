// Spend by channel, period by period: one strip a channel, all on one scale, today's spend as a line across.
import type { Chart, NumberWords } from './chart';
import {
  TICK,
  band,
  barY,
  clipText,
  each,
  linear,
  panel,
  plot,
  ruleY,
  text,
  textWidth,
  type ChartWords,
  type Mark,
} from './plot';

export interface PlanOverTimeSpec extends ChartWords {
  rows: { name: string; today: number; spend: readonly number[] }[];
  /** The first and the last period, in words. */
  ends: [string, string];
  words: NumberWords;
}

const STRIP = 44;
const HEAD = 20;
const STEP = STRIP + HEAD + 6;

export function planOverTime(spec: PlanOverTimeSpec): Chart {
  const { rows, ends, words } = spec;
  const count = rows[0]?.spend.length ?? 0;
  const height = linear(
    rows.flatMap((row) => [row.today, ...row.spend]),
    { zero: true },
  );
  const head = (name: string, spend: readonly number[]): Mark => {
    const [low, high] = [Math.min(...spend), Math.max(...spend)].map(words.short) as [string, string];
    const range = low === high ? low : `${low} – ${high}`;
    return ({ right, top }) => [
      text('label', 0, top - 6, clipText(name, right - textWidth(range, TICK) - 16)),
      text('tick', right, top - 6, range, 'end'),
    ];
  };
  return plot(spec, () => ({
    height: rows.length * STEP,
    margin: { top: 4, right: 4, bottom: 18, left: 0 },
    x: band(count, { padding: 0.15, outer: 0 }),
    y: linear([0]),
    marks: [
      each(rows, ({ name, spend, today }, i) => {
        const top = 4 + i * STEP + HEAD;
        return [
          panel({ top, bottom: top + STRIP, y: height }, [
            head(name, spend),
            barY(spend, { x: (_, at) => at, y2: (value) => value, ink: 'bar' }),
            ruleY([0], { ink: 'base' }),
            ruleY([today], { ink: 'reference' }),
          ]),
        ];
      }),
      ({ right, bottom }) => [
        text('tick', 0, bottom + 12, ends[0]),
        ...(count > 1 ? [text('tick', right, bottom + 12, ends[1], 'end')] : []),
      ],
    ],
  }));
}
