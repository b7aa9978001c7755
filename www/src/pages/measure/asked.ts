// Which days, which currency and at what rates: said in the address, so that a view can be linked to, and
// kept while the page is left and entered again.

import { setQuery } from '../../app/router';
import type { MeasureAsked } from '../../engine';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CURRENCY = /^[A-Z]{3}$/;
const NAMES = ['from', 'to', 'last', 'currency', 'rates'];

let kept: MeasureAsked | null = null;

/** What the address asks; where it says nothing, what was asked last. */
export function askedOf(query: URLSearchParams): MeasureAsked {
  if (kept !== null && !NAMES.some((name) => query.has(name))) return kept;
  const day = (name: string): string | null => {
    const text = query.get(name) ?? '';
    return DAY.test(text) ? text : null;
  };
  const currency = query.get('currency') ?? '';
  const last = Number(query.get('last') ?? '');
  const rates = (query.get('rates') ?? '')
    .split('_')
    .map((pair) => pair.split('*'))
    .map(([name = '', rate]): [string, number] => [name, Number(rate)])
    .filter(([name, rate]) => CURRENCY.test(name) && rate > 0 && Number.isFinite(rate));
  return {
    from: day('from'),
    to: day('to'),
    last_days: Number.isInteger(last) && last > 0 ? last : null,
    currency: CURRENCY.test(currency) ? currency : null,
    rates: Object.fromEntries(rates),
  };
}

export function keepAsked(asked: MeasureAsked): void {
  kept = asked;
  const { from, to, currency, rates, last_days: last } = asked;
  const written = Object.entries(rates).map(([name, rate]) => `${name}*${rate}`);
  setQuery({
    from,
    to,
    last: last === null ? null : String(last),
    currency,
    rates: written.length === 0 ? null : written.join('_'),
  });
}
