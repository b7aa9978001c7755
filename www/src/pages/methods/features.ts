// What the methods of conjoint analysis have in common: attributes and their levels, profiles written by the
// names of levels, answers by profile.

import type { Refused, Wire } from '../../engine/study';
import type { Ending } from '../../i18n';
import type { TableSpec } from './asked';
import { asInTable } from './headings';
import type { Given } from './sheet';

export const ATTRIBUTES: TableSpec = {
  key: 'attributes',
  columns: [
    { key: 'attribute', kind: 'text' },
    { key: 'levels', kind: 'text' },
  ],
};

export const PROFILE_TABLES: TableSpec[] = [
  ATTRIBUTES,
  { key: 'profiles', columns: [{ key: 'profile', kind: 'text' }], more: { kind: 'text' } },
  {
    key: 'profile-answers',
    columns: [{ key: 'respondent', kind: 'text' }],
    more: { kind: 'number', optional: true },
  },
];

/** Made for the page: six people rank nine profiles. */
export const ICE = {
  attributes: 'X;x1, x2, x3\nY;y1, y2, y3\nZ;z1, z2\nW;w1, w2',
  profiles: [
    'X;Y;Z;W',
    ...['P1;x2;y1;z1;w1', 'P2;x3;y2;z1;w1', 'P3;x1;y1;z2;w1', 'P4;x1;y2;z2;w1', 'P5;x2;y3;z2;w1'],
    ...['P6;x3;y3;z2;w1', 'P7;x1;y3;z1;w2', 'P8;x3;y1;z2;w2', 'P9;x2;y2;z2;w2'],
  ].join('\n'),
  'profile-answers': [
    'P1;P2;P3;P4;P5;P6;P7;P8;P9',
    ...['R1;1;5;3;6;4;9;7;8;2', 'R2;2;6;3;7;4;8;5;9;1', 'R3;1;7;2;4;5;9;6;8;3'],
    ...['R4;3;6;1;5;4;9;7;8;2', 'R5;1;8;4;5;3;9;6;7;2', 'R6;2;5;3;7;6;8;4;9;1'],
  ].join('\n'),
};

/** Levels apart by commas. Where a space follows one of them, a comma between two digits is a decimal one. */
export function levelsOf(text: string): string[] {
  const apart = /,\s/.test(text) ? /\s*,(?:\s+|(?!\d)|(?<=\D,))/ : /\s*,\s*/;
  return text.split(apart).filter((level) => level.trim() !== '');
}

export function attributesOf(given: Given): Wire.Attribute[] {
  return given.rows('attributes').map(([name, levels]) => ({
    name: String(name ?? ''),
    levels: levelsOf(String(levels ?? '')),
  }));
}

/**
 * Names of levels as places; a name that is no level is told with the row it stands in. `from`: the columns
 * before them.
 */
export function profilesOf(
  given: Given,
  table: Ending<'methods-table-'> = 'profiles',
  from = 1,
): { profiles: number[][] } | Refused {
  const attributes = attributesOf(given);
  const head = given.head(table);
  const lost = head.find((name) => !attributes.some((one) => one.name === name));
  if (lost !== undefined) return { error: 'unknown_id', field: table, found: lost };
  const profiles: number[][] = [];
  for (const row of given.rows(table)) {
    const cells = row.slice(from);
    const profile: number[] = [];
    for (const { name, levels = [] } of attributes) {
      const written = String(cells[head.indexOf(name)] ?? '');
      const at = levels.indexOf(asInTable(written, levels));
      if (at < 0)
        return { error: 'unknown_id', field: String(row[0] ?? ''), found: written === '' ? name : written };
      profile.push(at);
    }
    profiles.push(profile);
  }
  return { profiles };
}

/** By the names of the profiles where the columns bear them all, else in the order of the profiles. */
function answersOrder(given: Given): number[] {
  const [head, names] = [given.head('profile-answers'), given.texts('profiles', 0)];
  const byName = names.map((name) => head.indexOf(name));
  const known = head.length === names.length && new Set(byName).size === names.length && !byName.includes(-1);
  return known ? byName : head.map((_, at) => at);
}

/** The question of part-worths. */
export function asking(given: Given, profiles: number[][]): Wire.ConjointInput {
  const order = answersOrder(given);
  return {
    attributes: attributesOf(given),
    profiles,
    measure: given.choice('measure') === 'rank' ? 'rank' : 'rating',
    respondents: given.rows('profile-answers').map((row) => ({
      id: String(row[0] ?? ''),
      answers: order.map((at) => given.from(row, 1)[at] ?? null),
    })),
  };
}
