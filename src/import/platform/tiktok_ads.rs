//! TikTok Ads: campaign reports, where small counts are masked (`<5`).

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "tiktok_ads",
    kind: Kind::Ads,
    names: &[(
        En,
        &[
            (Field::Date, &["by day", "date", "day", "stat time day"]),
            (Field::Campaign, &["campaign name"]),
            (Field::CampaignId, &["campaign id"]),
            (Field::AdGroup, &["ad group name"]),
            (Field::Impressions, &["impressions"]),
            (Field::Reach, &["reach"]),
            (Field::Clicks, &["clicks (destination)", "clicks (all)", "clicks"]),
            (Field::Cost, &["cost", "spend"]),
            (Field::Conversions, &["conversions", "total conversions", "results"]),
            (Field::Currency, &["currency"]),
        ],
    )],
    marks: &[
        "by day",
        "stat time day",
        "clicks (destination)",
        "ctr (destination)",
        "cpc (destination)",
        "total complete payment roas",
    ],
    no_sale: &[],
    quirks: &[],
};
