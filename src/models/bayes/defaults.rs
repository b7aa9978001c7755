//! The default model of a table.

use crate::Result;
use crate::bayes::density::design;
use crate::bayes::model::{MixAdstock, MixEffect, MixFamily, MixModel, MixTrend};
use crate::response::{ResponseData, ResponseFamily, ResponseSetup, check};

/// The default model of a table: shape from the setup, endless normalised carry-over, priors from the data's scale.
///
/// # Errors
/// Those of the table's check, as for [`crate::response::fit`].
///
/// ```
/// use levier::bayes::{MixChain, mix_defaults, mix_summary};
/// use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
/// use levier::value::Date;
/// let first = Date::parse("2024-01-01").unwrap();
/// let spend: Vec<f64> = (0..60).map(|t| f64::from(t * 37 % 101) * 10.0).collect();
/// let mut data = ResponseData::default();
/// for (t, x) in spend.iter().enumerate() {
///     data.dates.push(first.plus_days(7 * t as i64).unwrap());
///     let noise = 20.0 * (1.7 * t as f64 * t as f64).sin();
///     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp()) + noise));
/// }
/// data.channels.push(("tv".into(), spend.into_iter().map(Some).collect()));
/// let setup = ResponseSetup {
///     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
///     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 0, seed: 1, replicates: 20,
///     events: vec![],
/// };
/// let model = mix_defaults(&data, &setup)?;
/// let (mut draws, mut stats) = (Vec::new(), Vec::new());
/// for number in 0..2 {
///     let mut chain = MixChain::new(&data, &setup, &model, (number, 7), (100, 100))?;
///     while chain.advance(25)?.done < 200 {}
///     draws.extend_from_slice(chain.draws());
///     stats.push(chain.stats().clone());
/// }
/// let fit = mix_summary(&data, &setup, &model, &draws, &stats)?;
/// let (low, high) = fit.channels[0].found().unwrap().carry_over_interval;
/// assert!(0.0 < low && low < high && high < 0.5);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn mix_defaults(data: &ResponseData, setup: &ResponseSetup) -> Result<MixModel> {
    let table = check(data, setup)?;
    Ok(MixModel {
        family: match setup.family {
            ResponseFamily::Negexp => MixFamily::Negexp,
            ResponseFamily::Hill => MixFamily::Hill,
        },
        carry_over: MixAdstock { l_max: None, normalised: true },
        trend: if setup.trend { MixTrend::Linear } else { MixTrend::None },
        effect: MixEffect::Steady,
        fourier_pairs: setup.fourier_pairs,
        hold_out: 0,
        priors: design::default_priors(&table),
        lift_tests: Vec::new(),
    })
}

/// A model that was kept, for the table as it is now: what it does not say of a channel or a control has its default.
///
/// # Errors
/// Those of [`mix_defaults`].
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
/// use levier::bayes::{mix_defaults, mix_model};
/// let mut kept = mix_defaults(&data, &setup)?;
/// kept.hold_out = 8;
/// kept.priors.channels.clear();
/// let model = mix_model(&data, &setup, Some(kept))?;
/// assert_eq!((model.hold_out, model.priors.channels[0].name.as_str()), (8, "tv"));
/// # Ok::<(), levier::Error>(())
/// ```
pub fn mix_model(data: &ResponseData, setup: &ResponseSetup, kept: Option<MixModel>) -> Result<MixModel> {
    let defaults = mix_defaults(data, setup)?;
    let Some(mut model) = kept else { return Ok(defaults) };
    let (channels, controls) = (&mut model.priors.channels, &mut model.priors.controls);
    for prior in defaults.priors.channels {
        if !channels.iter().any(|known| known.name == prior.name) {
            channels.push(prior);
        }
    }
    for prior in defaults.priors.controls {
        if !controls.iter().any(|known| known.name == prior.name) {
            controls.push(prior);
        }
    }
    Ok(model)
}
