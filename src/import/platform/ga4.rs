//! Google Analytics 4: acquisition reports, with remarks (`# …`) above the header.

use super::super::field::Field;
use super::super::table::Kind;
use super::Language::{En, Fr};
use super::Platform;

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
                    ],
                ),
                (Field::Sessions, &["sessions"]),
                (Field::Users, &["active users"]),
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
                    ],
                ),
                (Field::Users, &["utilisateurs actifs"]),
                (Field::EngagedSessions, &["sessions avec engagement"]),
                (Field::Conversions, &["evenements cles"]),
                (Field::Revenue, &["revenu total"]),
            ],
        ),
    ],
    marks: &[
        "session primary channel group (default channel group)",
        "session default channel group",
        "engaged sessions",
        "groupe de canaux par defaut pour la session",
        "sessions avec engagement",
        "key events",
        "evenements cles",
        "groupe de canaux principal pour la session (groupe de canaux par defaut)",
    ],
    no_sale: &[],
    quirks: &[],
};
