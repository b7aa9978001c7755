//! Plain tables of visits.

use super::super::super::field::Field;
use super::super::super::table::Kind;
use super::super::description::Language::{De, En, Es, Fr, It, Nl};
use super::super::description::Platform;

pub(in super::super) static WEB: Platform = Platform {
    name: "generic",
    kind: Kind::Web,
    names: &[
        (
            En,
            &[
                (Field::Date, &["date", "day", /* guess */ "tag"]),
                (
                    Field::Channel,
                    &[
                        /* guess */ "channel",
                        /* guess */ "source / medium",
                        /* guess */ "source/medium",
                    ],
                ),
                (Field::Sessions, &["sessions"]),
                (Field::Conversions, &["conversions"]),
                (Field::Revenue, &["revenue"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &[/* guess */ "jour"]),
                (Field::Channel, &[/* guess */ "canal"]),
                (Field::Conversions, &[/* guess */ "conversions"]),
                (Field::Revenue, &[/* guess */ "chiffre d'affaires"]),
            ],
        ),
        (
            De,
            &[
                (Field::Date, &["datum"]),
                (Field::Channel, &[/* guess */ "kanal"]),
                (Field::Sessions, &[/* guess */ "sitzungen"]),
                (Field::Users, &[/* guess */ "nutzer"]),
                (Field::Revenue, &[/* guess */ "umsatz"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Date, &["fecha", /* guess */ "dia"]),
                (Field::Channel, &[/* guess */ "canal"]),
                (Field::Sessions, &[/* guess */ "sesiones"]),
                (Field::Users, &[/* guess */ "usuarios"]),
                (Field::Conversions, &[/* guess */ "conversiones"]),
                (Field::Revenue, &[/* guess */ "ingresos"]),
            ],
        ),
        (
            It,
            &[
                (Field::Date, &[/* guess */ "giorno"]),
                (Field::Channel, &[/* guess */ "canale"]),
                (Field::Sessions, &[/* guess */ "sessioni"]),
                (Field::Users, &[/* guess */ "utenti"]),
                (Field::Conversions, &[/* guess */ "conversioni"]),
                (Field::Revenue, &[/* guess */ "ricavi"]),
            ],
        ),
        (
            Nl,
            &[
                (Field::Date, &["datum", /* guess */ "dag"]),
                (Field::Channel, &[/* guess */ "kanaal"]),
                (Field::Sessions, &[/* guess */ "sessies"]),
                (Field::Users, &[/* guess */ "gebruikers"]),
                (Field::Conversions, &[/* guess */ "conversies"]),
                (Field::Revenue, &[/* guess */ "omzet"]),
            ],
        ),
    ],
    marks: &[],
    no_sale: &[],
    quirks: &[],
};
