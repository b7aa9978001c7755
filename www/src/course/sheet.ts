// A sheet: an exercise with the figures of somebody's codes, and what they answered. Marks are never
// kept: they follow from the answers, which are marked again when the sheet is opened.

import { askCourse, isRefused } from '../engine/study';
import type { KeptSheet } from '../keep/sheets';
import { language } from '../i18n';
import { draw, type Drawn } from './drawn';
import { inBrowser, type Change, type Keeper } from './keeper';
import { questionsOf, type Description } from './library';
import { markedQuestion } from './marked-question';
import { mark, type Marked } from './marking';
import { drawnBy, refused, type Codes } from './variant';

/** An answer code holds three digits of minutes. */
const MOST_MINUTES = 999;

export class Sheet {
  /** For each question, how each of its answers was marked. */
  readonly marks: Marked[][];
  /** Null where the score cannot be computed yet. */
  score: number | null = null;
  code: string | null = null;
  /** Whether the answers outlive the page. */
  isKept = true;

  private constructor(
    /** With its texts, their figures written in. */
    readonly drawn: Drawn,
    readonly kept: KeptSheet,
    readonly keeper: Keeper,
  ) {
    this.marks = questionsOf(drawn.own).map(() => []);
  }

  get own(): Description {
    return this.drawn.own;
  }

  get codes(): Codes {
    return this.drawn.codes;
  }

  /** Draws the figures and marks what was answered before. Rejects with `EngineError`. */
  static async open(described: Description, codes: Codes, keeper = inBrowser): Promise<Sheet> {
    const drawn = await draw(described, codes);
    const { own, seed } = drawn;
    const kept = keeper.open(seed);
    const fits = kept?.revision === (own.revision ?? 1) && kept.questions.length === questionsOf(own).length;
    const sheet = new Sheet(drawn, fits ? kept : empty(own), keeper);
    await sheet.#replay();
    return sheet;
  }

  async #replay(): Promise<void> {
    for (const [at, { attempts }] of this.kept.questions.entries())
      for (const attempt of attempts) this.marks[at]!.push(await this.#mark(at, attempt));
    await this.#sum();
  }

  #mark(at: number, attempt: { text: string; hints: number }): Promise<Marked> {
    const question = questionsOf(this.own)[at]!;
    const ready = markedQuestion(question, this.drawn.solutions[question.id ?? '']!);
    return mark(this.own, ready, attempt, this.marks[at]!.at(-1), this.kept.lang);
  }

  /** Marks an answer and keeps it. */
  async answer(at: number, text: string): Promise<Marked> {
    const question = this.kept.questions[at]!;
    const attempt = { text, hints: question.hints };
    if (!this.hasAnswers) this.kept.lang = language();
    const marked = await this.#mark(at, attempt);
    this.marks[at]!.push(marked);
    question.attempts.push(attempt);
    this.#keep({ did: 'answer', at, text, credit: marked.credit });
    await this.#sum();
    return marked;
  }

  takeHint(at: number): void {
    const question = this.kept.questions[at]!;
    question.hints += 1;
    this.#keep({ did: 'hint', at });
  }

  /** Shows the answer to a question: what is typed afterwards does not count. */
  show(at: number): void {
    this.kept.questions[at]!.shown = true;
    this.#keep({ did: 'show', at });
  }

  /** Forgets the answers. */
  forget(): void {
    this.keeper.forget(this.drawn.seed);
  }

  get hasAnswers(): boolean {
    return this.marks.some((marks) => marks.length > 0);
  }

  /** The last mark of a question. */
  last(at: number): Marked | undefined {
    return this.marks[at]!.at(-1);
  }

  /** A question that needs no more answers. */
  isDone(at: number): boolean {
    return this.kept.questions[at]!.shown || this.marks[at]!.some(({ verdict }) => verdict === 'right');
  }

  get isFinished(): boolean {
    return this.marks.every((_, at) => this.isDone(at));
  }

  /** The best credit of each question, from 0 to 1. */
  get credits(): number[] {
    return this.marks.map((marks) => marks.at(-1)?.best ?? 0);
  }

  #keep(change: Change): void {
    this.kept.touched = Date.now();
    this.isKept = this.keeper.keep(this.drawn.seed, this.kept, change);
  }

  /** The answer code and the score that it gives: the same as a teacher will see. */
  async #sum(): Promise<void> {
    const { own, codes, kept } = this;
    const best = kept.questions.map((_, at) => this.#best(at));
    const minutes = Math.min(MOST_MINUTES, Math.round((kept.touched - kept.started) / 60_000));
    const encoded = await askCourse('answer_code', {
      do: 'encode',
      exercise: own.id ?? '',
      revision: own.revision ?? 1,
      lang: kept.lang,
      class: codes.class,
      student: codes.student,
      minutes,
      hints: best.map(({ hints }) => hints),
      tries: best.map(({ tries }) => tries),
      answers: best.map(({ text }) => text),
    });
    if (isRefused(encoded)) throw refused(encoded);
    this.code = (encoded as { code: string }).code;
    const results = await askCourse('class_results', { exercise: drawnBy(own, codes), lines: [this.code] });
    if (isRefused(results)) throw refused(results);
    this.score = results.students[0]?.score ?? null;
  }

  /** Of a question the answer with the highest credit, the latest of equals, and what came before it. */
  #best(at: number): { text: string; hints: number; tries: number } {
    const { attempts } = this.kept.questions[at]!;
    const none = { text: '', hints: 0, tries: 0, credit: -1 };
    return this.marks[at]!.reduce(
      (best, { credit }, place) =>
        credit !== null && credit >= best.credit
          ? { ...attempts[place]!, tries: this.marks[at]![place - 1]?.attempts ?? 0, credit }
          : best,
      none,
    );
  }
}

function empty(own: Description): KeptSheet {
  const now = Date.now();
  return {
    lang: language(),
    revision: own.revision ?? 1,
    started: now,
    touched: now,
    questions: questionsOf(own).map(() => ({ hints: 0, attempts: [], shown: false })),
  };
}
