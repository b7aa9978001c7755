# What is said when nothing can start: in both languages at once, before anything else.
start-failure-title = Levier could not start
start-failure-refused = This site, or a browser extension, forbids WebAssembly: the security policy (CSP) must contain “script-src 'self' 'wasm-unsafe-eval'”. All the computing happens in that module; without it no figure would be right, so none is shown.
start-failure-missing = The computing module was not found on the site. The connection may have dropped: try again.
start-failure-not_wasm = In place of the computing module, the site sent a page. The site’s address, or the way it is published, needs mending.
start-failure-outdated = The site was published anew while this page stayed open or in memory: its computing module is no longer the page’s. Reload it; if this message comes back, clear the browser’s cache.
start-failure-broken = The computing module arrived incomplete, or this browser is too old for it. Try again, then update the browser.
start-failure-stored = Your data are still here, in this browser. You can save them to a file right now.
start-failure-nothing-stored = No workspace is stored in this browser: nothing is lost.
start-failure-export = Save my data
start-failure-retry = Try again
start-framed-title = Levier does not open inside another page
start-framed = A page that frames another can make people click what they do not see, and erase data. Open Levier in a tab of its own; calculators can be embedded with the code that their “Embed” page gives.
start-framed-open = Open Levier in a tab
