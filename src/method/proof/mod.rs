//! Proof: effects of campaigns, prices and launches measured from data, each with its doubt.

mod attribution;
mod bass_analogy;
mod bass_curve;
mod bass_fit;
mod bass_least_squares;
mod bass_target;
mod best_price;
mod break_test;
mod chow_test;
mod detectable;
mod did;
mod did_panel;
mod elasticity;
mod geo_design;
mod holt_winters;
mod input;
mod markov;
mod panel;
mod period_effect;
mod placebo_test;
mod residuals;
mod smoothing;
mod synthetic_control;
mod synthetic_fit;
mod touch_path;

pub use attribution::{Attribution, AttributionInput, attribution};
pub use bass_analogy::{Analogue, BassAnalogy, BassAnalogyInput, bass_analogy};
pub use bass_curve::BassForecast;
pub use bass_fit::{BassFit, BassFitInput, BassParameters, BassStatus, bass_fit};
pub use bass_target::{BassTargetInput, bass_target};
pub use best_price::{MarkupPrice, PriceLimit};
pub use break_test::{BreakInput, BreakTest, BreakVerdict, break_test};
pub use chow_test::{ChowInput, ChowTest, NoChowTest, chow_test};
pub use did::{DidEffect, DidInput, GroupPeriods, NoDidInterval, did};
pub use did_panel::{DidPanelEffect, DidPanelInput, PanelLimit, PreTrend, did_panel};
pub use elasticity::{Elasticity, ElasticityInput, PriceControl, PriceWarning, elasticity};
pub use geo_design::{BestDesign, DesignLimit, GeoDesign, GeoDesignInput, GeoDesigns, geo_design};
pub use holt_winters::{HoltWinters, HoltWintersInput, SmoothingParameters, holt_winters};
pub use markov::{MarkovCredits, MarkovLimit};
pub use panel::PanelUnit;
pub use period_effect::PeriodEffect;
pub use placebo_test::PlaceboTest;
pub use synthetic_control::{NoPlaceboTest, SyntheticControl, SyntheticControlInput, synthetic_control};
pub use touch_path::TouchPath;

use input::answered;
use serde_json::Value;

/// The answer to a question of one kind; `None` for a kind that this part does not know.
pub fn answer(kind: &str, input: &Value) -> Option<Value> {
    Some(match kind {
        "attribution" => answered(input, attribution),
        "bass_analogy" => answered(input, bass_analogy),
        "bass_fit" => answered(input, bass_fit),
        "bass_target" => answered(input, bass_target),
        "break_test" => answered(input, break_test),
        "chow_test" => answered(input, chow_test),
        "did" => answered(input, did),
        "did_panel" => answered(input, did_panel),
        "elasticity" => answered(input, elasticity),
        "geo_design" => answered(input, geo_design),
        "holt_winters" => answered(input, holt_winters),
        "synthetic_control" => answered(input, synthetic_control),
        _ => return None,
    })
}
