// What the operations declare for the pages, read from the module that the pages load.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/desk/desk';
import type { Operation, Values } from '../src/calculators/contract';
import { pictureOf } from '../src/calculators/pictures/declared';
import { shown } from '../src/calculators/format';
import { exampleValues } from '../src/calculators/values';
import { key, loadLanguage, setLanguage, t } from '../src/i18n';
import { questionsOf } from '../src/pages/calculators/questions';
import { faults } from './golden/faults';

declare const __ROOT__: string;

let operations: Operation[];

before(async () => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/desk/desk_bg.wasm')) });
  operations = glue.catalogue();
  await loadLanguage('en');
  await setLanguage('fr');
  await loadLanguage('fr');
});

test('each declared picture is drawn for the example of its operation, with nothing over anything else', () => {
  const declared = operations.filter((operation) => operation.picture !== null);
  assert.ok(declared.length >= 9);
  for (const operation of declared) {
    const values = exampleValues(operation);
    const chart = pictureOf({
      operation,
      values,
      result: glue.evaluate(operation.id, JSON.stringify(values)),
      calculators: { sweep: (id: string, request: object) => glue.sweep(id, JSON.stringify(request)) },
      currency: 'EUR',
    });
    assert.ok(chart !== null, operation.id);
    for (const width of [320, 720]) {
      const drawing = chart.draw(width);
      assert.deepEqual([...drawing.warnings, ...faults(drawing, width)], [], `${operation.id}, ${width} px`);
    }
  }
});

test('an operation without a picture has none', () => {
  const operation = operations.find(({ id }) => id === 'roi')!;
  const values: Values = exampleValues(operation);
  const result = glue.evaluate('roi', JSON.stringify(values));
  const calculators = { sweep: () => assert.fail('nothing to sweep') };
  assert.equal(pictureOf({ operation, values, result, calculators, currency: null }), null);
});

test('each declared question is on the page with its words, the first calculator to try first', async () => {
  const asked = questionsOf(operations);
  const declared = new Set(operations.flatMap(({ questions }) => questions.map(({ question }) => question)));
  assert.deepEqual(new Set(asked.map(({ question }) => question)), declared);
  for (const { question, operations: answering } of asked) {
    const places = answering.map(
      (operation) => operation.questions.find((one) => one.question === question)!.place,
    );
    assert.deepEqual(
      places,
      places.map((_, i) => i + 1),
      question,
    );
    for (const language of ['fr', 'en'] as const) {
      await setLanguage(language);
      assert.notEqual(t(`question-${key(question)}`), `question-${key(question)}`);
    }
  }
  assert.deepEqual(questionsOf([]), []);
});

test('a margin is told on both sides, a p as a p, and nothing offered as nothing offered', async () => {
  await setLanguage('fr');
  const told = (id: string, key: string, inputs: Values): string => {
    const operation = operations.find((one) => one.id === id)!;
    const result = glue.evaluate(id, JSON.stringify(inputs));
    const output = operation.outputs.find((one) => one.key === key)!;
    return shown(result.outputs[key], output, 'EUR').replace(/\s/g, ' ');
  };
  assert.equal(told('survey_margin', 'margin', { n: 1000, p: 0.27 }), '± 2,75 pt');
  const test9 = { conv_a: 200, n_a: 10_000, conv_b: 250, n_b: 10_000 };
  assert.equal(told('two_proportion_z', 'p_two_sided', test9), '0,017');
  assert.equal(told('diff_ci', 'diff', test9), '+0,5 pt');
  const card = { customers: 100, visits_per_customer_year: 6, ticket_ht: 20, margin_rate: 0.5, n: 10 };
  const { reading } = glue.evaluate('loyalty_nth_free', JSON.stringify({ ...card, visit_uplift: 0.25 }));
  assert.equal(reading, 'op-loyalty-nth-free-reading-nothing-offered');
});
