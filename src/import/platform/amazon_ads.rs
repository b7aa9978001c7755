//! Amazon Ads: reports of sponsored products, brands and display, with sales counted over 7 or 14 days.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{De, En, Es, Fr, It};
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "amazon_ads",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (Field::Date, &["date", "start date"]),
                (Field::DateEnd, &["end date"]),
                (Field::Campaign, &["campaign name", "campaigns"]),
                (Field::CampaignId, &["campaign id"]),
                (Field::AdGroup, &["ad group name"]),
                (Field::Impressions, &["impressions"]),
                (Field::Clicks, &["clicks"]),
                (Field::Cost, &["spend", "total cost"]),
                (
                    Field::Conversions,
                    &[
                        "7 day total orders (#)",
                        "14 day total orders (#)",
                        "7 day total orders",
                        "14 day total orders",
                    ],
                ),
                (Field::Revenue, &["7 day total sales", "14 day total sales"]),
                (Field::Currency, &["currency"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &["date de debut"]),
                (Field::DateEnd, &["date de fin"]),
                (Field::Campaign, &["nom de la campagne"]),
                (Field::AdGroup, &["nom du groupe d'annonces"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["depenses"]),
                (Field::Conversions, &[/* guess */ "total des commandes (#) sur 7 jours"]),
                (Field::Revenue, &[/* guess */ "total des ventes (€) sur 7 jours"]),
            ],
        ),
        (
            De,
            &[
                (Field::Campaign, &["kampagnenname"]),
                (Field::AdGroup, &["anzeigengruppenname"]),
                (Field::Impressions, &["impressionen"]),
                (Field::Clicks, &["klicks"]),
                (Field::Cost, &["ausgaben", "kosten"]),
                (Field::Conversions, &["bestellungen"]),
                (Field::Revenue, &["umsatz"]),
                (Field::Currency, &["wahrung"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Campaign, &["nombre de la campana"]),
                (Field::AdGroup, &["nombre del grupo de anuncios"]),
                (Field::Impressions, &["impresiones"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["gasto", "inversion"]),
                (Field::Conversions, &["pedidos"]),
                (Field::Revenue, &["ventas"]),
                (Field::Currency, &["divisa", "moneda"]),
            ],
        ),
        (
            It,
            &[
                (Field::Campaign, &["nome campagna", "nome della campagna"]),
                (Field::AdGroup, &["nome gruppo di annunci", "nome del gruppo di annunci"]),
                (Field::Impressions, &["impressioni"]),
                (Field::Clicks, &["clic"]),
                (Field::Cost, &["spesa", "costo"]),
                (Field::Conversions, &["totale ordini (#) 7 giorni", "ordini"]),
                (Field::Revenue, &["vendite totali (€) 7 giorni", "vendite"]),
                (Field::Currency, &["valuta"]),
            ],
        ),
    ],
    marks: &[
        "7 day total sales",
        "14 day total sales",
        "7 day total orders (#)",
        "14 day total orders (#)",
        "7 day total orders",
        "14 day total orders",
        "total advertising cost of sales (acos)",
        "total return on advertising spend (roas)",
        "customer search term",
        "vendite totali (€) 7 giorni",
        "totale ordini (#) 7 giorni",
        /* guess */ "total des ventes (€) sur 7 jours",
        /* guess */ "total des commandes (#) sur 7 jours",
    ],
    no_sale: &[],
    quirks: &[Quirk::OwnNames(&["start date", "end date", "date de debut", "date de fin"])],
};
