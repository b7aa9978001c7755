//! Review meetings that somebody cannot attend: on a day off, or on the day of another review of theirs.

use std::collections::BTreeMap;

use super::conflict::{Conflict, ConflictCode};
use super::load::{Person, WorkingTime, working_time};
use super::span::Span;
use crate::value::{Date, set_of};
use serde::Deserialize;

/// One meeting of a review.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ReviewDay {
    /// The review.
    pub id: String,
    /// The day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub date: Date,
    /// Who takes part.
    pub people: Vec<String>,
}

/// The meetings that somebody cannot attend, each with that person.
pub(super) fn review_conflicts(
    reviews: &[ReviewDay],
    people: &[Person],
    holidays: Option<&[Date]>,
) -> Vec<Conflict> {
    let holidays = set_of(holidays.into_iter().flatten().copied());
    let times: BTreeMap<&str, WorkingTime> =
        people.iter().map(|person| (person.id.as_str(), working_time(person, &holidays))).collect();
    let mut found = Vec::new();
    let mut days: BTreeMap<(&str, Date), Vec<&str>> = BTreeMap::new();
    for review in reviews {
        for person in &review.people {
            let conflict = |code, items| {
                let day = Span::of(review.date, review.date);
                Conflict { person: Some(person.clone()), ..Conflict::of(code, items, day) }
            };
            if times.get(person.as_str()).is_some_and(|time| !time.works_on(review.date)) {
                found.push(conflict(ConflictCode::ReviewOnDayOff, vec![review.id.clone()]));
            }
            let others = days.entry((person, review.date)).or_default();
            for other in others.iter().filter(|other| **other != review.id) {
                let both = vec![review.id.clone(), (*other).to_owned()];
                found.push(conflict(ConflictCode::ReviewsMeet, both));
            }
            others.push(&review.id);
        }
    }
    found
}
