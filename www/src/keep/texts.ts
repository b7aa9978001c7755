// What the store needs to know of a document's text without opening it.

/** What stands before the name of a table. */
const TABLE = '"table":"';
const NAME = /^([0-9a-f]{32})"/;
/** A name and the mark after it. */
const LONGEST = 33;

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
  const names: string[] = [];
  // Searched word by word: an expression over megabytes takes a hundred times as long.
  for (let at = text.indexOf(TABLE); at >= 0; at = text.indexOf(TABLE, at + TABLE.length)) {
    const name = NAME.exec(text.slice(at + TABLE.length, at + TABLE.length + LONGEST));
    if (name) names.push(name[1]!);
  }
  return names;
}
