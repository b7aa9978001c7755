//! Part-worths from choices among profiles: the conditional logit (McFadden 1974).

use super::super::input::{or_default, required};
use super::effects::{importances, transposed};
use super::{Attribute, Layout, Profile, check_levels, profile_fault, read_index, read_profiles};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::numeric::{Cholesky, Symmetric, dot};
use serde::{Deserialize, Serialize};

/// Most steps of Newton's method. A part-worth that grows at every one of them has no maximum.
const MOST_STEPS: usize = 80;
/// The normal quantile of a two-sided 95 %.
const Z95: f64 = 1.959_963_984_540_054;

/// Tasks of choice.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChoiceInput {
    /// The attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<Attribute>,
    /// The tasks.
    #[serde(default, deserialize_with = "or_default")]
    pub tasks: Vec<ChoiceTask>,
}

/// Alternatives and the one that was chosen.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChoiceTask {
    /// The profiles to choose from.
    #[serde(default, deserialize_with = "read_profiles")]
    pub alternatives: Vec<Profile>,
    /// Index of the chosen one.
    #[serde(default, deserialize_with = "read_index")]
    pub chosen: Option<usize>,
}

/// The conditional logit of the tasks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChoiceResult {
    /// Number of tasks.
    pub n: usize,
    /// What each level adds to the utility, by attribute; the levels of an attribute sum to 0.
    pub partworths: Vec<Vec<f64>>,
    /// Standard errors, from the observed information.
    pub se: Vec<Vec<f64>>,
    /// Lower ends of their 95 % intervals (Wald).
    pub low: Vec<Vec<f64>>,
    /// Upper ends of their 95 % intervals (Wald).
    pub high: Vec<Vec<f64>>,
    /// Importance of each attribute.
    pub importances: Option<Vec<f64>>,
    /// Log-likelihood.
    pub loglik: f64,
    /// Log-likelihood where every alternative is as likely.
    pub loglik_null: f64,
    /// 1 − loglik/loglik_null; `None` where no task has an alternative.
    pub mcfadden_r2: Option<f64>,
}

/// Part-worths by maximum likelihood.
///
/// # Errors
///
/// `missing_input`, `too_few_levels`, `row_length` and `out_of_range` (with the index of the task),
/// `aliased_design`, `separated`: in some direction no chosen alternative ever loses and one wins, so that no
/// maximum exists (Albert and Anderson 1984).
pub fn conjoint_choice(input: &ChoiceInput) -> Answered<ChoiceResult> {
    let layout = checked(input)?;
    let coded: Vec<(Vec<Vec<f64>>, usize)> = input
        .tasks
        .iter()
        .map(|task| {
            let rows: Vec<Vec<f64>> =
                task.alternatives.iter().map(|profile| layout.row(profile, None)).collect();
            (rows, task.chosen.unwrap_or(0))
        })
        .collect();
    refuse_aliased(input, &layout, &coded)?;
    let (partworths, covariance, loglik) =
        maximum(&layout, &coded).ok_or_else(|| Refused::new(Code::Separated).field("tasks"))?;
    let loglik_null = -input.tasks.iter().map(|task| (task.alternatives.len() as f64).ln()).sum::<f64>();
    let by_level = layout.by_level(&partworths, 0);
    let se = layout.level_errors(&covariance, 1.0, 0);
    let end = |side: f64| -> Vec<Vec<f64>> {
        let moved = |(worths, errors): (&Vec<f64>, &Vec<f64>)| {
            worths.iter().zip(errors).map(|(worth, error)| worth + side * Z95 * error).collect()
        };
        by_level.iter().zip(&se).map(moved).collect()
    };
    Ok(ChoiceResult {
        n: input.tasks.len(),
        low: end(-1.0),
        high: end(1.0),
        importances: importances(&by_level),
        partworths: by_level,
        se,
        loglik,
        loglik_null,
        mcfadden_r2: (loglik_null < 0.0).then(|| 1.0 - loglik / loglik_null),
    })
}

fn checked(input: &ChoiceInput) -> Answered<Layout> {
    let ChoiceInput { attributes, tasks } = input;
    required(&[("attributes", attributes.is_empty()), ("tasks", tasks.is_empty())])?;
    let at = |code, i: usize| Err(Refused::new(code).field("tasks").found(i));
    if let Some(i) = tasks.iter().position(|task| task.alternatives.is_empty() || task.chosen.is_none()) {
        return at(Code::MissingInput, i);
    }
    check_levels(attributes)?;
    for code in [Code::RowLength, Code::OutOfRange] {
        let faulty = |task: &ChoiceTask| {
            let chosen_outside = task.chosen.is_some_and(|chosen| chosen >= task.alternatives.len());
            (code == Code::OutOfRange && chosen_outside)
                || task.alternatives.iter().any(|profile| profile_fault(attributes, profile) == Some(code))
        };
        if let Some(i) = tasks.iter().position(faulty) {
            return at(code, i);
        }
    }
    Ok(Layout::of(attributes))
}

/// Refuses attributes whose effects the differences within the tasks do not separate.
fn refuse_aliased(input: &ChoiceInput, layout: &Layout, coded: &[(Vec<Vec<f64>>, usize)]) -> Answered<()> {
    let differences: Vec<Vec<f64>> = coded
        .iter()
        .flat_map(|(rows, chosen)| {
            rows.iter().map(|row| row.iter().zip(&rows[*chosen]).map(|(own, best)| best - own).collect())
        })
        .collect();
    let aliased = layout.not_estimable(&transposed(&differences), 0);
    if aliased.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> =
        aliased.iter().map(|&attribute| input.attributes[attribute].name.as_str()).collect();
    Err(Refused::new(Code::AliasedDesign).field("tasks").found(names))
}

/// Log-likelihood, gradient and information at these part-worths.
fn likelihood(coded: &[(Vec<Vec<f64>>, usize)], at: &[f64]) -> (f64, Vec<f64>, Symmetric) {
    let size = at.len();
    let (mut loglik, mut gradient, mut information) = (0.0, vec![0.0; size], Symmetric::zero(size));
    for (rows, chosen) in coded {
        let utilities: Vec<f64> = rows.iter().map(|row| dot(row, at)).collect();
        let greatest = utilities.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = utilities.iter().map(|utility| (utility - greatest).exp()).collect();
        let sum: f64 = weights.iter().sum();
        loglik += utilities[*chosen] - greatest - sum.ln();
        let mean: Vec<f64> =
            (0..size).map(|i| rows.iter().zip(&weights).map(|(row, w)| row[i] * w / sum).sum()).collect();
        for i in 0..size {
            // Differences, so that a probability close to 1 loses no digits.
            let rise: f64 = rows
                .iter()
                .zip(&weights)
                .map(|(row, weight)| weight / sum * (rows[*chosen][i] - row[i]))
                .sum();
            gradient[i] += rise;
            for j in 0..=i {
                let spread: f64 = rows
                    .iter()
                    .zip(&weights)
                    .map(|(row, weight)| weight / sum * (row[i] - mean[i]) * (row[j] - mean[j]))
                    .sum();
                information.set(i, j, information.get(i, j) + spread);
            }
        }
    }
    (loglik, gradient, information)
}

/// Newton's method with halved steps; `None` where no maximum exists.
fn maximum(layout: &Layout, coded: &[(Vec<Vec<f64>>, usize)]) -> Option<(Vec<f64>, Vec<Vec<f64>>, f64)> {
    let mut at = vec![0.0; layout.effects()];
    let (mut loglik, mut gradient, mut information) = likelihood(coded, &at);
    for _ in 0..MOST_STEPS {
        let factor = Cholesky::of(information)?;
        let step = factor.solve(&gradient);
        let largest = step.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
        if largest < 1e-10 * at.iter().fold(1.0_f64, |most, value| most.max(value.abs())) {
            return Some((at, factor.inverse(), loglik));
        }
        let mut share = 1.0;
        loop {
            let next: Vec<f64> = at.iter().zip(&step).map(|(from, by)| from + share * by).collect();
            let found = likelihood(coded, &next);
            if found.0 >= loglik || share < 1e-3 {
                at = next;
                (loglik, gradient, information) = found;
                break;
            }
            share /= 2.0;
        }
    }
    None
}
