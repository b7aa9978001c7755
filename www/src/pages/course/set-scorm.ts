// <levier-set-scorm>: the package of an exercise for a learning platform.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { LevierElement } from '../../app/context';
import { saveFile } from '../../app/files';
import type { Description } from '../../course/library';
import { scormPackage } from '../../course/scorm';
import { toEngineError, type EngineError } from '../../engine/error';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';

/** The pass marks that a teacher may choose. */
const PASS_MARKS = [40, 50, 60, 70, 80];

export class SetScorm extends LevierElement {
  static override properties: PropertyDeclarations = {
    own: { attribute: false },
    group: { attribute: false },
    passMark: { state: true },
    making: { state: true },
    failure: { state: true },
  };
  declare own: Description;
  /** The code of the class. */
  declare group: string;
  /** Null: whoever finishes has completed it. */
  declare passMark: number | null;
  declare making: boolean;
  declare failure: EngineError | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.passMark = null;
    this.making = false;
    this.failure = null;
  }

  protected override render() {
    const { passMark, making, failure } = this;
    return html`<section class="sheet stack" aria-labelledby="set-scorm-title">
      <h2 id="set-scorm-title">${t('course-scorm')}</h2>
      <p class="small quiet">${t('course-scorm-what')}</p>
      <div class="field">
        <label for="set-pass-mark">${t('course-scorm-pass')}</label>
        <select id="set-pass-mark" class="input" @change=${this.#choose}>
          <option value="" ?selected=${passMark === null}>${t('course-scorm-no-pass')}</option>
          ${PASS_MARKS.map(
            (mark) =>
              html`<option value=${mark} ?selected=${mark === passMark}>
                ${t('course-scorm-pass-from', { mark: formatNumber(mark) })}
              </option>`,
          )}
        </select>
      </div>
      <p class="actions">
        <button type="button" class="button" ?disabled=${making} @click=${() => void this.#make()}>
          ${t('course-scorm-make')}
        </button>
        <span class="small" role="status">${making ? t('course-scorm-making') : nothing}</span>
      </p>
      ${failure === null ? nothing : problem(failure)}
    </section>`;
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.passMark = value === '' ? null : Number(value);
  };

  async #make(): Promise<void> {
    const { own, group, passMark } = this;
    this.making = true;
    try {
      const bytes = await scormPackage(own, { group, passMark });
      saveFile(`levier-${own.id ?? ''}-scorm.zip`, bytes as BlobPart, 'application/zip');
      this.failure = null;
    } catch (error) {
      this.failure = toEngineError(error);
    }
    this.making = false;
  }
}

customElements.define('levier-set-scorm', SetScorm);
