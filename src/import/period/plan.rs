//! Finds out what names of periods mean in each column of days, once for all rows.

use crate::import::body::Plan;
use crate::import::day::words::says_years;
use crate::import::day::{self, Day};
use crate::import::field::Class;
use crate::import::fold::fold;
use crate::import::options::{Lettered, Options};
use crate::import::period::names::{Year, letter, year_of};
use crate::import::record::{Position, Record, Records, is_silent};
use crate::import::report::notes::shorten;
use crate::import::report::{Warning, WarningCode};
use crate::import::total::label::total_label;
use crate::{Code, Error, Result};
use std::collections::BTreeSet;

impl Plan {
    /// Finds out what names of periods mean in each column of days, once for all rows.
    ///
    /// # Errors
    /// `ambiguous_dates` for `S1 2026` where nothing tells what it is; `invalid_date` with `lacks` in the details for a
    /// month whose year stands nowhere.
    pub(in crate::import) fn name_periods(
        &mut self,
        file: &str,
        text: &str,
        options: &Options,
    ) -> Result<Option<Warning>> {
        let mut said = None;
        for at in 0..self.uses.len() {
            if self.uses[at].class != Class::Date {
                continue;
            }
            let column = self.uses[at].column;
            let mut periods = self.uses[at].periods;
            let Some(sample) = self.rows_of(text, column).next() else { continue };
            let cell = sample.cell(column);
            periods.weeks |= day::is_week(cell);
            if matches!(day::cell(cell), Some((Day::Lettered { .. }, _))) {
                periods.letter = self.letter(text, column, options.lettered)?;
                periods.weeks |= periods.letter == Some(Lettered::Week);
            } else if day::month_alone(cell).is_some() && day::cell(cell).is_none() {
                let (year, warning) = self.year(file, text, column, options, sample.line, cell)?;
                periods.year = Some(year);
                said = said.or(warning);
            }
            self.uses[at].periods = periods;
        }
        Ok(said)
    }

    /// What `S1 2026` is in a column; it is read down to the first week that can be no half.
    fn letter(&self, text: &str, column: usize, wanted: Option<Lettered>) -> Result<Option<Lettered>> {
        let of = |record: Record<'_>| {
            let cell = record.cell(column);
            (record.line, day::cell(cell).map(|(day, _)| day), cell.to_owned())
        };
        let is_week = |day: &Option<Day>| matches!(day, Some(Day::Lettered { number: 3.., .. }));
        let mut seen: Vec<(u64, Option<Day>, String)> = Vec::new();
        for one in self.rows_of(text, column).map(of) {
            let week = is_week(&one.1);
            // The first of a kind is enough: the column may be long.
            if seen.is_empty() || week {
                seen.push(one);
            }
            if week {
                break;
            }
        }
        let texts = seen.iter().map(|(line, day, text)| (*line, *day, text.as_str()));
        letter(texts, &self.names[column], wanted)
    }

    /// The rows that have a day.
    fn rows_of<'t>(&self, text: &'t str, column: usize) -> impl Iterator<Item = Record<'t>> {
        let units = self.units_line;
        let names = self.names[column].clone();
        Records::new(text, self.delimiter, self.body).map_while(Result::ok).filter(move |record| {
            let cell = record.cell(column);
            !is_silent(cell)
                && Some(record.line) != units
                && !cell.eq_ignore_ascii_case(&names)
                && total_label(cell).is_none()
        })
    }

    /// The year of months that stand without theirs.
    fn year(
        &self,
        file: &str,
        text: &str,
        column: usize,
        options: &Options,
        line: u64,
        found: &str,
    ) -> Result<(Year, Option<Warning>)> {
        if let Some(beside) = (0..self.names.len()).find(|&beside| {
            says_years(&self.names[beside])
                && self.rows_of(text, column).next().is_some_and(|row| year_of(row.cell(beside)).is_some())
        }) {
            return Ok((Year::Column(beside), None));
        }
        let lacking = || {
            Error::new(Code::InvalidDate).line(line).field("date").found(shorten(found)).with("lacks", "year")
        };
        if let Some(year) = options.year {
            let known = (1990..2100).contains(&year).then_some((Year::Known(year), None));
            return known.ok_or_else(|| Error::new(Code::OutOfRange).field("year").found(year.to_string()));
        }
        // One year holds months that only rise or only fall; others run over its end.
        let mut months: Vec<u8> = Vec::new();
        for month in self.rows_of(text, column).filter_map(|row| day::month_alone(row.cell(column))) {
            if !months.contains(&month) {
                months.push(month);
            }
        }
        if !months.is_sorted() && !months.iter().rev().is_sorted() {
            return Err(lacking());
        }
        let above: Vec<(u64, String)> = Records::new(text, self.delimiter, Position::START)
            .map_while(Result::ok)
            .take_while(|record| record.line < self.header_line)
            .filter(|record| !says_when_made(record.raw))
            .map(|record| (record.line, record.raw.to_owned()))
            .collect();
        let years: BTreeSet<i32> = above.iter().flat_map(|(_, raw)| years_in(raw)).collect();
        let from_file = || years_in(file).into_iter().collect::<BTreeSet<i32>>();
        let (years, line, found) = if years.is_empty() {
            (from_file(), None, file.to_owned())
        } else {
            let (line, raw) =
                above.into_iter().find(|(_, raw)| !years_in(raw).is_empty()).unwrap_or_default();
            (years, Some(line), raw)
        };
        let (Some(&year), 1) = (years.first(), years.len()) else { return Err(lacking()) };
        let warning =
            Warning::new(WarningCode::YearFromElsewhere).found(shorten(&found)).with("year", f64::from(year));
        Ok((
            Year::Known(year),
            Some(match line {
                Some(line) => warning.line(line),
                None => warning,
            }),
        ))
    }
}

/// Whether a line says when a report was made, which is not what it is about.
fn says_when_made(line: &str) -> bool {
    const MADE: [&str; 10] = [
        "genere",
        "generated",
        "exporte",
        "cree le",
        "created",
        "erstellt",
        "imprime",
        "printed",
        "telecharge",
        "generado",
    ];
    let line = fold(line);
    MADE.iter().any(|word| line.contains(word))
}

/// Years that stand alone in a text: not those of `20260115` or `2026-01-15`.
fn years_in(text: &str) -> Vec<i32> {
    let is_part = |c: char| c.is_ascii_digit();
    let mut found = Vec::new();
    for word in text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.')) {
        // «2025-2026» and «2026.csv» have years; a day has numbers of other lengths.
        let parts: Vec<&str> = word.split(|c: char| !is_part(c)).filter(|part| !part.is_empty()).collect();
        if parts.iter().all(|part| part.len() == 4) {
            found.extend(parts.iter().filter_map(|part| year_of(part)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_stand_alone() {
        assert_eq!(years_in("Dépenses 2026"), [2026]);
        assert_eq!(years_in("budget_2026.csv"), [2026]);
        assert_eq!(years_in("Exercice 2025-2026"), [2025, 2026]);
        for text in ["export-2026-01-15.csv", "20260115.csv", "123-456-7890", "le 15/01/2026", ""] {
            assert!(years_in(text).is_empty(), "{text}");
        }
    }
}
