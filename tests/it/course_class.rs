//! The results of a class whose sheets are answered in part: a question is judged by the sheets that answer it, and a
//! score counts what was left open as nothing.

use levier::course::answer_code::{Sheet, encode};
use levier::course::class::{ClassRequest, ClassResults, class_results};
use levier::course::exercise::Description;

/// Three questions with two known errors each, every one of a credit of its own.
const EXERCISE: &str = r#"{"id": "partly", "questions": [
    {"id": "a", "kind": "count", "answer": "42", "tol": {"abs": 0.01}, "paths": [
        {"id": "half", "answer": "21", "credit": 0.5}, {"id": "double", "answer": "84", "credit": 0.25}]},
    {"id": "b", "kind": "count", "answer": "10", "tol": {"abs": 0.01}, "paths": [
        {"id": "less", "answer": "4", "credit": 0.3}, {"id": "more", "answer": "16", "credit": 0.6}]},
    {"id": "c", "kind": "count", "answer": "7", "tol": {"abs": 0.01}, "paths": [
        {"id": "sign", "answer": "-7", "credit": 0.75}]}]}"#;

/// By student, from 1: what was written, and what it earns by hand; `None` where the question was left open.
const SHEETS: [[(&str, Option<f64>); 3]; 5] = [
    [("42", Some(1.0)), ("", None), ("-7", Some(0.75))],
    [("21", Some(0.5)), ("4", Some(0.3)), ("", None)],
    [("", None), ("16", Some(0.6)), ("", None)],
    [("84", Some(0.25)), ("", None), ("", None)],
    [("1234", Some(0.0)), ("10", Some(1.0)), ("", None)],
];

fn results(lines: Vec<String>) -> ClassResults {
    let exercise: Description = serde_json::from_str(EXERCISE).unwrap();
    class_results(&ClassRequest { exercise, lines, keep: None }).unwrap()
}

fn codes() -> Vec<String> {
    let code = |(place, answers): (usize, &[(&str, Option<f64>); 3])| {
        let sheet = Sheet {
            class: "M2".to_owned(),
            student: (place + 1).to_string(),
            answers: answers.iter().map(|(text, _)| (*text).to_owned()).collect(),
            ..Sheet::new("partly", 1, "en")
        };
        encode(&sheet).unwrap().code
    };
    SHEETS.iter().enumerate().map(code).collect()
}

fn near(computed: Option<f64>, by_hand: f64) -> bool {
    computed.is_some_and(|own| (own - by_hand).abs() <= 1e-12)
}

#[test]
fn partly_answered_sheets_earn_what_their_answers_do() {
    let class = results(codes());
    assert_eq!((class.students.len(), class.bad.len()), (5, 0));
    for (student, sheet) in class.students.iter().zip(&SHEETS) {
        for (place, (_, earned)) in sheet.iter().enumerate() {
            assert!(near(Some(student.credits[place]), earned.unwrap_or(0.0)), "{student:?}");
            assert_eq!(student.notes[place].is_none(), earned.is_none(), "{student:?}");
        }
    }
    // (1 + 0.75) ÷ 3, (0.5 + 0.3) ÷ 3, 0.6 ÷ 3, 0.25 ÷ 3, 1 ÷ 3, out of 100; their mean is 4.4 ÷ 15.
    let scores = [175.0 / 3.0, 80.0 / 3.0, 20.0, 25.0 / 3.0, 100.0 / 3.0];
    for (student, score) in class.students.iter().zip(scores) {
        assert!(near(Some(student.score), score), "{student:?}");
    }
    assert!(near(class.mean_score, 440.0 / 15.0));
    let answered: Vec<usize> = class.questions.iter().map(|own| own.answered).collect();
    assert_eq!(answered, [4, 3, 1]);
    let wrong: Vec<(usize, usize)> = class.questions.iter().map(|own| (own.right, own.wrong)).collect();
    assert_eq!(wrong, [(1, 3), (1, 2), (0, 1)]);
}

#[test]
fn a_question_is_judged_by_the_sheets_that_answer_it() {
    let (all, codes) = (results(codes()), codes());
    // By those who answer: (1 + 0.5 + 0.25 + 0) ÷ 4, (0.3 + 0.6 + 1) ÷ 3, 0.75 ÷ 1; by all five: the same sums ÷ 5.
    let by_hand = [(1.75 / 4.0, 0.35), (1.9 / 3.0, 0.38), (0.75, 0.15)];
    for (place, (answering, everybody)) in by_hand.into_iter().enumerate() {
        assert!(near(all.questions[place].mean_credit, everybody), "{:?}", all.questions[place]);
        assert!(all.questions[place].hard);
        // As the page of a class asks: again, with the lines of those who answer.
        let lines = all.students.iter().filter(|own| own.notes[place].is_some());
        let among = results(lines.map(|own| codes[own.line - 1].clone()).collect());
        assert!(near(among.questions[place].mean_credit, answering), "{:?}", among.questions[place]);
        assert!(!among.questions[place].hard);
        assert_eq!(among.questions[place].answered, all.questions[place].answered);
    }
}
