//! Draws from the priors, and what they say of the outcome before the data are seen.

use super::answer::{MixPrior, MixPriorChannel};
use super::draws::{PRIOR_DRAWS, STREAM, prior_draws};
use crate::Result;
use crate::bayes::bands::{Bands, interval_of, share};
use crate::bayes::density::design::Design;
use crate::bayes::density::evaluation::DrawEvaluation;
use crate::bayes::model::MixFamily;
use crate::bayes::model::MixModel;
use crate::bayes::sampler::random::stream;
use crate::response::{ResponseData, ResponseSetup, band};
use nuts_rs::rand::RngExt;
use rand_distr::StandardNormal;

/// What the priors alone say: the outcome by period, and of each channel its curve and its share.
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
/// use levier::bayes::{mix_defaults, mix_prior_predictive};
/// let model = mix_defaults(&data, &setup)?;
/// let prior = mix_prior_predictive(&data, &setup, &model, 7)?;
/// let (low, high) = prior.channels[0].carry_over;
/// assert!(0.0 < low && low < high && high < 1.0);
/// assert_eq!(prior.outcome.mean.len(), 60);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn mix_prior_predictive(
    data: &ResponseData,
    setup: &ResponseSetup,
    model: &MixModel,
    seed: u64,
) -> Result<MixPrior> {
    let design = Design::new(data, setup, model)?;
    let draws = prior_draws(&design, seed, PRIOR_DRAWS)?;
    let width = design.parameters();
    let mut evaluation = DrawEvaluation::new(&design);
    let mut noise = stream(seed, 0, STREAM + 1);
    let n = design.table.dates.len();
    let mut outcome = Bands::new(n);
    let mut totals = vec![Vec::new(); design.drivers.len()];
    let mut negative = 0_usize;
    for draw in draws.chunks_exact(width) {
        evaluation.evaluate(draw);
        negative += usize::from(evaluation.fitted.iter().any(|y| *y < 0.0));
        outcome.push(evaluation.fitted.iter().map(|y| y + draw[0] * noise.sample::<f64, _>(StandardNormal)));
        for (totals, own) in totals.iter_mut().zip(&evaluation.contributions) {
            totals.push(own.iter().sum());
        }
    }
    let total: f64 = design.table.outcome.iter().sum();
    let channels = design.drivers.iter().enumerate().map(|(c, driver)| {
        let curves: Vec<_> = draws.chunks_exact(width).map(|draw| evaluation.curve(draw, c)).collect();
        let of = |read: fn((f64, f64, f64, f64)) -> f64| {
            interval_of(draws.chunks_exact(width).map(|draw| read(evaluation.channel(draw, c))))
        };
        MixPriorChannel {
            name: driver.name.clone(),
            carry_over: of(|(theta, ..)| theta),
            half_saturation: of(|(_, half, ..)| half),
            ceiling: of(|(_, _, ceiling, _)| ceiling),
            exponent: (design.family == MixFamily::Hill).then(|| of(|(.., exponent)| exponent)),
            contribution: interval_of(totals[c].iter().copied()),
            contribution_share: share(interval_of(totals[c].iter().copied()), total),
            band: band(&curves, driver.highest),
        }
    });
    Ok(MixPrior {
        channels: channels.collect(),
        outcome: outcome.band(),
        negative_share: negative as f64 / PRIOR_DRAWS as f64,
        dates: design.table.dates.clone(),
        observed: design.table.outcome.clone(),
        seed,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}
