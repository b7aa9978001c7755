// The table of customers in hand, which the pages of segments and of customers share: where it came from, how
// it is read, and what the document keeps of it. It outlives the pages, and is read again from the document
// after a reload.

import { session } from '../app/context';
import {
  audienceEngine,
  EngineError,
  toEngineError,
  type AudienceEngine,
  type AudienceFacts,
  type AudienceRoles,
  type AudienceSource,
  type AudienceTable,
  type Document,
  type KeptAudience,
  type KeptTable,
  lab,
  type Source,
} from '../engine';
import { language, type Language } from '../i18n';
import { signal } from '../state/signals';

export const EXAMPLES = ['shop', 'restaurant'] as const;
export type ExampleKey = (typeof EXAMPLES)[number];

export type AudienceState =
  | { kind: 'none' }
  | { kind: 'reading'; name: string; done: number; total: number }
  /** Read, but how is not known: the roles of its columns are asked for. */
  | { kind: 'asked'; table: AudienceTable; error: EngineError }
  | { kind: 'ready'; table: AudienceTable; facts: AudienceFacts; roles: AudienceRoles }
  /** The document speaks of a file that it was too large to keep, or that was not to be kept. */
  | { kind: 'away'; name: string }
  | { kind: 'failed'; error: EngineError };

/** How the orders of a kept file are read. */
const ORDERS: AudienceRoles = {
  shape: 'orders',
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  frequency: null,
  as_of: null,
  until: null,
  returns: 'net',
};

/** Whether a table has every column that the roles name. */
function fits({ customer, date, amount, frequency }: AudienceRoles, { columns }: AudienceTable): boolean {
  const names = columns.map(({ name }) => name);
  return [customer, date, amount, frequency].every((name) => name === null || names.includes(name));
}

/** What became of the table in the document. */
export type Kept = 'example' | 'text' | 'too_large' | 'refused' | 'not_asked';

/** What the document holds of it. */
export function keptAudience(): Pick<Document, 'audience' | 'segments' | 'messages'> {
  return session().document;
}

class AudienceStore {
  readonly #state = signal<AudienceState>({ kind: 'none' });
  /** What of the document the table in hand was made of, or made. */
  #made = JSON.stringify(null);
  #abort: AbortController | null = null;
  readonly #example = signal<ExampleKey | null>(null);
  #added = '';
  readonly #keep = signal(true);
  readonly #pseudonyms = signal(true);
  readonly #kept = signal<Kept>('not_asked');
  #keptFault: EngineError | null = null;
  readonly #version = signal(0);

  get state(): AudienceState {
    return this.#state.value;
  }

  get ready(): {
    table: AudienceTable;
    facts: AudienceFacts;
    roles: AudienceRoles;
    engine: AudienceEngine;
  } | null {
    return this.#state.value.kind === 'ready' ? { ...this.#state.value, engine: audienceEngine } : null;
  }

  /** Changes with the table or how it is read: what was asked of another version is to be asked again. */
  get version(): number {
    return this.#version.value;
  }

  /** The demonstration in hand, or null for a file. */
  get example(): ExampleKey | null {
    return this.#example.value;
  }

  get kept(): Kept {
    return this.#kept.value;
  }

  /** Why the table was refused. */
  get keptFault(): EngineError | null {
    return this.#kept.value === 'refused' ? this.#keptFault : null;
  }

  /** Whether the rows of a file stay in the document. */
  get keep(): boolean {
    return this.#keep.value;
  }

  /** Whether customers are named by numbers in what is kept. */
  get pseudonyms(): boolean {
    return this.#pseudonyms.value;
  }

  /**
   * Called when a page opens and when the document changes: a table that the document no longer speaks of is
   * dropped, another is read.
   */
  follow(): void {
    const { audience } = keptAudience();
    const now = JSON.stringify(audience);
    if (now === this.#made) return;
    this.#made = now;
    if (audience === null) {
      this.#drop({ kind: 'none' });
      return;
    }
    const before = this.#state.value;
    if (before.kind === 'ready' && audience.added === this.#added && audience.name === before.table.name) {
      // Only the reading changed: undo, most often.
      void this.#read(before.table, audience.roles, null);
      return;
    }
    this.#added = audience.added;
    if (audience.example !== null) {
      this.#example.value = audience.example as ExampleKey;
      this.#kept.value = 'example';
      void this.#open(audience.name, () => exampleOf(audience), audience.roles, false);
    } else if (audience.table !== null) {
      const { name, table } = audience;
      this.#example.value = null;
      this.#kept.value = 'text';
      void this.#open(
        name,
        async () => ({ name, kept: await session().storage.table(table) }),
        audience.roles,
        false,
      );
    } else {
      this.#drop({ kind: 'away', name: audience.name });
    }
  }

  /** One of the demonstrations, in the language of the reader. */
  openExample(key: ExampleKey): Promise<void> {
    this.#example.value = key;
    this.#added = session().today();
    let roles: AudienceRoles | null = null;
    return this.#open(
      '',
      async () => {
        const example = await audienceEngine.example(key, language());
        roles = example.roles;
        return { name: example.name, text: example.text };
      },
      () => roles,
      true,
    );
  }

  /** A file whose rows were not kept is read as before when it is given again. */
  openFile(file: File): Promise<void> {
    const { state } = this;
    const again = state.kind === 'away' && state.name === file.name;
    this.#example.value = null;
    this.#added = session().today();
    const roles = again ? (keptAudience().audience?.roles ?? null) : null;
    return this.#open(file.name, () => Promise.resolve({ file }), roles, true);
  }

  /** The orders of a file that the document keeps: they are not read a second time. */
  openOrders(source: Source): Promise<void> {
    this.#example.value = null;
    this.#added = session().today();
    const { file } = source.report;
    const kept = (): Promise<AudienceSource> =>
      lab.ordersTable(session().text, source.id).then((table) => ({ name: file, kept: table }));
    return this.#open(file, kept, ORDERS, true);
  }

  /** Other roles for the same table; what is wrong with them is told, and the last reading stands. */
  async setRoles(roles: AudienceRoles): Promise<EngineError | null> {
    const { state } = this;
    if (state.kind !== 'ready' && state.kind !== 'asked') return null;
    return this.#read(state.table, roles, 'keep');
  }

  /** Whether the rows of a file stay in the document, and under what names. */
  async setKeeping(keep: boolean, pseudonyms: boolean): Promise<void> {
    this.#keep.value = keep;
    this.#pseudonyms.value = pseudonyms;
    if (this.#state.value.kind === 'ready') await this.#write(this.#state.value.roles);
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** The table goes, and from the document too with its segments. */
  forget(): void {
    this.#drop({ kind: 'none' });
    this.#put(null);
  }

  #drop(state: AudienceState): void {
    this.#abort?.abort();
    this.#abort = null;
    audienceEngine.close();
    this.#example.value = null;
    this.#set(state);
  }

  async #open(
    name: string,
    source: () => Promise<AudienceSource>,
    roles: AudienceRoles | null | (() => AudienceRoles | null),
    mine: boolean,
  ): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ kind: 'reading', name, done: 0, total: 0 });
    try {
      const from = await source();
      if (this.#abort !== abort) return;
      const table = await audienceEngine.open(from, {
        signal: abort.signal,
        onProgress: (done, total) => {
          if (this.#abort === abort) this.#set({ kind: 'reading', name, done, total });
        },
      });
      if (this.#abort !== abort) return;
      const said = typeof roles === 'function' ? roles() : roles;
      await this.#read(table, said !== null && fits(said, table) ? said : table.guess, mine ? 'anew' : null);
    } catch (error) {
      if (this.#abort !== abort) return;
      const { code } = toEngineError(error);
      // Given up: as if the file had not been given.
      if (code === 'cancelled') {
        this.#made = '';
        this.#drop({ kind: 'none' });
        this.follow();
      } else {
        this.#set({ kind: 'failed', error: toEngineError(error) });
      }
    }
  }

  /** `anew`: the document is told of another table; `keep`: of other roles; null: it told us. */
  async #read(
    table: AudienceTable,
    roles: AudienceRoles,
    tell: 'anew' | 'keep' | null,
  ): Promise<EngineError | null> {
    try {
      const facts = await audienceEngine.setRoles(roles);
      this.#version.value += 1;
      this.#set({ kind: 'ready', table, facts, roles });
      if (tell !== null) await this.#write(roles, tell === 'anew');
      return null;
    } catch (error) {
      const failed = toEngineError(error);
      if (failed.code === 'cancelled') return failed;
      const { state } = this;
      if (state.kind === 'ready' && tell === 'keep') {
        // The reading that could be done is done again: the worker has none after a refusal.
        await audienceEngine.setRoles(state.roles).catch(() => undefined);
      } else {
        this.#set({ kind: 'asked', table, error: failed });
      }
      return failed;
    }
  }

  async #write(roles: AudienceRoles, anew = false): Promise<void> {
    const { state } = this;
    if (state.kind !== 'ready') return;
    let kept: KeptTable | null = null;
    if (this.#example.value !== null) this.#kept.value = 'example';
    else if (!this.#keep.value) this.#kept.value = 'not_asked';
    else {
      const found = await audienceEngine.keptTable(this.#pseudonyms.value).catch(toEngineError);
      if (this.#state.value !== state) return;
      if (found instanceof EngineError) this.#refused(found);
      else [kept, this.#kept.value] = [found, 'text'];
    }
    // Segments are of one table: those of another would be read as if they were of this one.
    if (anew && keptAudience().segments !== null)
      this.#run(() => session().run({ type: 'set_segments', segments: null }));
    const audience = {
      name: state.table.name,
      table: kept?.name ?? null,
      roles,
      customers: state.facts.customers,
      added: this.#added,
      example: this.#example.value,
    };
    this.#put(audience, kept === null ? [] : [kept]);
  }

  #put(audience: KeptAudience | null, tables: KeptTable[] = []): void {
    const before = this.#made;
    this.#made = JSON.stringify(audience);
    if (this.#run(() => session().run({ type: 'set_audience', audience }, tables)))
      this.#made = JSON.stringify(keptAudience().audience);
    else this.#made = before === this.#made ? before : JSON.stringify(keptAudience().audience);
  }

  /** What the document refuses is not kept; the table in hand stays. */
  #run(command: () => void): boolean {
    try {
      command();
      return true;
    } catch (error) {
      if (this.#kept.value !== 'example') this.#refused(toEngineError(error));
      return false;
    }
  }

  #refused(error: EngineError): void {
    this.#keptFault = error;
    this.#kept.value = error.code === 'too_large' ? 'too_large' : 'refused';
  }

  #set(state: AudienceState): void {
    this.#state.value = state;
  }
}

/**
 * A demonstration is kept as its key: it is read in the language that it was opened in, which its name
 * tells.
 */
async function exampleOf(kept: KeptAudience): Promise<AudienceSource> {
  const others: Language[] = language() === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const made = await Promise.all(others.map((one) => audienceEngine.example(kept.example ?? '', one)));
  const { name, text } = made.find((one) => one.name === kept.name) ?? made[0]!;
  return { name, text };
}

export const audience = new AudienceStore();
