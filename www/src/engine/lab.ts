// The lab: one worker that holds the module of long work, with the files and tables it is asked about.
// Questions stand in a line. A cancelled question ends the worker; the next one starts another, which
// is given again what it needs.

import type {
  CampaignMonth,
  Cases,
  JoinedTable,
  KeptTable,
  KnownTruth,
  LineRun,
  Measure,
  MeasureAsked,
  MeasureOverTime,
  PeriodSums,
  PeriodsAsked,
  Report,
  ResponseSetup,
  ResponseTask,
  ReviewFigures,
  SmartVerdict,
  SourceContent,
} from './contract';
import { EngineError } from './error';
import { Remote, type AskOptions } from './remote';
import type { Input, Request } from './worker';
import { glueAddress } from './wasm';
import { workerModule } from './worker-module';

/** A table joined of several files, as a source that the document can keep. */
export interface JoinedSource {
  report: Report;
  content: SourceContent;
  tables: KeptTable[];
}

/** Asks the worker that is being given something. */
export type Give = (request: Request) => Promise<unknown>;

/**
 * Something that a worker holds under a name between questions, and how it is given to a worker that lacks
 * it.
 */
export class Holding {
  #at: Remote | null = null;

  constructor(
    readonly name: string,
    readonly fill: (give: Give) => Promise<unknown>,
  ) {}

  async ensure(remote: Remote, options: AskOptions): Promise<void> {
    if (this.#at === remote) return;
    this.#at = null;
    await this.fill((request) => remote.ask(request, options));
    this.#at = remote;
  }
}

export interface Question {
  name: string;
  inputs: readonly Input[];
  /** The object that is asked; none: an export of the module. */
  on?: Holding | undefined;
  /** Whether the core says how far it is. */
  progress?: boolean;
}

/** Under which names the worker holds documents. */
const DOCUMENT = 'document';
const CHECKED = 'checked';
/** What is said of a table that cannot be had. */
const LOST: ReadonlySet<string> = new Set(['table_missing', 'table_damaged']);

export class Lab {
  #remote: Remote | null = null;
  /** Which text the worker has, once it has all of its tables. */
  #held: { remote: Remote; text: string } | null = null;
  #line: Promise<unknown> = Promise.resolve();
  #names = 0;

  /** Asks the worker of the lab, after what was asked before. Rejects with `EngineError`. */
  ask<T>(question: Question, options: AskOptions = {}): Promise<T> {
    const { on } = question;
    return this.turn(options, async (remote) => {
      await on?.ensure(remote, options);
      return (await remote.ask(calling(question), options)) as T;
    });
  }

  /**
   * Asks a worker of its own, which goes with its answer: for long questions about what is put in, one
   * beside another.
   */
  async aside<T>(question: Question, options: AskOptions = {}): Promise<T> {
    const remote = new Remote(await workerModule('lab_bg.wasm'), glueAddress('lab.js'));
    try {
      return (await remote.ask(calling(question), options)) as T;
    } finally {
      remote.end();
    }
  }

  /** Uses the worker alone. What was given up before its turn is not begun. */
  turn<T>({ signal }: AskOptions, use: (remote: Remote) => Promise<T>): Promise<T> {
    const turn = this.#line.then(async () => {
      if (signal?.aborted) throw new EngineError({ code: 'cancelled' });
      return use(await this.#ready());
    });
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  /** Lets go of something held. */
  free(holding: Holding): void {
    if (this.#remote === null) return;
    void this.turn({}, (remote) => remote.ask({ type: 'free', name: holding.name })).catch(() => undefined);
  }

  /** A name for something to hold. */
  newName(): string {
    return String((this.#names += 1));
  }

  /** Where the tables that documents refer to are found, by name: said once. */
  tables: (name: string) => Promise<Uint8Array> = () =>
    Promise.reject(new EngineError({ code: 'table_missing' }));

  measure(documentText: string): Promise<Measure> {
    return this.#document(documentText, 'measure');
  }

  /** The figures of chosen days beside those before, in one currency; mailings and visits too. */
  measureOverTime(documentText: string, asked: MeasureAsked): Promise<MeasureOverTime> {
    return this.#document(documentText, 'measureOverTime', [JSON.stringify(asked)]);
  }

  /** What each campaign of the imported ads spent and brought, month by month. */
  campaignMonths(documentText: string): Promise<CampaignMonth[]> {
    return this.#document(documentText, 'campaignMonths');
  }

  /** The sums of equal periods from a day on. */
  periodSums(documentText: string, asked: PeriodsAsked): Promise<PeriodSums> {
    return this.#document(documentText, 'periodSums', [JSON.stringify(asked)]);
  }

  smartVerdict(documentText: string, objective: string): Promise<SmartVerdict> {
    return this.#document(documentText, 'smartVerdict', [objective]);
  }

  /** What the review of a decision is made of. */
  reviewFigures(documentText: string, decision: string): Promise<ReviewFigures> {
    return this.#document(documentText, 'reviewFigures', [decision]);
  }

  async guessResponse(documentText: string): Promise<ResponseSetup | null> {
    return (await this.#document<ResponseSetup | undefined>(documentText, 'guessResponse')) ?? null;
  }

  /** What the document asks to be fitted, with its data. */
  responseTask(documentText: string): Promise<ResponseTask> {
    return this.#document(documentText, 'responseTask');
  }

  /** What generated the data that the document's curves are fitted on, while they are the example's. */
  async knownTruth(documentText: string): Promise<KnownTruth | null> {
    return (await this.#document<KnownTruth | undefined>(documentText, 'knownTruth')) ?? null;
  }

  /** The exports of the document as one table of periods. */
  joinedTable(documentText: string, asked: string): Promise<JoinedTable> {
    return this.#document(documentText, 'joinedTable', [asked]);
  }

  /** The joined table as a source of its own; its table comes compressed. */
  joinedSource(documentText: string, keep: string): Promise<JoinedSource> {
    return this.#document(documentText, 'joinedSource', [keep], 'pack');
  }

  /** The orders of a kept file as a table of customers' purchases, compressed. */
  async ordersTable(documentText: string, source: string): Promise<Uint8Array> {
    const { tables } = await this.#document<{ tables: KeptTable[] }>(
      documentText,
      'ordersTable',
      [source],
      'pack',
    );
    return tables[0]!.bytes;
  }

  /** The lines of a kept file that were read. */
  linesRead(documentText: string, source: string): Promise<LineRun[]> {
    return this.#document(documentText, 'linesRead', [source]);
  }

  /** The figures of the complete cases. */
  caseFigures(): Promise<Cases> {
    return this.ask({ name: 'caseFigures', inputs: [] });
  }

  /** The ready example and its tables. */
  exampleDocument(language: 'fr' | 'en'): Promise<{ text: string; tables: KeptTable[] }> {
    return this.pack({ name: 'exampleDocument', inputs: [language] });
  }

  /** Asks something that answers with tables: they come compressed. */
  pack<T>({ name, inputs, on }: Question, options: AskOptions = {}): Promise<T> {
    return this.turn(options, async (remote) => {
      await on?.ensure(remote, options);
      return (await remote.ask({ type: 'pack', name, inputs, on: on?.name }, options)) as T;
    });
  }

  /** Compares tables with their names: rejects with `table_damaged`. */
  check(documentText: string, tables: readonly KeptTable[]): Promise<void> {
    return this.turn({}, async (remote) => {
      await remote.ask({ type: 'make', of: 'OpenDocument', inputs: [documentText], as: CHECKED });
      try {
        for (const { name, bytes } of tables)
          await remote.ask({ type: 'unpack', on: CHECKED, name: 'hold', inputs: [name], bytes });
      } finally {
        await remote.ask({ type: 'free', name: CHECKED });
      }
    });
  }

  /** Asks the document that the worker holds, which becomes the one of this text. */
  #document<T>(
    text: string,
    name: string,
    inputs: readonly Input[] = [],
    type: 'call' | 'pack' = 'call',
  ): Promise<T> {
    return this.turn({}, async (remote) => {
      if (this.#held?.remote !== remote) {
        await remote.ask({ type: 'make', of: 'OpenDocument', inputs: [text], as: DOCUMENT });
        this.#held = { remote, text: '' };
      }
      if (this.#held.text !== text) {
        await remote.ask({ type: 'call', on: DOCUMENT, name: 'setText', inputs: [text] });
        this.#held.text = '';
        const missing = (await remote.ask({
          type: 'call',
          on: DOCUMENT,
          name: 'missing',
          inputs: [],
        })) as string[];
        for (const table of missing) await this.#hand(remote, table);
        this.#held.text = text;
      }
      return (await remote.ask({ type, on: DOCUMENT, name, inputs })) as T;
    });
  }

  /** A table that is lost is told by the questions that need it; the others have their answer. */
  async #hand(remote: Remote, table: string): Promise<void> {
    try {
      const bytes = await this.tables(table);
      await remote.ask({ type: 'unpack', on: DOCUMENT, name: 'hold', inputs: [table], bytes });
    } catch (error) {
      const lost = error instanceof EngineError && LOST.has(error.code);
      if (!lost) throw error;
    }
  }

  async #ready(): Promise<Remote> {
    if (this.#remote === null || this.#remote.ended)
      this.#remote = new Remote(await workerModule('lab_bg.wasm'), glueAddress('lab.js'));
    return this.#remote;
  }
}

function calling({ name, inputs, on, progress }: Question): Request {
  return { type: 'call', name, inputs, on: on?.name, progress: progress ?? false };
}

/** The lab of the site. */
export const lab = new Lab();
