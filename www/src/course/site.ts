// Where Levier's pages are, seen from an exercise: in the site itself beside it, elsewhere at an address.

let address = '';

/** From now on links lead to the site at this address, `https://example.org/levier/`. */
export function linkTo(site: string): void {
  address = site;
}

/** The target of links into the site: a tab of its own where the exercise stands elsewhere. */
export function siteTarget(): '_blank' | null {
  return address === '' ? null : '_blank';
}

/** An address of the site, `#/course`, as it is reached from here. */
export function inSite(hash: string): string {
  return `${address}${hash}`;
}
