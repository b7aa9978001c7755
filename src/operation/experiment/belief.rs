//! Bayesian comparison of two rates: the probability that B is better, and the expected loss of each choice.

use super::super::build::{answer, below, beside, otherwise};
use super::super::describe::{Compute, Definition, Direction, Found, Given, OutputKind};
use super::super::expr::build::{add, div, input};
use super::super::given::number;
use super::super::input::{Input, InputKind, Literal};
use super::{CONV_A, CONV_B, N_A, N_B, conversions, experiment, or_out_of_range};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::stats::{Posterior, compare};
use crate::value::Unit;
use crate::{Code, Error, Result};

const CONFIDENCE: f64 = 0.95;

/// A shape of the prior: 1 and 1 know nothing.
const fn prior(key: &'static str) -> Input {
    Input {
        key,
        kind: InputKind::Number { unit: Unit::Number, min: Some(0.05), max: None },
        required: false,
        example: Literal::Number(1.0),
        default: Some(Literal::Number(1.0)),
    }
}

pub(in super::super) static OPERATIONS: &[Definition] = &[Definition {
    inputs: &[CONV_A, N_A, CONV_B, N_B, prior("prior_alpha"), prior("prior_beta")],
    outputs: &[
        beside(
            "posterior_mean_a",
            Unit::Rate,
            &[div(&[
                add(&[input("conv_a"), input("prior_alpha")]),
                add(&[input("n_a"), input("prior_alpha"), input("prior_beta")]),
            ])],
        ),
        beside(
            "posterior_mean_b",
            Unit::Rate,
            &[div(&[
                add(&[input("conv_b"), input("prior_alpha")]),
                add(&[input("n_b"), input("prior_alpha"), input("prior_beta")]),
            ])],
        ),
        answer("p_b_beats_a", Unit::Rate, &[]),
        beside("expected_loss_choose_b", Unit::RateDifference, &[]),
        beside("expected_loss_choose_a", Unit::RateDifference, &[]),
        beside("credible95_a", Unit::Rate, &[]).kind(OutputKind::Interval),
        beside("credible95_b", Unit::Rate, &[]).kind(OutputKind::Interval),
    ],
    checks: &[conversions("conv_a", input("n_a")), conversions("conv_b", input("n_b"))],
    pitfalls: &["not-one-minus-p", "still-no-peeking", "the-prior-counts"],
    bands: &[below(0.05, "a-better"), below(0.95, "open"), otherwise("b-better")],
    source: "Stucchio 2015; Gelman et al. 2013",
    compute: Compute::Procedure(beta_binomial),
    questions: &[answers(GuidingQuestion::TestConclusive, 3)],
    ..experiment("beta_binomial", "ab_bayesian", Direction::Higher)
}];

fn beta_binomial(given: &Given) -> Result<Found> {
    let (alpha, beta) = (number(given, "prior_alpha")?, number(given, "prior_beta")?);
    let posterior = |conversions: &'static str, visitors: &'static str| -> Result<Posterior> {
        let (x, n) = (number(given, conversions)?, number(given, visitors)?);
        if x > n {
            return Err(Error::new(Code::ConversionsExceedVisitors).field(conversions));
        }
        or_out_of_range(Posterior::new(x, n, alpha, beta), visitors)
    };
    let (a, b) = (posterior("conv_a", "n_a")?, posterior("conv_b", "n_b")?);
    let compared = or_out_of_range(compare(a, b), "n_a")?;
    let mut found = Found::default();
    found.number("posterior_mean_a", Some(a.mean()), Code::OutOfRange);
    found.number("posterior_mean_b", Some(b.mean()), Code::OutOfRange);
    found.number("p_b_beats_a", Some(compared.b_beats_a), Code::OutOfRange);
    found.number("expected_loss_choose_a", Some(compared.loss_of_a), Code::OutOfRange);
    found.number("expected_loss_choose_b", Some(compared.loss_of_b), Code::OutOfRange);
    found.interval("credible95_a", a.interval(CONFIDENCE), Code::OutOfRange);
    found.interval("credible95_b", b.interval(CONFIDENCE), Code::OutOfRange);
    Ok(found)
}
