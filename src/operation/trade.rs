//! The arithmetic of trade as French courses teach it: break-even point, multiplier from cost to
//! shelf price, presence in shops, seasons of sales.

use super::build::{
    answer, below, beside, count, margin, money, n, never, numbers, one_of, otherwise, part, positive, rate,
    refuse, undefined, warn, warn_negative,
};
use super::describe::{Compute, Definition, Direction, Found, Given, OutputKind, Stage, Test};
use super::expr::build::{add, call, div, input, item, len, mul, num, output, season_mean, sub, sum};
use super::expr::{Function, Position};
use super::given::{number, numbers as given_numbers};
use super::guide::{GuidingQuestion, Picture, answers};
use super::{Expr, Value};
use crate::value::Unit;
use crate::{Code, Result};

const fn trade(id: &'static str, stage: Stage, direction: Direction) -> Definition {
    Definition::new(id, "trade", stage, direction)
}

const UNIT_MARGIN: Expr = sub(&[input("unit_price"), input("unit_variable_cost")]);
const RATE_LEFT: Expr = sub(&[num(1.0), input("variable_cost_rate")]);
const BREAK_EVEN: Expr = output("break_even_revenue");
const REVENUE: Expr = input("annual_revenue");
const COST: Expr = input("purchase_cost");
const WITH_VAT: Expr = add(&[num(1.0), input("vat_rate")]);
const TARGET_KEPT: Expr = sub(&[num(1.0), input("target_margin_rate")]);
const DN: Expr = output("numeric_distribution");
const DV: Expr = output("weighted_distribution");
const CYCLES: Expr = call(Function::Floor, &[div(&[len("sales"), input("seasons")])]);
/// How many numbers are in whole cycles.
const COUNTED: Expr = mul(&[CYCLES, input("seasons")]);
const TOTAL: Expr = sum(&[num(0.0), sub(&[COUNTED, num(1.0)]), item("sales", Position::Here)]);
const SEASON_INDEX: Expr = div(&[season_mean("sales", "seasons"), output("mean")]);

pub(super) static OPERATIONS: &[Definition] = &[
    Definition {
        // Either a price and a unit cost, or the variable costs as a share of revenue.
        inputs: &[
            money("fixed_costs", 120_000.0),
            money("unit_price", 50.0).optional(),
            money("unit_variable_cost", 30.0).optional(),
            positive("variable_cost_rate", Unit::Rate, 0.6).optional(),
            money("annual_revenue", 400_000.0).optional(),
            positive("days", Unit::Days, 360.0).or(365.0),
        ],
        outputs: &[
            beside("contribution_rate", Unit::Rate, &[div(&[UNIT_MARGIN, input("unit_price")]), RATE_LEFT]),
            answer(
                "break_even_revenue",
                Unit::Money,
                &[div(&[input("fixed_costs"), output("contribution_rate")])],
            ),
            beside(
                "break_even_units",
                Unit::Count,
                &[
                    div(&[input("fixed_costs"), UNIT_MARGIN]),
                    div(&[input("fixed_costs"), mul(&[input("unit_price"), RATE_LEFT])]),
                ],
            ),
            beside(
                "profit",
                Unit::Money,
                &[sub(&[mul(&[REVENUE, output("contribution_rate")]), input("fixed_costs")])],
            ),
            beside("break_even_day", Unit::Days, &[mul(&[input("days"), div(&[BREAK_EVEN, REVENUE])])]),
            beside("year_share", Unit::Rate, &[div(&[BREAK_EVEN, REVENUE])]),
            beside("safety_margin", Unit::Money, &[sub(&[REVENUE, BREAK_EVEN])]),
            beside("safety_index", Unit::Rate, &[div(&[output("safety_margin"), REVENUE])]),
        ],
        checks: &[
            never("unit_variable_cost", UNIT_MARGIN),
            never("variable_cost_rate", RATE_LEFT),
            // Both ways of saying the same thing must say the same thing.
            refuse(
                Code::OutOfRange,
                "variable_cost_rate",
                Test::Less(
                    num(0.005),
                    call(
                        Function::Abs,
                        &[sub(&[
                            div(&[input("unit_variable_cost"), input("unit_price")]),
                            input("variable_cost_rate"),
                        ])],
                    ),
                ),
            ),
            undefined("break_even_day", Code::Never, Test::Less(REVENUE, BREAK_EVEN)),
            undefined("year_share", Code::Never, Test::Less(REVENUE, BREAK_EVEN)),
            warn_negative("safety_margin"),
        ],
        bands: &[otherwise("threshold")],
        pitfalls: &["variable-or-fixed", "steady-sales", "round-units-up"],
        picture: Some(&Picture::Curve { input: "annual_revenue", output: "profit" }),
        questions: &[answers(GuidingQuestion::BreakEven, 1)],
        ..trade("break_even_point", Stage::Profitability, Direction::Lower)
    },
    Definition {
        inputs: &[
            money("price_ttc", 45.0),
            money("purchase_cost", 15.0),
            rate("vat_rate", 0.2),
            margin("target_margin_rate", 0.5).optional(),
        ],
        outputs: &[
            answer("value", Unit::Ratio, &[div(&[input("price_ttc"), COST])]),
            beside("price_ht", Unit::Money, &[div(&[input("price_ttc"), WITH_VAT])]),
            beside("unit_margin", Unit::Money, &[sub(&[output("price_ht"), COST])]),
            beside("markup_rate", Unit::Rate, &[div(&[output("unit_margin"), COST])]),
            beside("margin_rate", Unit::Rate, &[div(&[output("unit_margin"), output("price_ht")])]),
            // The same multiplier from the margin one wants: (1 + VAT) / (1 − margin rate).
            beside("coefficient_for_target", Unit::Ratio, &[div(&[WITH_VAT, TARGET_KEPT])]),
            beside("price_ttc_for_target", Unit::Money, &[mul(&[COST, output("coefficient_for_target")])]),
        ],
        checks: &[warn_negative("unit_margin")],
        bands: &[below(1.0, "below-cost"), below(2.0, "short"), otherwise("wide")],
        pitfalls: &["vat-inside", "margin-or-markup", "same-coefficient-other-vat"],
        questions: &[answers(GuidingQuestion::BreakEven, 3)],
        ..trade("coefficient_multiplicateur", Stage::Profitability, Direction::Higher)
    },
    Definition {
        inputs: &[
            count("carrying_stores", 600.0),
            count("stores", 1000.0),
            money("category_sales_carrying", 7_500_000.0),
            money("category_sales", 10_000_000.0),
            money("brand_sales", 900_000.0).optional(),
        ],
        outputs: &[
            beside("numeric_distribution", Unit::Rate, &[div(&[input("carrying_stores"), input("stores")])]),
            answer(
                "weighted_distribution",
                Unit::Rate,
                &[div(&[input("category_sales_carrying"), input("category_sales")])],
            ),
            beside("selection_index", Unit::Ratio, &[div(&[DV, DN])]),
            beside(
                "share_among_carriers",
                Unit::Rate,
                &[div(&[input("brand_sales"), input("category_sales_carrying")])],
            ),
            beside("market_share", Unit::Rate, &[mul(&[DV, output("share_among_carriers")])]),
        ],
        checks: &[
            part("carrying_stores", input("stores")),
            part("category_sales_carrying", input("category_sales")),
            part("brand_sales", input("category_sales_carrying")),
            // A category that sells nothing has no weighted distribution; how many shops carry it stands.
            undefined(
                "weighted_distribution",
                Code::ZeroDenominator,
                Test::AtMost(div(&[input("category_sales"), input("stores")]), num(0.0)),
            ),
        ],
        bands: &[below(0.4, "narrow"), below(0.8, "partial"), otherwise("wide")],
        pitfalls: &["stores-or-sales", "listed-is-not-on-shelf", "which-lever"],
        source: "T",
        ..trade("distribution_rates", Stage::Acquisition, Direction::Higher)
    },
    Definition {
        inputs: &[
            numbers(
                "sales",
                Unit::Number,
                Some(0.0),
                (2, 600),
                &[
                    n(600.0),
                    n(420.0),
                    n(280.0),
                    n(560.0),
                    n(650.0),
                    n(450.0),
                    n(300.0),
                    n(600.0),
                    n(700.0),
                    n(480.0),
                    n(320.0),
                    n(640.0),
                ],
            ),
            one_of("seasons", &[2.0, 4.0, 7.0, 12.0], 4.0),
            positive("annual_target", Unit::Number, 2400.0).optional(),
        ],
        outputs: &[
            beside("cycles", Unit::Count, &[CYCLES]),
            beside("mean", Unit::Number, &[div(&[TOTAL, COUNTED])]),
            answer("indices", Unit::Number, &[SEASON_INDEX]).kind(OutputKind::Numbers).along("seasons"),
            beside("moving_indices", Unit::Number, &[]).kind(OutputKind::Numbers).along("seasons"),
            beside("deseasonalised", Unit::Number, &[div(&[item("sales", Position::Here), SEASON_INDEX])])
                .kind(OutputKind::Numbers)
                .along("sales"),
            beside(
                "plan",
                Unit::Number,
                &[mul(&[div(&[input("annual_target"), input("seasons")]), SEASON_INDEX])],
            )
            .kind(OutputKind::Numbers)
            .along("seasons"),
        ],
        checks: &[
            refuse(Code::SampleTooSmall, "sales", Test::Less(CYCLES, num(1.0))),
            refuse(Code::ZeroDenominator, "sales", Test::AtMost(TOTAL, num(0.0))),
            warn(Code::SampleTooSmall, Test::Less(CYCLES, num(2.0))),
        ],
        bands: &[otherwise("around-one")],
        compute: Compute::FormulaAnd(moving_indices),
        pitfalls: &["trend-mixed-in", "two-years-at-least", "promotion-is-not-a-season", "other-scale"],
        ..trade("seasonal_indices", Stage::Conversion, Direction::Depends)
    },
];

/// Indices without the trend, by season of the cycle.
fn moving_indices(given: &Given) -> Result<Found> {
    let (sales, cycle) = (given_numbers(given, "sales")?, number(given, "seasons")? as usize);
    let mut found = Found::default();
    if let Some(indices) = seasonal_ratios(&sales, cycle) {
        let indices = indices.into_iter().map(Value::Number).collect();
        found.outputs.insert("moving_indices", Value::List(indices));
    } else {
        found.outputs.insert("moving_indices", Value::Null);
        found.reasons.insert("moving_indices", Code::SampleTooSmall);
    }
    Ok(found)
}

/// The index of each season: values over the centred mean of the cycle around them (ratio to moving average; Macaulay
/// 1931), averaged by season and scaled to a mean of 1. The first value is of the first season. `None` where a season
/// has no such ratio: two whole cycles are needed.
pub(crate) fn seasonal_ratios(values: &[f64], cycle: usize) -> Option<Vec<f64>> {
    let half = cycle / 2;
    let mut ratios = vec![Vec::new(); cycle];
    for (t, around) in values.windows(2 * half + 1).enumerate() {
        let whole: f64 = around.iter().sum();
        // An even cycle has no middle: the two ends, of one season, count half each.
        let ends = if cycle.is_multiple_of(2) { f64::midpoint(around[0], around[2 * half]) } else { 0.0 };
        let mean = (whole - ends) / cycle as f64;
        if mean > 0.0 {
            ratios[(t + half) % cycle].push(around[half] / mean);
        }
    }
    let means: Vec<f64> = ratios.iter().map(|own| own.iter().sum::<f64>() / own.len() as f64).collect();
    let mean = means.iter().sum::<f64>() / cycle as f64;
    (mean.is_finite() && mean > 0.0).then(|| means.iter().map(|index| index / mean).collect())
}
