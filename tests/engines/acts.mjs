// What the scenarios have in common: a visit in a language, and that nothing went wrong on the page.
import assert from 'node:assert/strict';

export const WIDE = [1280, 900];

/** Opens an address of the site in a language chosen earlier, and notes what goes wrong from there. */
export async function visit(session, { url }, path, language) {
  await session.size(...WIDE);
  // A page of the same origin that runs nothing: the language is there before the site starts.
  await session.go(`${url}build.txt`);
  await session.run((chosen) => localStorage.setItem('levier:language', chosen), language);
  await session.go(url + path);
  await watch(session);
}

/** Notes errors and what the page's policy refused on its root, where every script can read them. */
export function watch(session) {
  return session.run(() => {
    const root = document.documentElement;
    root.dataset.problems = '[]';
    const note = (text) => {
      root.dataset.problems = JSON.stringify([...JSON.parse(root.dataset.problems), text]);
    };
    addEventListener('error', ({ message }) => note(String(message)));
    addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      note(`${violatedDirective} refused ${blockedURI}`),
    );
  });
}

/** Fails with what was noted. */
export async function problems(session) {
  const noted = await session.run(() => document.documentElement.dataset.problems ?? '[]');
  assert.deepEqual(JSON.parse(noted), [], 'nothing went wrong on the page');
}

export async function storedDocument(session) {
  return JSON.parse(await session.run(() => localStorage.getItem('levier:workspace'))).document;
}

/** All that an element says, shown or not, in which engines agree: each has its own idea of visible text. */
export async function written(session, css) {
  await session.find(css);
  const text = await session.run((own) => document.querySelector(own).textContent, css);
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
