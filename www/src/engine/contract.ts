// What crosses between the pages and the core: the types that the crate itself declares (tsify), written into
// www/pkg by the build. Only what is JavaScript's own stands here.
import type { Command as WireCommand } from '../../pkg/levier';

export type * from '../../pkg/levier';
/** The exports of decision.js and calculators.js: modules of their own, whose data types are those above. */
export type DecisionGlue = typeof import('../../pkg-decision/decision');
export type Calculators = typeof import('../../pkg-calculators/calculators');
export type { Options as ImportOptions, Verdict as SmartVerdict } from '../../pkg/levier';

/** An error of the core, thrown. */
export interface LevierError extends Error { code: string; line?: number; field?: string; found?: string; detail?: Record<string, number | string | string[]> }

/** A command as the pages write it, `{ type: 'rename', name }`; the core reads `{ rename: { name } }`. */
export type Command = Tagged<WireCommand>;
type Tagged<W> = W extends unknown ? { [K in keyof W]: { type: K } & W[K] }[keyof W] : never;
