// An interval as a whisker: low, value, high, and a reference when one matters (zero for a gain).
import type { Chart, NumberWords } from './chart';
import {
  axisX,
  dot,
  interval,
  linear,
  plot,
  ruleX,
  spread,
  text,
  textWidth,
  ticksFor,
  widest,
  type ChartWords,
  type Mark,
} from './plot';

export interface WhiskerSpec extends ChartWords {
  value: number;
  low: number;
  high: number;
  /** Drawn as a line across, and kept in view. */
  reference: number | null;
  words: NumberWords;
}

export function whisker(spec: WhiskerSpec): Chart {
  const { low, value, high, reference } = spec;
  return plot(spec, (width) => ({
    height: 38,
    margin: { top: 22, right: 20, bottom: 24, left: 20 },
    x: linear([low, value, high, reference], { zero: reference === 0, nice: 4 }),
    // One row, in the middle of the plot area.
    y: linear([-22, 16]),
    marks: [
      axisX({ ticks: ticksFor(width, 90, 6), words: spec.words.short }),
      reference === null ? null : ruleX([reference], { ink: 'reference' }),
      interval([spec], { x1: low, x2: high, y: 0, cap: 6 }),
      dot([spec], { x: value, y: 0, ink: 'after', r: 5.5 }),
      figures(spec),
    ],
  }));
}

/** The three numbers above their places, moved apart where they would touch. */
function figures({ low, value, high, words }: WhiskerSpec): Mark {
  const texts = [low, value, high].map(words.long);
  return ({ x, width }) => {
    const at = spread(
      [low, value, high].map(x),
      widest(texts) + 8,
      textWidth(texts[0]!) / 2,
      width - textWidth(texts[2]!) / 2,
    );
    return texts.map((one, i) => text(i === 1 ? 'label strong' : 'label', at[i]!, 18, one, 'middle'));
  };
}
