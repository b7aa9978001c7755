//! What leads to a calculator and what shows its answer: the questions that people come with, and
//! the picture of an answer that says more than its numbers.

use serde::Serialize;

/// A question that people come with; its text is `question-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum GuidingQuestion {
    /// Does my campaign pay?
    CampaignProfitable,
    /// Does my promotion pay?
    PromotionPays,
    /// Is my test conclusive?
    TestConclusive,
    /// How many visitors and days for my test?
    TestPlan,
    /// What is a customer worth?
    CustomerWorth,
    /// Do my customers stay?
    CustomersStay,
    /// Where do I lose customers?
    WhereLost,
    /// What budget for my target?
    TargetBudget,
    /// When does money start to come in?
    BreakEven,
    /// What if I change my price?
    Price,
    /// Does my loyalty card pay?
    LoyaltyCard,
    /// Is my survey precise enough?
    Survey,
}

/// A question that a calculator answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct AnsweredQuestion {
    /// The question.
    pub question: GuidingQuestion,
    /// The place of the calculator among those that answer it; 1 is the first to try.
    pub place: u8,
}

/// This calculator is the first, second, … to try for the question.
pub(crate) const fn answers(question: GuidingQuestion, place: u8) -> AnsweredQuestion {
    AnsweredQuestion { question, place }
}

/// The picture of an answer, by the keys of the inputs and outputs that it draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Picture {
    /// An output along an input, with where the reader stands.
    Curve {
        /// The input, on the horizontal axis.
        input: &'static str,
        /// The output, on the vertical axis.
        output: &'static str,
    },
    /// What each of several outputs adds to or takes from another.
    Waterfall {
        /// The outputs that are added up.
        parts: &'static [&'static str],
        /// The output that is their sum.
        total: &'static str,
    },
    /// Volumes from a first step to a last, with the rates between them.
    Funnel {
        /// The input of rows: a name, a volume.
        steps: &'static str,
        /// The output of rates from one step to the next.
        rates: &'static str,
        /// The output that names the weakest step.
        worst: &'static str,
    },
    /// Volumes that it takes at each step to reach a last one.
    BackwardFunnel {
        /// The output of volumes, from the first step on.
        volumes: &'static str,
        /// The output of what is reached at the end.
        last: &'static str,
        /// The input of rates from one step to the next.
        rates: &'static str,
    },
    /// The share of customers who are left, period after period.
    Survival {
        /// The input of shares.
        shares: &'static str,
    },
}

impl Picture {
    /// The inputs that it draws.
    pub fn inputs(&self) -> Vec<&'static str> {
        match *self {
            Self::Curve { input, .. } => vec![input],
            Self::Waterfall { .. } => Vec::new(),
            Self::Funnel { steps, .. } => vec![steps],
            Self::BackwardFunnel { rates, .. } => vec![rates],
            Self::Survival { shares } => vec![shares],
        }
    }

    /// The outputs that it draws.
    pub fn outputs(&self) -> Vec<&'static str> {
        match *self {
            Self::Curve { output, .. } => vec![output],
            Self::Waterfall { parts, total } => parts.iter().copied().chain([total]).collect(),
            Self::Funnel { rates, worst, .. } => vec![rates, worst],
            Self::BackwardFunnel { volumes, last, .. } => vec![volumes, last],
            Self::Survival { .. } => Vec::new(),
        }
    }
}
