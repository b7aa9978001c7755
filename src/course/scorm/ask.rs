//! A state, a call or an element, by request.

use super::elements::{score_raw, session_time};
use super::session::{Call, Event, Package, Platform, Session};
use super::state::{State, StateFault, student_code};
use serde::{Deserialize, Serialize};

/// What to write, read or compute.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum ScormRequest {
    /// A state → its text.
    Encode(State),
    /// A text → its state.
    Decode {
        /// As the platform kept it.
        text: String,
    },
    /// The id of a student → the code.
    Student {
        /// `cmi.core.student_id`.
        student_id: String,
    },
    /// A score → `cmi.core.score.raw`.
    Score {
        /// From 0 to 100.
        score: f64,
    },
    /// A time → `cmi.core.session_time`.
    Time {
        /// In seconds.
        seconds: f64,
    },
    /// The events of a visit → the calls.
    Calls {
        /// The exercise as it is packed.
        package: Package,
        /// What the platform answers.
        lms: Platform,
        /// What happens.
        events: Vec<Event>,
    },
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum ScormAnswer {
    /// The text of a state.
    Text {
        /// At most 4,000 characters.
        text: String,
    },
    /// The state of a text.
    State(State),
    /// The code of a student.
    Student {
        /// Six characters, or none.
        student: String,
    },
    /// A score.
    Raw {
        /// Two decimals at most.
        raw: String,
    },
    /// A time.
    Time {
        /// `HHHH:MM:SS.ss`.
        session_time: String,
    },
    /// The calls of a visit.
    Calls {
        /// Each a function with its arguments.
        calls: Vec<Call>,
    },
}

/// Writes or reads a state, or computes what a visit sends to the platform.
///
/// # Errors
/// Those of [`State::encode`] and [`State::decode`].
///
/// ```
/// use levier::course::scorm::{ScormAnswer, ScormRequest, scorm_state};
/// let answer = scorm_state(&ScormRequest::Time { seconds: 754.32 }).unwrap();
/// assert_eq!(answer, ScormAnswer::Time { session_time: "0000:12:34.32".to_owned() });
/// ```
pub fn scorm_state(request: &ScormRequest) -> Result<ScormAnswer, StateFault> {
    Ok(match request {
        ScormRequest::Encode(state) => ScormAnswer::Text { text: state.encode()? },
        ScormRequest::Decode { text } => ScormAnswer::State(State::decode(text)?),
        ScormRequest::Student { student_id } => ScormAnswer::Student { student: student_code(student_id) },
        ScormRequest::Score { score } => ScormAnswer::Raw { raw: score_raw(*score) },
        ScormRequest::Time { seconds } => ScormAnswer::Time { session_time: session_time(*seconds) },
        ScormRequest::Calls { package, lms, events } => {
            ScormAnswer::Calls { calls: Session::new(package).run(lms, events) }
        }
    })
}
