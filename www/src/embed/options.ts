// What an embedded calculator is told: by the fragment of embed.html, or by the attributes of
// <levier-calculator>. All of it is a stranger's text: what is not understood is left out, and the core
// judges the values.

export type Explain = 'full' | 'short' | 'none';
export type Background = 'light' | 'dark' | 'auto';

export interface EmbedOptions {
  operation: string;
  lang: 'fr' | 'en';
  /** By key of input; a shape that an input does not take is left out where the operation is known. */
  values: Record<string, unknown>;
  /** `#rrggbb`, or null for Levier's own. */
  accent: string | null;
  background: Background;
  explain: Explain;
  /** ISO 4217. */
  currency: string;
}

export const OPTION_NAMES = [
  'operation',
  'lang',
  'values',
  'accent',
  'background',
  'explain',
  'currency',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];

/** A fragment or a set of attributes longer than this is nobody's. */
const MAX_VALUES = 8_000;

/** `read` gives the text of an option, or null. */
export function readOptions(read: (name: OptionName) => string | null): EmbedOptions {
  const operation = read('operation') ?? '';
  const currency = (read('currency') ?? '').toUpperCase();
  return {
    operation: /^[a-z][a-z0-9_]{0,63}$/.test(operation) ? operation : '',
    lang: read('lang') === 'en' ? 'en' : 'fr',
    values: readValues(read('values')),
    accent: readColour(read('accent')),
    background: oneOf(read('background'), ['light', 'dark', 'auto'], 'auto'),
    explain: oneOf(read('explain'), ['full', 'short', 'none'], 'short'),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : 'EUR',
  };
}

/** WordPress writes a secret of its own behind the fragment, `#operation=roi#?secret=x1y2`. */
export function secretOf(hash: string): string | null {
  return /#\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1] ?? null;
}

export function fromFragment(hash: string): EmbedOptions {
  const query = new URLSearchParams(hash.replace(/^#/, '').replace(/#.*$/, ''));
  return readOptions((name) => query.get(name));
}

/** The shortest fragment that says the same. */
export function toFragment(options: EmbedOptions): string {
  const usual = readOptions(() => null);
  const query = new URLSearchParams({ operation: options.operation, lang: options.lang });
  if (Object.keys(options.values).length > 0) query.set('values', JSON.stringify(options.values));
  if (options.accent !== null) query.set('accent', options.accent.slice(1));
  for (const name of ['background', 'explain', 'currency'] as const)
    if (options[name] !== usual[name]) query.set(name, options[name]);
  return `#${query.toString()}`;
}

function readValues(text: string | null): Record<string, unknown> {
  if (text === null || text.length > MAX_VALUES) return {};
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    // Keys of inputs only: `__proto__` is none.
    return Object.fromEntries(Object.entries(value).filter(([key]) => /^[a-z][a-z0-9_]*$/.test(key)));
  } catch {
    return {};
  }
}

/** `#abc`, `aabbcc` and `#AABBCC` → `#aabbcc`. */
export function readColour(text: string | null): string | null {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text?.trim() ?? '') ?? [];
  if (short !== undefined) return `#${[...short].map((digit) => digit + digit).join('')}`.toLowerCase();
  return long === undefined ? null : `#${long.toLowerCase()}`;
}

function oneOf<T extends string>(text: string | null, known: readonly T[], otherwise: T): T {
  return known.find((one) => one === text) ?? otherwise;
}
