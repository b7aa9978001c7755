//! What is particular to mailings: bounces of two kinds, and open rates over another denominator.

use crate::Result;
use crate::import::report::notes::Notes;
use crate::import::report::{Warning, WarningCode};
use crate::table::{NamedColumn, Numbers};

/// Says when the open rate of the file divides by the messages sent: ours divides by those delivered.
pub(in crate::import) fn check_open_rate(
    line: u64,
    rate: Option<f64>,
    [opens, sent, delivered]: [Option<f64>; 3],
    notes: &mut Notes,
) {
    let known = |value: Option<f64>| value.filter(|&value| value > 0.0);
    let (Some(rate), Some(opens), Some(sent), Some(delivered)) =
        (rate, known(opens), known(sent), known(delivered))
    else {
        return;
    };
    // Rates are printed to a hundredth of a per cent.
    let is = |denominator: f64| (rate - opens / denominator).abs() <= 0.000_06;
    if is(sent) && !is(delivered) {
        notes.warn(Warning::new(WarningCode::RateUsesOtherDenominator).line(line).field("open_rate"));
    }
}

/// Where the file gives no sum of bounces, it is that of hard and soft ones.
///
/// # Errors
/// `not_a_number` when a sum is too large for a number.
pub(in crate::import) fn sum_bounces(rows: usize, columns: &mut Vec<NamedColumn>) -> Result<()> {
    let of = |name: &str| {
        columns
            .iter()
            .position(|column| column.name() == name)
            .and_then(|at| columns[at].cells().as_numbers())
    };
    let (Some(hard), Some(soft)) = (of("hard_bounces"), of("soft_bounces")) else { return Ok(()) };
    let known = of("bounces");
    let sum = |row: usize| {
        let own = known.and_then(|bounces| bounces.get(row));
        own.or_else(|| Some(hard.get(row)? + soft.get(row)?))
    };
    let made = NamedColumn::new("bounces", Numbers::new((0..rows).map(sum))?);
    match columns.iter().position(|column| column.name() == "bounces") {
        Some(at) => columns[at] = made,
        None => columns.push(made),
    }
    Ok(())
}
