//! What the description of a platform holds.

use super::super::field::Field;
use super::super::table::Kind;

/// A language of column names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) enum Language {
    /// English, and the names that other languages share with it.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Dutch.
    Nl,
}

impl Language {
    pub(super) const ALL: [Self; 6] = [Self::En, Self::Fr, Self::De, Self::Es, Self::It, Self::Nl];

    /// Its tag.
    pub(in crate::import) const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::It => "it",
            Self::Nl => "nl",
        }
    }

    /// Whether its speakers write the day before the month.
    pub(in crate::import) const fn day_first(self) -> bool {
        !matches!(self, Self::En)
    }
}

/// What a format does besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Quirk {
    /// English exports write the month before the day.
    MonthFirstInEnglish,
    /// A weekly range is written without quotes, which shifts every column by one.
    UnquotedWeekRanges,
    /// The further items of an order stand on lines without a total.
    ItemsOnFurtherLines,
    /// These names mean something else in other files: they are read in its own only.
    OwnNames(&'static [&'static str]),
}

/// The names of each field in one language, the best first.
pub(super) type Names = (Language, &'static [(Field, &'static [&'static str])]);

/// A platform's export.
///
/// Names are as [`normalise`](super::super::fold::normalise) leaves them. They were seen in public parsers, tests and
/// vendor sources, unless marked `guess`.
#[derive(Debug)]
pub(in crate::import) struct Platform {
    /// Its name in a report.
    pub(in crate::import) name: &'static str,
    /// What its exports are about.
    pub(super) kind: Kind,
    /// The names of its columns.
    pub(super) names: &'static [Names],
    /// Headers that no other platform writes.
    pub(super) marks: &'static [&'static str],
    /// Statuses of orders that never became a sale, folded.
    pub(super) no_sale: &'static [&'static str],
    /// What its format does besides.
    pub(super) quirks: &'static [Quirk],
}

impl Platform {
    /// Whether its format does this.
    pub(in crate::import) fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    /// Those of its names that mean something else in other files.
    pub(super) fn own_names(&self) -> impl Iterator<Item = &'static str> {
        let names = self.quirks.iter().filter_map(|quirk| match quirk {
            Quirk::OwnNames(names) => Some(*names),
            _ => None,
        });
        names.flatten().copied()
    }
}
