// An exercise as a package of SCORM 1.2: a manifest, and one page that holds everything. The page is loaded
// when a package is asked for.

import { EngineError } from '../engine/error';
import { language } from '../i18n';
import { SETTING_ID, type Setting } from '../player/setting';
import type { Description } from './library';
import { xmlText } from './moodle';
import { inWords } from './texts';

const PAGE = 'index.html';
/** Every package of the same exercise is the same file, whenever it is made. */
const MADE = new Date('2000-01-01T00:00:00');

export interface Packaging {
  /** The code of the class. */
  group: string;
  /** The score from which it is passed, out of 100; null: it is completed. */
  passMark: number | null;
}

/** The bytes of the package. Rejects with `EngineError`. */
export async function scormPackage(own: Description, { group, passMark }: Packaging): Promise<Uint8Array> {
  const [{ strToU8, zipSync }, page, manifest] = await Promise.all([
    import('fflate'),
    pageOf(own, { group, passMark }),
    manifestOf(own),
  ]);
  const files = { 'imsmanifest.xml': strToU8(manifest), [PAGE]: strToU8(page) };
  return zipSync(files, { level: 9, mtime: MADE });
}

/** The packed page with the exercise written into it. */
async function pageOf(own: Description, { group, passMark }: Packaging): Promise<string> {
  const lang = language();
  const address = new URL(`./player/${lang}.html?v=${__BUILD__}`, document.baseURI).href;
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) throw new EngineError({ code: 'worker_failed' });
  const { origin, pathname } = location;
  const setting: Setting = {
    exercise: own,
    lang,
    class: group,
    passMark,
    site: `${origin}${pathname}`,
  };
  // What ends an element in HTML stands in no JSON.
  const json = JSON.stringify(setting).replaceAll('<', '\\u003c');
  const title = await xmlText(inWords(own.title));
  return (await response.text())
    .replace('%TITLE%', () => title)
    .replace(`id="${SETTING_ID}">%SETTING%`, () => `id="${SETTING_ID}">${json}`);
}

async function manifestOf(own: Description): Promise<string> {
  const title = await xmlText(inWords(own.title));
  const id = `levier-${own.id ?? ''}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${own.revision ?? 1}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="exercise" identifierref="page">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
      <file href="${PAGE}"/>
    </resource>
  </resources>
</manifest>
`;
}
