// Addresses: everything after `#`, so that the site is static files and nothing of an address reaches a
// server.
//
//   #/measure?why=channels/Search/cpa    page «measure», with a figure's explanation open
//   #/shared/1.q1YqSy0qzszPAwA               a calculation that someone shares (src/share)

import { isPage, type PageName } from './pages';

export interface Route {
  page: PageName | 'unknown';
  /** What follows the page's name, decoded. */
  params: string[];
  query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = split(hash.replace(/^#/, ''), '?');
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const query = new URLSearchParams(search);
  const [first = 'home', ...params] = parts;
  return { page: isPage(first) ? first : 'unknown', params, query };
}

/** The address of a page, for `href`. */
export function href(
  page: PageName,
  params: readonly string[] = [],
  query: Record<string, string> = {},
): string {
  const path = page === 'home' ? '/' : `/${[page, ...params.map(encodeURIComponent)].join('/')}`;
  const search = new URLSearchParams(query).toString();
  return `#${path}${search === '' ? '' : `?${search}`}`;
}

export function route(): Route {
  return parseRoute(location.hash);
}

export function go(page: PageName, params: readonly string[] = [], query: Record<string, string> = {}): void {
  location.hash = href(page, params, query);
}

/**
 * Changes the query of the current page in place (null takes a name out): no entry in the history, no scroll.
 */
export function setQuery(values: Record<string, string | null>): void {
  const { page, params, query } = route();
  if (page === 'unknown') return;
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const next = href(page, params, Object.fromEntries(query));
  if (next !== location.hash) history.replaceState(history.state, '', next);
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
