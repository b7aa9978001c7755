//! LinkedIn Ads: campaign reports, in UTF-16.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{En, Fr};
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "linkedin_ads",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["start date (in utc)"]),
                (Field::Campaign, &["campaign name"]),
                (Field::CampaignId, &["campaign id"]),
                (Field::Impressions, &["impressions"]),
                (Field::Clicks, &["clicks"]),
                (Field::Cost, &["total spent"]),
                (Field::Conversions, &["conversions", "leads"]),
                (Field::Revenue, &["total conversion value"]),
                (Field::Currency, &["currency"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &[/* guess */ "date de debut (en utc)"]),
                (Field::Campaign, &["nom de la campagne"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &[/* guess */ "total depense"]),
                (Field::Conversions, &["prospects"]),
                (Field::Currency, &["devise"]),
            ],
        ),
    ],
    marks: &["start date (in utc)", "date de debut (en utc)", "campaign group name"],
    no_sale: &[],
    quirks: &[Quirk::MonthFirstInEnglish],
};
