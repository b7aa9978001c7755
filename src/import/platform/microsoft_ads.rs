//! Microsoft Advertising: performance reports, with some lines above the header and a remark below the rows.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{De, En, Fr};
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "microsoft_ads",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["gregorian date", "time period", "gregoriandate", "timeperiod"]),
                (Field::Campaign, &["campaign name", "campaign", "campaignname"]),
                (Field::CampaignId, &["campaign id", "campaignid"]),
                (Field::AdGroup, &["ad group name", "ad group", "adgroupname"]),
                (Field::Impressions, &["impressions", "impr"]),
                (Field::Clicks, &["clicks"]),
                (Field::Cost, &["spend"]),
                (Field::Conversions, &["conversions", "conv"]),
                (Field::Revenue, &["revenue"]),
                (Field::Currency, &["currency code", "currencycode"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &[/* guess */ "date gregorienne"]),
                (Field::Campaign, &["nom de la campagne"]),
                (Field::Impressions, &["impressions"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["depense", "depenses"]),
                (Field::Revenue, &[/* guess */ "revenus"]),
            ],
        ),
        (
            De,
            &[
                (Field::Date, &[/* guess */ "gregorianisches datum"]),
                (Field::Campaign, &["kampagnenname"]),
                (Field::Cost, &["ausgaben"]),
                (Field::Revenue, &["umsatz"]),
            ],
        ),
    ],
    marks: &[
        "gregorian date",
        "gregoriandate",
        "timeperiod",
        /* guess */ "delivered match type",
        /* guess */ "bid match type",
        /* guess */ "date gregorienne",
        /* guess */ "gregorianisches datum",
    ],
    no_sale: &[],
    quirks: &[],
};
