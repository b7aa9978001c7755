// What a case is: a whole workspace described once, in days from the Monday of the week in which it is
// opened, with its texts as messages. A template is the same description without its figures.

import type { Objective, Rule } from '../engine';
import { tNamed } from '../i18n';

export const CASES = ['shop', 'app', 'restaurant'] as const;
export type CaseId = (typeof CASES)[number];
export const TEMPLATES = [...CASES, 'services'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** A value of a field that depends on the day, on the language or on what was put before. */
export class Later {
  constructor(
    readonly what: 'day' | 'say' | 'ref',
    readonly of: number | string,
  ) {}
}

/** So many days after the Monday of this week. */
export const day = (of: number): Later => new Later('day', of);
/** A text of the case. */
export const say = (of: string): Later => new Later('say', of);
/** Something that was put before, by its name in the description. */
export const ref = (of: string): Later => new Later('ref', of);

export type Value = Later | string | number | Value[];

/** An item of the plan. */
export interface Entry {
  /** Its name in the description. */
  as?: string;
  kind: string;
  fields: Record<string, Value>;
  /** What a campaign is planned to spend, over all of its days. */
  budget?: number;
  /** Left out of a template: it says what was found. */
  found?: true;
}

export type Aim = Pick<Objective, 'kpi' | 'direction' | 'target' | 'baseline' | 'budget'> & {
  as: string;
  from: number;
  to: number;
  /** A sum of the same objective: its key result. */
  result?: { kpi: string; baseline: number | null; target: number };
};

export interface CaseDescription {
  id: TemplateId;
  /** Margin over the price without VAT. */
  margin: number | null;
  /** How many channels the weekly table has. */
  channels: number;
  /** The campaigns of the imported file in the order of the figures, with the channel of each. */
  campaigns: readonly (readonly [campaign: string, channel: number])[];
  /** Who belongs to which segment, tried in this order; the last name is for everybody else. */
  segments: readonly { as: string; rule: Rule | null; target: boolean }[];
  aims: readonly Aim[];
  entries: readonly Entry[];
  /** What a segment is promised: segment, channel, stage of its journey, text. */
  promises: readonly (readonly [segment: string, channel: string, stage: string, text: string])[];
}

/** A text of a case. */
export function caseText(id: TemplateId, key: string): string {
  return tNamed(`case-${id}-${key}`);
}
