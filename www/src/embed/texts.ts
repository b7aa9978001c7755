// Words come in scripts of their own, which hand them over as an event on their own element: no fetch, which
// a frame without an origin cannot do, and no global name. `embed-fr.js` has what all calculators say,
// `embed/fr/roi.js` what one says; an operation that is not known has none.

/** The name of that event; the build writes the scripts. */
export const EVENT = 'levier-texts';

const LOAD_TIMEOUT = 20_000;

const asked = new Map<string, Promise<string>>();

/**
 * What every calculator says in a language, and what one operation does; rejects when the first does not
 * come.
 */
export async function textsOf(
  address: (name: string) => string,
  lang: 'fr' | 'en',
  operation: string,
): Promise<string> {
  const own = operation === '' ? '' : wordsOf(address, `embed/${lang}/${operation}.js`).catch(() => '');
  return `${await wordsOf(address, `embed-${lang}.js`)}\n${await own}`;
}

/** What one script of words holds; rejects when it does not come. */
export function wordsOf(address: (name: string) => string, name: string): Promise<string> {
  const known = asked.get(name);
  if (known) return known;
  const made = load(address(name), name);
  asked.set(name, made);
  return made;
}

/** Loads a script, or waits for the one that embed.html has asked for already. */
function load(address: string, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const before = document.querySelector<HTMLScriptElement>(`script[data-levier="${name}"]`);
    const script = before ?? document.createElement('script');
    const late = setTimeout(() => reject(new Error(`${name} is late`)), LOAD_TIMEOUT);
    script.addEventListener(EVENT, (event) => {
      clearTimeout(late);
      resolve(String((event as CustomEvent).detail));
    });
    script.addEventListener('error', () => {
      clearTimeout(late);
      reject(new Error(`no ${name}`));
    });
    if (before) return;
    script.src = trusted(address);
    document.head.append(script);
  });
}

interface Policy {
  createScriptURL: (address: string) => unknown;
}
interface Policies {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}

let policy: Policy | undefined;

/** The address is that of this very script's folder. A host that allows no policy of ours gets an iframe. */
function trusted(address: string): string {
  const rules = { createScriptURL: (url: string): string => url };
  policy ??=
    (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('levier-embed', rules) ?? rules;
  return policy.createScriptURL(address) as string;
}
