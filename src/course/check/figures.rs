//! The figures of 200 variants: answers that are undefined, and answers so near that one may count as two.

use super::problem::Problem;
use crate::Code;
use crate::course::exercise::{Description, QuestionDescription, Solver};
use crate::course::expression::Figures;
use crate::course::marking::{Measure, Target};
use crate::course::variant::Plan;
use std::collections::BTreeSet;

/// How many variants are drawn.
const SEEDS: u32 = 200;

/// Draws the variants, adds their problems, and counts the different sets of figures.
pub(super) fn check(exercise: &Description, problems: &mut Vec<Problem>) -> usize {
    let Ok(plan) = Plan::new(exercise.parameters(), exercise.constraints()) else { return 0 };
    let mut variants: Vec<(u32, Figures)> = Vec::new();
    if let Some(figures) = defaults(exercise, &plan, problems) {
        variants.push((0, figures));
    }
    let mut different = BTreeSet::new();
    let mut without = 0;
    for seed in 1..=SEEDS {
        match plan.draw(&exercise.id, "check", &seed.to_string()) {
            Some(drawn) => {
                different.insert(serde_json::to_string(&drawn.figures).unwrap_or_default());
                variants.push((seed, drawn.figures));
            }
            None => without += 1,
        }
    }
    if without > 0 {
        problems.push(Problem { seeds: Some(without), ..Problem::new(Code::NoVariant, "constraints") });
    }
    for (place, question) in exercise.questions().iter().enumerate() {
        let solver = Solver::new(question);
        let mut found = Found::new(&format!("questions[{place}]"), question);
        for (seed, figures) in &variants {
            found.variant(&solver, *seed, figures);
            found.chart(&solver, *seed, figures);
        }
        problems.extend(found.problems());
    }
    different.len()
}

/// The figures of the version without codes, if every drawn parameter has one.
fn defaults(exercise: &Description, plan: &Plan, problems: &mut Vec<Problem>) -> Option<Figures> {
    let mut drawn = exercise.parameters().iter().filter(|own| own.is_drawn()).peekable();
    drawn.peek()?;
    let given: Figures =
        drawn.map(|own| Some((own.name.clone(), own.default.clone()?))).collect::<Option<_>>()?;
    let Some(figures) = plan.with(&given) else {
        problems.push(Problem::new(Code::BadDefault, "parameters"));
        return None;
    };
    for place in plan.all_broken(&figures) {
        problems.push(Problem::new(Code::BadDefault, format!("constraints[{place}]")));
    }
    Some(figures)
}

/// The problems of one question so far.
struct Found {
    at: String,
    answer: Option<Problem>,
    paths: Vec<PathFound>,
    chart: ChartFound,
}

/// The problems of one path so far, those with the paths before it by their places.
#[derive(Clone, Default)]
struct PathFound {
    undefined: Option<Problem>,
    near_answer: Option<Problem>,
    near_paths: Vec<Option<Problem>>,
}

/// The problems of the chart so far: its axis, its curves by their places, the answer on it.
#[derive(Clone, Default)]
struct ChartFound {
    end: Option<Problem>,
    curves: Vec<Option<Problem>>,
    reach: Option<Problem>,
}

/// Counts one more seed of a problem.
fn count(problem: &mut Option<Problem>, seed: u32, first: impl FnOnce() -> Problem) {
    let own = problem.get_or_insert_with(|| Problem { seed: Some(seed), seeds: Some(0), ..first() });
    own.seeds = own.seeds.map(|seeds| seeds + 1);
}

impl Found {
    fn new(at: &str, question: &QuestionDescription) -> Self {
        let curves = question.place.iter().map(|place| place.curves().len()).sum();
        let chart = ChartFound { curves: vec![None; curves], ..ChartFound::default() };
        let path = |place: usize| PathFound { near_paths: vec![None; place], ..PathFound::default() };
        let paths = (0..question.paths().len()).map(path).collect();
        Self { at: at.to_owned(), answer: None, paths, chart }
    }

    fn variant(&mut self, solver: &Solver, seed: u32, figures: &Figures) {
        let at = &self.at;
        let measure = solver.measure();
        let right = solver.answer(figures);
        if let Err(code) = &right {
            let first = || Problem::new(Code::UndefinedAnswer, format!("{at}.answer")).found(code.as_str());
            count(&mut self.answer, seed, first);
        }
        let values = solver.paths(figures);
        for (place, (own, value)) in self.paths.iter_mut().zip(&values).enumerate() {
            let at = format!("{at}.paths[{place}]");
            let value = match value {
                Ok(value) => value,
                Err(code) => {
                    let first =
                        || Problem::new(Code::UndefinedPath, format!("{at}.answer")).found(code.as_str());
                    count(&mut own.undefined, seed, first);
                    continue;
                }
            };
            if right.as_ref().is_ok_and(|right| meet(measure.as_ref(), right, value)) {
                count(&mut own.near_answer, seed, || Problem::new(Code::PathNearAnswer, &at));
            }
            for (before, near) in own.near_paths.iter_mut().enumerate() {
                if values[before].as_ref().is_ok_and(|other| meet(measure.as_ref(), other, value)) {
                    let with = solver.description().paths()[before].id.clone();
                    count(near, seed, || Problem { with: Some(with), ..Problem::new(Code::PathsNear, &at) });
                }
            }
        }
    }

    /// A variant of the chart: whether it can be drawn, and the answer be placed on it.
    fn chart(&mut self, solver: &Solver, seed: u32, figures: &Figures) {
        let Some(chart) = solver.chart() else { return };
        let at = format!("{}.place", self.at);
        let undefined = |key: &str, code: Code| {
            Problem::new(Code::UndefinedAnswer, format!("{at}.{key}")).found(code.as_str())
        };
        let end = match chart.end(figures) {
            Ok(end) => end,
            Err(code) => return count(&mut self.chart.end, seed, || undefined("to", code)),
        };
        if end <= 0.0 {
            return count(&mut self.chart.reach, seed, || Problem::new(Code::OutOfReach, format!("{at}.to")));
        }
        for (place, fault) in chart.faults(figures, end).into_iter().enumerate() {
            if let Some(code) = fault {
                count(&mut self.chart.curves[place], seed, || undefined(&format!("curves[{place}].y"), code));
            }
        }
        let right = solver.answer(figures).ok().and_then(|right| right.number());
        if let (Some(measure), Some(right)) = (solver.measure(), right)
            && !(0.0..=end).contains(&right) | !measure.near(chart.nearest(right, end), right)
        {
            count(&mut self.chart.reach, seed, || Problem::new(Code::OutOfReach, format!("{at}.to")));
        }
    }

    fn problems(self) -> impl Iterator<Item = Problem> {
        let paths = self.paths.into_iter().flat_map(|path| {
            path.undefined.into_iter().chain(path.near_answer).chain(path.near_paths.into_iter().flatten())
        });
        let ChartFound { end, curves, reach } = self.chart;
        let chart = end.into_iter().chain(curves.into_iter().flatten()).chain(reach);
        self.answer.into_iter().chain(paths).chain(chart)
    }
}

/// Whether one answer may count as both: numbers that are near, choices that share an option.
fn meet(measure: Option<&Measure>, a: &Target, b: &Target) -> bool {
    match (measure, a.number(), b.number()) {
        (Some(measure), Some(a), Some(b)) => measure.overlap(a, b),
        _ => a.options().iter().any(|option| b.options().contains(option)),
    }
}
