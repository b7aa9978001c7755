// A QR code as a drawing: black on white by night too, since cameras expect it, with its quiet zone of four
// modules.

import { svg, type SVGTemplateResult } from 'lit';
import type { Qr } from '../calculators/contract';

const QUIET = 4;
/** Sides of a module in the drawing's own unit, so that a file of it is large enough to be read. */
const MODULE = 6;

/** One path: a run of dark modules is one rectangle. */
export function darkPath({ size, modules }: Qr): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    const row = modules.slice(y * size, (y + 1) * size);
    for (const { 0: run, index } of row.matchAll(/1+/g))
      path += `M${(index + QUIET) * MODULE} ${(y + QUIET) * MODULE}h${run.length * MODULE}v${MODULE}h-${run.length * MODULE}z`;
  }
  return path;
}

export function qrPicture(qr: Qr, title: string, description: string): SVGTemplateResult {
  const side = (qr.size + 2 * QUIET) * MODULE;
  return svg`<svg class="qr" role="img" aria-labelledby="qr-title qr-desc" viewBox="0 0 ${side} ${side}" width=${side} height=${side} shape-rendering="crispEdges">
    <title id="qr-title">${title}</title><desc id="qr-desc">${description}</desc>
    <rect width=${side} height=${side} fill="#ffffff"></rect><path d=${darkPath(qr)} fill="#000000"></path>
  </svg>`;
}
