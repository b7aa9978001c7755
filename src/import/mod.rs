//! Imports.

mod options;
mod report;
mod table;

pub use options::{ColumnProposal, DateOrder, Imported, MappingProposal, Mark, Options, Refusal, RoleChoice};
pub use report::{
    ColumnUse, Decimal, Encoding, Period, Report, Skip, Skipped, SkippedLine, Warning, WarningCode,
};
pub use table::{Column, Kind, Role, Row, Table};
