// <levier-set-exercise>: what a teacher does with an exercise. A class code, a link and its QR code,
// sheets to print, files for Moodle.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { saveFile } from '../../app/files';
import { href } from '../../app/router';
import { Calculators } from '../../calculators/engine';
import { isChoice, type Description } from '../../course/library';
import { moodleFile, type MoodleFormat } from '../../course/moodle';
import { isPacked } from '../../course/source';
import { inWords } from '../../course/texts';
import { toEngineError, type EngineError } from '../../engine/error';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { qrPicture } from '../../share/qr';
import './embed-code';
import './set-scorm';
import { asked } from './answers';

/** The variants that a file may hold. */
const VARIANTS = [5, 10, 20, 40];
/** A QR code with more characters is too fine for a phone at arm's length. */
const QR_LENGTH = 300;

export class SetExercise extends LevierElement {
  static override properties: PropertyDeclarations = {
    name: { attribute: false },
    own: { attribute: false },
    group: { state: true },
    students: { state: true },
    variants: { state: true },
    calculators: { state: true },
    said: { state: true },
    failure: { state: true },
  };
  /** Its name in addresses. */
  declare name: string;
  declare own: Description;
  declare group: string;
  declare students: string;
  declare variants: number;
  declare calculators: Calculators | null;
  declare said: string;
  declare failure: EngineError | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.group = '';
    this.students = '';
    this.variants = VARIANTS[1]!;
    this.calculators = null;
    this.said = '';
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    Calculators.start().then(
      (calculators) => (this.calculators = calculators),
      (error: unknown) => (this.failure = toEngineError(error)),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group') || changed.has('name')) this.said = '';
  }

  #link(): string {
    const { origin, pathname } = location;
    const address = href('course', ['exercise', this.name], { class: this.group.trim() });
    return `${origin}${pathname}${address}`;
  }

  protected override render() {
    const { name, own, group, failure } = this;
    return html`<div class="page set-exercise">
      <header class="stack tight">
        <p class="kicker"><a href=${href('course', ['exercise', name])}>${inWords(own.title)}</a></p>
        <h1>${t('course-set')}</h1>
        <p class="quiet">${t('course-set-what')}</p>
      </header>
      <div class="fields">
        <div class="field">
          <label for="set-class">${t('course-set-class')}</label>
          <input
            id="set-class"
            class="input"
            type="text"
            maxlength="40"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="set-class-hint"
            .value=${group}
            @input=${(event: Event) => (this.group = (event.target as HTMLInputElement).value)}
          />
          <p class="hint" id="set-class-hint">${t('course-set-class-hint')}</p>
        </div>
      </div>
      ${
        group.trim() === ''
          ? html`<p>${t('course-set-first')}</p>`
          : html`${this.#linkPart()} ${this.#printPart()} ${this.#moodlePart()}
              <levier-set-scorm .own=${own} .group=${group.trim()}></levier-set-scorm>
              ${this.#embedPart()}`
      }
      ${failure === null ? nothing : problem(failure)}
      <p class="note">${t('course-set-secret')}</p>
      <p>
        <a href=${href('course', ['class'], isPacked(name) ? { exercise: name } : {})}
          >${t('course-class-open')}</a
        >
      </p>
    </div>`;
  }

  #linkPart(): TemplateResult {
    const link = this.#link();
    const qr = link.length <= QR_LENGTH ? (this.calculators?.qr(link) ?? null) : null;
    return html`<section class="sheet stack" aria-labelledby="set-link-title">
      <h2 id="set-link-title">${t('course-set-link')}</h2>
      <div class="field">
        <label for="set-link">${t('course-set-link-label')}</label>
        <input id="set-link" class="input" type="text" readonly .value=${link} />
        <p class="hint">${t('course-set-link-hint')}</p>
      </div>
      <p class="actions">
        <button type="button" class="button" @click=${() => this.#copy(link)}>${t('share-copy')}</button>
        <span class="small" role="status">${this.said}</span>
      </p>
      ${qr === null ? nothing : html`<figure>${qrPicture(qr, inWords(this.own.title), t('course-set-qr'))}</figure>`}
    </section>`;
  }

  #embedPart(): TemplateResult {
    const own = isPacked(this.name) ? { exercise: 'own', own: this.name } : { exercise: this.name };
    const told = { ...own, class: this.group.trim() };
    return html`<section class="sheet stack" aria-labelledby="set-embed-title">
      <h2 id="set-embed-title">${t('course-embed')}</h2>
      <levier-embed-code
        class="stack"
        .told=${told}
        .name=${inWords(this.own.title)}
        .link=${this.#link()}
      ></levier-embed-code>
    </section>`;
  }

  #printPart(): TemplateResult {
    const students = this.students
      .split(/[\n,;]/)
      .map((code) => code.trim())
      .filter((code) => code !== '');
    const query = { class: this.group.trim(), students: students.join(',') };
    return html`<section class="sheet stack" aria-labelledby="set-print-title">
      <h2 id="set-print-title">${t('course-print')}</h2>
      <div class="field">
        <label for="set-students">${t('course-print-students')}</label>
        <textarea
          id="set-students"
          class="input"
          rows="4"
          spellcheck="false"
          aria-describedby="set-students-hint"
          .value=${this.students}
          @input=${(event: Event) => (this.students = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="hint" id="set-students-hint">${t('course-print-students-hint')}</p>
      </div>
      <p class="actions">
        <a class="button" href=${href('course', ['hand-out', this.name], query)}
          >${t('course-print-open', { n: Math.max(1, students.length) })}</a
        >
      </p>
    </section>`;
  }

  #moodlePart(): TemplateResult {
    return html`<section class="sheet stack" aria-labelledby="set-moodle-title">
      <h2 id="set-moodle-title">${t('course-moodle')}</h2>
      <p class="small quiet">${t('course-moodle-what')}</p>
      <div class="field">
        <label for="set-variants">${t('course-moodle-variants')}</label>
        <select
          id="set-variants"
          class="input"
          @change=${(event: Event) => (this.variants = Number((event.target as HTMLSelectElement).value))}
        >
          ${VARIANTS.map((n) => html`<option value=${n} ?selected=${n === this.variants}>${n}</option>`)}
        </select>
      </div>
      <p class="actions">
        <button type="button" class="button" @click=${() => void this.#moodle('xml')}>
          ${t('course-moodle-xml')}
        </button>
        <button type="button" class="button" @click=${() => void this.#moodle('gift')}>
          ${t('course-moodle-gift')}
        </button>
      </p>
    </section>`;
  }

  async #moodle(format: MoodleFormat): Promise<void> {
    const { own, variants } = this;
    const group = this.group.trim();
    try {
      const text = await moodleFile(own, group, variants, format, (question) =>
        isChoice(question) ? '' : t('course-moodle-alone', { asked: asked(question) }),
      );
      const [end, type] = format === 'xml' ? ['xml', 'application/xml'] : ['gift.txt', 'text/plain'];
      saveFile(`levier-${own.id ?? ''}.${end}`, text, `${type};charset=utf-8`);
      this.failure = null;
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  #copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => (this.said = t('share-link-copied')),
      () => (this.said = t('share-copy-refused')),
    );
  }
}

customElements.define('levier-set-exercise', SetExercise);
