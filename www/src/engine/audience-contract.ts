// What crosses between the pages and the audience module: the types that the crate itself declares, written
// into www/pkg/lab by the build. Shares, rates and retentions are fractions, recency is in days, null is
// «there is no such figure»; codes are worded by the message files.
import type { PurchasesAsked as WirePurchasesAsked, SegmentationAsked } from '../../pkg/lab/lab';

export type {
  AudienceColumn,
  AudienceFacts,
  AudienceRoles,
  AudienceTable,
  Cluster,
  ClusterAnswer,
  ClusterAsked,
  Cohorts,
  KChoice,
  Lifetime,
  LifetimeAsked,
  ProfileAnswer,
  Projection,
  Purchases,
  Retention,
  RetentionAsked,
  RfmAnswer,
  RfmAsked,
  RfmBox,
  RfmConvention,
  RfmSegment,
  Rule,
  RuleOp,
  RuleValue,
  RulesAnswer,
  RulesAsked,
  ScoreBand,
  SegmentLine,
  SegmentationAsked,
  Stability,
  Survival,
  SurvivalAsked,
  SurvivalCurve,
  TargetsAnswer,
  TargetsAsked,
  Trait,
} from '../../pkg/lab/lab';

/** The exports of lab.js. */
export type AudienceGlue = typeof import('../../pkg/lab/lab');
export type Audience = InstanceType<AudienceGlue['Audience']>;

/** The segments that the answer is also told by come beside the question. */
export type PurchasesAsked = WirePurchasesAsked & { of: SegmentationAsked | null };
