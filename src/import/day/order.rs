//! Which number is the month: decided once for the whole file, by any day above 12; otherwise by
//! what the file is; otherwise asked.

use crate::error::Detail;
use crate::import::day::Day;
use crate::import::options::DateOrder;
use crate::{Code, Error, Result};

/// What the dates of a file say about their order.
#[derive(Debug, Default)]
pub(in crate::import) struct DateOrders {
    /// The first date that only one order can read: line and text.
    dmy: Option<(u64, String)>,
    mdy: Option<(u64, String)>,
    ymd: Option<(u64, String)>,
    /// The first that two orders read as different days.
    doubt: Option<(u64, String, Vec<String>)>,
}

/// What a file without proof is known to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Habit {
    /// The language of the headers writes the day first: assumed, and said.
    DayFirst,
    /// English exports of the platform write the month first.
    MonthFirst,
    /// Nothing to go by: ask.
    Unknown,
}

/// The order of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct Decided {
    pub(in crate::import) order: DateOrder,
    /// Whether it was assumed from the language alone.
    pub(in crate::import) assumed: bool,
}

impl DateOrders {
    /// Takes in one more date.
    pub(in crate::import) fn see(&mut self, day: Day, line: u64, text: &str) {
        if matches!(day, Day::Known(_) | Day::Span(..) | Day::Numbered { .. } | Day::Lettered { .. }) {
            return;
        }
        let readings = day.readings();
        let here = || (line, text.to_owned());
        match readings.as_slice() {
            [(DateOrder::Dmy, _)] => _ = self.dmy.get_or_insert_with(here),
            [(DateOrder::Mdy, _)] => _ = self.mdy.get_or_insert_with(here),
            [(DateOrder::Ymd, _)] => _ = self.ymd.get_or_insert_with(here),
            // Points put the day first, unless another date of the file shows otherwise.
            _ if matches!(day, Day::Numeric { points: true, .. }) => {}
            // 05/05/2026 is the same day either way.
            [first, rest @ ..] if rest.iter().any(|other| other.1 != first.1) => {
                self.doubt.get_or_insert_with(|| {
                    (line, text.to_owned(), readings.iter().map(|(_, date)| date.to_string()).collect())
                });
            }
            _ => {}
        }
    }

    /// Decides.
    ///
    /// # Errors
    /// `inconsistent_dates` when two dates need different orders (line of the later one, `other_line`
    /// and `other` in the details); `ambiguous_dates` when nothing decides (`readings` in the details).
    pub(in crate::import) fn decide(self, wanted: Option<DateOrder>, habit: Habit) -> Result<Decided> {
        if let Some(order) = wanted {
            return Ok(Decided { order, assumed: false });
        }
        let mut proofs: Vec<_> =
            [(DateOrder::Dmy, self.dmy), (DateOrder::Mdy, self.mdy), (DateOrder::Ymd, self.ymd)]
                .into_iter()
                .filter_map(|(order, proof)| proof.map(|(line, text)| (line, text, order)))
                .collect();
        proofs.sort_by_key(|proof| proof.0);
        match proofs.as_slice() {
            [(_, _, order)] => return Ok(Decided { order: *order, assumed: false }),
            [(first_line, first, _), (line, found, _), ..] => {
                return Err(Error::new(Code::InconsistentDates)
                    .line(*line)
                    .field("date")
                    .found(found.as_str())
                    .with("other_line", *first_line as f64)
                    .with("other", first.as_str()));
            }
            [] => {}
        }
        match (self.doubt, habit) {
            (None, _) => Ok(Decided { order: DateOrder::Dmy, assumed: false }),
            (Some(_), Habit::DayFirst) => Ok(Decided { order: DateOrder::Dmy, assumed: true }),
            (Some(_), Habit::MonthFirst) => Ok(Decided { order: DateOrder::Mdy, assumed: false }),
            (Some((line, text, readings)), Habit::Unknown) => Err(Error::new(Code::AmbiguousDates)
                .line(line)
                .field("date")
                .found(text)
                .with("readings", Detail::List(readings))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::day;

    fn decide(dates: &[&str], habit: Habit) -> Result<Decided> {
        let mut orders = DateOrders::default();
        for (index, text) in dates.iter().enumerate() {
            orders.see(day::cell(text).unwrap().0, index as u64 + 2, text);
        }
        orders.decide(None, habit)
    }

    #[test]
    fn one_day_above_twelve_decides_for_all() {
        let order = |dates: &[&str]| decide(dates, Habit::Unknown).unwrap().order;
        assert_eq!(order(&["01/09/2026", "15/09/2026"]), DateOrder::Dmy);
        assert_eq!(order(&["01.09.2026", "02.09.2026"]), DateOrder::Dmy);
        assert_eq!(order(&["09.01.2026", "09.15.2026"]), DateOrder::Mdy);
        assert_eq!(order(&["9/1/2026", "9/13/2026"]), DateOrder::Mdy);
        // With a year of two digits even 31/12/26 could be 26 December 2031: ask.
        assert_eq!(decide(&["31/12/26"], Habit::Unknown).unwrap_err().code(), Code::AmbiguousDates);
    }

    #[test]
    fn without_proof_the_file_decides_or_the_user_is_asked() {
        let doubt = ["03/04/2026", "04/05/2026"];
        let error = decide(&doubt, Habit::Unknown).unwrap_err();
        assert_eq!(
            (error.code(), error.line_number(), error.found_text()),
            (Code::AmbiguousDates, Some(2), Some("03/04/2026"))
        );
        assert_eq!(
            error.details()["readings"],
            vec!["2026-04-03".to_owned(), "2026-03-04".to_owned()].into()
        );
        assert_eq!(
            decide(&doubt, Habit::DayFirst).unwrap(),
            Decided { order: DateOrder::Dmy, assumed: true }
        );
        assert_eq!(decide(&doubt, Habit::MonthFirst).unwrap().order, DateOrder::Mdy);
        assert!(decide(&["05/05/2026"], Habit::Unknown).is_ok(), "the same day either way");
    }

    #[test]
    fn two_orders_in_one_file_are_refused() {
        let error = decide(&["13/02/2026", "01/02/2026", "02/13/2026"], Habit::DayFirst).unwrap_err();
        assert_eq!((error.code(), error.line_number()), (Code::InconsistentDates, Some(4)));
        assert_eq!(error.details()["other_line"], 2.0.into());
    }
}
