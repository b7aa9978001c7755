//! Laws of the plan that hold for any input.

use levier::plan::{
    Amounts, BudgetSpreadInput, DecidedBudget, MonthAmounts, answer, budget_spread, budget_sums, conflicts,
    decision_from_plan, doubled_work, ics, load, pace, phases, plan_from_decision, regularity,
};
use levier::value::{Date, Month, Week};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(input: Value) -> T {
    serde_json::from_value(input).unwrap()
}

fn day(number: i64) -> Date {
    Date::new(2027, 1, 1).unwrap().plus_days(number).unwrap()
}

proptest! {
    #[test]
    fn a_week_and_a_month_hold_their_days(number in -300_000_i64..300_000) {
        let date = day(number);
        let (week, month) = (Week::of(date), Month::of(date));
        prop_assert!(week.monday().unwrap() <= date && date <= week.sunday().unwrap());
        prop_assert_eq!(week.monday().unwrap().weekday(), 1);
        prop_assert!(month.first() <= date && date <= month.last());
        prop_assert_eq!((Week::parse(&week.to_string()), Month::parse(&month.to_string())), (Ok(week), Ok(month)));
    }

    #[test]
    fn the_parts_of_a_budget_add_up_to_the_cent(cents in 0_u32..50_000_000, from in 0_i64..800, days in 0_i64..900) {
        let total = f64::from(cents) / 100.0;
        let spread = budget_spread(&BudgetSpreadInput { total, start: day(from), end: day(from + days) }).unwrap();
        let parts: Vec<f64> = spread.months.iter().map(|month| (100.0 * month.amount).round()).collect();
        prop_assert_eq!(parts.iter().sum::<f64>(), f64::from(cents));
        for (month, part) in spread.months.iter().zip(parts) {
            let exact = f64::from(cents) * month.days as f64 / (days + 1) as f64;
            prop_assert!((part - exact).abs() < 1.0 + 1e-6);
        }
    }

    #[test]
    fn the_effects_of_a_variance_add_up(amounts in prop::collection::vec(0.0..1e6_f64, 4), planned in 0.0..5.0_f64) {
        let planned = planned.floor();
        let input = json!({"months": [{"month": "2027-01", "plan": {"amount": amounts[0], "volume": planned},
            "actual": {"amount": amounts[1], "volume": amounts[2]}}]});
        let total = &answer("variance", &input).unwrap()["total"];
        let sum = ["volume_effect", "unit_effect", "unsplit"].map(|key| total[key].as_f64().unwrap()).iter().sum::<f64>();
        prop_assert!((sum - total["variance"].as_f64().unwrap()).abs() < 1e-3);
    }

    #[test]
    fn no_hour_is_lost(tasks in prop::collection::vec((0_i64..60, 0_i64..20, 0.0..90.0_f64, 0_usize..3), 0..12)) {
        let owners = [json!("ann"), json!("bob"), Value::Null];
        let listed: Vec<Value> = tasks.iter().enumerate().map(|(at, (start, length, hours, owner))| json!({
            "id": format!("t{at}"), "owner": owners[*owner], "start": day(*start), "end": day(start + length), "hours": hours,
        })).collect();
        let people = json!([{"id": "ann", "days": [2, 6]}, {"id": "bob", "off": [{"from": day(0), "to": day(31)}]}]);
        let found = load(&read(json!({"people": people, "tasks": listed}))).unwrap();
        let spread: f64 = found.load.iter().map(|row| row.hours).sum();
        prop_assert!((spread - tasks.iter().map(|task| task.2).sum::<f64>()).abs() < 1e-6);
        let over = conflicts(&read(json!({"people": people, "tasks": listed}))).unwrap().conflicts;
        prop_assert_eq!(over.len(), found.over.len());
    }

    #[test]
    fn a_phase_follows_those_that_it_needs(needs in prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 0..3), 1..12)) {
        // The first needs nothing; the list is written last first.
        let id = |at: usize| format!("f{at}");
        let mut listed: Vec<Value> = needs.iter().enumerate().map(|(at, needs)| {
            let before: Vec<String> = needs.iter().filter(|_| at > 0).map(|need| id(need.index(at.max(1)))).collect();
            json!({"id": id(at), "start": day(0), "end": day(9), "needs": before})
        }).collect();
        listed.reverse();
        let order = phases(&read(json!({"as_of": day(5), "phases": listed}))).unwrap().order;
        let place = |id: &str| order.iter().position(|placed| placed == id).unwrap();
        for phase in &listed {
            for need in phase["needs"].as_array().unwrap() {
                prop_assert!(place(need.as_str().unwrap()) < place(phase["id"].as_str().unwrap()));
            }
        }
        // The last of the list needs itself: a circle of one.
        let first = listed.len() - 1;
        listed[first]["needs"] = json!([id(0)]);
        let refused = phases(&read(json!({"as_of": day(5), "phases": listed}))).unwrap_err();
        prop_assert_eq!((refused.error, refused.cycle), ("circular_phases", vec![id(0)]));
    }

    #[test]
    fn a_folded_text_is_the_text(summary in "[ -~à-ÿ€😀]{0,200}") {
        let items = json!([{"id": "c", "start": day(0), "end": day(0), "summary": summary}]);
        let text = ics(&read(json!({"calendar_id": "x", "exported": day(0), "language": "fr", "items": items}))).unwrap().text;
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = text.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let plain = line.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        prop_assert_eq!(plain, summary);
    }

    #[test]
    fn likeness_does_not_depend_on_the_order(titles in prop::collection::vec("[a-zéœ ']{0,12}", 2)) {
        let item = |at: usize| json!({"id": at.to_string(), "kind": "task", "title": titles[at], "start": day(0), "end": day(1)});
        let score = |a, b| doubled_work(&read(json!({"items": [item(a), item(b)], "threshold": 0}))).pairs[0].score;
        prop_assert!((0.0..=1.0).contains(&score(0, 1)));
        prop_assert_eq!(score(0, 1), score(1, 0));
    }

    #[test]
    fn a_rhythm_is_kept_at_most_wholly(dates in prop::collection::vec(-5_i64..80, 0..20), every in 1_i64..15) {
        let dates: Vec<Date> = dates.into_iter().map(day).collect();
        let found = regularity(&read(json!({"from": day(0), "to": day(70), "every_days": every, "dates": dates}))).unwrap();
        prop_assert!(found.coverage.is_some_and(|share| (0.0..=1.0).contains(&share)));
        prop_assert!(found.regularity.is_none_or(|share| (0.0..=1.0).contains(&share)));
        prop_assert!(found.mean_gap.is_none_or(|mean| mean <= found.longest_gap as f64));
        prop_assert_eq!(found.too_long.is_empty(), found.longest_gap <= every + 1);
    }

    #[test]
    fn a_decrease_mirrors_an_increase(value in -50.0..50.0_f64, half in 0.0..20.0_f64, target in 1.0..30.0_f64, to in 1_i64..200, step in 0.0..4.0_f64) {
        let level = |sign: f64, direction: &str| {
            let ends = [sign * (value - half), sign * (value + half)];
            pace(&read(json!({
                "measure": "value", "direction": direction, "baseline": 0.0, "target": sign * target, "baseline_step": step,
                "start": day(0), "deadline": day(180), "today": day(to),
                "window": {"from": day(0), "to": day(to), "value": sign * value, "low": ends[0].min(ends[1]), "high": ends[0].max(ends[1])},
            })))
        };
        let (up, down) = (level(1.0, "increase"), level(-1.0, "decrease"));
        prop_assert_eq!((up.status, up.reason, up.share), (down.status, down.reason, down.share));
        prop_assert_eq!(up.low.map(|low| -low), down.high);
    }

    #[test]
    fn months_and_campaigns_add_up_to_the_same_totals(
        cells in prop::collection::vec((0_usize..4, 0_u8..6, prop::option::of(0_u32..900_000), prop::option::of(0_u32..900_000)), 1..24),
    ) {
        let mut lines = vec![json!({}); 4];
        for (line, month, plan, actual) in cells {
            let amount = |cents: Option<u32>| cents.map(|cents| f64::from(cents) / 100.0);
            lines[line][format!("2027-{:02}", month + 1)] = json!({"plan": amount(plan), "actual": amount(actual)});
        }
        let lines: Vec<Value> =
            lines.into_iter().enumerate().map(|(at, months)| json!({"id": format!("c{at}"), "months": months})).collect();
        let sums = |lines: &[Value]| budget_sums(&read(json!({"as_of": "2027-03-10", "total": null, "lines": lines})));
        let all = sums(&lines);
        let own: Vec<_> = lines.iter().map(|line| sums(std::slice::from_ref(line))).collect();
        let added = |amounts: &mut dyn Iterator<Item = Option<f64>>| {
            let known: Vec<f64> = amounts.flatten().collect();
            (!known.is_empty()).then(|| known.iter().sum::<f64>())
        };
        let columns: [fn(&Amounts) -> Option<f64>; 4] = [|a| a.target, |a| a.plan, |a| a.forecast, |a| a.actual];
        let months: [fn(&MonthAmounts) -> Option<f64>; 4] = [|a| a.amounts.target, |a| a.amounts.plan, |a| a.amounts.forecast, |a| a.amounts.actual];
        let same = |a: Option<f64>, b: Option<f64>| a.is_some() == b.is_some() && (a.unwrap_or(0.0) - b.unwrap_or(0.0)).abs() < 1e-6;
        for (total, month) in columns.iter().zip(months) {
            prop_assert!(same(total(&all.totals), added(&mut all.months.iter().map(month))));
            prop_assert!(same(total(&all.totals), added(&mut own.iter().map(|sums| total(&sums.totals)))));
            // One question tells of each line what a question of its own does.
            prop_assert_eq!(all.lines.len(), own.len());
            prop_assert!(all.lines.iter().zip(&own).all(|(line, alone)| same(total(&line.totals), total(&alone.totals))));
        }
    }

    #[test]
    fn conflicts_do_not_depend_on_the_order(
        items in prop::collection::vec((0_usize..4, 0_i64..60, 0_i64..20, 0_usize..4, 0_usize..3), 2..14),
        turn in any::<prop::sample::Index>(),
    ) {
        let kinds = ["promotion", "campaign", "content", "task"];
        let segments = [json!("a"), json!("b"), json!("all"), Value::Null];
        let channels = [json!("email"), json!("sms"), json!("search")];
        let mut listed: Vec<Value> = items.iter().enumerate().map(|(at, (kind, start, length, segment, channel))| json!({
            "id": format!("i{at:02}"), "kind": kinds[*kind], "start": day(*start), "end": day(start + length),
            "segment": segments[*segment], "channel": channels[*channel], "objective": "o1",
        })).collect();
        let season = [0.6, 0.8, 1.2, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.1, 1.2, 1.1];
        let found = |items: &[Value]| {
            let objectives = json!([{"id": "o1", "start": day(5), "deadline": day(50)}]);
            // Each item is also a meeting of two people, one of whom works on Mondays only.
            let reviews: Vec<Value> = items.iter().map(|item| json!({"id": item["id"], "date": item["start"],
                "people": ["p1", "p2"]})).collect();
            let people = json!([{"id": "p1", "days": [1]}, {"id": "p2", "off": [{"from": day(3), "to": day(20)}]}]);
            let asked = json!({"items": items, "season": season, "objectives": objectives, "reviews": reviews, "people": people});
            serde_json::to_value(conflicts(&read(asked)).unwrap()).unwrap()
        };
        let first = found(&listed);
        let middle = turn.index(listed.len());
        listed.rotate_left(middle);
        prop_assert_eq!(&found(&listed), &first);
        listed.reverse();
        prop_assert_eq!(&found(&listed), &first);
    }

    #[test]
    fn a_decision_taken_to_the_plan_comes_back(amounts in prop::collection::vec(0_u32..50_000, 3), from in 0_i64..400, count in 1_u32..30) {
        let names = ["Search", "Radio", "Produit"];
        let channels: Vec<Value> =
            names.iter().zip(&amounts).map(|(channel, amount)| json!({"channel": channel, "amount": amount})).collect();
        let asked = |campaigns: Vec<Value>| read::<DecidedBudget>(json!({
            "first": day(from), "period_days": 7, "count": count, "channels": channels, "campaigns": campaigns,
        }));
        let planned = plan_from_decision(&asked(Vec::new())).unwrap();
        let campaigns: Vec<Value> = planned.channels.iter().map(|line| {
            let months: serde_json::Map<_, _> =
                line.months.iter().map(|part| (part.month.to_string(), json!(part.amount))).collect();
            json!({"id": line.channel, "title": line.channel, "channel": line.code, "start": day(from), "end": planned.last, "months": months})
        }).collect();
        let back = decision_from_plan(&asked(campaigns.clone())).unwrap();
        prop_assert!((back.per_period - f64::from(amounts.iter().sum::<u32>())).abs() < 0.02);
        prop_assert_eq!(back.elsewhere, 0.0);
        // Taken once more, the amounts replace themselves.
        for line in plan_from_decision(&asked(campaigns)).unwrap().channels {
            for part in &line.months {
                prop_assert_eq!(line.campaigns[0].months[&part.month], part.amount);
            }
        }
    }
}

/// Whatever their kinds are called, two that go to the same people on the same day collide.
#[test]
fn messages_of_any_kind_collide() {
    let item = |id: &str, kind: &str| json!({"id": id, "kind": kind, "start": "2027-03-02", "end": "2027-03-02", "segment": "all", "channel": "email"});
    let found = |kind: &str| {
        let items = [item("n1", "content"), item("other", kind)];
        conflicts(&read(json!({ "items": items }))).unwrap().conflicts.len()
    };
    assert_eq!(["campaign", "promotion", "content", "task"].map(found), [1; 4]);
}
