// What a method of the page is: the tables and the fields that it asks for, an example, how its question is
// put to the core, and how the answer is told. One file of kinds/ a method; the page draws them all alike.

import type { Chart } from '../../charts/chart';
import type { AskOptions, Refused } from '../../engine/study';
import type { Ending } from '../../i18n';
import type { Cell } from '../../share/csv';
import type { Asked } from './asked';
import type { Given } from './sheet';

/** The links of the chain, and the methods that serve each, in the order of the index. */
export const GROUPS = {
  strategy: [
    'attribute-map',
    'mds',
    'brand-funnel',
    'conjoint-design',
    'conjoint',
    'conjoint-choice',
    'market-simulator',
    'best-product',
  ],
  decision: ['adbudg', 'adbudg-allocation', 'van-westendorp', 'gabor-granger', 'elasticity'],
  operations: ['bass', 'bass-analogy', 'bass-target', 'reach', 'grp-plan', 'share-of-voice'],
  measure: [
    'did',
    'did-panel',
    'synthetic-control',
    'geo-design',
    'attribution',
    'holt-winters',
    'break-test',
    'chow-test',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Group = keyof typeof GROUPS;
export type MethodId = (typeof GROUPS)[Group][number];

export function isMethod(id: string): id is MethodId {
  return Object.values(GROUPS).some((ids) => (ids as readonly string[]).includes(id));
}

export function groupOf(id: MethodId): Group {
  return (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly string[]).includes(id))!;
}

/** A value of a table of results: as it is read, and as a file has it. */
export interface Figure {
  text: string;
  value: Cell;
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

/** An answer in the words of the reader's language. */
export interface Told {
  /** What was found, with its figures and their doubt. */
  sentence: string;
  notes: Note[];
  charts: Chart[];
  tables: ResultTable[];
}

export interface Method extends Asked {
  id: MethodId;
  /** Puts the question; the answer is worded when it is drawn, in the language of that moment. */
  ask: (given: Given, options: AskOptions) => Promise<Refused | (() => Told)>;
}
