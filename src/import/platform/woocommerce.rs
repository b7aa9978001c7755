//! WooCommerce: the orders of its analytics page.

use super::super::field::Field;
use super::super::table::Kind;
use super::Language::{En, Fr};
use super::Platform;

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
                (Field::Total, &["net sales"]),
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
                (Field::Total, &[/* guess */ "ventes nettes"]),
                (Field::Items, &[/* guess */ "articles vendus"]),
                (Field::Status, &[/* guess */ "etat"]),
                (Field::MoneyFormatted, &[/* guess */ "n chiffre d'affaires (formate)"]),
            ],
        ),
    ],
    marks: &["n revenue (formatted)", "n chiffre d'affaires (formate)", "attribution"],
    no_sale: &["cancelled", "canceled", "failed", "annulee", "annule", "echouee", "echec"],
    quirks: &[],
};
