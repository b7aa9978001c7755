//! The table of the channel advice: a judgement, not a measurement, shown with the advice.

use serde::{Deserialize, Serialize};

/// The age of the audience, in the order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub enum Age {
    /// 18 to 24.
    #[serde(rename = "18_24")]
    From18,
    /// 25 to 34.
    #[serde(rename = "25_34")]
    From25,
    /// 35 to 49.
    #[serde(rename = "35_49")]
    From35,
    /// 50 to 64.
    #[serde(rename = "50_64")]
    From50,
    /// 65 and above.
    #[serde(rename = "65_plus")]
    From65,
}

/// Where a channel reaches people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// On the internet or a telephone.
    Online,
    /// Elsewhere.
    Offline,
}

/// Whom a channel reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum ChannelReach {
    /// Many people.
    Broad,
    /// Chosen people.
    Precise,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Channel {
    /// Its name.
    pub channel: &'static str,
    /// Where it reaches people.
    pub line: Line,
    /// Its class of cost, 0 to 3.
    pub class: usize,
    /// Whom it reaches.
    pub reach: ChannelReach,
    /// How well it serves each stage, 0 to 3.
    pub by_stage: [i32; 5],
    /// How well it reaches each age, −1 to 1.
    pub by_age: [i32; 5],
    /// How well it reaches companies, −1 to 1.
    pub b2b: i32,
    /// How well it reaches a neighbourhood, −1 to 1.
    pub local: i32,
}

const fn row(
    channel: &'static str,
    (line, class, reach): (Line, usize, ChannelReach),
    by_stage: [i32; 5],
    by_age: [i32; 5],
    [b2b, local]: [i32; 2],
) -> Channel {
    Channel { channel, line, class, reach, by_stage, by_age, b2b, local }
}

use ChannelReach::{Broad, Precise};
use Line::{Offline, Online};

/// The table. `print` is the press.
#[rustfmt::skip]
pub const CHANNELS: [Channel; 14] = [
    row("search", (Online, 1, Precise), [0, 3, 3, 1, 3], [0, 0, 0, 0, 0], [1, 1]),
    row("social", (Online, 1, Precise), [2, 3, 2, 2, 2], [1, 1, 1, 0, -1], [0, 1]),
    row("display", (Online, 1, Broad), [2, 2, 1, 1, 1], [0, 0, 0, 0, 0], [0, 0]),
    row("video", (Online, 1, Broad), [3, 1, 1, 1, 1], [1, 1, 1, 0, 0], [0, 0]),
    row("email", (Online, 0, Precise), [0, 1, 3, 3, 3], [0, 0, 1, 1, 0], [1, 0]),
    row("sms", (Online, 0, Precise), [0, 1, 3, 3, 2], [1, 1, 1, 0, -1], [-1, 1]),
    row("influencers", (Online, 2, Broad), [3, 2, 2, 1, 1], [1, 1, 0, -1, -1], [-1, 0]),
    row("user_content", (Online, 0, Broad), [1, 1, 2, 3, 2], [1, 1, 0, 0, -1], [0, 0]),
    row("tv", (Offline, 3, Broad), [3, 1, 0, 0, 0], [-1, 0, 1, 1, 1], [-1, -1]),
    row("radio", (Offline, 2, Broad), [3, 1, 1, 0, 1], [-1, 0, 1, 1, 0], [-1, 1]),
    row("outdoor", (Offline, 2, Broad), [3, 1, 0, 0, 0], [1, 1, 1, 0, 0], [-1, 1]),
    row("print", (Offline, 2, Precise), [2, 1, 1, 1, 1], [-1, -1, 0, 1, 1], [1, 1]),
    row("events", (Offline, 2, Precise), [1, 2, 2, 3, 1], [0, 0, 0, 0, 0], [1, 1]),
    row("public_relations", (Offline, 1, Broad), [3, 1, 0, 1, 1], [0, 0, 0, 0, 0], [1, 0]),
];
