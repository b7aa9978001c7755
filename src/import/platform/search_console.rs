//! Search Console: queries or pages of a site in Google's results. A click is a visit, and nothing is paid.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{De, En, Es, Fr, It, Nl};
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "search_console",
    kind: Kind::Web,
    names: &[
        (
            En,
            &[
                (Field::Channel, &["top queries", "top pages"]),
                (Field::Sessions, &["clicks"]),
                (Field::Impressions, &["impressions"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Channel, &["requetes les plus frequentes", "pages les plus populaires"]),
                (Field::Sessions, &["clics"]),
            ],
        ),
        (
            De,
            &[
                (Field::Channel, &["haufigste suchanfragen", "haufigste seiten", "top-seiten"]),
                (Field::Sessions, &["klicks"]),
                (Field::Impressions, &["impressionen"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Channel, &["consultas principales", "paginas principales"]),
                (Field::Sessions, &["clics"]),
                (Field::Impressions, &["impresiones"]),
            ],
        ),
        (
            It,
            &[
                (Field::Channel, &["query principali", /* guess */ "pagine principali"]),
                (Field::Sessions, &["clic"]),
                (Field::Impressions, &["impressioni"]),
            ],
        ),
        (
            Nl,
            &[
                (Field::Channel, &["populairste zoekopdrachten", /* guess */ "populairste pagina's"]),
                (Field::Sessions, &["klikken"]),
                (Field::Impressions, &["vertoningen"]),
            ],
        ),
    ],
    marks: &[
        "top queries",
        "top pages",
        "requetes les plus frequentes",
        "pages les plus populaires",
        "haufigste suchanfragen",
        "haufigste seiten",
        "top-seiten",
        "consultas principales",
        "paginas principales",
        "query principali",
        /* guess */ "pagine principali",
        "populairste zoekopdrachten",
        /* guess */ "populairste pagina's",
    ],
    no_sale: &[],
    quirks: &[Quirk::OwnNames(&["clicks", "clics", "klicks", "clic", "klikken"])],
};
