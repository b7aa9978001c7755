// A visit to a learning platform: what happens is told to the core, which says the calls in their order
// (SCORM 1.2), and the calls are made. Nothing is computed here.

import type { Wire } from '../engine/study';
import type { Api, ApiCall } from './api';

type Calls = { calls: string[][] };
export type Ask = (request: Wire.ScormRequest) => Wire.ScormAnswer | Wire.Refused;

/** The calls that find out who comes and what was kept. */
const FIRST = 3;
const STATE = 'cmi.suspend_data';

export class Visit {
  readonly #events: Wire.Event[] = [];
  readonly #start = performance.now();
  #platform: Wire.Platform = { student_id: '', suspend_data: '' };
  #made = 0;
  #written = '';
  /** The last error that the platform told, by its number. */
  error = '0';

  constructor(
    private readonly api: Api,
    private readonly own: Wire.Package,
    private readonly ask: Ask,
  ) {}

  /** Reports to the platform; false where it does not answer. */
  begin(): boolean {
    const initialize = this.#call(['LMSInitialize', '']);
    if (initialize !== 'true') return false;
    this.#platform = {
      student_id: this.#call(['LMSGetValue', 'cmi.core.student_id']),
      suspend_data: this.#call(['LMSGetValue', STATE]),
      initialize,
    };
    this.#made = FIRST;
    return true;
  }

  /** The student's code; empty where the platform names nobody. */
  get student(): string {
    const answer = this.ask({ do: 'student', student_id: this.#platform.student_id ?? '' });
    return (answer as { student?: string }).student ?? '';
  }

  /** Who comes, where the platform does not say. */
  set studentName(name: string) {
    this.#platform.student_id = name;
  }

  /** What was kept of this exercise; null where nothing was, or where it is of another one. */
  get state(): Wire.State | null {
    const state = this.ask({ do: 'decode', text: this.#platform.suspend_data ?? '' });
    if ('error' in state) return null;
    const kept = state as Wire.State;
    const { exercise, revision, points } = this.own;
    return kept.exercise === exercise && kept.revision === revision && kept.questions.length === points.length
      ? kept
      : null;
  }

  /** The exercise is drawn; the credits are those of the answers that were kept. */
  open(credits: number[]): boolean {
    return this.#tell({ event: 'open', best: credits });
  }

  answer(question: number, text: string, credit: number | null): boolean {
    return this.#tell({ event: 'answer', question, text, credit });
  }

  hint(question: number): boolean {
    return this.#tell({ event: 'hint', question });
  }

  leave(): boolean {
    return this.#tell({ event: 'leave', seconds: this.#seconds() });
  }

  finish(): boolean {
    return this.#tell({ event: 'finish', seconds: this.#seconds() });
  }

  #seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /** Makes the calls of an event; false if there are none, or if the platform refused one. */
  #tell(event: Wire.Event): boolean {
    this.#events.push(event);
    const answer = this.ask({
      do: 'calls',
      package: this.own,
      lms: this.#platform,
      events: this.#events,
    });
    const calls = 'error' in answer ? [] : (answer as Calls).calls;
    const next = calls.slice(this.#made);
    this.#made = Math.max(this.#made, calls.length);
    const isOpening = event.event === 'open';
    return (next.length > 0 || isOpening) && next.map((call) => this.#isTaken(call)).every(Boolean);
  }

  /** Makes a call; whether it did what it should. What is read of the state must be what was written. */
  #isTaken(call: string[]): boolean {
    const [name, element, value = ''] = call;
    const answer = this.#call(call);
    if (name === 'LMSSetValue' && element === STATE) this.#written = value;
    if (name === 'LMSGetValue') return element !== STATE || answer === this.#written;
    if (answer === 'true') return true;
    this.error = this.#call(['LMSGetLastError']);
    return false;
  }

  #call([name, ...inputs]: string[]): string {
    const answer = this.api[name as ApiCall](...inputs);
    // Some platforms give true where a text is due.
    return typeof answer === 'string' || typeof answer === 'boolean' ? String(answer) : '';
  }
}
