//! WooCommerce: the orders of its analytics page, as the browser and as the server writes them.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{En, Fr};
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "woocommerce",
    kind: Kind::Orders,
    names: &[
        (
            En,
            &[
                (Field::OrderId, &["order #"]),
                (Field::Date, &["date"]),
                (Field::Customer, &["customer"]),
                (Field::Total, &["net sales", "n revenue"]),
                (Field::Items, &["items sold"]),
                (Field::Status, &["status"]),
                (Field::MoneyFormatted, &["n revenue (formatted)"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::OrderId, &[/* guess */ "commande n°"]),
                (Field::Customer, &[/* guess */ "client"]),
                (Field::Total, &[/* guess */ "ventes nettes", /* guess */ "n chiffre d'affaires"]),
                (Field::Items, &[/* guess */ "articles vendus"]),
                (Field::Status, &[/* guess */ "etat"]),
                (Field::MoneyFormatted, &[/* guess */ "n chiffre d'affaires (formate)"]),
            ],
        ),
    ],
    marks: &[
        "n revenue",
        "n revenue (formatted)",
        /* guess */ "n chiffre d'affaires",
        /* guess */ "n chiffre d'affaires (formate)",
        "attribution",
    ],
    no_sale: &[
        "cancelled",
        "canceled",
        "failed",
        "wc-cancelled",
        "wc-failed",
        "checkout-draft",
        "annulee",
        "annule",
        "echouee",
        "echec",
    ],
    quirks: &[],
};
