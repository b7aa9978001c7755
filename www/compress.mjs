// Writes a compressed copy beside each text and module of the built site, `.gz` and `.br`, for hosts that
// send what stands there. For a release: it takes longer than the build itself.
//
//   node compress.mjs [DIST]
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = /\.(?:html|js|css|wasm|svg|txt|json|webmanifest)$/;
const WAYS = {
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        // The highest ones take minutes for the modules.
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

const dist = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'dist');
const started = performance.now();
const files = (await readdir(dist, { recursive: true })).filter((name) => TEXTS.test(name));
const sums = { plain: 0, gz: 0, br: 0 };
for (const name of files) {
  const bytes = await readFile(join(dist, name));
  sums.plain += bytes.length;
  for (const [ending, way] of Object.entries(WAYS)) {
    const packed = await way(bytes);
    sums[ending] += packed.length;
    await writeFile(join(dist, `${name}.${ending}`), packed);
  }
}
const mB = (size) => `${(size / 1e6).toFixed(1)} MB`;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `compress: ${files.length} files, ${mB(sums.plain)}: gzip ${mB(sums.gz)}, brotli ${mB(sums.br)}, ${seconds} s`,
);
