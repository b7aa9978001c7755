//! Purchases to come, discounted by the period in which they are expected.

use super::history::History;
use super::purchase_model::PurchaseParams;

/// Purchases expected of a history over a horizon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Forecast {
    pub(super) p_alive: f64,
    pub(super) expected: f64,
    /// Those of period k weigh 1 / (1 + d)ᵏ.
    pub(super) discounted: f64,
}

/// Over periods of so many units; the last one ends with the horizon, however long it is.
pub(super) fn discounted(
    params: &PurchaseParams,
    history: &History,
    horizon: f64,
    period: f64,
    discount: f64,
) -> Option<Forecast> {
    let &History { x, t_x, t, .. } = history;
    // A horizon of whole periods stays so when rounding makes it a little longer.
    let periods = (horizon / period - 1e-9).ceil().max(1.0);
    let (mut before, mut sum, mut weight) = (0.0, 0.0, 1.0);
    for k in 1..=(periods as u32) {
        let until = f64::from(k) * period;
        let until = if f64::from(k) == periods { horizon } else { until };
        let expected = params.expected(x, t_x, t, until)?;
        weight /= 1.0 + discount;
        sum += (expected - before) * weight;
        before = expected;
    }
    Some(Forecast { p_alive: params.p_alive(x, t_x, t)?, expected: before, discounted: sum })
}
