// One page a calculator and language for sites that turn an address into what it shows (oEmbed 1.0): the page
// names its JSON, the JSON has the frame and a quoted link. WordPress keeps of it the frame with its address,
// size and title, and adds the sandbox. It gives the frame the height that it asks for only where a quote
// stands before it, which is read until then, in feeds, and where no script runs; and at most 1000 px, so
// that the calculator comes without its explanation. Addresses in JSON are whole: the build must be told
// where the site will stand.
//
//   LEVIER_ADDRESS=https://example.org/levier/ node build.mjs
//       writes calculators/fr/roi.html and calculators/fr/roi.json, and so on
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES, messageFiles } from './messages.mjs';

/** What most columns are wide, and the height until the frame says its own. */
const SIZE = { width: 600, height: 560 };

/** The files by name. `address` ends with a slash; `title(operation, language)`. */
export function oembedFiles({ address, version, operations, title }) {
  const files = {};
  for (const language of LANGUAGES)
    for (const operation of operations) {
      const name = `calculators/${language}/${operation}`;
      const said = escape(title(operation, language));
      const frame = `${address}v${version}/embed.html#operation=${operation}&lang=${language}&explain=none`;
      files[`${name}.json`] = `${JSON.stringify({
        version: '1.0',
        type: 'rich',
        provider_name: 'Levier',
        provider_url: address,
        title: title(operation, language),
        html: `<blockquote><a href="${escape(`${address}${name}.html`)}">${said}</a></blockquote><iframe title="${said}" src="${escape(frame)}" width="100%" height="${SIZE.height}" frameborder="0"></iframe>`,
        ...SIZE,
      })}\n`;
      files[`${name}.html`] = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${said}</title>
<meta name="viewport" content="width=device-width">
<link rel="alternate" type="application/json+oembed" href="${escape(`${address}${name}.json`)}" title="${said}">
<meta http-equiv="refresh" content="0; url=../../#/calculators/${operation}">
<a href="../../#/calculators/${operation}">${said}</a>
</html>
`;
    }
  return files;
}

/** Where the site will stand, whole and with a slash at its end; throws for what is no such address. */
export function siteAddress(text) {
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`LEVIER_ADDRESS: no address of a site: ${text}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The names of calculators, by language. */
export async function titlesOf(root) {
  const texts = new Map();
  for (const language of LANGUAGES)
    for (const { text } of await messageFiles(root, language))
      for (const [, id, title] of text.matchAll(/^(op-[a-z0-9-]+) = (.+)$/gm))
        texts.set(`${language} ${id}`, title);
  return (operation, language) => {
    const title = texts.get(`${language} op-${operation.replaceAll('_', '-').toLowerCase()}`);
    if (title === undefined) throw new Error(`no name for ${operation} in ${language}`);
    return title;
  };
}

/** Writes them into the built site. */
export async function writeOembed({ root, dist, address, version, operations }) {
  const title = await titlesOf(root);
  const files = oembedFiles({ address: siteAddress(address), version, operations, title });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), text);
  }
}

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
