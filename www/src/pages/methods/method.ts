// What a method of the page is: the tables and the fields that it asks for, an example, how its question is
// put to the core, and how the answer is told. One file of kinds/ a method; the page draws them all alike.

import type { Chart } from '../../charts/chart';
import type { AskOptions, Refused } from '../../engine/study';
import type { Ending } from '../../i18n';
import type { Cell } from '../../share/csv';
import type { Asked } from './asked';
import type { MethodId } from './groups';
import type { Given } from './sheet';

/** A value of a table of results: as it is read, and as a file has it. */
export interface Figure {
  text: string;
  value: Cell;
  /** Writes it with so many decimals, where that is left to the column it stands in. */
  say?: (decimals: number) => string;
  /** A place around zero, or the doubt of one: next to nothing is nothing. */
  near?: boolean;
  /** Written as it stands: its column neither sets its decimals nor takes them from it. */
  fixed?: boolean;
}

export interface ResultTable {
  key: Ending<'methods-result-'>;
  /** The first names the row. */
  columns: { label: string; numeric: boolean }[];
  rows: Figure[][];
}

export interface Note {
  tone: 'plain' | 'warn';
  text: string;
}

/** An effect that the mix model can take: that of a period, in all places that the campaign touched. */
export interface Evidence {
  lift: number;
  standard_error: number;
}

/** Products on cards: features by name with their levels, and for each product one level of each. */
export interface Survey {
  features: readonly string[];
  levels: readonly (readonly string[])[];
  products: readonly (readonly string[])[];
}

/** An answer in the words of the reader's language. */
export interface Told {
  /** What was found, with its figures and their doubt. */
  sentence: string;
  notes: Note[];
  charts: Chart[];
  tables: ResultTable[];
  /** What the mix model can take as a lift test. */
  evidence?: Evidence | null;
  /** The sales of a launch by period, which the plan can take as phases. */
  launch?: readonly number[];
  /** The products to have judged on paper. */
  survey?: Survey;
}

export interface Method extends Asked {
  id: MethodId;
  /** Puts the question; the answer is worded when it is drawn, in the language of that moment. */
  ask: (given: Given, options: AskOptions) => Promise<Refused | (() => Told)>;
}
