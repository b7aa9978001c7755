// The pages of the site and where each stands in the navigation. The rail, the dock, the addresses, the
// pages' files and the tests that walk over all pages follow from this list.
//
// A page is a folder of src/pages: its index.ts registers the element `levier-page-<name>` and is loaded when
// someone first goes there. Its name in the navigation is the message `nav-<name>`.

/**
 * `chain`: a link of the chain. `beside`: under the link before it. `more` and `foot`: below the chain. null:
 * nowhere.
 */
export type Place = 'chain' | 'beside' | 'more' | 'foot' | null;

export const PAGES = {
  home: null,
  strategy: 'chain',
  segments: 'beside',
  operations: 'chain',
  measure: 'chain',
  customers: 'beside',
  decision: 'chain',
  data: 'more',
  calculators: 'more',
  methods: 'more',
  course: 'more',
  shared: null,
  embed: null,
  workspace: 'foot',
} as const satisfies Record<string, Place>;

export type PageName = keyof typeof PAGES;

/** The pages, in the order of the navigation. */
export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

export type PageAt<Where extends Place> = {
  [Name in PageName]: (typeof PAGES)[Name] extends Where ? Name : never;
}[PageName];

/** The pages that stand at one of these places. */
export function pagesAt<Where extends Place>(...places: Where[]): PageAt<Where>[] {
  return PAGE_NAMES.filter((name) => (places as Place[]).includes(PAGES[name])) as PageAt<Where>[];
}

/** The pages that stand under a link of the chain. */
export function pagesBeside(link: PageAt<'chain'>): PageName[] {
  const after = PAGE_NAMES.slice(PAGE_NAMES.indexOf(link) + 1);
  const end = after.findIndex((name) => PAGES[name] !== 'beside');
  return end < 0 ? after : after.slice(0, end);
}

export function isPage(name: string): name is PageName {
  return Object.hasOwn(PAGES, name);
}
