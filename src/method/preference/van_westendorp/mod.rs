//! The price sensitivity meter (Van Westendorp 1976).

mod curves;
mod trial;

pub use curves::{Crossing, PricePoints};
pub use trial::Trial;

use super::input::{or_default, required};
use super::stream::SplitMix;
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::numeric::sort_ascending;
use curves::{Curves, FourPrices};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Number of resamples, and the places of the ends of a 95 % interval among them.
const RESAMPLES: usize = 1_000;
const LOW: usize = 24;
const HIGH: usize = 974;
/// Fewest people for an interval.
const FEWEST: usize = 10;
/// Fewer people than this are few.
const MANY: usize = 30;
/// Chance of buying by intent, 1 first.
const CALIBRATION: [f64; 5] = [0.0, 0.1, 0.3, 0.5, 0.7];

/// The prices that people named.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PriceSurvey {
    /// The people.
    #[serde(default, deserialize_with = "or_default")]
    pub respondents: Vec<PriceAnswers>,
    /// Chance of buying by intent, 1 first; 0, .1, .3, .5, .7 unless given.
    pub calibration: Option<Vec<f64>>,
}

/// The prices that one person named.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PriceAnswers {
    /// Name.
    pub id: String,
    /// Price below which quality is in doubt.
    pub too_cheap: Option<f64>,
    /// A bargain.
    pub cheap: Option<f64>,
    /// Getting expensive.
    pub expensive: Option<f64>,
    /// Too expensive to consider.
    pub too_expensive: Option<f64>,
    /// Intent to buy at the cheap price, from 1.
    pub intent_cheap: Option<f64>,
    /// Intent to buy at the expensive price, from 1.
    pub intent_expensive: Option<f64>,
}

/// The curves and their crossings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PriceSensitivity {
    /// People kept: their four prices rise strictly.
    pub n: usize,
    /// People with a price missing.
    pub missing: Vec<String>,
    /// People whose prices do not rise.
    pub intransitive: Vec<String>,
    /// All different prices that the kept named.
    pub prices: Vec<f64>,
    /// Share that calls each price too cheap.
    pub too_cheap: Vec<f64>,
    /// Share that calls each price cheap.
    pub cheap: Vec<f64>,
    /// Share that calls each price expensive.
    pub expensive: Vec<f64>,
    /// Share that calls each price too expensive.
    pub too_expensive: Vec<f64>,
    /// Where the curves cross.
    pub points: PricePoints<PricePoint>,
    /// Whether fewer than 30 people were kept.
    pub few: bool,
    /// Trial and revenue by price, if intents or a calibration are given; `None` inside if nobody has both intents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nms: Option<Option<Trial>>,
}

/// A crossing with the interval of its price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PricePoint {
    /// Price and share.
    #[serde(flatten)]
    pub crossing: Crossing,
    /// Lower end of the 95 % interval; `None` below ten people.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// Curves of price sensitivity, their crossings with bootstrap intervals, and trial by price.
///
/// # Errors
///
/// `missing_input`, `negative_input`, `nothing_observed` (nobody kept), `out_of_range` (an intent).
///
/// Sources: Van Westendorp (1976), ESOMAR; Newton, Miller and Smith (1993).
pub fn van_westendorp(survey: &PriceSurvey) -> Answered<PriceSensitivity> {
    let people = &survey.respondents;
    required(&[("respondents", people.is_empty())])?;
    if let Some(person) =
        people.iter().find(|person| person.named().iter().flatten().any(|price| *price < 0.0))
    {
        return Err(Refused::new(Code::NegativeInput).field(&person.id));
    }
    let ids = |wanted: Kept| -> Vec<String> {
        people.iter().filter(|person| person.kept() == wanted).map(|person| person.id.clone()).collect()
    };
    let (missing, intransitive) = (ids(Kept::Missing), ids(Kept::Intransitive));
    let kept: Vec<(&PriceAnswers, FourPrices)> = people
        .iter()
        .filter(|person| person.kept() == Kept::Yes)
        .map(|person| (person, person.named().map(Option::unwrap_or_default)))
        .collect();
    if kept.is_empty() {
        let found = json!({"missing": missing.len(), "intransitive": intransitive.len()});
        return Err(Refused::new(Code::NothingObserved).field("respondents").found(found));
    }
    let calibration = survey.calibration.as_deref().unwrap_or(&CALIBRATION);
    check_intents(people, calibration.len())?;
    let prices: Vec<FourPrices> = kept.iter().map(|(_, prices)| *prices).collect();
    let curves = Curves::of(&prices);
    let intervals = intervals(&prices);
    let crossings = curves.points();
    let points = std::array::from_fn(|i| PricePoint {
        crossing: crossings[i],
        low: intervals.map(|ends| ends[i].0),
        high: intervals.map(|ends| ends[i].1),
    });
    let has_intent = |person: &PriceAnswers| person.intents().iter().any(|(_, intent)| intent.is_some());
    let nms = (survey.calibration.is_some() || people.iter().any(has_intent)).then(|| {
        let chance = |intent: Option<f64>| intent.map(|intent| calibration[intent as usize - 1]);
        let with_both: Vec<(FourPrices, f64, f64)> = kept
            .iter()
            .filter_map(|(person, prices)| {
                Some((*prices, chance(person.intent_cheap)?, chance(person.intent_expensive)?))
            })
            .collect();
        trial::trial(&with_both, &curves.prices)
    });
    let [too_cheap, cheap, expensive, too_expensive] = std::array::from_fn(|kind| curves.shares(kind));
    Ok(PriceSensitivity {
        n: kept.len(),
        missing,
        intransitive,
        too_cheap,
        cheap,
        expensive,
        too_expensive,
        points: PricePoints::from_array(points),
        few: kept.len() < MANY,
        nms,
        prices: curves.prices,
    })
}

#[derive(PartialEq, Eq)]
enum Kept {
    Yes,
    Missing,
    Intransitive,
}

impl PriceAnswers {
    const fn named(&self) -> [Option<f64>; 4] {
        [self.too_cheap, self.cheap, self.expensive, self.too_expensive]
    }

    const fn intents(&self) -> [(&'static str, Option<f64>); 2] {
        [("intent_cheap", self.intent_cheap), ("intent_expensive", self.intent_expensive)]
    }

    fn kept(&self) -> Kept {
        let named = self.named();
        if named.iter().any(Option::is_none) {
            Kept::Missing
        } else if named.windows(2).all(|two| two[0] < two[1]) {
            Kept::Yes
        } else {
            Kept::Intransitive
        }
    }
}

fn check_intents(people: &[PriceAnswers], most: usize) -> Answered<()> {
    for person in people {
        for (key, intent) in person.intents() {
            if intent.is_some_and(|intent| intent.fract() != 0.0 || !(1.0..=most as f64).contains(&intent)) {
                return Err(Refused::new(Code::OutOfRange).field(&person.id).found(key));
            }
        }
    }
    Ok(())
}

/// The ends of the interval of each point's price, from resamples of the people.
fn intervals(people: &[FourPrices]) -> Option<[(f64, f64); 6]> {
    if people.len() < FEWEST {
        return None;
    }
    let mut stream = SplitMix::from_state(20_260_101);
    let mut drawn: [Vec<f64>; 6] = Default::default();
    for _ in 0..RESAMPLES {
        let sample: Vec<FourPrices> =
            people.iter().map(|_| people[stream.below(people.len() as u64) as usize]).collect();
        for (prices, crossing) in drawn.iter_mut().zip(Curves::of(&sample).points()) {
            prices.push(crossing.price);
        }
    }
    Some(drawn.map(|mut prices| {
        sort_ascending(&mut prices);
        (prices[LOW], prices[HIGH])
    }))
}
