// What is asked of the customers and what was answered. It outlives the page: a part that is come back to has
// its answer.

import { session } from '../../app/context';
import { route, setQuery } from '../../app/router';
import { audience, keptAudience } from '../../audience';
import type {
  AudienceFacts,
  AudienceTable,
  Cohorts,
  Purchases,
  PurchasesAsked,
  SegmentationAsked,
  Survival,
  SurvivalAsked,
} from '../../engine';
import { Question } from '../../state/question';
import { tracked } from '../../state/signals';
import { dayAfter, daysBetween } from '../../state/civil-day';
import { UNIT_DAYS, UNITS, type TimeUnit } from './words';

export type Model = PurchasesAsked['model'];

export interface Settings {
  model: Model;
  unit: TimeUnit;
  /** In units. */
  horizon: number;
  /** A period. */
  discount: number;
  /** In units. */
  period: number;
  /** Undefined: that of the document. */
  margin: number | null | undefined;
  /** Undefined: the one that the dates of the table suggest. */
  holdout: string | null | undefined;
  list: number;
}

/** The periods that a rate may be for, in units. */
export const PERIODS: Record<TimeUnit, readonly number[]> = {
  day: [1, 30, 365],
  week: [1, 4, 52],
  month: [1, 12],
  year: [1],
};
/** A year ahead, but for yearly opportunities. */
const HORIZON: Record<TimeUnit, number> = { day: 365, week: 52, month: 12, year: 5 };
const PERIOD: Record<TimeUnit, number> = { day: 30, week: 4, month: 1, year: 1 };
export const LIST = 20;
/** A shorter table is not cut: both sides would say too little. */
const LEAST_DAYS = 120;

const USUAL: Settings = {
  model: 'mbgnbd',
  unit: 'week',
  horizon: HORIZON.week,
  discount: 0.01,
  period: PERIOD.week,
  margin: undefined,
  holdout: undefined,
  list: LIST,
};
export const MODELS: readonly Model[] = ['mbgnbd', 'bgnbd', 'bgbb'];
/** Takes every setting out of an address. */
const NONE: Record<string, null> = {
  model: null,
  unit: null,
  horizon: null,
  discount: null,
  period: null,
  margin: null,
  holdout: null,
};

class CustomersLab {
  settings: Settings = USUAL;
  /** What a customer costs, as typed. */
  cac: number | null = null;
  #table: AudienceTable | null = null;
  /** The date to keep aside came with the address: it is for the table that the address is opened on. */
  #linked = false;
  readonly #purchases = new Question<Purchases>();
  readonly #cohorts = new Question<Cohorts>();
  readonly #survival = new Question<Survival>();

  constructor() {
    tracked(this, 'settings', 'cac');
  }

  set(part: Partial<Settings>): void {
    this.settings = { ...this.settings, ...part };
    if (route().page === 'customers') setQuery({ ...NONE, ...this.query() });
  }

  /** What is not as it would be without a word: an address says it, so that a link asks the same. */
  query(): Record<string, string> {
    const { model, unit, horizon, discount, period, margin, holdout } = this.settings;
    const usual = {
      model: USUAL.model,
      unit: model === 'bgbb' ? 'month' : USUAL.unit,
      horizon: HORIZON[unit],
      discount: USUAL.discount,
      period: PERIOD[unit],
    };
    const said: Record<string, string> = {};
    for (const [name, value] of Object.entries({ model, unit, horizon, discount, period }))
      if (value !== usual[name as keyof typeof usual]) said[name] = String(value);
    if (margin !== undefined) said['margin'] = margin === null ? 'none' : String(margin);
    if (holdout !== undefined) said['holdout'] = holdout ?? 'none';
    return said;
  }

  /** What an address asks; what it does not say stays as it is, and what cannot be read is not heard. */
  read(query: URLSearchParams): void {
    const oneOf = <T extends string>(name: string, all: readonly T[]): T | null =>
      all.find((one) => one === query.get(name)) ?? null;
    const number = (name: string, least: number): number | null => {
      const value = query.has(name) ? Number(query.get(name)) : NaN;
      return value >= least && value <= 10_000 ? value : null;
    };
    const model = oneOf('model', MODELS);
    const unit = oneOf('unit', UNITS) ?? (model === 'bgbb' ? 'month' : null);
    let settings = {
      ...this.settings,
      ...(unit === null || unit === this.settings.unit ? {} : unitSettings(unit)),
      ...(model === null ? {} : { model }),
    };
    const [horizon, discount, period, margin] = [
      number('horizon', 1e-9),
      number('discount', 0),
      number('period', 1e-9),
      number('margin', 0),
    ];
    settings = {
      ...settings,
      horizon: horizon ?? settings.horizon,
      discount: discount ?? settings.discount,
      period: period !== null && PERIODS[settings.unit].includes(period) ? period : settings.period,
    };
    if (margin !== null && margin <= 1) settings.margin = margin;
    else if (query.get('margin') === 'none') settings.margin = null;
    const holdout = query.get('holdout');
    if (holdout !== null && /^(none|\d{4}-\d\d-\d\d)$/.test(holdout)) {
      settings.holdout = holdout === 'none' ? null : holdout;
      this.#linked = true;
    }
    // Opportunities by the day or the week are not offered.
    if (settings.model === 'bgbb' && UNIT_DAYS[settings.unit] < UNIT_DAYS.month)
      settings = { ...settings, ...unitSettings('month') };
    this.settings = settings;
  }

  setModel(model: Model): void {
    const unit =
      model === 'bgbb' && UNIT_DAYS[this.settings.unit] < UNIT_DAYS.month ? 'month' : this.settings.unit;
    if (unit === this.settings.unit) this.set({ model });
    else this.set({ model, ...unitSettings(unit) });
  }

  setUnit(unit: TimeUnit): void {
    this.set(unitSettings(unit));
  }

  setCac(cac: number | null): void {
    this.cac = cac;
  }

  get margin(): number | null {
    return this.settings.margin === undefined
      ? session().document.settings.margin_rate
      : this.settings.margin;
  }

  holdout(facts: AudienceFacts): string | null {
    return this.settings.holdout === undefined ? proposedCut(facts) : this.settings.holdout;
  }

  /** The kept segments, when there are any. */
  get of(): SegmentationAsked | null {
    return keptAudience().segments?.asked ?? null;
  }

  asked(facts: AudienceFacts): PurchasesAsked {
    const { model, unit, horizon, discount, period, list } = this.settings;
    return {
      model,
      unit_days: UNIT_DAYS[unit],
      horizon,
      period,
      discount,
      margin: this.margin,
      holdout_from: this.holdout(facts),
      of: this.of,
      list,
    };
  }

  /** Asked when it is not yet, or no longer the same question. */
  purchases(): Question<Purchases> {
    const ready = audience.ready;
    if (ready !== null && ready.table !== this.#table) {
      // The dates of another table are not those of this one.
      this.#table = ready.table;
      this.settings = {
        ...this.settings,
        holdout: this.#linked ? this.settings.holdout : undefined,
        list: LIST,
      };
      this.#linked = false;
    }
    if (ready !== null && ready.facts.shape === 'orders') {
      const asked = this.asked(ready.facts);
      this.#purchases.ask(JSON.stringify([audience.version, asked]), (options) =>
        ready.engine.purchases(asked, options),
      );
    }
    return this.#purchases;
  }

  cohorts(): Question<Cohorts> {
    const ready = audience.ready;
    if (ready !== null && ready.facts.shape === 'orders')
      this.#cohorts.ask(String(audience.version), ({ signal }) => ready.engine.cohorts({ signal }));
    return this.#cohorts;
  }

  survival(asked: SurvivalAsked): Question<Survival> {
    const ready = audience.ready;
    if (ready !== null)
      this.#survival.ask(JSON.stringify([audience.version, asked]), ({ signal }) =>
        ready.engine.survival(asked, { signal }),
      );
    return this.#survival;
  }

  /** The page is left: what is being worked out is asked again when it is come back to. */
  rest(): void {
    for (const question of [this.#purchases, this.#cohorts, this.#survival]) question.rest();
  }
}

export const lab = new CustomersLab();

function unitSettings(unit: TimeUnit): Pick<Settings, 'unit' | 'horizon' | 'period'> {
  return { unit, horizon: HORIZON[unit], period: PERIOD[unit] };
}

/** Two thirds of the way: a date to begin with, that the user may move. */
function proposedCut({ from, to, until }: AudienceFacts): string | null {
  if (from === null || to === null) return null;
  const days = daysBetween(from, until ?? to);
  return days >= LEAST_DAYS ? dayAfter(from, Math.round((days * 2) / 3)) : null;
}
