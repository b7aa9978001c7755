// What a person does first, on the site as a host sends it: it opens, the example becomes a kept decision,
// a calculator answers, a file is imported, what was saved is there after a reload.
import assert from 'node:assert/strict';
import { sample } from '../../e2e/harness/files.mjs';
import { problems, storedDocument, visit, written } from '../acts.mjs';

/** It opens in a language, draws its first screen and has no horizontal bar on a narrow screen. */
async function start({ session, host }) {
  await visit(session, host, '', 'fr');
  assert.match(await session.text('h1'), /prochain euro/);
  assert.equal(await session.run(() => document.documentElement.lang), 'fr');
  await problems(session);
}

/** From the example to a decision of the sampled model, kept. Gives the answer in words and what is kept. */
export async function decide({ session, host }, size = { chains: 2, tune: 300, draws: 500 }) {
  await visit(session, host, '', 'en');
  await session.click('button.door');
  await session.find('levier-page-measure table');
  await session.find('.bar .save.saved');
  // Fewer draws than usual: enough for the chains of the example to agree.
  await session.run((mix) => {
    const kept = JSON.parse(localStorage.getItem('levier:workspace'));
    kept.document.mix = { ...kept.document.mix, ...mix };
    localStorage.setItem('levier:workspace', JSON.stringify(kept));
  }, size);
  await session.go(`${host.url}#/decision`);
  await session.reload();
  await session.find('.mix-status[data-state=done]');
  await session.find('table.decision-plan');
  const answer = await session.says('[data-page=decision] .lede', /^By moving/);
  const plan = await written(session, 'table.decision-plan');
  await session.click('levier-keep-decision button[type=submit], button[type=submit]', 'Keep the decision');
  await session.find('.decision-journal li');
  await session.find('.bar .save.saved');
  const [decision] = await session.until(async () => {
    const { decisions } = await storedDocument(session);
    return decisions.length === 1 && decisions;
  }, 'the decision in the stored document');
  await problems(session);
  return { answer, plan, decision: JSON.stringify(decision) };
}

async function calculator({ session, host }) {
  await visit(session, host, '#/calculators/roi', 'en');
  await session.says('levier-calculation .answer .value', /^\+50%$/);
  await session.type('.input-revenue input[type=text]', '60,000');
  const answer = await session.says('levier-calculation .answer .value', /^\+80%$/);
  await problems(session);
  return { answer };
}

async function importFile({ session, host }) {
  await visit(session, host, '#/data', 'en');
  const name = 'p01_google_ads_fr_utf16.csv';
  await session.type('[data-page=data] input[type=file]', sample('imports', name), { over: false });
  await session.find(`.import-item[data-file="${name}"] .tag`);
  const report = await written(session, `.import-item[data-file="${name}"]`);
  await session.click(`.import-item[data-file="${name}"] .actions .button.primary`);
  await session.find('.bar .save.saved');
  const { sources } = await session.until(async () => {
    const document = await storedDocument(session);
    return document.sources.length === 1 && document;
  }, 'the source in the stored document');
  await problems(session);
  return { report, content: JSON.stringify(sources[0].content) };
}

async function saveAndReload({ session, host }) {
  await importFile({ session, host });
  await session.type('.bar input.name', 'Autumn\uE007');
  await session.until(
    async () => (await storedDocument(session)).name === 'Autumn',
    'the name in the stored document',
  );
  await session.find('.bar .save.saved');
  const before = JSON.stringify(await storedDocument(session));
  await session.go(`${host.url}#/measure`);
  await session.reload();
  await session.find('levier-page-measure table');
  assert.equal(await session.run(() => document.querySelector('.bar input.name').value), 'Autumn');
  assert.equal(JSON.stringify(await storedDocument(session)), before);
  await problems(session);
  return { measure: await written(session, '.measure-table') };
}

export const site = {
  start,
  'example to decision': decide,
  calculator,
  import: importFile,
  'save and reload': saveAndReload,
};
