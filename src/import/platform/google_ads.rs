//! Google Ads: campaign reports, `CSV` and `CSV for Excel`, and rows of its query language.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{De, En, Es, Fr, It, Nl};
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "google_ads",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["day", "segments date"]),
                (Field::Campaign, &["campaign"]),
                (Field::CampaignId, &["campaign id"]),
                (Field::AdGroup, &["ad group"]),
                (Field::Impressions, &["impr", "impressions", "metrics impressions"]),
                (Field::Clicks, &["clicks", "metrics clicks"]),
                (Field::Cost, &["cost", "metrics cost"]),
                (Field::Conversions, &["conversions", "metrics conversions"]),
                (Field::Revenue, &["conv value", "conversion value", "metrics conversions value"]),
                (Field::Currency, &["currency code", "customer currency code"]),
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
        (
            De,
            &[
                (Field::Campaign, &["kampagne"]),
                (Field::CampaignId, &[/* guess */ "kampagnen-id"]),
                (Field::AdGroup, &["anzeigengruppe"]),
                (Field::Impressions, &["impressionen"]),
                (Field::Clicks, &["klicks"]),
                (Field::Cost, &["kosten"]),
                (Field::Revenue, &["conv -wert", "conversion-wert"]),
                (Field::Currency, &["wahrungscode"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Date, &["dia"]),
                (Field::Campaign, &["campana"]),
                (Field::CampaignId, &[/* guess */ "id de campana", /* guess */ "id de la campana"]),
                (Field::AdGroup, &["grupo de anuncios"]),
                (Field::Impressions, &["impresiones"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["coste", "costo"]),
                (Field::Conversions, &["conversiones"]),
                (Field::Revenue, &["valor de conv", "valor de conversion", /* guess */ "valor conv"]),
                (Field::Currency, &[/* guess */ "codigo de moneda", /* guess */ "codigo de divisa"]),
            ],
        ),
        (
            It,
            &[
                (Field::Date, &["giorno"]),
                (Field::Campaign, &["campagna"]),
                (Field::CampaignId, &["id campagna"]),
                (Field::AdGroup, &["gruppo di annunci"]),
                (Field::Impressions, &["impressioni"]),
                (Field::Clicks, &["clic"]),
                (Field::Cost, &["costo"]),
                (Field::Conversions, &["conversioni"]),
                (Field::Revenue, &["valore conv", "valore di conversione"]),
                (Field::Currency, &[/* guess */ "codice valuta"]),
            ],
        ),
        (
            Nl,
            &[
                (Field::Date, &[/* guess */ "dag"]),
                (Field::Campaign, &["campagne"]),
                (Field::CampaignId, &[/* guess */ "campagne-id"]),
                (Field::AdGroup, &[/* guess */ "advertentiegroep"]),
                (Field::Impressions, &["vertoningen"]),
                (Field::Clicks, &["klikken"]),
                (Field::Cost, &["kosten"]),
                (Field::Conversions, &["conversies"]),
                (Field::Revenue, &["conv waarde", "conversiewaarde"]),
                (Field::Currency, &["valutacode"]),
            ],
        ),
    ],
    marks: &[
        "conv value",
        "conv value / cost",
        "search impr share",
        "valeur de conv",
        "conv -wert",
        "conv -wert/kosten",
        "valor de conv",
        "valore conv",
        "conv waarde",
        "conv waarde/kosten",
        "segments date",
        "metrics cost",
        "metrics conversions value",
    ],
    no_sale: &[],
    quirks: &[],
};
