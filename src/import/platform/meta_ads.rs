//! Meta Ads: reports of the ads manager.

use super::super::field::Field;
use super::super::table::Kind;
use super::Language::{En, Fr};
use super::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "meta_ads",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["day", "reporting starts"]),
                (Field::DateEnd, &["reporting ends"]),
                (Field::Campaign, &["campaign name"]),
                (Field::CampaignId, &["campaign id"]),
                (Field::AdGroup, &["ad set name"]),
                (Field::Impressions, &["impressions"]),
                (Field::Reach, &["reach"]),
                (Field::Clicks, &["link clicks", "clicks (all)"]),
                (Field::Cost, &["amount spent"]),
                (Field::Conversions, &["results", "leads", "purchases"]),
                (Field::Revenue, &["purchases conversion value"]),
                (Field::Currency, &["currency"]),
                (Field::ResultKind, &["result indicator"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &["jour", "debut des rapports"]),
                (Field::DateEnd, &["fin des rapports"]),
                (Field::Campaign, &["nom de la campagne"]),
                (Field::CampaignId, &["id de la campagne"]),
                (Field::AdGroup, &["nom de l'ensemble de publicites"]),
                (Field::Reach, &["couverture", "portee"]),
                (Field::Clicks, &["clics sur un lien", "clics sur le lien", "clics (tous)"]),
                (Field::Cost, &["montant depense"]),
                (Field::Conversions, &["resultats", "prospects", "achats"]),
                (Field::Revenue, &["valeur de conversion des achats"]),
                (Field::Currency, &["devise"]),
                (Field::ResultKind, &["indicateur de resultats"]),
            ],
        ),
    ],
    marks: &[
        "amount spent",
        "montant depense",
        "reporting starts",
        "debut des rapports",
        "ad set name",
        "link clicks",
        "nom de l'ensemble de publicites",
        "clics sur un lien",
        "clics sur le lien",
    ],
    no_sale: &[],
    quirks: &[],
};
