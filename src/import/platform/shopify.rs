//! Shopify: the export of orders. An order's further items stand on lines without a total; what was refunded has a
//! column, and the total stays gross.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "shopify",
    kind: Kind::Orders,
    names: &[(
        En,
        &[
            (Field::OrderId, &["name"]),
            (Field::Date, &["created at"]),
            (Field::Customer, &["email"]),
            (Field::Total, &["total"]),
            (Field::Refunded, &["refunded amount"]),
            (Field::Discount, &["discount amount"]),
            (Field::Items, &["lineitem quantity"]),
            (Field::Currency, &["currency"]),
            (Field::Status, &["financial status"]),
            (Field::Cancelled, &["cancelled at"]),
        ],
    )],
    marks: &["financial status", "lineitem quantity", "fulfillment status"],
    no_sale: &["voided", "expired"],
    quirks: &[Quirk::ItemsOnFurtherLines, Quirk::OwnNames(&["name"])],
};
