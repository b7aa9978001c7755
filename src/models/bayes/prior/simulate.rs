//! A table simulated from the priors, with its truth: what calibration and lessons are made of.

use super::draws::prior_draws;
use crate::Result;
use crate::bayes::density::design::Design;
use crate::bayes::density::evaluation::DrawEvaluation;
use crate::bayes::model::MixModel;
use crate::bayes::sampler::random::stream;
use crate::response::{ResponseData, ResponseSetup};
use nuts_rs::rand::RngExt;
use rand_distr::StandardNormal;

/// The stream of the simulated noise.
const STREAM: u64 = 5;

/// A simulated outcome and what made it.
#[derive(Debug, Clone, PartialEq)]
pub struct MixSimulation {
    /// The outcome by period, in the order of dates.
    pub outcome: Vec<f64>,
    /// The parameters, in the order of [`crate::bayes::MixStats::parameters`].
    pub truth: Vec<f64>,
    /// Contribution over the data of each channel that has a curve, in the order of the setup.
    pub contributions: Vec<f64>,
}

/// Draws parameters from the priors of a model and an outcome from these. The outcome in `data` only has to pass the
/// table's check.
///
/// # Errors
/// Those of the table and of the model.
///
/// ```
/// # use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
/// # use levier::value::Date;
/// # let first = Date::parse("2024-01-01").unwrap();
/// # let mut data = ResponseData::default();
/// # let mut spend = Vec::new();
/// # for t in 0..60_i64 {
/// #     let x = (t * 37 % 101) as f64 * 10.0;
/// #     data.dates.push(first.plus_days(7 * t).unwrap());
/// #     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp()) + (t % 7) as f64));
/// #     spend.push(Some(x));
/// # }
/// # data.channels.push(("tv".into(), spend));
/// # let setup = ResponseSetup {
/// #     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
/// #     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 0, seed: 1, replicates: 20,
/// #     events: vec![],
/// # };
/// use levier::bayes::{mix_defaults, mix_simulate};
/// let model = mix_defaults(&data, &setup)?;
/// let simulated = mix_simulate(&data, &setup, &model, 7)?;
/// assert_eq!((simulated.outcome.len(), simulated.contributions.len()), (60, 1));
/// // The same seed gives the same table.
/// assert_eq!(mix_simulate(&data, &setup, &model, 7)?, simulated);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn mix_simulate(
    data: &ResponseData,
    setup: &ResponseSetup,
    model: &MixModel,
    seed: u64,
) -> Result<MixSimulation> {
    let design = Design::new(data, setup, model)?;
    let truth = prior_draws(&design, seed, 1)?;
    let mut evaluation = DrawEvaluation::new(&design);
    evaluation.evaluate(&truth);
    let mut random = stream(seed, 0, STREAM);
    let outcome = evaluation.fitted.iter().map(|y| y + truth[0] * random.sample::<f64, _>(StandardNormal));
    Ok(MixSimulation {
        outcome: outcome.collect(),
        contributions: evaluation.contributions.iter().map(|own| own.iter().sum()).collect(),
        truth,
    })
}
