// Files of a release.
//
//   node release.mjs zip DIST FILE     the built site as one zip
//   node release.mjs sums FOLDER       writes SHA256SUMS, of every file of a folder
import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const [what, folder, file] = process.argv.slice(2);

/** Every file below a folder, in order, by its path there. */
async function filesOf(top) {
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => relative(top, path)).sort();
}

async function zip() {
  const files = {};
  for (const name of await filesOf(folder)) {
    // Already packed: pressing it again costs time and gains nothing.
    const level = /\.(?:gz|br|png|woff2)$/.test(name) ? 0 : 9;
    // One date, so that the same files make the same zip.
    const about = { level, mtime: '2026-01-01T12:00:00Z' };
    files[name.split(sep).join('/')] = [new Uint8Array(await readFile(join(folder, name))), about];
  }
  await writeFile(file, zipSync(files));
  console.log(`${file}: ${Object.keys(files).length} files`);
}

async function sums() {
  const names = (await filesOf(folder)).filter((name) => name !== 'SHA256SUMS');
  const line = async (name) => {
    const bytes = await readFile(join(folder, name));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  };
  await writeFile(join(folder, 'SHA256SUMS'), (await Promise.all(names.map(line))).join(''));
  console.log(`${names.length} checksums`);
}

const ways = { zip, sums };
if (!(what in ways)) throw new Error(`release: zip or sums, not ${what}`);
await ways[what]();
