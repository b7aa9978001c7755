// What crosses between the pages and the core: the types that the crate itself declares (tsify), written into
// www/pkg by the build. Only what is JavaScript's own stands here.
import type { SegmentationAsked } from '../../pkg/lab/lab';
import type {
  BudgetSetup as WireBudgetSetup,
  ChannelBounds as WireChannelBounds,
  Command as WireCommand,
  Document as WireDocument,
  PlanItem,
  KeptSegments as WireKeptSegments,
  PurchasesAsked as WirePurchasesAsked,
} from '../../pkg/lab/lab';

export type * from '../../pkg/lab/lab';
/** A file that was read, and its data. */
export type { SavedTable as Table } from '../../pkg/lab/lab';
/** What the desk says of texts and of tables. */
export type {
  Backup,
  FieldDescription,
  FieldType,
  KeptTable,
  KindDescription,
  OpenedText,
  Other,
  PackedTable,
  Removal,
} from '../../pkg/desk/desk';
/** What only the sampler gives. */
export type { MixPrior, MixPriorChannel, MixStats } from '../../pkg/bayes/bayes';
export type Audience = InstanceType<(typeof import('../../pkg/lab/lab'))['Audience']>;
/** The segments that the answer is also told by come beside the question. */
export type PurchasesAsked = WirePurchasesAsked & { of: SegmentationAsked | null };
/** What a change of one item left at its place of the plan: nothing where it was taken away, from the end. */
export interface LastPut {
  place: number;
  item: PlanItem | null;
  next_id: number;
}
/** The exports of the modules, whose data types are those above. */
export type BayesGlue = typeof import('../../pkg/bayes/bayes');
export type DecisionGlue = typeof import('../../pkg/lab/lab');
export type Calculators = typeof import('../../pkg/desk/desk');
export type { Options as ImportOptions, SmartVerdict } from '../../pkg/lab/lab';

/** What an older text may leave out has been filled in: see budget.ts. */
export type { WireBudgetSetup };
/** The document hands the question on as it is; the audience module reads it. */
export type KeptSegments = Omit<WireKeptSegments, 'asked'> & { asked: SegmentationAsked };
/** The core writes every field of a document, those too that an older text lacks. */
export type Document = Required<Omit<WireDocument, 'segments'>> & { segments: KeptSegments | null };
export type ChannelBounds = Required<WireChannelBounds>;
export type BudgetSetup = Required<Omit<WireBudgetSetup, 'channels'>> & { channels: ChannelBounds[] };

/** A command as the pages write it, `{ type: 'rename', name }`; the core reads `{ rename: { name } }`. */
export type Command = Tagged<WireCommand>;
type Tagged<W> = W extends unknown ? { [K in keyof W]: { type: K } & W[K] }[keyof W] : never;
