//! Laws that tie calculators of value, promotion, funnel and trade to one another: what one says
//! is needed, another finds to be just enough.

use levier::operation::{Value, evaluate};
use proptest::prelude::*;
use std::collections::BTreeMap;

type Outputs = BTreeMap<&'static str, Value>;

fn all(operation: &str, inputs: &[(&str, Value)]) -> Result<Outputs, &'static str> {
    let inputs = inputs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    evaluate(operation, &inputs).map(|answer| answer.outputs).map_err(|error| error.code().as_str())
}

fn outputs(operation: &str, inputs: &[(&str, f64)]) -> Outputs {
    let inputs: Vec<(&str, Value)> = inputs.iter().map(|(key, value)| (*key, (*value).into())).collect();
    all(operation, &inputs).unwrap_or_else(|code| panic!("{operation}: {code} for {inputs:?}"))
}

fn number(outputs: &Outputs, key: &str) -> f64 {
    outputs[key].number().unwrap_or_else(|| panic!("{key}: {:?}", outputs[key]))
}

fn numbers(outputs: &Outputs, key: &str) -> Vec<f64> {
    let Value::List(items) = &outputs[key] else { panic!("{key}: {:?}", outputs[key]) };
    items.iter().map(|item| item.number().unwrap()).collect()
}

fn list(items: &[f64]) -> Value {
    Value::List(items.iter().map(|item| (*item).into()).collect())
}

/// Equal but for rounding, against the size of what was added up.
fn close(a: f64, b: f64, size: f64) -> bool {
    (a - b).abs() <= 1e-9 * size.abs().max(1.0)
}

const HOSTILE: [f64; 14] =
    [0.0, -0.0, 5e-324, 1e-308, 1e-160, 1e-9, 0.3, 0.5, 1.0, 7.0, 1e9, 1e160, 1e308, f64::INFINITY];

fn all_finite(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_finite() && !(*number == 0.0 && number.is_sign_negative()),
        Value::List(values) => values.iter().all(all_finite),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn required_units_change_no_profit(
        price in 1.0..1_000.0_f64, cost_share in 0.0..0.9_f64, discount in 0.0..1.0_f64,
        base in 1.0..1e6_f64, fixed in 0.0..1e6_f64,
    ) {
        let cost = price * cost_share;
        // Of the margin, not more than nine tenths is given away.
        let discount = discount * 0.9 * (1.0 - cost_share);
        let inputs = [("price", price), ("cost", cost), ("discount", discount), ("base", base), ("fixed", fixed)];
        let needed = outputs("discount_break_even", &inputs);
        let uplift = number(&needed, "required_units") / base - 1.0;
        let at = outputs("discount_break_even", &[&inputs[..], &[("obs", uplift)]].concat());
        prop_assert!(close(number(&at, "profit_change"), 0.0, base * price + fixed), "{at:?}");
        prop_assert!(close(uplift, number(&needed, "required_uplift"), uplift));
    }

    #[test]
    fn a_discount_at_its_threshold_margin_changes_no_profit(
        discount in 0.01..0.9_f64, uplift in 0.01..20.0_f64, revenue in any::<bool>(),
    ) {
        let kind = if revenue { "revenue" } else { "volume" };
        let found = all("break_even_margin_rate", &[
            ("discount", discount.into()), ("sales_uplift", uplift.into()), ("sales_kind", kind.into()),
        ]).unwrap();
        let volume = number(&found, "volume_multiplier");
        match &found["break_even_margin_rate"] {
            Value::Number(margin) => {
                prop_assert!((0.0..=1.0).contains(margin));
                let change = outputs("discount_break_even", &[
                    ("price", 1.0), ("cost", 1.0 - margin), ("discount", discount), ("base", 1.0), ("obs", volume - 1.0),
                ]);
                prop_assert!(close(number(&change, "profit_change"), 0.0, volume), "{change:?}");
            }
            // Even a product that costs nothing earns less.
            other => {
                prop_assert_eq!(other, &Value::Null);
                prop_assert!(volume * (1.0 - discount) < 1.0 + 1e-12);
            }
        }
    }

    #[test]
    fn an_offer_is_never_worth_more_than_its_price(
        kind in 0..7_usize, a in 0.0..100.0_f64, b in 0.0..100.0_f64, rates in prop::collection::vec(0.0..=1.0_f64, 2..8),
    ) {
        let kind = ["buy_x_get_y", "nth_discounted", "extra_product", "chained", "vat_offered", "amount_off_threshold", "cashback"][kind];
        let found = all("effective_discount", &[
            ("kind", kind.into()), ("buy", a.into()), ("free", b.into()), ("n", (1.0 + a).into()),
            ("discount", rates[0].into()), ("extra", rates[0].into()), ("discounts", list(&rates)),
            ("vat_rate", rates[0].into()), ("amount", a.into()), ("threshold", 50.0.into()), ("basket", b.into()),
            ("rate", rates[0].into()), ("redemption", rates[1].into()),
        ]).unwrap();
        let value = number(&found, "value");
        prop_assert!((0.0..=1.0).contains(&value), "{kind} {value}");
    }

    #[test]
    fn a_card_that_pays_just_enough(n in 2.0..40.0_f64, uplift in 0.01..3.0_f64) {
        let n = n.round();
        let inputs = [("n", n.into()), ("visit_uplift", uplift.into())];
        match all("loyalty_break_even_margin", &inputs) {
            Ok(found) => {
                let margin = number(&found, "value");
                // So many visits that those since the last free one do not count.
                let visits = n * 1e6 / (1.0 + uplift);
                let card = outputs("loyalty_nth_free", &[
                    ("customers", 1.0), ("visits_per_customer_year", visits), ("ticket_ht", 1.0),
                    ("margin_rate", margin), ("n", n), ("visit_uplift", uplift),
                ]);
                prop_assert!(number(&card, "profit_change").abs() <= 1.0 + 1e-9 * visits, "{card:?}");
            }
            Err(code) => {
                prop_assert_eq!(code, "never");
                prop_assert!((1.0 + uplift) / (n * uplift) > 1.0);
            }
        }
    }

    #[test]
    fn the_parts_of_a_promotion_add_up(
        base in 0.0..1e5_f64, uplift in -1.0..5.0_f64, price in 0.0..500.0_f64, cost in 0.0..500.0_f64, discount in 0.0..=1.0_f64,
    ) {
        // With nothing taken elsewhere or from later, it is the change of profit of the discount.
        let found = outputs("promotion_incremental_profit", &[
            ("base_units", base), ("volume_uplift", uplift), ("price_ht", price), ("unit_cost", cost), ("discount", discount),
        ]);
        let before = base * (price - cost);
        let after = base * (1.0 + uplift) * (price * (1.0 - discount) - cost);
        prop_assert!(close(number(&found, "incremental_profit"), after - before, base * 6.0 * 1_000.0));
    }

    #[test]
    fn two_conventions_differ_by_one_margin(margin in 0.0..1e4_f64, retention in 0.0..0.99_f64, discount in 0.0..=1.0_f64) {
        let inputs = [("margin_per_period", margin), ("retention", retention), ("discount", discount)];
        let found = outputs("ltv_retention", &inputs);
        let (now, end) = (number(&found, "first_now"), number(&found, "first_at_end"));
        prop_assert!(close(now - end, margin, now));
        // And the sum of ever more periods comes to the immediate one.
        let finite = outputs("ltv_finite", &[&inputs[..], &[("periods", 5_000.0)]].concat());
        prop_assert!(close(number(&finite, "value"), now, now));
    }

    #[test]
    fn a_curve_of_constant_retention_is_the_finite_value(
        margin in 0.0..1e4_f64, retention in 0.0..=1.0_f64, discount in 0.0..=1.0_f64, periods in 1..60_i32,
    ) {
        let survival: Vec<f64> = (0..periods).map(|t| retention.powi(t)).collect();
        let curve = all("ltv_curve", &[
            ("margin_per_period", margin.into()), ("survival", list(&survival)), ("discount", discount.into()),
        ]).unwrap();
        let finite = outputs("ltv_finite", &[
            ("margin_per_period", margin), ("retention", retention), ("discount", discount), ("periods", f64::from(periods)),
        ]);
        let value = number(&finite, "value");
        prop_assert!(close(number(&curve, "value"), value, value));
    }

    #[test]
    fn payback_gives_the_cost_back(margin in 0.1..1e4_f64, churn in 0.001..0.9_f64, share in 0.0..0.99_f64) {
        let cac = share * margin / churn;
        let found = outputs("cac_payback", &[("cac", cac), ("margin_per_month", margin), ("monthly_churn", churn)]);
        let months = number(&found, "value");
        let recovered = margin * (1.0 - (1.0 - churn).powf(months)) / churn;
        prop_assert!(close(recovered, cac, margin / churn), "{months} {recovered} {cac}");
        // Within the first month nobody has left yet; the formula only shares that month out.
        let certain = number(&outputs("cac_payback", &[("cac", cac), ("margin_per_month", margin)]), "value");
        prop_assert!(certain < 1.0 || certain <= months * (1.0 + 1e-9), "departures delay it");
    }

    #[test]
    fn at_the_break_even_units_there_is_no_profit(
        fixed in 0.0..1e7_f64, price in 0.5..1e4_f64, cost_share in 0.0..0.95_f64,
    ) {
        let cost = price * cost_share;
        let inputs = [("fixed_costs", fixed), ("unit_price", price), ("unit_variable_cost", cost)];
        let found = outputs("break_even_point", &inputs);
        let (units, revenue) = (number(&found, "break_even_units"), number(&found, "break_even_revenue"));
        prop_assert!(close(units * (price - cost), fixed, fixed));
        prop_assert!(close(units * price, revenue, revenue));
        if revenue > 0.0 {
            let at = outputs("break_even_point", &[&inputs[..], &[("annual_revenue", revenue)]].concat());
            prop_assert!(close(number(&at, "profit"), 0.0, revenue));
            prop_assert!(close(number(&at, "safety_margin"), 0.0, revenue));
        }
        // The same from the share of variable costs.
        let by_rate = outputs("break_even_point", &[("fixed_costs", fixed), ("variable_cost_rate", cost_share)]);
        prop_assert!(close(number(&by_rate, "break_even_revenue"), revenue, revenue));
    }

    #[test]
    fn three_ways_to_one_coefficient(cost in 0.01..1e4_f64, target in 0.0..0.95_f64, vat in 0.0..0.3_f64) {
        let inputs = [("purchase_cost", cost), ("vat_rate", vat), ("target_margin_rate", target)];
        let wanted = outputs("coefficient_multiplicateur", &[&inputs[..], &[("price_ttc", cost)]].concat());
        let price = number(&wanted, "price_ttc_for_target");
        let found = outputs("coefficient_multiplicateur", &[&inputs[..], &[("price_ttc", price)]].concat());
        let value = number(&found, "value");
        prop_assert!(close(value, number(&found, "coefficient_for_target"), value));
        prop_assert!(close(value, (1.0 + number(&found, "markup_rate")) * (1.0 + vat), value));
        prop_assert!(close(number(&found, "margin_rate"), target, 1.0));
    }

    #[test]
    fn market_share_is_distribution_times_share_where_carried(
        stores in 1.0..1e5_f64, carrying in 0.001..=1.0_f64, category in 1.0..1e9_f64, weight in 0.001..=1.0_f64, brand in 0.0..=1.0_f64,
    ) {
        let there = category * weight;
        let found = outputs("distribution_rates", &[
            ("stores", stores), ("carrying_stores", stores * carrying), ("category_sales", category),
            ("category_sales_carrying", there), ("brand_sales", there * brand),
        ]);
        prop_assert!(close(number(&found, "market_share"), there * brand / category, 1.0));
        prop_assert!(close(number(&found, "selection_index") * number(&found, "numeric_distribution"), weight, 1.0));
    }

    #[test]
    fn seasonal_indices_average_one(
        sales in prop::collection::vec(0.1..1e6_f64, 24..80), seasons in prop::sample::select(vec![2_u8, 4, 7, 12]), target in 0.0..1e9_f64,
    ) {
        let found = all("seasonal_indices", &[
            ("sales", list(&sales)), ("seasons", f64::from(seasons).into()), ("annual_target", target.into()),
        ]).unwrap();
        let (indices, cleared) = (numbers(&found, "indices"), numbers(&found, "deseasonalised"));
        prop_assert_eq!(indices.len(), usize::from(seasons));
        prop_assert!(close(indices.iter().sum::<f64>(), f64::from(seasons), f64::from(seasons)));
        prop_assert!(close(numbers(&found, "plan").iter().sum::<f64>(), target, target));
        for (t, (clear, sold)) in cleared.iter().zip(&sales).enumerate() {
            prop_assert!(close(clear * indices[t % indices.len()], *sold, *sold));
        }
    }

    #[test]
    fn a_reverse_funnel_leads_back_to_its_orders(
        revenue in 0.0..1e8_f64, aov in 1.0..1e5_f64, rates in prop::collection::vec(0.001..=1.0_f64, 1..7),
    ) {
        let found = all("reverse_funnel", &[
            ("revenue_target", revenue.into()), ("aov", aov.into()), ("rates", list(&rates)), ("cost_per_top_unit", 2.0.into()),
        ]).unwrap();
        let (orders, volumes) = (number(&found, "orders"), numbers(&found, "volumes"));
        for (t, volume) in volumes.iter().enumerate() {
            prop_assert!(close(volume * rates[t..].iter().product::<f64>(), orders, orders));
        }
        prop_assert!(close(number(&found, "budget"), 2.0 * volumes[0], volumes[0]));
        for (whole, exact) in numbers(&found, "volumes_ceil").iter().zip(&volumes) {
            prop_assert!(whole.fract() == 0.0 && *whole >= exact * (1.0 - 2e-12) && *whole < exact + 1.0);
        }
    }

    #[test]
    fn the_steps_of_a_funnel_multiply_to_the_whole(volumes in prop::collection::vec(1.0..1e6_f64, 2..10)) {
        let rows = volumes.iter().map(|v| Value::List(vec!["step".into(), v.round().into()])).collect();
        let found = all("funnel", &[("steps", Value::List(rows))]).unwrap();
        let Value::List(rates) = &found["step_rates"] else { panic!() };
        prop_assert_eq!(&rates[0], &Value::Null);
        let product: f64 = rates[1..].iter().map(|rate| rate.number().unwrap()).product();
        prop_assert!(close(product, number(&found, "overall_rate"), product));
    }

    #[test]
    fn no_list_gives_a_stand_in(
        at in 0..5_usize, picks in prop::collection::vec(0..HOSTILE.len(), 4..13), one in 0..HOSTILE.len(),
    ) {
        let items: Vec<f64> = picks.iter().map(|pick| HOSTILE[*pick]).collect();
        let one = Value::Number(HOSTILE[one]);
        let mut falling = items.clone();
        falling.sort_by(|a, b| b.total_cmp(a));
        falling[0] = 1.0;
        let rows = Value::List(items.iter().map(|v| Value::List(vec!["step".into(), (*v).into()])).collect());
        let (operation, inputs) = [
            ("funnel", vec![("steps", rows)]),
            ("reverse_funnel", vec![("revenue_target", one.clone()), ("aov", 3.0.into()), ("rates", list(&items)), ("cost_per_top_unit", one.clone())]),
            ("ltv_curve", vec![("margin_per_period", one.clone()), ("survival", list(&falling)), ("discount", 0.5.into())]),
            ("seasonal_indices", vec![("sales", list(&items)), ("seasons", 2.0.into()), ("annual_target", one.clone())]),
            ("effective_discount", vec![("kind", "chained".into()), ("discounts", list(&items))]),
        ][at].clone();
        if let Ok(found) = all(operation, &inputs) {
            for (key, value) in &found {
                prop_assert!(all_finite(value), "{operation} {key} {value:?} for {inputs:?}");
            }
        }
    }
}
