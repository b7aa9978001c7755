//! Names of an exercise: their form, those that are reserved, those that stand twice.

use super::checker::Checker;
use super::problem::Problem;
use crate::Code;
use crate::course::expression::is_function;
use crate::course::name::{LONGEST_ID, is_name};

/// The longest name of a parameter, a path or an option.
const LONGEST: usize = 20;
/// The outcomes of marking, which no path may be called.
const OUTCOMES: &[&str] = &["right", "imprecise", "unit", "scale", "factor", "wrong", "invalid"];

impl Checker<'_> {
    pub(super) fn parameter_name(&mut self, name: &str, at: &str, before: &[&String]) {
        self.name(name, at, before, is_name(name, LONGEST) && !is_function(name), false);
    }

    pub(super) fn question_id(&mut self, id: &str, at: &str, before: &[&String]) {
        self.name(id, at, before, is_name(id, LONGEST_ID), false);
    }

    pub(super) fn option_id(&mut self, id: &str, at: &str, before: &[&String]) {
        self.name(id, at, before, is_name(id, LONGEST), false);
    }

    pub(super) fn path_id(&mut self, id: &str, at: &str, before: &[&String]) {
        self.name(id, at, before, is_name(id, LONGEST), OUTCOMES.contains(&id));
    }

    fn name(&mut self, name: &str, at: &str, before: &[&String], formed: bool, reserved: bool) {
        let code = if !formed {
            Code::BadName
        } else if reserved {
            Code::ReservedId
        } else if before.iter().any(|own| *own == name) {
            Code::DuplicateId
        } else {
            return;
        };
        self.add(Problem::new(code, at).found(name));
    }
}
