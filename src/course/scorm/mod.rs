//! SCORM 1.2: what a learning platform keeps of an exercise, and the calls of a visit.
//!
//! - `state`: the state, as text of at most 4,000 characters.
//! - `session`: the calls of a visit, in order.
//! - `elements`: scores and times.
//! - `ask`: any of these by request.

mod ask;
mod elements;
mod session;
mod state;

pub use ask::{ScormAnswer, ScormRequest, scorm_state};
pub use elements::{score_raw, session_time};
pub use session::{Call, Event, Package, Platform};
pub use state::{KeptAttempt, QuestionState, State, StateFault, student_code};
