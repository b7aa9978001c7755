//! The kinds of operations: campaigns and their budgets, promotions, contents, phases, people and their work.

use super::description::FieldType::{
    Absences, Count, Date, Days, LongText, Months, Number, Quantity, Rate, Text,
};
use super::description::KindDescription;
use super::fields::{
    CAMPAIGN, CHANNEL, CONTENT, END, KPI, NAME, OBJECTIVE, OWNER, PHASE, SEGMENT, STAGES, START, TITLE,
    choice, field, links, needed,
};
use crate::plan::kpi::KPIS;

/// In the order of the chain.
pub(super) const WORK: &[KindDescription] = &[
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
