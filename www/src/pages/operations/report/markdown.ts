// A report as Markdown: the same sections, with all rows. A chart is an image inside the text, with its
// numbers in a table below it for readers who do not see it.

import type { Chart } from '../../../charts/chart';
import { t } from '../../../i18n';
import { markdownHead, markdownRow, markdownText } from '../../../share/markdown';
import { nextTask } from '../../../state/next-task';
import { made, type Block, type Made, type Section } from './blocks';

export interface Whole {
  title: string;
  /** Of what, and of which day. */
  about: string;
  /** What was found, in a sentence. */
  answer: string;
  sections: readonly Section[];
}

/** `draw` gives the drawing of a chart as SVG; null where there is none. */
export async function markdown(
  { title, about, answer, sections }: Whole,
  draw: (chart: Chart) => Promise<string | null>,
): Promise<string> {
  const lines = [`# ${markdownText(title)}`, '', markdownText(about), '', `**${markdownText(answer)}**`];
  for (const section of sections) {
    lines.push('', `## ${markdownText(section.title)}`);
    for (const block of section.blocks) lines.push('', ...(await blockLines(block, draw)));
  }
  return `${lines.join('\n')}\n`;
}

async function blockLines(block: Block, draw: (chart: Chart) => Promise<string | null>): Promise<string[]> {
  switch (block.type) {
    case 'text':
      return [markdownText(block.text)];
    case 'heading':
      return [`### ${markdownText(block.text)}`];
    case 'list':
      return all(block.lines, ({ lead, text }) =>
        lead === undefined
          ? `- ${markdownText(text)}`
          : `- **${markdownText(lead)}**${t('share-colon')} ${markdownText(text)}`,
      );
    case 'table':
      return [
        ...markdownHead(block.columns),
        ...(await all(block.rows, markdownRow)),
        ...(block.foot === undefined ? [] : [markdownRow(block.foot)]),
      ];
    case 'chart': {
      const { chart } = block;
      const drawing = await draw(chart);
      const rows = typeof chart.table.rows === 'function' ? chart.table.rows() : chart.table.rows;
      const columns = chart.table.columns.map(({ label, numeric }) => ({ label, num: numeric }));
      return [
        ...(drawing === null ? [] : [`![${markdownText(chart.title)}](${dataUri(drawing)})`, '']),
        `*${markdownText(chart.title)}. ${markdownText(chart.description)}*`,
        '',
        ...markdownHead(columns),
        ...(await all(made(rows, markdownRow), (line) => line)),
      ];
    }
  }
}

/** Lines written before the page may answer again. */
const AT_ONCE = 500;

async function all<T>({ count, make }: Made<T>, write: (one: T) => string): Promise<string[]> {
  const lines: string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % AT_ONCE === AT_ONCE - 1) await nextTask();
    lines.push(write(make(at)));
  }
  return lines;
}

/** Base64: a parenthesis in the drawing would end the address. */
function dataUri(drawing: string): string {
  const bytes = new TextEncoder().encode(drawing);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/svg+xml;base64,${btoa(letters)}`;
}
