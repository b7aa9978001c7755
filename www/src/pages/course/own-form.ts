// The form of an exercise that is being written: its texts, its figures, its questions with their wrong
// paths.

import { html, nothing, type TemplateResult } from 'lit';
import { freeName, type Step } from '../../course/draft';
import { isChoice, KINDS, questionsOf, type QuestionDescription } from '../../course/library';
import { language, t } from '../../i18n';
import {
  addButton,
  choiceField,
  groupProblem,
  numberField,
  removeButton,
  textField,
  type Draft,
} from './own-field';
import { placeForm, typeField } from './own-place';

export function ownForm(draft: Draft): TemplateResult {
  const lang = draft.own.languages?.[0] ?? language();
  const { parameters, constraints } = draft.own;
  const questions = questionsOf(draft.own);
  return html`<section class="sheet stack" aria-labelledby="own-texts">
      <h2 id="own-texts">${t('own-texts')}</h2>
      ${textField(draft, ['title', lang], { label: t('own-title') })}
      ${textField(draft, ['statement', lang], { label: t('course-statement'), rows: 7, hint: t('own-statement-hint') })}
      ${textField(draft, ['interpretation', lang], { label: t('course-end'), rows: 5, clear: ['interpretation'] })}
    </section>
    <section class="sheet stack" aria-labelledby="own-figures">
      <h2 id="own-figures">${t('own-figures')}</h2>
      <p class="small quiet">${t('own-figures-what')}</p>
      ${groupProblem(draft, ['parameters'], ['constraints'])}
      ${(parameters ?? []).map((_, at) => figure(draft, at))}
      ${addButton(t('own-figure-add'), () => draft.add(['parameters'], { name: freeName('x', parameters ?? []), from: 10, to: 50, step: 10, default: 20 }))}
      <h3>${t('own-constraints')}</h3>
      <p class="small quiet">${t('own-constraints-what')}</p>
      ${(constraints ?? []).map(
        (_, at) =>
          html`<div class="own-row">
            ${textField(draft, ['constraints', at], { label: t('own-constraint', { n: at + 1 }) })}
            ${removeButton(draft, ['constraints', at], t('own-constraint', { n: at + 1 }))}
          </div>`,
      )}
      ${addButton(t('own-constraint-add'), () => draft.add(['constraints'], ''))}
    </section>
    ${questions.map((own, at) => question(draft, own, at, lang))} ${groupProblem(draft, ['questions'])}
    ${addButton(t('own-question-add'), () =>
      draft.add(['questions'], {
        id: freeName('q', questions),
        kind: 'count',
        text: { [lang]: '' },
        answer: '',
        tol: { abs: 0.5 },
        paths: [],
      }),
    )}`;
}

function figure(draft: Draft, at: number): TemplateResult {
  const own = draft.own.parameters![at]!;
  const steps = ['parameters', at];
  const label = t('own-figure', { name: own.name ?? '' });
  const grid = own.expr == null && own.values == null;
  return html`<fieldset class="own-group">
    <legend>${label}</legend>
    ${groupProblem(draft, steps)}
    <div class="own-row">
      ${textField(draft, [...steps, 'name'], { label: t('own-name') })}
      ${grid ? html`${(['from', 'to', 'step'] as const).map((name) => numberField(draft, [...steps, name], t(`own-${name}`), false))}` : nothing}
      ${own.expr == null ? nothing : textField(draft, [...steps, 'expr'], { label: t('own-expression') })}
      ${own.values == null ? nothing : html`<p class="small quiet">${t('own-values', { values: (own.values as (number | string)[]).join(' ; ') })}</p>`}
      ${own.expr == null ? numberField(draft, [...steps, 'default'], t('own-default')) : nothing}
    </div>
    ${removeButton(draft, steps, label)}
  </fieldset>`;
}

function question(draft: Draft, own: QuestionDescription, at: number, lang: string): TemplateResult {
  const steps = ['questions', at];
  const label = t('course-class-question', { n: at + 1 });
  return html`<section class="sheet stack" aria-labelledby="own-question-${at}">
    <h2 id="own-question-${at}">${label}</h2>
    ${groupProblem(draft, steps)} ${textField(draft, [...steps, 'text', lang], { label: t('own-asked') })}
    ${typeField(draft, own, at, lang)}
    ${isChoice(own) ? choices(draft, own, steps, lang) : number(draft, own, steps)}
    ${placeForm(draft, own, steps, lang)}
    <div class="own-row">
      ${numberField(draft, [...steps, 'points'], t('own-points'))}
      ${textField(draft, [...steps, 'hints', 0, lang], { label: t('own-hint'), clear: [...steps, 'hints'] })}
    </div>
    ${(own.paths ?? []).map((_, place) => wrongPath(draft, own, [...steps, 'paths', place], place, lang))}
    ${addButton(t('own-path-add'), () => draft.add([...steps, 'paths'], { id: freeName('p', own.paths ?? []), answer: '', credit: 0, feedback: { [lang]: '' } }))}
    ${removeButton(draft, steps, label)}
  </section>`;
}

function number(draft: Draft, own: QuestionDescription, steps: Step[]): TemplateResult {
  return html`${textField(draft, [...steps, 'answer'], { label: t('own-answer'), hint: t('own-answer-hint') })}
    <div class="own-row">
      ${choiceField(
        draft,
        [...steps, 'kind'],
        t('own-kind'),
        KINDS.map((kind) => ({ value: kind, text: t(`course-asked-${kind}`) })),
      )}
      ${numberField(draft, [...steps, 'tol', 'abs'], t('own-tolerance'))}
      ${own.precision?.significant == null ? numberField(draft, [...steps, 'precision', 'decimals'], t('own-decimals')) : numberField(draft, [...steps, 'precision', 'significant'], t('own-significant'))}
    </div>`;
}

function choices(draft: Draft, own: QuestionDescription, steps: Step[], lang: string): TemplateResult {
  const options = own.options ?? [];
  const add = (): void =>
    draft.add([...steps, 'options'], { id: freeName('o', options), text: { [lang]: '' } });
  return html`${options.map((_, at) => optionField(draft, own, steps, at, lang))}
  ${addButton(t('own-option-add'), add)}
  ${
    typeof own.answer === 'string'
      ? choiceField(
          draft,
          [...steps, 'answer'],
          t('own-right-option'),
          options.map(({ id }, at) => ({ value: id ?? '', text: t('own-option', { n: at + 1 }) })),
        )
      : html`<p class="small quiet">${t('own-picked')}</p>`
  }`;
}

/** An option; one that is neither right nor an expected mistake can be taken out, down to two. */
function optionField(
  draft: Draft,
  own: QuestionDescription,
  steps: Step[],
  at: number,
  lang: string,
): TemplateResult {
  const options = own.options ?? [];
  const label = t('own-option', { n: at + 1 });
  const used = JSON.stringify([own.answer, (own.paths ?? []).map(({ answer }) => answer)]);
  const isFree = options.length > 2 && !used.includes(JSON.stringify(options[at]?.id));
  return html`${textField(draft, [...steps, 'options', at, 'text', lang], { label })}
  ${isFree ? removeButton(draft, [...steps, 'options', at], label) : nothing}`;
}

function wrongPath(
  draft: Draft,
  own: QuestionDescription,
  steps: Step[],
  at: number,
  lang: string,
): TemplateResult {
  const label = t('own-path', { n: at + 1 });
  return html`<fieldset class="own-group">
    <legend>${label}</legend>
    ${groupProblem(draft, steps)}
    <div class="own-row">
      ${
        isChoice(own)
          ? choiceField(
              draft,
              [...steps, 'answer'],
              t('own-path-option'),
              (own.options ?? []).map(({ id }, place) => ({
                value: id ?? '',
                text: t('own-option', { n: place + 1 }),
              })),
            )
          : textField(draft, [...steps, 'answer'], { label: t('own-path-answer') })
      }
      ${numberField(draft, [...steps, 'credit'], t('own-credit'))}
    </div>
    ${textField(draft, [...steps, 'feedback', lang], { label: t('own-feedback') })}
    ${removeButton(draft, steps, label)}
  </fieldset>`;
}
