//! Google Analytics 4: acquisition reports, with remarks (`# …`) above the header.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{De, En, Es, Fr, It, Nl};
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "ga4",
    kind: Kind::Web,
    names: &[
        (
            En,
            &[
                (Field::Date, &["date"]),
                (
                    Field::Channel,
                    &[
                        "session primary channel group (default channel group)",
                        "session default channel group",
                        "session source / medium",
                        "session source/medium",
                        /* guess */ "session source",
                        /* guess */ "session medium",
                        "session campaign",
                    ],
                ),
                (Field::Sessions, &["sessions"]),
                (Field::Users, &["active users", "total users"]),
                (Field::EngagedSessions, &["engaged sessions"]),
                (Field::Conversions, &["key events", "conversions"]),
                (Field::Revenue, &["total revenue"]),
            ],
        ),
        (
            Fr,
            &[
                (
                    Field::Channel,
                    &[
                        "groupe de canaux par defaut pour la session",
                        "groupe de canaux principal pour la session (groupe de canaux par defaut)",
                        "groupe de canaux par defaut de la session",
                        "source/support de la session",
                        /* guess */ "source / support de la session",
                        /* guess */ "campagne de la session",
                    ],
                ),
                (Field::Users, &["utilisateurs actifs", "nombre total d'utilisateurs"]),
                (Field::EngagedSessions, &["sessions avec engagement"]),
                (Field::Conversions, &["evenements cles"]),
                (Field::Revenue, &["revenu total", "revenus totaux"]),
            ],
        ),
        (
            De,
            &[
                (Field::Date, &["datum"]),
                (
                    Field::Channel,
                    &[
                        "sitzung – primare channelgruppe (standard-channelgruppe)",
                        "sitzung – quelle/medium",
                        "sitzung – kampagne",
                    ],
                ),
                (Field::Sessions, &["sitzungen"]),
                (Field::Users, &[/* guess */ "aktive nutzer", /* guess */ "nutzer insgesamt"]),
                (Field::EngagedSessions, &["sitzungen mit interaktionen"]),
                (Field::Conversions, &["schlusselereignisse"]),
                (Field::Revenue, &[/* guess */ "gesamtumsatz"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Date, &["fecha"]),
                (
                    Field::Channel,
                    &[
                        "grupo de canales predeterminado de la sesion",
                        "fuente / medio de la sesion",
                        /* guess */ "fuente/medio de la sesion",
                        /* guess */ "campana de la sesion",
                    ],
                ),
                (Field::Sessions, &["sesiones"]),
                (Field::Users, &["usuarios activos", "total de usuarios"]),
                (Field::EngagedSessions, &["sesiones con interaccion"]),
                (Field::Conversions, &["eventos clave"]),
                (Field::Revenue, &[/* guess */ "ingresos totales"]),
            ],
        ),
        (
            It,
            &[
                (
                    Field::Channel,
                    &[
                        /* guess */ "gruppo di canali predefinito della sessione",
                        /* guess */ "sorgente/mezzo della sessione",
                        /* guess */ "campagna della sessione",
                    ],
                ),
                (Field::Sessions, &["sessioni"]),
                (Field::Users, &["utenti attivi", /* guess */ "utenti totali"]),
                (Field::EngagedSessions, &["sessioni con coinvolgimento"]),
                (Field::Conversions, &[/* guess */ "eventi chiave"]),
                (Field::Revenue, &[/* guess */ "entrate totali"]),
            ],
        ),
        (
            Nl,
            &[
                (Field::Date, &["datum"]),
                (
                    Field::Channel,
                    &[
                        /* guess */ "standaardkanaalgroep van sessie",
                        /* guess */ "bron/medium van sessie",
                        /* guess */ "campagne van sessie",
                    ],
                ),
                (Field::Sessions, &[/* guess */ "sessies"]),
                (Field::Users, &[/* guess */ "actieve gebruikers", /* guess */ "totaal aantal gebruikers"]),
                (Field::EngagedSessions, &[/* guess */ "sessies met betrokkenheid"]),
                (Field::Conversions, &[/* guess */ "belangrijke gebeurtenissen"]),
                (Field::Revenue, &[/* guess */ "totale opbrengst"]),
            ],
        ),
    ],
    marks: &[
        "session primary channel group (default channel group)",
        "session default channel group",
        "session source / medium",
        "session source/medium",
        "session campaign",
        "engaged sessions",
        "key events",
        "groupe de canaux par defaut pour la session",
        "groupe de canaux principal pour la session (groupe de canaux par defaut)",
        "groupe de canaux par defaut de la session",
        "source/support de la session",
        "sessions avec engagement",
        "evenements cles",
        "sitzung – primare channelgruppe (standard-channelgruppe)",
        "sitzung – quelle/medium",
        "sitzung – kampagne",
        "sitzungen mit interaktionen",
        "schlusselereignisse",
        "grupo de canales predeterminado de la sesion",
        "fuente / medio de la sesion",
        "sesiones con interaccion",
        "eventos clave",
        "sessioni con coinvolgimento",
        /* guess */ "gruppo di canali predefinito della sessione",
        /* guess */ "sorgente/mezzo della sessione",
        /* guess */ "standaardkanaalgroep van sessie",
        /* guess */ "bron/medium van sessie",
    ],
    no_sale: &[],
    quirks: &[],
};
