// An exercise with the figures of somebody's codes: its texts with the figures written in, and its
// answers.

import { language } from '../i18n';
import type { Description } from './library';
import { solve, type Solutions } from './marking';
import { drawVariant, fill, type Codes, type Figures } from './variant';

/** Parts texts that are filled in one question to the core. */
const SEPARATOR = '\u001f';

export interface Drawn {
  codes: Codes;
  /** With its texts in the current language. */
  own: Description;
  seed: string;
  figures: Figures;
  solutions: Solutions;
}

/**
 * Draws the figures of an exercise with its texts, writes them in and solves the questions. Rejects with
 * `EngineError`.
 */
export async function draw(described: Description, codes: Codes): Promise<Drawn> {
  const { seed, figures } = await drawVariant(described, codes);
  const [own, solutions] = await Promise.all([written(described, figures), solve(described, figures)]);
  return { codes, own, seed, figures, solutions };
}

/** The description with the figures in its texts, all written in one question to the core. */
async function written(own: Description, figures: Figures): Promise<Description> {
  const lang = language();
  const texts: string[] = [];
  const collect = (_: string, value: unknown): unknown => {
    if (isText(value)) texts.push(value[lang]!);
    return value;
  };
  JSON.stringify(own, collect);
  const filled = (await fill(texts.join(SEPARATOR), figures, lang)).split(SEPARATOR);
  let place = 0;
  const put = (_: string, value: unknown): unknown => (isText(value) ? { [lang]: filled[place++] } : value);
  return JSON.parse(JSON.stringify(own, put)) as Description;

  function isText(value: unknown): value is Record<string, string> {
    return typeof (value as Record<string, unknown> | null)?.[lang] === 'string';
  }
}
