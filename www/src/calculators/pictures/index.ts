// Views of an answer where a picture says more than its numbers. Everything drawn comes from the core:
// inputs, outputs, or a curve it has computed.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import type { Chart } from '../../charts/chart';
import { formatValue, inputName, operationName, outputName, t } from '../../i18n';
import { sweepChart } from '../analyses/sweep';
import type { Evaluation, Operation, OutputValue, Unit, Values } from '../contract';
import type { Calculators } from '../engine';
import { plain } from '../format';
import { given } from '../values';
import { curve } from './curve';
import { funnelChart } from './funnel';
import { waterfall } from './waterfall';

export interface PictureContext {
  operation: Operation;
  values: Values;
  result: Evaluation;
  calculators: Calculators;
  currency: string | null;
}

/** Answers that a curve tells best: the input it runs along, the output it shows. */
const CURVES: Record<string, [string, string]> = {
  discount_break_even: ['obs', 'profit_change'],
  break_even_point: ['annual_revenue', 'profit'],
  ltv_finite: ['periods', 'value'],
  loyalty_nth_free: ['margin_rate', 'profit_change'],
  survey_margin: ['n', 'margin'],
};

const PARTS: Record<string, { parts: string[]; total: string }> = {
  promotion_incremental_profit: {
    parts: ['gain_on_extra_units', 'subsidy_to_base_buyers', 'cannibalisation', 'forward_buying', 'fixed'],
    total: 'incremental_profit',
  },
};

export function picture(context: PictureContext): TemplateResult | typeof nothing {
  const chart = chartOf(context);
  return chart === null
    ? nothing
    : html`<div class="picture"><levier-chart .chart=${chart}></levier-chart></div>`;
}

function chartOf(context: PictureContext): Chart | null {
  const { id } = context.operation;
  if (id === 'funnel') return steps(context);
  if (id === 'reverse_funnel') return backwards(context);
  if (id === 'ltv_curve') return survival(context);
  if (PARTS[id]) return parts(context, PARTS[id].parts, PARTS[id].total);
  const along = CURVES[id];
  return along ? swept(context, along[0], along[1]) : null;
}

const text = (value: number | null | undefined, unit: Unit, currency: string | null): string =>
  formatValue(value, unit, { currency });
const words = (unit: Unit, currency: string | null) => ({
  long: (value: number) => text(value, unit, currency),
  short: (value: number) => formatValue(value, unit, { currency, compact: true }),
});
const numbers = (value: OutputValue | undefined): (number | null)[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'number' ? one : null)) : [];

function steps({ operation, result, currency }: PictureContext): Chart | null {
  const rows = result.explanation.inputs['steps'];
  if (!Array.isArray(rows)) return null;
  const rates = numbers(result.outputs['step_rates']);
  const worst = result.outputs['worst_step'];
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
  return drawn(operation, made);
}

function backwards({ operation, result, currency }: PictureContext): Chart | null {
  const volumes = numbers(result.outputs['volumes_ceil']);
  const orders = result.outputs['orders'];
  const rates = numbers(result.explanation.inputs['rates']);
  if (typeof orders !== 'number' || volumes.some((volume) => volume === null)) return null;
  const all = [...(volumes as number[]), orders];
  return drawn(
    operation,
    all.map((volume, at) => ({
      name: at === all.length - 1 ? outputName(operation.id, 'orders') : t('funnel-step', { n: at + 1 }),
      volume,
      volumeText: text(volume, 'count', currency),
      rateText: at === 0 || rates[at - 1] == null ? null : text(rates[at - 1], 'rate', currency),
      worst: false,
    })),
  );
}

function drawn(operation: Operation, made: Parameters<typeof funnelChart>[0]['steps']): Chart {
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

function parts({ operation, result, currency }: PictureContext, keys: string[], total: string): Chart | null {
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

function survival({ operation, result, currency }: PictureContext): Chart | null {
  const shares = numbers(result.explanation.inputs['survival']);
  if (shares.length < 2) return null;
  const [x, y] = [t('survival-period'), inputName(operation.id, 'survival')];
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
