//! Totals are a checksum: compared with the sum of the rows, never read as one.

use super::body::Use;
use super::field::{Class, Field};
use super::number::{self, Cell};
use super::options::Mark;
use super::record::Record;
use super::report::{Notes, Warning, WarningCode};

/// The running sum of one column.
#[derive(Debug, Clone, Default)]
struct Sum {
    value: f64,
    size: f64,
    /// The most decimals seen: how far each row may have been rounded.
    decimals: usize,
    terms: u64,
    /// Whether a value of the column is hidden, so that the rows cannot reach the total.
    hidden: bool,
}

/// The sums of a file's rows, and its total rows to check against them.
#[derive(Debug)]
pub(super) struct Checksum {
    sums: Vec<Sum>,
    totals: Vec<TotalRow>,
}

/// A total row: its line, and for each column the value and how it was written.
#[derive(Debug)]
struct TotalRow {
    line: u64,
    values: Vec<Option<(f64, String)>>,
}

impl Checksum {
    /// For so many columns.
    pub(super) fn new(columns: usize) -> Self {
        Self { sums: vec![Sum::default(); columns], totals: Vec::new() }
    }

    /// Adds one value of a row.
    pub(super) fn add(&mut self, column: usize, value: f64, cell: &str) {
        let sum = &mut self.sums[column];
        sum.value += value;
        sum.size += value.abs();
        sum.terms += 1;
        sum.decimals = sum.decimals.max(decimals(cell));
    }

    /// Says that a value of the column is hidden.
    pub(super) fn hide(&mut self, column: usize) {
        self.sums[column].hidden = true;
    }

    /// Keeps a total row.
    pub(super) fn total(&mut self, record: &Record<'_>, uses: &[Use], marks: &[Mark]) {
        let values = uses.iter().zip(marks).map(|(used, &mark)| {
            let cell = record.cell(used.column);
            match number::scan(cell) {
                Cell::Number(token) if is_additive(used) => Some((token.read(mark)?, cell.to_owned())),
                _ => None,
            }
        });
        self.totals.push(TotalRow { line: record.line, values: values.collect() });
    }

    /// Warns of each total that its rows do not reach.
    pub(super) fn check(&self, uses: &[Use], notes: &mut Notes) {
        for TotalRow { line, values } in &self.totals {
            for ((used, sum), value) in uses.iter().zip(&self.sums).zip(values) {
                let Some((value, found)) = value else { continue };
                if !sum.hidden && !sum.reaches(*value, used.class) {
                    notes.warn(
                        Warning::new(WarningCode::TotalMismatch)
                            .line(*line)
                            .field(used.label.as_str())
                            .found(found.as_str())
                            .with("sum", sum.value),
                    );
                }
            }
        }
    }

    /// Whether a row is, measure by measure, the sum of all the others: a summary row without a label.
    pub(super) fn is_sum_of_others(&self, uses: &[Use], values: &[Option<f64>]) -> bool {
        let mut agreeing = 0;
        for ((used, sum), value) in uses.iter().zip(&self.sums).zip(values) {
            let Some(value) = value.filter(|_| is_additive(used) && !sum.hidden) else { continue };
            let others = Sum { value: sum.value - value, terms: sum.terms - 1, ..sum.clone() };
            if !others.reaches(value, used.class) {
                return false;
            }
            agreeing += u32::from(value != 0.0);
        }
        agreeing >= 2
    }

    /// Takes a row out of the sums again.
    pub(super) fn remove(&mut self, values: &[Option<f64>]) {
        for (sum, value) in self.sums.iter_mut().zip(values) {
            if let Some(value) = value {
                sum.value -= value;
                sum.terms -= 1;
            }
        }
    }
}

impl Sum {
    /// Whether a total is this sum, give or take what rounding each row can make.
    fn reaches(&self, total: f64, class: Class) -> bool {
        let rounding = match class {
            Class::Count => 0.0,
            _ => 0.5 * 10_f64.powf(-(self.decimals as f64)) * (self.terms + 1) as f64,
        };
        (total - self.value).abs() <= rounding + 1e-9 * (self.size + 1.0)
    }
}

/// Whether the values of a column may be added: people reached by two campaigns are counted once.
fn is_additive(used: &Use) -> bool {
    matches!(used.class, Class::Count | Class::Number | Class::Money)
        && !matches!(used.field, Some(Field::Reach | Field::Users))
}

/// How many digits follow the last mark.
fn decimals(cell: &str) -> usize {
    let digits = cell.trim_end_matches(|c: char| !c.is_ascii_digit());
    digits.rfind([',', '.']).map_or(0, |at| digits.len() - at - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_forgiven_and_a_missing_row_is_not() {
        let sum = Sum { value: 30.0, size: 30.0, decimals: 2, terms: 3, hidden: false };
        assert!(sum.reaches(30.02, Class::Money));
        assert!(!sum.reaches(30.03, Class::Money));
        assert!(!sum.reaches(31.0, Class::Count));
        assert_eq!(decimals("1 234,56 €"), 2);
        assert_eq!(decimals("12"), 0);
    }
}
