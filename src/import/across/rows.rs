//! The rows of a table whose columns are periods, without those that sum others.

use crate::import::across::header::Across;
use crate::import::evidence::Currency;
use crate::import::field::{Class, Field};
use crate::import::number::decimal::{self, Marks};
use crate::import::number::money;
use crate::import::number::units;
use crate::import::number::{self, Cell};
use crate::import::options::{Mark, Options};
use crate::import::record::{Record, Records};
use crate::import::report::notes::{Notes, shorten};
use crate::import::report::{Decimal, Skip, Warning, WarningCode};
use crate::import::total::label::total_label;
use crate::import::total::sums::decimals;
use crate::{Code, Error, Result};

/// A row of the file: its line, names and amounts.
pub(in crate::import) struct NamedRow {
    pub(in crate::import) line: u64,
    pub(in crate::import) keys: Vec<Option<String>>,
    pub(in crate::import) amounts: Vec<Option<f64>>,
}

/// What the whole table decides.
pub(in crate::import) struct Settled {
    mark: Mark,
    pub(in crate::import) decimal: Option<Decimal>,
    pub(in crate::import) currency: Option<String>,
    pub(in crate::import) shared_sign: Option<&'static str>,
    /// The power of ten of each column of periods.
    powers: Vec<i8>,
}

/// What a line below the header is.
enum Part {
    Blank,
    HeaderAgain,
    Units,
    Prose,
    Row,
}

fn part(record: &Record<'_>, table: &Across, is_first: bool) -> Part {
    let mut written = record.cells.iter().filter(|cell| !cell.trim().is_empty());
    let again = || table.names.iter().enumerate().all(|(at, name)| record.cell(at) == name);
    match (written.next(), written.next()) {
        (None, _) => Part::Blank,
        (Some(_), None) if record.cells.len() < table.names.len() => Part::Prose,
        _ if is_first && units::is_line(record) => Part::Units,
        _ if again() => Part::HeaderAgain,
        _ => Part::Row,
    }
}

/// The decimal mark, the unit and the currency of all amounts.
pub(in crate::import) fn settle(
    text: &str,
    table: &Across,
    field: Field,
    options: &Options,
) -> Result<Settled> {
    let mut marks = Marks::new(field.key(), field.class() == Class::Count);
    let mut currency = Currency::new(options.currency.as_deref())?;
    for (name, amount) in table.names.iter().zip(&table.amounts) {
        if let Some(sign) = amount.sign {
            currency.see(sign, table.line, field.key(), name)?;
        }
    }
    let title =
        if field.class() == Class::Money { units::of_title(text, table.delimiter, table.line) } else { 0 };
    let power = |at: usize| if table.amounts[at].power == 0 { title } else { table.amounts[at].power };
    let mut powers: Vec<i8> = table.periods.iter().map(|(at, _)| power(*at)).collect();
    let mut is_first = true;
    for record in Records::new(text, table.delimiter, table.body) {
        let record = record?;
        match part(&record, table, is_first) {
            Part::Blank => continue,
            Part::Units => {
                for ((at, _), known) in table.periods.iter().zip(&mut powers) {
                    let Some((power, sign)) = units::of_cell(record.cell(*at)) else { continue };
                    *known = if power == 0 { *known } else { power };
                    if let Some(sign) = sign {
                        currency.see(sign, record.line, field.key(), record.cell(*at))?;
                    }
                }
            }
            Part::HeaderAgain | Part::Prose => {}
            Part::Row => {
                for &at in &table.currencies {
                    if let Some(sign) = money::of_cell(record.cell(at)) {
                        currency.see(sign, record.line, "currency", record.cell(at))?;
                    }
                }
                for (at, _) in &table.periods {
                    if let Cell::Number(token) = number::scan(record.cell(*at)) {
                        marks.see(&token, record.line, record.cell(*at));
                        if let Some(sign) = token.sign {
                            currency.see(sign, record.line, field.key(), record.cell(*at))?;
                        }
                    }
                }
            }
        }
        is_first = false;
    }
    let (marks, decimal) = decimal::decide(std::slice::from_ref(&marks), options.decimal)?;
    let (currency, shared_sign) = currency.settle();
    Ok(Settled { mark: marks[0], decimal, currency, shared_sign, powers })
}

/// Every row with a name or an amount.
pub(in crate::import) fn rows(
    text: &str,
    table: &Across,
    field: Field,
    settled: &Settled,
    notes: &mut Notes,
) -> Result<Vec<NamedRow>> {
    let mut lines = Vec::new();
    let mut is_first = true;
    let mut prose: Vec<Record<'_>> = Vec::new();
    let length = |record: &Record<'_>| {
        Error::new(Code::RowLength)
            .line(record.line)
            .found(shorten(record.raw))
            .with("expected", table.names.len() as f64)
            .with("got", record.cells.len() as f64)
    };
    for record in Records::new(text, table.delimiter, table.body) {
        let record = record?;
        let kind = part(&record, table, is_first);
        is_first &= matches!(kind, Part::Blank);
        match kind {
            Part::Blank => notes.skip(record.line, Skip::Empty, record.raw),
            Part::HeaderAgain => notes.skip(record.line, Skip::Separator, record.raw),
            Part::Units => {
                notes.skip(record.line, Skip::Units, record.raw);
                notes.warn(Warning::new(WarningCode::UnitsLineRead).line(record.line));
            }
            Part::Prose => prose.push(record),
            Part::Row => {
                // Prose stands below the last row only.
                let extra = record.cells.iter().skip(table.names.len()).any(|cell| !cell.trim().is_empty());
                if let Some(above) = prose.first() {
                    return Err(length(above));
                }
                if record.cells.len() < table.names.len() || extra {
                    return Err(length(&record));
                }
                lines.push(row(&record, table, field, settled, notes)?);
            }
        }
    }
    for record in prose {
        notes.skip(record.line, Skip::Footer, record.raw);
        let warning = Warning::new(WarningCode::FooterTextIgnored).line(record.line);
        notes.warn(warning.found(shorten(record.raw.trim())));
    }
    Ok(lines)
}

fn row(
    record: &Record<'_>,
    table: &Across,
    field: Field,
    settled: &Settled,
    notes: &mut Notes,
) -> Result<NamedRow> {
    let text_of = |at: usize| Some(record.cell(at)).filter(|cell| !cell.is_empty()).map(str::to_owned);
    let mut amounts = Vec::with_capacity(table.periods.len());
    for ((at, _), &power) in table.periods.iter().zip(&settled.powers) {
        let cell = record.cell(*at);
        let about =
            |code: WarningCode| Warning::new(code).line(record.line).field(field.key()).found(shorten(cell));
        let unreadable =
            || Error::new(Code::UnreadableNumber).line(record.line).field(field.key()).found(shorten(cell));
        amounts.push(match number::scan(cell) {
            Cell::Missing => None,
            Cell::Censored => {
                notes.warn(about(WarningCode::CensoredValue));
                None
            }
            Cell::Unreadable => return Err(unreadable()),
            Cell::Number(token) => {
                let value = token.read_scaled(settled.mark, power).ok_or_else(unreadable)?;
                if value < 0.0 && field == Field::Cost {
                    notes.warn(about(WarningCode::NegativeCost));
                }
                Some(value)
            }
        });
    }
    let keys = table.keys.iter().map(|(at, _)| text_of(*at)).collect();
    Ok(NamedRow { line: record.line, keys, amounts })
}

/// Says which columns were multiplied.
pub(in crate::import) fn scaled(table: &Across, settled: &Settled, notes: &mut Notes) {
    for ((at, _), power) in table.periods.iter().zip(&settled.powers) {
        if *power != 0 {
            let warning = Warning::new(WarningCode::UnitInHeader).line(table.line);
            notes.warn(warning.found(table.names[*at].as_str()));
        }
    }
}

/// The amounts of rows, one a period.
#[derive(Clone)]
struct Sums {
    amounts: Vec<f64>,
    rows: usize,
}

impl Sums {
    fn new(periods: usize) -> Self {
        Self { amounts: vec![0.0; periods], rows: 0 }
    }

    fn add(&mut self, line: &NamedRow) {
        self.rows += 1;
        for (sum, amount) in self.amounts.iter_mut().zip(&line.amounts) {
            *sum += amount.unwrap_or(0.0);
        }
    }

    /// Whether a row is what these make, give or take their rounding.
    fn are(&self, line: &NamedRow, unit: f64) -> bool {
        let rounding = unit * (self.rows + 1) as f64;
        let near = |(sum, amount): (&f64, &Option<f64>)| {
            amount.is_none_or(|amount| (amount - sum).abs() <= rounding + 1e-9 * (sum.abs() + 1.0))
        };
        self.rows > 0 && self.amounts.iter().zip(&line.amounts).all(near)
    }
}

/// Takes out rows that sum the others or the rows since the last total: by their name, or by having none and being
/// the sum in every period.
pub(in crate::import) fn leave_totals_out(
    lines: &mut Vec<NamedRow>,
    text: &str,
    table: &Across,
    settled: &Settled,
    notes: &mut Notes,
) {
    let most = Records::new(text, table.delimiter, table.body)
        .filter_map(Result::ok)
        .flat_map(|record| {
            table.periods.iter().map(move |(at, _)| decimals(record.cell(*at))).collect::<Vec<_>>()
        })
        .max()
        .unwrap_or(0);
    let power = settled.powers.iter().copied().max().unwrap_or(0);
    let unit = 0.5 * 10_f64.powi(i32::from(power) - most);
    let label = |line: &NamedRow| line.keys.iter().flatten().find_map(|key| total_label(key));
    let named = |line: &NamedRow| line.keys.iter().any(Option::is_some);
    let periods = table.periods.len();
    // The rows that can be no total, and those that turn out to be none.
    let mut sure = Sums::new(periods);
    lines.iter().filter(|line| named(line) && label(line).is_none()).for_each(|line| sure.add(line));
    let mut block = Sums::new(periods);
    let mut reached = false;
    let mut unequal = Vec::new();
    lines.retain(|line| {
        let alone = label(line).is_some_and(|label| label.alone);
        let candidate = label(line).is_some() || !named(line);
        let of_all = candidate && sure.are(line, unit);
        let total = candidate && (of_all || block.are(line, unit));
        reached |= of_all;
        if !total && !alone {
            block.add(line);
            return true;
        }
        block = Sums::new(periods);
        notes.skip(line.line, Skip::Total, "");
        if !total {
            unequal.push(line.line);
        }
        false
    });
    // Beside a total of everything, others sum something else.
    for line in unequal.into_iter().filter(|_| !reached) {
        notes.warn(Warning::new(WarningCode::TotalMismatch).line(line));
    }
}
