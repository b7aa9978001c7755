// The service worker: the files of one build, kept whole, so that the site opens without a network. Another
// build is another worker with files of its own; it waits until the reader asks for it, or until no page of
// this one is open. The build puts its id and its list of files in.

const CACHE = `levier-${__BUILD__}`;

addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) =>
      // What a browser or a proxy kept of an earlier build must not come in under this one's name.
      Promise.all(__FILES__.map((file) => cache.add(new Request(file, { cache: 'no-cache' })))),
    ),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('levier-') && name !== CACHE))
      .then((others) => Promise.all(others.map((name) => caches.delete(name)))),
  );
});

addEventListener('message', ({ data }) => {
  if (data === 'take over') void skipWaiting();
});

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const address = new URL(url);
  const { pathname, searchParams } = address;
  const own = (searchParams.get('v') ?? __BUILD__) === __BUILD__;
  if (method !== 'GET' || address.origin !== location.origin || !own) return;
  const name = pathname === new URL('./', location.href).pathname ? 'index.html' : pathname;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(new URL(name, location.href).href, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
