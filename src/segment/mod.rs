//! Segments: rules, RFM, clusters, profiles and the choice of targets.

mod cluster;
mod distance;
mod export;
mod line;
mod profile;
mod rfm;
mod rule;
mod rules;
mod target;
mod which;

pub use cluster::{
    Axis, CentreCell, Cluster, ClusterAnswer, ClusterAsked, ClusterColumn, ClusterMethod, KChoice, KCurve,
    KRow, Missing, Projection, Stability, Trait, by_clusters, choose_k, overlaps, pick, stability,
};
pub use distance::{GowerAnswer, GowerAsked, gower};
pub use export::{ExportCell, SegmentExport, export};
pub use line::{Labels, SegmentLine, SegmentValue};
pub use profile::{
    ProfileAnswer, ProfileColumn, ProfileMean, ProfileSegment, ProfileShare, ProfileValue, profile,
};
pub use rfm::{
    FutureSpend, RfmAnswer, RfmAsked, RfmBox, RfmCell, RfmConvention, RfmCuts, RfmScores, RfmSegment,
    RfmValues, ScoreBand, Scored, by_rfm, default_boxes,
};
pub use rule::{Rule, RuleOp, RuleValue};
pub use rules::{Crosstab, NamedRule, RateOf, RulesAnswer, RulesAsked, by_rules};
pub use target::{RankedSegment, TargetMarks, TargetSegment, TargetsAnswer, TargetsAsked, targets};
pub use which::SegmentationAsked;
