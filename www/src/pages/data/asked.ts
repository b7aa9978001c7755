// Questions about lines and columns of a file: a line that may be a total, columns of one name, periods
// across, a column that nothing was read from. Each answer is an option of the next reading.

import { html, nothing, type TemplateResult } from 'lit';
import type { EngineError, ImportOptions, Warning } from '../../engine';
import { t } from '../../i18n';
import { fieldName } from '../../i18n/codes';
import { choice } from './choice';

type Answer = (options: ImportOptions) => void;

/** What the amounts of a table with periods across may be. */
const ACROSS = ['cost', 'revenue', 'conversions', 'clicks', 'impressions', 'sessions'] as const;
/** What a column of amounts may be. */
const AMOUNTS = ['cost', 'revenue'] as const;

/** «A total, or a row to keep?» */
export function totalQuestion(
  id: number,
  error: EngineError,
  lines: ImportOptions['lines'],
  answer: Answer,
): TemplateResult {
  const line = error.line ?? 0;
  return choice(
    `total-${id}-${line}`,
    t('data-ask-total', { line }),
    null,
    [
      { value: 'total', label: t('data-ask-total-is') },
      { value: 'row', label: t('data-ask-total-row') },
    ],
    null,
    (value) => answer({ lines: [...(lines ?? []), { line, as: value as 'total' | 'row' }] }),
  );
}

/** «Which column is meant?», for each field that two columns of one name could fill. */
export function headerQuestion(id: number, error: EngineError, answer: Answer): TemplateResult {
  const list = (name: string): string[] => {
    const found = error.detail?.[name];
    return Array.isArray(found) ? found : [];
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = [...(event.target as HTMLFormElement).querySelectorAll('select')];
    answer({ fields: Object.fromEntries(chosen.map((select) => [select.name, Number(select.value)])) });
  };
  const samples = list('samples');
  const fields = list('fields').map((entry) => {
    const [field = '', ...places] = entry.split(':');
    return { field, places: places.map((place) => ({ place, sample: samples.shift() ?? '' })) };
  });
  const line = Number(error.detail?.['sample_line'] ?? 0);
  return html`<form class="import-question stack" @submit=${submit}>
    <fieldset>
      <legend>${t('data-ask-header')}</legend>
      ${fields.map(
        ({ field, places }) =>
          html`<label class="import-label" for="field-${id}-${field}"
              >${t('data-ask-header-field', { field: fieldName(field) })}</label
            >
            <select class="input" id="field-${id}-${field}" name=${field} required>
              <option value="">${t('data-ask-header-choose')}</option>
              ${places.map(({ place, sample }) => html`<option value=${place}>${t('data-ask-header-place', { place, line, sample })}</option>`)}
            </select>`,
      )}
    </fieldset>
    <button class="button" type="submit">${t('data-apply')}</button>
  </form>`;
}

/** «What are the amounts?» */
export function acrossQuestion(id: number, answer: Answer): TemplateResult {
  return choice(
    `across-${id}`,
    t('data-ask-across'),
    null,
    ACROSS.map((field) => ({ value: field, label: fieldName(field) })),
    null,
    (across) => answer({ across }),
  );
}

/** «What is this column for?», for each column of amounts that nothing was read from. */
export function unreadQuestions(
  id: number,
  warnings: readonly Warning[],
  fields: ImportOptions['fields'],
  answer: Answer,
): TemplateResult | typeof nothing {
  const unread = warnings.filter(
    ({ code, detail }) => code === 'unread_measure' && detail?.['holds'] === 'amounts',
  );
  if (unread.length === 0) return nothing;
  return html`${unread.map(({ found, detail }) => {
    const place = Number(detail?.['place']);
    return choice(
      `unread-${id}-${place}`,
      t('data-ask-unread', { column: found ?? '' }),
      null,
      AMOUNTS.map((field) => ({ value: field, label: fieldName(field) })),
      null,
      (field) => answer({ fields: { ...fields, [field]: place } }),
    );
  })}`;
}
