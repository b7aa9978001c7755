// The formulas behind the figures, in MathML, and the explanation that they stand in.

import { html, mathml, nothing, type TemplateResult } from 'lit';
import { formatNumber, t } from '../../i18n';
import type { Model } from './lab';

/** A letter, or a number that stands in its place. */
export type Term = string | number;

const sub = (base: string, index: string): TemplateResult =>
  mathml`<msub><mi>${base}</mi><mi>${index}</mi></msub>`;

function put(term: Term): TemplateResult {
  if (typeof term === 'number')
    return term < 0
      ? mathml`<mrow><mo>(</mo><mn>${formatNumber(term)}</mn><mo>)</mo></mrow>`
      : mathml`<mn>${formatNumber(term)}</mn>`;
  return term === 't_x' ? sub('t', 'x') : mathml`<mi>${term}</mi>`;
}

const plus = (...terms: Term[]): TemplateResult =>
  mathml`<mrow>${terms.map((term, at) => mathml`${at > 0 ? mathml`<mo>+</mo>` : ''}${put(term)}`)}</mrow>`;
const over = (top: TemplateResult, bottom: TemplateResult): TemplateResult =>
  mathml`<mfrac><mrow>${top}</mrow><mrow>${bottom}</mrow></mfrac>`;
const held = (inner: TemplateResult): TemplateResult => mathml`<mrow><mo>(</mo>${inner}<mo>)</mo></mrow>`;
const raised = (base: TemplateResult, exponent: TemplateResult): TemplateResult =>
  mathml`<msup>${base}<mrow>${exponent}</mrow></msup>`;
const beta = (one: TemplateResult, other: TemplateResult): TemplateResult =>
  mathml`<mrow><mi mathvariant="normal">B</mi><mo>(</mo>${one}<mo separator="true">,</mo>${other}<mo>)</mo></mrow>`;
const letter = (name: string): TemplateResult => mathml`<mi>${name}</mi>`;
const less = (one: TemplateResult, other: TemplateResult): TemplateResult =>
  mathml`<mrow>${one}<mo>−</mo>${other}</mrow>`;
const one = mathml`<mn>1</mn>`;

/** What one customer and the parameters put in the formula. */
export interface Alive {
  r: Term;
  alpha: Term;
  a: Term;
  b: Term;
  x: Term;
  tx: Term;
  T: Term;
}

export const NAMES: Alive = { r: 'r', alpha: 'α', a: 'a', b: 'b', x: 'x', tx: 't_x', T: 'T' };

/**
 * P(alive), for the two models in continuous time; the BG/NBD's second term is not there without a repeat
 * purchase.
 */
export function alive(model: Model, v: Alive = NAMES): TemplateResult {
  if (model === 'bgbb') {
    const [a, b, c, d] = [letter('α'), letter('β'), letter('γ'), letter('δ')];
    const taken = over(beta(plus('α', 'x'), less(plus('β', 'n'), letter('x'))), beta(a, b));
    const there = over(
      beta(c, mathml`<mrow><mi>δ</mi><mo>+</mo><mi>n</mi><mo>+</mo><mn>1</mn></mrow>`),
      beta(c, d),
    );
    return mathml`<mrow>${over(one, mathml`<mrow><mi>L</mi><mo>(</mo><mi>α</mi><mo>,</mo><mi>β</mi><mo>,</mo><mi>γ</mi><mo>,</mo><mi>δ</mi><mo>)</mo></mrow>`)}<mo>×</mo>${taken}<mo>×</mo>${there}</mrow>`;
  }
  const odds =
    model === 'bgnbd'
      ? over(put(v.a), mathml`<mrow>${plus(v.b, v.x)}<mo>−</mo><mn>1</mn></mrow>`)
      : over(put(v.a), plus(v.b, v.x));
  return over(
    one,
    mathml`<mrow><mn>1</mn><mo>+</mo>${odds}${raised(held(over(plus(v.alpha, v.T), plus(v.alpha, v.tx))), plus(v.r, v.x))}</mrow>`,
  );
}

/** E[Y(t)], the purchases expected in the next t. */
export function purchases(model: Model): TemplateResult {
  if (model === 'bgbb') {
    const gamma = (inner: TemplateResult): TemplateResult =>
      mathml`<mrow><mi mathvariant="normal">Γ</mi><mo>(</mo>${inner}<mo>)</mo></mrow>`;
    const later = (end: string[]): TemplateResult =>
      over(
        gamma(mathml`<mrow><mn>1</mn><mo>+</mo>${plus('δ', ...end)}</mrow>`),
        gamma(plus('γ', 'δ', ...end)),
      );
    const taken = over(
      beta(
        mathml`<mrow><mi>α</mi><mo>+</mo><mi>x</mi><mo>+</mo><mn>1</mn></mrow>`,
        less(plus('β', 'n'), letter('x')),
      ),
      mathml`<mrow><mi>L</mi><mspace width="0.2em"></mspace>${beta(letter('α'), letter('β'))}</mrow>`,
    );
    return mathml`<mrow>${taken}<mo>×</mo>${over(letter('δ'), less(letter('γ'), one))}<mo>×</mo>${over(gamma(plus('γ', 'δ')), gamma(mathml`<mrow><mn>1</mn><mo>+</mo><mi>δ</mi></mrow>`))}<mo>×</mo><mrow><mo>[</mo>${less(later(['n']), later(['n', 't']))}<mo>]</mo></mrow></mrow>`;
  }
  const sum =
    model === 'bgnbd' ? mathml`<mrow>${plus('a', 'b', 'x')}<mo>−</mo><mn>1</mn></mrow>` : plus('a', 'b', 'x');
  const second =
    model === 'bgnbd' ? plus('b', 'x') : mathml`<mrow>${plus('b', 'x')}<mo>+</mo><mn>1</mn></mrow>`;
  const series = mathml`<mrow><mmultiscripts><mi>F</mi><mn>1</mn><mrow></mrow><mprescripts></mprescripts><mn>2</mn><mrow></mrow></mmultiscripts><mo>(</mo>${plus('r', 'x')}<mo>,</mo>${second}<mo>;</mo>${sum}<mo>;</mo>${over(letter('t'), plus('α', 'T', 't'))}<mo>)</mo></mrow>`;
  return mathml`<mrow><mi>P</mi><mo>×</mo>${over(sum, less(letter('a'), one))}<mrow><mo>[</mo><mn>1</mn><mo>−</mo>${raised(held(over(plus('α', 'T'), plus('α', 'T', 't'))), plus('r', 'x'))}${series}<mo>]</mo></mrow></mrow>`;
}

/** The discounted value of the purchases to come. */
export function value(margin: boolean): TemplateResult {
  const added = less(
    mathml`<mrow><mi>N</mi><mo>(</mo><mi>k</mi><mo>)</mo></mrow>`,
    mathml`<mrow><mi>N</mi><mo>(</mo><mi>k</mi><mo>−</mo><mn>1</mn><mo>)</mo></mrow>`,
  );
  return mathml`<mrow>${margin ? mathml`<mi>m</mi><mo>×</mo>` : ''}<mi>z</mi><mo>×</mo><munder><mo>∑</mo><mi>k</mi></munder>${over(added, raised(held(mathml`<mrow><mn>1</mn><mo>+</mo><mi>d</mi></mrow>`), letter('k')))}</mrow>`;
}

/** Shifted beta geometric. */
export function sbg(): TemplateResult {
  return mathml`<mrow>${over(beta(letter('α'), plus('β', 't')), beta(letter('α'), letter('β')))}</mrow>`;
}
export function sbgRate(): TemplateResult {
  const top = mathml`<mrow>${plus('β', 't')}<mo>−</mo><mn>1</mn></mrow>`;
  return over(top, mathml`<mrow>${plus('α', 'β', 't')}<mo>−</mo><mn>1</mn></mrow>`);
}
export function sbgDel(): TemplateResult {
  return mathml`<mrow><munderover><mo>∑</mo><mrow><mi>t</mi><mo>=</mo><mn>0</mn></mrow><mi>∞</mi></munderover>${over(mathml`<mrow><mi>S</mi><mo>(</mo><mi>t</mi><mo>)</mo></mrow>`, raised(held(mathml`<mrow><mn>1</mn><mo>+</mo><mi>d</mi></mrow>`), letter('t')))}</mrow>`;
}

export function kaplanMeier(): TemplateResult {
  return mathml`<mrow><munder><mo>∏</mo><mrow>${sub('t', 'i')}<mo>≤</mo><mi>t</mi></mrow></munder>${held(less(one, over(sub('d', 'i'), sub('n', 'i'))))}</mrow>`;
}
export function greenwood(): TemplateResult {
  return mathml`<mrow><mi>S</mi><msup><mrow><mo>(</mo><mi>t</mi><mo>)</mo></mrow><mn>2</mn></msup><munder><mo>∑</mo><mrow>${sub('t', 'i')}<mo>≤</mo><mi>t</mi></mrow></munder>${over(sub('d', 'i'), mathml`<mrow>${sub('n', 'i')}${held(less(sub('n', 'i'), sub('d', 'i')))}</mrow>`)}</mrow>`;
}

/** The geometric lifetime value, in its two conventions. */
export function lifetime(
  now: boolean,
  v: { m: Term; r: Term; d: Term } = { m: 'm', r: 'r', d: 'd' },
): TemplateResult {
  const kept = mathml`<mrow><mn>1</mn><mo>+</mo>${put(v.d)}</mrow>`;
  return mathml`<mrow>${put(v.m)}<mo>×</mo>${over(now ? kept : put(v.r), mathml`<mrow>${kept}<mo>−</mo>${put(v.r)}</mrow>`)}</mrow>`;
}

export interface Explained {
  /** What the figure is; empty where the page has said it. */
  what: string;
  formulas: { name: string; body: TemplateResult; result?: string }[];
  symbols: string;
  trap: string;
  source: string;
}

/** «D'où vient ce chiffre ?»: closed until it is asked. */
export function why({ what, formulas, symbols, trap, source }: Explained): TemplateResult {
  return html`<details class="customers-why">
    <summary>${t('customers-why')}</summary>
    <div class="prose">
      ${what === '' ? nothing : html`<p>${what}</p>`}
      ${formulas.map(({ name, body, result }) => html`<div class="formula" tabindex="0" role="group" aria-label=${name}><span class="lhs">${name} =</span> <math display="block">${body}${result === undefined ? nothing : mathml`<mo>=</mo><mn class="result">${result}</mn>`}</math></div>`)}
      ${symbols === '' ? nothing : html`<p class="small quiet">${t('customers-why-symbols')} ${symbols}</p>`}
      ${trap === '' ? nothing : html`<p class="customers-trap"><strong>${t('customers-why-trap')}</strong> ${trap}</p>`}
      <p class="small quiet"><strong>${t('customers-why-source')}</strong> ${source}</p>
    </div>
  </details>`;
}
