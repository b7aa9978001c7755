//! Every exercise of the library over 200 variants: the right answer, each wrong path and an answer that cannot be
//! read are marked as what they are.

use levier::course::exercise::{Description, Solver, library};
use levier::course::expression::Figures;
use levier::course::marking::{
    AnswerVerdict, AttemptHistory, CourseQuestion, MarkRequest, Marked, QuestionType, Target, mark,
};
use levier::course::reading::{AnswerKind, Lang};
use levier::course::variant::Plan;
use levier::{Code, operation::Value};

/// Those of the check of an exercise, for which no two answers are near.
const SEEDS: u32 = 200;
const CLASS: &str = "check";

/// A number as a person types it in one of the languages, in per cent or points where it is a part.
fn typed(value: f64, kind: AnswerKind, lang: Lang, decimals: Option<usize>) -> String {
    let (shown, unit) = match kind {
        AnswerKind::Rate => (100.0 * value, " %"),
        AnswerKind::Points => (100.0 * value, " pt"),
        _ => (value, ""),
    };
    let digits = match decimals {
        Some(decimals) => format!("{shown:.decimals$}"),
        None => shown.to_string(),
    };
    let digits = if lang == Lang::Fr { digits.replace('.', ",") } else { digits };
    [&digits, unit].concat()
}

/// The number of an answer; none for options.
fn number(target: &Target) -> Option<f64> {
    if let Target::Number(value) = target { Some(*value) } else { None }
}

/// Whether an option is an answer, or one of several.
fn has(target: &Target, option: &String) -> bool {
    match target {
        Target::Number(_) => false,
        Target::Option(own) => own == option,
        Target::Options(several) => several.contains(option),
    }
}

/// Marks an answer after two attempts, the best of which earned a quarter.
fn marked(question: &CourseQuestion, lang: Lang, answer: &str) -> Marked {
    let (answer, question) = (answer.to_owned(), question.clone());
    let history = Some(AttemptHistory { attempts: Some(2), best: Some(0.25) });
    mark(&MarkRequest { question, answer, lang: Some(lang), hints: None, penalty: None, history }).unwrap()
}

/// What an answer must be told.
struct Told<'a> {
    verdict: AnswerVerdict,
    path: Option<&'a str>,
    credit: Option<f64>,
}

impl Told<'_> {
    const RIGHT: Self = Self { verdict: AnswerVerdict::Right, path: None, credit: Some(1.0) };
    const WRONG: Self = Self { verdict: AnswerVerdict::Wrong, path: None, credit: Some(0.0) };

    fn is(&self, own: &Marked) -> bool {
        let counted = if self.credit.is_some() { 3 } else { 2 };
        own.verdict == self.verdict
            && own.path.as_deref() == self.path
            && own.credit == self.credit
            && (own.attempts, own.best) == (counted, self.credit.unwrap_or(0.0).max(0.25))
    }
}

/// The wrong paths of a question, told.
fn paths(question: &CourseQuestion) -> Vec<(&Target, Told<'_>)> {
    let all = question.paths.as_deref().unwrap_or_default().iter();
    all.map(|path| {
        let (verdict, credit) = (AnswerVerdict::WrongPath, Some(path.credit.unwrap_or(0.0)));
        (&path.value, Told { verdict, path: Some(&path.id), credit })
    })
    .collect()
}

/// The answers that are tried on a question of a variant, with what each must be told.
fn tries(question: &CourseQuestion, lang: Lang) -> Vec<(String, Told<'_>)> {
    let mut all = Vec::new();
    if question.question_type == Some(QuestionType::Choice) {
        for option in question.options.as_deref().unwrap_or_default() {
            let mut on_path = paths(question).into_iter();
            let told = if has(&question.value, option) {
                Told::RIGHT
            } else {
                on_path.find(|(value, _)| has(value, option)).map_or(Told::WRONG, |(_, told)| told)
            };
            all.push((option.clone(), told));
        }
        return all;
    }
    let (kind, value) = (question.kind.unwrap(), number(&question.value).unwrap());
    all.push((typed(value, kind, lang, None), Told::RIGHT));
    let asked = question.precision.unwrap_or_default();
    if let Some(decimals) = asked.decimals {
        all.push((typed(value, kind, lang, Some(decimals as usize)), Told::RIGHT));
    }
    for (value, told) in paths(question) {
        all.push((typed(number(value).unwrap(), kind, lang, None), told));
    }
    all
}

/// Whether every drawn figure stands on its grid or in its list.
fn on_grid(exercise: &Description, figures: &Figures) -> bool {
    exercise.parameters().iter().filter(|own| own.is_drawn()).all(|own| {
        let value = &figures[&own.name];
        if let Some(values) = &own.values {
            return values.contains(value);
        }
        let number = |value: &Value| value.number().unwrap();
        let (from, to, step) = (number(&own.from), number(&own.to), number(&own.step));
        let steps = (number(value) - from) / step;
        number(value) <= to + 1e-9 * step && steps > -1e-9 && (steps - steps.round()).abs() < 1e-6
    })
}

fn check(exercise: &Description) -> usize {
    let plan = Plan::new(exercise.parameters(), exercise.constraints()).unwrap();
    let solvers: Vec<Solver> = exercise.questions().iter().map(Solver::new).collect();
    let mut count = 0;
    for seed in 1..=SEEDS {
        let figures = plan.draw(&exercise.id, CLASS, &seed.to_string()).unwrap().figures;
        let at = |question: &CourseQuestion| {
            format!("{}/{}, student {seed}", exercise.id, question.id.as_deref().unwrap_or(""))
        };
        assert_eq!(plan.broken(&figures), None, "{}, student {seed}: a constraint is broken", exercise.id);
        assert!(on_grid(exercise, &figures), "{}, student {seed}: {figures:?}", exercise.id);
        let lang = if seed % 2 == 0 { Lang::Fr } else { Lang::En };
        for solver in &solvers {
            let question = solver.question(&figures).unwrap();
            assert_eq!(
                question.paths.as_ref().unwrap().len(),
                solver.description().paths.as_ref().unwrap().len()
            );
            for (answer, told) in tries(&question, lang) {
                let own = marked(&question, lang, &answer);
                assert!(told.is(&own), "{}: {answer} gives {own:?}", at(&question));
                count += 1;
            }
            for (answer, reason) in unreadable(&question) {
                let own = marked(&question, lang, answer);
                let told = Told { verdict: AnswerVerdict::Invalid, path: None, credit: None };
                assert!(
                    told.is(&own) && own.reason == Some(reason),
                    "{}: {answer} gives {own:?}",
                    at(&question)
                );
            }
        }
    }
    count
}

/// Answers that nobody can read, with the reason.
fn unreadable(question: &CourseQuestion) -> [(&'static str, Code); 2] {
    if question.question_type == Some(QuestionType::Choice) {
        [("no option", Code::UnknownOption), (" ", Code::Empty)]
    } else {
        [("12 ou 13", Code::SeveralNumbers), ("beaucoup", Code::NoNumber)]
    }
}

/// A part of the library: the tests run beside each other.
fn part(rest: usize) {
    let mut count = 0;
    for exercise in library().iter().skip(rest).step_by(4) {
        count += check(exercise);
    }
    assert!(count > 15_000, "{count} answers marked");
}

#[test]
fn answers_are_marked_as_what_they_are_first_quarter() {
    part(0);
}

#[test]
fn answers_are_marked_as_what_they_are_second_quarter() {
    part(1);
}

#[test]
fn answers_are_marked_as_what_they_are_third_quarter() {
    part(2);
}

#[test]
fn answers_are_marked_as_what_they_are_fourth_quarter() {
    part(3);
}
