//! Google Ads: campaign reports, `CSV` and `CSV for Excel`.

use super::super::field::Field;
use super::super::table::Kind;
use super::Language::{En, Fr};
use super::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "google_ads",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["day"]),
                (Field::Campaign, &["campaign"]),
                (Field::CampaignId, &["campaign id"]),
                (Field::Impressions, &["impr", "impressions"]),
                (Field::Clicks, &["clicks"]),
                (Field::Cost, &["cost"]),
                (Field::Conversions, &["conversions"]),
                (Field::Revenue, &["conv value", "conversion value"]),
                (Field::Currency, &["currency code"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &["jour"]),
                (Field::Campaign, &["campagne"]),
                (Field::CampaignId, &["id de la campagne", /* guess */ "id de campagne"]),
                (Field::AdGroup, &["groupe d'annonces"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["cout"]),
                (Field::Revenue, &["valeur de conv", "valeur de conversion"]),
                (Field::Currency, &["code de la devise"]),
            ],
        ),
    ],
    marks: &[
        "impr",
        "currency code",
        "code de la devise",
        "campaign status",
        "etat de la campagne",
        "conv value",
        "valeur de conv",
    ],
    no_sale: &[],
    quirks: &[],
};
