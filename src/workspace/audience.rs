//! What a document keeps of people: their table where it fits, the segments chosen, and what each is promised.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::audience::AudienceRoles;
use crate::segment::TargetMarks;
use crate::table::TableName;
use crate::value::Date;

/// The table of people that a document speaks of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct KeptAudience {
    /// The file's name.
    pub name: String,
    /// The name of its table; none for a demonstration, and where the reader keeps no table: the file is then
    /// given again.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub table: Option<TableName>,
    /// What its columns are for.
    pub roles: AudienceRoles,
    /// How many customers it has.
    pub customers: usize,
    /// The day it was added.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub added: Date,
    /// The key of the demonstration that it is.
    pub example: Option<String>,
}

/// The user's marks of a segment, 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SegmentMarks {
    /// How much it is growing.
    pub growth: f64,
    /// How well it can be reached.
    pub reach: f64,
    /// How well the offer fits.
    pub fit: f64,
}

/// A segment as it was when it was kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct KeptSegment {
    /// Its name, the user's for a cluster.
    pub name: String,
    /// How many customers.
    pub n: usize,
    /// Over all.
    pub share: f64,
    /// What a customer of it is worth in the table.
    pub value: Option<f64>,
    /// What it is worth over what all are.
    pub value_share: Option<f64>,
    /// A customer's expected value to come.
    pub clv: Option<f64>,
    /// Purchases expected of it.
    pub expected_purchases: Option<f64>,
    /// Whether it is addressed.
    pub target: bool,
    /// The user's marks.
    pub marks: SegmentMarks,
}

/// A [`SegmentationAsked`](crate::segment::SegmentationAsked), as JSON. It is read by the module that answers it, which
/// refuses what it does not understand: reading it here as well would weigh 20 kB in the module that every page loads.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Question(Box<RawValue>);

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

/// The segments that everything after them speaks of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct KeptSegments {
    /// How they are made: the same table gives the same ones.
    #[cfg_attr(feature = "wasm", tsify(type = "SegmentationAsked"))]
    pub asked: Question,
    /// They, in the order of the answer.
    pub segments: Vec<KeptSegment>,
    /// How much each criterion of the choice counts.
    pub weights: TargetMarks,
    /// The day they were kept.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub taken: Date,
}

/// What a segment is promised, by a channel, at a stage of its journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The segment's name.
    pub segment: String,
    /// The channel.
    pub channel: String,
    /// The stage.
    pub stage: String,
    /// The promise.
    pub promise: String,
}
