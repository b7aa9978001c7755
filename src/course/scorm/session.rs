//! A visit: which functions of the platform are called, in order.

use super::elements::{score_raw, session_time};
use super::state::{KeptAttempt, QuestionState, State, student_code};

use serde::Deserialize;

/// The exercise as it is packed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Package {
    /// The id of the exercise.
    pub exercise: String,
    /// Its revision.
    pub revision: u32,
    /// The code of the class.
    #[serde(default)]
    pub class: Option<String>,
    /// What each question is worth.
    pub points: Vec<f64>,
    /// The score from which it is passed, out of 100; none: it is completed.
    #[serde(default)]
    pub pass_mark: Option<f64>,
}

/// What the platform answers.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Platform {
    /// `cmi.core.student_id`.
    #[serde(default)]
    pub student_id: String,
    /// `cmi.suspend_data`.
    #[serde(default)]
    pub suspend_data: String,
    /// The answer to `LMSInitialize`; `true` if absent.
    #[serde(default)]
    pub initialize: Option<String>,
}

/// What happens in a visit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The page opens.
    Open {
        /// The best credits of a state that is resumed, marked again, by question.
        #[serde(default)]
        best: Option<Vec<f64>>,
    },
    /// An answer is given.
    Answer {
        /// The question, from 0.
        question: usize,
        /// As typed.
        text: String,
        /// From 0 to 1; none for an invalid answer.
        #[serde(default)]
        credit: Option<f64>,
    },
    /// A hint is taken.
    Hint {
        /// The question, from 0.
        question: usize,
    },
    /// The page is left, to come back.
    Leave {
        /// How long the visit took.
        seconds: f64,
    },
    /// The exercise is finished.
    Finish {
        /// How long the visit took.
        seconds: f64,
    },
}

/// A call: the function, then its arguments.
pub type Call = Vec<String>;

/// A visit under way.
#[derive(Debug)]
pub(super) struct Session<'a> {
    package: &'a Package,
    calls: Vec<Call>,
    state: State,
    best: Vec<f64>,
    /// Whether the platform answered and the visit has not ended.
    open: bool,
    opened: bool,
    /// Whether the status is still to be set before the first save.
    fresh: bool,
}

impl<'a> Session<'a> {
    pub(super) fn new(package: &'a Package) -> Self {
        let questions = vec![QuestionState::default(); package.points.len()];
        let state = State {
            exercise: package.exercise.clone(),
            revision: package.revision,
            class: package.class.clone().unwrap_or_default(),
            student: String::new(),
            questions,
        };
        let best = vec![0.0; package.points.len()];
        Self { package, calls: Vec::new(), state, best, open: false, opened: false, fresh: true }
    }

    /// The calls of all events.
    pub(super) fn run(mut self, platform: &Platform, events: &[Event]) -> Vec<Call> {
        for event in events {
            match event {
                Event::Open { best } if !self.opened => self.start(platform, best.as_deref()),
                _ if !self.open => {}
                Event::Open { .. } => {}
                Event::Answer { question, text, credit } => self.answer(*question, text, *credit),
                Event::Hint { question } => self.hint(*question),
                Event::Leave { seconds } => self.leave(*seconds),
                Event::Finish { seconds } => self.finish(*seconds),
            }
        }
        self.calls
    }

    fn call(&mut self, parts: &[&str]) {
        self.calls.push(parts.iter().map(|part| (*part).to_owned()).collect());
    }

    fn set(&mut self, element: &str, value: &str) {
        self.call(&["LMSSetValue", &["cmi.", element].concat(), value]);
    }

    fn get(&mut self, element: &str) {
        self.call(&["LMSGetValue", &["cmi.", element].concat()]);
    }

    fn begin(&mut self) {
        if std::mem::take(&mut self.fresh) {
            self.set("core.score.min", "0");
            self.set("core.score.max", "100");
            self.set("core.lesson_status", "incomplete");
        }
    }

    fn save(&mut self, text: &str) {
        self.begin();
        self.set("suspend_data", text);
        self.get("suspend_data");
    }

    fn start(&mut self, platform: &Platform, best: Option<&[f64]>) {
        self.opened = true;
        self.call(&["LMSInitialize", ""]);
        self.open = platform.initialize.as_deref() != Some("false");
        if !self.open {
            return;
        }
        self.get("core.student_id");
        self.get("suspend_data");
        self.state.student = student_code(&platform.student_id);
        let own = |kept: &State| {
            kept.exercise == self.package.exercise
                && kept.revision == self.package.revision
                && kept.questions.len() == self.package.points.len()
        };
        if let Some(kept) = State::decode(&platform.suspend_data).ok().filter(own) {
            self.state = kept;
            self.fresh = false;
            for (own, given) in self.best.iter_mut().zip(best.unwrap_or_default()) {
                *own = *given;
            }
        } else if platform.suspend_data.is_empty()
            && let Ok(text) = self.state.encode()
        {
            self.save(&text);
            self.call(&["LMSCommit", ""]);
        }
    }

    /// Changes a question and gives the new state as text; nothing changes if it would be too long.
    fn changed(&mut self, question: usize, change: impl FnOnce(&mut QuestionState)) -> Option<String> {
        let mut next = self.state.clone();
        change(next.questions.get_mut(question)?);
        let text = next.encode().ok()?;
        self.state = next;
        Some(text)
    }

    fn answer(&mut self, question: usize, text: &str, credit: Option<f64>) {
        let attempt = |own: &mut QuestionState| {
            own.attempts.push(KeptAttempt { hints: own.hints, text: text.to_owned() });
        };
        let Some(state) = self.changed(question, attempt) else { return };
        self.best[question] = self.best[question].max(credit.unwrap_or(0.0));
        self.save(&state);
        self.set("core.score.raw", &score_raw(self.score()));
        self.call(&["LMSCommit", ""]);
    }

    fn hint(&mut self, question: usize) {
        let Some(state) = self.changed(question, |own| own.hints += 1) else { return };
        self.save(&state);
        self.call(&["LMSCommit", ""]);
    }

    fn leave(&mut self, seconds: f64) {
        self.close(seconds, "suspend");
    }

    fn finish(&mut self, seconds: f64) {
        self.begin();
        let score = self.score();
        self.set("core.score.raw", &score_raw(score));
        let status = match self.package.pass_mark {
            None => "completed",
            Some(mark) if score >= mark - 1e-9 => "passed",
            Some(_) => "failed",
        };
        self.set("core.lesson_status", status);
        self.close(seconds, "");
    }

    fn close(&mut self, seconds: f64, exit: &str) {
        self.set("core.session_time", &session_time(seconds));
        self.set("core.exit", exit);
        self.call(&["LMSCommit", ""]);
        self.call(&["LMSFinish", ""]);
        self.open = false;
    }

    fn score(&self) -> f64 {
        crate::course::marking::score(&self.package.points, &self.best)
    }
}
