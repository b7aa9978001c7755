//! TikTok Ads: campaign reports, where small counts are masked (`<5`).

use super::super::field::Field;
use super::super::table::Kind;
use super::Language::En;
use super::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "tiktok_ads",
    kind: Kind::Ads,
    names: &[(
        En,
        &[
            (Field::Date, &["date"]),
            (Field::Campaign, &["campaign name"]),
            (Field::CampaignId, &["campaign id"]),
            (Field::AdGroup, &["ad group name"]),
            (Field::Impressions, &["impressions"]),
            (Field::Clicks, &["clicks (destination)"]),
            (Field::Cost, &["cost"]),
            (Field::Conversions, &["conversions"]),
            (Field::Currency, &["currency"]),
        ],
    )],
    marks: &["clicks (destination)", "ctr (destination)", "cpc (destination)"],
    no_sale: &[],
    quirks: &[],
};
