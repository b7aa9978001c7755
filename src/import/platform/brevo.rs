//! Brevo: campaign reports.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{En, Fr};
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "brevo",
    kind: Kind::Email,
    names: &[
        (
            En,
            &[
                (Field::Campaign, &["campaign name"]),
                (Field::Opens, &[/* guess */ "unique openers"]),
                (Field::Clicks, &[/* guess */ "unique clickers"]),
                (Field::Unsubscribes, &[/* guess */ "unsubscriptions"]),
                (Field::Complaints, &[/* guess */ "complaints"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &["date d'envoi"]),
                (Field::Campaign, &["nom de la campagne"]),
                (Field::Sent, &[/* guess */ "envoyes"]),
                (Field::Delivered, &[/* guess */ "delivres"]),
                (Field::Opens, &[/* guess */ "ouvreurs uniques"]),
                (Field::Clicks, &[/* guess */ "cliqueurs uniques"]),
                (Field::Unsubscribes, &[/* guess */ "desabonnements"]),
                (Field::Bounces, &[/* guess */ "rebonds"]),
                (Field::Complaints, &[/* guess */ "plaintes"]),
                (Field::OpenRate, &["taux d'ouverture"]),
            ],
        ),
    ],
    marks: &["cliqueurs uniques", "ouvreurs uniques", "unique openers", "unique clickers"],
    no_sale: &[],
    quirks: &[],
};
