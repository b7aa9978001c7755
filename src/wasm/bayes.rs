//! The sampled mix model, a module of its own. What the texts hold: [`core`].

use crate::lane;
use levier::bayes::{self as core, MixModel, MixStats};
use levier::response::ResponseTask;
use levier::{Code, Error};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

type Answer<T> = Result<T, JsValue>;

fn told<T>(result: levier::Result<T>) -> Answer<T> {
    result.map_err(|error| lane::throw(&error))
}

fn task(text: &str) -> Answer<ResponseTask> {
    lane::read(text, Code::InvalidCommand)
}

fn model(text: &str) -> Answer<MixModel> {
    lane::read(text, Code::InvalidCommand)
}

/// Whole and not negative, as a seed or a count crosses.
fn whole(field: &str, value: f64) -> Answer<u64> {
    if (0.0..=9_007_199_254_740_991.0).contains(&value) && value.fract() == 0.0 {
        return Ok(value as u64);
    }
    Err(lane::throw(&Error::new(Code::OutOfRange).field(field).found(value.to_string())))
}

/// The default model of a table, its priors from the scale of the data.
///
/// # Errors
/// See [`core::mix_defaults`]; `invalid_command` when the text is not a task.
#[wasm_bindgen(js_name = mixDefaults, unchecked_return_type = "MixModel")]
pub fn mix_defaults(data_json: &str) -> Answer<JsValue> {
    let task = task(data_json)?;
    lane::send(&told(core::mix_defaults(&task.data, &task.setup))?)
}

/// The model to sample: the one that was kept (none: JSON `null`), with the defaults of what it does not say.
///
/// # Errors
/// See [`core::mix_model`]; `invalid_command` when a text is not what it should be.
#[wasm_bindgen(js_name = mixModel, unchecked_return_type = "MixModel")]
pub fn mix_model(data_json: &str, kept_json: &str) -> Answer<JsValue> {
    let task = task(data_json)?;
    let kept: Option<MixModel> = lane::read(kept_json, Code::InvalidCommand)?;
    lane::send(&told(core::mix_model(&task.data, &task.setup, kept))?)
}

/// What the priors say before the data.
///
/// # Errors
/// See [`core::mix_prior_predictive`].
#[wasm_bindgen(js_name = mixPriorPredictive, unchecked_return_type = "MixPrior")]
pub fn mix_prior_predictive(data_json: &str, model_json: &str, seed: f64) -> Answer<JsValue> {
    let task = task(data_json)?;
    let seed = whole("seed", seed)?;
    lane::send(&told(core::mix_prior_predictive(&task.data, &task.setup, &model(model_json)?, seed))?)
}

/// A chain, advanced a few draws at a time.
#[wasm_bindgen(js_name = MixChain)]
#[derive(Debug)]
pub struct MixChainHandle(core::MixChain);

#[wasm_bindgen(js_class = MixChain)]
impl MixChainHandle {
    /// Chain number `chain`: `tune` draws of warm-up, then `draws` to keep.
    ///
    /// # Errors
    /// See [`core::MixChain::new`].
    #[wasm_bindgen(constructor)]
    pub fn new(
        data_json: &str,
        model_json: &str,
        chain: u32,
        seed: f64,
        tune: usize,
        draws: usize,
    ) -> Answer<MixChainHandle> {
        let task = task(data_json)?;
        let place = (chain, whole("seed", seed)?);
        told(core::MixChain::new(&task.data, &task.setup, &model(model_json)?, place, (tune, draws)))
            .map(Self)
    }

    /// Up to `count` draws more.
    ///
    /// # Errors
    /// See [`core::MixChain::advance`].
    #[wasm_bindgen(unchecked_return_type = "MixProgress")]
    pub fn advance(&mut self, count: usize) -> Answer<JsValue> {
        lane::send(&told(self.0.advance(count))?)
    }

    /// Every draw, a few at a time. `on_progress(done, total)` is told of them.
    ///
    /// # Errors
    /// See [`core::MixChain::advance`].
    pub fn run(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "(done: number, total: number) => boolean")]
        on_progress: &js_sys::Function,
    ) -> Answer<()> {
        /// Draws between two words on how far the chain is: a few milliseconds.
        const DRAWS: usize = 5;
        loop {
            let progress = told(self.0.advance(DRAWS))?;
            let (done, total) = (progress.done as f64, progress.total as f64);
            let _ = on_progress.call2(&JsValue::NULL, &done.into(), &total.into());
            if progress.done >= progress.total {
                return Ok(());
            }
        }
    }

    /// The draws kept so far.
    pub fn draws(&self) -> Vec<f64> {
        self.0.draws().to_vec()
    }

    /// What the chain went through so far.
    ///
    /// # Errors
    /// None in practice: only when the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "MixStats")]
    pub fn stats(&self) -> Answer<JsValue> {
        lane::send(self.0.stats())
    }
}

/// The answer, from the draws of all chains one after the other and the list of their stats.
///
/// # Errors
/// See [`core::mix_summary`].
#[wasm_bindgen(js_name = mixSummary, unchecked_return_type = "Fit")]
pub fn mix_summary(data_json: &str, model_json: &str, draws: &[f64], stats_json: &str) -> Answer<JsValue> {
    let task = task(data_json)?;
    let stats: Vec<MixStats> = lane::read(stats_json, Code::InvalidCommand)?;
    lane::send(&told(core::mix_summary(&task.data, &task.setup, &model(model_json)?, draws, &stats))?)
}
