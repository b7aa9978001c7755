// What will be kept of a file, and how large it is: said before anything is kept.

import type { ImportPreview, ReadyContent } from '../../engine';
import { formatBytes, listOf, t } from '../../i18n';
import { columnNames } from './report';

export function keptSentence({ report, table }: ImportPreview, { tables }: ReadyContent): string {
  return t('data-will-keep', {
    rows: report.rows_read,
    columns: listOf(columnNames(table)),
    size: formatBytes(tables.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)),
    kind: report.kind,
  });
}
