//! Two demonstration tables, generated: a shop's orders and a restaurant's loyalty card. Neither exists.
//!
//! Their customers come from a few kinds that are known here and hidden in the table, each with its own pace, way of
//! leaving, basket and habits: what segmentation should find again, at least in part, since kinds overlap as they do in
//! life. The shop's orders go on for a quarter after the day of analysis, so that what each segment did next can be seen.

use super::roles::{AudienceRoles, AudienceShape, Returns};
use crate::stats::Random;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::fmt::Write as _;

/// A demonstration table and how to read it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct AudienceExample {
    /// Its name.
    pub name: String,
    /// Its text, CSV.
    pub text: String,
    /// What its columns are for.
    pub roles: AudienceRoles,
}

/// A kind of customer.
struct Kind {
    /// Out of how many customers.
    weight: f64,
    /// Mean days between two purchases; customers differ by a factor of about two.
    every: f64,
    /// The chance to leave after each purchase.
    leaves: f64,
    /// Mean amount.
    basket: f64,
    /// The share of months from 1 to 12 in which they come; all alike when 1.
    december: f64,
    /// The chance of each word of each column, in the order of [`Words`].
    odds: [&'static [f64]; 4],
    /// Days of the week on which they come, Monday first.
    weekdays: [f64; 7],
}

/// A column of words, in French and in English.
struct Words {
    name: [&'static str; 2],
    values: &'static [[&'static str; 2]],
    /// Whether it is drawn anew for each purchase.
    each_time: bool,
}

struct Story {
    name: [&'static str; 2],
    columns: [[&'static str; 2]; 3],
    words: [Words; 4],
    kinds: &'static [Kind],
    customers: usize,
    start: &'static str,
    /// Days over which first purchases fall, and days in all.
    opening: usize,
    days: i32,
    as_of: Option<&'static str>,
    seed: u64,
}

const EVEN: [f64; 7] = [1.0; 7];

static SHOP_KINDS: [Kind; 5] = [
    // Regulars: often, faithful, by the newsletter.
    Kind {
        weight: 0.18,
        every: 32.0,
        leaves: 0.02,
        basket: 58.0,
        december: 1.3,
        weekdays: EVEN,
        odds: [&[0.5, 0.3, 0.2], &[0.1, 0.3, 0.4, 0.2], &[0.2, 0.15, 0.45, 0.2], &[0.85, 0.15]],
    },
    // Promotions: many small baskets in a short time, by social networks, then gone.
    Kind {
        weight: 0.24,
        every: 21.0,
        leaves: 0.28,
        basket: 29.0,
        december: 1.6,
        weekdays: EVEN,
        odds: [&[0.4, 0.3, 0.3], &[0.5, 0.35, 0.1, 0.05], &[0.65, 0.2, 0.05, 0.1], &[0.4, 0.6]],
    },
    // Gifts: a large basket, mostly in December, rarely again.
    Kind {
        weight: 0.22,
        every: 300.0,
        leaves: 0.35,
        basket: 96.0,
        december: 9.0,
        weekdays: EVEN,
        odds: [&[0.35, 0.3, 0.35], &[0.15, 0.3, 0.35, 0.2], &[0.15, 0.6, 0.05, 0.2], &[0.2, 0.8]],
    },
    // Large baskets, seldom and for years.
    Kind {
        weight: 0.12,
        every: 85.0,
        leaves: 0.03,
        basket: 145.0,
        december: 1.2,
        weekdays: EVEN,
        odds: [&[0.6, 0.25, 0.15], &[0.05, 0.2, 0.4, 0.35], &[0.1, 0.3, 0.25, 0.35], &[0.55, 0.45]],
    },
    // Passing by.
    Kind {
        weight: 0.24,
        every: 140.0,
        leaves: 0.45,
        basket: 46.0,
        december: 1.5,
        weekdays: EVEN,
        odds: [&[0.33, 0.33, 0.34], &[0.25, 0.35, 0.25, 0.15], &[0.3, 0.45, 0.1, 0.15], &[0.3, 0.7]],
    },
];

static RESTAURANT_KINDS: [Kind; 4] = [
    // Lunch from the offices around.
    Kind {
        weight: 0.34,
        every: 8.0,
        leaves: 0.03,
        basket: 17.0,
        december: 1.0,
        weekdays: [1.0, 1.1, 1.1, 1.1, 0.8, 0.05, 0.0],
        odds: [&[0.94, 0.06], &[0.7, 0.25, 0.04, 0.01], &[0.75, 0.15, 0.1], &[0.3, 0.7]],
    },
    // Families at the week-end.
    Kind {
        weight: 0.22,
        every: 34.0,
        leaves: 0.05,
        basket: 84.0,
        december: 1.2,
        weekdays: [0.05, 0.05, 0.3, 0.05, 0.3, 1.0, 1.3],
        odds: [&[0.45, 0.55], &[0.02, 0.13, 0.35, 0.5], &[0.2, 0.6, 0.2], &[0.75, 0.25]],
    },
    // Evenings for two.
    Kind {
        weight: 0.26,
        every: 58.0,
        leaves: 0.10,
        basket: 62.0,
        december: 1.3,
        weekdays: [0.1, 0.1, 0.2, 0.5, 1.2, 1.4, 0.2],
        odds: [&[0.05, 0.95], &[0.08, 0.85, 0.05, 0.02], &[0.35, 0.35, 0.3], &[0.5, 0.5]],
    },
    // Themed evenings, and not much else.
    Kind {
        weight: 0.18,
        every: 70.0,
        leaves: 0.35,
        basket: 48.0,
        december: 1.0,
        weekdays: [0.0, 0.0, 0.0, 1.6, 0.3, 0.2, 0.0],
        odds: [&[0.02, 0.98], &[0.1, 0.4, 0.35, 0.15], &[0.25, 0.25, 0.5], &[0.9, 0.1]],
    },
];

fn shop() -> Story {
    Story {
        name: ["boutique-commandes.csv", "shop-orders.csv"],
        columns: [["client", "customer"], ["date", "date"], ["montant", "amount"]],
        words: [
            Words {
                name: ["région", "region"],
                each_time: false,
                values: &[["Île-de-France", "Île-de-France"], ["Ouest", "West"], ["Sud-Est", "South-East"]],
            },
            Words {
                name: ["âge", "age"],
                each_time: false,
                values: &[["18-24", "18-24"], ["25-34", "25-34"], ["35-54", "35-54"], ["55+", "55+"]],
            },
            Words {
                name: ["canal d’acquisition", "acquisition channel"],
                each_time: false,
                values: &[
                    ["réseaux sociaux", "social"],
                    ["recherche", "search"],
                    ["bouche-à-oreille", "word of mouth"],
                    ["salon", "fair"],
                ],
            },
            Words {
                name: ["lettre d’information", "newsletter"],
                each_time: false,
                values: &[["oui", "yes"], ["non", "no"]],
            },
        ],
        kinds: &SHOP_KINDS,
        customers: 900,
        start: "2025-01-02",
        opening: 450,
        days: 636,
        as_of: Some("2026-06-30"),
        seed: 11,
    }
}

fn restaurant() -> Story {
    Story {
        name: ["restaurant-carte.csv", "restaurant-card.csv"],
        columns: [["carte", "card"], ["date", "date"], ["addition", "bill"]],
        words: [
            Words {
                name: ["service", "service"],
                each_time: true,
                values: &[["midi", "lunch"], ["soir", "dinner"]],
            },
            Words {
                name: ["couverts", "covers"],
                each_time: true,
                values: &[["1", "1"], ["2", "2"], ["3", "3"], ["4", "4"]],
            },
            Words {
                name: ["quartier", "district"],
                each_time: false,
                values: &[["Gare", "Station"], ["Parc", "Park"], ["Vieux-Port", "Old Harbour"]],
            },
            Words {
                name: ["offres par courriel", "e-mail offers"],
                each_time: false,
                values: &[["oui", "yes"], ["non", "no"]],
            },
        ],
        kinds: &RESTAURANT_KINDS,
        customers: 420,
        start: "2025-04-01",
        opening: 330,
        days: 455,
        as_of: None,
        seed: 23,
    }
}

/// The demonstration table of a key, `shop` or `restaurant`, in French unless the tag says English.
///
/// # Errors
/// `unknown_id` for another key.
///
/// ```
/// let shop = levier::audience::example("shop", "fr").unwrap();
/// assert!(shop.text.starts_with("client;date;montant;"));
/// assert_eq!(shop, levier::audience::example("shop", "fr").unwrap());
/// ```
pub fn example(key: &str, language: &str) -> Result<AudienceExample> {
    let story = match key {
        "shop" => shop(),
        "restaurant" => restaurant(),
        _ => return Err(Error::new(Code::UnknownId).field("example").found(key)),
    };
    let english = usize::from(language.starts_with("en"));
    let [customer, date, amount] = story.columns.map(|names| names[english].to_owned());
    Ok(AudienceExample {
        name: story.name[english].to_owned(),
        text: story.text(english)?,
        roles: AudienceRoles {
            shape: AudienceShape::Orders,
            customer: Some(customer),
            date: Some(date),
            amount: Some(amount),
            frequency: None,
            as_of: story.as_of.map(Date::parse).transpose()?,
            until: None,
            returns: Returns::Net,
            date_order: None,
        },
    })
}

/// A place by its odds.
fn draw(odds: &[f64], random: &mut Random) -> usize {
    let mut left = random.uniform() * odds.iter().sum::<f64>();
    for (place, odd) in odds.iter().enumerate() {
        left -= odd;
        if left < 0.0 {
            return place;
        }
    }
    odds.len() - 1
}

struct Purchase {
    day: Date,
    customer: usize,
    amount: f64,
    words: [usize; 4],
}

impl Story {
    fn text(&self, english: usize) -> Result<String> {
        let mut random = Random::seeded(self.seed);
        let mut purchases = Vec::new();
        for customer in 0..self.customers {
            self.live(customer, &mut random, &mut purchases)?;
        }
        purchases.sort_by_key(|purchase| (purchase.day, purchase.customer));
        let mark = [';', ','][english];
        let mut text = String::new();
        let names = self.columns.iter().map(|names| names[english]);
        for (at, name) in names.chain(self.words.iter().map(|words| words.name[english])).enumerate() {
            if at > 0 {
                text.push(mark);
            }
            text.push_str(name);
        }
        text.push('\n');
        for purchase in purchases {
            let amount = format!("{:.2}", purchase.amount);
            let amount = if english == 1 { amount } else { amount.replace('.', ",") };
            // Writing to a text cannot fail.
            let _ = write!(text, "C{:04}{mark}{}{mark}{amount}", purchase.customer + 1, purchase.day);
            for (words, own) in self.words.iter().zip(purchase.words) {
                text.push(mark);
                text.push_str(words.values[own][english]);
            }
            text.push('\n');
        }
        Ok(text)
    }

    /// The purchases of one customer, from the first to the last day of the table.
    fn live(&self, customer: usize, random: &mut Random, purchases: &mut Vec<Purchase>) -> Result<()> {
        let weights: Vec<f64> = self.kinds.iter().map(|kind| kind.weight).collect();
        let kind = &self.kinds[draw(&weights, random)];
        let start = Date::parse(self.start)?;
        let pace = kind.every * (0.5 * random.normal()).exp();
        let taste = (0.3 * random.normal()).exp();
        let own = kind.odds.map(|odds| draw(odds, random));
        let mut at = random.below(self.opening) as f64;
        loop {
            let day = start.plus_days(at as i64).ok_or_else(|| Error::new(Code::InvalidDate))?;
            if at >= f64::from(self.days) {
                return Ok(());
            }
            // A day that does not suit them is left for the next one.
            let weekday = day.number().rem_euclid(7) as usize;
            let month = if day.month() == 12 { kind.december } else { 1.0 };
            if random.uniform() * kind.december.max(1.0) > month || random.uniform() > kind.weekdays[weekday]
            {
                at += if kind.december > 3.0 && day.month() != 12 { 9.0 } else { 1.0 };
                continue;
            }
            let mut words = own;
            for ((word, odds), of) in words.iter_mut().zip(kind.odds).zip(&self.words) {
                if of.each_time {
                    *word = draw(odds, random);
                }
            }
            let amount = kind.basket * taste * (0.35 * random.normal()).exp();
            purchases.push(Purchase { day, customer, amount, words });
            if random.uniform() < kind.leaves {
                return Ok(());
            }
            at += 1.0 - pace * (1.0 - random.uniform()).ln();
        }
    }
}
