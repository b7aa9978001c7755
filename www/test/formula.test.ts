// Every formula that a calculator prints with numbers is an equation that holds, in both languages: what is
// printed is read back and computed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/desk/desk';
import type { Evaluation, Operation, OutputValue, Unit, Values } from '../src/calculators/contract';
import { formulas } from '../src/calculators/parts/explanation';
import { exampleValues } from '../src/calculators/values';
import { inputName, loadLanguage, setLanguage } from '../src/i18n';
import { formulaText } from '../src/share/formula-text';
import { all, printed, Reader, textOf, type Printed, type Range } from './mathml';

declare const __ROOT__: string;

interface Case {
  operation: Operation;
  name: string;
  inputs: Values;
}

let operations: Operation[];
const cases: Case[] = [];

before(async () => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/desk/desk_bg.wasm')) });
  operations = glue.catalogue();
  await loadLanguage('en');
  await loadLanguage('fr');
  const folder = join(__ROOT__, '../tests/cases/operations');
  for (const operation of operations)
    cases.push({ operation, name: `${operation.id} (example)`, inputs: exampleValues(operation) });
  for (const file of readdirSync(folder)) {
    const suite = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      cases: { id: string; op: string; inputs: Values; expected?: { error?: string } }[];
    };
    for (const { id, op, inputs, expected } of suite.cases) {
      const operation = operations.find((one) => one.id === op);
      if (operation && expected?.error === undefined) cases.push({ operation, name: id, inputs });
    }
  }
});

/** The numbers of a text, as it is written in a language: value and half of the last digit's unit. */
function numbersOf(
  text: string,
  language: 'fr' | 'en',
  unit: Unit | null,
): { value: number; half: number }[] {
  const [thousands, decimal] = language === 'fr' ? [/[\s\u202f\u00a0]/g, ','] : [/,/g, '.'];
  const pattern = language === 'fr' ? /[+−]?\d[\d\s\u202f\u00a0]*(?:,\d+)?/g : /[+−]?€?\d[\d,]*(?:\.\d+)?/g;
  return [...text.matchAll(pattern)].map((found) => {
    const plain = found[0].replace('€', '').replace(thousands, '').replace(decimal, '.').replace('−', '-');
    const rest = text.slice(found.index + found[0].length).trimStart();
    const hundredth = rest.startsWith('%') || (/^(?:pt|pp)/.test(rest) && unit !== 'points') ? 0.01 : 1;
    const places = plain.split('.')[1]?.length ?? 0;
    return { value: Number(plain) * hundredth, half: (0.5 * hundredth) / 10 ** places };
  });
}

function flat(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(flat) : [];
}

/** What a printed number may be: itself, unless it was rounded. */
function reader(result: Evaluation, language: 'fr' | 'en'): (text: string) => Range {
  const truths = flat([result.explanation.inputs, result.explanation.symbols, result.outputs]);
  return (text) => {
    const [shown] = numbersOf(text, language, null);
    assert.ok(shown, `no number in «${text}»`);
    // A formula keeps six digits at least: what is farther away is another number.
    const most = Math.min(shown.half * (1 + 1e-9), 1e-5 * Math.abs(shown.value));
    const near = truths.filter((truth) => Math.abs(truth - shown.value) <= most);
    const exact = near.some((truth) => Math.abs(truth - shown.value) <= 1e-12 * Math.abs(truth));
    const possible = exact ? [shown.value] : [shown.value, ...near];
    return [Math.min(...possible), Math.max(...possible)];
  };
}

function itemNamed({ operation, inputs }: Case): (name: string, at: number) => number {
  return (name, at) => {
    for (const { key, kind } of operation.inputs) {
      const list = inputs[key] as OutputValue[];
      if (kind.type === 'numbers' && inputName(operation.id, key) === name) return list[at] as number;
      if (kind.type !== 'rows') continue;
      const place = kind.columns.findIndex((column) => inputName(operation.id, column.key) === name);
      if (place >= 0) return (list[at] as number[])[place]!;
    }
    throw new Error(`no list named «${name}»`);
  };
}

function linesOf(one: Case, result: Evaluation): Printed[] {
  const page = printed(formulas(one.operation, result, 'EUR'));
  return all(page, ({ tag, attributes }) => tag === 'span' && attributes.includes('class="line"'));
}

for (const language of ['fr', 'en'] as const)
  test(`each printed formula evaluates to the printed result (${language})`, async () => {
    await setLanguage(language);
    const told = new Set<string>();
    let lines = 0;
    for (const one of cases) {
      let result: Evaluation;
      try {
        result = glue.evaluate(one.operation.id, JSON.stringify(one.inputs));
      } catch {
        continue;
      }
      for (const line of linesOf(one, result)) {
        const nodes = line.children.filter(({ tag }) => tag === 'math').flatMap(({ children }) => children);
        const row = nodes.flatMap((node) => (node.tag === 'mrow' ? node.children : [node]));
        // «a + b = result», or «a + b < 0,0001».
        const shownText = textOf(row.at(-1)!);
        const left = row.slice(0, row.length - (shownText.startsWith('<') ? 1 : 2));
        const where = `${one.name}: ${textOf(line)}`;
        const unit = one.operation.outputs.find(({ unit: its }) => its === 'points')?.unit ?? null;
        const shown = numbersOf(shownText, language, unit);
        const meaning = { index: { t: 0 }, item: itemNamed(one) };
        let found: Range[] = [];
        assert.doesNotThrow(() => {
          found = new Reader(reader(result, language), meaning).row(left);
        }, where);
        assert.equal(found.length, shown.length, where);
        found.forEach(([low, high], at) => {
          const { value, half } = shown[at]!;
          if (shownText.startsWith('<')) return assert.ok(high < value, where);
          const slack = half * (1 + 1e-6) + 1e-9 * Math.abs(value);
          assert.ok(value >= low - slack && value <= high + slack, `${where} — computed ${low} to ${high}`);
        });
        lines += 1;
        told.add(one.operation.id);
      }
    }
    // Answers that no formula gives rest on figures that are printed; what has none is a table or a word.
    const silent = operations.filter(({ id }) => !told.has(id)).map(({ id }) => id);
    assert.deepEqual(
      silent,
      ['adjust_p', 'smart_check'].filter((id) => silent.includes(id)),
    );
    assert.ok(lines > 400, `${lines} lines`);
  });

test('no formula is written with a sign of change, with its own unknown unsaid, or with a bare key', async () => {
  for (const language of ['fr', 'en'] as const) {
    await setLanguage(language);
    for (const one of cases) {
      let result: Evaluation;
      try {
        result = glue.evaluate(one.operation.id, JSON.stringify(one.inputs));
      } catch {
        continue;
      }
      for (const line of linesOf(one, result)) {
        const operands = all(line, ({ tag, attributes }) => tag === 'mn' && !attributes.includes('result'));
        for (const operand of operands)
          assert.doesNotMatch(textOf(operand), /^\+/, `${one.name}: ${textOf(line)}`);
      }
    }
    for (const operation of operations) {
      const text = formulaText(operation, operation.formula, null);
      assert.doesNotMatch(text, /\bt = t\b/, operation.id);
      assert.doesNotMatch(textOf(printed(formulas(operation, null, 'EUR'))), /t=t|_/, operation.id);
    }
  }
});

test('a derivation shows how the key figure of a class exercise arises', async () => {
  await setLanguage('en');
  const shown = (id: string, inputs: Values = {}): string => {
    const operation = operations.find((one) => one.id === id)!;
    const values = { ...exampleValues(operation), ...inputs };
    const result = glue.evaluate(id, JSON.stringify(values));
    return linesOf({ operation, name: id, inputs: values }, result).map(textOf).join('\n');
  };
  assert.match(shown('promotion_incremental_profit'), /=€18,000/);
  assert.match(shown('loyalty_nth_free'), /=€99,000/);
  assert.match(shown('break_even_margin_rate', { sales_kind: 'revenue' }), /=1\.6875/);
  assert.match(shown('diff_ci'), /lower end of A.*\n.*upper end of A[^]*between \+0\.09/);
  assert.match(shown('survey_sample_size'), /⌈[\d.]+⌉=\d/);
});
