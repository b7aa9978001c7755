// The answers in a file for Moodle beside those of the core: right ones and wrong paths, of every variant.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Engine } from '../reference/engine.mjs';
import { marked, readQuiz } from './quiz.mjs';

const LIBRARY = new URL('../../src/course/exercise/library.json', import.meta.url);

/** The grades that Moodle knows between 0 and 100, the nearest to a credit. */
function grade(credit) {
  const grades = [90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571];
  const gap = (own) => Math.abs(own - 100 * credit);
  return [...grades, 12.5, 11.11111, 10, 5, 0].reduce((best, own) => (gap(own) < gap(best) ? own : best));
}

function checkNumber(piece, question, { value, paths }, at) {
  const inPerCent = question.kind === 'rate' || question.kind === 'points';
  const shown = inPerCent ? 100 : 1;
  for (const right of inPerCent ? [100 * value, value] : [value])
    assert.equal(marked(piece, right)?.fraction, 100, `${at}: ${right}`);
  for (const { id, credit } of question.paths ?? []) {
    const own = marked(piece, shown * paths[id]);
    assert.equal(own?.fraction, grade(credit ?? 0), `${at}: ${id}`);
    assert.notEqual(own.feedback, '', `${at}: ${id} says nothing`);
  }
  const told = (question.paths ?? []).map(({ id }) => marked(piece, shown * paths[id]).feedback);
  assert.equal(new Set(told).size, told.length, `${at}: two paths are told the same`);
}

/** Compares the file of an exercise with what the core answers for the codes in the questions' names. */
export async function compareWithCore(source, id) {
  const engine = await Engine.load({});
  const ask = (kind, input) => JSON.parse(engine.get('courseAnswer')(kind, JSON.stringify(input)));
  const own = JSON.parse(await readFile(LIBRARY, 'utf8')).find((one) => one.id === id);
  const { questions } = readQuiz(source);
  for (const { name, pieces } of questions) {
    const [group, student] = name.split(' — ').at(-1).split('|');
    const { parameters, constraints } = own;
    const drawn = ask('variant', { exercise: id, class: group, student, parameters, constraints });
    const given = parameters.filter(({ expr }) => expr === undefined).map(({ name }) => name);
    const figures = Object.fromEntries(given.map((key) => [key, drawn.parameters[key]]));
    const solved = ask('exercises', { exercise: id, parameters: figures }).questions;
    assert.equal(pieces.length, own.questions.length, name);
    for (const [place, question] of own.questions.entries()) {
      const [piece, at] = [pieces[place], `${name}, ${question.id}`];
      assert.equal(piece.points, Math.max(1, Math.round(question.points ?? 1)), at);
      if (piece.kind === 'NUMERICAL') checkNumber(piece, question, solved[question.id], at);
      else assert.equal(piece.answers.filter(({ fraction }) => fraction === 100).length >= 1, true, at);
    }
  }
  return questions;
}
