//! The first pass: everything that only the whole file can decide (decimal mark, order of dates,
//! the one currency), so that the second pass reads each cell one way only.

use super::body::Plan;
use super::column_use::Use;
use super::day;
use super::day::order::{DateOrders, Habit};
use super::field::{Class, Field};
use super::header::preamble::Announced;
use super::number::decimal::{self, Marks};
use super::number::money::{self, CurrencyCode, Sign};
use super::number::{self, Cell, Token};
use super::options::{DateOrder, Mark, Options};
use super::period::names::Year;
use super::record::{Record, is_silent};
use super::report::notes::{Notes, shorten};
use super::report::{Decimal, Warning, WarningCode};
use super::walk::Part;
use crate::{Code, Error, Result};

/// What the whole file decided.
#[derive(Debug, Clone)]
pub(super) struct Settled {
    /// The decimal mark of each use of the plan, in its order.
    pub(super) marks: Vec<Mark>,
    pub(super) decimal: Option<Decimal>,
    pub(super) order: DateOrder,
    /// The order of day and month was assumed from French headers.
    pub(super) order_assumed: bool,
    pub(super) currency: Option<String>,
    /// A sign that names no one currency, when nothing else did.
    pub(super) shared_sign: Option<&'static str>,
}

/// Reads every row once and decides; `at` is told where each begins.
///
/// # Errors
/// `unreadable_number`, `invalid_date`, `ambiguous_numbers`, `ambiguous_dates`, `inconsistent_dates`,
/// `mixed_currency`, and those of the walk.
pub(super) fn gather(
    text: &str,
    plan: &Plan,
    announced: &Announced,
    options: &Options,
    habit: Habit,
    at: impl Fn(usize),
) -> Result<Settled> {
    let mut marks: Vec<Marks> =
        plan.uses.iter().map(|used| Marks::new(&used.label, used.class == Class::Count)).collect();
    let mut orders = DateOrders::default();
    let mut money = Currency::new(options.currency.as_deref())?;
    for (day, line, found) in [&announced.from, &announced.to].into_iter().flatten() {
        orders.see(*day, *line, found);
    }
    for &(at, sign, line) in &plan.signs {
        let used = &plan.uses[at];
        money.see(sign, line, &used.label, &plan.names[used.column])?;
    }
    // A day or a currency that the row above names, too, says nothing new.
    let mut above = vec![String::new(); plan.uses.len()];
    plan.walk(text, |part, record| {
        at(record.offset);
        for ((used, marks), above) in plan.uses.iter().zip(&mut marks).zip(&mut above) {
            let cell = record.cell(used.column);
            match (part, used.class) {
                (Part::Row, Class::Date) if cell != above && !is_silent(cell) => {
                    see_date(&mut orders, used, record, cell)?;
                    // A month whose year stands beside it is another day in another row.
                    if !matches!(used.periods.year, Some(Year::Column(_))) {
                        cell.clone_into(above);
                    }
                }
                (Part::Row, Class::Aside) if used.field == Some(Field::Currency) => {
                    if cell == above {
                        continue;
                    }
                    cell.clone_into(above);
                    if let Some(sign) = money::of_cell(cell) {
                        money.see(sign, record.line, &used.label, cell)?;
                    } else if !is_silent(cell) {
                        return Err(money.mixed(record.line, &used.label, cell));
                    }
                }
                (Part::Row | Part::Total(_) | Part::Doubtful(_), Class::Aside)
                    if is_number_aside(used.field) =>
                {
                    if let Cell::Number(token) = number::scan(cell) {
                        marks.see(&token, record.line, cell);
                        if let Some(sign) = token.sign.filter(|_| part == Part::Row) {
                            money.see(sign, record.line, &used.label, cell)?;
                        }
                    }
                }
                (
                    Part::Row | Part::Total(_) | Part::Doubtful(_),
                    Class::Count | Class::Number | Class::Money,
                ) => match number::scan(cell) {
                    Cell::Number(token) => {
                        marks.see(&token, record.line, cell);
                        if let Some(sign) = token.sign.filter(|_| part == Part::Row) {
                            money.see(sign, record.line, &used.label, cell)?;
                        }
                    }
                    Cell::Unreadable if part == Part::Row => return Err(unreadable(used, record, cell)),
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(())
    })?;
    let order = orders.decide(options.date_order, habit)?;
    let (marks, decimal) = decimal::decide(&marks, options.decimal)?;
    let (currency, shared_sign) = money.settle();
    Ok(Settled { marks, decimal, order: order.order, order_assumed: order.assumed, currency, shared_sign })
}

/// `unreadable_number`, with its place.
pub(super) fn unreadable(used: &Use, record: &Record<'_>, cell: &str) -> Error {
    Error::new(Code::UnreadableNumber).line(record.line).field(used.label.as_str()).found(shorten(cell))
}

/// The number in a cell of a measure. What the platform hides is warned of, and `hide` is called.
pub(super) fn token<'t>(
    used: &Use,
    record: &Record<'_>,
    cell: &'t str,
    notes: &mut Notes,
    hide: impl FnOnce(),
) -> Result<Option<Token<'t>>> {
    match number::scan(cell) {
        Cell::Missing => Ok(None),
        Cell::Unreadable => Err(unreadable(used, record, cell)),
        Cell::Censored => {
            hide();
            let warning = Warning::new(WarningCode::CensoredValue).line(record.line);
            notes.warn(warning.field(used.label.as_str()).found(cell));
            Ok(None)
        }
        Cell::Number(token) => Ok(Some(token)),
    }
}

fn is_number_aside(field: Option<Field>) -> bool {
    matches!(field, Some(Field::OpenRate | Field::MoneyFormatted))
}

fn see_date(orders: &mut DateOrders, used: &Use, record: &Record<'_>, cell: &str) -> Result<()> {
    if day::serial(cell).is_some() {
        return Ok(());
    }
    let Some((from, to)) = used.periods.cell(record, cell) else {
        return Err(Error::new(Code::InvalidDate)
            .line(record.line)
            .field(used.label.as_str())
            .found(shorten(cell)));
    };
    for day in [Some(from), to].into_iter().flatten() {
        orders.see(day, record.line, cell);
    }
    Ok(())
}

/// The one currency: amounts of two are never added, so a second one ends the reading.
#[derive(Debug, Default)]
pub(super) struct Currency {
    code: Option<CurrencyCode>,
    shared: Option<&'static str>,
}

impl Currency {
    pub(super) fn new(wanted: Option<&str>) -> Result<Self> {
        let Some(wanted) = wanted.map(str::trim).filter(|wanted| !wanted.is_empty()) else {
            return Ok(Self::default());
        };
        let code = CurrencyCode::new(wanted);
        let code = code.ok_or_else(|| Error::new(Code::OutOfRange).field("currency").found(wanted))?;
        Ok(Self { code: Some(code), shared: None })
    }

    pub(super) fn see(&mut self, sign: Sign, line: u64, field: &str, found: &str) -> Result<()> {
        match sign {
            Sign::Code(code) => {
                if self.code.is_some_and(|known| known != code) {
                    return Err(self.mixed(line, field, found).with("currency", code.as_str()));
                }
                self.code = Some(code);
            }
            Sign::Shared(sign) => {
                if self.shared.is_some_and(|known| known != sign) {
                    return Err(self.mixed(line, field, found));
                }
                self.shared = Some(sign);
            }
        }
        match (self.code, self.shared) {
            (Some(code), Some(sign)) if !may_mean(sign, code.as_str()) => Err(self.mixed(line, field, found)),
            _ => Ok(()),
        }
    }

    fn mixed(&self, line: u64, field: &str, found: &str) -> Error {
        let known = self.code.as_ref().map(CurrencyCode::as_str).or(self.shared).unwrap_or_default();
        Error::new(Code::MixedCurrency).line(line).field(field).found(shorten(found)).with("first", known)
    }

    pub(super) fn settle(self) -> (Option<String>, Option<&'static str>) {
        let shared = self.shared.filter(|_| self.code.is_none());
        (self.code.map(|code| code.as_str().to_owned()), shared)
    }
}

/// Whether a shared sign can stand for a currency.
fn may_mean(sign: &str, code: &str) -> bool {
    match sign {
        "$" => ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL"]
            .contains(&code),
        "¥" => ["JPY", "CNY"].contains(&code),
        "DH" => ["MAD", "AED"].contains(&code),
        "FCFA" => ["XOF", "XAF"].contains(&code),
        _ => ["SEK", "NOK", "DKK"].contains(&code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_currency_ends_the_reading() {
        let mut money = Currency::new(None).unwrap();
        money.see(money::of_cell("EUR").unwrap(), 2, "cost", "1 €").unwrap();
        money.see(money::of_cell("EUR").unwrap(), 3, "cost", "2 €").unwrap();
        let error = money.see(money::of_cell("USD").unwrap(), 4, "cost", "3 USD").unwrap_err();
        assert_eq!(
            (error.code(), error.line_number(), error.found_text()),
            (Code::MixedCurrency, Some(4), Some("3 USD"))
        );
        assert!(money.see(Sign::Shared("$"), 5, "cost", "$3").is_err());
    }

    #[test]
    fn a_shared_sign_names_no_currency_but_may_agree_with_one() {
        let mut money = Currency::new(None).unwrap();
        money.see(Sign::Shared("$"), 2, "cost", "$1").unwrap();
        assert_eq!(money.settle(), (None, Some("$")));
        let mut money = Currency::new(Some("cad")).unwrap();
        money.see(Sign::Shared("$"), 2, "cost", "$1").unwrap();
        assert_eq!(money.settle(), (Some("CAD".to_owned()), None));
        assert!(Currency::new(Some("dollars")).is_err());
    }
}
