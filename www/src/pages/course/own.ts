// <levier-own-exercise>: a teacher changes an exercise or writes one, sees what is wrong at its field and
// what students will see, and takes it away as a link or a file.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { saveFile } from '../../app/files';
import { href } from '../../app/router';
import { append, replace } from '../../course/draft';
import type { Description } from '../../course/library';
import { named, pack } from '../../course/own';
import { fileText, readOwn, SCHEMA } from '../../course/own-file';
import { Sheet } from '../../course/sheet';
import { inWords } from '../../course/texts';
import { NO_CODES } from '../../course/variant';
import { askCourse, isRefused, type Wire } from '../../engine/study';
import { toEngineError, type EngineError } from '../../engine/error';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { LinkError, readFile } from '../../share/codec';
import { problemText, type Draft } from './own-field';
import { ownForm } from './own-form';
import './sheet-view';

/** Typing is checked once it pauses. */
const PAUSE = 400;
/** In the preview nothing is kept. */
const NOWHERE = { open: () => null, keep: () => true, forget: () => undefined };

/** What an exercise without problem is taken away as. */
interface Ready {
  own: Description;
  /** Its name in addresses; null where it is too long for one. */
  packed: string | null;
  sheet: Sheet;
  /** Different sets of figures among 200. */
  distinct: number;
}

export class OwnExercise extends LevierElement {
  static override properties: PropertyDeclarations = {
    given: { attribute: false },
    draft: { state: true },
    problems: { state: true },
    ready: { state: true },
    failure: { state: true },
    wrongFile: { state: true },
  };
  /** What one begins with, and comes back to. */
  declare given: Description;
  declare draft: Description;
  declare problems: Wire.Problem[];
  declare ready: Ready | null;
  declare failure: EngineError | null;
  declare wrongFile: boolean;
  protected override followsDocument = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.problems = [];
    this.ready = null;
    this.failure = null;
    this.wrongFile = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('given')) this.draft = this.given;
    if (!changed.has('draft') && !changed.has('given')) return;
    this.ready = null;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#check(this.draft), PAUSE);
  }

  async #check(draft: Description): Promise<void> {
    try {
      const own = await named(draft);
      const checked = await askCourse('exercise_check', { exercise: own });
      if (draft !== this.draft) return;
      // A shape that cannot be read at all.
      if (isRefused(checked)) throw Object.assign(new Error(), { code: checked.error });
      this.failure = null;
      this.problems = checked.problems;
      if (checked.problems.length > 0) return;
      const [sheet, packed] = await Promise.all([
        Sheet.open(own, NO_CODES, NOWHERE),
        pack(own).catch((error: unknown) => {
          if (error instanceof LinkError) return null;
          throw error;
        }),
      ]);
      if (draft === this.draft) this.ready = { own, packed, sheet, distinct: checked.distinct ?? 0 };
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  protected override render() {
    const { draft, given, problems, failure } = this;
    const form: Draft = {
      own: draft,
      problems,
      set: (steps, value) => (this.draft = replace(this.draft, steps, value)),
      add: (steps, item) => (this.draft = append(this.draft, steps, item)),
    };
    return html`<div class="page own-exercise">
      <header class="stack tight">
        <p class="kicker"><a href=${href('course')}>${t('nav-course')}</a></p>
        <h1>${t('own')}</h1>
        <p class="quiet">${t('own-what')}</p>
        <p class="actions">
          <button
            type="button"
            class="button small"
            ?disabled=${draft === given}
            @click=${() => (this.draft = given)}
          >
            ${t('own-as-given')}
          </button>
        </p>
        <div class="field">
          <label for="own-file">${t('own-file')}</label>
          <input id="own-file" type="file" accept=".json,application/json" @change=${this.#open} />
          ${this.wrongFile ? html`<p class="error" role="alert">${t('own-file-wrong')}</p>` : nothing}
        </div>
      </header>
      ${ownForm(form)} ${failure === null ? nothing : problem(failure)}
      <section class="sheet stack" aria-labelledby="own-ready">
        <div role="status"><h2 id="own-ready">${this.#state()}</h2></div>
        ${problems.length === 0 ? nothing : this.#list()}
        ${this.ready === null ? nothing : this.#take(this.ready)}
      </section>
      ${this.ready === null ? nothing : this.#preview(this.ready)}
    </div>`;
  }

  #state(): string {
    if (this.problems.length > 0) return t('own-problems', { n: this.problems.length });
    return this.ready === null ? t('own-checking') : t('own-ready', { n: this.ready.distinct });
  }

  #list(): TemplateResult {
    return html`<ul class="prose">
      ${this.problems.map((one) => html`<li><code>${one.at}</code> : ${problemText(one)}</li>`)}
    </ul>`;
  }

  #take({ own, packed }: Ready): TemplateResult {
    return html`${
        packed === null
          ? html`<p>${t('own-too-long')}</p>`
          : html`<p class="small quiet">${t('own-take')}</p>
              <p class="actions">
                <a class="button primary" href=${href('course', ['set', packed])}>${t('course-set')}</a>
                <a class="button" href=${href('course', ['exercise', packed])}>${t('own-open')}</a>
              </p>`
      }
      <p class="actions">
        <button type="button" class="button" @click=${() => this.#save(own)}>${t('own-save')}</button>
        <a class="small" href="./${SCHEMA}" target="_blank">${t('own-schema')}</a>
      </p>`;
  }

  #preview({ own, sheet }: Ready): TemplateResult {
    return html`<section class="stack exercise" aria-labelledby="own-preview">
      <h2 id="own-preview">${t('own-preview', { title: inWords(own.title) })}</h2>
      <levier-sheet class="stack" .sheet=${sheet}></levier-sheet>
    </section>`;
  }

  #save(own: Description): void {
    saveFile(`levier-${own.id ?? ''}.json`, fileText(own, document.baseURI));
  }

  readonly #open = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    try {
      this.draft = readOwn(await readFile(file));
      this.wrongFile = false;
    } catch {
      this.wrongFile = true;
    }
  };
}

customElements.define('levier-own-exercise', OwnExercise);
