// What an objective can aim at: first what the imported files give, then sums, then the figures of the
// catalogue by stage. Conversions of one figure into another, thresholds and tools aim at nothing.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../../app/context';
import type { Operation, Stage } from '../../engine';
import { t } from '../../i18n';
import { kpiName } from '../../plan/track';

const STAGES: Stage[] = ['awareness', 'acquisition', 'conversion', 'loyalty', 'profitability'];
/** What adds up, in the order of the funnel backwards: the result first. */
const SUMS = [
  'orders',
  'revenue',
  'new_customers',
  'leads',
  'conversions',
  'visitors',
  'clicks',
  'impressions',
];
const NOT_AIMED: ReadonlySet<string> = new Set([
  'price_ht',
  'rate_change_readings',
  'uplift',
  'growth_against_control',
  'price_elasticity',
  'churn_monthly_to_annual',
  'break_even_roas',
  'break_even_roas_all_costs',
  'break_even_cpa',
  'target_roas',
]);

export function kpiOptions(chosen: string): TemplateResult {
  const measured = session().measured().value;
  const given = [
    ...(measured?.figure_ids ?? []),
    ...SUMS.filter((name) => measured?.columns.includes(name) === true),
  ];
  const figures = session().engine.catalogue().filter(isKpi);
  const known = figures.map(({ id }) => id);
  const option = (id: string): TemplateResult =>
    html`<option value=${id} ?selected=${id === chosen}>${kpiName(id)}</option>`;
  const group = (label: string, ids: readonly string[]): TemplateResult | typeof nothing =>
    ids.length === 0 ? nothing : html`<optgroup label=${label}>${ids.map(option)}</optgroup>`;
  const rest = figures.filter(({ id }) => !given.includes(id));
  return html`<option value="" ?selected=${chosen === ''}>${t('objective-kpi-choose')}</option>
    ${group(
      t('objective-kpi-measured'),
      given.filter((id) => SUMS.includes(id) || known.includes(id)),
    )}
    ${group(
      t('objective-kpi-sums'),
      SUMS.filter((id) => !given.includes(id)),
    )}
    ${STAGES.map((stage) =>
      group(
        t(`stage-${stage}`),
        rest.filter((one) => one.stage === stage).map(({ id }) => id),
      ),
    )}`;
}

/** Which way is better. */
export function betterWay(kpi: string): 'increase' | 'decrease' {
  return session().engine.operation(kpi)?.direction === 'lower' ? 'decrease' : 'increase';
}

function isKpi({ id, suite, outputs }: Operation): boolean {
  const main = outputs.find((output) => output.primary);
  return suite === 'kpi' && main?.kind.type === 'number' && main.key === 'value' && !NOT_AIMED.has(id);
}
