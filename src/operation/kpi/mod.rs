//! The marketing KPIs, by stage of the customer journey. Each is its formula.

mod acquisition;
mod awareness;
mod conversion;
mod loyalty;
mod profitability;

pub(super) use acquisition::OPERATIONS as ACQUISITION;
pub(super) use awareness::OPERATIONS as AWARENESS;
pub(super) use conversion::OPERATIONS as CONVERSION;
pub(super) use loyalty::OPERATIONS as LOYALTY;
pub(super) use profitability::OPERATIONS as PROFITABILITY;

const SUITE: &str = "kpi";
