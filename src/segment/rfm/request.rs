//! The request of an RFM analysis, its validation, and the scores.

use super::boxes::{RfmBox, default_boxes};
use super::score::{self, Good, RfmConvention};
use super::values::RfmValues;
use crate::audience::People;
use crate::segment::line::Labels;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Cuts for the three values, ascending; of what was spent, none when nobody's spend is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct RfmCuts {
    /// In days.
    #[serde(rename = "R")]
    pub recency: Vec<f64>,
    /// In purchases.
    #[serde(rename = "F")]
    pub frequency: Vec<f64>,
    /// In the currency of the file.
    #[serde(rename = "M")]
    pub monetary: Vec<f64>,
}

/// Segments by RFM.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct RfmAsked {
    /// Scores go from 1 to this, 2 to 10.
    pub bins: u32,
    /// The convention for ties and cuts.
    pub convention: RfmConvention,
    /// The cuts, one fewer than bins, for the convention that asks for them: a score of F and M is one more for each
    /// cut reached, recency's is one less for each cut that is passed.
    pub thresholds: Option<RfmCuts>,
    /// The segments, tried in this order; none: [`default_boxes`].
    pub segments: Option<Vec<RfmBox>>,
    /// The name of whoever no box holds.
    pub other: String,
}

/// Each customer's three scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// Of recency, 1 is longest ago.
    pub recency: Vec<u32>,
    /// Of frequency.
    pub frequency: Vec<u32>,
    /// Of what was spent; the same as frequency where no spend is known.
    pub monetary: Vec<u32>,
}

/// The most segments that can be named.
const MOST_BOXES: usize = 125;

impl RfmAsked {
    fn check(&self) -> Result<()> {
        if !(2..=10).contains(&self.bins) {
            return Err(Error::new(Code::OutOfRange).field("bins").found(self.bins.to_string()));
        }
        if self.segments.as_ref().is_some_and(|boxes| boxes.len() > MOST_BOXES) {
            return Err(Error::new(Code::TooMany).field("segments").with("most", MOST_BOXES as f64));
        }
        if self.convention != RfmConvention::Thresholds {
            return Ok(());
        }
        let Some(cuts) = &self.thresholds else {
            return Err(Error::new(Code::MissingInput).field("thresholds"));
        };
        for (name, cuts) in [("R", &cuts.recency), ("F", &cuts.frequency), ("M", &cuts.monetary)] {
            let ascending = cuts.windows(2).all(|pair| pair[0] <= pair[1]);
            let full = cuts.len() + 1 == self.bins as usize || (name == "M" && cuts.is_empty());
            if !ascending || !full {
                return Err(Error::new(Code::OutOfRange).field(format!("thresholds.{name}")));
            }
        }
        Ok(())
    }

    /// The boxes in use.
    pub fn boxes(&self) -> Vec<RfmBox> {
        self.segments.clone().unwrap_or_else(|| default_boxes(self.bins))
    }

    /// Scores values.
    ///
    /// # Errors
    /// `out_of_range` with the field at fault, `missing_input` without the thresholds that are asked for.
    pub fn score(&self, people: &People, values: &RfmValues) -> Result<Scored> {
        self.check()?;
        let (recency, _) = self.scored(people, &values.recency, Good::Low, |cuts| &cuts.recency);
        let (frequency, _) = self.scored(people, &values.frequency, Good::High, |cuts| &cuts.frequency);
        let monetary = match &values.monetary {
            Some(spent) => self.scored(people, spent, Good::High, |cuts| &cuts.monetary).0,
            None => frequency.clone(),
        };
        Ok(Scored { recency, frequency, monetary })
    }

    /// The scores of one value, and the cuts where the convention has some.
    pub(super) fn scored(
        &self,
        people: &People,
        values: &[f64],
        good: Good,
        own: impl Fn(&RfmCuts) -> &Vec<f64>,
    ) -> (Vec<u32>, Option<Vec<f64>>) {
        match self.convention {
            RfmConvention::RPackage => {
                let cuts = score::package_cuts(values, self.bins);
                (score::by_cuts(values, &cuts, good), Some(cuts))
            }
            RfmConvention::MinimumRank => (score::by_rank(values, self.bins, good), None),
            RfmConvention::Ntile => (score::by_bucket(values, self.bins, good, |row| people.id(row)), None),
            RfmConvention::Thresholds => {
                let cuts = self.thresholds.as_ref().map(own).cloned().unwrap_or_default();
                (score::by_thresholds(values, &cuts, good), Some(cuts))
            }
        }
    }

    /// Each customer's segment: the boxes, then everybody else.
    ///
    /// # Errors
    /// Those of [`RfmValues::of`] and [`Self::score`].
    pub fn labels(&self, people: &People) -> Result<Labels> {
        let scored = self.score(people, &RfmValues::of(people)?)?;
        Ok(self.place(&scored))
    }

    pub(super) fn place(&self, scored: &Scored) -> Labels {
        let boxes = self.boxes();
        let scores = scored.recency.iter().zip(&scored.frequency).zip(&scored.monetary);
        // Few different scores, many customers: each cell of the cube is looked up once.
        let bins = self.bins as usize;
        let mut cells = vec![None; bins * bins * bins];
        let of = scores.map(|((&r, &f), &m)| {
            let cell = ((r as usize - 1) * bins + f as usize - 1) * bins + m as usize - 1;
            let found = *cells[cell].get_or_insert_with(|| {
                boxes.iter().position(|held| held.holds([r, f, m])).unwrap_or(boxes.len()) as u32
            });
            Some(found)
        });
        let of = of.collect();
        Labels { names: boxes.into_iter().map(|held| held.name).chain([self.other.clone()]).collect(), of }
    }
}
