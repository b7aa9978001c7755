// Files for Moodle, parsed back by other means than those that wrote them: every right answer of a
// variant stands in it as Moodle reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/study/study';
import { EXERCISES, exercise, isChoice, questionsOf } from '../src/course/library';
import type { Description, QuestionDescription } from '../src/course/library';
import { markedQuestion } from '../src/course/marked-question';
import { worded } from '../src/course/texts';
import { loadLanguage } from '../src/i18n';
import { clozePieces, marked } from '../../tests/moodle/quiz.mjs';

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

/** What Moodle has to give for the answers of a question, as they are typed. */
function wanted({ kind }: QuestionDescription, { value, paths }: Solved['questions'][string]) {
  const inPerCent = kind === 'rate' || kind === 'points';
  const shown = inPerCent ? 100 : 1;
  const right = inPerCent ? [100 * (value as number), value as number] : [value as number];
  return { right, paths: Object.entries(paths).map(([id, own]) => ({ id, typed: shown * (own as number) })) };
}

test('ten variants of every exercise hold the core’s answers, right ones and those of wrong paths', () => {
  for (const id of EXERCISES) {
    const own = worded(id, ['fr']);
    const numbers = questionsOf(exercise(id)).filter((question) => !isChoice(question));
    for (let student = 1; student <= 10; student += 1) {
      const { text, solved } = cloze(own, String(student));
      const pieces = clozePieces(text).filter(({ kind }) => kind === 'NUMERICAL');
      assert.equal(pieces.length, numbers.length, id);
      for (const [at, question] of numbers.entries()) {
        const where = `${id}/${question.id ?? ''}, student ${student}`;
        const { right, paths } = wanted(question, solved.questions[question.id ?? '']!);
        for (const typed of right)
          assert.equal(marked(pieces[at]!, typed)?.fraction, 100, `${where}: ${typed}`);
        for (const { id: path, typed } of paths)
          assert.ok((marked(pieces[at]!, typed)?.fraction ?? 100) < 100, `${where}: ${path}, ${typed}`);
      }
    }
  }
});
