// Injected faults of the browser's storage: scripts that run in the page ahead of its own.

/** Counts every write, by key, in `window.writes`. */
export function countWrites() {
  window.writes = [];
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    window.writes.push(key);
    return setItem.call(this, key, value);
  };
}

/** Writes of the document fail as `window.fails` says, until it is null again. */
export function failWrites() {
  window.fails = null;
  const errors = {
    'QuotaExceededError, the class': () =>
      Object.assign(new Error('full'), { name: 'QuotaExceededError', quota: 5_000_000, requested: 1 }),
    'DOMException 22': () => new DOMException('full', 'QuotaExceededError'),
    'Firefox 1014': () =>
      Object.assign(new Error('full'), { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 }),
    SecurityError: () => new DOMException('no', 'SecurityError'),
    'a plain error': () => new Error('something else'),
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    if (window.fails !== null && key.startsWith('levier:')) throw errors[window.fails]();
    return setItem.call(this, key, value);
  };
}

/** No database beside the storage, as in some private windows. */
export function refuseDatabase() {
  Object.defineProperty(window, 'indexedDB', { value: undefined });
}

/** No storage at all, as in a frame whose host refuses it. */
export function refuseStorage() {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  });
}

/**
 * Puts a text under the document's key, once a tab. Code units, so that a lone surrogate survives the way
 * here.
 */
export function seed(units) {
  // The empty page that a tab starts from has no storage.
  if (location.origin === 'null' || sessionStorage.getItem('seeded') !== null) return;
  sessionStorage.setItem('seeded', 'yes');
  localStorage.setItem('levier:workspace', String.fromCharCode(...units));
}

export function units(text) {
  return [...Array(text.length)].map((_, at) => text.charCodeAt(at));
}
