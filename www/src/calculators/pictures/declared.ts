// Pictures of answers, where one says more than their numbers: each operation declares its own. Everything
// drawn comes from the core: inputs, outputs, or a curve it has computed.

import type { Chart } from '../../charts/chart';
import { formatValue, inputName, operationName, outputName, t } from '../../i18n';
import type { Evaluation, Operation, OutputValue, Picture, Unit, Values } from '../contract';
import type { Calculators } from '../engine';
import { plain } from '../format';
import { given } from '../values';
import { curve } from './curve';
import { funnelChart } from './funnel';
import { sweepChart } from './swept';
import { waterfall } from './waterfall';

export interface PictureContext {
  operation: Operation;
  values: Values;
  result: Evaluation;
  calculators: Pick<Calculators, 'sweep'>;
  currency: string | null;
}

/** How each kind of picture is drawn; null where this answer has none. */
const DRAW_BY_KIND: { [K in Picture['type']]: (context: PictureContext, keys: Of<K>) => Chart | null } = {
  curve: (context, { input, output }) => swept(context, input, output),
  waterfall: (context, { parts, total }) => addedUp(context, parts, total),
  funnel: steps,
  backward_funnel: backwards,
  survival: (context, { shares }) => survival(context, shares),
};
type Of<K extends Picture['type']> = Extract<Picture, { type: K }>;

/** The chart that the operation declares, for this answer. */
export function pictureOf(context: PictureContext): Chart | null {
  const { picture: declared } = context.operation;
  if (declared === null) return null;
  const draw = DRAW_BY_KIND[declared.type] as (context: PictureContext, keys: Picture) => Chart | null;
  return draw(context, declared);
}

const text = (value: number | null | undefined, unit: Unit, currency: string | null): string =>
  formatValue(value, unit, { currency });
const words = (unit: Unit, currency: string | null) => ({
  long: (value: number) => text(value, unit, currency),
  short: (value: number, beside?: number) => formatValue(value, unit, { currency, compact: true, beside }),
});
const numbers = (value: OutputValue | undefined): (number | null)[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'number' ? one : null)) : [];

function steps({ operation, result, currency }: PictureContext, keys: Of<'funnel'>): Chart | null {
  const rows = result.explanation.inputs[keys.steps];
  if (!Array.isArray(rows)) return null;
  const rates = numbers(result.outputs[keys.rates]);
  const worst = result.outputs[keys.worst];
  const made = rows.flatMap((row, at) => {
    const [name, volume] = Array.isArray(row) ? row : [];
    if (typeof volume !== 'number') return [];
    const rate = rates[at] ?? null;
    return [
      {
        name: name == null || name === '' ? t('funnel-step', { n: at + 1 }) : plain(name),
        volume,
        volumeText: text(volume, 'count', currency),
        rateText: rate === null ? null : text(rate, 'rate', currency),
        worst: rate !== null && name === worst,
      },
    ];
  });
  return funnelOf(operation, made);
}

function backwards(
  { operation, result, currency }: PictureContext,
  keys: Of<'backward_funnel'>,
): Chart | null {
  const volumes = numbers(result.outputs[keys.volumes]);
  const last = result.outputs[keys.last];
  const rates = numbers(result.explanation.inputs[keys.rates]);
  if (typeof last !== 'number' || volumes.some((volume) => volume === null)) return null;
  const all = [...(volumes as number[]), last];
  return funnelOf(
    operation,
    all.map((volume, at) => ({
      name: at === all.length - 1 ? outputName(operation.id, keys.last) : t('funnel-step', { n: at + 1 }),
      volume,
      volumeText: text(volume, 'count', currency),
      rateText: at === 0 || rates[at - 1] == null ? null : text(rates[at - 1], 'rate', currency),
      worst: false,
    })),
  );
}

function funnelOf(operation: Operation, made: Parameters<typeof funnelChart>[0]['steps']): Chart {
  return funnelChart({
    file: operationName(operation.id),
    title: t('funnel-title'),
    description: t('funnel-description', {
      n: made.length,
      first: made[0]?.name ?? '',
      last: made.at(-1)?.name ?? '',
    }),
    steps: made,
    worst: t('funnel-worst'),
    table: {
      columns: [
        { label: t('funnel-name'), numeric: false },
        { label: t('funnel-volume'), numeric: true },
        { label: t('funnel-rate'), numeric: true },
      ],
      rows: made.map(({ name, volumeText, rateText }) => [name, volumeText, rateText ?? t('table-none')]),
    },
  });
}

function addedUp(
  { operation, result, currency }: PictureContext,
  keys: readonly string[],
  total: string,
): Chart | null {
  const unit = operation.outputs.find(({ key }) => key === total)?.unit ?? 'number';
  const found = [...keys, total].map((key) => ({
    name: outputName(operation.id, key),
    value: result.outputs[key],
  }));
  if (found.some(({ value }) => typeof value !== 'number')) return null;
  const all = found as { name: string; value: number }[];
  const last = all.at(-1)!;
  return waterfall({
    file: operationName(operation.id),
    title: t('waterfall-title', { total: last.name }),
    description: t('waterfall-description', { total: last.name, value: text(last.value, unit, currency) }),
    parts: all.slice(0, -1),
    total: last,
    words: words(unit, currency),
    table: {
      columns: [
        { label: t('waterfall-part'), numeric: false },
        { label: t('waterfall-value'), numeric: true },
      ],
      rows: all.map(({ name, value }) => [name, text(value, unit, currency)]),
    },
  });
}

function swept(
  { operation, values, calculators, currency }: PictureContext,
  input: string,
  output: string,
): Chart | null {
  try {
    const found = calculators.sweep(operation.id, { inputs: given(values), input, output });
    if (found.points.every(({ y }) => y === null)) return null;
    const now = values[input];
    return sweepChart(
      found,
      {
        operation: operation.id,
        input: inputName(operation.id, input),
        output: outputName(operation.id, output),
        currency,
      },
      words(found.x_unit, currency),
      words(found.y_unit, currency),
      (value, unit) => text(value, unit, currency),
      typeof now === 'number' ? now : null,
    );
  } catch {
    // An input that the curve needs is missing: the answer stands without it.
    return null;
  }
}

function survival({ operation, result, currency }: PictureContext, key: string): Chart | null {
  const shares = numbers(result.explanation.inputs[key]);
  if (shares.length < 2) return null;
  const [x, y] = [t('survival-period'), inputName(operation.id, key)];
  return curve({
    file: operationName(operation.id),
    title: y,
    description: t('survival-description', {
      n: shares.length,
      first: text(shares[0], 'rate', currency),
      last: text(shares.at(-1), 'rate', currency),
    }),
    points: shares.map((share, at) => ({ x: at, y: share })),
    current: null,
    crossing: null,
    labels: { x, y, current: '', crossing: '' },
    xWords: words('number', currency),
    yWords: words('rate', currency),
    table: {
      columns: [
        { label: x, numeric: true },
        { label: y, numeric: true },
      ],
      rows: shares.map((share, at) => [String(at), text(share, 'rate', currency)]),
    },
  });
}
