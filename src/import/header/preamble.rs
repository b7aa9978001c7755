//! The lines above the header, and the period that they announce.

use crate::import::day::{self, Day};
use crate::import::fold::fold;
use crate::import::header;
use crate::import::options::DateOrder;
use crate::import::record::{Position, Records};
use crate::import::report::notes::{Notes, shorten};
use crate::import::report::{Period, Skip};
use crate::{Code, Error, Result};

/// The days above the header: from and to, with the line and text they stand on.
#[derive(Debug, Default)]
pub(in crate::import) struct Announced {
    pub(in crate::import) from: Option<(Day, u64, String)>,
    pub(in crate::import) to: Option<(Day, u64, String)>,
}

/// Words beside the first and the last day of a period, folded.
const FIRST: &[&str] =
    &["debut", "start", "from", "startdatum", "beginn", "anfangsdatum", "inicio", "inizio", "begindatum"];
const LAST: &[&str] = &["fin", "end", "enddatum", "ende", "finalizacion", "fine", "einddatum", "einde"];

/// Reads the lines above the header: notes what they are, and the period they announce.
///
/// Two days on a line are a period; one day is an end of it when its line says which. The day on
/// which a report was made is neither.
pub(in crate::import) fn read(
    text: &str,
    delimiter: u8,
    header_line: u64,
    notes: &mut Notes,
) -> Result<Announced> {
    let mut announced = Announced::default();
    for record in Records::new(text, delimiter, Position::START) {
        let record = record?;
        if record.line >= header_line {
            break;
        }
        if record.is_blank() {
            notes.skip(record.line, Skip::Empty, record.raw);
            continue;
        }
        if header::is_separator(&record) {
            notes.skipped.preamble_lines += 1;
            notes.skip(record.line, Skip::Separator, record.raw);
            continue;
        }
        let what = if record.raw.starts_with('#') { Skip::Comment } else { Skip::Preamble };
        notes.skip(record.line, what, record.raw);
        let days = day::in_prose(record.raw);
        let kept = |day: &Day| Some((*day, record.line, shorten(record.raw)));
        match days.as_slice() {
            [day] => {
                let line = fold(record.raw);
                let says = |words: &[&str]| {
                    line.split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(&word))
                };
                if says(FIRST) {
                    announced.from = announced.from.or(kept(day));
                } else if says(LAST) {
                    announced.to = announced.to.or(kept(day));
                }
            }
            [from, to, ..] if announced.from.is_none() && announced.to.is_none() => {
                (announced.from, announced.to) = (kept(from), kept(to));
            }
            _ => {}
        }
    }
    Ok(announced)
}

/// The period announced, once the order of day and month is known.
///
/// # Errors
/// `invalid_date` when that order cannot read it.
pub(in crate::import) fn period(announced: &Announced, order: DateOrder) -> Result<Option<Period>> {
    let (Some((from, line, found)), Some((to, ..))) = (&announced.from, &announced.to) else {
        return Ok(None);
    };
    let invalid = || Error::new(Code::InvalidDate).line(*line).field("period").found(found.as_str());
    let from = from.resolve(order).ok_or_else(invalid)?.0;
    let to = to.resolve(order).ok_or_else(invalid)?.1;
    Ok((from <= to).then_some(Period { from, to }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_period_is_read_from_what_announces_it() {
        let text = "Rapport\nReport Start: 09/01/2026, Report End: 09/03/2026\nDate Generated: 10/02/2026\nDay,Campaign,Cost\n";
        let mut notes = Notes::default();
        let announced = read(text, b',', 4, &mut notes).unwrap();
        assert_eq!(announced.from.unwrap().1, 2);
        assert_eq!(announced.to.unwrap().0, Day::Numeric { first: 9, second: 3, year: 2026, points: false });
        assert_eq!(notes.skipped.preamble_lines, 3);
        for line in [
            "# Data di inizio: 20260901\n# Data di fine: 20260930\n",
            "# Startdatum: 20260901\n# Enddatum: 20260930\n",
            "# Fecha de inicio: 20260901\n# Fecha de finalización: 20260930\n",
            "# Begindatum: 20260901\n# Einddatum: 20260930\n",
        ] {
            let announced = read(line, b',', 3, &mut notes).unwrap();
            assert!(announced.from.is_some() && announced.to.is_some(), "{line}");
        }
        let generated = read("Date Generated: 10/02/2026\n", b',', 2, &mut notes).unwrap();
        assert!(generated.from.is_none() && generated.to.is_none());
    }
}
