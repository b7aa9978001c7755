// What makes the site installable and lets it open without a network: the manifest, the icons, and the
// service worker with the list of the files of this build.
import { transform } from 'esbuild';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { banner } from './licences.mjs';

/** What the pages ask for; the rest is for other sites, for hosts, or fetched by name. */
const KEPT =
  /^(?:index\.html|(?:app|opened|worker)\.js|style\.css|icon\.svg|licences\.txt|(?:chunks|engine|fonts)\/.*)$/;
const SIZES = [192, 512];

const MANIFEST = {
  name: 'Levier',
  short_name: 'Levier',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#faf7f1',
  theme_color: '#faf7f1',
  icons: [
    { src: './icon.svg', type: 'image/svg+xml', sizes: 'any' },
    ...SIZES.map((size) => ({
      src: `./icons/${size}.png`,
      type: 'image/png',
      sizes: `${size}x${size}`,
      purpose: 'any maskable',
    })),
  ],
};

/** After everything else is in `dist`, for the list is what stands there. */
export async function writeOffline({ root, dist, id, version }) {
  await mkdir(join(dist, 'icons'), { recursive: true });
  for (const size of SIZES)
    await cp(join(root, 'src', 'offline', `icon-${size}.png`), join(dist, 'icons', `${size}.png`));
  await writeFile(join(dist, 'manifest.webmanifest'), `${JSON.stringify(MANIFEST, null, 1)}\n`);
  const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((name) => KEPT.test(name))
    .sort();
  const { code } = await transform(await readFile(join(root, 'src', 'offline', 'sw.js'), 'utf8'), {
    minify: true,
    banner: banner(version).js,
    define: { __BUILD__: JSON.stringify(id), __FILES__: JSON.stringify(files) },
  });
  await writeFile(join(dist, 'sw.js'), code);
}
