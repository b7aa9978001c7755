// Tables of one's own, as files have them: their order, their separators, their numbers.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadLanguage } from '../src/i18n';
import { asking, ATTRIBUTES } from '../src/pages/methods/features';
import type { ResultTable } from '../src/pages/methods/method';
import { VALUES } from '../src/pages/methods/pictures';
import { readTable } from '../src/pages/methods/read-table';
import { emptySheet, exampleSheet, Given, sheetFrom } from '../src/pages/methods/sheet';
import { borrowedNames, partsOf, withoutBorrowed } from '../src/pages/methods/borrowed';
import type { MethodId } from '../src/pages/methods/groups';

// What asks the core looks for a window.
Object.assign(globalThis, { window: globalThis });
const { methodOf } = await import('../src/pages/methods/kinds');
const { asFile, withoutEmpty } = await import('../src/pages/methods/result');
const { decoded } = await import('../src/pages/methods/table-file');

before(() => loadLanguage('fr'));

const tableOf = (id: MethodId, at = 0) => methodOf(id).tables[at]!;
const lines = (...all: string[]): string => all.join('\n');

test('a list is read from a file that has dates or counts beside it', () => {
  for (const [text, want] of [
    [lines('Mois;Valeur', '2021-01;1204,2', '2021-02;1286,8'), [1204.2, 1286.8]],
    [lines('Semaine,Valeur', '1,295.1', '2,305.8'), [295.1, 305.8]],
    [lines('Semaine;Valeur', '1;295,1', '2;305,8'), [295.1, 305.8]],
    [lines('1,295.1', '2,305.8', '3,306', '4,299.5', '5,301.2'), [295.1, 305.8, 306, 299.5, 301.2]],
    [lines('janv. 2021;1204', 'févr. 2021;1286'), [1204, 1286]],
    [lines('295,1', '305,8'), [295.1, 305.8]],
    ['5;6,5;7', [5, 6.5, 7]],
  ] as const) {
    const read = readTable(text, VALUES, 'en');
    assert.deepEqual([read.rows.flat(), read.problems], [want, []], text);
  }
  assert.deepEqual(readTable(lines('Mois;Valeur', '2021-01;1'), VALUES, 'fr').unused, ['Mois']);
  const two = readTable(lines('Paris;Lyon', '10;20', '30;10'), VALUES, 'fr');
  assert.deepEqual([two.rows, two.problems.map(({ code }) => code)], [[], ['columns']]);
});

test('columns in another order are known by their names, in either language, and it is said', () => {
  const groups = tableOf('did');
  const read = readTable(lines('Semaine;Témoin;Touché', 'S1;150;200', 'S2;151;230'), groups, 'fr');
  assert.deepEqual(read.rows, [
    ['S1', 200, 150],
    ['S2', 230, 151],
  ]);
  assert.deepEqual(read.taken, [
    ['Touché', 'Touché'],
    ['Témoin', 'Témoin'],
  ]);
  const english = readTable(lines('Control,Week,Treated', '150,W1,200'), groups, 'fr');
  assert.deepEqual(english.rows, [['W1', 200, 150]]);
  const path = readTable(lines('Date,Path,Conversions', '2025-01-01,A > B,3'), tableOf('attribution'), 'en');
  assert.deepEqual([path.rows, path.unused], [[['A > B', 3, null]], ['Date']]);
  const prices = readTable(
    lines('Semaine;Ventes;Prix;Promo', 'S1;42;6,49;0', 'S2;35;6,99;1'),
    tableOf('elasticity'),
    'fr',
  );
  assert.deepEqual(
    [prices.rows, prices.head],
    [
      [
        [6.49, 42, 0],
        [6.99, 35, 1],
      ],
      ['Promo'],
    ],
  );
  // Without a name of each line, lines are counted.
  const van = readTable(
    lines('Trop bon marché;Bon marché;Cher;Trop cher', '3;4,5;6,5;8,5'),
    tableOf('van-westendorp'),
    'fr',
  );
  assert.deepEqual(van.rows, [['1', 3, 4.5, 6.5, 8.5, null, null]]);
});

test('columns in the order of the page are read by their place, whatever their names', () => {
  const named = readTable(
    lines('Qui;Zéro;Pareil;Plus;Max', 'Hélène;40;100;122,5;180'),
    tableOf('adbudg'),
    'fr',
  );
  assert.deepEqual([named.rows, named.taken], [[['Hélène', 40, 100, 122.5, 180]], []]);
});

test('a column too many is told, and so is one that is missing', () => {
  const codes = (text: string) =>
    readTable(text, tableOf('did'), 'fr').problems.map(({ code, column }) => [code, column]);
  assert.deepEqual(codes(lines('a;b;c;d', '1;2;3;4')), [['extra', '']]);
  assert.deepEqual(codes(lines('Témoin;Touché', '1;2')), []);
  assert.deepEqual(codes(lines('Témoin;Semaine', '1;2')), [['absent', 'Touché']]);
});

test('names above features and levels are no feature', () => {
  for (const heading of ['Attribut;Niveaux', 'Caractéristique;Niveaux', 'Feature;Levels', 'X;Niveaux']) {
    const read = readTable(lines(heading, 'Format;250 g, 500 g'), ATTRIBUTES, 'fr');
    assert.deepEqual(read.rows, [['Format', '250 g, 500 g']], heading);
  }
  assert.equal(readTable('Format;250 g, 500 g', ATTRIBUTES, 'fr').rows.length, 1);
});

test('one number that reads one way says how all are written', () => {
  const numbers = (text: string, tongue: 'fr' | 'en') => readTable(text, VALUES, tongue);
  assert.deepEqual(numbers(lines('1,234', '5,6'), 'en').rows.flat(), [1.234, 5.6]);
  assert.deepEqual(numbers(lines('1,234', '5.6'), 'fr').rows.flat(), [1234, 5.6]);
  assert.equal(numbers(lines('1,234', '5,6'), 'en').doubt, null);
  assert.deepEqual(numbers(lines('1,234', '7'), 'en').doubt, { text: '1,234', value: '1\u202f234' });
});

test('a sheet keeps the language of its numbers in its link', () => {
  const bass = methodOf('bass');
  const sheet = { ...emptySheet(bass), tongue: 'en' as const, borrowed: ['field-x'] };
  const back = sheetFrom(JSON.stringify(sheet), bass);
  assert.deepEqual([back?.tongue, back?.borrowed], ['en', ['field-x']]);
  const strange = { ...sheet, tongue: 'xx', borrowed: [1, {}] };
  assert.deepEqual(sheetFrom(JSON.stringify(strange), bass)?.borrowed, []);
});

test('what stays of the example is named, and can be cleared', () => {
  const map = methodOf('attribute-map');
  assert.deepEqual(partsOf(map), ['table-ratings', 'table-preferences']);
  const sheet = { ...exampleSheet(map), borrowed: ['table-preferences'] };
  assert.deepEqual(borrowedNames(map, sheet), ['Préférences']);
  const cleared = withoutBorrowed(map, sheet);
  assert.equal(cleared.tables['ratings'], sheet.tables['ratings']);
  assert.equal(readTable(cleared.tables['preferences']!, tableOf('attribute-map', 1), 'fr').rows.length, 0);
  assert.deepEqual(borrowedNames(map, cleared), []);
  // What fits any table is no part of the example's case.
  assert.deepEqual(partsOf(methodOf('bass')), ['table-sales']);
});

test('a file is read in the encodings that spreadsheets write', () => {
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  assert.equal(decoded(bytes('c3a93b31')), 'é;1');
  assert.equal(decoded(bytes('efbbbfc3a93b31')), 'é;1');
  assert.equal(decoded(bytes('e93b31')), 'é;1');
  assert.equal(decoded(bytes('fffee9003b003100')), 'é;1');
});

test('a series that goes back in time is told, whatever its dates', () => {
  const codes = (text: string, id: MethodId = 'holt-winters') =>
    readTable(text, tableOf(id), 'fr').problems.map(({ code, line }) => [code, line]);
  const back = [['backwards', 2]];
  assert.deepEqual(codes(lines('Mois;Valeur', '2025-03;1', '2025-02;2', '2025-01;3')), back);
  assert.deepEqual(codes(lines('Jour;Valeur', '02/01/2025;1', '31/12/2024;2')), back);
  assert.deepEqual(codes(lines('Semaine;A;B', '2025-W10;1;2', '2025-W9;1;2'), 'did-panel'), back);
  assert.deepEqual(codes(lines('Semaine;Touché;Témoin', '3;1;2', '2;1;2', '1;1;2'), 'did'), back);
  assert.deepEqual(codes(lines('Jour;Valeur', '31/12/2024;1', '02/01/2025;2')), []);
  assert.deepEqual(codes(lines('Semaine;A;B', '2025-W9;1;2', '2025-W10;1;2'), 'did-panel'), []);
});

test('columns that say nothing in any line are left out of the page, and stay in the file', () => {
  const empty = { text: '—', value: null };
  const table: ResultTable = {
    key: 'split',
    columns: ['Canal', 'Bas', 'Haut'].map((label) => ({ label, numeric: true })),
    rows: [
      [{ text: 'a', value: 'a' }, empty, { text: '1', value: 1 }],
      [{ text: 'b', value: 'b' }, empty, empty],
    ],
  };
  assert.deepEqual(
    withoutEmpty(table).columns.map(({ label }) => label),
    ['Canal', 'Haut'],
  );
  assert.deepEqual(
    withoutEmpty(table).rows.map((row) => row.length),
    [2, 2],
  );
  const noise = { ...table, rows: [[empty, empty, { text: '55', value: 55.00000000000001 }]] };
  assert.deepEqual(asFile('adbudg', noise).rows, [[null, null, 55]]);
});

test('answers of profiles are known by the names of their columns', () => {
  const conjoint = methodOf('conjoint');
  const given = (answers: string) => {
    const texts: Record<string, string> = {
      attributes: 'Format;petit, grand',
      profiles: lines('Profil;Format', 'P1;petit', 'P2;grand'),
      'profile-answers': answers,
    };
    const read = conjoint.tables.map((spec) => [spec.key, readTable(texts[spec.key]!, spec, 'fr')] as const);
    return asking(new Given(Object.fromEntries(read), { measure: 'rate' }), [[0], [1]]).respondents;
  };
  assert.deepEqual(given(lines('Qui;P2;P1', 'Zoé;8;3')), [{ id: 'Zoé', answers: [3, 8] }]);
  assert.deepEqual(given(lines('Qui;a;b', 'Zoé;8;3')), [{ id: 'Zoé', answers: [8, 3] }]);
});

test('a name is found in its table whatever its capitals and accents, unless two could be meant', () => {
  const given = new Given({}, { treated: 'orleans, SÈTE; Pau,Metz' });
  assert.deepEqual(given.names('treated', ['Orléans', 'Sète', 'Pau', 'Dole']), [
    'Orléans',
    'Sète',
    'Pau',
    'Metz',
  ]);
  assert.deepEqual(given.names('treated', ['Orléans', 'Orleans (sud)']).slice(0, 1), ['orleans']);
});
