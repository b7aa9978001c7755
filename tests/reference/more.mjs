// Questions beside the cases, for a recording alone: every calculator at its example with its analyses, large
// allocations, the example's curves and its sampled model, a workbook.
import { readFile } from 'node:fs/promises';
import { budgets } from '../bench/budgets.mjs';

/** Of each kind of large problem, so many. */
const PROBLEMS = 5;

const json = JSON.stringify;
/** Chains, draws of warm-up and draws kept: enough for a chain to go astray if one bit did. */
const SIZE = { chains: 2, tune: 200, draws: 200, seed: 1 };

/** A refusal is an answer, and is recorded as one. */
function ask(call) {
  try {
    return call();
  } catch (error) {
    if (error.code === undefined) throw error;
    return null;
  }
}

function calculators(engine) {
  const firstNumber = (list) => list.find(({ kind }) => kind.type === 'number')?.key;
  for (const { id, inputs: described, outputs } of engine.operations().values()) {
    const inputs = Object.fromEntries(described.map(({ key, example }) => [key, example]));
    const [input, output] = [firstNumber(described), firstNumber(outputs)];
    ask(() => engine.get('evaluate')(id, json(inputs)));
    if (input === undefined || output === undefined) continue;
    ask(() => engine.get('sensitivity')(id, json({ inputs, output })));
    ask(() => engine.get('sweep')(id, json({ inputs, input, output })));
    ask(() => engine.get('seek')(id, json({ inputs, input, output, target: 0.0321 })));
  }
}

/** The document that everybody begins with: its figures, its curves, and a decision from them. */
function example(engine) {
  const { text, tables } = engine.get('exampleDocument')('en');
  const document = new (engine.get('OpenDocument'))(text);
  for (const { name, packed } of tables) document.hold(name, packed);
  document.measure();
  const task = document.responseTask();
  document.free();
  engine.get('fitResponse')(json(task), () => true);

  const model = engine.get('mixDefaults')(json(task));
  const { chains, tune, draws, seed } = SIZE;
  const sampled = Array.from({ length: chains }, (_, number) => {
    const chain = new (engine.get('MixChain'))(json(task), json(model), number, seed, tune, draws);
    chain.run(() => true);
    const found = { draws: chain.draws(), stats: chain.stats() };
    chain.free();
    return found;
  });
  const all = Float64Array.from(sampled.flatMap((one) => [...one.draws]));
  const stats = json(sampled.map((one) => one.stats));
  engine.get('mixSummary')(json(task), json(model), all, stats);
}

export async function askMore(engine) {
  calculators(engine);
  for (const problems of Object.values(budgets()))
    for (const problem of problems.slice(0, PROBLEMS)) ask(() => engine.get('allocate')(json(problem)));
  example(engine);
  const file = new URL('../fixtures/workbook/campagnes.xlsx', import.meta.url);
  const workbook = new Uint8Array(await readFile(file));
  for (const { name } of engine.get('workbookSheets')(workbook)) engine.get('sheetText')(workbook, name);
}
