// <levier-test-plan>: before the test. How many visitors, how many weeks, what could be seen in the time at
// hand, and what looking before the end costs.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { href, setQuery } from '../../../app/router';
import type { DesignReading, Sweep } from '../../../calculators/contract';
import { curve } from '../../../calculators/pictures/curve';
import { same } from '../../../calculators/values';
import { opensWhen } from '../../../components/opens-when';
import { formatCount, formatPercent, formatPoints, formatValue, readingText, t } from '../../../i18n';
import { aside } from './looks';
import { TestPart } from './part';
import { numberIn, numbersToQuery, PLAN_EXAMPLE, planFromQuery } from './state';

/** The table under the curve keeps this many of its points. */
const TOLD = 11;

export class TestPlanPart extends TestPart {
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query')) return;
    this.numbers = planFromQuery(this.query);
    this.unread = new Set();
    this.epoch += 1;
    // A calculator gives two rates where the plan wants a change.
    const target = numberIn(this.query, 'target');
    if (target !== null && this.numbers['mde_rel'] === null) {
      const { found } = this.ask(() =>
        this.calculators.planTest({ ...this.#request(), mde_rel: null, target }),
      );
      if (found) this.numbers = { ...this.numbers, mde_rel: found.mde_rel };
    }
  }

  #request(): Record<string, number | null> {
    const { plan_looks: looks, ...rest } = this.numbers;
    return { ...rest, looks: looks ?? null };
  }

  protected override fieldOf(error: { field?: string | undefined }): string | undefined {
    return error.field === 'looks' ? 'plan_looks' : error.field;
  }

  protected override render() {
    const { found, error } = this.ask(() => this.calculators.planTest(aside(this.#request())));
    const baseline = this.numbers['baseline'] ?? null;
    const effect =
      found === null || baseline === null
        ? t('test-mde-rel-hint')
        : t('test-mde-rel-shown', {
            from: formatPercent(baseline),
            to: formatPercent(found.target),
            points: formatPoints(found.diff, { signed: true }),
          });
    return html`<div class="test-desk">
        <form
          class="stack"
          aria-label=${t('test-plan-form')}
          novalidate
          @submit=${(event: Event) => event.preventDefault()}
        >
          ${this.field('baseline', error, { unit: 'rate', min: 0, max: 1, step: 0.001 })}
          ${this.field('mde_rel', error, { unit: 'relative_change', hint: effect })}
          ${this.field('visitors_per_day', error, { unit: 'count', min: 0, optional: true })}
          ${this.field('traffic_share', error, { unit: 'rate', min: 0, max: 1, slider: true })}
          ${this.field('versions', error, { unit: 'count', min: 2, max: 8 })}
          <details
            class="test-more"
            ${opensWhen(error?.field === 'alpha' || error?.field === 'power' || this.numbers['alpha'] !== 0.05 || this.numbers['power'] !== 0.8)}
          >
            <summary>${t('test-settings')}</summary>
            <div class="stack">
              ${this.field('alpha', error, { unit: 'rate', min: 0, max: 1 })}
              ${this.field('power', error, { unit: 'rate', min: 0, max: 1 })}
            </div>
          </details>
          <p class="actions">
            <button type="button" class="button quiet small" @click=${() => this.#all({ ...PLAN_EXAMPLE })}>
              ${t('calculator-example')}
            </button>
            <button
              type="button"
              class="button quiet small"
              @click=${() => this.#all({ ...PLAN_EXAMPLE, baseline: null, mde_rel: null, visitors_per_day: null, traffic_share: 1 })}
            >
              ${t('calculator-clear')}
            </button>
            ${this.copyLink()}
          </p>
        </form>
        <section class="answer stack" aria-label=${t('calculator-answer')}>
          ${same(this.numbers, PLAN_EXAMPLE) ? html`<p class="hint">${t('calculator-is-example')}</p>` : nothing}
          ${found === null ? html`<div role="status">${this.noAnswer(error)}</div>` : this.#answer(found)}
        </section>
      </div>
      ${
        found === null
          ? nothing
          : html` ${this.#curve(found)}
              <div class="test-pair">
                <section class="stack" aria-labelledby="test-weeks-title">
                  <h2 id="test-weeks-title">${t('test-weeks-title')}</h2>
                  ${this.field('weeks', error, { unit: 'count', min: 1, step: 1, optional: true })}
                  ${this.#weeks(found)}
                </section>
                <section class="stack" aria-labelledby="test-peek-title">
                  <h2 id="test-peek-title">${t('test-peek-title')}</h2>
                  ${this.field('plan_looks', error, { unit: 'count', min: 1, max: 100, step: 1 })}
                  <levier-test-looks
                    .calculators=${this.calculators}
                    .design=${this.#request()}
                    .plan=${found}
                    .alpha=${formatPercent(this.numbers['alpha'] ?? 0.05)}
                  ></levier-test-looks>
                </section>
              </div>`
      }
      ${found !== null || (error?.field !== 'looks' && error?.field !== 'weeks') ? nothing : html`<div class="test-pair">${this.field('weeks', error, { unit: 'count', min: 1, step: 1, optional: true })} ${this.field('plan_looks', error, { unit: 'count', min: 1, max: 100, step: 1 })}</div>`}
      <p class="small quiet no-print">
        ${t('test-each-alone')}
        ${(
          [
            ['sample_size', 'test-link-size'],
            ['duration', 'test-link-duration'],
            ['mde', 'test-link-mde'],
            ['group_sequential_bounds', 'test-link-looks'],
          ] as const
        ).map(
          ([id, text], at) =>
            html`${at === 0 ? '' : ' · '}<a href=${href('calculators', [id])}>${t(text)}</a>`,
        )}
      </p>`;
  }

  #answer(found: DesignReading): TemplateResult {
    const { weeks, days, entering } = found;
    const needed = formatCount(found.needed);
    const long = weeks === null || days === null ? null : this.#long(found);
    return html`<div role="status" class="stack tight">
        <p class="lede">
          ${weeks === null ? t('test-plan-size', { needed, count: found.needed }) : t('test-plan-size-weeks', { needed, count: found.needed, weeks: formatCount(weeks), weeks_count: weeks })}
        </p>
        <p>
          ${t('test-plan-why', { from: formatPercent(this.numbers['baseline']!), to: formatPercent(found.target), power: formatPercent(this.numbers['power'] ?? 0.8), alpha: formatPercent(this.numbers['alpha'] ?? 0.05) })}
        </p>
      </div>
      <dl class="pairs">
        ${pair(t('test-total'), formatCount(found.total))}
        ${entering === null ? nothing : pair(t('test-entering-day'), formatCount(entering))}
        ${days === null ? nothing : pair(t('test-days'), formatValue(days, 'days'))}
        ${found.alpha === (this.numbers['alpha'] ?? 0.05) ? nothing : pair(t('test-alpha-each'), formatPercent(found.alpha))}
      </dl>
      ${weeks === null ? html`<p class="small quiet">${t('test-no-visitors')}</p>` : html`<p class="small quiet">${t('test-whole-weeks')}</p>`}
      ${long === null ? nothing : html`<p class="small quiet">${long}</p>`}
      <p class="actions">
        <a class="button primary" href=${this.#toReading(found)}>${t('test-to-reading')}</a>
      </p>`;
  }

  /** How to read such a duration, as its calculator says. */
  #long(found: DesignReading): string | null {
    const { found: answer } = this.ask(() =>
      this.calculators.evaluate('duration', {
        n_per_variant: found.needed,
        variants: this.numbers['versions'] ?? 2,
        visitors_per_day: this.numbers['visitors_per_day'] ?? null,
        traffic_share: this.numbers['traffic_share'] ?? 1,
      }),
    );
    return readingText(answer?.reading);
  }

  #toReading(found: DesignReading): string {
    const kept = Object.entries({
      ...Object.fromEntries(this.query),
      ...numbersToQuery({ ...this.numbers, entering: found.entering }),
    }).filter((pair): pair is [string, string] => pair[1] !== null && pair[0] !== 'target');
    return href('calculators', ['test', 'read'], Object.fromEntries(kept));
  }

  #curve(found: DesignReading): TemplateResult | typeof nothing {
    const baseline = this.numbers['baseline'] ?? null;
    const { found: swept } = this.ask(() =>
      this.calculators.sweep('power', {
        inputs: { baseline, target: found.target, n_per_variant: found.needed, alpha: found.alpha },
        input: 'n_per_variant',
        output: 'power',
      }),
    );
    if (!swept) return nothing;
    return html`<section class="stack" aria-labelledby="test-curve-title">
      <h2 id="test-curve-title">${t('test-curve-title')}</h2>
      <p>${t('test-curve-what')}</p>
      <levier-chart
        class="picture"
        quiet
        .chart=${powerCurve(swept, formatPercent(found.target))}
      ></levier-chart>
    </section>`;
  }

  #weeks(found: DesignReading): TemplateResult {
    const at = found.at_hand;
    if (at === null)
      return html`<p class="quiet">
        ${t(found.entering === null ? 'test-weeks-no-visitors' : 'test-weeks-none')}
      </p>`;
    const words = {
      weeks: formatCount(at.weeks),
      weeks_count: at.weeks,
      visitors: formatCount(at.visitors),
      count: at.visitors,
    };
    return html`<p role="status">
        ${at.rise === null || at.lift === null ? t('test-weeks-nothing', words) : t('test-weeks-rise', { ...words, lift: formatValue(at.lift, 'relative_change'), points: formatPoints(at.rise, { signed: true }) })}
      </p>
      ${at.power === null ? nothing : html`<p>${t('test-weeks-power', { power: formatPercent(at.power), lift: formatValue(this.numbers['mde_rel'], 'relative_change') })}</p>`}`;
  }

  protected override address(): void {
    setQuery({ ...numbersToQuery(this.numbers), target: null });
  }

  #all(numbers: Record<string, number | null>): void {
    this.numbers = numbers;
    this.unread = new Set();
    this.epoch += 1;
    this.address();
  }
}

function pair(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;
}

function powerCurve(swept: Sweep, target: string) {
  const names = { x: t('test-curve-x'), y: t('test-curve-y') };
  const every = Math.max(1, Math.round((swept.points.length - 1) / (TOLD - 1)));
  const { current } = swept;
  const chosen =
    current?.y == null
      ? ''
      : t('test-curve-chosen', { visitors: formatCount(current.x), power: formatPercent(current.y) });
  const words = (unit: Sweep['x_unit']) => ({
    long: (value: number) => formatValue(value, unit),
    short: (value: number, beside?: number) => formatValue(value, unit, { compact: true, beside }),
  });
  return curve({
    file: t('test-curve-title'),
    title: t('test-curve-title'),
    description: t('test-curve-description', { target, chosen }),
    points: swept.points,
    current,
    crossing: null,
    labels: { ...names, current: chosen, crossing: '' },
    xWords: words(swept.x_unit),
    yWords: words(swept.y_unit),
    table: {
      columns: [
        { label: names.x, numeric: true },
        { label: names.y, numeric: true },
      ],
      rows: swept.points
        .filter((_, at) => at % every === 0)
        .map(({ x, y }) => [formatCount(x), y === null ? t('table-none') : formatPercent(y)]),
    },
  });
}

customElements.define('levier-test-plan', TestPlanPart);
