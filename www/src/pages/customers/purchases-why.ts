// Why the figures of purchases to come are what they are: formulas, symbols, the trap, the source.

import type { TemplateResult } from 'lit';
import type { Purchases } from '../../engine';
import { formatPercent, t } from '../../i18n';
import { alive, NAMES, purchases as purchasesFormula, value as valueFormula, why } from './formulas';

export function whyView(answer: Purchases): TemplateResult {
  const { model } = answer;
  const param = (...names: string[]): number | null =>
    answer.params.find(({ name }) => names.includes(name))?.value ?? null;
  const [r, alpha, a, b] = [param('r'), param('alpha', 'α'), param('a'), param('b')];
  const row = answer.rows.find(({ x }) => x > 0) ?? null;
  const margin = answer.value?.is_margin === true;
  // The same with the numbers of one customer of the list.
  const own =
    model !== 'bgbb' && row !== null && r !== null && alpha !== null && a !== null && b !== null
      ? [
          {
            name: row.id,
            body: alive(model, {
              r: short(r),
              alpha: short(alpha),
              a: short(a),
              b: short(b),
              x: row.x,
              tx: short(row.t_x),
              T: short(row.T),
            }),
            result: formatPercent(row.p_alive),
          },
        ]
      : [];
  return why({
    what: `${t(`customers-why-alive-what-${model}`)} ${t('customers-why-purchases-what')}${answer.value === null ? '' : ` ${t('customers-why-value-what')}`}`,
    formulas: [
      { name: t('customers-segment-alive'), body: alive(model, NAMES) },
      ...own,
      { name: t('customers-figure-purchases'), body: purchasesFormula(model) },
      ...(answer.value === null ? [] : [{ name: t('customers-figure-value'), body: valueFormula(margin) }]),
    ],
    symbols: `${t(model === 'bgbb' ? 'customers-why-alive-symbols-bgbb' : 'customers-why-alive-symbols')}${answer.value === null ? '' : ` ${t('customers-why-value-symbols')}`}`,
    trap: `${t('customers-why-purchases-trap')} ${t('customers-why-alive-trap')}${answer.value === null ? '' : ` ${t('customers-why-value-trap')}`}`,
    source: `${t(`customers-source-${model}`)}${answer.value === null ? '' : ` ${t('customers-source-spend')}`}`,
  });
}

/** As many figures as a formula can show. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
