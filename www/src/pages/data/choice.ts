// A question with a few answers, one of which is picked and applied.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n';

export function choice(
  name: string,
  legend: string,
  hint: string | null,
  choices: { value: string; label: string }[],
  chosen: string | null,
  pick: (value: string) => void,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const value = new FormData(event.target as HTMLFormElement).get(name);
    if (typeof value === 'string') pick(value);
  };
  return html`<form class="import-question stack" @submit=${submit}>
    <fieldset>
      <legend>${legend}</legend>
      ${hint === null ? nothing : html`<p class="quiet small">${hint}</p>`}
      ${choices.map((one) => html`<label class="choice"><input type="radio" name=${name} value=${one.value} required ?checked=${one.value === chosen} /> ${one.label}</label>`)}
    </fieldset>
    <button class="button" type="submit">${t('data-apply')}</button>
  </form>`;
}
