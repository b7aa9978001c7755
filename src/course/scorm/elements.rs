//! Scores and times as SCORM 1.2 writes them.

use crate::course::expression::round;

/// The longest time that SCORM 1.2 can tell, in hundredths of a second.
const LONGEST_TIME: f64 = 3_599_999_999.0;

/// A score from 0 to 100 with two decimals at most.
pub fn score_raw(score: f64) -> String {
    let text = format!("{:.2}", round(score.clamp(0.0, 100.0), 2));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Seconds as `HHHH:MM:SS.ss`, at most 9999 hours.
pub fn session_time(seconds: f64) -> String {
    let hundredths = (round(seconds.max(0.0), 2) * 100.0).round().min(LONGEST_TIME) as u64;
    let (rest, hundredths) = (hundredths / 100, hundredths % 100);
    format!("{:04}:{:02}:{:02}.{hundredths:02}", rest / 3600, rest / 60 % 60, rest % 60)
}
