//! Observed lifetimes, some of them censored.

/// Durations in ascending order; `true` where the event ended the duration, `false` where it was censored.
pub(super) type Lifetimes = Vec<(f64, bool)>;
