//! X (Twitter) Ads: reports of the ads manager.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "x_ads",
    kind: Kind::Ads,
    names: &[(
        En,
        &[
            (Field::Date, &["time period"]),
            (Field::Campaign, &["campaign name"]),
            (Field::CampaignId, &[/* guess */ "campaign id"]),
            (Field::AdGroup, &[/* guess */ "ad group name"]),
            (Field::Impressions, &["impressions"]),
            (Field::Clicks, &["link clicks", /* guess */ "url clicks"]),
            (Field::Cost, &["spend"]),
            (Field::Conversions, &[/* guess */ "purchases", "results"]),
            (Field::Currency, &[/* guess */ "currency"]),
            (Field::ResultKind, &["result type"]),
        ],
    )],
    marks: &[
        "result rate type",
        "cost per result type",
        /* guess */ "funding source name",
        /* guess */ "funding source id",
        /* guess */ "tweet engagements",
        /* guess */ "post engagements",
        /* guess */ "card engagements",
        "retweets",
        "reposts",
    ],
    no_sale: &[],
    quirks: &[],
};
