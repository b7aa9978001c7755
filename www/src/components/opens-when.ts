// A fold that opens by itself when there is something in it to see, and never closes in front of the person:
// once it is open, only they close it.

import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

export class OpensWhen extends Directive {
  #before = false;

  render(_: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [now]: [boolean]): unknown {
    if (now && !this.#before) (element as HTMLDetailsElement).open = true;
    this.#before = now;
    return noChange;
  }
}

/** On a `<details>`: opens it each time the condition becomes true. */
export const opensWhen = directive(OpensWhen);
