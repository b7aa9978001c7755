// The phases of a launch as the core is asked about them, and their gates in a sentence each.

import { session } from '../app/context';
import type { PlanItem } from '../engine';
import { formatValue, t } from '../i18n';
import { key as hyphened } from '../i18n/codes';
import type { Wire } from './ask';
import { linkedTo, numberOf, planItems, textOf, textsOf } from './model';
import { choiceWord, kpiUnit, planCurrency } from './words';

export function phasesInput(): Wire.PhasesInput {
  return { as_of: session().today(), phases: planItems('phase').map(wirePhase) };
}

/** Each after those that it needs, once the core has said in which order. */
export function phasesInOrder(answer: Wire.Phases | null): PlanItem[] {
  const phases = planItems('phase');
  if (answer === null) return phases;
  return phases.sort((a, b) => answer.order.indexOf(a.id) - answer.order.indexOf(b.id));
}

function gatesOf(item: PlanItem): PlanItem[] {
  return linkedTo('gate', 'phase', item.id);
}

function wirePhase(item: PlanItem): Wire.Phase {
  return {
    id: item.id,
    start: textOf(item, 'start') ?? '',
    end: textOf(item, 'end') ?? '',
    needs: textsOf(item, 'needs'),
    gates: gatesOf(item).map((gate): Wire.Gate => {
      const measured = numberOf(gate, 'measured');
      return {
        kpi: textOf(gate, 'kpi'),
        op: textOf(gate, 'op') === 'at_most' ? 'at_most' : 'at_least',
        value: numberOf(gate, 'value') ?? 0,
        measured:
          measured === null
            ? null
            : { value: measured, low: numberOf(gate, 'low'), high: numberOf(gate, 'high') },
      };
    }),
  };
}

/** Each condition of a phase with what was found of it. */
export function gateSentences(answer: Wire.Phases | null, item: PlanItem): string[] {
  const found = answer?.states[item.id]?.gates ?? [];
  return gatesOf(item).map((gate, at) =>
    t('plan-gate', {
      kpi: choiceWord(textOf(gate, 'kpi') ?? ''),
      op: textOf(gate, 'op') === 'at_most' ? 'most' : 'least',
      value: formatValue(numberOf(gate, 'value'), kpiUnit(textOf(gate, 'kpi')), {
        currency: planCurrency(),
      }),
      state: hyphened(found[at] ?? 'not_measured'),
    }),
  );
}
