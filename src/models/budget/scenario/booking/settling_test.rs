//! The test that would tell what a channel held at today's spend is worth.
//!
//! The channel is stopped and doubled by turns, in blocks of periods, so that it spends on average what it spends
//! today (a channel without recent spend: nothing, and its highest spend seen). The outcome of the high periods less
//! that of the low ones shows its effect. The test is long enough to see, four times in five at a risk of one in
//! ten, an effect that is worth acting on: a return per unit of spend as high as that of the plan's last unit.
//!
//! The size is that of a comparison of two means ([`Design::size_for_mean`]). What the model leaves unexplained is
//! the standard deviation; adstock blurs turns that follow each other, so the difference looked for is smaller.

use crate::budget::scenario::fitted::FittedChannel;
use crate::stats::{Design, whole};
use serde::{Deserialize, Serialize};

/// Risk of calling real what is not.
const ALPHA: f64 = 0.1;
/// Chance of seeing an effect that is there.
const POWER: f64 = 0.8;
/// The longest block.
const LONGEST_BLOCK: u32 = 4;
/// A block ends when less than this of an effect is still to come.
const LEFT: f64 = 0.25;
/// A longer test is no advice, in days.
const LONGEST: f64 = 366.0;

/// How to learn what a channel held at today's spend is worth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SettlingTest {
    /// The channel.
    pub channel: String,
    /// Spend in a low period.
    pub low: f64,
    /// Spend in a high period.
    pub high: f64,
    /// Periods of each turn.
    pub block: u32,
    /// Periods of the whole test; none when the data do not say how much the outcome varies by itself.
    pub periods: Option<f64>,
    /// The difference in outcome between a high and a low period that it would see.
    pub effect: f64,
    /// What it costs above today's spend, over all periods.
    pub extra_spend: Option<f64>,
    /// Whether it takes no longer than a year.
    pub feasible: bool,
    /// Risk of calling real what is not.
    pub alpha: f64,
    /// Chance of seeing an effect that is there.
    pub power: f64,
}

/// The test of a channel. `worth`: the response per unit of spend that is worth acting on; `unexplained`: the standard
/// deviation of a period's outcome. None for a channel on which nothing was ever spent, or without such a return.
pub(super) fn settling_test(
    channel: &FittedChannel,
    worth: f64,
    unexplained: Option<f64>,
    period_days: f64,
) -> Option<SettlingTest> {
    let high = if channel.today > 0.0 { 2.0 * channel.today } else { channel.seen_max };
    let block = block(channel.carry_over);
    let effect = worth * high * contrast(channel.carry_over, block);
    if !(effect > 0.0 && effect.is_finite()) {
        return None;
    }
    let design = Design { alpha: ALPHA, power: POWER, sides: 2.0 };
    let level = unexplained.and_then(|sd| design.size_for_mean(sd, effect)).map(whole);
    // Both levels, in whole blocks.
    let turns = |level: f64| 2.0 * f64::from(block) * (level / f64::from(block)).ceil().max(2.0);
    let periods = level.map(turns);
    Some(SettlingTest {
        channel: channel.name.clone(),
        low: 0.0,
        high,
        block,
        periods,
        effect,
        extra_spend: periods.map(|periods| periods * (0.5 * high - channel.today)),
        feasible: periods.is_some_and(|periods| periods * period_days <= LONGEST),
        alpha: ALPHA,
        power: POWER,
    })
}

/// Periods of a turn: until most of an effect has come.
fn block(carry_over: f64) -> u32 {
    let mut left = carry_over;
    (1..LONGEST_BLOCK)
        .find(|_| {
            let enough = left <= LEFT;
            left *= carry_over;
            enough
        })
        .unwrap_or(LONGEST_BLOCK)
}

/// The share of the difference in spend that acts, on average, when turns of `block` periods follow each other under
/// this adstock.
fn contrast(carry_over: f64, block: u32) -> f64 {
    let end = carry_over.powi(block.try_into().unwrap_or(i32::MAX));
    1.0 - 2.0 * carry_over * (1.0 - end) / (f64::from(block) * (1.0 - carry_over) * (1.0 + end))
}

#[cfg(test)]
mod tests {
    use super::{block, contrast, settling_test};
    use crate::budget::FittedChannel;

    fn channel(today: f64, carry_over: f64) -> FittedChannel {
        FittedChannel {
            name: "Radio".into(),
            curve: None,
            steers: false,
            reason: None,
            draws: Vec::new(),
            today,
            seen_max: 300.0,
            carry_over,
        }
    }

    #[test]
    fn the_share_that_acts_is_that_of_turns_played_out() {
        for (theta, turn) in [(0.3, 1), (0.5, 2), (0.8, 4)] {
            let (mut acting, mut high, mut low) = (0.0, 0.0, 0.0);
            for period in 0..4000 {
                let on = period / turn % 2 == 0;
                acting = theta * acting + (1.0 - theta) * f64::from(u8::from(on));
                if period >= 2000 {
                    if on { high += acting } else { low += acting }
                }
            }
            let played = (high - low) / 1000.0;
            assert!((contrast(theta, turn) - played).abs() < 1e-9, "{theta} {turn}");
        }
        assert_eq!([0.0, 0.25, 0.4, 0.6, 0.9].map(block), [1, 1, 2, 3, 4]);
    }

    #[test]
    fn the_length_is_that_of_a_comparison_of_two_means() {
        // scipy: 2·((norm.ppf(0.95) + norm.ppf(0.8))·20/16)² = 19.32 periods a level, 20 in whole ones.
        let test = settling_test(&channel(400.0, 0.0), 0.02, Some(20.0), 7.0).unwrap();
        assert_eq!((test.high, test.block, test.effect, test.periods), (800.0, 1, 16.0, Some(40.0)));
        assert_eq!((test.extra_spend, test.feasible), (Some(0.0), true));
        // A quarter of the effect takes sixteen times as long: no year holds that.
        let small = settling_test(&channel(100.0, 0.0), 0.02, Some(20.0), 7.0).unwrap();
        assert_eq!((small.periods, small.feasible), (Some(620.0), false));
        // A paused channel costs what is spent on it.
        let paused = settling_test(&channel(0.0, 0.0), 0.1, Some(20.0), 7.0).unwrap();
        assert_eq!((paused.high, paused.extra_spend), (300.0, paused.periods.map(|n| n * 150.0)));
        assert_eq!(settling_test(&channel(100.0, 0.0), 0.0, Some(20.0), 7.0), None);
    }
}
