//! The figures that a key result may name, and how each adds up.

use super::FigureKind;

const COUNTS: [&str; 9] = [
    "orders",
    "units",
    "leads",
    "new_customers",
    "visitors",
    "downloads",
    "conversions",
    "clicks",
    "impressions",
];
const AMOUNTS: [&str; 3] = ["revenue", "margin", "cost"];
const RATES: [&str; 12] = [
    "conversion_rate",
    "ctr",
    "lead_to_customer_rate",
    "repeat_purchase_rate",
    "retention_rate",
    "churn_rate",
    "awareness_rate",
    "penetration_rate",
    "open_rate",
    "click_rate",
    "engagement_rate",
    "market_share",
];
const RATIOS: [&str; 9] = ["cpa", "cpc", "cpm", "cpl", "cac", "roas", "mer", "average_order_value", "roi"];
const VALUES: [&str; 1] = ["nps"];

/// How a figure adds up, none for an unknown one.
///
/// ```
/// use levier::plan::{FigureKind, measure_of};
/// assert_eq!(measure_of("churn_rate"), Some(FigureKind::Rate));
/// assert_eq!(measure_of("likes"), None);
/// ```
pub fn measure_of(kpi: &str) -> Option<FigureKind> {
    let lists: [(&[&str], FigureKind); 5] = [
        (&COUNTS, FigureKind::Count),
        (&AMOUNTS, FigureKind::Amount),
        (&RATES, FigureKind::Rate),
        (&RATIOS, FigureKind::Ratio),
        (&VALUES, FigureKind::Value),
    ];
    lists.into_iter().find(|(kpis, _)| kpis.contains(&kpi)).map(|(_, measure)| measure)
}
