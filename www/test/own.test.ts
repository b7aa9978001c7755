// Exercises that a teacher writes: what is changed in a description, and the format that is published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as glue from '../pkg/study/study';
import { append, freeName, placeOf, read, replace } from '../src/course/draft';
import { EXERCISES } from '../src/course/library';
import { asRead, blankExercise, fileText, readOwn } from '../src/course/own-file';
import { worded } from '../src/course/texts';
import { loadLanguage } from '../src/i18n';

declare const __ROOT__: string;

before(async () => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/study/study_bg.wasm')) });
  await loadLanguage('fr');
});

const blank = blankExercise('fr', { title: 'T', statement: '{price:euro}', question: 'Q' });

test('a key is named as the core names it, read, replaced and taken out', () => {
  const steps = ['questions', 0, 'text', 'fr'];
  assert.equal(placeOf(steps), 'questions[0].text.fr');
  assert.equal(read(blank, steps), 'Q');
  const next = replace(blank, steps, 'R');
  assert.equal(read(next, steps), 'R');
  assert.equal(read(blank, steps), 'Q', 'what was given stays as it was');
  assert.deepEqual(read(replace(blank, ['questions', 0, 'hints', 0, 'fr'], 'H'), ['questions', 0, 'hints']), [
    { fr: 'H' },
  ]);
  assert.deepEqual(replace(blank, ['parameters', 0], undefined).parameters?.length, 1);
  assert.equal(append(blank, ['constraints'], 'price > cost').constraints?.[0], 'price > cost');
  assert.equal(freeName('q', [{ id: 'q1' }, { id: 'q3' }]), 'q2');
});

test('what one begins with has no fault, and its answers are computed', () => {
  const checked = JSON.parse(
    glue.courseAnswer('exercise_check', JSON.stringify({ exercise: blank })),
  ) as object;
  assert.deepEqual((checked as { problems: unknown[] }).problems, []);
  const solved = glue.courseAnswer(
    'exercises',
    JSON.stringify({ exercise: blank, parameters: { price: 40, cost: 15 } }),
  );
  assert.equal((JSON.parse(solved) as { questions: { q1: { value: number } } }).questions.q1.value, 25);
});

test('a file comes back the same, and what is no exercise is refused', () => {
  assert.deepEqual(readOwn(fileText(blank, 'https://example.org/')), blank);
  for (const text of ['', '[]', 'null', '{"questions": 1}', '{'])
    assert.throws(() => readOwn(text), { name: 'LinkError' }, text);
});

test('who reads in another language is shown the texts that there are', () => {
  assert.equal(asRead(blank, 'fr'), blank);
  const read = asRead(blank, 'en');
  assert.deepEqual([read.languages, read.title, read.id], [['en'], { en: 'T' }, 'own']);
});

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  $ref?: string;
  additionalProperties?: unknown;
  $defs?: Record<string, Schema>;
}

test('the published format names every key that the exercises of the course use', () => {
  const schema = JSON.parse(
    readFileSync(join(__ROOT__, 'src/course/exercise.schema.json'), 'utf8'),
  ) as Schema;
  const unnamed = (value: unknown, given: Schema | undefined, at: string): string[] => {
    const own = given?.$ref === undefined ? given : schema.$defs![given.$ref.replace('#/$defs/', '')];
    if (Array.isArray(value)) return value.flatMap((one) => unnamed(one, own?.items, `${at}[]`));
    if (typeof value !== 'object' || value === null || own?.additionalProperties !== undefined) return [];
    const known =
      own?.properties ?? own?.oneOf?.find(({ properties }) => properties !== undefined)?.properties;
    return Object.entries(value).flatMap(([name, one]) =>
      known?.[name] === undefined ? [`${at}.${name}`] : unnamed(one, known[name], `${at}.${name}`),
    );
  };
  const all = EXERCISES.flatMap((id) => unnamed(worded(id, ['fr']), schema, id));
  assert.deepEqual([...new Set(all)], []);
});
