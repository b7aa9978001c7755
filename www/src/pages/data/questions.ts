// What an import must ask before it can be right: the order of dates, the decimal mark, the currency, the
// role of each column.

import { html, nothing, type TemplateResult } from 'lit';
import type { EngineError, ImportOptions, MappingProposal, Role, Warning } from '../../engine';
import { formatDate, t } from '../../i18n';
import { orderLabels } from '../../i18n/day-order';
import { acrossQuestion, headerQuestion, totalQuestion, unreadQuestions } from './asked';
import { choice } from './choice';

type Answer = (options: ImportOptions) => void;

const ROLES: readonly Role[] = ['date', 'outcome', 'spend', 'control', 'ignore'];

/** What can be answered when a file is refused; nothing when only the file can be mended. */
export function questionFor(
  id: number,
  error: EngineError,
  options: ImportOptions,
  answer: Answer,
): TemplateResult | typeof nothing {
  switch (error.code) {
    case 'possible_total_row':
      return totalQuestion(id, error, options.lines, answer);
    case 'duplicate_header':
      return headerQuestion(id, error, answer);
    case 'period_across_columns':
      return acrossQuestion(id, answer);
    case 'ambiguous_dates':
      return error.detail?.['means'] === undefined
        ? datesQuestion(id, error.found ?? null, 'dmy', answer)
        : letteredQuestion(id, error, answer);
    case 'invalid_date':
      return error.detail?.['lacks'] === 'year' ? yearQuestion(id, answer) : nothing;
    case 'ambiguous_numbers': {
      const mark = error.found?.includes('.') ? 'point' : 'comma';
      return choice(
        `decimal-${id}`,
        t('data-ask-decimal'),
        error.found ? t('data-ask-decimal-example', { found: error.found }) : null,
        [
          { value: ',', label: t('data-decimal-choice-comma', { mark }) },
          { value: '.', label: t('data-decimal-choice-point', { mark }) },
        ],
        null,
        (value) => answer({ decimal: value as ',' | '.' }),
      );
    }
    case 'no_recognised_header':
      return error.mapping ? mappingQuestion(id, error.mapping, answer) : nothing;
    default:
      return nothing;
  }
}

/** What can still be set right in a file that was read. */
export function questionsAfter(
  id: number,
  warnings: readonly Warning[],
  options: ImportOptions,
  answer: Answer,
): TemplateResult {
  const codes = new Set(warnings.map((warning) => warning.code));
  return html`${unreadQuestions(id, warnings, options.fields, answer)}
  ${codes.has('no_currency') ? currencyQuestion(id, answer) : nothing}
  ${codes.has('date_order_assumed_dmy') ? datesQuestion(id, null, 'dmy', answer) : nothing}`;
}

function datesQuestion(id: number, found: string | null, chosen: string, answer: Answer): TemplateResult {
  const labels = orderLabels(found);
  return choice(
    `dates-${id}`,
    t('data-ask-dates'),
    found ? t('data-ask-dates-example', { found }) : null,
    [
      { value: 'dmy', label: labels.dmy },
      { value: 'mdy', label: labels.mdy },
    ],
    found ? null : chosen,
    (value) => answer({ date_order: value as 'dmy' | 'mdy' }),
  );
}

/** «S1 2026»: a week, or half a year. */
function letteredQuestion(id: number, error: EngineError, answer: Answer): TemplateResult {
  const [week, half] = error.detail!['readings'] as string[];
  return choice(
    `lettered-${id}`,
    t('data-ask-lettered'),
    t('data-ask-dates-example', { found: error.found ?? '' }),
    [
      { value: 'week', label: t('data-lettered-week', { from: formatDate(week!) }) },
      { value: 'half_year', label: t('data-lettered-half-year', { from: formatDate(half!) }) },
    ],
    null,
    (value) => answer({ lettered: value as 'week' | 'half_year' }),
  );
}

function yearQuestion(id: number, answer: Answer): TemplateResult {
  const read = (text: string): number | null => (/^(19|20)\d\d$/.test(text) ? Number(text) : null);
  return typed(`year-${id}`, 4, [t('data-ask-year'), null, t('data-year-bad')], (text) => {
    const year = read(text);
    if (year !== null) answer({ year });
    return year !== null;
  });
}

function currencyQuestion(id: number, answer: Answer): TemplateResult {
  const words = [t('data-ask-currency'), t('data-ask-currency-hint'), t('data-currency-bad')] as const;
  return typed(`currency-${id}`, 3, words, (text) => {
    const code = text.toUpperCase();
    const good = /^[A-Z]{3}$/.test(code);
    if (good) answer({ currency: code });
    return good;
  });
}

/** A question with a short answer to type; `take` says whether it is one. */
function typed(
  name: string,
  most: number,
  [label, hint, bad]: readonly [string, string | null, string],
  take: (text: string) => boolean,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    input.setCustomValidity('');
    if (take(input.value.trim())) return;
    input.setCustomValidity(bad);
    input.reportValidity();
  };
  return html`<form class="import-question stack" @submit=${submit} novalidate>
    <label class="import-label" for=${name}>${label}</label>
    ${hint === null ? nothing : html`<p class="quiet small" id=${`${name}-hint`}>${hint}</p>`}
    <div class="row">
      <input
        id=${name}
        class="input import-currency"
        type="text"
        maxlength=${most}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${hint === null ? nothing : `${name}-hint`}
        @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
      />
      <button class="button" type="submit">${t('data-apply')}</button>
    </div>
  </form>`;
}

function mappingQuestion(id: number, mapping: MappingProposal, answer: Answer): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const selects = [...form.querySelectorAll('select')];
    const roles = mapping.columns.map((column, index) => ({
      column: column.name,
      role: (selects[index]?.value ?? 'ignore') as Role,
    }));
    const count = (role: Role): number => roles.filter((one) => one.role === role).length;
    const lack =
      count('date') !== 1
        ? 'data-mapping-needs-date'
        : count('outcome') === 0
          ? 'data-mapping-needs-outcome'
          : count('spend') === 0
            ? 'data-mapping-needs-spend'
            : null;
    const alert = form.querySelector<HTMLElement>('[role=alert]')!;
    alert.hidden = lack === null;
    alert.textContent = lack === null ? '' : t(lack);
    if (lack === null) answer({ roles });
  };
  return html`<form class="import-question stack" @submit=${submit}>
    <h3 class="least">${t('data-mapping-title')}</h3>
    <p>${t('data-mapping-lede', { rows: mapping.rows })}</p>
    <div class="table-wrap" tabindex="0" role="region" aria-label=${t('data-mapping-title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('data-mapping-column')}</th>
            <th scope="col">${t('data-mapping-role')}</th>
            <th scope="col">${t('data-mapping-sample')}</th>
          </tr>
        </thead>
        <tbody>
          ${mapping.columns.map(
            (column, index) =>
              html`<tr>
                <th scope="row">${column.name}</th>
                <td>
                  <select
                    class="input"
                    id="role-${id}-${index}"
                    aria-label=${t('data-mapping-role-of', { column: column.name })}
                  >
                    ${ROLES.map((role) => html`<option value=${role} ?selected=${role === column.role} ?disabled=${!column.numeric && role !== 'ignore' && role !== 'date'}>${t(`data-role-${role}`)}</option>`)}
                  </select>
                </td>
                <td class="import-sample">${column.sample.slice(0, 3).join(' · ')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="field"><span class="error" role="alert" hidden></span></p>
    <button class="button primary" type="submit">${t('data-mapping-import')}</button>
  </form>`;
}
