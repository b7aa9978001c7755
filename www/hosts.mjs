// What hosts need beside the files: the same headers in the words of each kind of host. The policies are
// those of csp.txt and embed-csp.txt; nothing is written down twice.
//
//   _headers                   Netlify, Cloudflare Pages and others that read it
//   .htaccess                  Apache
//   hosts/nginx.conf           nginx: to be included in a `server`
//   hosts/github-pages.yml     GitHub Pages sends no headers of ours: the page's own <meta> policy holds
//   .nojekyll                  GitHub Pages leaves names alone that begin with `_`
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
/** Asked again at each visit; what carries a build's id in its address or its name need not be. */
const FRESH = { 'Cache-Control': 'no-cache' };
/** Types that old hosts do not know, by the ending of a name. */
const TYPES = { wasm: 'application/wasm', webmanifest: 'application/manifest+json', woff2: 'font/woff2' };

/** The name of each file with its contents. `version`: the folder that embeds have, `0.1`. */
export function hostFiles({ policy, embedPolicy, version }) {
  const site = { ...FRESH, 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
  const framed = { ...FRESH, 'Content-Security-Policy': embedPolicy };
  const pages = [
    ['/', site],
    ['/index.html', site],
    ['/worker.js', { 'Content-Security-Policy': policy }],
    ['/sw.js', FRESH],
    ['/build.txt', FRESH],
    ['/embed.html', framed],
    [`/v${version}/embed.html`, framed],
  ];
  return {
    _headers: netlify(pages),
    '.htaccess': apache(pages),
    'hosts/nginx.conf': nginx(pages),
    'hosts/github-pages.yml': GITHUB_PAGES,
    '.nojekyll': '',
  };
}

/** Writes them into the built site. */
export async function writeHostFiles(dist, about) {
  await mkdir(join(dist, 'hosts'), { recursive: true });
  for (const [name, text] of Object.entries(hostFiles(about))) await writeFile(join(dist, name), text);
}

function lines(headers, line) {
  return Object.entries(headers).map(([name, value]) => line(name, value));
}

function netlify(pages) {
  const rules = [['/*', ALWAYS], ...pages].map(([path, headers]) =>
    [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Paths from the top of the host: in a sub-folder, write it before each.\n${rules.join('\n')}\n`;
}

function apache(pages) {
  const header = (name, value) => `Header set ${name} "${value.replaceAll('"', '\\"')}"`;
  // One rule holds for a name in every folder: that of a version has the same page.
  const files = pages.filter(([path]) => path !== '/' && !/^\/v\d/.test(path));
  const rules = files.map(
    ([path, headers]) =>
      `  <Files "${path.slice(1)}">\n${lines(headers, (...pair) => `    ${header(...pair)}`).join('\n')}\n  </Files>`,
  );
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`);
  const packed = [
    ['br', 'br'],
    ['gz', 'gzip'],
  ].map(
    ([ending, encoding]) => `  RewriteCond %{HTTP:Accept-Encoding} ${encoding}
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+\\.(?:html|js|css|wasm|svg|txt))$ $1.${ending} [L]`,
  );
  const encodings = [
    ['br', 'br'],
    ['gz', 'gzip'],
  ].flatMap(([ending, encoding]) =>
    Object.entries({
      html: 'text/html',
      js: 'text/javascript',
      css: 'text/css',
      wasm: TYPES.wasm,
      svg: 'image/svg+xml',
      txt: 'text/plain',
    }).map(
      ([name, type]) =>
        `  <FilesMatch "\\.${name}\\.${ending}$">\n    ForceType ${type}\n    ${header('Content-Encoding', encoding)}\n` +
        `    Header append Vary Accept-Encoding\n  </FilesMatch>`,
    ),
  );
  return `${types.join('\n')}
<IfModule mod_headers.c>
${lines(ALWAYS, (...pair) => `  ${header(...pair)}`).join('\n')}
${rules.join('\n')}
${encodings.join('\n')}
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
${packed.join('\n')}
</IfModule>
`;
}

function nginx(pages) {
  // In nginx a location with headers of its own has no others: each says them all.
  const header = (name, value) => `    add_header ${name} "${value.replaceAll('"', '\\"')}" always;`;
  const rules = pages
    .filter(([path]) => path !== '/')
    .map(
      ([path, headers]) => `location = ${path} {\n${lines({ ...ALWAYS, ...headers }, header).join('\n')}\n}`,
    );
  return `# Inside \`server { root /the/folder/of/the/site; … }\`. gzip_static sends the .gz files that stand beside the others
# (a release has them); with the module for Brotli, brotli_static does the same.
index index.html;
gzip_static on;
types { text/javascript js; text/css css; text/html html; image/svg+xml svg; image/png png; text/plain txt;
    application/json json; ${Object.entries(TYPES)
      .map(([ending, type]) => `${type} ${ending};`)
      .join(' ')} }
location / {
${lines(ALWAYS, header).join('\n')}
}
${rules.join('\n')}
`;
}

const GITHUB_PAGES = `# .github/workflows/pages.yml: builds the site and publishes it, in a sub-folder as well.
name: pages
on: { push: { branches: [main] } }
permissions: { contents: read, pages: write, id-token: write }
jobs:
  pages:
    runs-on: ubuntu-latest
    environment: { name: github-pages }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: cargo xtask build
      - uses: actions/upload-pages-artifact@v3
        with: { path: www/dist }
      - uses: actions/deploy-pages@v4
`;
