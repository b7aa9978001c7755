// The API of SCORM 1.2 that a learning platform puts into the window above an exercise, or into the one that
// opened it (ADL, SCORM 1.2 Run-Time Environment, 2001, section 3.3).

/** Every function takes texts and gives a text; those without an argument are given an empty one. */
export type Api = Record<ApiCall, (...inputs: string[]) => unknown>;
export type ApiCall =
  'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish' | 'LMSGetLastError';

/** Windows above the exercise that are looked at. */
const MOST_PARENTS = 100;

/** The API above this window, then above the one that opened it; null where there is none. */
export function findApi(from: Window): Api | null {
  return above(from) ?? (from.opener === null ? null : above(from.opener as Window));
}

function above(start: Window): Api | null {
  let at = start;
  for (let step = 0; step < MOST_PARENTS; step += 1) {
    try {
      const { API: api } = at as Window & { API?: Api };
      if (api != null) return api;
    } catch {
      // Another origin: it cannot be looked into, and neither can the exercise talk to it.
    }
    if (at.parent === at) return null;
    at = at.parent;
  }
  return null;
}
