// What a source of the document says of its content: rows of a platform's export, or a series of periods.

import type { SeriesColumn, Source } from './contract';

export function currencyOf({ content }: Source): string | null {
  return ('rows' in content ? content.rows : content.series).currency;
}

/** The platform that wrote the file; null for a series. */
export function platformOf({ content }: Source): string | null {
  return 'rows' in content ? content.rows.platform : null;
}

/** The columns of a series and what each is for. */
export function columnsOf({ content }: Source): SeriesColumn[] {
  return 'series' in content ? content.series.columns : [];
}

/** The name of the table that holds its cells. */
export function tableOf({ content }: Source): string {
  return ('rows' in content ? content.rows : content.series).table;
}
