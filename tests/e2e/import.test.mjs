// Files come in: by the picker and by drop, told line by line, refused with the line and the text found.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  counts,
  dataSet,
  drawn,
  eventually,
  give,
  goTo,
  item,
  keep,
  plain,
  said,
  sample,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();
const file = (name) => sample('imports', name);

async function dataPage(options) {
  const page = await levier.open('/#/data', options);
  await drawn(page, 'data');
  return page;
}

/** The report by line: `[line, what was done, what it says]`. */
async function lines(page, name) {
  await item(page, name).locator('details').first().locator('summary').click();
  const rows = await item(page, name).locator('.import-lines tbody tr').all();
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map(plain)));
}

/** The cells of the preview, row by row. */
async function preview(page, name) {
  const rows = await item(page, name).locator('.table-wrap').first().locator('tbody tr').all();
  return Promise.all(rows.map(async (row) => (await row.locator('td').allInnerTexts()).map(plain)));
}

test('p01, Google Ads in French and UTF-16: lines, totals left aside, what is missing stays unknown', async () => {
  const name = 'p01_google_ads_fr_utf16.csv';
  const page = await dataPage();
  await give(page, file(name));
  await says(
    item(page, name).locator('.import-found-sentence'),
    /^Google Ads : 3 lignes de campagne, du 1er septembre 2026 au 30 septembre 2026\./,
  );
  const told = await lines(page, name);
  assert.deepEqual(
    told.map(([line]) => line),
    ['1', '2', '3', '4–6', '7', '8'],
  );
  assert.match(told[0].join(' '), /Laissée : texte d’avant l’en-tête Rapport sur les campagnes/);
  assert.match(told[2][1], /^En-tête$/);
  assert.match(told[3][1], /^Lues : 3 lignes de données$/);
  assert.match(told[4].join(' '), /Laissée : total, .* Total : campagnes/);
  const remarketing = (await preview(page, name)).find(
    (row) => row[0] === 'Display - Remarketing' || row.includes('Display - Remarketing'),
  );
  assert.equal(
    remarketing.filter((cell) => cell === 'inconnu').length,
    2,
    'neither conversions nor revenue became zero',
  );

  await keep(page, name);
  await says(page.locator('.import-sources'), /p01_google_ads_fr_utf16\.csv/);
  const { sources } = await storedDocument(page);
  assert.deepEqual(
    sources.map(({ report }) => [report.file, report.encoding, report.rows_read]),
    [[name, 'utf-16le', 3]],
  );
  await says(page.locator('.rail .chain li').nth(2), /1 fichier importé/);
});

test('p02, Google Ads in English: thousands in quotes, a bar and a comma in a name, identifiers as text', async () => {
  const name = 'p02_google_ads_en.csv';
  const page = await dataPage({ language: 'en' });
  await give(page, file(name));
  await says(
    item(page, name).locator('.import-found-sentence'),
    /^Google Ads: 3 campaign rows, from 1 September 2026 to 3 September 2026\. Everything was read/,
  );
  const rows = await preview(page, name);
  assert.ok(rows[1].includes('Spring, brand | exact') && rows[1].includes('12345678901'));
  assert.ok(rows[1].includes('€1,020.50') && rows[1].includes('10,500'));
  const told = await lines(page, name);
  assert.deepEqual(
    told.map(([line]) => line),
    ['1', '2', '3', '4–6', '7'],
  );
  await keep(page, name);
});

test('p13, a French Excel file: Windows-1252, a credit in parentheses kept and pointed at', async () => {
  const name = 'p13_excel_fr_resave.csv';
  const page = await dataPage();
  await give(page, file(name));
  await says(
    item(page, name).locator('.import-found-sentence'),
    /2 lignes de campagne, du 1er septembre 2026 au 15 septembre 2026\. Un point à vérifier\./,
  );
  await says(item(page, name).locator('.import-warnings'), /Coût négatif : gardé comme un avoir.* Ligne 4/);
  const rows = await preview(page, name);
  assert.ok(rows[0].includes('1 020,50 €'));
  assert.ok(rows[1].includes('Social – été') && rows[1].includes('−12,30 €'));
  await keep(page, name);
});

test('files can be dropped, several at once', async () => {
  const page = await dataPage();
  const names = ['p02_google_ads_en.csv', 'p13_excel_fr_resave.csv'];
  const transfer = await page.evaluateHandle(
    (files) => {
      const made = new DataTransfer();
      for (const { name, bytes } of files)
        made.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
      return made;
    },
    names.map((name) => ({ name, bytes: [...readFileSync(file(name))] })),
  );
  const drop = page.locator('.import-drop');
  await drop.dispatchEvent('dragover', { dataTransfer: transfer });
  await eventually(async () =>
    assert.match(await drop.getAttribute('class'), /over/, 'the place to drop shows itself'),
  );
  await drop.dispatchEvent('drop', { dataTransfer: transfer });
  for (const name of names) await item(page, name).locator('.tag.good').waitFor();
  await keep(page, names[1]);
  await item(page, names[0]).getByRole('button', { name: 'Ne pas garder' }).click();
  await counts(item(page, names[0]), 0);
  assert.equal((await storedDocument(page)).sources.length, 1);
  // On another page too: it leads here.
  await goTo(page, 'decision');
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
  await item(page, names[0]).locator('.tag.good').waitFor();
});

const REFUSED = [
  {
    name: 'p90_err_ambiguous_dates.csv',
    fr: /^Ligne 2, date : « 03\/04\/2026 » Ces dates peuvent se lire de deux façons/,
    en: /^Line 2, date: “03\/04\/2026” These dates can be read two ways/,
  },
  {
    name: 'p91_err_no_header.csv',
    fr: /Aucune ligne d’en-tête connue/,
    en: /No known header row/,
    more: {
      fr: /Colonnes trouvées : Keyword et Quality score\./,
      en: /Columns found: Keyword and Quality score\./,
    },
  },
  {
    name: 'p92_err_xlsx_renamed.csv',
    fr: /C’est un classeur Excel, pas un fichier CSV/,
    en: /This is an Excel workbook, not a CSV file/,
  },
  {
    name: 'p93_err_unclosed_quote.csv',
    fr: /^Ligne 2.*« .*Spring,12\.50,10.*» Un guillemet ouvert n’est jamais refermé/,
    en: /^Line 2.*“.*Spring,12\.50,10.*” A quotation mark is opened and never closed/,
  },
  {
    name: 'p94_err_headers_only.csv',
    fr: /^Ligne 1.*Il y a un en-tête mais aucune ligne de données/,
    en: /^Line 1.*There is a header but no row of data/,
  },
  { name: 'empty.csv', text: '', fr: /Ce fichier est vide/, en: /This file is empty/ },
  {
    name: 'photo.csv',
    bytes: [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3, 250,
      251,
    ],
    fr: /« png » Le texte de ce fichier ne se décode pas/,
    en: /“png” The text of this file cannot be decoded/,
  },
  {
    name: 'letter.csv',
    text: 'Cher client,\nnous vous remercions de votre commande.\nÀ bientôt.\n',
    fr: /Aucune ligne d’en-tête connue/,
    en: /No known header row/,
  },
];

for (const language of ['fr', 'en']) {
  test(`what is refused says where, what was found and how to mend it, ${language}`, async () => {
    const page = await dataPage({ language });
    for (const one of REFUSED) {
      if (one.bytes) {
        await page
          .locator('[data-page="data"] input[type=file]')
          .setInputFiles([{ name: one.name, mimeType: 'text/csv', buffer: Buffer.from(one.bytes) }]);
        await item(page, one.name).locator('.tag').waitFor();
      } else await give(page, one.text === undefined ? file(one.name) : one);
      await says(item(page, one.name).locator('[role=alert].problem'), one[language]);
      if (one.more) await says(item(page, one.name), one.more[language]);
      assert.equal(
        await item(page, one.name).locator('.actions .primary').count(),
        0,
        `${one.name}: nothing to keep`,
      );
    }
    assert.equal(await page.evaluate(() => localStorage.getItem('levier:workspace')), null);
  });
}

for (const [language, { order, from }] of Object.entries({
  fr: { order: 'Mois, jour, année', from: /2 lignes de campagne, du 4 mars 2026 au 5 avril 2026/ },
  en: { order: 'Day, month, year', from: /2 campaign rows, from 3 April 2026 to 4 May 2026/ },
})) {
  test(`an ambiguous date is a question, and the answer is followed, ${language}`, async () => {
    const name = 'p90_err_ambiguous_dates.csv';
    const page = await dataPage({ language });
    await give(page, file(name));
    const question = item(page, name).locator('form.import-question');
    assert.equal(await question.locator('input:checked').count(), 0, 'nothing is guessed');
    await question.getByLabel(order).check();
    await question.locator('button[type=submit]').click();
    await says(item(page, name).locator('.import-found-sentence'), from);
    await item(page, name)
      .getByLabel(
        language === 'fr' ? 'Dans quelle devise sont les montants ?' : 'In which currency are the amounts?',
      )
      .fill('chf');
    await item(page, name).locator('form:has(.import-currency) button[type=submit]').click();
    await says(item(page, name).locator('.table-wrap').first(), /CHF/);
    await keep(page, name);
    assert.equal((await storedDocument(page)).sources[0].content.rows.currency, 'CHF');

    // The next file of these columns is read with the same answers, which can be taken back.
    const next = { name: 'suite.csv', text: readFileSync(file(name), 'utf8') };
    await give(page, next);
    await says(item(page, next.name).locator('.import-found-sentence'), from);
    await item(page, next.name).locator('[data-remembered] button').click();
    await item(page, next.name).locator('form.import-question').waitFor();
  });
}

/** Two years of weeks, spends that vary, a column that is none of them. */
function weekly() {
  const rows = [...Array(104)].map((_, week) => {
    const date = new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
    const [tv, search] = [1000 + ((week * 373) % 700), 400 + ((week * 197) % 350)];
    return [
      date,
      200 + Math.round(40 * Math.log1p(tv / 300) + 55 * Math.log1p(search / 150)),
      tv,
      search,
      9.5 + (week % 5) / 10,
      'note',
    ].join(',');
  });
  return {
    name: 'semaines.csv',
    text: `week,orders,tv_spend,search_spend,price,comment\n${rows.join('\n')}\n`,
  };
}

test('a weekly table: roles are proposed, checked, corrected, and what lacks is told', async () => {
  const table = weekly();
  const page = await dataPage();
  await give(page, table);
  const form = item(page, table.name).locator('form.import-question');
  await says(form, /un tableau de 104 lignes/);
  const role = (column) => form.getByLabel(`Rôle de la colonne ${column}`);
  assert.deepEqual(
    await Promise.all(
      ['week', 'orders', 'tv_spend', 'search_spend', 'comment'].map((column) => role(column).inputValue()),
    ),
    ['date', 'outcome', 'spend', 'spend', 'ignore'],
  );
  assert.equal(
    await role('comment').locator('option[value=spend]').isDisabled(),
    true,
    'words cannot be a spend',
  );
  await role('week').selectOption('ignore');
  await form.locator('button[type=submit]').click();
  await says(form.locator('[role=alert]'), /Choisissez une colonne de date, et une seule/);
  await role('week').selectOption('date');
  await role('orders').selectOption('ignore');
  await form.locator('button[type=submit]').click();
  await says(form.locator('[role=alert]'), /au moins une colonne de résultat/);
  await role('orders').selectOption('outcome');
  await role('price').selectOption('control');
  await form.locator('button[type=submit]').click();
  await says(
    item(page, table.name).locator('.import-found-sentence'),
    /^Un tableau de 104 dates, du 1er janvier 2024 au 22 décembre 2025/,
  );
  await keep(page, table.name);
  const [{ content }] = (await storedDocument(page)).sources;
  const kept = content.series;
  assert.deepEqual(
    kept.columns
      .map(({ name, role }) => [name, role])
      .filter(([, role]) => role !== 'ignore' && role !== 'date'),
    [
      ['orders', 'outcome'],
      ['tv_spend', 'spend'],
      ['search_spend', 'spend'],
      ['price', 'control'],
    ],
  );
  await goTo(page, 'decision');
  await says(page.locator('levier-response-setup'), /Canaux de dépense/);
  // A weekly table alone fills neither Operations nor Measure.
  const links = page.locator('.rail .chain li');
  await counts(links.nth(1).locator('.link-done, .link-begun'), 0);
  await counts(links.nth(2).locator('.link-done'), 0);
});

// How each public table must be read: its columns by role, as its publishers describe them.
const PUBLIC = [
  {
    name: 'robyn_dt_simulated_weekly.csv',
    date: 'DATE',
    outcome: 'revenue',
    spends: ['tv_S', 'ooh_S', 'print_S', 'search_S', 'facebook_S'],
    rows: 208,
  },
  { name: 'pymc_mmm_example.csv', date: 'date_week', outcome: 'y', spends: ['x1', 'x2'], rows: 179 },
  {
    name: 'meridian_national_media.csv',
    date: 'time',
    outcome: 'conversions',
    spends: ['Channel0_spend', 'Channel1_spend', 'Channel2_spend', 'Channel3_spend'],
    rows: 156,
  },
];

for (const { name, date, outcome, spends, rows } of PUBLIC) {
  const path = dataSet(name);
  test(
    `public table ${name}`,
    { skip: path === null ? `${name} is not on this machine (LEVIER_DATA)` : false },
    async () => {
      const page = await dataPage();
      await give(page, path);
      const form = item(page, name).locator('form.import-question');
      await form.waitFor();
      const roles = await form
        .locator('select')
        .evaluateAll((selects) => selects.map((select) => select.value));
      const columns = (await form.locator('tbody th').allInnerTexts()).map(plain);
      const proposed = (role) => columns.filter((_, index) => roles[index] === role);
      assert.deepEqual(
        [proposed('date'), proposed('outcome'), proposed('spend')],
        [[date], [outcome], spends],
        'sensible guesses',
      );
      for (const control of proposed('control'))
        await form.getByLabel(`Rôle de la colonne ${control}`).selectOption('ignore');
      await form.locator('button[type=submit]').click();
      await says(
        item(page, name).locator('.import-found-sentence'),
        new RegExp(`^Un tableau de ${rows} dates`),
      );
      await keep(page, name);
      const [{ content }] = (await storedDocument(page)).sources;
      assert.deepEqual(
        content.series.columns
          .filter(({ role }) => role === 'spend')
          .map((column) => column.name)
          .sort(),
        [...spends].sort(),
      );
    },
  );
}

test('names from a file stay text: in the report, in the tables, in the title', async () => {
  const hostile = '<img src=x onerror="window.hit=1">';
  const more = '"><svg onload=alert(1)>';
  const text = `Campaign;Impressions;Clicks;Cost;Conversions;${hostile}\n${hostile};1000;50;20,5;2;1\njavascript:alert(1);1000;40;10;1;1\n"""><svg onload=alert(1)>";10;1;1;0;1\n`;
  const name = `${hostile}.csv`.replace('/', '');
  const page = await dataPage();
  await page
    .locator('[data-page="data"] input[type=file]')
    .setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }]);
  const sheet = page.locator('.import-item');
  await sheet.locator('.tag.good').waitFor();
  await sheet.locator('details summary').last().click();
  await eventually(async () => assert.ok((await said(sheet)).includes(hostile)));
  await sheet.locator('.actions .button.primary').click();
  await saved(page);
  await page.locator('.bar input.name').fill(hostile);
  await page.locator('.bar input.name').press('Enter');
  for (const where of ['measure', 'operations', 'workspace', 'home']) {
    await goTo(page, where);
    if (where === 'measure') {
      await page.getByRole('button', { name: 'Montrer toutes les campagnes' }).click();
      const table = await said(page.locator('.measure-table'));
      assert.ok(table.includes(hostile) && table.includes(more) && table.includes('javascript:alert(1)'));
      await page.locator('.measure-table tr.campaign button.figure').first().click();
      await says(page.locator('levier-why'), /onerror/);
    }
    const made = await page.evaluate(() => ({
      hit: window.hit,
      images: document.querySelectorAll('img, [onerror], [onload], a[href^="javascript:"]').length,
    }));
    assert.deepEqual(made, { hit: undefined, images: 0 }, where);
  }
});

/** Drops a file of a line and a chunk that is repeated: made in the page, since it is large. */
function dropRepeated(page, name, head, chunk, times) {
  return page.evaluate(
    ([as, first, part, count]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([first, ...Array(count).fill(part)], as, { type: 'text/csv' }));
      document
        .querySelector('.import-drop')
        .dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    },
    [name, head, chunk, times],
  );
}

test('a large file: its reading can be stopped, goes on in steps, and says what would be kept', async () => {
  const page = await dataPage();
  const head = 'Campaign,Impressions,Clicks,Cost,Conversions\n';
  await dropRepeated(page, 'large.csv', head, 'Campagne,1000,50,"1,234.56",2\n'.repeat(25_000), 40);
  const sheet = item(page, 'large.csv');
  await sheet.locator('progress').waitFor();
  await sheet.getByRole('button', { name: 'Interrompre' }).click();
  await sheet.waitFor({ state: 'detached' });
  await says(
    page.locator('[data-page="data"] > .page > [role=status]'),
    /Lecture interrompue\. Rien n’a été gardé\./,
  );

  await page.evaluate(() => {
    window.shares = [];
    new MutationObserver(() => {
      const share = document.querySelector('.import-item progress')?.value;
      if (share !== undefined && share !== window.shares.at(-1)) window.shares.push(share);
    }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });
  });
  const rows = ['Name,Email,Financial Status,Currency,Total,Created at'];
  for (let at = 0; at < 30_000; at += 1) {
    const day = new Date(Date.UTC(2025, 0, 1 + (at % 365))).toISOString().slice(0, 10);
    rows.push(`#${at},client${(at * 7919) % 9000}@exemple.fr,paid,EUR,${10 + (at % 90)}.${at % 10}0,${day}`);
  }
  await give(page, { name: 'commandes.csv', text: rows.join('\n') });
  const shares = await page.evaluate(() => window.shares);
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
    'the bar never goes back',
  );
  assert.ok(shares.filter((share) => share > 0.05 && share < 0.9).length > 1, `${shares}`);
  await says(
    item(page, 'commandes.csv').locator('.import-kept'),
    /^Sera gardé dans ce navigateur : 30 000 lignes \(.*client.*\), soit [\d,]+ [kM]o .* des numéros/,
  );
  await keep(page, 'commandes.csv');
});

test('above the limit: the query that reduces the table, by database', async () => {
  const page = await dataPage();
  await dropRepeated(
    page,
    'pub.csv',
    'Day,Campaign,Currency,Cost,Clicks\n',
    '2026-09-01,A,EUR,1.5,2\n'.repeat(50_000),
    120,
  );
  const sheet = item(page, 'pub.csv');
  await says(sheet.locator('.problem'), /plus de 128 000 000 octets/);
  await says(sheet.locator('.import-sql'), /READ_CSV\('pub\.csv'/);
  await sheet.locator('select').last().selectOption('bigquery');
  await says(sheet.locator('.import-sql'), /CAST\(`Cost` AS STRING\)/);
  await sheet.getByRole('button', { name: 'Copier la requête' }).click();
  await says(sheet.locator('levier-reduce [role=status]'), /Copiée|ne permet pas/);
});

test('a kept source can be removed, and undo brings it back', async () => {
  const name = 'p02_google_ads_en.csv';
  const page = await dataPage();
  await give(page, file(name));
  await keep(page, name);
  await page.getByRole('button', { name: `Retirer ${name}` }).click();
  await says(page.locator('section[aria-labelledby="sources-title"]'), /Aucune source/);
  await page.keyboard.press('Control+z');
  await says(page.locator('.import-sources'), /p02_google_ads_en/);
});
