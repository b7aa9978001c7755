//! What the document keeps of the mix model: how curves are estimated, how much is sampled, and the model once edited.

use super::MixModel;
use crate::response::ResponseSetup;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// How response curves are estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixMethod {
    /// The sampled mix model, its first answer by least squares.
    #[default]
    Bayes,
    /// Least squares alone.
    LeastSquares,
}

/// How curves are estimated. The seed is that of the [`ResponseSetup`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixSetup {
    /// By which method.
    pub method: MixMethod,
    /// Chains, 1 to 8.
    pub chains: u32,
    /// Draws of warm-up a chain, 50 to 100,000.
    pub tune: u32,
    /// Draws kept a chain, 50 to 100,000.
    pub draws: u32,
    /// The model, once edited; none: the default one of the data.
    pub model: Option<MixModel>,
}

impl Default for MixSetup {
    fn default() -> Self {
        Self { method: MixMethod::default(), chains: 4, tune: 1000, draws: 1000, model: None }
    }
}

impl MixSetup {
    /// Checks it for a setup of the same document, if there is one yet.
    ///
    /// # Errors
    /// `out_of_range` with the field, `unknown_column` for a prior or a lift test of something that is not there,
    /// `missing_input` for a model without a setup.
    ///
    /// ```
    /// use levier::bayes::MixSetup;
    /// assert!(MixSetup::default().check(None).is_ok());
    /// let error = MixSetup { chains: 9, ..MixSetup::default() }.check(None).unwrap_err();
    /// assert_eq!((error.code().as_str(), error.field_name()), ("out_of_range", Some("chains")));
    /// ```
    pub fn check(&self, setup: Option<&ResponseSetup>) -> Result<()> {
        let bounds = [
            ("chains", self.chains, 1, 8),
            ("tune", self.tune, 50, 100_000),
            ("draws", self.draws, 50, 100_000),
        ];
        for (field, value, min, max) in bounds {
            if !(min..=max).contains(&value) {
                return Err(Error::new(Code::OutOfRange)
                    .field(field)
                    .found(value.to_string())
                    .with("min", f64::from(min))
                    .with("max", f64::from(max)));
            }
        }
        let Some(model) = &self.model else { return Ok(()) };
        let setup = setup.ok_or_else(|| Error::new(Code::MissingInput).field("response"))?;
        model.check(&setup.channels, &others(setup))
    }

    /// What of it holds for another setup: the model goes when the outcome changes, since its priors are in the unit of
    /// the outcome; else what it says of columns that are still there stays.
    ///
    /// ```
    /// use levier::bayes::MixSetup;
    /// let setup = MixSetup { draws: 500, ..MixSetup::default() };
    /// assert_eq!(setup.clone().moved(None, None).draws, 500);
    /// ```
    #[must_use]
    pub fn moved(self, from: Option<&ResponseSetup>, to: Option<&ResponseSetup>) -> Self {
        let same = |a: &ResponseSetup, b: &ResponseSetup| a.source == b.source && a.outcome == b.outcome;
        let kept = from.zip(to).filter(|(a, b)| same(a, b)).and_then(|(_, to)| {
            let mut model = self.model?;
            let others = others(to);
            model.priors.channels.retain(|prior| to.channels.contains(&prior.name));
            model
                .priors
                .controls
                .retain(|prior| to.channels.contains(&prior.name) || others.contains(&prior.name));
            model.lift_tests.retain(|test| to.channels.contains(&test.channel));
            Some(model)
        });
        Self { model: kept, ..self }
    }
}

/// What enters beside the channels: controls and dated events.
pub(crate) fn others(setup: &ResponseSetup) -> Vec<String> {
    let events = setup.events.iter().map(|event| event.name.clone());
    setup.controls.iter().cloned().chain(events).collect()
}
