//! Advice on channels: a score by a stated table, each point with its reason.

use super::channels::{Age, CHANNELS, Channel, ChannelReach, Line};
use crate::value::Stage;
use serde::{Deserialize, Serialize};

/// What a channel costs at least, by class, in units of the currency.
const ENTRY: [f64; 4] = [0.0, 500.0, 2000.0, 20_000.0];
/// The score from which a channel is advised.
const ADVISED: i32 = 6;

/// What is looked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChannelAdviceInput {
    /// What the campaign is for.
    pub stage: Stage,
    /// Who is to be reached.
    pub audience: Option<AudienceTraits>,
    /// Number of addresses, none when unknown.
    pub contacts: Option<f64>,
    /// The budget, none when unknown.
    pub budget: Option<f64>,
    /// The reach wanted, any unless said.
    pub reach: Option<WantedReach>,
    /// The line wanted, any unless said.
    pub line: Option<WantedLine>,
    /// What a channel costs at least, by class.
    pub entry: Option<[f64; 4]>,
    /// What was measured.
    pub measured: Option<Vec<MeasuredReturn>>,
}

/// Who is to be reached; what is not known is left out.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AudienceTraits {
    /// Their age.
    pub age: Option<Age>,
    /// Whether they are companies.
    pub b2b: Option<bool>,
    /// Whether they live nearby.
    pub local: Option<bool>,
    /// Whether they are online.
    pub connected: Option<bool>,
}

/// The reach wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum WantedReach {
    /// Either.
    Any,
    /// Many people.
    Broad,
    /// Chosen people.
    Precise,
}

/// The line wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum WantedLine {
    /// Either.
    Any,
    /// Online.
    Online,
    /// Offline.
    Offline,
}

/// The interval of the net return of a channel.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MeasuredReturn {
    /// The channel.
    pub channel: String,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A channel with its score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RankedChannel {
    /// The channel.
    pub channel: &'static str,
    /// The sum of the points.
    pub score: i32,
    /// Whether it is advised.
    pub advised: bool,
    /// The reason of each point.
    pub reasons: Vec<&'static str>,
}

/// A channel that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct UnavailableChannel {
    /// The channel.
    pub channel: &'static str,
    /// `needs_contacts`.
    pub reason: &'static str,
}

/// The channels by score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChannelAdvice {
    /// By falling score, then in the order of the table.
    pub ranking: Vec<RankedChannel>,
    /// In the order of the table.
    pub excluded: Vec<UnavailableChannel>,
}

/// Scores every channel of [`CHANNELS`] for a stage, an audience and means.
///
/// ```
/// use levier::plan::{ChannelAdviceInput, channel_advice};
/// let input: ChannelAdviceInput =
///     serde_json::from_str(r#"{"stage": "loyalty", "contacts": 0, "budget": 400}"#).unwrap();
/// let advice = channel_advice(&input);
/// assert_eq!(advice.ranking[0].channel, "user_content");
/// assert_eq!(advice.excluded[0].channel, "email");
/// ```
pub fn channel_advice(input: &ChannelAdviceInput) -> ChannelAdvice {
    let without_contacts =
        |channel: &Channel| by_address(channel) && input.contacts.is_some_and(|n| n <= 0.0);
    let excluded = CHANNELS.iter().filter(|channel| without_contacts(channel));
    let ranked = CHANNELS.iter().filter(|channel| !without_contacts(channel));
    let mut ranking: Vec<RankedChannel> = ranked.map(|channel| rank(channel, input)).collect();
    ranking.sort_by_key(|ranked| std::cmp::Reverse(ranked.score));
    let excluded = excluded.map(|row| UnavailableChannel { channel: row.channel, reason: "needs_contacts" });
    ChannelAdvice { ranking, excluded: excluded.collect() }
}

/// Whether a channel needs addresses.
fn by_address(channel: &Channel) -> bool {
    matches!(channel.channel, "email" | "sms")
}

/// Points and their reasons.
struct Points {
    score: i32,
    reasons: Vec<&'static str>,
    ruled_out: bool,
}

impl Points {
    fn add(&mut self, points: i32, reason: &'static str) {
        self.score += points;
        self.reasons.push(reason);
    }

    /// Adds −1 or 1; 0 says nothing.
    fn add_fit(&mut self, fit: i32, fits: &'static str, unfit: &'static str) {
        if fit != 0 {
            self.add(fit, if fit > 0 { fits } else { unfit });
        }
    }

    /// Takes points for what rules a channel out, whatever its score.
    fn rule_out(&mut self, points: i32, reason: &'static str) {
        self.add(points, reason);
        self.ruled_out = true;
    }
}

fn rank(channel: &Channel, input: &ChannelAdviceInput) -> RankedChannel {
    let fit = channel.by_stage[input.stage as usize];
    let stage = ["stage_unfit", "stage_weak", "stage_useful", "stage_strong"][fit as usize];
    let mut points = Points { score: 3 * fit, reasons: vec![stage], ruled_out: false };
    add_audience(&mut points, channel, input.audience.unwrap_or_default());
    match (input.reach.unwrap_or(WantedReach::Any), channel.reach) {
        (WantedReach::Any, _) => {}
        (WantedReach::Broad, ChannelReach::Broad) => points.add(1, "broad_reach"),
        (WantedReach::Broad, ChannelReach::Precise) => points.add(-1, "narrow_reach"),
        (WantedReach::Precise, ChannelReach::Precise) => points.add(1, "precise_targeting"),
        (WantedReach::Precise, ChannelReach::Broad) => points.add(-1, "loose_targeting"),
    }
    let other_line = match input.line.unwrap_or(WantedLine::Any) {
        WantedLine::Any => false,
        WantedLine::Online => channel.line == Line::Offline,
        WantedLine::Offline => channel.line == Line::Online,
    };
    if other_line {
        points.rule_out(-3, "other_line");
    }
    let entry = input.entry.unwrap_or(ENTRY)[channel.class];
    if input.budget.is_some_and(|budget| budget < entry) {
        points.rule_out(-4, "budget_below_entry");
    }
    if by_address(channel) && input.contacts.is_none() {
        points.add(-2, "contacts_unknown");
    }
    if let Some(measured) =
        input.measured.iter().flatten().find(|measured| measured.channel == channel.channel)
    {
        if measured.low > 0.0 {
            points.add(3, "measured_pays");
        } else if measured.high < 0.0 {
            points.add(-3, "measured_loses");
        } else {
            points.add(0, "measured_unsure");
        }
    }
    let advised = points.score >= ADVISED && fit > 0 && !points.ruled_out;
    RankedChannel { channel: channel.channel, score: points.score, advised, reasons: points.reasons }
}

fn add_audience(points: &mut Points, channel: &Channel, audience: AudienceTraits) {
    if let Some(age) = audience.age {
        points.add_fit(channel.by_age[age as usize], "age_fits", "age_unfit");
    }
    if audience.b2b == Some(true) {
        points.add_fit(channel.b2b, "b2b_fits", "b2b_unfit");
    }
    if audience.local == Some(true) {
        points.add_fit(channel.local, "local_fits", "local_unfit");
    }
    if audience.connected == Some(false) {
        if channel.line == Line::Offline {
            points.add(1, "reaches_unconnected");
        } else if channel.channel != "sms" {
            points.rule_out(-3, "not_connected");
        }
    }
}
