import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { loadLanguage } from '../src/i18n';
import { fold, search, searchIndex, words, type SearchIndex } from '../src/pages/calculators/search';

/** Every operation of the reference: one row each in their table of public names. */
const ids = [
  ...readFileSync(join(__ROOT__, 'src/messages/fr/calculators-words.ftl'), 'utf8').matchAll(
    /^op-([\w-]+)-words/gm,
  ),
].map((match) => match[1]!.replaceAll('-', '_'));
let index: SearchIndex;

before(async () => {
  await Promise.all([loadLanguage('fr'), loadLanguage('en')]);
  index = searchIndex([...ids, 'something_new']);
});

test('accents, case, plurals and apostrophes do not matter', () => {
  assert.equal(fold('Rétention'), 'retention');
  assert.deepEqual(words('L’élasticité-prix des SOLDES'), [
    'l',
    'elasticite',
    'prix'.replace(/x$/, ''),
    'des',
    'solde',
  ]);
});

test('what a person looks for comes first', () => {
  const wanted: Record<string, string> = {
    simpson: 'segmented_test',
    'paradoxe de Simpson': 'segmented_test',
    'hausse de tarif': 'price_rise_break_even',
    'combien de visiteurs pour mon test': 'sample_size',
    'how many visitors do I need for my test?': 'sample_size',
    'break-even ROAS': 'break_even_roas',
    'roas seuil': 'break_even_roas',
    'seuil de rentabilité': 'break_even_point',
    'point mort': 'break_even_point',
    ROI: 'roi',
    'retour sur investissement': 'roi',
    'ROI incrémental': 'incremental_roi',
    'cout par clic': 'cpc',
    'cost per click': 'cpc',
    retention: 'retention_rate',
    'taux de rétention': 'retention_rate',
    'panier moyen': 'average_order_value',
    AOV: 'average_order_value',
    churn: 'churn_rate',
    attrition: 'churn_rate',
    'durée d’un test': 'duration',
    'khi deux': 'chi_square',
    'carte de fidélité': 'loyalty_nth_free',
    bonferroni: 'adjust_p',
    saisonnalité: 'seasonal_indices',
    tva: 'price_ht',
    'prix hors taxes': 'price_ht',
    'mon test est-il significatif': 'two_proportion_z',
    'marge d’erreur sondage': 'survey_margin',
    'combien de personnes interroger': 'survey_sample_size',
    'net promoter score': 'nps',
    newsletter: 'email',
    'matrice BCG': 'relative_market_share',
    élasticité: 'price_elasticity',
    elasticitee: 'price_elasticity',
    'tunnel de conversion': 'funnel',
    'taux de marque': 'margin_rate',
    'taux de marge': 'markup_rate',
    'something new': 'something_new',
  };
  for (const [question, id] of Object.entries(wanted))
    assert.equal(
      search(index, question)[0],
      id,
      `${question}: ${search(index, question).slice(0, 4).join(', ')}`,
    );
});

test('one word finds all that it concerns', () => {
  const seuil = search(index, 'seuil');
  for (const id of ['break_even_roas', 'break_even_cpa', 'break_even_point', 'discount_break_even'])
    assert.ok(seuil.includes(id), `seuil → ${id}`);
  const promotion = search(index, 'ma promotion paie-t-elle');
  for (const id of ['promotion_incremental_profit', 'discount_break_even', 'coupon'])
    assert.ok(promotion.slice(0, 6).includes(id), `promotion → ${id}: ${promotion.slice(0, 6).join(', ')}`);
  assert.ok(
    search(index, 'test A/B').slice(0, 3).includes('sample_size') &&
      search(index, 'test A/B').slice(0, 3).includes('two_proportion_z'),
  );
  const worth = search(index, 'combien vaut un client');
  assert.ok(
    worth.slice(0, 5).every((id) => id.startsWith('ltv')),
    worth.slice(0, 5).join(', '),
  );
});

test('nothing for what is not there, everything for nothing', () => {
  for (const question of ['zzz', 'photosynthèse', 'roi photosynthèse'])
    assert.deepEqual(search(index, question), [], question);
  for (const question of ['', '  ', '?']) assert.equal(search(index, question).length, ids.length + 1);
});

test('«promo» finds promotions, not promoters', () => {
  for (const word of ['promo', 'promotion', 'Promo']) {
    const [first] = search(index, word);
    assert.match(first!, /promotion|discount|coupon|break_even_margin/, `${word}: ${first}`);
  }
});
