//! Named segments as boxes in the cube of scores: the first box that holds a customer's scores decides.

use serde::{Deserialize, Serialize};

/// A segment by its scores, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct RfmBox {
    /// Its name; those of [`default_boxes`] are keys that a page words.
    pub name: String,
    /// Lowest and highest score of recency.
    #[serde(rename = "R")]
    pub recency: [u32; 2],
    /// Of frequency.
    #[serde(rename = "F")]
    pub frequency: [u32; 2],
    /// Of what was spent.
    #[serde(rename = "M")]
    pub monetary: [u32; 2],
}

impl RfmBox {
    pub(super) fn holds(&self, [recency, frequency, monetary]: [u32; 3]) -> bool {
        let within = |[low, high]: [u32; 2], score: u32| (low..=high).contains(&score);
        within(self.recency, recency) && within(self.frequency, frequency) && within(self.monetary, monetary)
    }

    /// The box's own name when it takes a cell of recency and frequency whatever was spent.
    pub(super) fn covers(&self, recency: u32, frequency: u32, bins: u32) -> bool {
        self.monetary[0] <= 1
            && self.monetary[1] >= bins
            && self.holds([recency, frequency, self.monetary[0]])
    }
}

/// The ten segments of the usual chart of recency by frequency, for five bins; together they hold everybody. Other
/// numbers of bins stretch them.
pub fn default_boxes(bins: u32) -> Vec<RfmBox> {
    const FIVE: [(&str, [u32; 2], [u32; 2]); 10] = [
        ("hibernating", [1, 2], [1, 2]),
        ("at_risk", [1, 2], [3, 4]),
        ("cant_lose", [1, 2], [5, 5]),
        ("about_to_sleep", [3, 3], [1, 2]),
        ("need_attention", [3, 3], [3, 3]),
        ("loyal", [3, 4], [4, 5]),
        ("promising", [4, 4], [1, 1]),
        ("new_customers", [5, 5], [1, 1]),
        ("potential_loyalists", [4, 5], [2, 3]),
        ("champions", [5, 5], [4, 5]),
    ];
    // Score s of b bins stands for the score ⌈5 s / b⌉ of five: each box takes the scores that stand for its own.
    let stretch = |[low, high]: [u32; 2]| {
        let own = |score: u32| (5 * score).div_ceil(bins);
        let scores = || (1..=bins).filter(|&score| (low..=high).contains(&own(score)));
        Some([scores().min()?, scores().max()?])
    };
    let made = FIVE.iter().filter_map(|&(name, recency, frequency)| {
        Some(RfmBox {
            name: name.to_owned(),
            recency: stretch(recency)?,
            frequency: stretch(frequency)?,
            monetary: [1, bins],
        })
    });
    made.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_boxes_hold_every_cell_once() {
        for bins in 2..=10 {
            let boxes = default_boxes(bins);
            for recency in 1..=bins {
                for frequency in 1..=bins {
                    let held = boxes.iter().filter(|held| held.holds([recency, frequency, 1])).count();
                    assert_eq!(held, 1, "{bins} bins, R {recency}, F {frequency}");
                }
            }
        }
    }
}
