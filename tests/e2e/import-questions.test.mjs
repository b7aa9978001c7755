// What an import asks before it can be right: each question says what follows from either answer, and what
// was answered stands in the figures, after a reload too. Files are those of tests/cases, or written here.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  drawn,
  eventually,
  give,
  goTo,
  item,
  keep,
  nameOf,
  sample,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

const HALVES = sample('imports-4', 's01_halves_or_weeks.csv');
const MONTHS = sample('imports-4', 's08_months_of_no_year.csv');
const MAX = sample('imports-4', 's12_a_campaign_called_max.csv');
const DAYS = {
  name: 'days.csv',
  text: 'Date;Campaign;Cost (€);Clicks\n03/04/2026;Brand;100;10\n05/06/2026;Brand;250;20\n',
};
const DECIMALS = {
  name: 'decimals.csv',
  text: 'Day;Campaign;Cost (€)\n2026-09-01;Brand;1.234\n2026-09-02;Brand;2.345\n',
};

/** Picks an option, by its value, and has the file read again. */
const pick = (value) => (form) => form.locator(`input[value="${value}"]`).check();

/** By what is asked: the file, what the question says in each language, an answer and what comes of it. */
const ASKED = {
  'S1 2025 as half-years': {
    file: HALVES,
    answer: pick('half_year'),
    fr: {
      asks: /« S1 2025 » .* 30 décembre 2024 .* 1er janvier 2025/,
      found: /3 lignes de campagne, du 1er janvier 2025 au 30 juin 2026/,
      total: /4 050 €/,
    },
    en: {
      asks: /“S1 2025” .* 30 December 2024 .* 1 January 2025/,
      found: /3 campaign rows, from 1 January 2025 to 30 June 2026/,
      total: /€4,050/,
    },
  },
  'S1 2025 as weeks': {
    file: HALVES,
    answer: pick('week'),
    en: {
      asks: /Are these weeks or half-years\?/,
      found: /3 campaign rows, from 30 December 2024 to 4 January 2026/,
      total: /€4,050/,
    },
  },
  'months without a year': {
    file: MONTHS,
    answer: async (form) => {
      await form.locator('input').fill('26');
      await form.locator('button[type=submit]').click();
      assert.equal(await form.locator('input:invalid').count(), 1, 'two digits are no year');
      await form.locator('input').fill('2026');
    },
    fr: {
      asks: /De quelle année sont ces mois \?/,
      found: /3 lignes de campagne, du 1er janvier 2026 au 31 mars 2026/,
      total: /310 €/,
    },
    en: {
      asks: /Of which year are these months\?/,
      found: /3 campaign rows, from 1 January 2026 to 31 March 2026/,
      total: /€310/,
    },
  },
  'days that may be months': {
    file: DAYS,
    answer: pick('mdy'),
    fr: {
      asks: /Jour, mois, année : 3 avril 2026 Mois, jour, année : 4 mars 2026/,
      found: /2 lignes de campagne, du 4 mars 2026 au 6 mai 2026/,
      total: /350 €/,
    },
    en: {
      asks: /Day, month, year: 3 April 2026 Month, day, year: 4 March 2026/,
      found: /2 campaign rows, from 4 March 2026 to 6 May 2026/,
      total: /€350/,
    },
  },
  'a campaign called Max': {
    file: MAX,
    answer: pick('row'),
    fr: { asks: /Qu’est-ce que la ligne 4 \?/, found: /3 lignes de campagne/, total: /350 €/ },
    en: { asks: /What is line 4\?/, found: /3 campaign rows/, total: /€350/ },
  },
  'a line that is the maximum': {
    file: MAX,
    answer: pick('total'),
    en: { asks: /leave it out of the sums/, found: /2 campaign rows/, total: /€300/ },
  },
  'a point between thousands': {
    file: DECIMALS,
    answer: pick(','),
    fr: {
      asks: /La virgule : 1\.234 vaut mille deux cent trente-quatre/,
      found: /2 lignes de campagne/,
      total: /3 579 €/,
    },
    en: {
      asks: /The comma: 1\.234 is one thousand two hundred and thirty-four/,
      found: /2 campaign rows/,
      total: /€3,579/,
    },
  },
  'a point before decimals': {
    file: DECIMALS,
    answer: pick('.'),
    en: { asks: /The point: 1\.234 is a little more than one/, found: /2 campaign rows/, total: /€3\.58/ },
  },
  'two columns of one name': {
    file: sample('imports-2', 'q21_duplicate_headers.csv'),
    answer: async (form) => {
      await form.locator('button[type=submit]').click();
      assert.equal(await form.locator('select:invalid').count(), 2, 'nothing is chosen before');
      for (const [field, place] of [
        ['clicks', '5'],
        ['cost', '6'],
      ])
        await form.locator(`select[name=${field}]`).selectOption(place);
    },
    // 95 + 60 clicks for 140 + 88.
    en: {
      asks: /Column for “clicks” .*“95” on line 2, column 5 .*Column for “cost” .*“140\.00” on line 2, column 6/,
      found: /2 campaign rows/,
      total: /155.*228/,
    },
    fr: {
      asks: /Colonne pour « clics » .*« 95 » à la ligne 2, 5e colonne/,
      found: /2 lignes de campagne/,
      total: /155.*228/,
    },
  },
  'months across': {
    file: sample('imports-2', 'q15_months_across.csv'),
    answer: pick('cost'),
    // 1 200 + 1 300 + 1 250 + 1 400, 800 + 820 + 790 + 900, 5 000 + 0 + 0 + 6 000.
    en: { asks: /What are these amounts\?/, found: /from 1 June 2026 to 30 September 2026/, total: /19,460/ },
  },
};

for (const [what, { file, answer, ...languages }] of Object.entries(ASKED))
  for (const [language, { asks, found, total }] of Object.entries(languages))
    test(`asked, answered and kept: ${what}, ${language}`, async () => {
      const page = await levier.open('/#/data', { language, width: language === 'fr' ? 390 : 1280 });
      await drawn(page, 'data');
      await give(page, file);
      const name = nameOf(file);
      const form = item(page, name).locator('form.import-question');
      await says(form, asks);
      assert.equal(await form.locator('input:checked').count(), 0, 'nothing is guessed');
      assert.equal(await item(page, name).locator('.actions .primary').count(), 0, 'nothing to keep yet');
      await assertNoViolations(page);
      await answer(form);
      await form.locator('button[type=submit]').click();
      await says(item(page, name).locator('.import-found-sentence'), found);
      await keep(page, name);
      await page.reload();
      await drawn(page, 'data');
      await says(page.locator('.import-sources'), found);
      await goTo(page, 'measure');
      await says(page.locator('.measure-table tfoot'), total);
    });

test('of two columns that say cost, the one that is chosen is the cost', async () => {
  const name = 'q27_two_columns_say_cost.csv';
  const page = await levier.open('/#/data', { language: 'en' });
  await drawn(page, 'data');
  await give(page, sample('imports-2', name));
  const forms = item(page, name).locator('form.import-question');
  await counts(forms, 2);
  await forms.first().locator('input[value=cost]').check();
  await forms.first().locator('button').click();
  await says(item(page, name).locator('.table-wrap').first(), /€100\.00.*€85\.50/);
  await keep(page, name);
  await page.reload();
  await drawn(page, 'data');
  await goTo(page, 'measure');
  await says(page.locator('.measure-table tfoot'), /€185\.5/);
});

/** Days of September 2026 with an amount a day. */
const campaign = (from, to) => ({
  name: 'ads.csv',
  text: ['Day;Campaign;Channel;Cost (€)', ...september(from, to, (day) => `${day};A;Search;10`)].join('\n'),
});
const orders = (name, from, to) => ({
  name,
  text: [
    'Name,Email,Financial Status,Currency,Total,Created at',
    ...september(from, to, (day, at) => `#${at},c@example.com,paid,EUR,${at}.00,${day}`),
  ].join('\n'),
});
function september(from, to, row) {
  return Array.from({ length: to - from + 1 }, (_, at) =>
    row(`2026-09-${String(from + at).padStart(2, '0')}`, from + at),
  );
}

for (const [language, { asks, unknown, zero }] of Object.entries({
  fr: {
    asks: /aucun ne couvre\. .*du 14 septembre 2026 au 20 septembre 2026 \(une période\)/,
    unknown: /^14 septembre 2026 inconnu/,
    zero: /^14 septembre 2026 0,00 €/,
  },
  en: {
    asks: /neither covers\. .*from 14 September 2026 to 20 September 2026 \(one period\)/,
    unknown: /^14 September 2026 unknown/,
    zero: /^14 September 2026 €0\.00/,
  },
}))
  test(`days between two files: not known until somebody says so, ${language}`, async () => {
    const page = await levier.open('/#/data', { language, width: language === 'fr' ? 390 : 1280 });
    await drawn(page, 'data');
    await give(page, campaign(1, 30), orders('o.csv', 1, 13), orders('p.csv', 21, 30));
    await page.locator('[data-act=keep-all]').click();
    await saved(page);
    const joined = page.locator('levier-joined-table');
    await says(joined.locator('.joined-question'), asks);
    await assertNoViolations(page);
    const week = joined.locator('tbody tr').nth(1);
    await says(week, unknown);
    await joined.locator('[data-gap=zero]').click();
    await counts(joined.locator('.joined-question'), 0);
    await says(week, zero);
    await joined.locator('[data-act=keep-joined]').click();
    await eventually(async () => assert.equal((await storedDocument(page)).sources.length, 4));
    await saved(page);
    await page.reload();
    await goTo(page, 'data');
    assert.equal((await storedDocument(page)).sources.at(-1).report.rows_read, 3);
  });

/** Sixty customers whose days all read two ways: to 12 September day first, to 9 December month first. */
function customers() {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const [first, second] = [1 + (at % 12), 1 + (at % 9)].map((n) => String(n).padStart(2, '0'));
    return `c${at};${first}/${second}/2026;${20 + ((at * 37) % 80)};${1 + (at % 7)}`;
  });
  const text = ['client;dernier achat;montant;commandes', ...rows].join('\n');
  return [{ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }];
}

for (const [language, { asks, last }] of Object.entries({
  fr: {
    asks: /Jour, mois, année : 10 janvier 2026 Mois, jour, année : 1er octobre 2026/,
    last: /9 décembre 2026/,
  },
  en: { asks: /Day, month, year: 10 January 2026 Month, day, year: 1 October 2026/, last: /9 December 2026/ },
}))
  test(`the order of days of a table of customers is asked, and kept, ${language}`, async () => {
    const page = await levier.open('/#/segments', { language });
    await drawn(page, 'segments');
    const picker = page.locator('[data-page="segments"] input[type=file]').first();
    await picker.setInputFiles(customers());
    const question = page.locator('fieldset:has([name=audience-date-order])');
    await says(question, asks);
    assert.equal(await question.locator('input:checked').count(), 0, 'nothing is guessed');
    await question.locator('input[value=mdy]').check();
    await page.locator('form:has([name=audience-date-order]) button[type=submit]').click();
    const grid = page.locator('.rfm-grid');
    await grid.waitFor();
    await says(page.locator('main'), last);
    await saved(page);
    const { roles, table } = (await storedDocument(page)).audience;
    assert.equal(roles.date_order, 'mdy');
    assert.notEqual(table, null, 'its rows are kept');
    await page.reload();
    await grid.waitFor();
    await says(page.locator('main'), last);

    // Without its rows, it is given again and not asked about again.
    await page.locator('.audience-source summary').click();
    await page.locator('.audience-source input[type=checkbox]').first().uncheck();
    await eventually(async () => assert.equal((await storedDocument(page)).audience.table, null));
    await saved(page);
    await page.reload();
    await page.locator('.note.warn').waitFor();
    await picker.setInputFiles(customers());
    await grid.waitFor();
    await says(page.locator('main'), last);
  });
