// The decisions of the journal: when, by whom, on which figures, and when they are looked at again.

import { session } from '../../../app/context';
import { currencyOf, type Decision } from '../../../engine';
import { formatDate, formatPercent, listOf, moneyColumn, t } from '../../../i18n';
import { key as hyphened } from '../../../i18n/codes';
import { formatEstimate, formatEstimateRange } from '../../../i18n/estimate';
import { planCurrency } from '../../../plan/words';
import { list, type Block, type Line } from './blocks';

export function decisionBlocks(): Block[] {
  const { decisions } = session().document;
  return list('decisions', decisions.toReversed(), decisionLine);
}

function decisionLine(decision: Decision): Line {
  const { title, date, owner, effect, review, reviewed, note, evidence } = decision;
  const said = [
    t('decision-journal-entry', { date: formatDate(date) }),
    (owner ?? '') === '' ? '' : t('decision-journal-owner', { owner: owner ?? '' }),
    effect == null ? '' : t('decision-journal-effect', { date: formatDate(effect) }),
    review == null ? '' : t('decision-journal-review', { date: formatDate(review) }),
    reviewed == null ? '' : t('decision-review-done', { date: formatDate(reviewed.date) }),
  ].filter((part) => part !== '');
  const concluded = reviewed?.note ?? '';
  const sentences = [
    `${said.join(' · ')}.`,
    moved(decision),
    expected(decision),
    note,
    concluded === '' ? '' : `${t('decision-review-note')}${t('share-colon')} ${concluded}`,
  ];
  const files = evidence?.files ?? [];
  if (files.length > 0) sentences.push(t('decision-evidence-files', { files: listOf(files) }));
  return { lead: title, text: sentences.filter((part) => part !== '').join(' ') };
}

/** In the currency of the file that it was taken on, as the journal shows it. */
function currencyOfDecision({ evidence }: Decision): string | null {
  const { sources, settings } = session().document;
  const source = sources.find(({ id }) => id === evidence?.setup.source);
  if (evidence == null) return planCurrency();
  return (source === undefined ? null : currencyOf(source)) ?? settings.currency;
}

/** What changes by channel, in the amounts that were decided. */
function moved(decision: Decision): string {
  const currency = currencyOfDecision(decision);
  const changed = decision.lines.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return '';
  const money = moneyColumn(
    changed.flatMap(({ before, after }) => [before, after]),
    { currency },
  );
  return `${listOf(changed.map(({ channel, before, after }) => t('plan-report-channel', { channel, before: money(before), after: money(after) })))}.`;
}

/** What it should bring, and how sure that is, as it was when it was taken. */
function expected(decision: Decision): string {
  const currency = currencyOfDecision(decision);
  const told = (['gain', 'probability_better'] as const).flatMap((key) => {
    const figure = decision.figures.find((one) => one.key === key);
    if (figure?.value == null) return [];
    const { value, low, high, unit } = figure;
    const shown =
      unit === 'rate' ? formatPercent(value, { decimals: 0 }) : formatEstimate(value, unit, { currency });
    const range =
      low === null || high === null ? '' : ` (${formatEstimateRange(low, high, unit, { currency })})`;
    return [`${t(`decision-figure-${hyphened(key)}`)}${t('share-colon')} ${shown}${range}`];
  });
  const { evidence } = decision;
  if (evidence != null)
    told.push(
      t('decision-evidence-setup', {
        outcome: evidence.setup.outcome,
        channels: listOf(evidence.setup.channels),
      }),
    );
  return told.length === 0 ? '' : `${told.join(' · ')}.`;
}
