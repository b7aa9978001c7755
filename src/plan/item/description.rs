//! The kinds of items and their fields: forms, tables, checks, links and exports all come from here.

use serde::Serialize;

use crate::plan::kpi::KPIS;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A civil day, `YYYY-MM-DD`.
    Date,
    /// An amount in the workspace's currency, at least 0.
    Money,
    /// Any finite number.
    Number,
    /// A number of hours or of another quantity, at least 0.
    Quantity,
    /// A whole number, at least 0.
    Count,
    /// A fraction from 0 to 1.
    Rate,
    /// One of the field's choices.
    Choice,
    /// The id of an item.
    Link,
    /// The ids of several items.
    Links,
    /// Amounts by month: `{"2026-01": {"target": 0, "plan": 0, "forecast": null, "actual": null}}`.
    Months,
    /// Days of the week, 1 (Monday) to 7.
    Days,
    /// Absences: `[{"from": "2026-08-01", "to": "2026-08-15"}]`.
    Absences,
}

/// A field of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct FieldDescription {
    /// Its key.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub key: &'static str,
    /// What it holds.
    #[serde(rename = "type")]
    pub holds: FieldType,
    /// Whether an item lacks something without it.
    pub required: bool,
    /// The kinds that a link may name. `objective` and `segment` stand beside the plan; a segment is named by its name.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub kinds: &'static [&'static str],
    /// The codes to choose from. For a link: what it may say instead of naming an item.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub choices: &'static [&'static str],
}

/// A kind of item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct KindDescription {
    /// Its name.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub kind: &'static str,
    /// Its fields, in the order of a form.
    #[cfg_attr(feature = "wasm", tsify(type = "FieldDescription[]"))]
    pub fields: &'static [FieldDescription],
}

const fn field(key: &'static str, holds: FieldType) -> FieldDescription {
    FieldDescription { key, holds, required: false, kinds: &[], choices: &[] }
}

const fn choice(key: &'static str, choices: &'static [&'static str]) -> FieldDescription {
    FieldDescription { choices, ..field(key, FieldType::Choice) }
}

const fn link(key: &'static str, kinds: &'static [&'static str]) -> FieldDescription {
    FieldDescription { kinds, ..field(key, FieldType::Link) }
}

const fn links(key: &'static str, kinds: &'static [&'static str]) -> FieldDescription {
    FieldDescription { kinds, ..field(key, FieldType::Links) }
}

const fn needed(field: FieldDescription) -> FieldDescription {
    FieldDescription { required: true, ..field }
}

use FieldType::{Absences, Count, Date, Days, LongText, Money, Months, Number, Quantity, Rate, Text};

const CHANNELS: &[&str] = &[
    "search",
    "social",
    "display",
    "video",
    "email",
    "sms",
    "influencers",
    "affiliates",
    "user_content",
    "tv",
    "radio",
    "outdoor",
    "print",
    "events",
    "public_relations",
];
const STAGES: &[&str] = &["awareness", "acquisition", "conversion", "loyalty", "profitability"];
const BOXES: &[&str] = &[
    "political",
    "economic",
    "social",
    "technological",
    "environmental",
    "legal",
    "new_entrants",
    "suppliers",
    "buyers",
    "substitutes",
    "rivalry",
    "market_penetration",
    "market_development",
    "product_development",
    "diversification",
    "star",
    "cash_cow",
    "question_mark",
    "dog",
    "invest",
    "select",
    "harvest",
];

const NAME: FieldDescription = needed(field("name", Text));
const TITLE: FieldDescription = needed(field("title", Text));
const NOTE: FieldDescription = field("note", LongText);
const TEXT: FieldDescription = needed(field("text", LongText));
const EVIDENCE: FieldDescription = needed(choice("evidence", &["figure", "source", "opinion"]));
const SOURCE: FieldDescription = field("source", Text);
const START: FieldDescription = needed(field("start", Date));
const END: FieldDescription = needed(field("end", Date));
const KPI: FieldDescription = needed(choice("kpi", KPIS));
const OBJECTIVE: FieldDescription = link("objective", &["objective"]);
const SEGMENT: FieldDescription = FieldDescription { choices: &["all"], ..link("segment", &["segment"]) };
const CAMPAIGN: FieldDescription = link("campaign", &["campaign"]);
const CONTENT: FieldDescription = link("content", &["content"]);
const PHASE: FieldDescription = link("phase", &["phase"]);
const OWNER: FieldDescription = link("owner", &["person"]);
const CHANNEL: FieldDescription = choice("channel", CHANNELS);
const TARGET: FieldDescription = needed(link("target", &["target"]));

/// Every kind of item, in the order of the chain.
static KINDS: &[KindDescription] = &[
    KindDescription { kind: "competitor", fields: &[NAME, NOTE] },
    KindDescription { kind: "criterion", fields: &[NAME, field("weight", Quantity), NOTE] },
    KindDescription {
        kind: "cell",
        fields: &[
            needed(link("competitor", &["competitor"])),
            needed(link("criterion", &["criterion"])),
            needed(field("rating", Number)),
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
    KindDescription {
        kind: "campaign",
        fields: &[
            TITLE,
            CHANNEL,
            START,
            END,
            OBJECTIVE,
            SEGMENT,
            choice("stage", STAGES),
            field("message", LongText),
            PHASE,
            OWNER,
            choice("expected_kpi", KPIS),
            field("expected", Quantity),
            field("imported", Text),
            links("not_double_of", &["campaign"]),
        ],
    },
    KindDescription {
        kind: "budget_line",
        fields: &[needed(CAMPAIGN), needed(field("months", Months)), field("frozen_on", Date)],
    },
    KindDescription {
        kind: "promotion",
        fields: &[
            TITLE,
            needed(choice("promotion_type", &["discount", "bundle", "gift", "coupon", "loyalty"])),
            START,
            END,
            CAMPAIGN,
            SEGMENT,
            field("depth", Rate),
            field("break_even", Rate),
            field("control", LongText),
        ],
    },
    KindDescription {
        kind: "content",
        fields: &[
            TITLE,
            needed(field("date", Date)),
            choice(
                "format",
                &["article", "post", "video", "newsletter", "podcast", "webinar", "event", "page", "image"],
            ),
            CHANNEL,
            choice("stage", STAGES),
            choice("state", &["idea", "draft", "ready", "published"]),
            OBJECTIVE,
            SEGMENT,
            CAMPAIGN,
            OWNER,
            links("not_double_of", &["content"]),
        ],
    },
    KindDescription { kind: "phase", fields: &[TITLE, START, END, links("needs", &["phase"])] },
    KindDescription {
        kind: "gate",
        fields: &[
            needed(PHASE),
            KPI,
            needed(choice("op", &["at_least", "at_most"])),
            needed(field("value", Number)),
            field("measured", Number),
            field("low", Number),
            field("high", Number),
        ],
    },
    KindDescription {
        kind: "person",
        fields: &[NAME, field("hours_per_week", Quantity), field("days", Days), field("off", Absences)],
    },
    KindDescription {
        kind: "task",
        fields: &[
            TITLE,
            needed(field("hours", Quantity)),
            START,
            END,
            OWNER,
            CAMPAIGN,
            CONTENT,
            PHASE,
            links("not_double_of", &["task"]),
        ],
    },
    KindDescription {
        kind: "review",
        fields: &[
            TITLE,
            needed(field("first", Date)),
            needed(choice("every", &["days", "weeks", "months"])),
            needed(field("step", Count)),
            needed(field("until", Date)),
            OBJECTIVE,
            links("people", &["person"]),
        ],
    },
];

/// Every kind of item, in the order of the chain.
///
/// ```
/// let campaign = levier::plan::kind_description("campaign").unwrap();
/// assert!(campaign.fields.iter().any(|field| field.key == "start" && field.required));
/// assert!(levier::plan::kinds().iter().all(|kind| !kind.fields.is_empty()));
/// ```
pub fn kinds() -> &'static [KindDescription] {
    KINDS
}

/// The description of a kind, if there is one of that name.
pub fn kind_description(kind: &str) -> Option<&'static KindDescription> {
    KINDS.iter().find(|known| known.kind == kind)
}
