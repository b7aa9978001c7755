//! The figures that a plan may name, in the order of its lists, and how each adds up.

use super::FigureKind;
use super::FigureKind::{Amount, Count, Rate, Ratio, Value};

const FIGURES: [(&str, FigureKind); 34] = [
    ("orders", Count),
    ("revenue", Amount),
    ("margin", Amount),
    ("new_customers", Count),
    ("leads", Count),
    ("visitors", Count),
    ("units", Count),
    ("downloads", Count),
    ("conversions", Count),
    ("clicks", Count),
    ("impressions", Count),
    ("cost", Amount),
    ("conversion_rate", Rate),
    ("ctr", Rate),
    ("lead_to_customer_rate", Rate),
    ("repeat_purchase_rate", Rate),
    ("retention_rate", Rate),
    ("churn_rate", Rate),
    ("awareness_rate", Rate),
    ("penetration_rate", Rate),
    ("open_rate", Rate),
    ("click_rate", Rate),
    ("engagement_rate", Rate),
    ("market_share", Rate),
    ("cpa", Ratio),
    ("cpc", Ratio),
    ("cpm", Ratio),
    ("cpl", Ratio),
    ("cac", Ratio),
    ("roas", Ratio),
    ("mer", Ratio),
    ("average_order_value", Ratio),
    ("roi", Ratio),
    ("nps", Value),
];

/// The code of every figure.
pub(super) const KPIS: &[&str] = &codes();

const fn codes() -> [&'static str; FIGURES.len()] {
    let mut codes = [""; FIGURES.len()];
    let mut at = 0;
    while at < codes.len() {
        codes[at] = FIGURES[at].0;
        at += 1;
    }
    codes
}

/// How a figure adds up, none for an unknown one.
///
/// ```
/// use levier::plan::{FigureKind, measure_of};
/// assert_eq!(measure_of("churn_rate"), Some(FigureKind::Rate));
/// assert_eq!(measure_of("likes"), None);
/// ```
pub fn measure_of(kpi: &str) -> Option<FigureKind> {
    FIGURES.iter().find(|(code, _)| *code == kpi).map(|(_, measure)| *measure)
}
