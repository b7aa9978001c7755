//! The saved document, the commands that change it, and the store that keeps it.
//!
//! The document is one immutable value: [`apply`] takes one and a command and returns the next one or
//! an error, and undo is a stack of earlier ones. Results are never saved, only what they are computed
//! from; a [`Decision`] is the exception on purpose, since it freezes the figures it was taken on.
//!
//! - `document`, `ads`, `audience`, `orders`, `people`, `plan`, `source`, `journal`: what a document holds, by subject;
//!   `tables` beside it; `check` and `required` refuse what breaks a rule.
//! - `command` with `plan_change`: a document and a command → the next document; `handle` is the open workspace.
//! - `open` reads a text, `migrate` with `saved_table` the schemas before today's, `file` the exported file.
//! - `store` with `storage`: what is kept, read back, and told when it is damaged.
//! - `joined`, `weekly`, `smart_verdict`, `review`: what is computed from a document, and of a decision on its date.
//! - `example` with `truth`, `cases`: the workspaces that the product generates.

mod ads;
mod audience;
mod cases;
mod check;
mod command;
mod document;
mod example;
mod file;
mod handle;
mod joined;
mod journal;
mod migrate;
mod open;
mod orders;
mod people;
mod plan;
mod plan_change;
mod required;
mod review;
mod saved_table;
mod smart_verdict;
mod source;
mod storage;
mod store;
mod tables;
mod truth;
mod weekly;

pub use ads::{campaign_months, measure, measure_over_time, period_sums};
pub use audience::{KeptAudience, KeptSegment, KeptSegments, Message, Question, SegmentMarks};
pub use cases::{CaseFigures, Cases, case_figures};
pub use check::check;
pub use command::{Command, apply};
pub use document::{
    BudgetScenario, CampaignChannel, Decision, DecisionLine, DecisionReview, Document, Evidence,
    FrozenFigure, MOST_SCENARIOS, Objective, RevenueVat, SCHEMA, Settings, Wanted,
};
pub use example::{ExampleFile, Language, example, example_files};
pub use file::{WorkspaceFile, read_file, write_file};
pub use handle::{LastPut, Workspace};
pub use joined::{JoinedSource, KeepJoined, joined, joined_source};
pub use open::{Opened, open, to_text};
pub use orders::orders_table;
pub use plan::plan_removal;
pub use review::{ObtainedFigure, ReviewFigures, SpendSince, review_figures};
pub use saved_table::{ImportPreview, SavedColumn, SavedImport, SavedRow, SavedTable};
pub use smart_verdict::{SmartVerdict, smart_verdict};
pub use source::{Source, SourceContent, to_content};
pub use storage::{Fault, Memory, Storage};
pub use store::{Backup, KEY, Kept, LoadStatus, Loaded, Other, Store};
pub use tables::Tables;
pub use truth::known_truth;
pub use weekly::{guess_setup, response_data, response_task};
