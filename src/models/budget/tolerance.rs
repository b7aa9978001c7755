//! Tolerances that several parts of the allocation share.

/// Sums of money that differ by less than this, relative, are equal.
pub(super) const SAME: f64 = 1e-9;
/// A plan whose relative gap is larger than this is not called optimal.
pub(super) const PROVEN: f64 = 1e-6;
