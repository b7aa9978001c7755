//! The columns of a recognised export while its rows are read.

use crate::Result;
use crate::import::body::Plan;
use crate::import::field::{Class, Field};
use crate::table::{Cells, Days, NamedColumn, Numbers, TextsBuilder};
use crate::value::Date;
use std::collections::BTreeSet;

/// The cells of one use of the plan.
#[derive(Debug)]
enum Slot {
    Text(TextsBuilder),
    /// A missing one is NaN.
    Number(Vec<f64>),
    /// Days stand apart; what is read for the rest of the file is not kept.
    Apart,
}

/// Columns that grow by one row at a time.
#[derive(Debug)]
pub(in crate::import) struct Draft {
    lines: Vec<u64>,
    dates: Vec<Option<Date>>,
    ends: Vec<Option<Date>>,
    slots: Vec<Slot>,
}

impl Draft {
    /// No row yet.
    pub(in crate::import) fn new(plan: &Plan) -> Self {
        let slot = |class| match class {
            Class::Text => Slot::Text(TextsBuilder::default()),
            Class::Count | Class::Number | Class::Money => Slot::Number(Vec::new()),
            Class::Date | Class::Aside => Slot::Apart,
        };
        let slots = plan.uses.iter().map(|used| slot(used.class)).collect();
        Self { lines: Vec::new(), dates: Vec::new(), ends: Vec::new(), slots }
    }

    /// How many rows there are.
    pub(in crate::import) const fn len(&self) -> usize {
        self.lines.len()
    }

    /// The lines of the rows.
    pub(in crate::import) fn lines(&self) -> &[u64] {
        &self.lines
    }

    /// Begins a row. Its cells follow, one for each use of the plan.
    pub(in crate::import) fn begin(&mut self, line: u64) {
        self.lines.push(line);
        self.dates.push(None);
        self.ends.push(None);
    }

    /// The first and the last day of the row begun last.
    pub(in crate::import) fn days(&mut self) -> (&mut Option<Date>, &mut Option<Date>) {
        // A row is begun before its days are set.
        let last = self.lines.len() - 1;
        (&mut self.dates[last], &mut self.ends[last])
    }

    /// The next text of a use.
    pub(in crate::import) fn text(&mut self, used: usize, text: Option<&str>) {
        if let Slot::Text(texts) = &mut self.slots[used] {
            texts.push(text);
        }
    }

    /// The next number of a use.
    pub(in crate::import) fn number(&mut self, used: usize, number: Option<f64>) {
        if let Slot::Number(numbers) = &mut self.slots[used] {
            numbers.push(number.unwrap_or(f64::NAN));
        }
    }

    /// Adds to the number of a use in a row.
    pub(in crate::import) fn add_at(&mut self, row: usize, used: usize, more: f64) {
        if let Slot::Number(numbers) = &mut self.slots[used]
            && let Some(number) = numbers.get_mut(row)
        {
            *number = if number.is_nan() { more } else { *number + more };
        }
    }

    /// The numbers of a row, one for each use of the plan.
    pub(in crate::import) fn numbers_at(&self, row: usize) -> Vec<Option<f64>> {
        let at = |slot: &Slot| if let Slot::Number(numbers) = slot { numbers[row] } else { f64::NAN };
        self.slots.iter().map(|slot| Some(at(slot)).filter(|number| !number.is_nan())).collect()
    }

    /// The first and the last day of any row.
    pub(in crate::import) fn period(&self) -> Option<(Date, Date)> {
        let from = self.dates.iter().flatten().min()?;
        let to = self.dates.iter().zip(&self.ends).filter_map(|(date, end)| (*end).max(*date)).max()?;
        Some((*from, to))
    }

    /// Ends each row on the Sunday, or the day before the next week, of a column of weeks that says only where they begin:
    /// all days are then the same day of the week.
    pub(in crate::import) fn end_weeks(&mut self) {
        let Some(first) = self.dates.iter().flatten().next().copied() else { return };
        let whole = |date: &Date| first.days_until(*date).rem_euclid(7) == 0;
        if self.ends.iter().all(Option::is_none) && self.dates.iter().flatten().all(whole) {
            self.ends = self.dates.iter().map(|date| date.and_then(|date| date.plus_days(6))).collect();
        }
    }

    /// The days of the rows with their lines.
    pub(in crate::import) fn dated(&self) -> impl Iterator<Item = (u64, Date)> + '_ {
        self.lines.iter().zip(&self.dates).filter_map(|(line, date)| Some((*line, (*date)?)))
    }

    /// The numbers of a use, row by row, a missing one NaN; none for a text or a day.
    pub(in crate::import) fn numbers(&self, used: usize) -> Option<&[f64]> {
        match &self.slots[used] {
            Slot::Number(numbers) => Some(numbers),
            Slot::Text(_) | Slot::Apart => None,
        }
    }

    /// The first days of the rows.
    pub(in crate::import) fn dates(&self) -> &[Option<Date>] {
        &self.dates
    }

    /// Lets go of rows that turned out to be totals.
    pub(in crate::import) fn leave_out(&mut self, rows: &BTreeSet<usize>) {
        if rows.is_empty() {
            return;
        }
        keep(&mut self.lines, rows);
        keep(&mut self.dates, rows);
        keep(&mut self.ends, rows);
        for slot in &mut self.slots {
            match slot {
                Slot::Number(numbers) => keep(numbers, rows),
                Slot::Text(texts) => {
                    let all = std::mem::take(texts).build();
                    (0..all.len()).filter(|row| !rows.contains(row)).for_each(|row| texts.push(all.get(row)));
                }
                Slot::Apart => {}
            }
        }
    }

    /// The lines and the columns.
    ///
    /// # Errors
    /// `not_a_number`, which the reading of cells rules out.
    pub(in crate::import) fn finish(self, plan: &Plan) -> Result<(Vec<u64>, Vec<NamedColumn>)> {
        let mut columns = Vec::with_capacity(self.slots.len() + 1);
        if plan.use_of(Field::Date).is_some() {
            columns.push(NamedColumn::new("date", Days::new(self.dates)));
        }
        if self.ends.iter().any(Option::is_some) {
            columns.push(NamedColumn::new("date_end", Days::new(self.ends)));
        }
        for (used, slot) in plan.uses.iter().zip(self.slots) {
            let cells: Cells = match slot {
                Slot::Text(texts) => texts.build().into(),
                Slot::Number(numbers) => Numbers::or_missing(numbers)?.into(),
                Slot::Apart => continue,
            };
            columns.push(NamedColumn::new(used.label.as_str(), cells));
        }
        Ok((self.lines, columns))
    }
}

/// Lets go of the values of some rows.
fn keep<T>(values: &mut Vec<T>, without: &BTreeSet<usize>) {
    let mut row = 0;
    values.retain(|_| {
        row += 1;
        !without.contains(&(row - 1))
    });
}
