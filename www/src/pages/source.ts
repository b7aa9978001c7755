// What an imported file holds, and what of it was not read, in a sentence each.

import type { Report } from '../engine';
import { formatDate, listOf, t } from '../i18n';
import { platformWord } from './platform';

/** «Google Ads : 3 lignes de campagne, du 1 au 30 septembre 2026.» */
export function foundSentence(report: Report): string {
  const kind = report.kind === 'ads' || report.kind === 'series' ? report.kind : 'other';
  return t(`data-found-${kind}`, {
    rows: report.rows_read,
    platform: platformWord(report.platform),
    dated: report.period === null ? 'no' : 'yes',
    from: report.period === null ? '' : formatDate(report.period.from),
    to: report.period === null ? '' : formatDate(report.period.to),
  });
}

/** What may be a measure and was not read: said before anything else. */
export function unreadSentence(report: Report): string {
  const names = report.warnings
    .filter(({ code }) => code === 'unread_measure')
    .map(({ found }) => found ?? '');
  return names.length === 0 ? '' : t('data-unread', { columns: names.length, names: listOf(names) });
}
