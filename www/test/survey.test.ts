import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadLanguage } from '../src/i18n';
import { levelsOf, PROFILE_TABLES } from '../src/pages/methods/features';
import { ratingSheet } from '../src/pages/methods/rating-sheet';
import { readTable } from '../src/pages/methods/read-table';

before(() => loadLanguage('fr'));

test('the analysis of a survey opens with its features and offers, and awaits the ratings', () => {
  const { tables, fields } = ratingSheet({
    features: ['Prix', 'Écran'],
    levels: [
      ['19,50 €', '29 €'],
      ['petit', 'grand'],
    ],
    products: [
      ['29 €', 'petit'],
      ['19,50 €', 'grand'],
    ],
  });
  const [attributes, profiles, answers] = PROFILE_TABLES.map((spec) =>
    readTable(tables[spec.key]!, spec, 'fr'),
  );
  assert.deepEqual(attributes!.rows, [
    ['Prix', '19,50 €, 29 €'],
    ['Écran', 'petit, grand'],
  ]);
  assert.deepEqual(profiles!.head, ['Prix', 'Écran']);
  assert.deepEqual(profiles!.rows, [
    ['P1', '29 €', 'petit'],
    ['P2', '19,50 €', 'grand'],
  ]);
  assert.deepEqual([answers!.head, answers!.rows], [['P1', 'P2'], []]);
  assert.equal(fields['measure'], 'rate');
  for (const table of [attributes, profiles, answers]) assert.deepEqual(table!.problems, []);
});

test('a decimal comma stays inside a level', () => {
  assert.deepEqual(levelsOf('19,50 €, 29 €,39 €'), ['19,50 €', '29 €', '39 €']);
  assert.deepEqual(levelsOf('1,2,3'), ['1', '2', '3']);
  assert.deepEqual(levelsOf('petit , grand,'), ['petit', 'grand']);
});
