//! Pinterest Ads: reports of the ads manager.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "pinterest_ads",
    kind: Kind::Ads,
    names: &[(
        En,
        &[
            (Field::Date, &["date"]),
            (Field::Campaign, &["campaign name"]),
            (Field::CampaignId, &["campaign id"]),
            (Field::AdGroup, &["ad group name"]),
            (Field::Impressions, &["paid impressions", "impressions", "impression"]),
            (Field::Reach, &["reach"]),
            (Field::Clicks, &["outbound clicks", "paid outbound clicks", "pin clicks", "clicks"]),
            (Field::Cost, &["spend in account currency", "spend"]),
            (
                Field::Conversions,
                &[
                    "total conversions (checkout)",
                    "conversions (checkout)",
                    "total conversions",
                    "conversions",
                ],
            ),
            (
                Field::Revenue,
                &["total order value (checkout)", "order value (checkout)", "total conversion value"],
            ),
        ],
    )],
    marks: &[
        "spend in account currency",
        "total order value (checkout)",
        "total conversions (checkout)",
        "order value (checkout)",
        "conversions (checkout)",
        "paid outbound clicks",
        "pin clicks",
    ],
    no_sale: &[],
    quirks: &[],
};
