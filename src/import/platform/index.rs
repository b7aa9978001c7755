//! Every known name of a column, with what it means on each platform: a table of hundreds of names is not read for each
//! cell that may be a header.

use std::collections::BTreeMap;

use super::super::field::Field;
use super::super::table::Kind;
use super::description::{Language, Platform};

/// What a name means on one platform.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) platform: &'static Platform,
    pub(super) language: Language,
    pub(super) field: Field,
    /// Its place among the names of the field, the best first.
    pub(super) rank: usize,
    /// Whether it means this in the platform's own files only.
    pub(super) own: bool,
}

impl Meaning {
    pub(super) fn is_of(&self, platform: &Platform) -> bool {
        std::ptr::eq(self.platform, platform)
    }

    pub(super) fn has_kind(&self, kind: Kind) -> bool {
        self.platform.kind == kind
    }
}

/// The meanings of each name, in the order of the platforms.
pub(super) type Meanings = BTreeMap<&'static str, Vec<Meaning>>;

/// The meanings of the names of these platforms.
pub(super) fn meanings_on(platforms: &[&'static Platform]) -> Meanings {
    let mut meanings = Meanings::new();
    for &platform in platforms {
        for &(language, fields) in platform.names {
            for &(field, names) in fields {
                for (rank, &name) in names.iter().enumerate() {
                    let own = platform.own_names().any(|own| own == name);
                    meanings.entry(name).or_default().push(Meaning { platform, language, field, rank, own });
                }
            }
        }
    }
    meanings
}
