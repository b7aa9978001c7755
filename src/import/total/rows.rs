//! Gathers what may be a total while rows are read, and asks `total` which are.

use crate::import::body::Plan;
use crate::import::column_use::Use;
use crate::import::day::date_cell::read_days;
use crate::import::field::{Class, Field};
use crate::import::number::{self, Cell};
use crate::import::options::{DateOrder, LineAs, Mark};
use crate::import::record::{Record, Records, is_silent};
use crate::import::report::notes::{Notes, shorten};
use crate::import::report::{Skip, Warning, WarningCode};
use crate::import::total::label::Statistic;
use crate::import::total::sums::{Measure, decimals, is_additive};
use crate::import::total::{Decision, LabelRow, Question, Rows, Standing};
use crate::value::Date;
use crate::{Code, Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// What may be a total.
#[derive(Debug)]
pub(in crate::import) struct TotalRows {
    labels: Vec<LabelRow>,
    standings: BTreeMap<usize, Standing>,
    /// Of each use of the plan, the most decimals seen, and whether a value of it is hidden.
    decimals: Vec<i32>,
    hidden: Vec<bool>,
}

/// The uses whose values may be added.
fn additive(plan: &Plan) -> impl Iterator<Item = (usize, &Use)> {
    plan.uses.iter().enumerate().filter(|(_, used)| is_additive(used))
}

impl TotalRows {
    pub(in crate::import) fn new(plan: &Plan) -> Self {
        let uses = plan.uses.len();
        Self {
            labels: Vec::new(),
            standings: BTreeMap::new(),
            decimals: vec![0; uses],
            hidden: vec![false; uses],
        }
    }

    /// Says how a number of a use is written.
    pub(in crate::import) fn see(&mut self, used: usize, cell: &str) {
        self.decimals[used] = self.decimals[used].max(decimals(cell));
    }

    /// Says that a value of a use is hidden.
    pub(in crate::import) fn hide(&mut self, used: usize) {
        self.hidden[used] = true;
    }

    /// Says what is particular to a row.
    pub(in crate::import) fn stand(&mut self, row: usize, standing: Option<Standing>) {
        if let Some(standing) = standing {
            self.standings.insert(row, standing);
        }
    }

    /// Keeps a row that names itself a total. It is read as far as it can be.
    pub(in crate::import) fn label(
        &mut self,
        plan: &Plan,
        record: &Record<'_>,
        (statistic, only_total): (Statistic, bool),
        at: usize,
        marks: &[Mark],
        order: DateOrder,
    ) {
        let number = |(at, used): (usize, &Use)| match number::scan(record.cell(used.column)) {
            Cell::Number(token) => token.read_scaled(marks[at], used.power),
            _ => None,
        };
        let date =
            plan.uses.iter().find(|used| used.class == Class::Date && used.field != Some(Field::DateEnd));
        let day = date.filter(|used| !is_silent(record.cell(used.column))).and_then(|used| {
            read_days(used, record, record.cell(used.column), order).ok().map(|(from, _)| from)
        });
        self.labels.push(LabelRow {
            line: record.line,
            at,
            day,
            values: additive(plan).map(number).collect(),
            cells: additive(plan).map(|(_, used)| record.cell(used.column).to_owned()).collect(),
            statistic,
            only_total,
            told: plan.told.get(&record.line) == Some(&LineAs::Total),
            doubtful: statistic.is_doubtful() && !plan.told.contains_key(&record.line),
            raw: shorten(record.raw),
        });
    }

    /// The rows that are totals; they and the rows that name themselves one are counted, and what differs is said.
    ///
    /// # Errors
    /// `possible_total_row` with line, field and text found, when only a person can tell.
    pub(in crate::import) fn decide(
        &mut self,
        plan: &Plan,
        columns: &[Option<&[f64]>],
        lines: &[u64],
        days: &[Option<Date>],
        text: &str,
        notes: &mut Notes,
    ) -> Result<BTreeSet<usize>> {
        let measures: Vec<Measure<'_>> = additive(plan)
            .map(|(used, of)| Measure {
                used,
                values: columns[used].unwrap_or_default(),
                class: of.class,
                decimals: self.decimals[used] - i32::from(of.power),
                hidden: self.hidden[used],
                is_cost: of.field == Some(Field::Cost),
            })
            .collect();
        // Where no row has a name, having none says nothing.
        let nameless = self.standings.values().filter(|standing| **standing == Standing::Nameless).count();
        if plan.has_names() && nameless == lines.len() {
            self.standings.retain(|_, standing| *standing != Standing::Nameless);
        }
        let rows =
            Rows { measures: &measures, lines, days, named: plan.has_names() && nameless < lines.len() };
        let Decision { totals, mismatches } =
            rows.decide(&self.standings, &self.labels).map_err(|question| asked(plan, text, &question))?;
        for label in &self.labels {
            notes.skip(label.line, Skip::Total, &label.raw);
        }
        notes.forget_rows(&totals.iter().map(|&row| lines[row]).collect());
        for &row in &totals {
            notes.skip(lines[row], Skip::Total, "");
        }
        for mismatch in mismatches {
            notes.warn(
                Warning::new(WarningCode::TotalMismatch)
                    .line(mismatch.line)
                    .field(plan.uses[mismatch.used].label.as_str())
                    .found(mismatch.found)
                    .with("sum", mismatch.sum),
            );
        }
        Ok(totals)
    }
}

/// The question as an error, with the text of the cell.
fn asked(plan: &Plan, text: &str, question: &Question) -> Error {
    let error = Error::new(Code::PossibleTotalRow).line(question.line).with("sum", question.sum);
    let Some(used) = plan.uses.get(question.used) else { return error };
    let record = Records::new(text, plan.delimiter, plan.body)
        .filter_map(Result::ok)
        .find(|record| record.line == question.line);
    let found = record.map_or_else(String::new, |record| shorten(record.cell(used.column)));
    error.field(used.label.as_str()).found(found)
}
