// Questions that people come with, each with the calculators that answer it: the operations declare which,
// and in what order.

import type { GuidingQuestion, Operation } from '../../calculators/contract';

export type TestPart = 'plan' | 'read';

/** In the order of the page. Some questions a part of the page of a test answers before any calculator. */
const QUESTIONS: Record<GuidingQuestion, TestPart | null> = {
  campaign_profitable: null,
  promotion_pays: null,
  test_conclusive: 'read',
  test_plan: 'plan',
  customer_worth: null,
  customers_stay: null,
  where_lost: null,
  target_budget: null,
  break_even: null,
  price: null,
  loyalty_card: null,
  survey: null,
};

export interface Asked {
  question: GuidingQuestion;
  part: TestPart | null;
  /** The first to try first. */
  operations: Operation[];
}

/** The questions that some of these operations answer. */
export function questionsOf(operations: readonly Operation[]): Asked[] {
  return (Object.keys(QUESTIONS) as GuidingQuestion[]).flatMap((question) => {
    const answering = operations
      .flatMap((operation) => {
        const found = operation.questions.find((one) => one.question === question);
        return found === undefined ? [] : [{ operation, place: found.place }];
      })
      .sort((a, b) => a.place - b.place)
      .map(({ operation }) => operation);
    return answering.length === 0 ? [] : [{ question, part: QUESTIONS[question], operations: answering }];
  });
}
