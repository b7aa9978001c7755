// What the ways of making segments have in common: the table of segments, the sentence of concentration,
// files, and taking them further.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { dumbbell } from '../../charts/dumbbell';
import type { Chart } from '../../charts/chart';
import { audience } from '../../audience';
import { session } from '../../app/context';
import { toEngineError, type SegmentationAsked, type SegmentLine } from '../../engine';
import { formatMoney, formatNumber, formatPercent, NONE, t } from '../../i18n';
import { saveTable } from '../../share/table-file';
import { currency, desk } from './desk';

export const whole = (value: number): string => formatNumber(value, { decimals: 0 });
export const money = (value: number | null): string =>
  value === null
    ? NONE
    : formatMoney(value, { currency: currency(), ...(Math.abs(value) >= 20 ? { decimals: 0 } : {}) });
/** Amounts of one column: cents for all of them, or for none. */
export function moneyColumn(
  values: readonly (number | null | undefined)[],
): (value: number | null) => string {
  const decimals = values.some((value) => value != null && Math.abs(value) >= 20) ? 0 : 2;
  return (value) => (value === null ? NONE : formatMoney(value, { currency: currency(), decimals }));
}
export const share = (value: number | null): string =>
  value === null ? NONE : formatPercent(value, { decimals: value < 0.1 && value > 0 ? 1 : 0 });

/** As many digits as a reader compares. */
export function figure(value: number | null): string {
  if (value === null) return NONE;
  const size = Math.abs(value);
  return formatNumber(value, size >= 100 ? { decimals: 0 } : size >= 10 ? { decimals: 1 } : {});
}

/** Index 100 is the average. */
export function indexWord(value: number | null): string {
  return value === null ? NONE : whole(value);
}

/** The customers of a segment against what they spend. */
export function weightChart(
  lines: readonly SegmentLine[],
  names: readonly string[],
  file: string,
): Chart | null {
  const rows = lines
    .map((line, at) => ({ line, name: names[at]! }))
    .filter(({ line }) => line.n > 0 && line.value?.share != null);
  if (rows.length === 0) return null;
  return dumbbell({
    file,
    title: t('segments-chart-title'),
    description: t('segments-chart-description'),
    today: t('segments-chart-customers'),
    proposed: t('segments-chart-value'),
    rows: rows.map(({ line, name }) => ({
      name,
      before: line.share,
      after: line.value!.share!,
      change: share(line.value!.share),
      moves: true,
    })),
    words: { long: (value) => formatPercent(value), short: (value) => formatPercent(value, { decimals: 0 }) },
    table: {
      columns: [
        { label: t('segments-name'), numeric: false },
        { label: t('segments-chart-customers'), numeric: true },
        { label: t('segments-chart-value'), numeric: true },
      ],
      rows: rows.map(({ line, name }) => [name, share(line.share), share(line.value!.share)]),
    },
  });
}

/** The column of buttons that hand a segment out as a file. */
export function exportButton(asked: SegmentationAsked, segment: string | null, name: string): TemplateResult {
  return html`<button
    type="button"
    class="button quiet small"
    aria-label=${segment === null ? t('segments-export-all') : t('segments-export-label', { name })}
    @click=${() => void exportFile(asked, segment, name)}
  >
    ${segment === null ? t('segments-export-all') : t('segments-export')}
  </button>`;
}

async function exportFile(asked: SegmentationAsked, segment: string | null, name: string): Promise<void> {
  const ready = audience.ready;
  if (ready === null) return;
  try {
    const { columns, rows } = await ready.engine.exportSegment(asked, segment);
    saveTable(
      {
        file: `levier-${plain(segment === null ? t('nav-segments') : name)}`,
        title: name,
        period: null,
        head: ['customer', 'segment', ...columns],
        rows,
      },
      true,
    );
  } catch (error) {
    desk.failure = toEngineError(error);
  }
}

export function plain(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'segment'
  );
}

export function takeView(act: () => void, asked: SegmentationAsked): TemplateResult {
  return html`<div class="actions no-print">
    ${session().readOnly ? nothing : html`<button type="button" class="button primary" data-act="take" @click=${act}>${t('segments-take')}</button>`}
    ${exportButton(asked, null, '')}
  </div>`;
}

/** Work under way, with its progress and a way out. */
export function workView(
  label: string,
  { done, total }: { done: number; total: number },
  stop: () => void,
): TemplateResult {
  const part = total > 0 ? done / total : null;
  return html`<div class="stack tight" aria-busy="true">
    <p role="status">
      ${part === null ? label : t('segments-working', { label, percent: formatNumber(Math.floor(part * 100)) })}
    </p>
    ${part === null ? html`<progress aria-label=${label}></progress>` : html`<progress max="1" .value=${part} aria-label=${label}></progress>`}
    <p class="actions">
      <button type="button" class="button small" @click=${stop}>${t('segments-stop')}</button>
    </p>
  </div>`;
}
