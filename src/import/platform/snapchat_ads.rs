//! Snapchat Ads: reports of the ads manager, one row a period with its start and end.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "snapchat_ads",
    kind: Kind::Ads,
    names: &[(
        En,
        &[
            (Field::Date, &["start time", "day", "date"]),
            (Field::DateEnd, &["end time"]),
            (Field::Campaign, &["campaign name"]),
            (Field::CampaignId, &["campaign id"]),
            (Field::AdGroup, &["ad squad name", /* guess */ "ad set name"]),
            (Field::Impressions, &["paid impressions", "impressions"]),
            (Field::Reach, &[/* guess */ "paid reach"]),
            (Field::Clicks, &["swipe ups", "swipe-ups", "swipes"]),
            (Field::Cost, &["spend", "amount spent"]),
            (Field::Conversions, &["purchases", /* guess */ "total purchases"]),
            (Field::Revenue, &[/* guess */ "purchases value"]),
            (Field::Currency, &[/* guess */ "currency"]),
        ],
    )],
    marks: &["swipe ups", "swipe-ups", "swipe up rate", "ad squad name", /* guess */ "ad squad id"],
    no_sale: &[],
    quirks: &[Quirk::OwnNames(&["start time", "end time"])],
};
