//! The platforms whose exports are recognised: one file each, all of it data.
//!
//! To add a platform, write its file and name it in [`ALL`]. A file holds the names of the columns in each
//! language, the headers that no other platform writes, the statuses of orders that are no sale, and the
//! quirks of its format.

mod amazon_ads;
mod brevo;
mod description;
mod ga4;
mod generic;
mod google_ads;
mod hubspot;
mod index;
mod klaviyo;
mod linkedin_ads;
mod mailchimp;
mod matomo;
mod meta_ads;
mod microsoft_ads;
mod paypal;
mod pinterest_ads;
mod plausible;
mod prestashop;
mod search_console;
mod shopify;
mod snapchat_ads;
mod stripe;
mod tiktok_ads;
mod woocommerce;
mod x_ads;

pub(super) use description::{Language, Platform, Quirk};

use index::{Meaning, Meanings, meanings_on};

use super::field::Field;
use super::fold::fold;
use super::table::Kind;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The platforms. A name that two of them write means the same in both.
static ALL: &[&Platform] = &[
    &google_ads::PLATFORM,
    &meta_ads::PLATFORM,
    &linkedin_ads::PLATFORM,
    &tiktok_ads::PLATFORM,
    &microsoft_ads::PLATFORM,
    &pinterest_ads::PLATFORM,
    &snapchat_ads::PLATFORM,
    &x_ads::PLATFORM,
    &amazon_ads::PLATFORM,
    &generic::ADS,
    &ga4::PLATFORM,
    &matomo::PLATFORM,
    &plausible::PLATFORM,
    &search_console::PLATFORM,
    &generic::WEB,
    &mailchimp::PLATFORM,
    &brevo::PLATFORM,
    &klaviyo::PLATFORM,
    &hubspot::PLATFORM,
    &generic::EMAIL,
    &shopify::PLATFORM,
    &woocommerce::PLATFORM,
    &prestashop::PLATFORM,
    &stripe::PLATFORM,
    &paypal::PLATFORM,
    &generic::ORDERS,
];

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| meanings_on(ALL));

/// What a name means, by platform.
fn meanings(name: &str) -> &'static [Meaning] {
    MEANINGS.get(name).map_or(&[], Vec::as_slice)
}

/// A header that is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) field: Field,
    /// Of two headers for one field, the lower rank is read.
    pub(super) rank: (usize, usize),
}

impl Platform {
    /// Looks a header up: among the names of this platform first, then among those of its kind.
    pub(super) fn find(&self, header: &str) -> Option<Known> {
        let meanings = meanings(header);
        if meanings.is_empty() {
            return None;
        }
        let is_own = |other: &Platform| meanings.iter().any(|meaning| meaning.own && meaning.is_of(other));
        let of_kind = ALL.iter().copied().filter(|other| other.kind == self.kind);
        let mut places = std::iter::once(self).chain(of_kind.filter(|other| !is_own(other))).enumerate();
        places.find_map(|(place, platform)| {
            let meaning = meanings.iter().find(|meaning| meaning.is_of(platform))?;
            Some(Known { field: meaning.field, rank: (place, meaning.rank) })
        })
    }
}

/// Whether a header has a meaning, whichever platform and kind it is of.
pub(super) fn is_known(header: &str) -> bool {
    !meanings(header).is_empty()
}

/// The language in which most of these headers are written; English names that others share count for English.
pub(super) fn language_of<'a>(kind: Kind, headers: &(impl Iterator<Item = &'a str> + Clone)) -> Language {
    let written = |header: &str, language: Language| {
        meanings(header).iter().any(|meaning| meaning.has_kind(kind) && meaning.language == language)
    };
    let own = |language: Language| {
        headers
            .clone()
            .filter(|header| written(header, language))
            .filter(|header| language == Language::En || !written(header, Language::En))
            .count()
    };
    // One word of another language is enough: Impressions, Clicks and CPC are English everywhere.
    let others = || Language::ALL.into_iter().filter(|language| *language != Language::En);
    let most = others().map(own).max().unwrap_or(0);
    others().find(|language| most > 0 && own(*language) == most).unwrap_or(Language::En)
}

/// The fields that this header means, whichever platform and kind it is of.
pub(super) fn field_names(header: &str) -> impl Iterator<Item = Field> + use<> {
    meanings(header).iter().map(|meaning| meaning.field)
}

/// The platform of a kind that most of these headers mark, the generic one when none does.
pub(super) fn of<'a>(kind: Kind, headers: &(impl Iterator<Item = &'a str> + Clone)) -> &'static Platform {
    // A header that another platform writes too says half as much.
    let is_shared = |mark: &str, owner: &Platform| {
        meanings(mark).iter().any(|other| other.has_kind(kind) && other.platform.name != owner.name)
    };
    let marked = |platform: &Platform| -> usize {
        let found = headers.clone().filter(|header| platform.marks.contains(header));
        found.map(|header| if is_shared(header, platform) { 1 } else { 2 }).sum()
    };
    let of_kind = || ALL.iter().copied().filter(|platform| platform.kind == kind);
    let generic = of_kind().find(|platform| platform.marks.is_empty()).unwrap_or(&generic::ADS);
    let mut best = (generic, 0);
    for platform in of_kind() {
        let found = marked(platform);
        if found > best.1 {
            best = (platform, found);
        }
    }
    best.0
}

/// Whether an order of this status never became a sale, on whichever platform.
pub(super) fn is_no_sale(status: &str) -> bool {
    let statuses = || ALL.iter().flat_map(|platform| platform.no_sale).copied();
    if status.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return statuses().any(|known| known.eq_ignore_ascii_case(status));
    }
    let status = fold(status);
    statuses().any(|known| known == status)
}

/// Every status of an order that never became a sale, folded, once.
pub(super) fn no_sale_statuses() -> BTreeSet<&'static str> {
    ALL.iter().flat_map(|platform| platform.no_sale).copied().collect()
}

#[cfg(test)]
mod recognition;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::fold::normalise;
    use std::collections::BTreeMap;

    #[test]
    fn a_name_is_normalised_and_means_one_field_in_its_kind() {
        let mut fields: BTreeMap<(Kind, &str), Field> = BTreeMap::new();
        for platform in ALL {
            for (_, names) in platform.names {
                for &(field, names) in *names {
                    for name in names {
                        assert_eq!(&normalise(name), name, "{}", platform.name);
                        assert!(name.chars().any(char::is_alphabetic), "{}: {name}", platform.name);
                        let known = *fields.entry((platform.kind, name)).or_insert(field);
                        assert_eq!(known, field, "{}: {name}", platform.name);
                    }
                }
            }
            assert!(platform.marks.iter().all(|mark| normalise(mark) == *mark), "{}", platform.name);
            let named = |own: &str| {
                platform.names.iter().flat_map(|(_, fields)| *fields).any(|(_, names)| names.contains(&own))
            };
            assert!(platform.own_names().all(named), "{}", platform.name);
            assert!(platform.no_sale.iter().all(|status| fold(status) == *status), "{}", platform.name);
        }
    }

    #[test]
    fn a_mark_belongs_to_one_platform() {
        let mut owners: BTreeMap<(Kind, &str), &str> = BTreeMap::new();
        for platform in ALL {
            for mark in platform.marks {
                assert!(owners.insert((platform.kind, mark), platform.name).is_none(), "{mark}");
            }
        }
    }

    #[test]
    fn each_kind_has_one_generic_platform() {
        for kind in [Kind::Ads, Kind::Web, Kind::Email, Kind::Orders] {
            let generic = ALL.iter().filter(|platform| platform.kind == kind && platform.marks.is_empty());
            assert_eq!(generic.map(|platform| platform.name).collect::<Vec<_>>(), ["generic"]);
            assert_eq!(of(kind, &[].into_iter()).name, "generic");
        }
    }

    #[test]
    fn the_names_of_the_platform_come_first() {
        let find = |platform: &Platform, header| platform.find(header).unwrap();
        let meta = &meta_ads::PLATFORM;
        assert!(find(meta, "link clicks").rank < find(meta, "clicks").rank);
        assert!(find(&google_ads::PLATFORM, "clicks").rank < find(&google_ads::PLATFORM, "link clicks").rank);
        let language = |headers: &[&str]| language_of(Kind::Ads, &headers.iter().copied());
        assert_eq!(language(&["date", "cost", "clicks"]), Language::En);
        assert_eq!(language(&["jour", "cout", "impressions"]), Language::Fr);
    }

    #[test]
    fn statuses_of_lost_orders_are_known_in_any_case() {
        for status in ["Voided", "CANCELLED", "Annulée", "échec"] {
            assert!(is_no_sale(status), "{status}");
        }
        for status in ["paid", "partially_refunded", "refunded", "completed", ""] {
            assert!(!is_no_sale(status), "{status}");
        }
    }
}
