//! Totals are a checksum, never a row. Which rows are totals is decided when all rows are known: by their name, by
//! having none, and by the sums.

pub(super) mod label;
pub(super) mod rows;
pub(super) mod statistic;
pub(super) mod sums;

use crate::value::Date;
use label::Statistic;
use std::collections::{BTreeMap, BTreeSet};
use sums::{Measure, Sums};

/// What is particular to a row that may be a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Every column of names is blank.
    Nameless,
    /// A word for a total stands in its longer name: `Search Total`.
    InName(Statistic),
    /// A later column of names is a word for a total: `Search | Total`.
    Later(Statistic),
    /// The user said that it is a row.
    Told,
}

/// A row that names itself a total, or that the user called one: it is no row.
#[derive(Debug, Clone)]
pub(super) struct LabelRow {
    pub(super) line: u64,
    /// How many rows stand above it.
    pub(super) at: usize,
    pub(super) day: Option<Date>,
    /// One a measure.
    pub(super) values: Vec<Option<f64>>,
    /// The cells of the measures as they are written.
    pub(super) cells: Vec<String>,
    pub(super) statistic: Statistic,
    /// Whether the user said so.
    pub(super) told: bool,
    /// Whether it can be nothing else: what is no total is then asked about.
    pub(super) only_total: bool,
    /// Whether its word for a statistic may be a name: unless its numbers say so, it is asked about.
    pub(super) doubtful: bool,
    /// The beginning of the line.
    pub(super) raw: String,
}

/// A row that may be a total, which only a person can say.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Question {
    pub(super) line: u64,
    /// The use of the plan whose value differs, or else the first.
    pub(super) used: usize,
    /// What the other rows make.
    pub(super) sum: f64,
}

/// A total that differs from its rows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mismatch {
    pub(super) line: u64,
    pub(super) used: usize,
    pub(super) found: String,
    pub(super) sum: f64,
}

/// What was decided.
#[derive(Debug, Default)]
pub(super) struct Decision {
    /// Rows that are totals.
    pub(super) totals: BTreeSet<usize>,
    pub(super) mismatches: Vec<Mismatch>,
}

/// The rows of a file with their measures.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    pub(super) measures: &'a [Measure<'a>],
    pub(super) lines: &'a [u64],
    /// Empty when the file has no column of days.
    pub(super) days: &'a [Option<Date>],
    /// Whether rows have names.
    pub(super) named: bool,
}

/// Fewer rows are equal to another by chance.
const FEWEST_SUMMED: u64 = 3;
/// Fewer measures are equal to a sum by chance.
const FEWEST_MEASURES: usize = 2;

impl Rows<'_> {
    fn values(&self, row: usize) -> Vec<Option<f64>> {
        self.measures.iter().map(|measure| measure.at(row)).collect()
    }

    fn day(&self, row: usize) -> Option<Date> {
        self.days.get(row).copied().flatten()
    }

    fn sums(&self, rows: impl Iterator<Item = usize>) -> Groups {
        let mut groups = Groups { all: Sums::new(self.measures.len()), days: BTreeMap::new() };
        for row in rows {
            groups.all.add(self.measures, row);
            if let Some(day) = self.day(row) {
                groups
                    .days
                    .entry(day)
                    .or_insert_with(|| Sums::new(self.measures.len()))
                    .add(self.measures, row);
            }
        }
        groups
    }

    /// Decides which rows are totals.
    ///
    /// # Errors
    /// The first row that only a person can tell.
    pub(super) fn decide(
        &self,
        standings: &BTreeMap<usize, Standing>,
        labels: &[LabelRow],
    ) -> Result<Decision, Question> {
        let candidate = |row: &usize| standings.get(row).is_some_and(|standing| *standing != Standing::Told);
        let count = self.lines.len();
        let mut deciding = Deciding {
            rows: self,
            sure: self.sums((0..count).filter(|row| !candidate(row))),
            everyone: self.sums(0..count),
            block: Sums::new(self.measures.len()),
            decision: Decision::default(),
            questions: Vec::new(),
            reached: false,
            later: Vec::new(),
        };
        let mut above = vec![false; labels.len()];
        let mut next = 0;
        for row in 0..=count {
            while let Some(label) = labels.get(next).filter(|label| label.at == row) {
                above[next] = deciding.ends_block(label);
                next += 1;
            }
            if row < count {
                deciding.row(row, standings.get(&row).copied());
            }
        }
        deciding.labels(labels, &above);
        match deciding.questions.into_iter().min_by_key(|question| question.line) {
            Some(question) => Err(question),
            None => Ok(deciding.decision),
        }
    }

    /// Whether no other row is larger in any measure.
    fn is_largest(&self, row: usize) -> bool {
        let known = |measure: &&Measure<'_>| measure.at(row).is_some();
        self.measures.iter().any(|measure| measure.at(row).is_some_and(|value| value != 0.0))
            && self.lines.len() > 1
            && self.measures.iter().filter(known).all(|measure| {
                let own = measure.at(row).unwrap_or(0.0);
                (0..measure.values.len())
                    .filter(|&other| other != row)
                    .filter_map(|other| measure.at(other))
                    .all(|value| value <= own)
            })
    }

    /// Whether a row is another statistic of all rows that are no totals.
    fn says(&self, label: &LabelRow, totals: &BTreeSet<usize>) -> bool {
        let rows: Vec<usize> = (0..self.lines.len()).filter(|row| !totals.contains(row)).collect();
        statistic::agrees(self.measures, &rows, &label.values, label.statistic)
    }

    /// Whether a row that a total would sum is larger than the total.
    fn is_below_a_row(&self, at: usize, label: &LabelRow, totals: &BTreeSet<usize>) -> bool {
        let Some(total) = label.values[at].filter(|_| !self.measures[at].hidden) else { return false };
        let measure = &self.measures[at];
        let rows = (0..measure.values.len()).filter(|row| !totals.contains(row));
        rows.filter_map(|row| measure.at(row)).any(|value| value > total)
    }

    fn question(&self, row: usize, others: &Sums, but: Option<usize>) -> Question {
        let values = self.values(row);
        let own = |at: usize| but.and_then(|row| self.measures[at].at(row)).unwrap_or(0.0);
        let known = |at: &usize| values[*at].is_some_and(|value| value != 0.0);
        let money = |at: &usize| self.measures[*at].class == super::field::Class::Money;
        let all = || (0..self.measures.len()).filter(known);
        let at = all().find(money).or_else(|| all().next()).unwrap_or(0);
        Question { line: self.lines[row], used: self.measures[at].used, sum: others.value(at) - own(at) }
    }
}

/// The sums of rows, all of them and by day.
struct Groups {
    all: Sums,
    days: BTreeMap<Date, Sums>,
}

/// What is decided while rows are gone through in the order of the file.
struct Deciding<'r, 'a> {
    rows: &'r Rows<'a>,
    /// The sums of the rows that can be no total, and of all rows.
    sure: Groups,
    everyone: Groups,
    /// The sums of the rows since the last total.
    block: Sums,
    decision: Decision,
    questions: Vec<Question>,
    /// A total that sums all rows is reached: others sum something else.
    reached: bool,
    /// Rows with a word for a total in a later column, which no sum explains.
    later: Vec<usize>,
}

impl Deciding<'_, '_> {
    /// Ends the rows since the last total; whether a total of them says what they make.
    fn ends_block(&mut self, label: &LabelRow) -> bool {
        let block = std::mem::replace(&mut self.block, Sums::new(self.rows.measures.len()));
        block.compare(self.rows.measures, &label.values, label.statistic, None).is_whole()
    }

    fn row(&mut self, row: usize, standing: Option<Standing>) {
        let is_total = match standing {
            Some(Standing::Told) => false,
            Some(standing) => self.candidate(row, standing),
            None => {
                self.named(row);
                false
            }
        };
        if is_total {
            self.decision.totals.insert(row);
            self.block = Sums::new(self.rows.measures.len());
        } else {
            self.block.add(self.rows.measures, row);
        }
    }

    /// Whether a row that may be a total is one; asks where only a person knows.
    fn candidate(&mut self, row: usize, standing: Standing) -> bool {
        let statistic = match standing {
            Standing::InName(statistic) | Standing::Later(statistic) => statistic,
            Standing::Nameless | Standing::Told => Statistic::Sum,
        };
        let values = self.rows.values(row);
        let whole = |sums: &Sums, but: Option<usize>| {
            sums.compare(self.rows.measures, &values, statistic, but).is_whole()
        };
        let day = self.rows.day(row);
        let of_day = |groups: &Groups, but| {
            day.and_then(|day| groups.days.get(&day)).is_some_and(|sums| whole(sums, but))
        };
        let of_all = whole(&self.sure.all, None) || whole(&self.everyone.all, Some(row));
        let found = of_all
            || of_day(&self.sure, None)
            || of_day(&self.everyone, Some(row))
            || whole(&self.block, None);
        self.reached |= of_all && statistic == Statistic::Sum;
        if !found {
            match standing {
                Standing::Nameless if self.rows.is_largest(row) => {
                    self.questions.push(self.rows.question(row, &self.everyone.all, Some(row)));
                }
                Standing::Later(_) => self.later.push(row),
                _ => {}
            }
        }
        found
    }

    /// Asks about a named row that is the sum of three or more others in two measures.
    fn named(&mut self, row: usize) {
        if !self.rows.named {
            return;
        }
        let values = self.rows.values(row);
        let many = |sums: &Sums, but: Option<usize>| {
            let agreement = sums.compare(self.rows.measures, &values, Statistic::Sum, but);
            // Conversions and their value are often proportional and small: without the cost, all must agree.
            sums.rows() - u64::from(but.is_some()) >= FEWEST_SUMMED
                && agreement.equal >= FEWEST_MEASURES
                && (agreement.of_cost || agreement.different == 0)
        };
        let of_day = self.rows.day(row).and_then(|day| self.sure.days.get(&day));
        if many(&self.sure.all, Some(row))
            || of_day.is_some_and(|sums| many(sums, Some(row)))
            || many(&self.block, None)
        {
            self.questions.push(self.rows.question(row, &self.sure.all, Some(row)));
        }
    }

    /// Checks the rows that name themselves a total, once all other rows are known.
    fn labels(&mut self, labels: &[LabelRow], above: &[bool]) {
        let measures = self.rows.measures;
        let totals = &self.decision.totals;
        let kept = self.rows.sums((0..self.rows.lines.len()).filter(|row| !totals.contains(row)));
        let mut unequal: Vec<&LabelRow> = Vec::new();
        for (label, above) in labels.iter().zip(above) {
            let whole = |sums: &Sums| sums.compare(measures, &label.values, label.statistic, None).is_whole();
            let of_all = whole(&kept.all);
            self.reached |= of_all && label.statistic == Statistic::Sum;
            let of_day = label.day.and_then(|day| kept.days.get(&day)).is_some_and(whole);
            let other = label.statistic.is_doubtful() && self.rows.says(label, totals);
            if !(of_all || of_day || *above || other) {
                unequal.push(label);
            }
        }
        let later = std::mem::take(&mut self.later);
        if self.reached {
            // What is called a total beside a total that sums everything is no row.
            self.decision.totals.extend(later);
        } else {
            let asked = later.iter().map(|&row| self.rows.question(row, &self.everyone.all, Some(row)));
            self.questions.extend(asked);
        }
        for label in unequal {
            self.unequal(label, &kept.all);
        }
    }

    /// A row that names itself a total and is not what its rows make.
    fn unequal(&mut self, label: &LabelRow, kept: &Sums) {
        let measures = self.rows.measures;
        if label.only_total {
            self.questions.push(Question { line: label.line, used: 0, sum: 0.0 });
            return;
        }
        // A campaign may be called «Max».
        if label.doubtful {
            let used = (0..measures.len()).find(|&at| label.values[at].is_some()).unwrap_or(0);
            self.questions.push(Question {
                line: label.line,
                used: measures[used].used,
                sum: kept.value(used),
            });
            return;
        }
        if self.reached && !label.told {
            return;
        }
        let below = |at: &usize| self.rows.is_below_a_row(*at, label, &self.decision.totals);
        let less =
            (0..measures.len()).find(below).filter(|_| !label.told && label.statistic == Statistic::Sum);
        if let Some(at) = less {
            self.questions.push(Question { line: label.line, used: measures[at].used, sum: kept.value(at) });
            return;
        }
        for at in kept.differing(measures, &label.values, label.statistic) {
            self.decision.mismatches.push(Mismatch {
                line: label.line,
                used: measures[at].used,
                found: label.cells[at].clone(),
                sum: kept.value(at),
            });
        }
    }
}
