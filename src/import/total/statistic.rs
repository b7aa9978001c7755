//! Whether a row is the least, the greatest, the median or the standard deviation of others: unlike a sum, these need all
//! rows at once.

use crate::import::field::Class;
use crate::import::total::label::Statistic;
use crate::import::total::sums::Measure;

/// Whether every value of a row, one a measure, is a statistic of some rows, and one says something.
pub(in crate::import) fn agrees(
    measures: &[Measure<'_>],
    rows: &[usize],
    values: &[Option<f64>],
    statistic: Statistic,
) -> bool {
    let (mut equal, mut different) = (0, 0);
    for (measure, value) in measures.iter().zip(values) {
        let Some(value) = value.filter(|_| !measure.hidden) else { continue };
        let known: Vec<f64> = rows.iter().filter_map(|&row| measure.at(row)).collect();
        if known.len() < 2 {
            continue;
        }
        let unit = 10_f64.powi(-measure.decimals);
        // Middles and deviations are rounded as somebody liked.
        let rounding = if measure.class == Class::Count { 0.5 } else { unit };
        let near = |other: f64, rounding: f64| (value - other).abs() <= rounding + 1e-9 * (other.abs() + 1.0);
        let says = match statistic {
            Statistic::Least => near(known.iter().copied().fold(f64::INFINITY, f64::min), 0.0),
            Statistic::Greatest => near(known.iter().copied().fold(f64::NEG_INFINITY, f64::max), 0.0),
            Statistic::Median => near(median(known), rounding),
            Statistic::Deviation => {
                let (sample, whole) = deviations(&known);
                near(sample, rounding) || near(whole, rounding)
            }
            Statistic::Sum | Statistic::Mean => false,
        };
        if says {
            equal += 1;
        } else {
            different += 1;
        }
    }
    equal > 0 && different == 0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { f64::midpoint(values[middle - 1], values[middle]) }
}

/// The standard deviation of what the values are a sample of, and of the values.
fn deviations(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    ((squares / (count - 1.0)).sqrt(), (squares / count).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_of_four_rows() {
        // 10, 20, 30, 60: median 25; squares of 20, 10, 0 and 30 from 30 are 1400, over 3 and over 4.
        let values = [10.0, 20.0, 30.0, 60.0];
        let measure = Measure {
            used: 0,
            values: &values,
            class: Class::Money,
            decimals: 2,
            hidden: false,
            is_cost: true,
        };
        let says = |value, statistic| agrees(&[measure], &[0, 1, 2, 3], &[Some(value)], statistic);
        assert!(says(10.0, Statistic::Least) && !says(10.01, Statistic::Least));
        assert!(says(60.0, Statistic::Greatest) && says(25.0, Statistic::Median));
        assert!(says(21.60, Statistic::Deviation) && says(18.71, Statistic::Deviation));
        assert!(!says(20.0, Statistic::Deviation) && !says(30.0, Statistic::Median));
    }
}
