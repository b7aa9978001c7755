// Segments by recency, frequency and amount: scores, the grid of recency by frequency, and named segments
// that leave nobody out.

import { html, nothing, type TemplateResult } from 'lit';
import { audience } from '../../audience';
import type { EngineError, RfmAnswer } from '../../engine';
import { formatDate, t } from '../../i18n';
import { problem, type Coded } from '../../i18n/codes';
import { desk } from './desk';
import { share, takeView, weightChart } from './shared';
import { filledSegments, rfmTable } from './rfm-table';
import { rfmSettings } from './rfm-settings';
import { rfmGrid, rfmBands } from './rfm-grid';

export function askRfm(): RfmAnswer | null {
  const ready = audience.ready;
  if (ready === null) return null;
  const asked = desk.rfm;
  desk.rfmAnswer.ask(JSON.stringify([audience.version, asked]), () => ready.engine.rfm(asked));
  return rfmAnswer();
}

export function rfmAnswer(): RfmAnswer | null {
  const { state } = desk.rfmAnswer;
  return state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
}

export function rfmLede(): string | null {
  const answer = rfmAnswer();
  if (answer === null || answer.segments.length === 0) return null;
  const filled = answer.segments.filter((one) => one.n > 0);
  const heavy = filled.reduce(
    (best, one) => ((one.value?.share ?? one.share) > (best.value?.share ?? best.share) ? one : best),
    filled[0]!,
  );
  return t('segments-rfm-lede', {
    name: desk.rfmName(heavy.name),
    n: heavy.n,
    share: share(heavy.share),
    valued: heavy.value?.share == null ? 'no' : 'yes',
    value: share(heavy.value?.share ?? null),
    later: heavy.future === null ? 'no' : 'yes',
    back: heavy.future === null ? '' : share(heavy.future.repurchase_rate),
    to: answer.future_to === null ? '' : formatDate(answer.future_to),
  });
}

export function rfmPart(): TemplateResult {
  const answer = askRfm();
  const { state } = desk.rfmAnswer;
  return html`<div class="stack segments-rfm">
    <p class="quiet">
      ${t('segments-rfm-what', { date: answer?.as_of == null ? '' : formatDate(answer.as_of), dated: answer?.as_of == null ? 'no' : 'yes' })}
    </p>
    ${rfmSettings(answer)} ${state.kind === 'failed' ? problem(placed(state.error)) : nothing}
    ${
      answer === null
        ? nothing
        : html`<div class="stack segments-answer" aria-busy=${state.kind === 'working'}>
            ${answer.n === 1 ? html`<p class="note warn">${t('segments-rfm-one')}</p>` : nothing}
            ${rfmGrid(answer)}${rfmTable(answer)}${chart(answer)}${rfmBands(answer)}
            ${takeView(
              () =>
                desk.take(
                  { rfm: desk.rfmNamed(answer) },
                  filledSegments(answer),
                  filledSegments(answer).map((one) => desk.rfmName(one.name)),
                ),
              { rfm: desk.rfmNamed(answer) },
            )}
          </div>`
    }
  </div>`;
}

/** A threshold is one of several: the group of them is told. */
function placed(error: EngineError): Coded {
  return error.field?.startsWith('thresholds.') === true ? { code: error.code, field: 'thresholds' } : error;
}

function chart(answer: RfmAnswer): TemplateResult | typeof nothing {
  const rows = filledSegments(answer);
  const made = weightChart(
    rows,
    rows.map((one) => desk.rfmName(one.name)),
    'levier-rfm',
  );
  return made === null ? nothing : html`<levier-chart .chart=${made}></levier-chart>`;
}
