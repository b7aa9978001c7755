// The chain drawn as a lever: strategy presses on the long arm, operations are the arm, measure is the fulcrum, and
// the decision lifts the load. Today in dashes, proposed in ink; the load, which moves, in the accent.

import { html, svg, type TemplateResult } from 'lit';
import { t } from '../../i18n';

const PLACES = [125, 375, 625, 875] as const;
const FULCRUM = { x: 625, y: 186 };
const TILT = 0.115;
const GROUND = 262;

/** The beam's middle line at x, tilted by `tilt`. */
function beam(x: number, tilt: number): number {
  return FULCRUM.y + (FULCRUM.x - x) * tilt;
}

function bar(tilt: number): string {
  const [left, right] = [58, 946];
  const half = (x: number): number => 5 + 6 * Math.exp(-(((x - FULCRUM.x) / 260) ** 2));
  const top = [left, 375, 545, FULCRUM.x, 705, right];
  const upper = top.map((x) => `${x},${(beam(x, tilt) - half(x)).toFixed(1)}`);
  const lower = [...top].reverse().map((x) => `${x},${(beam(x, tilt) + half(x)).toFixed(1)}`);
  return `M${upper.join('L')}L${lower.join('L')}Z`;
}

export function lever(): TemplateResult {
  const load = { x: PLACES[3], now: beam(PLACES[3], -TILT) - 47, next: beam(PLACES[3], TILT) - 47 };
  const press = { x: 74, now: beam(74, -TILT), next: beam(74, TILT) };
  return html`<svg class="lever" viewBox="0 0 1000 300" role="img" aria-label=${t('lever-picture')}>
    <line class="ground" x1="24" x2="976" y1=${GROUND} y2=${GROUND} />
    ${Array.from({ length: 40 }, (_, at) => svg`<line class="hatch" x1=${32 + at * 24} x2=${24 + at * 24} y1=${GROUND + 3} y2=${GROUND + 12} />`)}
    <path class="ghost" d=${bar(-TILT)} />
    <circle class="ghost" cx=${load.x} cy=${load.now} r="38" />
    ${PLACES.map((x, at) => (at === 2 ? '' : svg`<line class="lead" x1=${x} x2=${x} y1=${beam(x, TILT) + 14} y2=${GROUND} />`))}
    <path class="fulcrum" d="M${FULCRUM.x},${FULCRUM.y + 6} L${FULCRUM.x + 58},${GROUND} L${FULCRUM.x - 58},${GROUND} Z" />
    ${[0, 1, 2, 3, 4].map((at) => {
      const y = GROUND - 12 - at * 10;
      return svg`<line class="tick" x1=${FULCRUM.x - (at % 2 === 0 ? 16 : 9)} x2=${FULCRUM.x + (at % 2 === 0 ? 16 : 9)} y1=${y} y2=${y} />`;
    })}
    <path class="beam" d=${bar(TILT)} />
    <circle class="load" cx=${load.x} cy=${load.next} r="38" />
    <path class="moves" d="M${load.x + 62},${load.now - 4} V${load.next + 6}" />
    <path class="moves head" d="m${load.x + 54},${load.next + 14} 8,-12 8,12" />
    <path class="press" d="M${press.x},${press.now - 54} V${press.next - 22}" />
    <path class="press head" d="m${press.x - 9},${press.next - 32} 9,14 9,-14" />
    ${PLACES.map((x, at) => {
      const y = at === 3 ? load.next : at === 2 ? beam(x, TILT) : beam(x, TILT);
      return svg`<g class="place ${at === 3 ? 'on-load' : ''}"><circle cx=${x} cy=${y} r="17" /><text x=${x} y=${y + 6}>${at + 1}</text></g>`;
    })}
  </svg>`;
}
