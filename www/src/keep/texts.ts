// What the store needs to know of a document's text without opening it.

/** The name of the workspace that is stored, where it can be read. */
export function nameIn(stored: string): { open?: string } {
  try {
    return { open: (JSON.parse(stored) as { document: { name: string } }).document.name };
  } catch {
    return {};
  }
}

/** The names of tables that a document's text refers to. */
export function tableNamesIn(text: string): string[] {
  return text.match(/(?<="table":")[0-9a-f]{32}(?=")/g) ?? [];
}
