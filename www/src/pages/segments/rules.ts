// Segments by rules: the first rule that holds takes the customer, so their order matters.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { audience } from '../../audience';
import { opensWhen } from '../../components/opens-when';
import type { RulesAnswer } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { columnWord, desk, type NamedRule } from './desk';
import { exportButton, indexWord, moneyColumn, share, takeView, weightChart, whole } from './shared';
import { columns, firstCondition, ruleWords, treeView } from './tree';

export function askRules(): RulesAnswer | null {
  const ready = audience.ready;
  if (ready === null || desk.rules.length === 0) return null;
  const asked = desk.rulesAsked;
  desk.rulesAnswer.ask(JSON.stringify([audience.version, asked]), () => ready.engine.rules(asked));
  return rulesAnswer();
}

/** The answer, or the last one while another is on its way. */
export function rulesAnswer(): RulesAnswer | null {
  const { state } = desk.rulesAnswer;
  return state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
}

export function rulesLede(): string | null {
  const answer = rulesAnswer();
  if (answer === null || answer.segments.length < 2) return null;
  const named = answer.segments.slice(0, -1);
  const others = answer.segments.at(-1)!;
  const heavy = named.reduce(
    (best, one) => ((one.value?.share ?? one.share) > (best.value?.share ?? best.share) ? one : best),
    named[0]!,
  );
  return t('segments-rules-lede', {
    left: others.n,
    leftShare: share(others.share),
    name: heavy.name,
    share: share(heavy.share),
    valued: heavy.value?.share == null ? 'no' : 'yes',
    value: share(heavy.value?.share ?? null),
  });
}

export function rulesPart(): TemplateResult {
  const answer = askRules();
  const { state } = desk.rulesAnswer;
  return html`<div class="stack segments-rules">
    <p class="quiet">${t('segments-rules-what')}</p>
    <ol class="rule-list">
      ${repeat(
        desk.rules,
        (one) => one.id,
        (one, at) => ruleView(one, at, answer),
      )}
    </ol>
    <p class="actions">
      <button type="button" class="button" data-act="add-rule" @click=${add}>
        ${t('segments-rule-new')}
      </button>
    </p>
    ${state.kind === 'failed' ? problem(state.error) : nothing}
    ${
      answer === null
        ? nothing
        : html`<div class="stack segments-answer" aria-busy=${state.kind === 'working'}>
            ${table(answer)}${chart(answer)}${overlap(answer)}${crossing(answer)}
            ${takeView(
              () =>
                desk.take(
                  { rules: desk.rulesKept },
                  answer.segments,
                  answer.segments.map((one) => one.name),
                ),
              { rules: desk.rulesKept },
            )}
          </div>`
    }
  </div>`;
}

function ruleView(one: NamedRule, at: number, answer: RulesAnswer | null): TemplateResult {
  const line = answer?.segments[at];
  const open = desk.openRule === one.id;
  const put = (part: Partial<NamedRule>): void =>
    desk.set({ rules: desk.rules.map((other) => (other.id === one.id ? { ...other, ...part } : other)) });
  return html`<li class="sheet rule" data-rule=${one.id}>
    <div class="rule-head">
      <div class="field">
        <label for="rule-name-${one.id}">${t('segments-rule-name', { n: at + 1 })}</label>
        <input
          id="rule-name-${one.id}"
          class="input"
          type="text"
          maxlength="60"
          autocomplete="off"
          .value=${one.name}
          @change=${(event: Event) => put({ name: (event.target as HTMLInputElement).value.trim() || one.name })}
        />
      </div>
      <div class="rule-tools">
        <button
          type="button"
          class="button small"
          data-move="up"
          aria-label=${t('segments-rule-up', { name: one.name })}
          ?disabled=${at === 0}
          @click=${() => move(one, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button small"
          data-move="down"
          aria-label=${t('segments-rule-down', { name: one.name })}
          ?disabled=${at === desk.rules.length - 1}
          @click=${() => move(one, 1)}
        >
          ↓
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-label=${t('segments-rule-drop', { name: one.name })}
          @click=${() => drop(one)}
        >
          ${t('remove')}
        </button>
      </div>
    </div>
    ${
      line === undefined
        ? nothing
        : html`<p class="small" role="status">
            <strong>${t('segments-rule-size', { n: line.n, share: share(line.share) })}</strong>
            ${answer!.matched[at] === undefined || answer!.matched[at] === line.n ? nothing : html`<span class="quiet">${t('segments-rule-alone', { n: answer!.matched[at] })}</span>`}
          </p>`
    }
    <details
      .open=${live(open)}
      @toggle=${(event: Event) => {
        const now = (event.target as HTMLDetailsElement).open;
        if (now !== (desk.openRule === one.id)) desk.set({ openRule: now ? one.id : null });
      }}
    >
      <summary><span class="rule-words">${ruleWords(one.rule)}</span></summary>
      ${open ? treeView(one.rule, `rule-${one.id}`, (rule) => put({ rule })) : nothing}
    </details>
  </li>`;
}

function table(answer: RulesAnswer): TemplateResult {
  const valued = answer.segments.some((one) => one.value !== null);
  const spent = moneyColumn(answer.segments.map((one) => one.value?.mean));
  return html`<h2 class="minor">${t('segments-found')}</h2>
    <p>${concentration(answer)}</p>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-found')}>
      <table class="segments-table">
        <thead>
          <tr>
            <th scope="col">${t('segments-name')}</th>
            <th scope="col" class="num">${t('segments-customers')}</th>
            <th scope="col" class="num">${t('segments-share')}</th>
            ${
              valued
                ? html`<th scope="col" class="num">${t('segments-value-share')}</th>
                    <th scope="col" class="num">${t('segments-value-mean')}</th>
                    <th scope="col" class="num">${t('segments-index')}</th>`
                : nothing
            }
            <th scope="col"><span class="visually-hidden">${t('segments-file')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${answer.segments.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.name}</th>
                <td class="num">${whole(one.n)}</td>
                <td class="num">${share(one.share)}</td>
                ${
                  valued
                    ? html`<td class="num">${share(one.value?.share ?? null)}</td>
                        <td class="num">${spent(one.value?.mean ?? null)}</td>
                        <td class="num">${indexWord(one.value?.index ?? null)}</td>`
                    : nothing
                }
                <td>
                  ${one.n === 0 ? nothing : exportButton({ rules: desk.rulesKept }, one.name, one.name)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint quiet small">${t('segments-index-what')}</p>`;
}

function chart(answer: RulesAnswer): TemplateResult | typeof nothing {
  const made = weightChart(
    answer.segments,
    answer.segments.map((one) => one.name),
    'levier-segments',
  );
  return made === null ? nothing : html`<levier-chart .chart=${made}></levier-chart>`;
}

/** How unequal the segments are in size, from the sum of their squared shares. */
function concentration({ hhi, segments }: RulesAnswer): string {
  const filled = segments.filter((one) => one.n > 0).length;
  return t('segments-hhi', {
    hhi: formatNumber(hhi, { decimals: 2 }),
    level: hhi >= 0.5 ? 'high' : hhi >= 0.25 ? 'middle' : 'low',
    n: filled,
  });
}

function overlap(answer: RulesAnswer): TemplateResult | typeof nothing {
  if (desk.rules.length < 2 || answer.overlap.length !== desk.rules.length) return nothing;
  const names = desk.rules.map((one) => one.name);
  return html`<details class="decision-more">
    <summary><span>${t('segments-overlap')}</span></summary>
    <p class="hint quiet small">${t('segments-overlap-what')}</p>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-overlap')}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${names.map((name) => html`<th scope="col" class="num">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${answer.overlap.map(
            (row, at) =>
              html`<tr>
                <th scope="row">${names[at]}</th>
                ${row.map((n, other) => html`<td class=${other === at ? 'num quiet' : 'num'}>${whole(n)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Do the segments differ on another column, beyond chance? */
function crossing(answer: RulesAnswer): TemplateResult | typeof nothing {
  const texts = columns().filter(
    (column) => column.kind === 'text' && column.distinct !== null && column.distinct <= 30,
  );
  if (texts.length === 0) return nothing;
  const found = answer.crosstabs.find((one) => one.column === desk.crossed);
  return html`<details class="decision-more" ${opensWhen(desk.crossed !== null)}>
    <summary><span>${t('segments-cross')}</span></summary>
    <div class="field rule-cross">
      <label for="rule-cross">${t('segments-cross-column')}</label>
      <select
        id="rule-cross"
        class="input"
        @change=${(event: Event) => desk.set({ crossed: (event.target as HTMLSelectElement).value || null })}
      >
        <option value="" ?selected=${desk.crossed === null}>${t('segments-cross-none')}</option>
        ${texts.map((column) => html`<option value=${column.name} ?selected=${column.name === desk.crossed}>${columnWord(column)}</option>`)}
      </select>
    </div>
    ${
      found === undefined
        ? nothing
        : html`<p role="status">${crossWords(found)}</p>
            <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-cross')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t('segments-name')}</th>
                    ${found.values.map((value) => html`<th scope="col" class="num">${value}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${found.counts.map(
                    (row, at) =>
                      html`<tr>
                        <th scope="row">${answer.segments[at]?.name}</th>
                        ${row.map((n) => html`<td class="num">${whole(n)}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
    }
  </details>`;
}

function crossWords({ column, chi2, df, p, cramers_v: v }: RulesAnswer['crosstabs'][number]): string {
  if (chi2 === null || df === null || p === null || v === null) return t('segments-cross-unknown');
  return t('segments-cross-found', {
    column: columnWord({ name: column }),
    sure: p < 0.05 ? 'yes' : 'no',
    strength: v >= 0.5 ? 'strong' : v >= 0.3 ? 'middle' : v >= 0.1 ? 'weak' : 'tiny',
    v: formatNumber(v, { decimals: 2 }),
    p: formatNumber(p, { decimals: 3 }),
    small: p < 0.001 ? 'yes' : 'no',
    chi2: formatNumber(chi2, { decimals: 1 }),
    df,
  });
}

function add(): void {
  const rule = firstCondition();
  if (rule === null) return;
  const taken = new Set(desk.rules.map((one) => one.name));
  let n = desk.rules.length + 1;
  while (taken.has(t('segments-rule-numbered', { n }))) n += 1;
  const id = desk.number();
  desk.set({ rules: [...desk.rules, { id, name: t('segments-rule-numbered', { n }), rule }], openRule: id });
  focusLater(`#rule-name-${id}`);
}

function drop(one: NamedRule): void {
  desk.set({ rules: desk.rules.filter((other) => other.id !== one.id) });
  focusLater('[data-act="add-rule"]');
}

/** The button that was pressed keeps the focus, so that a rule can be moved again and again. */
function move(one: NamedRule, by: -1 | 1): void {
  const rules = [...desk.rules];
  const at = rules.findIndex((other) => other.id === one.id);
  const [moved] = rules.splice(at, 1);
  rules.splice(at + by, 0, moved!);
  desk.set({ rules });
  desk.say(t('segments-rule-moved', { name: one.name, n: at + by + 1 }));
  const end = at + by === 0 || at + by === rules.length - 1;
  focusLater(`[data-rule="${one.id}"] [data-move="${(by === -1) !== end ? 'up' : 'down'}"]`);
}

function focusLater(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()),
  );
}
