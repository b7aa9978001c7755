// Shapes as SVG.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Shape } from './shape';

export function render(shapes: readonly Shape[]): SVGTemplateResult[] {
  return shapes.map(one);
}

/** To a hundredth of a pixel. */
function px(value: number): number {
  return Math.round(value * 100) / 100;
}

const clipped = (id: string | undefined): string | typeof nothing =>
  id === undefined ? nothing : `url(#${id})`;

function one(shape: Shape): SVGTemplateResult {
  switch (shape.kind) {
    case 'line':
      return svg`<line class=${shape.ink} x1=${px(shape.x1)} y1=${px(shape.y1)} x2=${px(shape.x2)} y2=${px(shape.y2)} stroke-width=${shape.thickness ?? nothing} clip-path=${clipped(shape.clip)}></line>`;
    case 'rect':
      return svg`<rect class=${shape.ink} x=${px(shape.x)} y=${px(shape.y)} width=${px(shape.width)} height=${px(shape.height)} fill-opacity=${shape.opacity ?? nothing} fill=${shape.pattern === undefined ? nothing : `url(#${shape.pattern})`}></rect>`;
    case 'path':
      return svg`<path class=${shape.ink} d=${shape.d} fill=${shape.hollow ? 'none' : nothing} transform=${shape.at ? `translate(${px(shape.at[0])},${px(shape.at[1])})` : nothing} fill-opacity=${shape.opacity ?? nothing} clip-path=${clipped(shape.clip)}></path>`;
    case 'circle':
      return svg`<circle class=${shape.ink} cx=${px(shape.x)} cy=${px(shape.y)} r=${shape.r}></circle>`;
    case 'text':
      return svg`<text class=${shape.ink} x=${px(shape.x)} y=${px(shape.y)} dy=${shape.middle ? '0.35em' : nothing} text-anchor=${shape.anchor === 'start' ? nothing : shape.anchor}>${shape.text}</text>`;
    case 'clip':
      return svg`<clipPath id=${shape.id}>${shape.areas.map((area) => svg`<rect x=${px(area.x)} y=${px(area.y)} width=${px(area.width)} height=${px(area.height)}></rect>`)}</clipPath>`;
    case 'hatch':
      return svg`<pattern id=${shape.id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"></line></pattern>`;
    case 'group':
      return svg`<g opacity=${shape.opacity}>${render(shape.shapes)}</g>`;
  }
}
