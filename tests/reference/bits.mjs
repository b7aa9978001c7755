// The bits of an answer, for comparing engines: what differs in the last place of one number differs here.
// Runs in Node and in a page alike.

const view = new DataView(new ArrayBuffer(8));

/** Every bit of a plain value as text: numbers by their 64 bits, any NaN as one. */
export function bits(value) {
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return 'nan';
    view.setFloat64(0, value);
    return view.getBigUint64(0).toString(16);
  }
  if (value === null || value === undefined) return '-';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}[${Array.from(value, bits).join()}]`;
  if (Array.isArray(value)) return `[${value.map(bits).join()}]`;
  const fields = value instanceof Map ? [...value] : Object.entries(value);
  return `{${fields.map(([key, own]) => `${JSON.stringify(key)}:${bits(own)}`).join()}}`;
}

/** What of a refusal is the core's own. */
export function refusal({ code, line, field, found }) {
  return bits({ code, line, field, found });
}

/** The SHA-256 of a text, in hexadecimal. */
export async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
