//! The figures of the three complete cases: a clothes shop, a fitness app's launch, a restaurant's card.
//!
//! None of the three exists. Their figures come from a seed and a known truth, and tell what each case is there to
//! show. Days count from the Monday of the week in which a case is opened, so that a case is always under way.

use serde::Serialize;

use crate::stats::Random;

/// The figures of one case.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct CaseFigures {
    /// The day, then the outcome, the share of the week with an offer, and the spend by channel.
    pub weekly: Vec<Vec<f64>>,
    /// The day, the campaign, then impressions, clicks, cost, conversions and revenue.
    pub daily: Vec<[f64; 7]>,
    /// The days on from the last of `daily`: what a reader adds to see the case go on.
    pub next: Vec<[f64; 7]>,
    /// Age, purchases in a year, their amount, and the place by its number.
    pub people: Vec<[f64; 4]>,
}

/// The three cases by name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Cases {
    /// A clothes shop: 20 % off, 35 % more sold.
    pub shop: CaseFigures,
    /// A fitness app: 50,000 downloads, 30 % of them kept at one month.
    pub app: CaseFigures,
    /// A restaurant: the tenth meal free, 25 % more visits.
    pub restaurant: CaseFigures,
}

/// A channel of the weekly table: what it spends in a week, and what that brings.
struct Channel {
    spend: f64,
    spread: f64,
    carry_over: f64,
    ceiling: f64,
    half: f64,
}

/// A campaign on a channel, from one day to another.
struct Campaign {
    channel: usize,
    share: f64,
    from: i64,
    to: i64,
    per_thousand: f64,
    click_rate: f64,
    conversion_rate: f64,
    basket: f64,
}

/// An offer: days, and what it makes of conversions and of baskets.
struct Offer {
    from: i64,
    to: i64,
    conversions: f64,
    basket: f64,
}

struct Case {
    seed: u64,
    weeks: i64,
    /// Days that campaigns have behind them.
    days: i64,
    /// Of these the last ones, on which the plan runs: what the file of campaigns holds.
    planned: i64,
    base: f64,
    growth: f64,
    season: f64,
    noise: f64,
    /// How many times the weekly table's spend the campaigns spend: the app's table is of a smaller country.
    scale: f64,
    channels: &'static [Channel],
    campaigns: &'static [Campaign],
    offers: &'static [Offer],
    /// Spending on a customer's purchase, and the purchases of a regular customer in a year.
    purchase: f64,
    regular: f64,
}

/// Days that a reader adds.
const NEXT_DAYS: i64 = 14;
const PEOPLE: usize = 240;
const PLACES: usize = 4;
const WEEK: i64 = 7;

const SHOP: Case = Case {
    seed: 35,
    weeks: 104,
    days: 84,
    planned: 84,
    base: 560.0,
    growth: 0.5,
    season: 60.0,
    noise: 22.0,
    scale: 1.0,
    channels: &[
        Channel { spend: 900.0, spread: 0.5, carry_over: 0.1, ceiling: 190.0, half: 900.0 },
        Channel { spend: 1_100.0, spread: 0.6, carry_over: 0.3, ceiling: 220.0, half: 1_500.0 },
        Channel { spend: 300.0, spread: 0.5, carry_over: 0.0, ceiling: 110.0, half: 260.0 },
        Channel { spend: 700.0, spread: 0.7, carry_over: 0.4, ceiling: 60.0, half: 700.0 },
    ],
    campaigns: &[
        campaign(0, 1.0, -84, 30.0, 0.06, 0.034, 52.0),
        Campaign { to: -15, ..campaign(1, 1.0, -84, 7.5, 0.012, 0.019, 49.0) },
        campaign(1, 1.0, -14, 8.5, 0.015, 0.021, 50.0),
        campaign(2, 1.0, -84, 4.0, 0.021, 0.031, 55.0),
        campaign(3, 1.0, -84, 12.0, 0.008, 0.011, 48.0),
    ],
    offers: &[
        Offer { from: -14, to: 0, conversions: 1.35, basket: 0.8 },
        Offer { from: -217, to: -196, conversions: 1.4, basket: 0.75 },
        Offer { from: -399, to: -378, conversions: 1.4, basket: 0.75 },
    ],
    purchase: 50.0,
    regular: 3.0,
};

const APP: Case = Case {
    seed: 50,
    weeks: 60,
    days: 56,
    planned: 49,
    base: 240.0,
    growth: 1.2,
    season: 30.0,
    noise: 26.0,
    scale: 5.0,
    channels: &[
        Channel { spend: 620.0, spread: 0.5, carry_over: 0.1, ceiling: 620.0, half: 600.0 },
        Channel { spend: 480.0, spread: 0.6, carry_over: 0.1, ceiling: 330.0, half: 700.0 },
        Channel { spend: 420.0, spread: 0.7, carry_over: 0.3, ceiling: 420.0, half: 480.0 },
        Channel { spend: 260.0, spread: 0.5, carry_over: 0.0, ceiling: 260.0, half: 240.0 },
    ],
    campaigns: &[
        campaign(0, 1.0, -56, 5.2, 0.014, 0.28, 2.1),
        campaign(1, 1.0, -56, 6.4, 0.011, 0.21, 1.9),
        campaign(2, 1.0, -28, 9.0, 0.019, 0.3, 2.6),
        campaign(3, 1.0, -56, 24.0, 0.055, 0.31, 2.4),
    ],
    offers: &[],
    purchase: 8.0,
    regular: 4.0,
};

const RESTAURANT: Case = Case {
    seed: 10,
    weeks: 78,
    days: 126,
    planned: 126,
    base: 210.0,
    growth: 0.3,
    season: 14.0,
    noise: 9.0,
    scale: 1.0,
    channels: &[
        Channel { spend: 60.0, spread: 0.5, carry_over: 0.2, ceiling: 70.0, half: 60.0 },
        Channel { spend: 45.0, spread: 0.5, carry_over: 0.0, ceiling: 55.0, half: 45.0 },
        Channel { spend: 150.0, spread: 0.6, carry_over: 0.3, ceiling: 60.0, half: 160.0 },
        Channel { spend: 120.0, spread: 0.7, carry_over: 0.1, ceiling: 30.0, half: 120.0 },
    ],
    campaigns: &[
        campaign(0, 1.0, -126, 110.0, 0.3, 0.42, 20.4),
        campaign(1, 1.0, -126, 38.0, 0.12, 0.2, 19.2),
        campaign(2, 1.0, -91, 55.0, 0.06, 0.26, 26.5),
        campaign(3, 1.0, -126, 6.5, 0.011, 0.035, 21.0),
    ],
    offers: &[Offer { from: -126, to: 365, conversions: 1.12, basket: 0.95 }],
    purchase: 20.0,
    regular: 24.0,
};

/// A campaign that is not over.
const fn campaign(
    channel: usize,
    share: f64,
    from: i64,
    per_thousand: f64,
    click_rate: f64,
    conversion_rate: f64,
    basket: f64,
) -> Campaign {
    Campaign { channel, share, from, to: i64::MAX, per_thousand, click_rate, conversion_rate, basket }
}

/// The figures of the three cases.
pub fn case_figures() -> Cases {
    Cases { shop: figures(&SHOP), app: figures(&APP), restaurant: figures(&RESTAURANT) }
}

fn figures(case: &Case) -> CaseFigures {
    let mut random = Random::seeded(case.seed);
    let spends: Vec<Vec<f64>> =
        case.channels.iter().map(|channel| spend(channel, case, &mut random)).collect();
    let weekly = weeks(case, &spends, &mut random);
    let (mut daily, next) = days(case, &spends, &mut random);
    daily.retain(|row| row[0] >= -case.planned as f64);
    CaseFigures { weekly, daily, next, people: people(case, &mut random) }
}

/// A channel's spend by week, from the first of the table to the last that a reader adds.
fn spend(channel: &Channel, case: &Case, random: &mut Random) -> Vec<f64> {
    let weeks = case.weeks + NEXT_DAYS / WEEK;
    let week = |_| {
        let factor = (channel.spread * random.normal() - channel.spread.powi(2) / 2.0).exp();
        (channel.spend * factor / 5.0).round() * 5.0
    };
    (0..weeks).map(week).collect()
}

fn weeks(case: &Case, spends: &[Vec<f64>], random: &mut Random) -> Vec<Vec<f64>> {
    let mut acting = vec![0.0; case.channels.len()];
    let week = |number: i64| {
        let day = (number - case.weeks) * WEEK;
        let angle = std::f64::consts::TAU * number as f64 / 52.0;
        let mut outcome = case.base + case.growth * number as f64 + case.season * angle.sin();
        for ((channel, acting), spent) in case.channels.iter().zip(&mut acting).zip(spends) {
            *acting = spent[number as usize] + channel.carry_over * *acting;
            outcome += channel.ceiling * -(-std::f64::consts::LN_2 * *acting / channel.half).exp_m1();
        }
        let offer = case.offers.iter().find(|offer| (offer.from..offer.to).contains(&day));
        outcome *= offer.map_or(1.0, |offer| offer.conversions);
        let sold = (outcome + case.noise * random.normal()).round();
        let spent = spends.iter().map(|spent| spent[number as usize]);
        [day as f64, sold, f64::from(u8::from(offer.is_some()))].into_iter().chain(spent).collect()
    };
    (0..case.weeks).map(week).collect()
}

fn days(case: &Case, spends: &[Vec<f64>], random: &mut Random) -> (Vec<[f64; 7]>, Vec<[f64; 7]>) {
    let mut rows = Vec::new();
    for day in -case.days..NEXT_DAYS {
        let week = (day.div_euclid(WEEK) + case.weeks) as usize;
        let offer = case.offers.iter().find(|offer| (offer.from..=offer.to).contains(&day) && offer.to >= 0);
        for (number, own) in case.campaigns.iter().enumerate() {
            if !(own.from..=own.to).contains(&day) {
                continue;
            }
            let mut around = |value: f64, spread: f64| value * (spread * random.normal()).exp();
            let mean = case.scale * own.share * spends[own.channel][week] / WEEK as f64;
            let cost = (around(mean, 0.1) * 100.0).round() / 100.0;
            let impressions = around(cost / own.per_thousand * 1000.0, 0.06).round();
            let clicks = around(impressions * own.click_rate, 0.06).round().min(impressions);
            let (more, basket) = offer.map_or((1.0, 1.0), |offer| (offer.conversions, offer.basket));
            let conversions = around(clicks * own.conversion_rate * more, 0.1).round().min(clicks);
            let revenue = (conversions * around(own.basket * basket, 0.03) * 100.0).round() / 100.0;
            rows.push([day as f64, number as f64, impressions, clicks, cost, conversions, revenue]);
        }
    }
    let (past, next) = rows.into_iter().partition(|row| row[0] < 0.0);
    (past, next)
}

/// Two kinds of customers: those who come back often, older on average, and the others.
fn people(case: &Case, random: &mut Random) -> Vec<[f64; 4]> {
    let person = |_| {
        let regular = random.uniform() < 0.35;
        let (age, bought) = if regular { (41.0, case.regular * 1.8) } else { (29.0, case.regular * 0.6) };
        let age = (age + 9.0 * random.normal()).round().clamp(18.0, 79.0);
        let bought = (bought * (0.45 * random.normal()).exp()).round().max(1.0);
        let amount = (bought * case.purchase * (0.2 * random.normal()).exp() * 100.0).round() / 100.0;
        [age, bought, amount, random.below(PLACES) as f64]
    };
    (0..PEOPLE).map(person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_tell_what_the_cases_are_there_to_show() {
        let Cases { shop, app, restaurant } = case_figures();
        let sold = |weekly: &[Vec<f64>], from: usize, to: usize| -> f64 {
            weekly[weekly.len() - from..weekly.len() - to].iter().map(|week| week[1]).sum()
        };
        // Two weeks of the offer against the eight before.
        let change = sold(&shop.weekly, 2, 0) / 2.0 / (sold(&shop.weekly, 10, 2) / 8.0);
        assert!((1.25..1.45).contains(&change), "{change}");
        let downloads: f64 = app.daily.iter().map(|row| row[5]).sum();
        assert!((35_000.0..45_000.0).contains(&downloads), "{downloads}");
        assert!(restaurant.daily.iter().all(|row| row[5] <= row[3] && row[3] <= row[2]));
    }
}
