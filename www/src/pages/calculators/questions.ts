// Questions that people come with, each with the calculators that answer it, the first one first. Texts:
// `question-<id>`.

export interface Question {
  id: string;
  operations: string[];
}

export const QUESTIONS: readonly Question[] = [
  { id: 'campaign-profitable', operations: ['roi', 'break_even_roas', 'break_even_cpa', 'incremental_roi'] },
  {
    id: 'promotion-pays',
    operations: ['promotion_incremental_profit', 'discount_break_even', 'effective_discount', 'coupon'],
  },
  { id: 'test-conclusive', operations: ['two_proportion_z', 'diff_ci', 'beta_binomial', 'srm'] },
  { id: 'test-plan', operations: ['sample_size', 'duration', 'mde'] },
  { id: 'customer-worth', operations: ['ltv_margin', 'ltv_retention', 'ltv_cac', 'cac_payback'] },
  { id: 'customers-stay', operations: ['retention_rate', 'churn_rate', 'repeat_purchase_rate', 'ltv_curve'] },
  { id: 'where-lost', operations: ['funnel', 'conversion_rate'] },
  { id: 'target-budget', operations: ['reverse_funnel', 'target_roas'] },
  { id: 'break-even', operations: ['break_even_point', 'margin_rate', 'coefficient_multiplicateur'] },
  { id: 'price', operations: ['price_elasticity', 'discount_break_even', 'price_ht'] },
  {
    id: 'loyalty-card',
    operations: ['loyalty_nth_free', 'loyalty_break_even_margin', 'loyalty_decomposition'],
  },
  { id: 'survey', operations: ['survey_sample_size', 'survey_margin', 'nps', 'awareness_rate'] },
];

/** Questions that a whole page answers before any calculator: the part of the page of a test. */
export const TEST_PARTS: Readonly<Record<string, 'plan' | 'read'>> = {
  'test-conclusive': 'read',
  'test-plan': 'plan',
};
