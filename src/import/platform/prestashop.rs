//! PrestaShop: the list of orders of its back office, and the columns of its table of orders.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{En, Fr};
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "prestashop",
    kind: Kind::Orders,
    names: &[
        (
            En,
            &[
                (Field::OrderId, &["reference", "id order", "id"]),
                (Field::Date, &["date", "date add"]),
                (Field::Customer, &["customer", "id customer"]),
                (Field::Total, &["total", "total paid tax incl", "total paid"]),
                (Field::Status, &["status", "current state"]),
            ],
        ),
        (Fr, &[(Field::Customer, &["client"]), (Field::Status, &["etat"])]),
    ],
    marks: &[
        /* guess */ "new client",
        /* guess */ "nouveau client",
        "total paid tax incl",
        "total paid real",
        "date add",
    ],
    no_sale: &[
        /* guess */ "canceled",
        /* guess */ "annule",
        /* guess */ "payment error",
        /* guess */ "erreur de paiement",
    ],
    quirks: &[Quirk::OwnNames(&["reference", "id"])],
};
