//! An exercise in budget allocation: channels and curves drawn from a seed, and the observed part of the curves.

use crate::budget::{
    Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, allocate, envelope_points,
};
use crate::response::Curve;
use crate::stats::Random;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Keys of channels, in words on the page.
const NAMES: [&str; 6] = ["search", "social", "video", "display", "radio", "email"];
const CHANNELS: usize = 4;
const TOTALS: [f64; 4] = [20_000.0, 50_000.0, 100_000.0, 200_000.0];
/// Exponents of Hill curves: 1 bends from the first unit, more are S-shaped.
const EXPONENTS: [f64; 5] = [1.0, 1.5, 2.0, 3.0, 4.0];
/// An even split within this of the best plan would teach nothing.
const WORTH_IT: f64 = 0.05;
/// Spends at which a channel has been observed, over the total.
const OBSERVED: [f64; 7] = [0.02, 0.08, 0.15, 0.24, 0.34, 0.45, 0.6];
/// Standard deviation of an observation, over the ceiling.
const NOISE: f64 = 0.03;

/// Spends and responses of one channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ChannelPoints {
    /// The channel.
    pub name: String,
    /// Spends, rising.
    pub spend: Vec<f64>,
    /// The response to each.
    pub response: Vec<f64>,
}

/// An exercise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct AllocationExercise {
    /// The seed that gives it.
    pub seed: u32,
    /// The question; today's plan is an even split.
    pub problem: BudgetProblem,
    /// What has been observed of each channel, with chance in it.
    pub points: Vec<ChannelPoints>,
}

impl AllocationExercise {
    /// The exercise of a seed: four channels, at least one S-shaped and one that bends from the start, a
    /// total to spend in full, and a best plan that beats the even split by a twentieth or more.
    ///
    /// # Errors
    /// None in practice: a test opens a thousand seeds.
    ///
    /// ```
    /// use levier::course::AllocationExercise;
    /// let exercise = AllocationExercise::of(2026)?;
    /// assert_eq!(exercise, AllocationExercise::of(2026)?);
    /// assert_eq!((exercise.problem.channels.len(), exercise.points.len()), (4, 4));
    /// # Ok::<(), levier::Error>(())
    /// ```
    pub fn of(seed: u32) -> Result<Self> {
        let mut random = Random::seeded(u64::from(seed));
        loop {
            let problem = draw(&mut random);
            let answer = allocate(&problem)?;
            let best = answer.total_response.unwrap_or(0.0);
            if best - answer.current_total_response < WORTH_IT * best {
                continue;
            }
            let points = observe(&problem, &mut random)?;
            return Ok(Self { seed, problem, points });
        }
    }
}

fn draw(random: &mut Random) -> BudgetProblem {
    let total = TOTALS[random.below(TOTALS.len())];
    let mut names = NAMES.to_vec();
    let mut exponents: Vec<f64> = (0..CHANNELS).map(|_| EXPONENTS[random.below(EXPONENTS.len())]).collect();
    (exponents[0], exponents[1]) = (1.0, EXPONENTS[2 + random.below(EXPONENTS.len() - 2)]);
    let channels = exponents
        .into_iter()
        .map(|n| {
            let name = names.remove(random.below(names.len()));
            let a = round(total * (0.6 + 1.8 * random.uniform()));
            let k = round(total * (0.1 + 0.4 * random.uniform()));
            BudgetChannel::new(name, &Curve::Hill { a, k, n }, total / CHANNELS as f64, 0.0, total)
        })
        .collect();
    BudgetProblem {
        channels,
        budget: Budget { total: Some(total), constraint: BudgetConstraint::Eq },
        objective: BudgetObjective::MaxResponse {},
        groups: Vec::new(),
    }
}

fn observe(problem: &BudgetProblem, random: &mut Random) -> Result<Vec<ChannelPoints>> {
    problem
        .channels
        .iter()
        .map(|channel| {
            let curve = channel.curve()?;
            let spend: Vec<f64> = OBSERVED.iter().map(|share| round(share * channel.max)).collect();
            let chance = NOISE * channel.params.get("a").copied().unwrap_or(0.0);
            let response =
                spend.iter().map(|x| round((curve.value(*x) + chance * random.normal()).max(0.0))).collect();
            Ok(ChannelPoints { name: channel.name.clone(), spend, response })
        })
        .collect()
}

/// To two figures, so that a table of them can be read aloud.
fn round(value: f64) -> f64 {
    if value <= 0.0 {
        return 0.0;
    }
    let unit = 10f64.powf(value.log10().floor() - 1.0);
    (value / unit).round() * unit
}

/// The response curves of a problem over all the spends that it allows, for drawing.
///
/// # Errors
/// Those of [`envelope_points`].
pub fn curves(problem: &BudgetProblem) -> Result<Vec<ChannelPoints>> {
    problem
        .channels
        .iter()
        .map(|channel| {
            let points = envelope_points(channel, 0.0, channel.max)?;
            let (spend, response) = points.iter().map(|point| (point.spend, point.response)).unzip();
            Ok(ChannelPoints { name: channel.name.clone(), spend, response })
        })
        .collect()
}

/// A channel that is stated: its name, ceiling, spend at half of it, exponent, today's spend.
type Stated = (&'static str, f64, f64, f64, f64);

/// A fixed problem, not drawn at random: curves on which a search from a single start fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatedProblem {
    /// Five S-shaped channels much alike and a budget for three of them: which three takes a search.
    Rivals,
    /// Four S-shaped channels.
    Four,
    /// Today's plan is a trap: the best one drops money where it works to pass another's threshold.
    Trap,
}

impl StatedProblem {
    /// The problem of a key, `rivals`, `four` or `trap`.
    ///
    /// # Errors
    /// `unknown_id`.
    pub fn from_key(key: &str) -> Result<Self> {
        match key {
            "rivals" => Ok(Self::Rivals),
            "four" => Ok(Self::Four),
            "trap" => Ok(Self::Trap),
            _ => Err(Error::new(Code::UnknownId).field("problem").found(key)),
        }
    }

    /// The problem.
    pub fn problem(self) -> BudgetProblem {
        let (channels, total): (&[Stated], f64) = match self {
            Self::Rivals => (
                &[
                    ("search", 150_000.0, 40_000.0, 4.0, 30_000.0),
                    ("social", 150_000.0, 42_000.0, 3.0, 30_000.0),
                    ("video", 150_000.0, 44_000.0, 3.5, 30_000.0),
                    ("display", 150_000.0, 46_000.0, 5.0, 30_000.0),
                    ("radio", 150_000.0, 48_000.0, 4.0, 30_000.0),
                ],
                150_000.0,
            ),
            Self::Four => (
                &[
                    ("search", 230_000.0, 42_000.0, 1.5, 45_000.0),
                    ("social", 170_000.0, 55_000.0, 2.2, 45_000.0),
                    ("tv", 320_000.0, 95_000.0, 4.0, 40_000.0),
                    ("radio", 70_000.0, 28_000.0, 3.0, 30_000.0),
                ],
                160_000.0,
            ),
            Self::Trap => (
                &[
                    ("search", 150_000.0, 20_000.0, 1.0, 48_000.0),
                    ("social", 90_000.0, 12_000.0, 1.2, 46_000.0),
                    ("tv", 420_000.0, 62_000.0, 4.0, 6_000.0),
                ],
                100_000.0,
            ),
        };
        let channels = channels
            .iter()
            .map(|&(name, a, k, n, today)| {
                BudgetChannel::new(name, &Curve::Hill { a, k, n }, today, 0.0, total)
            })
            .collect();
        BudgetProblem {
            channels,
            budget: Budget { total: Some(total), constraint: BudgetConstraint::Eq },
            objective: BudgetObjective::MaxResponse {},
            groups: Vec::new(),
        }
    }
}
