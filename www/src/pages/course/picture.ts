// <levier-exercise-picture>: the picture of an exercise with the figures of a sheet, where it has one.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import type { Chart } from '../../charts/chart';
import '../../charts/levier-chart';
import type { Drawn } from '../../course/drawn';
import { pictureOf, type Place } from '../../course/pictures';
import { toEngineError, type EngineError } from '../../engine/error';
import { problem } from '../../i18n/codes';
import { chartOf } from './picture-charts';

export class ExercisePicture extends LevierElement {
  static override properties: PropertyDeclarations = {
    drawn: { attribute: false },
    place: { attribute: false },
    chart: { state: true },
    failure: { state: true },
  };
  declare drawn: Drawn;
  declare place: Place;
  declare chart: Chart | null;
  declare failure: EngineError | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.chart = null;
    this.failure = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('drawn') && !changed.has('place')) return;
    const { drawn, place } = this;
    const own = pictureOf(drawn.own.id, place);
    this.chart = null;
    if (own === undefined) return;
    chartOf(drawn.own.id!, own, drawn.figures).then(
      (chart) => {
        if (drawn === this.drawn) this.chart = chart;
      },
      (error: unknown) => (this.failure = toEngineError(error)),
    );
  }

  protected override render() {
    const { chart, failure } = this;
    if (failure !== null) return problem(failure);
    return chart === null ? nothing : html`<levier-chart .chart=${chart}></levier-chart>`;
  }
}

/** The picture of a sheet at one of its places; nothing for an exercise without one there. */
export function pictureView(drawn: Drawn, place: Place): TemplateResult | typeof nothing {
  if (pictureOf(drawn.own.id, place) === undefined) return nothing;
  return html`<levier-exercise-picture .drawn=${drawn} .place=${place}></levier-exercise-picture>`;
}

customElements.define('levier-exercise-picture', ExercisePicture);
