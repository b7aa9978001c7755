//! A header on two lines: the first groups the columns of the second (`Search` over `Cost` and `Clicks`).

use crate::import::day;
use crate::import::fold::clean;
use crate::import::number::{self, Cell};
use crate::import::record::Record;
use std::collections::BTreeSet;

/// The names of the columns when the first line groups those of the second, joined: `Search Cost`.
///
/// The second line needs the first: a name stands twice in it, or is missing where the first has one. And the first
/// groups: it is blank over at least one name of the second.
pub(in crate::import) fn join(first: &Record<'_>, second: &Record<'_>) -> Option<Vec<String>> {
    let width = first.cells.len().max(second.cells.len());
    let named = |record: &Record<'_>| (0..width).filter(|&at| !record.cell(at).is_empty()).count();
    if second.line != first.line + 1
        || named(first) < 2
        || named(second) < 2
        || !(names(first) && names(second))
    {
        return None;
    }
    let below = |at: usize| clean(second.cell(at));
    let mut seen = BTreeSet::new();
    let twice = (0..width).map(below).filter(|name| !name.is_empty()).any(|name| !seen.insert(name));
    let missing = (0..width).any(|at| below(at).is_empty() && !first.cell(at).is_empty());
    let merged = (0..width).any(|at| first.cell(at).is_empty() && !below(at).is_empty());
    if !(twice || missing) || !merged {
        return None;
    }
    let mut group = String::new();
    let mut joined = Vec::with_capacity(width);
    for at in 0..width {
        let above = clean(first.cell(at));
        if !above.is_empty() {
            group = above;
        }
        let own = below(at);
        joined.push(match (group.is_empty(), own.is_empty()) {
            (_, true) if first.cell(at).is_empty() => String::new(),
            (_, true) => group.clone(),
            (true, false) => own,
            (false, false) => format!("{group} {own}"),
        });
    }
    while joined.last().is_some_and(String::is_empty) {
        joined.pop();
    }
    let distinct: BTreeSet<&String> = joined.iter().collect();
    (joined.len() >= 2 && distinct.len() == joined.len()).then_some(joined)
}

/// Whether no cell is a number or a day.
fn names(record: &Record<'_>) -> bool {
    record.cells.iter().all(|cell| {
        !matches!(number::scan(cell), Cell::Number(_) | Cell::Censored) && day::cell(cell).is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::record::{Position, Records};

    fn joined(text: &str) -> Option<Vec<String>> {
        let mut records = Records::new(text, b',', Position::START);
        join(&records.next()?.ok()?, &records.next()?.ok()?)
    }

    #[test]
    fn groups_stand_before_the_names_below_them() {
        let names = joined("Date,Search,,Social,\n,Cost,Clicks,Cost,Clicks\n").unwrap();
        assert_eq!(names, ["Date", "Search Cost", "Search Clicks", "Social Cost", "Social Clicks"]);
    }

    #[test]
    fn a_title_above_a_header_groups_nothing() {
        for text in [
            "Campaign report,,\nDay,Campaign,Cost\n",
            "Report,September\nDay,Campaign,Cost\n",
            "Day,Campaign,Cost\n2026-09-01,A,1\n",
            "Day,Campaign,Cost\n,,EUR\n",
        ] {
            assert_eq!(joined(text), None, "{text}");
        }
    }
}
