//! Plausible: visitors by day and by source, as its dashboard and its full export write them.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "plausible",
    kind: Kind::Web,
    names: &[(
        En,
        &[
            (Field::Date, &["date"]),
            (Field::Channel, &["source", "name", "utm source"]),
            (Field::Sessions, &["visits"]),
            (Field::Users, &["visitors"]),
        ],
    )],
    marks: &["views per visit", "visit duration"],
    no_sale: &[],
    quirks: &[Quirk::OwnNames(&["name", "visitors"])],
};
