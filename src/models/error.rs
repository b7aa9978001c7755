//! The one public error: a stable code, the place, what was found there, and named details.
//!
//! The core never words an error. A page turns the code and the details into a sentence of the
//! reader's language, so every code here has a message in each message file (a test compares them).

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident => $text:literal,)+) => {
        /// A stable name of what went wrong. Codes are never renamed: pages, tests and saved files use them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
        #[non_exhaustive]
        pub enum Code { $($(#[$meta])* #[doc = concat!("`", $text, "`")] #[serde(rename = $text)] $name,)+ }

        impl Code {
            /// Every code, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as it travels: in JSON, in JavaScript, in message files.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

codes! {
    // Operations.
    MissingInput => "missing_input",
    NegativeInput => "negative_input",
    NotANumber => "not_a_number",
    UnknownInput => "unknown_input",
    UnknownOperation => "unknown_operation",
    ZeroDenominator => "zero_denominator",
    PartExceedsWhole => "part_exceeds_whole",
    ConversionsExceedVisitors => "conversions_exceed_visitors",
    RateOutOfRange => "rate_out_of_range",
    ReachExceedsImpressions => "reach_exceeds_impressions",
    NegativeBase => "negative_base",
    Never => "never",
    Diverges => "diverges",
    NoEffectToDetect => "no_effect_to_detect",
    SampleTooSmall => "sample_too_small",
    ZeroVariance => "zero_variance",
    OutOfRange => "out_of_range",
    NegativeResult => "negative_result",
    SampleRatioMismatch => "sample_ratio_mismatch",
    TwoByTwoOnly => "two_by_two_only",
    DestroysValue => "destroys_value",
    // Imports.
    AmbiguousDates => "ambiguous_dates",
    AmbiguousNumbers => "ambiguous_numbers",
    DuplicateHeader => "duplicate_header",
    EmptyFile => "empty_file",
    Encoding => "encoding",
    InconsistentDates => "inconsistent_dates",
    InvalidDate => "invalid_date",
    FarDate => "far_date",
    IsXlsx => "is_xlsx",
    WorkbookLocked => "workbook_locked",
    WorkbookDamaged => "workbook_damaged",
    FormulaWithoutValue => "formula_without_value",
    MergedAmount => "merged_amount",
    MixedCurrency => "mixed_currency",
    NoDataRows => "no_data_rows",
    NoRecognisedHeader => "no_recognised_header",
    PeriodAcrossColumns => "period_across_columns",
    PossibleTotalRow => "possible_total_row",
    RowLength => "row_length",
    UnclosedQuote => "unclosed_quote",
    UnreadableNumber => "unreadable_number",
    TooLarge => "too_large",
    // Response curves.
    ConstantSpend => "constant_spend",
    TooFewPoints => "too_few_points",
    TooFewSpendLevels => "too_few_spend_levels",
    MissingValues => "missing_values",
    IrregularDates => "irregular_dates",
    DuplicateDates => "duplicate_dates",
    ConstantOutcome => "constant_outcome",
    UnknownColumn => "unknown_column",
    NoConvergence => "no_convergence",
    Cancelled => "cancelled",
    EventEndsBeforeStart => "event_ends_before_start",
    // Budget.
    InvalidBounds => "invalid_bounds",
    DuplicateName => "duplicate_name",
    NoChannels => "no_channels",
    InvalidCurve => "invalid_curve",
    UnsupportedProblem => "unsupported_problem",
    OverlappingGroups => "overlapping_groups",
    // Segments and customers.
    NothingObserved => "nothing_observed",
    NoRepeats => "no_repeats",
    NotNumbers => "not_numbers",
    TooManyClusters => "too_many_clusters",
    ConstantColumn => "constant_column",
    TooFewCustomers => "too_few_customers",
    // Document and store.
    InvalidDocument => "invalid_document",
    InvalidCommand => "invalid_command",
    NewerSchema => "newer_schema",
    UnknownId => "unknown_id",
    TooMany => "too_many",
    RevisionConflict => "revision_conflict",
    StorageFull => "storage_full",
    StorageDenied => "storage_denied",
    StorageFailed => "storage_failed",
    StorageWiped => "storage_wiped",
    ReadBackDiffers => "read_back_differs",
    TableMissing => "table_missing",
    TableDamaged => "table_damaged",
    // The plan.
    EndsBeforeStart => "ends_before_start",
    CircularPhases => "circular_phases",
    NothingToExport => "nothing_to_export",
    PlanFrozen => "plan_frozen",
    // Preferences and prices.
    AnswersNotIncreasing => "answers_not_increasing",
    PricesNotIncreasing => "prices_not_increasing",
    TooFewLevels => "too_few_levels",
    AliasedDesign => "aliased_design",
    Separated => "separated",
    NotZero => "not_zero",
    NotSymmetric => "not_symmetric",
    NotEstimable => "not_estimable",
    ConstantAnswers => "constant_answers",
    Saturated => "saturated",
    // Methods of proof.
    BothSides => "both_sides",
    NoControl => "no_control",
    Collinear => "collinear",
    NotIdentified => "not_identified",
    // The course: answers, expressions, variants, exercises, codes and states.
    TooLong => "too_long",
    Empty => "empty",
    BadCharacter => "bad_character",
    Unexpected => "unexpected",
    UnexpectedEnd => "unexpected_end",
    TooDeep => "too_deep",
    UnknownName => "unknown_name",
    UnknownFunction => "unknown_function",
    WrongArguments => "wrong_arguments",
    RepeatedInput => "repeated_input",
    UnknownOutput => "unknown_output",
    DivisionByZero => "division_by_zero",
    NotReal => "not_real",
    Overflow => "overflow",
    Operation => "operation",
    BadArgument => "bad_argument",
    Undefined => "undefined",
    NoNumber => "no_number",
    SeveralNumbers => "several_numbers",
    Text => "text",
    Malformed => "malformed",
    UnknownUnit => "unknown_unit",
    UnknownOption => "unknown_option",
    BadGrid => "bad_grid",
    NoVariant => "no_variant",
    BadName => "bad_name",
    ReservedId => "reserved_id",
    DuplicateId => "duplicate_id",
    UnknownParameter => "unknown_parameter",
    BadExpression => "bad_expression",
    BadPlaceholder => "bad_placeholder",
    MissingTranslation => "missing_translation",
    NoQuestions => "no_questions",
    BadQuestion => "bad_question",
    BadDefault => "bad_default",
    UndefinedAnswer => "undefined_answer",
    UndefinedPath => "undefined_path",
    PathNearAnswer => "path_near_answer",
    PathsNear => "paths_near",
    OutOfReach => "out_of_reach",
    NotACode => "not_a_code",
    UnsupportedVersion => "unsupported_version",
    TooShort => "too_short",
    BadCheck => "bad_check",
    OtherExercise => "other_exercise",
    OtherRevision => "other_revision",
    OtherQuestions => "other_questions",
    NotAscii => "not_ascii",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A named detail of an error: what a sentence about it needs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Detail {
    /// A number (finite).
    Number(f64),
    /// A text, shown as it is.
    Text(String),
    /// Several texts, such as the columns of a file.
    List(Vec<String>),
}

/// Read by hand: serde's own way of reading an untagged enum buffers every value first, which weighs in the Wasm.
impl<'de> Deserialize<'de> for Detail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Detail;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, a text or a list of texts")
            }
            fn visit_f64<E>(self, value: f64) -> std::result::Result<Detail, E> {
                Ok(Detail::Number(value))
            }
            fn visit_i64<E>(self, value: i64) -> std::result::Result<Detail, E> {
                Ok(Detail::Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> std::result::Result<Detail, E> {
                Ok(Detail::Number(value as f64))
            }
            fn visit_str<E>(self, text: &str) -> std::result::Result<Detail, E> {
                Ok(Detail::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Detail, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(Detail::List(texts))
            }
        }
        deserializer.deserialize_any(Read)
    }
}

impl From<f64> for Detail {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl From<&str> for Detail {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Detail {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<Vec<String>> for Detail {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// What a fallible function of this crate returns.
pub type Result<T> = std::result::Result<T, Error>;

/// Why there is no result.
///
/// ```
/// use levier::{Code, Error};
/// let error = Error::new(Code::UnreadableNumber).line(12).field("cost").found("12,3,4");
/// assert_eq!(error.code().as_str(), "unreadable_number");
/// assert_eq!(error.to_string(), "unreadable_number: line 12, field cost, found \"12,3,4\"");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(rename = "CoreError"))]
pub struct Error {
    code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, Detail>", optional))]
    detail: BTreeMap<&'static str, Detail>,
}

impl Error {
    /// An error with its code and nothing else yet.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self { code, line: None, field: None, found: None, detail: BTreeMap::new() }
    }

    /// Says on which line of the file (1 is the first).
    #[must_use]
    pub const fn line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    /// Says which field, input, column or channel.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Says what stood there, word for word.
    #[must_use]
    pub fn found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    /// Adds a named detail.
    #[must_use]
    pub fn with(mut self, name: &'static str, detail: impl Into<Detail>) -> Self {
        self.detail.insert(name, detail.into());
        self
    }

    /// The stable code.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The line of the file, counted from 1.
    pub const fn line_number(&self) -> Option<u64> {
        self.line
    }

    /// The field, input, column or channel at fault.
    pub fn field_name(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// What was found there.
    pub fn found_text(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// The named details.
    pub const fn details(&self) -> &BTreeMap<&'static str, Detail> {
        &self.detail
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = ": ";
        f.write_str(self.code.as_str())?;
        if let Some(line) = self.line {
            write!(f, "{separator}line {line}")?;
            separator = ", ";
        }
        if let Some(field) = &self.field {
            write!(f, "{separator}field {field}")?;
            separator = ", ";
        }
        if let Some(found) = &self.found {
            write!(f, "{separator}found {found:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}
