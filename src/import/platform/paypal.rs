//! PayPal: the activity report. What is no payment (withdrawals, conversions, holds) is told by its type.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::{De, En, Fr};
use super::description::{Platform, Quirk};

pub(super) static PLATFORM: Platform = Platform {
    name: "paypal",
    kind: Kind::Orders,
    names: &[
        (
            En,
            &[
                (Field::OrderId, &["transaction id"]),
                (Field::Date, &["date"]),
                (Field::Customer, &["from email address"]),
                (Field::Total, &["gross"]),
                (Field::Currency, &["currency"]),
                (Field::Status, &["status"]),
                (Field::ResultKind, &["type", "description"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::OrderId, &["numero de transaction"]),
                (Field::Customer, &["de l'adresse email", "adresse email de l'expediteur"]),
                (Field::Total, &["avant commission"]),
                (Field::Currency, &["devise"]),
                (Field::Status, &["etat"]),
            ],
        ),
        (
            De,
            &[
                (Field::OrderId, &["transaktionscode"]),
                (Field::Date, &["datum"]),
                (Field::Customer, &["absender e-mail-adresse"]),
                (Field::Total, &["brutto"]),
                (Field::Currency, &["wahrung"]),
                (Field::ResultKind, &["typ", "beschreibung"]),
            ],
        ),
    ],
    marks: &[
        "from email address",
        "to email address",
        "balance impact",
        "reference txn id",
        "transaktionscode",
        "absender e-mail-adresse",
        "empfanger e-mail-adresse",
        "avant commission",
        "de l'adresse email",
    ],
    no_sale: &[
        "denied",
        /* guess */ "expired",
        "general withdrawal",
        "general withdrawal - bank account",
        "user initiated withdrawal",
        "general currency conversion",
        "general authorization",
        "bank deposit to pp account",
        "account hold for open authorization",
        /* guess */ "reversal of general account hold",
        "hold on balance for dispute investigation",
        "cancellation of hold for dispute resolution",
        "tax collected by partner",
        "bankgutschrift",
    ],
    quirks: &[Quirk::OwnNames(&[
        "gross",
        "brutto",
        "avant commission",
        "type",
        "description",
        "typ",
        "beschreibung",
    ])],
};
