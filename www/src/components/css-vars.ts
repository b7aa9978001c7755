// Custom properties of one element, set through the CSSOM: the content policy refuses a `style` attribute,
// which is what Lit's own styleMap writes first.

import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class CssVars extends Directive {
  render(_: Record<`--${string}`, string>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Record<`--${string}`, string>]): unknown {
    for (const [name, value] of Object.entries(values))
      (part.element as HTMLElement).style.setProperty(name, value);
    return noChange;
  }
}

/** `<div ${cssVars({ '--share': '40%' })}>` */
export const cssVars = directive(CssVars);
