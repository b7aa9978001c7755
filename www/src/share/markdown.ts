// A text inside Markdown.

/** A name or a value that Markdown would take for a mark of its own. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
