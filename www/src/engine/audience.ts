// The module that reads a table of customers, segments it and follows its customers over time: loaded when a
// page first asks. A worker holds the table across questions; a cancelled question ends that worker, and the
// next one quietly reads the table again in another.

import type {
  AudienceFacts,
  AudienceGlue,
  AudienceRoles,
  AudienceTable,
  ClusterAnswer,
  ClusterAsked,
  Cohorts,
  KChoice,
  Lifetime,
  LifetimeAsked,
  ProfileAnswer,
  Purchases,
  PurchasesAsked,
  Retention,
  RetentionAsked,
  RfmAnswer,
  RfmAsked,
  RulesAnswer,
  RulesAsked,
  SegmentationAsked,
  Stability,
  Survival,
  SurvivalAsked,
  TargetsAnswer,
  TargetsAsked,
} from './contract';
import { EngineError } from './error';
import { Instance } from './instance';
import { Job, type JobOptions } from './jobs';
import type { Held, HeldMethod } from './worker';
import { compileModule, glueAddress, instantiate } from './wasm';

const GLUE = 'audience.js';

export type AudienceSource = { file: File } | { name: string; text: string };

let started: Promise<AudienceEngine> | undefined;

export class AudienceEngine extends Instance<AudienceGlue> {
  readonly #module: WebAssembly.Module;
  #job: Job | null = null;
  #source: AudienceSource | null = null;
  #roles: AudienceRoles | null = null;
  /** One question at a time: the worker has one table and one thread. */
  #line: Promise<unknown> = Promise.resolve();

  private constructor(module: WebAssembly.Module, glue: AudienceGlue) {
    super(glue, (generation) => instantiate<AudienceGlue>(module, glueAddress(GLUE), generation));
    this.#module = module;
  }

  /** The one instance of the site; rejects with `EngineStartError`, and may be asked again then. */
  static start(): Promise<AudienceEngine> {
    started ??= compileModule('audience_bg.wasm')
      .then(
        async (module) =>
          new AudienceEngine(module, await instantiate<AudienceGlue>(module, glueAddress(GLUE), 0)),
      )
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      });
    return started;
  }

  /** Reads a table in the place of the one held. Its roles are to be said before anything is asked of it. */
  open(source: AudienceSource, options: JobOptions = {}): Promise<AudienceTable> {
    this.close();
    this.#source = source;
    return this.#queue(options, () => this.#read(source, options));
  }

  setRoles(roles: AudienceRoles, options: JobOptions = {}): Promise<AudienceFacts> {
    this.#roles = null;
    return this.#queue(options, async () => {
      const facts = await this.#put<AudienceFacts>(
        await this.#ready(),
        'setRoles',
        [JSON.stringify(roles)],
        false,
        options,
      );
      this.#roles = roles;
      return facts;
    });
  }

  /** Forgets the table; what is being asked of it is cancelled. */
  close(): void {
    this.#job?.end();
    this.#job = null;
    this.#source = null;
    this.#roles = null;
  }

  /** The table as text, to be kept; null when it is too large. */
  keptText(pseudonyms: boolean, options: JobOptions = {}): Promise<string | null> {
    return this.#ask<string | undefined>('keptText', [pseudonyms], options).then((text) => text ?? null);
  }

  rules(asked: RulesAsked, options: JobOptions = {}): Promise<RulesAnswer> {
    return this.#ask('rules', [JSON.stringify(asked)], options);
  }

  rfm(asked: RfmAsked, options: JobOptions = {}): Promise<RfmAnswer> {
    return this.#ask('rfm', [JSON.stringify(asked)], options);
  }

  cluster(asked: ClusterAsked, options: JobOptions = {}): Promise<ClusterAnswer> {
    return this.#ask('cluster', [JSON.stringify(asked)], options, true);
  }

  chooseK(asked: ClusterAsked, most: number, options: JobOptions = {}): Promise<KChoice> {
    return this.#ask('chooseK', [JSON.stringify(asked), most], options, true);
  }

  stability(asked: ClusterAsked, options: JobOptions = {}): Promise<Stability> {
    return this.#ask('stability', [JSON.stringify(asked)], options, true);
  }

  profile(asked: SegmentationAsked, options: JobOptions = {}): Promise<ProfileAnswer> {
    return this.#ask('profile', [JSON.stringify(asked)], options);
  }

  /** CSV text; without a segment everybody, with a column that says which is theirs. */
  exportSegment(asked: SegmentationAsked, segment: string | null, options: JobOptions = {}): Promise<string> {
    return this.#ask('exportSegment', [JSON.stringify(asked), segment], options);
  }

  cohorts(options: JobOptions = {}): Promise<Cohorts> {
    return this.#ask('cohorts', [], options);
  }

  survival(asked: SurvivalAsked, options: JobOptions = {}): Promise<Survival> {
    return this.#ask('survival', [JSON.stringify(asked)], options);
  }

  purchases({ of, ...asked }: PurchasesAsked, options: JobOptions = {}): Promise<Purchases> {
    return this.#ask(
      'purchases',
      [JSON.stringify(asked), of === null ? null : JSON.stringify(of)],
      options,
      true,
    );
  }

  targets(asked: TargetsAsked): TargetsAnswer {
    return this.call((glue) => glue.targets(JSON.stringify(asked)));
  }

  retention(asked: RetentionAsked): Retention {
    return this.call((glue) => glue.retention(JSON.stringify(asked)));
  }

  lifetime(asked: LifetimeAsked): Lifetime {
    return this.call((glue) => glue.lifetime(JSON.stringify(asked)));
  }

  example(key: string, language: 'fr' | 'en'): { name: string; text: string; roles: AudienceRoles } {
    return this.call((glue) => glue.audienceExample(key, language));
  }

  #ask<T>(name: HeldMethod, inputs: readonly Held[], options: JobOptions, progress = false): Promise<T> {
    return this.#queue(options, async () =>
      this.#put<T>(await this.#ready(), name, inputs, progress, options),
    );
  }

  #queue<T>(options: JobOptions, question: () => Promise<T>): Promise<T> {
    const source = this.#source;
    const turn = this.#line.then(() => {
      // What was given up, or asked of a table that is no longer held, is not begun.
      if (options.signal?.aborted || this.#source !== source) throw new EngineError({ code: 'cancelled' });
      return question();
    });
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  async #put<T>(
    job: Job,
    name: HeldMethod,
    inputs: readonly Held[],
    progress: boolean,
    options: JobOptions,
  ): Promise<T> {
    const reply = await job.ask({ type: 'hold-ask', name, inputs, progress }, options);
    if (reply.type !== 'answer') throw new EngineError({ code: 'unexpected' });
    return reply.answer as T;
  }

  async #read(source: AudienceSource, options: JobOptions): Promise<AudienceTable> {
    const job = new Job(this.#module, glueAddress(GLUE));
    this.#job = job;
    try {
      const reply = await job.ask(
        'file' in source
          ? { type: 'hold', name: source.file.name, source: source.file }
          : { type: 'hold', name: source.name, source: source.text },
        options,
      );
      if (reply.type !== 'answer') throw new EngineError({ code: 'unexpected' });
      return reply.answer as AudienceTable;
    } catch (error) {
      job.end();
      throw error;
    }
  }

  /** The worker with the table and its roles; another one, when the last was ended. */
  async #ready(): Promise<Job> {
    if (this.#job !== null && !this.#job.ended) return this.#job;
    if (this.#source === null) throw new EngineError({ code: 'cancelled' });
    await this.#read(this.#source, {});
    const job = this.#job!;
    if (this.#roles !== null) await this.#put(job, 'setRoles', [JSON.stringify(this.#roles)], false, {});
    return job;
  }
}
