//! Plain tables of advertising.

use super::super::super::field::Field;
use super::super::super::table::Kind;
use super::super::description::Language::{De, En, Es, Fr, It, Nl};
use super::super::description::Platform;

pub(in super::super) static ADS: Platform = Platform {
    name: "generic",
    kind: Kind::Ads,
    names: &[
        (
            En,
            &[
                (
                    Field::Date,
                    &[
                        "day", "date", /* guess */ "week", "month", /* guess */ "quarter", "tag",
                        "data",
                    ],
                ),
                (Field::Campaign, &["campaign", "campaign name"]),
                (Field::Channel, &[/* guess */ "channel", "row labels"]),
                (Field::AdGroup, &["ad group", "ad group name"]),
                (Field::Impressions, &["impressions"]),
                (Field::Reach, &["reach"]),
                (Field::Clicks, &["clicks"]),
                (Field::Cost, &["cost", "spend", /* guess */ "ad spend"]),
                (Field::Conversions, &["conversions"]),
                (Field::Revenue, &[/* guess */ "revenue"]),
                (Field::Currency, &["currency"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &["jour", "semaine", "mois", /* guess */ "trimestre"]),
                (Field::Campaign, &["campagne"]),
                (Field::Channel, &[/* guess */ "canal", "etiquettes de lignes"]),
                (Field::AdGroup, &["groupe d'annonces"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["cout", "depense", "depenses"]),
                (Field::Revenue, &[/* guess */ "chiffre d'affaires", "revenu", "revenus", "ventes"]),
                (Field::Currency, &["devise"]),
            ],
        ),
        (
            De,
            &[
                (
                    Field::Date,
                    &[
                        "datum", /* guess */ "woche", /* guess */ "monat",
                        /* guess */ "quartal",
                    ],
                ),
                (Field::Campaign, &["kampagne"]),
                (Field::Channel, &[/* guess */ "kanal", "zeilenbeschriftungen"]),
                (Field::Impressions, &["impressionen"]),
                (Field::Reach, &["reichweite"]),
                (Field::Clicks, &["klicks"]),
                (Field::Cost, &["kosten", "ausgaben"]),
                (Field::Conversions, &[/* guess */ "konversionen"]),
                (Field::Revenue, &["umsatz", /* guess */ "einnahmen"]),
                (Field::Currency, &["wahrung", /* guess */ "waehrung"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Date, &["fecha", "dia", /* guess */ "semana", /* guess */ "mes"]),
                (Field::Campaign, &["campana"]),
                (Field::Channel, &[/* guess */ "canal", "etiquetas de fila"]),
                (Field::Impressions, &["impresiones"]),
                (Field::Reach, &["alcance"]),
                (Field::Clicks, &["clics"]),
                (Field::Cost, &["coste", "costo", "gasto", "inversion"]),
                (Field::Conversions, &["conversiones"]),
                (Field::Revenue, &["ventas", /* guess */ "ingresos"]),
                (Field::Currency, &["divisa", "moneda"]),
            ],
        ),
        (
            It,
            &[
                (Field::Date, &["giorno", /* guess */ "settimana", /* guess */ "mese"]),
                (Field::Campaign, &["campagna"]),
                (Field::Channel, &[/* guess */ "canale", "etichette di riga"]),
                (Field::Impressions, &["impressioni"]),
                (Field::Reach, &[/* guess */ "copertura"]),
                (Field::Clicks, &["clic"]),
                (Field::Cost, &["costo", "spesa"]),
                (Field::Conversions, &["conversioni"]),
                (Field::Revenue, &["vendite", /* guess */ "ricavi"]),
                (Field::Currency, &["valuta"]),
            ],
        ),
        (
            Nl,
            &[
                (Field::Date, &["datum", /* guess */ "dag", /* guess */ "maand", /* guess */ "kwartaal"]),
                (Field::Campaign, &["campagne"]),
                (Field::Channel, &[/* guess */ "kanaal", "rijlabels"]),
                (Field::Impressions, &["vertoningen", "weergaven"]),
                (Field::Reach, &["bereik"]),
                (Field::Clicks, &["klikken"]),
                (Field::Cost, &["kosten", /* guess */ "uitgaven"]),
                (Field::Conversions, &["conversies"]),
                (Field::Revenue, &[/* guess */ "omzet", /* guess */ "opbrengst"]),
                (Field::Currency, &["valuta"]),
            ],
        ),
    ],
    marks: &[],
    no_sale: &[],
    quirks: &[],
};
