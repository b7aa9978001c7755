//! Which mark is decimal: decided by the whole file, since one cell cannot tell what `1,234` is.

use crate::import::number::Token;
use crate::import::number::plain::Evidence;
use crate::import::options::Mark;
use crate::import::report::Decimal;
use crate::{Code, Error, Result};
use std::cmp::Reverse;

type Place = (u64, String);

/// What the cells of one column say.
#[derive(Debug, Clone, Default)]
pub(in crate::import) struct Marks {
    label: String,
    /// Whether it counts whole things, so that `1,234` in it is a grouped number.
    whole: bool,
    /// Cells that only a point, or only a comma, can read: how many, and the first.
    proofs: [(u64, Option<Place>); 2],
    /// The first cell in doubt by the mark that stands in it.
    doubts: [Option<Place>; 2],
    /// How many cells are in doubt by that mark, and how many numbers there are.
    doubted: [u64; 2],
    seen: u64,
}

const BOTH: [Mark; 2] = [Mark::Point, Mark::Comma];

const fn other(mark: Mark) -> Mark {
    match mark {
        Mark::Point => Mark::Comma,
        Mark::Comma => Mark::Point,
    }
}

impl Marks {
    pub(in crate::import) fn new(label: &str, whole: bool) -> Self {
        Self { label: label.to_owned(), whole, ..Self::default() }
    }

    pub(in crate::import) fn see(&mut self, token: &Token<'_>, line: u64, text: &str) {
        let here = || (line, text.trim().to_owned());
        self.seen += 1;
        match token.evidence() {
            Evidence::None => {}
            Evidence::Proof(mark) => {
                let (count, first) = &mut self.proofs[mark as usize];
                *count += 1;
                first.get_or_insert_with(here);
            }
            Evidence::Doubt(mark) => {
                self.doubted[mark as usize] += 1;
                self.doubts[mark as usize].get_or_insert_with(here);
            }
        }
    }

    fn ambiguous(&self, place: Option<&Place>) -> Error {
        let error = Error::new(Code::AmbiguousNumbers).field(self.label.as_str());
        match place {
            Some((line, found)) => error.line(*line).found(found.as_str()),
            None => error,
        }
    }

    fn proves(&self, mark: Mark) -> bool {
        self.proofs[mark as usize].0 > 0
    }

    fn doubts(&self, mark: Mark) -> bool {
        self.doubts[mark as usize].is_some()
    }

    fn first_doubt(&self) -> Option<&Place> {
        self.doubts.iter().flatten().min_by_key(|place| place.0)
    }

    /// The mark of this column alone, when the file uses both.
    fn alone(&self, fallback: Mark) -> Result<Mark> {
        match (self.proves(Mark::Point), self.proves(Mark::Comma)) {
            (true, false) => Ok(Mark::Point),
            (false, true) => Ok(Mark::Comma),
            (true, true) => {
                // One of the two is a slip: show the rarer, or the later.
                let line = |place: &Option<Place>| Reverse(place.as_ref().map(|place| place.0));
                let rarer = self.proofs.iter().min_by_key(|(count, first)| (*count, line(first)));
                let rarer = rarer.and_then(|(_, first)| first.as_ref());
                Err(self.ambiguous(rarer))
            }
            (false, false) => match (self.doubts(Mark::Point), self.doubts(Mark::Comma)) {
                (false, false) => Ok(fallback),
                (true, false) if self.whole => Ok(Mark::Comma),
                (false, true) if self.whole => Ok(Mark::Point),
                _ => Err(self.ambiguous(self.first_doubt())),
            },
        }
    }
}

/// The decimal mark of each column, and that of the file for the report.
///
/// # Errors
/// `ambiguous_numbers` with line, field and text of a number that can be read two ways.
pub(in crate::import) fn decide(
    columns: &[Marks],
    wanted: Option<Mark>,
) -> Result<(Vec<Mark>, Option<Decimal>)> {
    let all = |mark: Mark| (vec![mark; columns.len()], Some(report(mark)));
    if let Some(mark) = wanted {
        return Ok(all(mark));
    }
    if let Some(column) = three_digits_everywhere(columns) {
        return Err(column.ambiguous(column.first_doubt()));
    }
    let proven = BOTH.map(|mark| columns.iter().any(|column| column.proves(mark)));
    let mark = match proven {
        [true, true] => {
            let marks = columns.iter().map(|column| column.alone(Mark::Point)).collect::<Result<Vec<_>>>()?;
            return Ok((marks, Some(Decimal::Mixed)));
        }
        [true, false] => Mark::Point,
        [false, true] => Mark::Comma,
        [false, false] => {
            // No proof: counts of whole things say which mark groups.
            let groups = BOTH.map(|mark| columns.iter().any(|column| column.whole && column.doubts(mark)));
            match groups {
                [true, false] => Mark::Comma,
                [false, true] => Mark::Point,
                _ => {
                    let doubtful = columns.iter().filter(|column| column.first_doubt().is_some());
                    return match doubtful.min_by_key(|column| column.first_doubt().map(|place| place.0)) {
                        Some(column) => Err(column.ambiguous(column.first_doubt())),
                        None => Ok((vec![Mark::Point; columns.len()], None)),
                    };
                }
            }
        }
    };
    // 1.234 impressions in a file whose decimals are points: a thousand, or a slip; not one and a quarter.
    if let Some(column) = columns.iter().find(|column| column.whole && column.doubts(mark)) {
        return Err(column.ambiguous(column.doubts[mark as usize].as_ref()));
    }
    debug_assert!(!columns.iter().any(|column| column.proves(other(mark))));
    Ok(all(mark))
}

/// How many numbers with three digits after their mark make a file doubtful.
const MANY: u64 = 4;

/// When every number of a file has one mark and three digits after it, even counts do not tell thousands from the
/// decimals of a database: the column of the first.
fn three_digits_everywhere(columns: &[Marks]) -> Option<&Marks> {
    let seen: u64 = columns.iter().map(|column| column.seen).sum();
    let of = |mark: Mark| columns.iter().map(|column| column.doubted[mark as usize]).sum::<u64>();
    if seen < MANY || BOTH.into_iter().all(|mark| of(mark) < seen) {
        return None;
    }
    let doubtful = columns.iter().filter(|column| column.first_doubt().is_some());
    doubtful.min_by_key(|column| column.first_doubt().map(|place| place.0))
}

const fn report(mark: Mark) -> Decimal {
    match mark {
        Mark::Point => Decimal::Point,
        Mark::Comma => Decimal::Comma,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::number::{Cell, scan};

    fn column(label: &str, whole: bool, cells: &[&str]) -> Marks {
        let mut marks = Marks::new(label, whole);
        for (index, text) in cells.iter().enumerate() {
            let Cell::Number(token) = scan(text) else { panic!("{text}") };
            marks.see(&token, index as u64 + 2, text);
        }
        marks
    }

    fn decided(columns: &[Marks]) -> (Vec<Mark>, Option<Decimal>) {
        decide(columns, None).unwrap()
    }

    #[test]
    fn the_whole_file_decides() {
        let cost = column("cost", false, &["1,234", "12.50"]);
        assert_eq!(decided(&[cost]).1, Some(Decimal::Point));
        let clicks = column("clicks", true, &["1,234"]);
        let cost = column("cost", false, &["1,234"]);
        assert_eq!(decided(&[clicks, cost]), (vec![Mark::Point; 2], Some(Decimal::Point)));
        let cost = column("cost", false, &["1 234,50", "1.234"]);
        assert_eq!(decided(&[cost]).1, Some(Decimal::Comma));
        assert_eq!(decided(&[column("cost", false, &["12", "500"])]).1, None);
    }

    #[test]
    fn doubt_about_money_is_asked() {
        let error = decide(&[column("cost", false, &["12", "1,234"])], None).unwrap_err();
        assert_eq!(
            (error.code(), error.line_number(), error.field_name(), error.found_text()),
            (Code::AmbiguousNumbers, Some(3), Some("cost"), Some("1,234"))
        );
        let cost = column("cost", false, &["1,234"]);
        assert_eq!(decide(&[cost], Some(Mark::Comma)).unwrap().0, [Mark::Comma]);
    }

    #[test]
    fn a_count_is_never_read_as_a_fraction() {
        let cost = column("cost", false, &["12.50"]);
        let error = decide(&[cost, column("impressions", true, &["1.234"])], None).unwrap_err();
        assert_eq!((error.code(), error.field_name()), (Code::AmbiguousNumbers, Some("impressions")));
    }

    #[test]
    fn columns_may_differ_when_each_is_clear() {
        let formatted = column("money_formatted", false, &["1 234,50 €", "38,00 €"]);
        let total = column("total", false, &["1234.5", "38"]);
        assert_eq!(
            decided(&[formatted.clone(), total]),
            (vec![Mark::Comma, Mark::Point], Some(Decimal::Mixed))
        );
        let slip = column("total", false, &["12.50", "13.50", "14,50"]);
        let error = decide(&[formatted, slip], None).unwrap_err();
        assert_eq!((error.line_number(), error.found_text()), (Some(4), Some("14,50")));
    }
}
