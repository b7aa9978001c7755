//! A variant: figures drawn again and again until the constraints hold.

use super::parameter::{Parameter, Source};
use super::seed::{SplitMix64, fnv1a, seed_text};
use crate::course::expression::{Expression, Figures};
use crate::operation::Value;

/// Tries before an exercise is said to have no variant.
pub const MOST_TRIES: u32 = 1000;

/// The parameters and the constraints of an exercise, read once.
#[derive(Debug, Clone)]
pub struct Plan {
    sources: Vec<(String, Source)>,
    constraints: Vec<Option<Expression>>,
}

/// The figures of one class and student.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// The text it was drawn from.
    pub seed: String,
    /// The hash of that text.
    pub hash: u64,
    /// How many tries it took.
    pub tries: u32,
    /// The value of every parameter.
    pub figures: Figures,
}

impl Plan {
    /// Reads parameters and constraints; a constraint that cannot be read never holds.
    ///
    /// # Errors
    /// The name of the first parameter that is no grid or has no value.
    pub fn new(parameters: &[Parameter], constraints: &[String]) -> Result<Self, String> {
        let source = |own: &Parameter| Some((own.name.clone(), own.source()?));
        let sources = parameters
            .iter()
            .map(|own| source(own).ok_or_else(|| own.name.clone()))
            .collect::<Result<_, _>>()?;
        let constraints = constraints.iter().map(|text| Expression::parse(text).ok()).collect();
        Ok(Self { sources, constraints })
    }

    /// Draws the variant of a class and a student; none after 1,000 tries.
    pub fn draw(&self, exercise: &str, class: &str, student: &str) -> Option<Drawn> {
        let seed = seed_text(exercise, class, student);
        let hash = fnv1a(&seed);
        let mut stream = SplitMix64::new(hash);
        (1..=MOST_TRIES).find_map(|tries| {
            let figures = self.attempt(&mut stream)?;
            Some(Drawn { seed: seed.clone(), hash, tries, figures })
        })
    }

    /// One try: every parameter is drawn, even after an expression failed.
    fn attempt(&self, stream: &mut SplitMix64) -> Option<Figures> {
        let (mut figures, mut holds) = (Figures::new(), true);
        for (name, source) in &self.sources {
            let value = match source {
                Source::Grid(grid) => Some(Value::Number(grid.value(stream.below(grid.values)))),
                Source::Values(values) => Some(values[stream.below(values.len() as u64) as usize].clone()),
                Source::Derived(expression) => derived(expression.as_ref(), &figures),
            };
            match value {
                Some(value) => drop(figures.insert(name.clone(), value)),
                None => holds = false,
            }
        }
        (holds && self.broken(&figures).is_none()).then_some(figures)
    }

    /// The figures with the drawn ones given; none if a derived one fails.
    pub fn with(&self, given: &Figures) -> Option<Figures> {
        let mut figures = Figures::new();
        for (name, source) in &self.sources {
            let value = match source {
                Source::Derived(expression) => derived(expression.as_ref(), &figures),
                _ => given.get(name).cloned(),
            };
            figures.insert(name.clone(), value?);
        }
        Some(figures)
    }

    /// The place of the first constraint that does not hold.
    pub fn broken(&self, figures: &Figures) -> Option<usize> {
        self.constraints.iter().position(|own| !holds(own.as_ref(), figures))
    }

    /// The places of all constraints that do not hold.
    pub fn all_broken(&self, figures: &Figures) -> Vec<usize> {
        let places = self.constraints.iter().enumerate();
        places.filter(|(_, own)| !holds(own.as_ref(), figures)).map(|(place, _)| place).collect()
    }
}

fn derived(expression: Option<&Expression>, figures: &Figures) -> Option<Value> {
    expression?.evaluate(figures).ok().map(Value::Number)
}

fn holds(constraint: Option<&Expression>, figures: &Figures) -> bool {
    constraint.and_then(|own| own.evaluate(figures).ok()).is_some_and(|value| value != 0.0)
}
