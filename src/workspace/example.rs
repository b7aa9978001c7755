//! The ready example: a shop that does not exist, generated with a known truth, and read through the same
//! import as the user's own files, so that what it shows is what the product does.
//!
//! The truth, a week: sales = 420 + 0.6·week + season + Σ a·(1 − e^(−b·A)) + noise, with A the spend
//! carried over (A = spend + θ·A before). Radio's spend never varies, so nothing can be said of it.

use serde::Serialize;

use super::command::{Command, apply};
use super::document::{Document, Objective, Settings, Wanted};
use super::source::to_content;
use super::tables::Tables;
use super::weekly::guess_setup;
use crate::Result;
use crate::import::{Options, Reader, Role, RoleChoice};
use crate::stats::Random;
use crate::value::{Date, Rate};

/// The languages that the example is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// French: decimal commas and semicolons.
    French,
    /// English.
    English,
}

impl Language {
    /// French unless the tag says English.
    ///
    /// ```
    /// use levier::workspace::Language;
    /// assert_eq!(Language::from_tag("en-GB"), Language::English);
    /// assert_eq!(Language::from_tag("fr"), Language::French);
    /// ```
    pub fn from_tag(tag: &str) -> Self {
        if tag.starts_with("en") { Self::English } else { Self::French }
    }
}

/// A file of the example, as a platform or a spreadsheet would export it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ExampleFile {
    /// Its name.
    pub name: String,
    /// Its text (UTF-8).
    pub text: String,
}

/// A channel's truth: θ, the ceiling a, the carried spend that gives half of it, and how spend varies.
pub(super) struct Truth {
    pub(super) name: [&'static str; 2],
    pub(super) carry_over: f64,
    pub(super) ceiling: f64,
    pub(super) half: f64,
    spend: f64,
    spread: f64,
    /// Weeks on and off, in turn; 0 off is always on.
    flight: (usize, usize),
}

const WEEKS: usize = 104;
const AD_WEEKS: usize = 13;
const SEED: u64 = 2026;
/// Standard deviation of the chance in a week's sales.
pub(super) const NOISE: f64 = 16.0;
pub(super) const CHANNELS: [Truth; 5] = [
    Truth {
        name: ["Search", "Search"],
        carry_over: 0.1,
        ceiling: 420.0,
        half: 3_000.0,
        spend: 2_300.0,
        spread: 0.55,
        flight: (1, 0),
    },
    Truth {
        name: ["Social", "Social"],
        carry_over: 0.3,
        ceiling: 230.0,
        half: 2_600.0,
        spend: 1_900.0,
        spread: 0.6,
        flight: (1, 0),
    },
    Truth {
        name: ["Display", "Display"],
        carry_over: 0.2,
        ceiling: 70.0,
        half: 900.0,
        spend: 2_600.0,
        spread: 0.7,
        flight: (1, 0),
    },
    Truth {
        name: ["Vidéo", "Video"],
        carry_over: 0.5,
        ceiling: 260.0,
        half: 5_200.0,
        spend: 3_400.0,
        spread: 0.35,
        flight: (4, 5),
    },
    Truth {
        name: ["Radio", "Radio"],
        carry_over: 0.4,
        ceiling: 60.0,
        half: 2_000.0,
        spend: 1_500.0,
        spread: 0.0,
        flight: (1, 0),
    },
];

pub(super) struct Weeks {
    pub(super) dates: Vec<Date>,
    /// By channel, then by week.
    pub(super) spend: Vec<Vec<f64>>,
    pub(super) sales: Vec<f64>,
}

/// What a channel truly brought, week by week.
pub(super) fn carried(channel: &Truth, spends: &[f64]) -> Vec<f64> {
    let rate = std::f64::consts::LN_2 / channel.half;
    let mut acting = 0.0;
    spends
        .iter()
        .map(|spent| {
            acting = spent + channel.carry_over * acting;
            channel.ceiling * -(-rate * acting).exp_m1()
        })
        .collect()
}

pub(super) fn simulate() -> Weeks {
    let mut random = Random::seeded(SEED);
    let first = Date::new(2024, 9, 2).ok();
    let dates: Vec<Date> = (0_i64..).map_while(|week| first?.plus_days(7 * week)).take(WEEKS).collect();
    let spend: Vec<Vec<f64>> = CHANNELS
        .iter()
        .map(|channel| {
            let (on, off) = channel.flight;
            let spends = (0..WEEKS).map(|week| {
                let factor = (channel.spread * random.normal() - channel.spread.powi(2) / 2.0).exp();
                if week % (on + off) < on { (channel.spend * factor / 10.0).round() * 10.0 } else { 0.0 }
            });
            spends.collect()
        })
        .collect();
    let mut sales: Vec<f64> = dates
        .iter()
        .enumerate()
        .map(|(week, date)| {
            let angle = std::f64::consts::TAU * f64::from(date.ordinal()) / 365.25;
            420.0 + 0.6 * week as f64 + 55.0 * angle.cos() - 25.0 * angle.sin() + 22.0 * (2.0 * angle).cos()
        })
        .collect();
    for (channel, spends) in CHANNELS.iter().zip(&spend) {
        for (sold, brought) in sales.iter_mut().zip(carried(channel, spends)) {
            *sold += brought;
        }
    }
    for sold in &mut sales {
        *sold = (*sold + NOISE * random.normal()).round();
    }
    Weeks { dates, spend, sales }
}

/// How the ads of a channel are split: campaign, share of its spend, price of a thousand impressions, click
/// rate, conversion rate (none: the platform does not say), basket.
type Campaign = (usize, [&'static str; 2], f64, f64, f64, Option<f64>, f64);
const CAMPAIGNS: [Campaign; 6] = [
    (0, ["Search - Marque", "Search - Brand"], 0.3, 42.0, 0.085, Some(0.061), 64.0),
    (0, ["Search - Générique", "Search - Generic"], 0.7, 38.0, 0.034, Some(0.029), 58.5),
    (1, ["Social - Prospection", "Social - Prospecting"], 0.65, 7.4, 0.011, Some(0.014), 52.0),
    (1, ["Social - Reciblage", "Social - Retargeting"], 0.35, 9.8, 0.017, Some(0.031), 61.0),
    (2, ["Display - Notoriété", "Display - Awareness"], 1.0, 2.9, 0.0021, None, 0.0),
    (3, ["Vidéo - Collection", "Video - Collection"], 1.0, 11.5, 0.0046, Some(0.009), 66.0),
];

/// The example's files: thirteen weeks of ads by campaign, and two years of weekly sales and spend.
pub fn example_files(language: Language) -> [ExampleFile; 2] {
    let weeks = simulate();
    [ads_file(language, &weeks), weekly_file(language, &weeks)]
}

fn ads_file(language: Language, weeks: &Weeks) -> ExampleFile {
    let mut random = Random::seeded(SEED + 1);
    let french = language == Language::French;
    let mut text = String::from(if french {
        "Jour;Campagne;Code de la devise;Impressions;Clics;Coût;Conversions;Valeur de conv.\n"
    } else {
        "Day,Campaign,Currency code,Impressions,Clicks,Cost,Conversions,Conv. value\n"
    });
    for week in WEEKS - AD_WEEKS..WEEKS {
        for (channel, names, share, per_thousand, click_rate, conversion_rate, basket) in CAMPAIGNS {
            let cost = (weeks.spend[channel][week] * share * 100.0).round() / 100.0;
            if cost == 0.0 {
                continue;
            }
            let mut around = |value: f64| value * (0.08 * random.normal()).exp();
            let impressions = around(cost / per_thousand * 1000.0).round();
            let clicks = around(impressions * click_rate).round().min(impressions);
            let sold = conversion_rate.map(|rate| around(clicks * rate).round().min(clicks));
            let revenue = sold.map(|sold| (around(sold * basket) * 100.0).round() / 100.0);
            let cell = |value: Option<f64>, decimals| {
                value.map_or("--".to_owned(), |v| decimal(v, decimals, french))
            };
            let name = names[usize::from(!french)];
            let cells = [
                weeks.dates[week].to_string(),
                name.to_owned(),
                "EUR".to_owned(),
                cell(Some(impressions), 0),
                cell(Some(clicks), 0),
                cell(Some(cost), 2),
                cell(sold, 0),
                cell(revenue, 2),
            ];
            text.push_str(&cells.join(if french { ";" } else { "," }));
            text.push('\n');
        }
    }
    ExampleFile { name: (if french { "exemple-annonces.csv" } else { "example-ads.csv" }).into(), text }
}

fn weekly_file(language: Language, weeks: &Weeks) -> ExampleFile {
    let french = language == Language::French;
    let separator = if french { ";" } else { "," };
    let mut header = vec![if french { "semaine" } else { "week" }, outcome(language)];
    header.extend(CHANNELS.iter().map(|channel| channel.name[usize::from(!french)]));
    let mut text = header.join(separator) + "\n";
    for (week, date) in weeks.dates.iter().enumerate() {
        let mut cells = vec![date.to_string(), decimal(weeks.sales[week], 0, french)];
        cells.extend(weeks.spend.iter().map(|spends| decimal(spends[week], 0, french)));
        text.push_str(&(cells.join(separator) + "\n"));
    }
    ExampleFile { name: (if french { "exemple-semaines.csv" } else { "example-weeks.csv" }).into(), text }
}

pub(super) const fn outcome(language: Language) -> &'static str {
    match language {
        Language::French => "ventes",
        Language::English => "sales",
    }
}

fn decimal(value: f64, decimals: usize, french: bool) -> String {
    let text = format!("{value:.decimals$}");
    if french { text.replace('.', ",") } else { text }
}

/// The example's document and its tables: both files imported, campaigns given to channels, a margin rate, one objective.
///
/// # Errors
/// None in practice: a test opens both languages. The type says so because it goes through the import.
pub fn example(language: Language) -> Result<(Document, Tables)> {
    let french = language == Language::French;
    let index = usize::from(!french);
    let mut document = Document::new(if french { "Boutique (exemple)" } else { "Shop (example)" });
    let mut tables = Tables::default();
    let day = Date::new(2026, 8, 31)?;
    for (place, file) in example_files(language).into_iter().enumerate() {
        let mut options = Options::default();
        if place == 1 {
            options.roles = Some(roles(language));
            options.currency = Some("EUR".into());
        }
        let mut reader = Reader::new(&file.name);
        reader.push(file.text.as_bytes());
        let imported = reader.finish(&options).map_err(|refusal| refusal.error)?;
        let content = to_content(&imported.table);
        tables.share(imported.table.table());
        let (report, content) = (Box::new(imported.report), Box::new(content));
        document = apply(&document, Command::AddSource { report, content, date: day })?;
    }
    for (channel, names, ..) in CAMPAIGNS {
        let channel = Some(CHANNELS[channel].name[index].to_owned());
        document = apply(&document, Command::MapCampaign { campaign: names[index].to_owned(), channel })?;
    }
    let settings =
        Settings { margin_rate: Some(Rate::new(0.42)?), currency: Some("EUR".into()), ..Settings::default() };
    document = apply(&document, Command::SetSettings { settings })?;
    let response = guess_setup(&document);
    document = apply(&document, Command::SetResponse { response })?;
    let document = apply(&document, Command::PutObjective { objective: Box::new(objective(french)?) })?;
    Ok((document, tables))
}

fn roles(language: Language) -> Vec<RoleChoice> {
    let index = usize::from(language == Language::English);
    let mut roles = vec![
        RoleChoice { column: ["semaine", "week"][index].into(), role: Role::Date },
        RoleChoice { column: outcome(language).into(), role: Role::Outcome },
    ];
    roles.extend(
        CHANNELS.iter().map(|channel| RoleChoice { column: channel.name[index].into(), role: Role::Spend }),
    );
    roles
}

fn objective(french: bool) -> Result<Objective> {
    let say = |fr: &str, en: &str| (if french { fr } else { en }).to_owned();
    Ok(Objective {
        id: String::new(),
        title: say("Ramener le coût par acquisition à 26 €", "Bring the cost per acquisition down to €26"),
        kpi: "cpa".into(),
        scope: say("Publicité en ligne, boutique France", "Online advertising, French shop"),
        channel: None,
        direction: Wanted::Decrease,
        baseline: Some(34.0),
        target: Some(26.0),
        start: Some(Date::new(2026, 6, 1)?),
        deadline: Some(Date::new(2026, 12, 31)?),
        owner: say("Responsable acquisition", "Head of acquisition"),
        budget: Some(150_000.0),
        strategic_goal: say("Croître sans dépenser plus", "Grow without spending more"),
        max_rel_change: 0.5,
    })
}
