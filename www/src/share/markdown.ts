// Texts and tables inside Markdown.

/** A name or a value that Markdown would take for a mark of its own. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A row of a table. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(' | ')} |`;
}

/** The first two lines of a table: its columns, and on which side each is written. */
export function markdownHead(columns: readonly { label: string; num?: boolean }[]): string[] {
  const sides = columns.map(({ num }) => (num ? '---:' : '---'));
  return [markdownRow(columns.map(({ label }) => label)), `| ${sides.join(' | ')} |`];
}
