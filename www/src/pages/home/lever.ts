// The chain drawn as a lever: strategy presses on the long arm, operations are the arm, measure is the
// fulcrum, and the decision lifts the load. Today in dashes, proposed in ink; the load, which moves, in the
// accent.

import { html, svg, type TemplateResult } from 'lit';
import { t } from '../../i18n';

const GROUND = 262;
const BALL = 38;

/** The drawing at one width: the four places stand at the middles of four columns, where the texts are. */
class Drawing {
  readonly places: readonly number[];
  readonly fulcrum: number;
  readonly height: number;
  readonly ends: readonly [number, number];

  constructor(
    readonly width: number,
    readonly tilt: number,
  ) {
    this.places = [0.125, 0.375, 0.625, 0.875].map((share) => share * width);
    this.fulcrum = this.places[2]!;
    this.ends = [
      this.places[0]! - Math.min(68, 0.085 * width),
      this.places[3]! + Math.min(70, 0.075 * width),
    ];
    // The long arm's end comes to rest just above the ground.
    this.height = GROUND - 12 - (this.fulcrum - this.ends[0]) * tilt;
  }

  /** The beam's middle line. */
  beam(x: number, tilt: number): number {
    return this.height + (this.fulcrum - x) * tilt;
  }

  /** Thicker over the fulcrum, where it bears. */
  bar(tilt: number): string {
    const [left, right] = this.ends;
    const half = (x: number): number => 5 + 6 * Math.exp(-(((x - this.fulcrum) / (0.26 * this.width)) ** 2));
    const along = Array.from({ length: 25 }, (_, at) => left + ((right - left) * at) / 24);
    const upper = along.map((x) => `${x.toFixed(1)},${(this.beam(x, tilt) - half(x)).toFixed(1)}`);
    const lower = along.reverse().map((x) => `${x.toFixed(1)},${(this.beam(x, tilt) + half(x)).toFixed(1)}`);
    return `M${upper.join('L')}L${lower.join('L')}Z`;
  }

  draw(kind: string): TemplateResult {
    const { width, tilt, places, fulcrum, height, ends } = this;
    const x = places[3]!;
    const load = { today: this.beam(x, -tilt) - 9 - BALL, next: this.beam(x, tilt) - 9 - BALL };
    const press = {
      x: ends[0] + 14,
      today: this.beam(ends[0] + 14, -tilt) + 20,
      next: this.beam(ends[0] + 14, tilt) - 14,
    };
    const lift = { x: ends[1] + 18, today: this.beam(ends[1], -tilt), next: this.beam(ends[1], tilt) - 4 };
    const top = Math.floor(Math.min(load.next - BALL, this.beam(ends[0], -tilt)) - 8);
    const hatches = Math.floor((width - 48) / 24);
    return html`<svg
      class="lever ${kind}"
      viewBox="0 ${top} ${width} ${282 - top}"
      role="img"
      aria-label=${t('lever-picture')}
    >
      <line class="ground" x1="20" x2=${width - 20} y1=${GROUND} y2=${GROUND} />
      ${Array.from({ length: hatches }, (_, at) => svg`<line class="hatch" x1=${34 + at * 24} x2=${26 + at * 24} y1=${GROUND + 4} y2=${GROUND + 13} />`)}
      <path class="ghost" d=${this.bar(-tilt)} />
      <circle class="ghost" cx=${x} cy=${load.today} r=${BALL} />
      ${[1, 3].map((at) => svg`<line class="lead" x1=${places[at]!} x2=${places[at]!} y1=${this.beam(places[at]!, tilt) + 24} y2=${GROUND - 4} />`)}
      <path
        class="fulcrum"
        d="M${fulcrum},${height + 8} L${fulcrum + 56},${GROUND} L${fulcrum - 56},${GROUND} Z"
      />
      ${[0, 1, 2, 3, 4].map((at) => {
        const half = at % 2 === 0 ? 16 : 9;
        return svg`<line class="tick" x1=${fulcrum - half} x2=${fulcrum + half} y1=${GROUND - 13 - at * 10} y2=${GROUND - 13 - at * 10} />`;
      })}
      <path class="beam" d=${this.bar(tilt)} />
      <circle class="load" cx=${x} cy=${load.next} r=${BALL} />
      <path class="moves" d="M${lift.x},${lift.today} V${lift.next} m-9,12 l9,-12 l9,12" />
      <path class="press" d="M${press.x},${press.today} V${press.next} m-9,-12 l9,12 l9,-12" />
      ${places.map((place, at) => {
        const y = at === 3 ? load.next : this.beam(place, tilt);
        return svg`<g class="place ${at === 3 ? 'on-load' : ''}"><circle cx=${place} cy=${y} r="18" /><text x=${place} y=${y + 7}>${at + 1}</text></g>`;
      })}
    </svg>`;
  }
}

/** Drawn twice, for a wide and for a narrow page; the style sheet shows one. */
export function lever(): TemplateResult {
  return html`${new Drawing(1000, 0.115).draw('on-wide')}${new Drawing(460, 0.27).draw('on-narrow')}`;
}
