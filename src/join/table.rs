//! The joined table: its periods, its columns, and what has to be asked first.

use super::cover::periods;
use super::outcome::{self, OutcomeKind};
use super::overlap::{Overlap, overlaps};
use super::source::JoinSource;
use super::spend::{self, LeftOutRows};
use super::unit::PeriodUnit;
use crate::import::{Kind, Role};
use crate::value::{Date, set_of};
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a period is in which a channel has no row, as the user says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// Nothing was spent.
    Zero,
    /// It is not known: the period is left out where it stands at an end.
    Unknown,
}

/// How the table is to be made; what is absent is decided by the files, or asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields, default)]
pub struct JoinAsked {
    /// The length of a period; none: weeks, or months when a row covers more than a week.
    pub unit: Option<PeriodUnit>,
    /// What should grow; none: the first that the files say.
    pub outcome: Option<OutcomeKind>,
    /// By channel, or by the key of the outcome, what periods without a row are.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, Gap>"))]
    pub gaps: BTreeMap<String, Gap>,
}

/// Where a channel has no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// Before its files begin.
    Before,
    /// Between days that its files cover.
    Inside,
    /// After its files end.
    After,
}

/// Periods in which a channel has no row, until the user says what they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct GapQuestion {
    /// The channel, or the outcome by its key.
    pub channel: String,
    /// Where.
    pub kind: GapKind,
    /// The first day of the first of them.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// The last day of the last.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub to: Date,
    /// How many.
    pub periods: u64,
}

/// An outcome that the files say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct OutcomeOffer {
    /// What it is.
    pub kind: OutcomeKind,
    /// The files that say it.
    pub files: Vec<String>,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct JoinedColumn {
    /// Its name: the outcome's kind, or the channel.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// One value a period; none where it is not known.
    #[cfg_attr(feature = "wasm", tsify(type = "(number | null)[]"))]
    pub values: Vec<Option<f64>>,
}

/// The table, and what to know of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct JoinedTable {
    /// The length of a period.
    pub unit: PeriodUnit,
    /// What should grow.
    pub outcome: OutcomeKind,
    /// What could grow instead.
    pub outcomes: Vec<OutcomeOffer>,
    /// The currency of the amounts (ISO 4217), when the files say it.
    pub currency: Option<String>,
    /// The first day of each period, one after the other.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub periods: Vec<Date>,
    /// The last day of the last one.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub last_day: Date,
    /// The outcome, then each channel.
    pub columns: Vec<JoinedColumn>,
    /// What has to be said first.
    pub questions: Vec<GapQuestion>,
    /// Periods at either end that the outcome does not cover whole.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub incomplete: Vec<Date>,
    /// Periods that the outcome covers and that are left out, since a spend is not known.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub unknown: Vec<Date>,
    /// Rows that are not in the table.
    pub left_out: Vec<LeftOutRows>,
    /// Rows of the outcome without their day or value.
    pub unknown_rows: u64,
    /// Files that may say the same thing twice.
    pub overlaps: Vec<Overlap>,
}

/// Joins the files into one table of periods. `channels` gives the channel of a campaign, where the user said so;
/// `currency` is that of files that name none.
///
/// ```
/// use levier::import::{Options, Reader};
/// use levier::join::{JoinAsked, JoinSource, OutcomeKind, join_periods};
/// use levier::value::Date;
/// let read = |file: &str, text: &str| {
///     let mut reader = Reader::new(file);
///     reader.push(text.as_bytes());
///     reader.finish(&Options::default()).unwrap()
/// };
/// let (mut ads, mut orders) = ("Day,Campaign,Cost (EUR)\n".to_owned(),
///     "Name,Email,Financial Status,Currency,Total,Created at\n".to_owned());
/// for day in 1..=28 {
///     ads += &format!("2026-09-{day:02},Brand,10\n");
///     orders += &format!("#{day},c{day}@example.com,paid,EUR,{day}.00,2026-09-{day:02}\n");
/// }
/// let (ads, orders) = (read("ads.csv", &ads), read("orders.csv", &orders));
/// let source = |imported: &levier::import::Imported| imported.report.period.map(|period| (period.from, period.to));
/// let sources = [
///     JoinSource { file: "ads.csv", channel: "google_ads", period: source(&ads), rows: ads.table.rows().unwrap() },
///     JoinSource { file: "orders.csv", channel: "shopify", period: source(&orders), rows: orders.table.rows().unwrap() },
/// ];
/// let table = join_periods(&sources, &Default::default(), None, &JoinAsked::default()).unwrap();
/// assert_eq!(table.outcome, OutcomeKind::Revenue);
/// // Whole weeks only: 7 to 13, 14 to 20 and 21 to 27 September.
/// assert_eq!(table.periods.len(), 3);
/// assert_eq!(table.columns[0].values[0], Some(70.0));
/// assert_eq!(table.columns[1].values, [Some(70.0); 3]);
/// assert!(table.questions.is_empty());
/// ```
///
/// # Errors
/// `missing_input` with the field `cost` when no file has a dated cost, or `outcome` when none says what could grow;
/// `mixed_currency` with the currencies; `no_data_rows` when no period is covered whole.
pub fn join_periods(
    sources: &[JoinSource<'_>],
    channels: &BTreeMap<String, String>,
    currency: Option<&str>,
    asked: &JoinAsked,
) -> Result<JoinedTable> {
    let outcomes = offers(sources);
    let offered = |kind: OutcomeKind| outcomes.iter().any(|offer| offer.kind == kind);
    let outcome = asked.outcome.filter(|&kind| offered(kind)).or(outcomes.first().map(|offer| offer.kind));
    let mut spend = spend::gather(sources, channels);
    if spend.rows.is_empty() {
        return Err(Error::new(Code::MissingInput).field("cost"));
    }
    let outcome = outcome.ok_or_else(|| Error::new(Code::MissingInput).field("outcome"))?;
    let currency = one_currency(sources, outcome, currency)?;
    let unit = asked.unit.unwrap_or_else(|| spend.unit());
    let grown = outcome::gather(outcome, unit, sources);
    let no_rows = || Error::new(Code::NoDataRows).field("outcome");
    let (from, to) = grown.cover.ends().ok_or_else(no_rows)?;
    let all = periods(unit, from, to);
    let is_whole = |period: &&Date| grown.cover.is_whole(unit, **period);
    let (first, last) = all.iter().find(is_whole).zip(all.iter().rfind(is_whole)).ok_or_else(no_rows)?;
    let between = |period: &Date| first <= period && period <= last;
    let (whole, incomplete): (Vec<Date>, Vec<Date>) = all.iter().copied().partition(between);
    let mut sums: BTreeMap<Date, f64> = BTreeMap::new();
    for (day, amount) in &grown.days {
        *sums.entry(unit.start(*day)).or_default() += amount;
    }
    // What is sold on a day that the shop's files cover stands in them: no row, no sale. Days between two files are asked
    // about.
    let zero = asked.gaps.get(outcome.as_str()) == Some(&Gap::Zero);
    let sold = |period: &Date| {
        (zero || grown.cover.is_whole(unit, *period)).then(|| sums.get(period).copied().unwrap_or(0.0))
    };
    let values: Vec<Option<f64>> = whole.iter().map(sold).collect();
    let holes = whole.iter().zip(&values).filter(|(_, value)| value.is_none());
    let holes: Vec<(GapKind, Date)> = holes.map(|(period, _)| (GapKind::Inside, *period)).collect();
    let answered = asked.gaps.contains_key(outcome.as_str());
    let mut questions = asked_of(unit, outcome.as_str(), if answered { &[] } else { &holes });
    let mut columns = vec![JoinedColumn { name: outcome.as_str().to_owned(), role: Role::Outcome, values }];
    let by_period = spend.by_period(unit);
    for (channel, spent) in &by_period {
        let cover = spend.cover.get(channel).cloned().unwrap_or_default();
        let (first, last) = cover.ends().unwrap_or((from, to));
        let answer = asked.gaps.get(channel).copied();
        let mut missing: Vec<(GapKind, Date)> = Vec::new();
        let mut values: Vec<Option<f64>> = Vec::with_capacity(whole.len());
        for &period in &whole {
            let known = spent.get(&period).copied();
            // A period that the channel's files begin or end in is known in part only.
            let gap = if period < first {
                Some(GapKind::Before)
            } else if unit.end(period) > last {
                Some(GapKind::After)
            } else if known.is_none() || !cover.is_whole(unit, period) {
                Some(GapKind::Inside)
            } else {
                None
            };
            values.push(match (gap, answer) {
                (None, _) => known,
                (Some(_), Some(Gap::Zero)) => Some(known.unwrap_or(0.0)),
                (Some(kind), answer) => {
                    if answer.is_none() {
                        missing.push((kind, period));
                    }
                    None
                }
            });
        }
        questions.extend(asked_of(unit, channel, &missing));
        columns.push(JoinedColumn { name: channel.clone(), role: Role::Spend, values });
    }
    let known = |row: usize| columns.iter().all(|column| column.values[row].is_some());
    // Unknown periods at either end go; between known ones they stay and are shown.
    let first = (0..whole.len()).find(|&row| known(row)).filter(|_| questions.is_empty());
    let last = (0..whole.len()).rfind(|&row| known(row)).filter(|_| questions.is_empty());
    let kept = match (first, last) {
        (Some(first), Some(last)) => first..last + 1,
        _ => 0..whole.len(),
    };
    let unknown = (0..whole.len()).filter(|row| !kept.contains(row)).map(|row| whole[row]).collect();
    for column in &mut columns {
        column.values = column.values[kept.clone()].to_vec();
    }
    let periods = whole[kept].to_vec();
    let last_day = unit.end(periods.last().copied().unwrap_or(to));
    Ok(JoinedTable {
        unit,
        outcome,
        outcomes,
        currency,
        periods,
        last_day,
        columns,
        questions,
        incomplete,
        unknown,
        left_out: spend.left_out(),
        unknown_rows: grown.unknown_rows,
        overlaps: overlaps(sources),
    })
}

fn offers(sources: &[JoinSource<'_>]) -> Vec<OutcomeOffer> {
    let offer = |kind: OutcomeKind| {
        let files: Vec<String> =
            sources.iter().filter(|source| kind.is_in(source)).map(|source| source.file.to_owned()).collect();
        (!files.is_empty()).then_some(OutcomeOffer { kind, files })
    };
    OutcomeKind::ALL.into_iter().filter_map(offer).collect()
}

/// Costs, and an outcome in money, are in one currency or nothing is added.
fn one_currency(
    sources: &[JoinSource<'_>],
    outcome: OutcomeKind,
    fallback: Option<&str>,
) -> Result<Option<String>> {
    let counts = |source: &&JoinSource<'_>| {
        source.rows.kind == Kind::Ads || (outcome.is_money() && outcome.is_in(source))
    };
    let named =
        sources.iter().filter(counts).filter_map(|source| source.rows.currency.as_deref().or(fallback));
    let currencies = set_of(named);
    if currencies.len() > 1 {
        let list: Vec<String> = currencies.into_iter().map(str::to_owned).collect();
        return Err(Error::new(Code::MixedCurrency).found(list.join(", ")).with("currencies", list));
    }
    Ok(currencies.first().map(|currency| (*currency).to_owned()))
}

/// The questions of a channel: one where its files have not begun, one inside, one where they have ended.
fn asked_of(unit: PeriodUnit, channel: &str, missing: &[(GapKind, Date)]) -> Vec<GapQuestion> {
    [GapKind::Before, GapKind::Inside, GapKind::After]
        .into_iter()
        .filter_map(|kind| {
            let of_kind = || missing.iter().filter(|(of, _)| *of == kind).map(|(_, period)| *period);
            let (from, to) = of_kind().next().zip(of_kind().next_back())?;
            Some(GapQuestion {
                channel: channel.to_owned(),
                kind,
                from,
                to: unit.end(to),
                periods: of_kind().count() as u64,
            })
        })
        .collect()
}
