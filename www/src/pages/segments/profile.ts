// What sets the kept segments apart: each column against all customers.

import { html, nothing, type TemplateResult } from 'lit';
import { audience } from '../../audience';
import type { KeptSegments, ProfileAnswer } from '../../engine';
import { NONE, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { columnWord, desk } from './desk';
import { figure, indexWord, share } from './shared';

export function profile(kept: KeptSegments): TemplateResult | typeof nothing {
  const ready = audience.ready;
  if (ready === null) return nothing;
  const { asked } = kept;
  desk.profileAnswer.ask(JSON.stringify([audience.version, asked]), () => ready.engine.profile(asked));
  const { state } = desk.profileAnswer;
  const answer = state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
  return html`<section class="stack tight" aria-labelledby="profile-title">
    <h2 class="minor" id="profile-title">${t('segments-profile')}</h2>
    <p class="hint quiet small">${t('segments-profile-what')}</p>
    ${state.kind === 'failed' ? problem(state.error) : nothing}
    ${answer === null ? html`<p role="status">${t('segments-profile-working')}</p>` : profileTable(answer, kept)}
  </section>`;
}

function profileTable(answer: ProfileAnswer, kept: KeptSegments): TemplateResult {
  // Groups are named by the person; other kept segments by their own names. One that is empty is not kept,
  // and not shown.
  const shown = answer.segments.flatMap((one, at) => {
    const name = 'clusters' in kept.asked ? kept.segments[at]?.name : one.name;
    return one.n === 0 || name === undefined ? [] : [{ at, name }];
  });
  const cell = (index: number | null, text: string): TemplateResult =>
    html`<td
      class="num profile-cell ${index === null ? '' : index >= 120 ? 'over' : index <= 80 ? 'under' : ''}"
    >
      <span>${indexWord(index)}</span><span class="quiet small">${text}</span>
    </td>`;
  return html`<div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-profile')}>
    <table class="profile-table">
      <thead>
        <tr>
          <th scope="col">${t('segments-column')}</th>
          <th scope="col" class="num">${t('segments-everybody')}</th>
          ${shown.map(({ name }) => html`<th scope="col" class="num">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${answer.columns.map((column) =>
          column.kind === 'number'
            ? html`<tr>
                <th scope="row">${columnWord({ name: column.column })}</th>
                <td class="num">${figure(column.overall)}</td>
                ${shown.map(({ at }) => cell(column.by[at]?.index ?? null, figure(column.by[at]?.mean ?? null)))}
              </tr>`
            : column.values.map(
                (value) =>
                  html`<tr>
                    <th scope="row">
                      ${t('segments-profile-value', { column: columnWord({ name: column.column }), value: value.value })}
                    </th>
                    <td class="num">${share(value.share)}</td>
                    ${shown.map(({ at }) => cell(value.by[at]?.index ?? null, value.by[at] === undefined ? NONE : share(value.by[at].share)))}
                  </tr>`,
              ),
        )}
      </tbody>
    </table>
  </div>`;
}
