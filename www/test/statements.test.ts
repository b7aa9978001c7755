// The statements of the exercises, the same in a page and natively: tests/fixtures/course-statements.json
// holds today's texts with the hash of 20 variants of each, as the built Wasm writes them; tests/it draws and
// writes them natively. After a text was changed: node test/run.mjs statements --update-statements.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/study/study';
import { EXERCISES, exercise, questionsOf, type ExerciseId } from '../src/course/library';
import { worded } from '../src/course/texts';
import { loadLanguage, type Language } from '../src/i18n';

declare const __ROOT__: string;

const FILE = join(__ROOT__, '../tests/fixtures/course-statements.json');
const UPDATE = process.env['LEVIER_UPDATE_STATEMENTS'] === 'yes';
const STUDENTS = 20;
const LANGUAGES: Language[] = ['fr', 'en'];

before(async () => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/study/study_bg.wasm')) });
  for (const lang of LANGUAGES) await loadLanguage(lang);
});

function ask(input: object): Record<string, unknown> {
  return JSON.parse(glue.courseAnswer('variant', JSON.stringify(input))) as Record<string, unknown>;
}

/** What is read on a sheet: the statement and the questions, with placeholders for the figures. */
function sheetText(id: ExerciseId, lang: Language): string {
  const own = worded(id, [lang]);
  const texts = [own.statement, ...questionsOf(own).map(({ text }) => text)];
  return texts.map((text) => (text as Record<string, string>)[lang]).join('\n');
}

/** The hash of the sheets of all students, one after the other. */
function hashed(id: ExerciseId, lang: Language, text: string): unknown {
  const { parameters, constraints } = exercise(id);
  const sheets = Array.from({ length: STUDENTS }, (_, at) => {
    const student = String(at + 1);
    return ask({ exercise: id, class: 'statements', student, parameters, constraints, text, lang })['text'];
  });
  return ask({ hash_text: sheets.join('\n') })['hash'];
}

test('the statements are those that the native test writes', () => {
  const statements = EXERCISES.flatMap((id) =>
    LANGUAGES.map((lang) => {
      const text = sheetText(id, lang);
      return { exercise: id, lang, text, hash: hashed(id, lang, text) };
    }),
  );
  if (UPDATE) writeFileSync(FILE, `${JSON.stringify({ students: STUDENTS, statements }, null, 1)}\n`);
  assert.deepEqual(JSON.parse(readFileSync(FILE, 'utf8')), { students: STUDENTS, statements });
});
