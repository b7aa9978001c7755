// The table of customers that the lab holds: read, segmented, its customers followed over time. What needs
// no table is asked of the lab too.

import type {
  AudienceFacts,
  Audience,
  AudienceRoles,
  AudienceTable,
  ClusterAnswer,
  ClusterAsked,
  Cohorts,
  KChoice,
  KeptTable,
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
  SegmentExport,
  Stability,
  Survival,
  SurvivalAsked,
  TargetsAnswer,
  TargetsAsked,
} from './contract';
import { EngineError } from './error';
import { Holding, lab, type Give } from './lab';
import { pourable } from './pourable';
import type { AskOptions } from './remote';
import type { Input } from './worker';

export type AudienceSource =
  { file: File } | { name: string; text: string } | { name: string; kept: Uint8Array };

/** What is asked of the table that the lab holds. */
type Method = Exclude<keyof Audience, 'push' | 'read' | 'readKept' | 'keptTable' | 'free' | symbol>;

const AS = 'audience';
/** Which share of the time it takes to hand a file to the worker. */
const POURED = 0.05;

export class AudienceEngine {
  #roles: AudienceRoles | null = null;
  #holding: Holding | null = null;
  /** Gives up what is asked of a table that is no longer held. */
  #open = new AbortController();

  /** Reads a table in the place of the one held. Its roles are to be said before anything is asked of it. */
  async open(source: AudienceSource, options: AskOptions = {}): Promise<AudienceTable> {
    this.close();
    let table: AudienceTable | null = null;
    let poured = false;
    const holding = new Holding(AS, async (give) => {
      const name = 'file' in source ? source.file.name : source.name;
      await give({ type: 'make', of: 'Audience', inputs: [name], as: AS });
      table = (await read(source, give, () => (poured = true))) as AudienceTable;
      if (this.#holding === holding && this.#roles !== null)
        await give({ type: 'call', on: AS, name: 'setRoles', inputs: [JSON.stringify(this.#roles)] });
    });
    this.#holding = holding;
    const { onProgress } = options;
    const own = this.#own({
      ...options,
      onProgress: (done, total) =>
        onProgress?.(poured ? POURED * total + (1 - POURED) * done : POURED * done, total),
    });
    try {
      await lab.turn(own, (remote) => holding.ensure(remote, own));
      return table!;
    } catch (error) {
      if (this.#holding === holding) this.#holding = null;
      throw error;
    }
  }

  async setRoles(roles: AudienceRoles, options: AskOptions = {}): Promise<AudienceFacts> {
    this.#roles = null;
    const facts = await this.#ask<AudienceFacts>('setRoles', [JSON.stringify(roles)], options);
    this.#roles = roles;
    return facts;
  }

  /** Forgets the table; what is being asked of it is cancelled. */
  close(): void {
    this.#open.abort();
    this.#open = new AbortController();
    if (this.#holding !== null) lab.free(this.#holding);
    this.#holding = null;
    this.#roles = null;
  }

  /** The table to be kept with the document. */
  async keptTable(pseudonyms: boolean, options: AskOptions = {}): Promise<KeptTable> {
    if (this.#holding === null) throw new EngineError({ code: 'cancelled' });
    const question = { name: 'keptTable', inputs: [pseudonyms], on: this.#holding };
    const { tables } = await lab.pack<{ tables: KeptTable[] }>(question, this.#own(options));
    return tables[0]!;
  }

  rules(asked: RulesAsked, options: AskOptions = {}): Promise<RulesAnswer> {
    return this.#ask('rules', [JSON.stringify(asked)], options);
  }

  rfm(asked: RfmAsked, options: AskOptions = {}): Promise<RfmAnswer> {
    return this.#ask('rfm', [JSON.stringify(asked)], options);
  }

  cluster(asked: ClusterAsked, options: AskOptions = {}): Promise<ClusterAnswer> {
    return this.#ask('cluster', [JSON.stringify(asked)], options, true);
  }

  chooseK(asked: ClusterAsked, most: number, options: AskOptions = {}): Promise<KChoice> {
    return this.#ask('chooseK', [JSON.stringify(asked), most], options, true);
  }

  stability(asked: ClusterAsked, options: AskOptions = {}): Promise<Stability> {
    return this.#ask('stability', [JSON.stringify(asked)], options, true);
  }

  profile(asked: SegmentationAsked, options: AskOptions = {}): Promise<ProfileAnswer> {
    return this.#ask('profile', [JSON.stringify(asked)], options);
  }

  /** CSV text; without a segment everybody, with a column that says which is theirs. */
  exportSegment(
    asked: SegmentationAsked,
    segment: string | null,
    options: AskOptions = {},
  ): Promise<SegmentExport> {
    return this.#ask('exportSegment', [JSON.stringify(asked), segment], options);
  }

  cohorts(options: AskOptions = {}): Promise<Cohorts> {
    return this.#ask('cohorts', [], options);
  }

  survival(asked: SurvivalAsked, options: AskOptions = {}): Promise<Survival> {
    return this.#ask('survival', [JSON.stringify(asked)], options);
  }

  purchases({ of, ...asked }: PurchasesAsked, options: AskOptions = {}): Promise<Purchases> {
    return this.#ask(
      'purchases',
      [JSON.stringify(asked), of === null ? null : JSON.stringify(of)],
      options,
      true,
    );
  }

  targets(asked: TargetsAsked): Promise<TargetsAnswer> {
    return lab.ask({ name: 'targets', inputs: [JSON.stringify(asked)] });
  }

  retention(asked: RetentionAsked): Promise<Retention> {
    return lab.ask({ name: 'retention', inputs: [JSON.stringify(asked)] });
  }

  lifetime(asked: LifetimeAsked): Promise<Lifetime> {
    return lab.ask({ name: 'lifetime', inputs: [JSON.stringify(asked)] });
  }

  example(key: string, language: 'fr' | 'en'): Promise<{ name: string; text: string; roles: AudienceRoles }> {
    return lab.ask({ name: 'audienceExample', inputs: [key, language] });
  }

  #ask<T>(name: Method, inputs: readonly Input[], options: AskOptions, progress = false): Promise<T> {
    if (this.#holding === null) return Promise.reject(new EngineError({ code: 'cancelled' }));
    return lab.ask({ name, inputs, on: this.#holding, progress }, this.#own(options));
  }

  #own({ onProgress, signal }: AskOptions): AskOptions {
    const open = this.#open.signal;
    return { onProgress, signal: signal === undefined ? open : AbortSignal.any([open, signal]) };
  }
}

function read(source: AudienceSource, give: Give, poured: () => void): Promise<unknown> {
  if ('kept' in source)
    return give({ type: 'unpack', on: AS, name: 'readKept', inputs: [], bytes: source.kept });
  const bytes =
    'file' in source
      ? pourable(source.file).then((file) => give({ type: 'pour', file, into: AS }))
      : give({ type: 'call', on: AS, name: 'push', inputs: [new TextEncoder().encode(source.text)] });
  return bytes.then(() => {
    poured();
    return give({ type: 'call', on: AS, name: 'read', inputs: [], progress: true });
  });
}

/** The table of the site. */
export const audienceEngine = new AudienceEngine();
