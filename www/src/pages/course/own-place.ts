// How a question that is being written is answered, and the chart of one that is answered on a chart.

import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../course/draft';
import { isChoice, KINDS, type QuestionDescription } from '../../course/library';
import { placedOf } from '../../course/placed';
import { t } from '../../i18n';
import {
  addButton,
  choiceField,
  groupProblem,
  numberField,
  removeButton,
  textField,
  type Draft,
} from './own-field';

const TYPES = ['number', 'place', 'choice'] as const;
type Type = (typeof TYPES)[number];
/** Curves that can be told apart. */
const MOST_CURVES = 4;

function typeOf(own: QuestionDescription): Type {
  if (isChoice(own)) return 'choice';
  return placedOf(own) === undefined ? 'number' : 'place';
}

const curve = (lang: string) => ({ name: { [lang]: '' }, y: '' });
const option = (id: string, lang: string) => ({ id, text: { [lang]: '' } });

/** The same question, answered in another way: what the other way has no use for is taken out. */
function as(own: QuestionDescription, type: Type, lang: string): QuestionDescription {
  const { place, options, answer, paths, kind, tol, precision, ...rest } = own;
  if (type === 'choice') {
    const given = options ?? [option('a', lang), option('b', lang)];
    return { ...rest, type: 'choice', options: given, answer: given[0]?.id ?? '', paths: [] };
  }
  const number = {
    ...{ ...rest, type: 'number', kind: kind ?? 'count', tol: tol ?? { abs: 0.5 } },
    ...(precision == null ? {} : { precision }),
    ...(isChoice(own) ? { answer: '', paths: [] } : { answer: answer ?? '', paths: paths ?? [] }),
  };
  if (type === 'number') return number;
  // An object for each: what is typed into one is not in the other.
  const blank = () => ({ [lang]: '' });
  const empty = { step: 1, to: '', unit: 'money', x: blank(), y: blank(), curves: [curve(lang)] };
  return { ...number, place: place ?? empty };
}

export function typeField(draft: Draft, own: QuestionDescription, at: number, lang: string): TemplateResult {
  const id = `own-questions-${at}-type`;
  const now = typeOf(own);
  const change = (event: Event): void => {
    const type = (event.target as HTMLSelectElement).value as Type;
    draft.set(['questions', at], as(own, type, lang));
  };
  return html`<div class="field">
    <label for=${id}>${t('own-type')}</label>
    <select id=${id} class="input" @change=${change}>
      ${TYPES.map((type) => html`<option value=${type} ?selected=${type === now}>${t(`own-type-${type}`)}</option>`)}
    </select>
  </div>`;
}

/** The fields of a chart; nothing for a question without one. */
export function placeForm(
  draft: Draft,
  own: QuestionDescription,
  question: Step[],
  lang: string,
): TemplateResult | typeof nothing {
  const place = placedOf(own);
  if (place === undefined) return nothing;
  const steps = [...question, 'place'];
  const curves = place.curves ?? [];
  const title = [...steps, 'title'];
  return html`<fieldset class="own-group">
    <legend>${t('own-place')}</legend>
    <p class="small quiet">${t('own-place-what')}</p>
    ${groupProblem(draft, steps, [...steps, 'curves'])}
    ${textField(draft, [...title, lang], { label: t('own-place-title'), clear: title })}
    <div class="own-row">
      ${textField(draft, [...steps, 'x', lang], { label: t('own-place-x') })}
      ${textField(draft, [...steps, 'to'], { label: t('own-place-to') })}
      ${numberField(draft, [...steps, 'step'], t('own-place-step'), false)}
    </div>
    <div class="own-row">
      ${textField(draft, [...steps, 'y', lang], { label: t('own-place-y') })}
      ${choiceField(
        draft,
        [...steps, 'unit'],
        t('own-place-unit'),
        KINDS.map((kind) => ({ value: kind, text: t(`course-asked-${kind}`) })),
      )}
    </div>
    ${curves.map((_, at) => curveForm(draft, [...steps, 'curves', at], at, lang, curves.length > 1))}
    ${
      curves.length < MOST_CURVES
        ? addButton(t('own-curve-add'), () => draft.add([...steps, 'curves'], curve(lang)))
        : nothing
    }
  </fieldset>`;
}

function curveForm(
  draft: Draft,
  steps: Step[],
  at: number,
  lang: string,
  isRemovable: boolean,
): TemplateResult {
  const label = t('own-curve', { n: at + 1 });
  return html`<fieldset class="own-group">
    <legend>${label}</legend>
    <div class="own-row">
      ${textField(draft, [...steps, 'name', lang], { label: t('own-curve-name') })}
      ${textField(draft, [...steps, 'y'], { label: t('own-curve-y'), hint: t('own-curve-hint') })}
    </div>
    ${isRemovable ? removeButton(draft, steps, label) : nothing}
  </fieldset>`;
}
