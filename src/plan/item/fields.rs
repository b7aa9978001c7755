//! The fields that kinds share, and how a field is written down.

use super::description::{FieldDescription, FieldType};
use crate::plan::kpi::KPIS;
use FieldType::{Date, LongText, Text};

pub(super) const fn field(key: &'static str, holds: FieldType) -> FieldDescription {
    FieldDescription { key, holds, required: false, kinds: &[], choices: &[] }
}

pub(super) const fn choice(key: &'static str, choices: &'static [&'static str]) -> FieldDescription {
    FieldDescription { choices, ..field(key, FieldType::Choice) }
}

pub(super) const fn link(key: &'static str, kinds: &'static [&'static str]) -> FieldDescription {
    FieldDescription { kinds, ..field(key, FieldType::Link) }
}

pub(super) const fn links(key: &'static str, kinds: &'static [&'static str]) -> FieldDescription {
    FieldDescription { kinds, ..field(key, FieldType::Links) }
}

pub(super) const fn needed(field: FieldDescription) -> FieldDescription {
    FieldDescription { required: true, ..field }
}

pub(super) const CHANNELS: &[&str] = &[
    "search",
    "social",
    "display",
    "video",
    "email",
    "sms",
    "influencers",
    "affiliates",
    "user_content",
    "tv",
    "radio",
    "outdoor",
    "print",
    "events",
    "public_relations",
];
pub(super) const STAGES: &[&str] = &["awareness", "acquisition", "conversion", "loyalty", "profitability"];
pub(super) const BOXES: &[&str] = &[
    "political",
    "economic",
    "social",
    "technological",
    "environmental",
    "legal",
    "new_entrants",
    "suppliers",
    "buyers",
    "substitutes",
    "rivalry",
    "market_penetration",
    "market_development",
    "product_development",
    "diversification",
    "star",
    "cash_cow",
    "question_mark",
    "dog",
    "invest",
    "select",
    "harvest",
];

pub(super) const NAME: FieldDescription = needed(field("name", Text));
pub(super) const TITLE: FieldDescription = needed(field("title", Text));
pub(super) const NOTE: FieldDescription = field("note", LongText);
pub(super) const TEXT: FieldDescription = needed(field("text", LongText));
pub(super) const EVIDENCE: FieldDescription = needed(choice("evidence", &["figure", "source", "opinion"]));
pub(super) const SOURCE: FieldDescription = field("source", Text);
pub(super) const START: FieldDescription = needed(field("start", Date));
pub(super) const END: FieldDescription = needed(field("end", Date));
pub(super) const KPI: FieldDescription = needed(choice("kpi", KPIS));
pub(super) const OBJECTIVE: FieldDescription = link("objective", &["objective"]);
pub(super) const SEGMENT: FieldDescription =
    FieldDescription { choices: &["all"], ..link("segment", &["segment"]) };
pub(super) const CAMPAIGN: FieldDescription = link("campaign", &["campaign"]);
pub(super) const CONTENT: FieldDescription = link("content", &["content"]);
pub(super) const PHASE: FieldDescription = link("phase", &["phase"]);
pub(super) const OWNER: FieldDescription = link("owner", &["person"]);
pub(super) const CHANNEL: FieldDescription = choice("channel", CHANNELS);
pub(super) const TARGET: FieldDescription = needed(link("target", &["target"]));
