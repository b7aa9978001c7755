// Makes the workspace of a case or of a template by the commands that a reader's own acts run, and opens it
// beside the reader's own.

import { session } from '../app/context';
import { audienceEngine, lab, OpenFile, type Command, type Document, type KeptTable } from '../engine';
import type { CaseFigures, ImportOptions } from '../engine';
import { t } from '../i18n';
import { pseudonymKey } from '../keep/pseudonyms';
import { planAnswer } from '../plan/ask';
import { dayAfter, mondayOf } from '../state/civil-day';
import { caseText, Later, type CaseDescription, type Entry, type TemplateId, type Value } from './describe';
import { channelNames, dailyFile, figuresOf, peopleColumns, peopleText, weeklyFile } from './files';

const DESCRIPTIONS: Record<TemplateId, () => Promise<CaseDescription>> = {
  shop: async () => (await import('./shop')).shop,
  app: async () => (await import('./app')).app,
  restaurant: async () => (await import('./restaurant')).restaurant,
  services: async () => (await import('./services')).services,
};

export function descriptionOf(id: TemplateId): Promise<CaseDescription> {
  return DESCRIPTIONS[id]();
}

/** What an item says of what was measured: a template leaves it blank. */
const FOUND = [
  'measured',
  'low',
  'high',
  'price_amount',
  'margin_rate',
  'elasticity',
  'expected_kpi',
  'expected',
];

/** A workspace in the making. */
class Making {
  readonly #workspace;
  readonly #names = new Map<string, string>();
  readonly #monday: string;
  readonly tables: KeptTable[] = [];
  text: string;

  constructor(
    readonly one: CaseDescription,
    readonly filled: boolean,
    readonly today: string,
  ) {
    const { engine } = session();
    const name = caseText(one.id, 'name');
    this.text = engine.newDocument(filled ? name : t('case-template-of', { name }));
    this.#workspace = engine.workspace(this.text);
    this.#monday = mondayOf(today);
  }

  run(command: Command): void {
    this.text = session().engine.run(this.#workspace, command);
  }

  /** The core keeps no document that nobody asks about any more. */
  end(): void {
    this.#workspace.free();
  }

  async files(figures: CaseFigures): Promise<void> {
    const { one } = this;
    const name = t('case-file-daily', { name: caseText(one.id, 'slug') });
    await this.#source(dailyFile(one, figures.daily, this.#monday, name));
    const { file, roles } = weeklyFile(one, figures, this.#monday);
    await this.#source(file, { roles });
    const channels = channelNames(one);
    for (const [campaign, channel] of one.campaigns)
      this.run({
        type: 'map_campaign',
        campaign: caseText(one.id, campaign),
        channel: channels[channel - 1]!,
      });
    this.run({ type: 'set_response', response: await lab.guessResponse(this.text) });
  }

  async #source(file: File, options: ImportOptions = {}): Promise<void> {
    const open = await OpenFile.open(file);
    try {
      await open.preview(options);
      const { report, content, tables } = await open.content(pseudonymKey());
      this.#keep(tables);
      this.run({ type: 'add_source', report, content, date: this.today });
    } finally {
      open.close();
    }
  }

  /** The lab asks for a table by its name before the workspace is open. */
  #keep(tables: readonly KeptTable[]): void {
    this.tables.push(...tables);
    session().storage.take(tables);
  }

  /** The customers of the case, and its segments by rules over them. */
  async people(figures: CaseFigures): Promise<void> {
    const columns = peopleColumns();
    const name = t('case-file-people', { name: caseText(this.one.id, 'slug') });
    await audienceEngine.open({ name, text: peopleText(figures) });
    const roles = {
      shape: 'customers' as const,
      customer: columns[0]!,
      date: null,
      amount: columns[3]!,
      frequency: columns[2]!,
      as_of: null,
      until: null,
      returns: 'net' as const,
    };
    const { customers } = await audienceEngine.setRoles(roles);
    const table = await audienceEngine.keptTable(true);
    this.#keep([table]);
    const audience = { name, table: table.name, roles, customers, added: this.today, example: null };
    this.run({ type: 'set_audience', audience });
    const rules = this.one.segments.flatMap(({ as, rule }) =>
      rule === null || !('field' in rule)
        ? []
        : [{ name: caseText(this.one.id, as), rule: { ...rule, field: columns[Number(rule.field)]! } }],
    );
    const other = caseText(this.one.id, this.one.segments.at(-1)!.as);
    const asked = { segments: rules, other, value: columns[3]!, rate: null, crosstabs: [] };
    const answer = await audienceEngine.rules(asked);
    audienceEngine.close();
    this.run({
      type: 'set_segments',
      segments: {
        asked: { rules: asked },
        segments: answer.segments.map((line, at) => ({
          name: line.name,
          n: line.n,
          share: line.share,
          value: line.value?.mean ?? null,
          value_share: line.value?.share ?? null,
          clv: null,
          expected_purchases: null,
          target: this.one.segments[at]?.target ?? false,
          marks: { growth: 5, reach: 5, fit: 5 },
        })),
        weights: { size: 1, value: 1, growth: 1, reach: 1, fit: 1 },
        taken: this.today,
      },
    });
    for (const { as } of this.one.segments) this.#names.set(as, caseText(this.one.id, as));
  }

  aims(): void {
    for (const aim of this.one.aims) {
      this.run({
        type: 'put_objective',
        objective: {
          id: '',
          title: caseText(this.one.id, `aim-${aim.as}`),
          kpi: aim.kpi,
          scope: caseText(this.one.id, 'scope'),
          channel: null,
          direction: aim.direction,
          baseline: this.filled ? aim.baseline : null,
          target: this.filled ? aim.target : null,
          start: this.filled ? dayAfter(this.#monday, aim.from) : null,
          deadline: this.filled ? dayAfter(this.#monday, aim.to) : null,
          owner: caseText(this.one.id, 'person-1'),
          budget: this.filled ? aim.budget : null,
          strategic_goal: caseText(this.one.id, 'goal'),
          max_rel_change: 0.5,
        },
      });
      this.#name(aim.as, this.#document().objectives);
      if (aim.result !== undefined && this.filled)
        this.#put('key_result', {
          objective: this.#names.get(aim.as),
          kpi: aim.result.kpi,
          direction: aim.direction,
          ...(aim.result.baseline === null ? {} : { baseline: aim.result.baseline }),
          target_value: aim.result.target,
        });
    }
  }

  async entry(entry: Entry): Promise<void> {
    if (!this.filled && entry.found === true) return;
    const fields: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(entry.fields)) {
      if (!this.filled && FOUND.includes(key)) continue;
      const now = this.#now(value);
      if (now !== null) fields[key] = now;
    }
    // What a template leaves out may be what an item is about.
    if (entry.kind === 'target' && fields['segment'] === undefined) return;
    if ('target' in entry.fields && fields['target'] === undefined) return;
    this.#put(entry.kind, fields);
    if (entry.as !== undefined) this.#name(entry.as, this.#document().plan);
    if (entry.budget !== undefined && this.filled) await this.#budget(entry.budget, fields);
  }

  async #budget(total: number, { start, end }: Record<string, unknown>): Promise<void> {
    const campaign = this.#document().plan.at(-1)!.id;
    const asked = { total, start: String(start), end: String(end) };
    const { months } = await planAnswer('budget_spread', asked);
    const line = months.map(({ month, amount }) => [
      month,
      { target: null, plan: amount, forecast: null, actual: null },
    ]);
    this.#put('budget_line', {
      campaign,
      months: Object.fromEntries(line) as unknown,
      frozen_on: String(start) < this.today ? String(start) : this.today,
    });
  }

  promises(): void {
    for (const [segment, channel, stage, text] of this.one.promises)
      this.run({
        type: 'put_message',
        message: {
          segment: caseText(this.one.id, segment),
          channel: t(`case-promise-${channel === 'email' ? 'email' : 'social'}`),
          stage,
          promise: caseText(this.one.id, text),
        },
      });
  }

  #put(kind: string, fields: Record<string, unknown>): void {
    this.run({ type: 'put_item', item: { id: '', kind, revision: 0, fields } });
  }

  #document(): Document {
    return JSON.parse(this.text) as Document;
  }

  #name(as: string, all: readonly { id: string }[]): void {
    const last = all.at(-1);
    if (last !== undefined) this.#names.set(as, last.id);
  }

  /** A value of the description as it is today; null for what names something that was left out. */
  #now(value: Value): unknown {
    if (Array.isArray(value)) {
      const all = value.map((one) => this.#now(one)).filter((one) => one !== null);
      return all.length === 0 ? null : all;
    }
    if (!(value instanceof Later)) return value;
    switch (value.what) {
      case 'day':
        return dayAfter(this.#monday, Number(value.of));
      case 'say':
        return caseText(this.one.id, String(value.of));
      case 'ref':
        return this.#names.get(String(value.of)) ?? null;
    }
  }
}

/** Opens a case, or the template made of it. Throws `EngineError`, and the reader's workspace stands. */
export async function openCase(id: TemplateId, filled: boolean): Promise<void> {
  await session().begin();
  const making = new Making(await descriptionOf(id), filled, session().today());
  try {
    const { margin } = making.one;
    making.run({
      type: 'set_settings',
      settings: {
        ...session().document.settings,
        margin_rate: filled ? margin : null,
        currency: 'EUR',
        revenue_vat: null,
        vat_rate: null,
      },
    });
    const figures = filled ? await figuresOf(id) : null;
    if (figures !== null) {
      await making.files(figures);
      await making.people(figures);
    }
    making.aims();
    for (const entry of making.one.entries) await making.entry(entry);
    if (figures !== null) making.promises();
    await session().openBeside({ text: making.text, kept: making.tables });
  } finally {
    making.end();
  }
}
