// Links, files and tables that leave the page, and what comes back from strangers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { decode, encode, LinkError, MAX_ENCODED, readFile, type LinkProblem } from '../src/share/codec';
import { csv } from '../src/share/csv';
import { tableText, type TableFile } from '../src/share/table-file';
import { darkPath } from '../src/share/qr';

async function problem(text: string): Promise<LinkProblem | 'none'> {
  return decode(text).then(
    () => 'none' as const,
    (error: unknown) => {
      assert.ok(error instanceof LinkError, String(error));
      return error.problem;
    },
  );
}

const link = (bytes: Buffer): string => `1.${bytes.toString('base64url')}`;

test('a text comes back word for word', async () => {
  for (const text of [
    '{}',
    '{"v":1,"operation":"roi","scenarios":[{"name":"Été, « -12,5 % » 🍵","inputs":{"cost":0.1}}]}',
    'x'.repeat(60_000),
  ]) {
    const encoded = await encode(text);
    assert.match(encoded, /^1\.[\w-]+$/);
    assert.equal(await decode(encoded), text);
  }
});

test('another tool reads what is written, and the other way round', async () => {
  const { inflateRawSync } = await import('node:zlib');
  const encoded = await encode('{"v":1}');
  assert.equal(inflateRawSync(Buffer.from(encoded.slice(2), 'base64url')).toString(), '{"v":1}');
  assert.equal(await decode(link(deflateRawSync('{"v":1}', { level: 0 }))), '{"v":1}');
});

test('what no address should carry is for a file', async () => {
  // Digits of √2 and the like do not compress below 3.3 bits a digit; these are a generator’s.
  let seed = 1;
  const noise = Array.from({ length: 24_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) % 10).join('');
  await assert.rejects(encode(noise), (error) => error instanceof LinkError && error.problem === 'too-long');
});

test('each hostile link has its own refusal', async () => {
  const good = link(deflateRawSync('{"v":1,"operation":"roi"}'));
  assert.equal(await problem(''), 'empty');
  assert.equal(await problem(`1.${'A'.repeat(MAX_ENCODED)}`), 'too-long');
  assert.equal(await problem('A'.repeat(2_000_000)), 'too-long');
  assert.equal(await problem(good.replace('1.', '2.')), 'newer');
  assert.equal(await problem(good.replace('1.', '0.')), 'older');
  for (const text of [
    'nonsense',
    '1',
    '.',
    '1.',
    '1.é',
    '1.a+b/',
    '1.abc=',
    '1.a',
    '1.ab cd',
    '-1.abcd',
    '1e3.abcd',
  ])
    assert.equal(await problem(text), 'not-a-link', text);
  assert.equal(await problem(good.slice(0, -4)), 'damaged');
  assert.equal(await problem('1.AAAA'), 'damaged');
  assert.equal(await problem(link(deflateRawSync(Buffer.from([0xff, 0xfe, 0x41])))), 'damaged');
});

test('a bomb is given up while it inflates', async () => {
  // 5 MB in 5 kB: a thousandfold is the most that deflate does.
  const bomb = link(deflateRawSync(Buffer.alloc(5_000_000), { level: 9 }));
  assert.ok(bomb.length < MAX_ENCODED);
  assert.equal(await problem(bomb), 'too-large');
  assert.equal(await decode(link(deflateRawSync('a'.repeat(64_000)))), 'a'.repeat(64_000));
  assert.equal(await problem(link(deflateRawSync('a'.repeat(64_001)))), 'too-large');
});

test('a file is measured before it is read', async () => {
  assert.equal(await readFile(new Blob(['{"v":1}'])), '{"v":1}');
  await assert.rejects(
    readFile(new Blob(['x'.repeat(64_001)])),
    (error) => error instanceof LinkError && error.problem === 'too-large',
  );
});

test('a CSV opens in the spreadsheet of its language', () => {
  const rows = [
    ['Nom', 'Valeur'],
    ['CA', 1234.5],
    ['écart', -0.125],
    ['a;b', 1e-7],
    ['a,b', 12_000_000],
    ['dit "oui"', null],
    ['deux\nlignes', true],
  ];
  assert.equal(
    csv(rows, 'fr'),
    '\ufeff"Nom";"Valeur"\r\n"CA";1234,5\r\n"écart";-0,125\r\n"a;b";0,0000001\r\n"a,b";12000000\r\n' +
      '"dit ""oui""";\r\n"deux\nlignes";"true"\r\n',
  );
  assert.equal(
    csv(rows, 'en'),
    '\ufeff"Nom","Valeur"\r\n"CA",1234.5\r\n"écart",-0.125\r\n"a;b",0.0000001\r\n"a,b",12000000\r\n' +
      '"dit ""oui""",\r\n"deux\nlignes","true"\r\n',
  );
});

test('a text is never run as a formula, a number is never changed', () => {
  const read = (cell: string | number): string => csv([[cell]], 'en').slice(1, -2);
  for (const text of ['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1+1']) {
    assert.equal(read(text).replace(/^"/, '')[0], "'", JSON.stringify(text));
  }
  assert.equal(read('=HYPERLINK("http://x";"y")'), '"\'=HYPERLINK(""http://x"";""y"")"');
  for (const text of ['ROI', '1=1', 'a-b', '« x »']) assert.equal(read(text), `"${text}"`);
  for (const number of [-12.5, 0.1, 1e21, -1e-9, 123_456_789.123_456_78, 5e-324])
    assert.equal(Number(read(number)), number);
});

test('a name with the marks of the other language is no formula there', () => {
  for (const tongue of ['fr', 'en'] as const) {
    const line = csv([['a;=1+1;b', 'c,=2+2', 1.5]], tongue).slice(1, -2);
    assert.ok(line.startsWith('"a;=1+1;b"') && line.includes('"c,=2+2"'), line);
  }
});

test('a table for people says what it is, its period and its total, rounded; the bare one is exact', () => {
  const table: TableFile = {
    file: 'plan',
    title: 'Boutique, plan',
    period: '01/09/2026 – 30/09/2026',
    head: ['Canal', 'Dépense'],
    rows: [
      ['Search', 1974.410769230769],
      ['Display', 0.0123456789],
    ],
    total: ['Total', 1974.4231149096],
  };
  assert.equal(
    tableText(table, 'fr', false),
    '\ufeff"Boutique, plan"\r\n"01/09/2026 – 30/09/2026"\r\n"Canal";"Dépense"\r\n' +
      '"Search";1974,41\r\n"Display";0,01235\r\n"Total";1974,42\r\n',
  );
  assert.equal(
    tableText(table, 'en', true),
    '\ufeff"Canal","Dépense"\r\n"Search",1974.410769230769\r\n"Display",0.0123456789\r\n',
  );
});

test('a QR code is drawn module by module, in its quiet zone', () => {
  assert.equal(darkPath({ size: 3, modules: '110000011' }), 'M24 24h12v6h-12zM30 36h12v6h-12z');
});
