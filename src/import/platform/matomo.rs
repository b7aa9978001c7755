//! Matomo: visits by day or by week, in UTF-16. Its weekly export shifts every column by one
//! (matomo-org/matomo#24064).

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{En, Fr};
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "matomo",
    kind: Kind::Web,
    names: &[
        (
            En,
            &[
                (Field::Date, &["date"]),
                (Field::Sessions, &["visits"]),
                (Field::Users, &["unique visitors"]),
                (Field::Conversions, &["conversions"]),
                (Field::Revenue, &["revenue"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Sessions, &["visites"]),
                (Field::Users, &["visiteurs uniques"]),
                (Field::Revenue, &["revenu"]),
            ],
        ),
    ],
    marks: &["visites", "actions", "actions per visit", "actions par visite"],
    no_sale: &[],
    quirks: &[Quirk::UnquotedWeekRanges],
};
