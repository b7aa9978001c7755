// The exercises as they are set: all their texts in both languages, no fault that the core finds, and the
// figures of the course for the sheet without codes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/study/study';
import { leastWell } from '../src/course/class-counts';
import { EXERCISES, exercise, questionsOf, type ExerciseId } from '../src/course/library';
import { placedOf } from '../src/course/placed';
import { worded } from '../src/course/texts';
import { has, loadLanguage } from '../src/i18n';

declare const __ROOT__: string;

before(async () => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/study/study_bg.wasm')) });
  await loadLanguage('en');
  await loadLanguage('fr');
});

function ask(kind: string, input: unknown): Record<string, unknown> {
  return JSON.parse(glue.courseAnswer(kind, JSON.stringify(input))) as Record<string, unknown>;
}

test('every exercise of the library stands in the course, once', () => {
  const library = JSON.parse(readFileSync(join(__ROOT__, '../src/course/exercise/library.json'), 'utf8')) as {
    id: string;
  }[];
  assert.deepEqual([...EXERCISES].sort(), library.map(({ id }) => id).sort());
});

test('every exercise has all its texts, and the core finds no fault over 200 seeds', () => {
  for (const id of EXERCISES) {
    const described = worded(id, ['fr', 'en']);
    // A missing message shows as its own id.
    assert.doesNotMatch(JSON.stringify(described), /"exercise-[a-z]/, id);
    const { problems, distinct } = ask('exercise_check', { exercise: described });
    assert.deepEqual(problems, [], id);
    assert.ok((distinct as number) >= 50, `${id}: ${String(distinct)} variants`);
  }
});

test('a question that is answered on a chart has its words, and its answer stands well inside the axis', () => {
  const charts = EXERCISES.flatMap((id) =>
    questionsOf(exercise(id)).flatMap((question) => {
      const chart = placedOf(question);
      return chart === undefined ? [] : [{ id, question, chart }];
    }),
  );
  assert.ok(charts.length >= 2);
  for (const { id, question, chart } of charts) {
    for (const part of ['title', 'what', 'x', 'y', ...(chart.curves ?? []).map((curve) => curve.id ?? '')])
      assert.ok(has(`picture-${id}-place-${part}`), `${id}: ${part}`);
    const { parameters, constraints } = exercise(id);
    const end = { name: 'axis_end', expr: chart.to ?? '' };
    for (let student = 1; student <= 50; student += 1) {
      const asked = { exercise: id, class: 'M2', student: String(student), constraints };
      const { parameters: figures } = ask('variant', { ...asked, parameters: [...parameters!, end] }) as {
        parameters: Record<string, number>;
      };
      const { axis_end: to, ...drawn } = figures;
      const { questions } = ask('exercises', { exercise: id, parameters: drawn }) as {
        questions: Record<string, { value: number }>;
      };
      const { value } = questions[question.id!]!;
      assert.ok(value > 0.1 * to! && value < 0.9 * to!, `${id}, ${student}: ${value} of ${to}`);
    }
  }
});

/** The right answers that the course's own table gives, as it rounds them. */
const GIVEN: Partial<Record<ExerciseId, Record<string, number>>> = {
  promo: {
    revenue: 0.08,
    unit_margin: 20,
    profit: -3000,
    required: 0.5,
    threshold: 0.771,
    threshold_rev: 0.491,
    units_ads: 1650,
    profit_ads: -6000,
  },
  control: { lift: 0.205 },
  app: { retained: 15_000, install: 1.2, retained_cost: 4, low: 0.296, high: 0.304 },
  card: {
    discount: 0.1,
    revenue: 0.125,
    before: 93_600,
    change: 5400,
    change_low: -5400,
    threshold: 0.5,
    rare_free: 0,
  },
  coherent: { share: 0.6, ticket: -0.08 },
  sms: { relative: 0.46, points: 0.55 },
  ltv: { revenue: 720, margin: 288, ratio: 3, at_end: 267, now: 367 },
  roi: { low: 0, high: 0.5, roas: 3.33 },
  abtest: { z: 2.38, p: 0.017, gap: 0.005, low: 0.0009, high: 0.0091, p_small: 0.175, peeking: 0.142 },
  plan: { size: 53_211, days: 54, weeks: 8 },
  awareness: { margin: 0.0275, p: 0.049 },
  funnel: { orders: 50, opportunities: 200, sql: 500, mql: 1111, visits: 27_778 },
  export: { ctr: 0.0101 },
  simpson: { total_a: 0.05, total_b: 0.0328 },
};

/** Half a unit of the last digit that is given. */
function half(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 0.5 * 10 ** -decimals.length;
}

test('the sheets without codes give the figures of the course', () => {
  for (const [id, answers] of Object.entries(GIVEN)) {
    const own = exercise(id as ExerciseId);
    const drawn = (own.parameters ?? []).filter(({ expr }) => expr == null);
    const parameters = Object.fromEntries(
      drawn.map((one): [string, unknown] => [one.name ?? '', one.default]),
    );
    const { questions } = ask('exercises', { exercise: id, parameters }) as {
      questions: Record<string, { value: number }>;
    };
    for (const [question, value] of Object.entries(answers))
      assert.ok(
        Math.abs(questions[question]!.value - value) <= half(value) + 1e-9,
        `${id}/${question}: ${questions[question]!.value}`,
      );
  }
});

test('a question that nobody answered is not among those that went least well', () => {
  const went = (...credits: (number | null)[]): number[] =>
    leastWell(credits.map((credit) => ({ mean_credit: credit })));
  assert.deepEqual(went(0.8, null, 0.5, 1), [3]);
  assert.deepEqual(went(0.5, 0.5, null, 0.9), [1, 2]);
  assert.deepEqual(went(0, null, 0), []);
  assert.deepEqual(went(null, null), []);
});
