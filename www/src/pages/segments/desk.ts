// What is being tried on the page of segments: the questions, their answers, and what the document keeps of
// them. It outlives the page, and begins again when the table of customers changes.

import { audience, keptAudience } from '../../audience';
import { session } from '../../app/context';
import {
  toEngineError,
  type AudienceColumn,
  type AudienceFacts,
  type ClusterAnswer,
  type ClusterAsked,
  type EngineError,
  type KChoice,
  type KeptSegment,
  type KeptSegments,
  type ProfileAnswer,
  type RfmAnswer,
  type RfmAsked,
  type Rule,
  type RulesAnswer,
  type RulesAsked,
  type SegmentationAsked,
  type SegmentLine,
  type Stability,
  type TargetsAnswer,
} from '../../engine';
import { has, t, tNamed } from '../../i18n';
import { key } from '../../i18n/codes';
import { Question } from '../../state/question';
import { tracked } from '../../state/signals';

export const WEIGHTS = ['size', 'value', 'growth', 'reach', 'fit'] as const;
export const MARKS = ['growth', 'reach', 'fit'] as const;

/** A rule with a number of its own, so that it keeps its place on the page when it moves. */
export interface NamedRule {
  id: number;
  name: string;
  rule: Rule;
}

class Desk {
  rules: NamedRule[] = [];
  rfm: RfmAsked = plainRfm();
  /** What the person calls a segment of RFM or a group: by the name that the core gives it. */
  rfmNames: Record<string, string> = {};
  groupNames: Record<string, string> = {};
  /** The question whose groups have these names. */
  namesOf = '';
  clusters: ClusterAsked = plainClusters([]);
  most = 8;
  /** A segment whose cells are outlined on the grid. */
  lit: string | null = null;
  openRule: number | null = null;
  /** A column that the segments are crossed with. */
  crossed: string | null = null;
  channel: string[] = [];
  /** The promise that is being begun: its segment, channel and stage. */
  writing: string | null = null;
  /** Marks of one's own are asked for. */
  marking = false;
  /** A sentence for those who do not see what just changed. */
  status = '';
  failure: EngineError | null = null;
  readonly rulesAnswer = new Question<RulesAnswer>();
  readonly rfmAnswer = new Question<RfmAnswer>();
  readonly profileAnswer = new Question<ProfileAnswer>();
  readonly targetsAnswer = new Question<TargetsAnswer>(0);
  readonly clusterRun = new Question<ClusterAnswer>();
  readonly kRun = new Question<KChoice>();
  readonly stabilityRun = new Question<Stability>();
  /** Marks and weights being moved, until the hand leaves them. */
  draft: KeptSegments | null = null;
  #version = -1;
  #table: unknown = null;
  #next = 0;

  constructor() {
    tracked(
      this,
      'rules',
      'rfm',
      'rfmNames',
      'groupNames',
      'namesOf',
      'clusters',
      'most',
      'lit',
      'openRule',
      'crossed',
      'channel',
      'writing',
      'marking',
      'status',
      'failure',
      'draft',
    );
  }

  /** Called before drawing: another table begins another desk. */
  follow(): void {
    const ready = audience.ready;
    if (ready === null || this.#version === audience.version) return;
    this.#version = audience.version;
    this.clusterRun.drop();
    this.kRun.drop();
    this.stabilityRun.drop();
    this.draft = null;
    this.lit = null;
    this.#keepKnown(ready.facts);
    if (this.#table === ready.table) return;
    this.#table = ready.table;
    const { segments } = keptAudience();
    const asked = segments?.asked ?? null;
    this.rules = (asked !== null && 'rules' in asked ? asked.rules.segments : firstRules(ready.facts)).map(
      (one) => ({ ...one, id: this.number() }),
    );
    this.rfm = asked !== null && 'rfm' in asked ? { ...asked.rfm, segments: null } : plainRfm();
    this.rfmNames = {};
    this.groupNames = {};
    if (asked !== null && 'clusters' in asked) {
      this.clusters = asked.clusters;
      this.namesOf = JSON.stringify(asked.clusters);
      this.groupNames = Object.fromEntries(
        (segments?.segments ?? []).map((segment, index) => [String(index), segment.name]),
      );
    } else {
      this.clusters = plainClusters(ready.facts.columns);
    }
    this.openRule = null;
    this.crossed = null;
  }

  /** Other roles on the same table may take columns away: what asked for them could not be unticked. */
  #keepKnown({ columns }: AudienceFacts): void {
    const known = (name: string): boolean => columns.some((column) => column.name === name);
    if (!this.clusters.columns.every(({ name }) => known(name))) this.clusters = plainClusters(columns);
    if (this.crossed !== null && !known(this.crossed)) this.crossed = null;
  }

  number(): number {
    return (this.#next += 1);
  }

  say(status: string): void {
    this.status = status;
  }

  set(
    part: Partial<
      Pick<
        Desk,
        | 'rules'
        | 'rfm'
        | 'rfmNames'
        | 'groupNames'
        | 'clusters'
        | 'most'
        | 'lit'
        | 'openRule'
        | 'crossed'
        | 'channel'
        | 'writing'
        | 'marking'
      >
    >,
  ): void {
    Object.assign(this, part);
  }

  /** The rules as they are asked; the value is what was spent. */
  get rulesAsked(): RulesAsked {
    return {
      segments: this.rules.map(({ name, rule }) => ({ name, rule })),
      other: t('segments-others'),
      value: valueColumn(),
      rate: null,
      crosstabs: this.crossed === null ? [] : [this.crossed],
    };
  }

  /** The rules alone: what is kept does not ask for a crossing. */
  get rulesKept(): RulesAsked {
    return { ...this.rulesAsked, crosstabs: [] };
  }

  /** With the names that the page shows, so that files and other pages say the same. */
  rfmNamed(answer: RfmAnswer): RfmAsked {
    return {
      ...this.rfm,
      segments: answer.boxes.map((box) => ({ ...box, name: this.rfmName(box.name) })),
      other: t('segments-others'),
    };
  }

  rfmName(name: string): string {
    const id = `rfm-segment-${key(name)}`;
    return this.rfmNames[name] ?? (/^[a-z_]+$/.test(name) && has(id) ? t(id) : name);
  }

  groupName(index: number): string {
    return this.groupNames[String(index)] ?? t('segments-group', { n: index + 1 });
  }

  /** What the document keeps, or what is being tried on it. */
  get kept(): KeptSegments | null {
    return this.draft ?? keptAudience().segments;
  }

  /** Takes these segments as the ones to work with. */
  take(asked: SegmentationAsked, lines: readonly SegmentLine[], names: readonly string[]): void {
    const before = keptAudience().segments;
    const last = new Map(before?.segments.map((segment) => [segment.name, segment]));
    const segments: KeptSegment[] = lines.map((line, index) => {
      const name = names[index]!;
      const same = last.get(name);
      return {
        name,
        n: line.n,
        share: line.share,
        value: line.value?.mean ?? null,
        value_share: line.value?.share ?? null,
        clv: null,
        expected_purchases: null,
        target: same?.target ?? false,
        marks: same?.marks ?? { growth: 5, reach: 5, fit: 5 },
      };
    });
    this.draft = null;
    this.keep({
      asked,
      segments,
      weights: before?.weights ?? { size: 1, value: 1, growth: 1, reach: 1, fit: 1 },
      taken: session().today(),
    });
    if (this.failure === null) this.say(t('segments-taken', { n: segments.length }));
  }

  keep(segments: KeptSegments | null): void {
    this.failure = null;
    try {
      session().run({ type: 'set_segments', segments });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  /** Tries other marks or weights: the ranking follows, the document waits. */
  attempt(segments: KeptSegments): void {
    this.draft = segments;
  }

  settle(): void {
    const { draft } = this;
    if (draft === null) return;
    this.draft = null;
    if (JSON.stringify(draft) !== JSON.stringify(keptAudience().segments)) this.keep(draft);
  }
}

/** The column that segments are weighed by: what was spent. */
export function valueColumn(): string | null {
  const ready = audience.ready;
  if (ready === null) return null;
  if (ready.facts.columns.some((column) => column.name === 'monetary')) return 'monetary';
  const { amount } = ready.roles;
  return ready.facts.columns.some((column) => column.name === amount && column.kind === 'number')
    ? amount
    : null;
}

/**
 * What Levier works out of orders has a name in words; the file's own columns are shown as they are written.
 */
export function columnWord(column: { name: string; derived?: boolean }): string {
  const known = audience.ready?.facts.columns.find(({ name }) => name === column.name);
  return (column.derived ?? known?.derived) ? tNamed(`segments-column-${key(column.name)}`) : column.name;
}

export function currency(): string | null {
  return session().document.settings.currency ?? session().measured().value?.currency ?? null;
}

function plainRfm(): RfmAsked {
  return { bins: 5, convention: 'r_package', thresholds: null, segments: null, other: t('segments-others') };
}

function plainClusters(columns: readonly AudienceColumn[]): ClusterAsked {
  const derived = columns.filter(
    (column) => column.derived && ['recency', 'frequency', 'monetary'].includes(column.name),
  );
  const some =
    derived.length > 0 ? derived : columns.filter((column) => column.kind === 'number').slice(0, 3);
  return {
    method: 'k_means',
    columns: some.map(({ name, derived: ours }) => ({ name, weight: 1, log: ours && name !== 'recency' })),
    standardise: true,
    missing: 'drop',
    gamma: null,
    k: 4,
    restarts: 20,
    seed: 1,
  };
}

/** Something to begin with: who buys often, who spends much, who came once. */
function firstRules(facts: AudienceFacts): { name: string; rule: Rule }[] {
  const column = (name: string): AudienceColumn | undefined =>
    facts.columns.find((one) => one.name === name && one.kind === 'number' && one.mean !== null);
  const [frequency, monetary] = [column('frequency'), column('monetary')];
  if (frequency === undefined) return [];
  const rules: { name: string; rule: Rule }[] = [
    { name: t('segments-first-often'), rule: { all: [{ field: 'frequency', op: 'ge', value: 5 }] } },
  ];
  if (monetary !== undefined)
    rules.push({
      name: t('segments-first-much'),
      rule: { all: [{ field: 'monetary', op: 'ge', value: Number(monetary.mean!.toPrecision(2)) }] },
    });
  rules.push({ name: t('segments-first-once'), rule: { all: [{ field: 'frequency', op: 'eq', value: 1 }] } });
  return rules;
}

export const desk = new Desk();
