// What crosses between the pages and the audience module: the types that the crate itself declares, written into
// www/pkg-audience by the build, and what a document keeps of a table of customers. Shares, rates and retentions are
// fractions, recency is in days, null is «there is no such figure»; codes are worded by the message files.
import type { AudienceRoles, PurchasesAsked as WirePurchasesAsked, SegmentationAsked, TargetsAsked } from '../../pkg-audience/audience';

export type {
  AudienceColumn, AudienceFacts, AudienceRoles, AudienceTable, Cluster, ClusterAnswer, ClusterAsked, Cohorts, KChoice, Lifetime, LifetimeAsked, ProfileAnswer, Projection, Purchases, Retention, RetentionAsked, RfmAnswer, RfmAsked, RfmBox, RfmConvention, RfmSegment, Rule, RuleOp, RuleValue, RulesAnswer, RulesAsked, ScoreBand, SegmentLine, SegmentationAsked, Stability, Survival, SurvivalAsked, SurvivalCurve, TargetsAnswer, TargetsAsked, Trait,
} from '../../pkg-audience/audience';

/** The exports of audience.js: a module of its own. */
export type AudienceGlue = typeof import('../../pkg-audience/audience');
export type Audience = InstanceType<AudienceGlue['Audience']>;

/** The segments that the answer is also told by come beside the question. */
export type PurchasesAsked = WirePurchasesAsked & { of: SegmentationAsked | null };

// ---------- kept in the document ----------
export interface KeptAudience { name: string; text: string | null;   // the table as CSV when it fits (700,000 characters), else null: the file is to be given again
  roles: AudienceRoles; customers: number; added: string; example: string | null }   // example: its key, then text is null
export interface KeptSegment { name: string; n: number; share: number; value: number | null; value_share: number | null; clv: number | null; expected_purchases: number | null; target: boolean; marks: { growth: number; reach: number; fit: number } }
export interface KeptSegments { asked: SegmentationAsked; segments: KeptSegment[]; weights: TargetsAsked['weights']; taken: string }  // names of clusters: in segments[i].name, the order of the answer
export interface Message { segment: string; channel: string; stage: string; promise: string }

/** What a document holds of it. */
export interface AudienceDocument { audience: KeptAudience | null; segments: KeptSegments | null; messages: Message[] }
/** `set_audience` null drops the segments too; a blank promise takes the message out. */
export type AudienceCommand =
  | { type: 'set_audience'; audience: KeptAudience | null }
  | { type: 'set_segments'; segments: KeptSegments | null }
  | { type: 'put_message'; message: Message };
