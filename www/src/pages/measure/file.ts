// The table of Measure as a file: a row a campaign, and the total.

import { session } from '../../app/context';
import type { Group, Measure } from '../../engine';
import { formatDate, key, t, tNamed } from '../../i18n';
import type { Cell } from '../../share/csv';
import type { TableFile } from '../../share/table-file';
import { platformWord } from '../platform';

export function measureFile(measure: Measure): TableFile {
  const { columns, figure_ids: figures, campaigns, total, period, currency } = measure;
  const cells = (group: Group): Cell[] => [
    ...columns.map((name) => group.sums[name]?.value ?? null),
    ...figures.map((id) => group.figures[id]?.value ?? null),
    ...(total.profit === null ? [] : [group.profit]),
  ];
  return {
    file: `levier-${t('measure-file')}`,
    title: `${session().document.name}, ${t('measure-table-title')}${currency === null ? '' : ` (${currency})`}`,
    period:
      period === null
        ? null
        : t('measure-period', { from: formatDate(period.from), to: formatDate(period.to) }),
    head: [
      t('measure-name'),
      t('measure-campaign'),
      ...columns.map((name) => tNamed(`measure-column-${name}`)),
      ...figures.map((id) => tNamed(`measure-figure-${key(id)}`)),
      ...(total.profit === null ? [] : [t('measure-column-profit')]),
    ],
    rows: campaigns.map((campaign) => [platformWord(campaign.channel), campaign.name, ...cells(campaign)]),
    total: [t('measure-total'), null, ...cells(total)],
  };
}
