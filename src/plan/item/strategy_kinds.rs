//! The kinds of strategy: the market, what is aimed at beside objectives, targets, positioning and mix.

use super::description::FieldType::{Count, Date, LongText, Money, Number, Quantity, Rate};
use super::description::KindDescription;
use super::fields::{
    BOXES, EVIDENCE, KPI, NAME, NOTE, OBJECTIVE, SOURCE, TARGET, TEXT, choice, field, link, links, needed,
};

/// In the order of the chain.
pub(super) const STRATEGY: &[KindDescription] = &[
    KindDescription { kind: "competitor", fields: &[NAME, NOTE] },
    KindDescription {
        kind: "activity",
        fields: &[
            NAME,
            field("sales", Money),
            field("rival_sales", Money),
            field("market_growth", Number),
            EVIDENCE,
            SOURCE,
            NOTE,
        ],
    },
    KindDescription {
        kind: "criterion",
        fields: &[
            NAME,
            field("weight", Quantity),
            choice("side", &["competition", "attractiveness", "own_strength"]),
            NOTE,
        ],
    },
    KindDescription {
        kind: "cell",
        fields: &[
            needed(link("competitor", &["competitor", "activity"])),
            needed(link("criterion", &["criterion"])),
            needed(field("rating", Number)),
            EVIDENCE,
            SOURCE,
        ],
    },
    KindDescription {
        kind: "market_factor",
        fields: &[
            NAME,
            needed(choice("factor_type", &["people", "share", "purchases", "amount"])),
            field("rank", Count),
            field("factor_value", Quantity),
            field("low", Quantity),
            field("high", Quantity),
            field("answers", Count),
            field("asked", Count),
            EVIDENCE,
            SOURCE,
        ],
    },
    KindDescription {
        kind: "grid",
        fields: &[
            NAME,
            needed(choice("grid_type", &["swot", "pestel", "five_forces", "ansoff", "bcg", "ge"])),
            NOTE,
        ],
    },
    KindDescription {
        kind: "grid_entry",
        fields: &[needed(link("grid", &["grid"])), needed(choice("box", BOXES)), TEXT, EVIDENCE, SOURCE],
    },
    KindDescription {
        kind: "swot",
        fields: &[
            needed(choice("quadrant", &["strength", "weakness", "opportunity", "threat"])),
            TEXT,
            EVIDENCE,
            SOURCE,
        ],
    },
    KindDescription {
        kind: "tows",
        fields: &[
            needed(links("internal", &["swot"])),
            needed(links("external", &["swot"])),
            needed(field("move", LongText)),
            OBJECTIVE,
        ],
    },
    KindDescription {
        kind: "key_result",
        fields: &[
            needed(OBJECTIVE),
            KPI,
            needed(choice("direction", &["increase", "decrease"])),
            field("baseline", Number),
            field("baseline_step", Quantity),
            field("baseline_from", Date),
            field("baseline_to", Date),
            needed(field("target_value", Number)),
        ],
    },
    KindDescription {
        kind: "target",
        fields: &[needed(link("segment", &["segment"])), field("priority", Count), field("reason", LongText)],
    },
    KindDescription {
        kind: "positioning",
        fields: &[
            TARGET,
            field("statement", LongText),
            link("horizontal", &["criterion"]),
            link("vertical", &["criterion"]),
            field("x", Number),
            field("y", Number),
        ],
    },
    KindDescription {
        kind: "mix",
        fields: &[
            TARGET,
            field("product", LongText),
            field("price", LongText),
            field("price_amount", Money),
            field("margin_rate", Rate),
            field("elasticity", Number),
            field("place", LongText),
            field("promotion", LongText),
            field("people", LongText),
            field("process", LongText),
            field("physical_evidence", LongText),
        ],
    },
];
