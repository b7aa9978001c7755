//! Segments: rules, RFM, clusters, profiles and the choice of targets.

mod line;
mod rfm;
mod rule;
mod rules;

pub use line::{Labels, SegmentLine, SegmentValue};
pub use rule::{Rule, RuleOp, RuleValue};
pub use rules::{Crosstab, NamedRule, RateOf, RulesAnswer, RulesAsked, by_rules};
pub use rfm::{
    FutureSpend, RfmAnswer, RfmAsked, RfmBox, RfmCell, RfmConvention, RfmCuts, RfmScores, RfmSegment, RfmValues,
    ScoreBand, Scored, by_rfm, default_boxes,
};
