// The same figures by segment, when segments are kept, and back to the document: what each is worth goes with
// it.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../../app/context';
import { href } from '../../app/router';
import { keptAudience } from '../../audience';
import type { KeptSegment, Purchases } from '../../engine';
import { formatPercent, t } from '../../i18n';
import { expected, money, whole, segmentName } from './words';

type BySegment = Purchases['by_segment'][number];

/**
 * What was worked out of a kept segment: by its name, or by its place where names are the user's, as those of
 * clusters.
 */
export function matched(segments: readonly KeptSegment[], by: readonly BySegment[]): (BySegment | null)[] {
  const named = segments.map((segment) => by.find(({ name }) => name === segment.name) ?? null);
  return named.includes(null) && segments.length === by.length ? [...by] : named;
}

/** Those with somebody in them, under the names that the document keeps. */
export function namedSegments(answer: Purchases): BySegment[] {
  const { segments } = keptAudience();
  const some = answer.by_segment.filter(({ n }) => n > 0);
  if (segments === null) return some;
  const found = matched(segments.segments, answer.by_segment);
  return some.map((one) => {
    const at = found.indexOf(one);
    return at < 0 ? one : { ...one, name: segments.segments[at]!.name };
  });
}

export function segmentsView(answer: Purchases): TemplateResult {
  const { segments } = keptAudience();
  if (segments === null || answer.by_segment.length === 0) {
    return html`<section class="stack tight">
      <h2>${t('customers-segments-title')}</h2>
      <p>${t('customers-segments-none')} <a href=${href('segments')}>${t('customers-segments-link')}</a></p>
    </section>`;
  }
  const valued = answer.value !== null;
  const found = matched(segments.segments, answer.by_segment);
  const complete = found.every((one) => one !== null);
  const same =
    complete &&
    segments.segments.every(
      (segment, index) =>
        segment.clv === found[index]!.value_mean &&
        segment.expected_purchases === found[index]!.expected_purchases,
    );
  const keep = (): void =>
    session().run({
      type: 'set_segments',
      segments: {
        ...segments,
        segments: segments.segments.map((segment, index) => ({
          ...segment,
          clv: found[index]?.value_mean ?? null,
          expected_purchases: found[index]?.expected_purchases ?? null,
        })),
      },
    });
  return html`<section class="stack">
    <h2 id="customers-segments">${t('customers-segments-title')}</h2>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="customers-segments">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('customers-segment')}</th>
            ${(['n', 'alive', 'purchases', ...(valued ? (['value', 'mean', 'share'] as const) : [])] as const).map((name) => html`<th scope="col" class="num">${t(`customers-segment-${name}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${namedSegments(answer).map(
            (one) =>
              html`<tr>
                <th scope="row">${segmentName(one.name)}</th>
                <td class="num">${whole(one.n)}</td>
                <td class="num">${formatPercent(one.p_alive, { decimals: 0 })}</td>
                <td class="num">${expected(one.expected_purchases)}</td>
                ${
                  valued
                    ? html`<td class="num">${one.value === null ? '' : money(one.value)}</td>
                        <td class="num">${one.value_mean === null ? '' : money(one.value_mean)}</td>
                        <td class="num">
                          ${one.value_share === null ? '' : formatPercent(one.value_share, { decimals: 0 })}
                        </td>`
                    : nothing
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      !complete
        ? html`<p class="note warn">
            <span
              >${t('customers-segments-differ')}
              <a href=${href('segments')}>${t('customers-segments-link')}</a></span
            >
          </p>`
        : nothing
    }
    ${
      complete && !session().readOnly
        ? html`<p class="actions no-print">
            ${same ? nothing : html`<button type="button" class="button" @click=${keep}>${t('customers-segments-keep')}</button>`}<span
              role="status"
              class="small"
              >${same ? t('customers-segments-kept') : ''}</span
            >
          </p>`
        : nothing
    }
  </section>`;
}
