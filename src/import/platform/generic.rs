//! What a person's own table calls its columns, and names of platforms that were not told apart.

use super::super::field::Field;
use super::super::table::Kind;
use super::Language::{En, Fr};
use super::{Platform, Quirk};

pub(super) static ADS: Platform = Platform {
    name: "generic",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["day", "date", /* guess */ "week", "month"]),
                (Field::Campaign, &["campaign", "campaign name"]),
                (Field::Channel, &[/* guess */ "channel"]),
                (Field::Impressions, &["impressions"]),
                (Field::Reach, &["reach"]),
                (Field::Clicks, &["clicks"]),
                (Field::Cost, &["cost", "spend"]),
                (Field::Conversions, &["conversions"]),
                (Field::Revenue, &[/* guess */ "revenue"]),
                (Field::Currency, &["currency"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &["jour", "semaine", "mois"]),
                (Field::Campaign, &["campagne"]),
                (Field::Channel, &[/* guess */ "canal"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["cout", "depense", "depenses"]),
                (Field::Revenue, &[/* guess */ "chiffre d'affaires", "revenu", "revenus", "ventes"]),
                (Field::Currency, &["devise"]),
            ],
        ),
    ],
    marks: &[],
    no_sale: &[],
    quirks: &[],
};

pub(super) static WEB: Platform = Platform {
    name: "generic",
    kind: Kind::Web,
    names: &[(
        En,
        &[
            (Field::Date, &["date", "day"]),
            (Field::Sessions, &["sessions"]),
            (Field::Conversions, &["conversions"]),
            (Field::Revenue, &["revenue"]),
        ],
    )],
    marks: &[],
    no_sale: &[],
    quirks: &[],
};

pub(super) static EMAIL: Platform = Platform {
    name: "generic",
    kind: Kind::Email,
    names: &[(
        En,
        &[
            (Field::Date, &["send date", "send date/time"]),
            (Field::Campaign, &["title", "campaign name"]),
            (Field::Sent, &["sent", "emails sent"]),
            (Field::Delivered, &["delivered"]),
            (Field::Complaints, &["abuse reports"]),
        ],
    )],
    marks: &[],
    no_sale: &[],
    quirks: &[],
};

pub(super) static ORDERS: Platform = Platform {
    name: "generic",
    kind: Kind::Orders,
    names: &[],
    marks: &[],
    no_sale: &[],
    quirks: &[Quirk::ItemsOnFurtherLines],
};
