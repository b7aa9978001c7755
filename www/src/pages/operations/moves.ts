// <levier-plan-moves>: what can be done about a gap, each move with its figures, and a way to take it: the
// campaigns change and the journal holds the decision with the day of its review.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { toEngineError, type EngineError } from '../../engine';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import type { Wire } from '../../plan/ask';
import { planItem, textOf } from '../../plan/model';
import { gapName, moveSentence, moveTitle, takeMove } from '../../plan/moves';
import type { Tracked } from '../../plan/track';

export class PlanMoves extends LevierElement {
  static override properties: PropertyDeclarations = {
    moves: { attribute: false },
    tracked: { attribute: false },
    open: { state: true },
    message: { state: true },
    review: { state: true },
    failure: { state: true },
    status: { state: true },
  };
  declare moves: readonly Wire.Move[];
  declare tracked: readonly Tracked[];
  /** The move that is being taken. */
  declare private open: number | null;
  declare private message: string;
  declare private review: string;
  declare private failure: EngineError | null;
  declare private status: string;

  constructor() {
    super();
    this.moves = [];
    this.tracked = [];
    this.open = null;
    this.message = '';
    this.review = '';
    this.failure = null;
    this.status = '';
  }

  protected override render() {
    const { moves } = this;
    if (moves.length === 0 && this.status === '') return nothing;
    const gaps = [...new Set(moves.map(({ about }) => about))];
    return html`<section class="stack" aria-labelledby="plan-moves-title">
      <h2 id="plan-moves-title">${t('plan-moves-title')}</h2>
      <p class="quiet prose">${t('plan-moves-hint')}</p>
      ${gaps.map(
        (about) =>
          html`<section class="stack tight" aria-label=${gapName(about, this.tracked)}>
            <h3>${gapName(about, this.tracked)}</h3>
            <ul class="plan-moves">
              ${moves.map((move, at) => (move.about === about ? this.#move(move, at) : nothing))}
            </ul>
          </section>`,
      )}
      <p role="status" class="small">
        ${this.status === '' ? nothing : html`${this.status} <a href=${href('decision')}>${t('plan-move-journal')}</a>`}
      </p>
    </section>`;
  }

  #of(about: string): Tracked | undefined {
    return this.tracked.find(({ aim }) => aim.id === about);
  }

  #move(move: Wire.Move, at: number): TemplateResult {
    const open = this.open === at;
    return html`<li data-move=${move.kind}>
      <p><strong>${moveTitle(move)}.</strong> ${moveSentence(move)}</p>
      ${
        session().readOnly
          ? nothing
          : html`<button
              type="button"
              class="button small no-print"
              aria-expanded=${open}
              aria-label=${t('plan-move-choose-of', { move: moveTitle(move) })}
              @click=${() => this.#toggle(move, at)}
            >
              ${t('plan-move-choose')}
            </button>`
      }
      ${open ? this.#form(move) : nothing}
    </li>`;
  }

  #toggle(move: Wire.Move, at: number): void {
    this.open = this.open === at ? null : at;
    this.review = move.review ?? '';
    this.message = textOf(planItem(move.campaign), 'message') ?? '';
    this.failure = null;
    this.status = '';
  }

  #form(move: Wire.Move): TemplateResult {
    return html`<form
      class="stack plan-move-form no-print"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#take(move);
      }}
    >
      ${
        move.kind === 'change_message'
          ? html`<div class="field">
              <label for="plan-move-message">${t('plan-move-message')}</label>
              <textarea
                id="plan-move-message"
                class="input"
                maxlength="2000"
                .value=${this.message}
                @input=${(event: Event) => (this.message = (event.target as HTMLTextAreaElement).value)}
              ></textarea>
            </div>`
          : nothing
      }
      <div class="field">
        <label for="plan-move-review">${t('plan-move-review')}</label>
        <input
          id="plan-move-review"
          class="input"
          type="date"
          .value=${this.review}
          @input=${(event: Event) => (this.review = (event.target as HTMLInputElement).value)}
        />
      </div>
      <p class="hint">${t(`plan-move-does-${move.kind === 'change_message' ? 'message' : move.kind}`)}</p>
      ${this.failure === null ? nothing : problem(this.failure)}
      <p class="actions">
        <button type="submit" class="button primary">${t('plan-move-take')}</button>
        <button type="button" class="button" @click=${() => (this.open = null)}>${t('cancel')}</button>
      </p>
    </form>`;
  }

  #take(move: Wire.Move): void {
    this.failure = null;
    try {
      takeMove(move, {
        review: this.review === '' ? null : this.review,
        message: this.message,
        tracked: this.#of(move.about),
      });
      this.open = null;
      this.status = t('plan-move-taken', { move: moveTitle(move) });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

customElements.define('levier-plan-moves', PlanMoves);
