// Segments by rules: the first rule that holds takes the customer, so their order matters.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { audience } from '../../audience';
import type { RulesAnswer } from '../../engine';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { desk, type NamedRule } from './desk';
import { firstCondition, ruleWords } from './rule';
import { share, takeView } from './shared';
import { treeView } from './tree';
import { rulesTable, rulesChart, overlapView, crossingView } from './rules-answer';

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
            ${rulesTable(answer)}${rulesChart(answer)}${overlapView(answer)}${crossingView(answer)}
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
