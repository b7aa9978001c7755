// Files for Moodle, parsed back by other means than those that wrote them: every right answer of a
// variant stands in it as Moodle reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/study/study';
import { EXERCISES, exercise, isChoice, questionsOf, type Description } from '../src/course/library';
import { markedQuestion } from '../src/course/marked-question';
import { worded } from '../src/course/texts';
import { loadLanguage } from '../src/i18n';

declare const __ROOT__: string;

before(async () => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/study/study_bg.wasm')) });
  await loadLanguage('fr');
});

function ask<T>(kind: string, input: unknown): T {
  return JSON.parse(glue.courseAnswer(kind, JSON.stringify(input))) as T;
}

interface Solved {
  questions: Record<string, { value: number | string; paths: Record<string, number | string | null> }>;
}

/** The right answers of a cloze, in the order of its pieces: `{1:NUMERICAL:=12.5:0.05~…}`. */
function rightAnswers(cloze: string): { value: number; tolerance: number }[][] {
  return [...cloze.matchAll(/\{\d+:NUMERICAL:(.*?)\}/g)].map(([, piece = '']) =>
    piece
      .split('~')
      .filter((one) => one.startsWith('='))
      .map((one) => {
        const [value = '', tolerance = ''] = one.slice(1).split('#')[0]!.split(':');
        return { value: Number(value), tolerance: Number(tolerance) };
      }),
  );
}

function cloze(own: Description, student: string): { text: string; solved: Solved } {
  const { parameters, constraints, id } = own;
  const drawn = ask<{ parameters: Record<string, number> }>('variant', {
    exercise: id,
    class: 'm2',
    student,
    parameters,
    constraints,
  });
  const given = (parameters ?? []).filter(({ expr }) => expr == null).map(({ name }) => name ?? '');
  const solved = ask<Solved>('exercises', {
    exercise: id,
    parameters: Object.fromEntries(given.map((name) => [name, drawn.parameters[name]])),
  });
  const questions = questionsOf(own).map((question) => {
    const { options: _options, ...rest } = markedQuestion(question, solved.questions[question.id ?? '']!);
    return {
      ...rest,
      text: 'x',
      options: (question.options ?? []).map((one) => ({ id: one.id, text: 'x' })),
    };
  });
  const { text } = ask<{ text: string }>('moodle_xml', {
    do: 'cloze_question',
    name: 'x',
    text: 'x',
    questions,
  });
  return { text, solved };
}

test('ten variants of every exercise hold the core’s right answers, in per cent and as fractions', () => {
  for (const id of EXERCISES) {
    const own = worded(id, ['fr']);
    const numbers = questionsOf(exercise(id)).filter((question) => !isChoice(question));
    for (let student = 1; student <= 10; student += 1) {
      const { text, solved } = cloze(own, String(student));
      const found = rightAnswers(text);
      assert.equal(found.length, numbers.length, id);
      for (const [at, { id: question = '', kind }] of numbers.entries()) {
        const value = solved.questions[question]!.value as number;
        const wanted = kind === 'rate' || kind === 'points' ? [value * 100, value] : [value];
        for (const right of wanted)
          assert.ok(
            found[at]!.some((one) => Math.abs(one.value - right) <= one.tolerance + 1e-9),
            `${id}/${question}, student ${student}: ${right}`,
          );
      }
    }
  }
});
