//! HubSpot: the export of marketing e-mails.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{En, Fr};
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "hubspot",
    kind: Kind::Email,
    names: &[
        (
            En,
            &[
                (
                    Field::Date,
                    &[
                        /* guess */ "publish date",
                        /* guess */ "send date",
                        /* guess */ "sent date",
                    ],
                ),
                (Field::Campaign, &["email name", /* guess */ "email campaign"]),
                (Field::Sent, &["sent"]),
                (Field::Delivered, &["delivered"]),
                (Field::Opens, &[/* guess */ "opened", /* guess */ "opens"]),
                (Field::Clicks, &[/* guess */ "clicked", /* guess */ "clicks"]),
                (Field::Unsubscribes, &[/* guess */ "unsubscribed"]),
                (Field::Bounces, &[/* guess */ "bounced"]),
                (Field::HardBounces, &[/* guess */ "hard bounced"]),
                (Field::SoftBounces, &[/* guess */ "soft bounced"]),
                (Field::Complaints, &[/* guess */ "spam reports"]),
                (Field::OpenRate, &["open rate"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Campaign, &[/* guess */ "nom de l'e-mail"]),
                (Field::Sent, &[/* guess */ "envoye"]),
                (Field::Delivered, &[/* guess */ "remis"]),
                (Field::Opens, &[/* guess */ "ouvert"]),
                (Field::Clicks, &[/* guess */ "clique"]),
            ],
        ),
    ],
    marks: &[
        /* guess */ "contacts lost",
        /* guess */ "spam reports",
        /* guess */ "spam report rate",
        /* guess */ "publish date",
        /* guess */ "internal email name",
    ],
    no_sale: &[],
    quirks: &[],
};
