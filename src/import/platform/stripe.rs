//! Stripe: the export of payments. A payment that was refunded stays a sale, less what was refunded.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "stripe",
    kind: Kind::Orders,
    names: &[(
        En,
        &[
            (Field::OrderId, &["id", "paymentintent id"]),
            (Field::Date, &["created date (utc)", "created (utc)"]),
            (Field::Customer, &["customer email", "customer id"]),
            (Field::Total, &["amount"]),
            (Field::Refunded, &["amount refunded"]),
            (Field::Currency, &["currency"]),
            (Field::Status, &["status"]),
        ],
    )],
    marks: &[
        "created date (utc)",
        "created (utc)",
        "amount refunded",
        "converted amount",
        "converted amount refunded",
        "seller message",
        "paymentintent id",
        "payment source type",
        "statement descriptor",
        "captured",
    ],
    no_sale: &[
        "failed",
        "canceled",
        /* guess */ "blocked",
        /* guess */ "uncaptured",
        "requires_payment_method",
        "requires_action",
        "requires_confirmation",
        "requires_capture",
        "incomplete",
        "incomplete_expired",
        "expired",
    ],
    quirks: &[Quirk::OwnNames(&["id"])],
};
