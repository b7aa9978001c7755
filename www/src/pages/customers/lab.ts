// What is asked of the customers and what was answered. It outlives the page: a part that is come back to has its answer.

import { session } from '../../app/context';
import { audience, keptAudience } from '../../audience';
import type { AudienceFacts, AudienceTable, Cohorts, Purchases, PurchasesAsked, SegmentationAsked, Survival, SurvivalAsked } from '../../engine';
import { AsideQuestion } from '../decision/aside';
import { UNIT_DAYS, type TimeUnit } from './words';

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
export const PERIODS: Record<TimeUnit, readonly number[]> = { day: [1, 30, 365], week: [1, 4, 52], month: [1, 12], year: [1] };
/** A year ahead, but for yearly opportunities. */
const HORIZON: Record<TimeUnit, number> = { day: 365, week: 52, month: 12, year: 5 };
const PERIOD: Record<TimeUnit, number> = { day: 30, week: 4, month: 1, year: 1 };
export const LIST = 20;
/** A shorter table is not cut: both sides would say too little. */
const LEAST_DAYS = 120;
const DAY = 86_400_000;

/** Fires `change`. */
class CustomersLab extends EventTarget {
  settings: Settings = { model: 'mbgnbd', unit: 'week', horizon: HORIZON.week, discount: 0.01, period: PERIOD.week, margin: undefined, holdout: undefined, list: LIST };
  progress: { done: number; total: number } | null = null;
  /** What a customer costs, as typed; undefined: what was measured. */
  cac: number | null | undefined = undefined;
  #table: AudienceTable | null = null;
  readonly #changed = (): void => {
    this.dispatchEvent(new Event('change'));
  };
  readonly #purchases = new AsideQuestion<Purchases>(this.#changed);
  readonly #cohorts = new AsideQuestion<Cohorts>(this.#changed);
  readonly #survival = new AsideQuestion<Survival>(this.#changed);

  set(part: Partial<Settings>): void {
    this.settings = { ...this.settings, ...part };
    this.#changed();
  }

  setModel(model: Model): void {
    const unit = model === 'bgbb' && UNIT_DAYS[this.settings.unit] < UNIT_DAYS.month ? 'month' : this.settings.unit;
    if (unit === this.settings.unit) this.set({ model });
    else this.set({ model, ...unitSettings(unit) });
  }

  setUnit(unit: TimeUnit): void {
    this.set(unitSettings(unit));
  }

  setCac(cac: number | null): void {
    this.cac = cac;
    this.#changed();
  }

  get margin(): number | null {
    return this.settings.margin === undefined ? session().document.settings.margin_rate : this.settings.margin;
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
    return { model, unit_days: UNIT_DAYS[unit], horizon, period, discount, margin: this.margin, holdout_from: this.holdout(facts), of: this.of, list };
  }

  /** Asked when it is not yet, or no longer the same question. */
  purchases(): AsideQuestion<Purchases> {
    const ready = audience.ready;
    if (ready !== null && ready.table !== this.#table) {
      // The dates of another table are not those of this one.
      this.#table = ready.table;
      this.settings = { ...this.settings, holdout: undefined, list: LIST };
    }
    if (ready !== null && ready.facts.shape === 'orders') {
      const asked = this.asked(ready.facts);
      this.#purchases.ask(JSON.stringify([audience.version, asked]), (signal) => {
        this.progress = null;
        return ready.engine.purchases(asked, {
          signal,
          onProgress: (done, total) => {
            this.progress = { done, total };
            this.#changed();
          },
        });
      });
    }
    return this.#purchases;
  }

  cohorts(): AsideQuestion<Cohorts> {
    const ready = audience.ready;
    if (ready !== null && ready.facts.shape === 'orders') this.#cohorts.ask(String(audience.version), (signal) => ready.engine.cohorts({ signal }));
    return this.#cohorts;
  }

  survival(asked: SurvivalAsked): AsideQuestion<Survival> {
    const ready = audience.ready;
    if (ready !== null) this.#survival.ask(JSON.stringify([audience.version, asked]), (signal) => ready.engine.survival(asked, { signal }));
    return this.#survival;
  }

  /** The page is left: what is being worked out is asked again when it is come back to. */
  rest(): void {
    for (const question of [this.#purchases, this.#cohorts, this.#survival]) question.drop();
  }
}

export const lab = new CustomersLab();

function unitSettings(unit: TimeUnit): Pick<Settings, 'unit' | 'horizon' | 'period'> {
  return { unit, horizon: HORIZON[unit], period: PERIOD[unit] };
}

/** Two thirds of the way: a date to begin with, that the user may move. */
function proposedCut({ from, to, until }: AudienceFacts): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [Date.parse(from), Date.parse(until ?? to)];
  if (!((last - first) / DAY >= LEAST_DAYS)) return null;
  return new Date(first + Math.round(((last - first) * 2) / 3 / DAY) * DAY).toISOString().slice(0, 10);
}
