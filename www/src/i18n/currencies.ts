// The currencies that a workspace may choose, and their names.

export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'MAD',
  'TND',
  'DZD',
  'XOF',
  'XAF',
  'JPY',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'RON',
  'BRL',
  'INR',
  'AUD',
];

/** Its code and its name in the language of the page. */
export function currencyName(code: string): string {
  try {
    const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'currency' }).of(code);
    return name === undefined ? code : `${code} · ${name}`;
  } catch {
    return code;
  }
}
