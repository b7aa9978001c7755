//! Part-worths from ratings or ranks of profiles.

use super::super::input::{missing, or_default, required};
use super::regression::{PartWorths, Residuals, regress};
use super::{Attribute, Layout, Profile, check_levels, check_profiles, read_profiles};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::stats::f_tail;
use serde::{Deserialize, Serialize};

/// Profiles and what people said of them.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ConjointInput {
    /// The attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<Attribute>,
    /// The profiles shown.
    #[serde(default, deserialize_with = "read_profiles")]
    pub profiles: Vec<Profile>,
    /// `rating`: high is good; `rank`: 1 is best.
    pub measure: Option<String>,
    /// The people.
    #[serde(default, deserialize_with = "or_default")]
    pub respondents: Vec<Respondent>,
}

/// The answers of one person.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Respondent {
    /// Name.
    pub id: String,
    /// An answer for each profile; `None` where there is none.
    #[serde(default, deserialize_with = "or_default")]
    pub answers: Vec<Option<f64>>,
}

/// Part-worths by person and of all answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ConjointResult {
    /// One regression a person.
    pub respondents: Vec<PersonPartWorths>,
    /// One regression of all answers.
    pub pooled: PooledPartWorths,
    /// Mean of the importances of the people.
    pub importance_mean: Option<Vec<f64>>,
    /// For each attribute, whether it moves anybody.
    pub tests: Vec<AttributeTest>,
    /// Attributes that are not shown to move anybody.
    pub not_shown: Vec<String>,
    /// People without importances.
    pub left_out: Vec<String>,
}

/// The part-worths of one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PersonPartWorths {
    /// Name.
    pub id: String,
    /// The regression.
    #[serde(flatten)]
    pub found: PartWorths,
}

/// The part-worths of all answers together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PooledPartWorths {
    /// The regression.
    #[serde(flatten)]
    pub found: PartWorths,
    /// Standard errors from the spread between people; `None` below two people.
    pub se_between: Option<Vec<Vec<f64>>>,
}

/// F tests that an attribute moves nobody.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AttributeTest {
    /// p value in the pooled model.
    pub p: Option<f64>,
    /// p value in the models of the people together.
    pub p_each: Option<f64>,
    /// Whether the smaller p times the number of tests is below 0.05.
    pub shown: bool,
}

/// Part-worths by least squares on effects codes.
///
/// # Errors
///
/// `missing_input` (also `answers`, when nobody gave any), `too_few_levels`, `row_length`, `out_of_range` (a level or a
/// rank), `aliased_design`.
///
/// Source: Green and Rao (1971), Journal of Marketing Research 8.
pub fn conjoint_partworths(input: &ConjointInput) -> Answered<ConjointResult> {
    let layout = checked(input)?;
    let score = match input.measure.as_deref() {
        Some("rank") => |count: f64, answer: f64| count + 1.0 - answer,
        _ => |_: f64, answer: f64| answer,
    };
    let count = input.profiles.len() as f64;
    let rows: Vec<Vec<(&Profile, f64)>> = input
        .respondents
        .iter()
        .map(|person| {
            let answered = input.profiles.iter().zip(&person.answers);
            answered.filter_map(|(profile, answer)| Some((profile, score(count, (*answer)?)))).collect()
        })
        .collect();
    let (pooled, pooled_residuals) = regress(&layout, &rows.concat());
    let (people, residuals): (Vec<PartWorths>, Vec<Option<Residuals>>) =
        rows.iter().map(|rows| regress(&layout, rows)).unzip();
    let residuals: Vec<Residuals> = residuals.into_iter().flatten().collect();
    let pooled_residuals: Vec<Residuals> = pooled_residuals.into_iter().collect();
    let tests: Vec<AttributeTest> = (0..layout.levels.len())
        .map(|attribute| {
            let p = f_test(&layout, &pooled_residuals, attribute);
            let p_each = f_test(&layout, &residuals, attribute);
            let both = [p, p_each].into_iter().flatten();
            let shown =
                both.clone().reduce(f64::min).is_some_and(|least| least * (both.count() as f64) < 0.05);
            AttributeTest { p, p_each, shown }
        })
        .collect();
    let known: Vec<&Vec<f64>> = people.iter().filter_map(|person| person.importances.as_ref()).collect();
    let importance_mean = (!known.is_empty()).then(|| {
        let mean =
            |attribute: usize| known.iter().map(|own| own[attribute]).sum::<f64>() / known.len() as f64;
        (0..layout.levels.len()).map(mean).collect()
    });
    let unshown = input.attributes.iter().zip(&tests).filter(|(_, test)| !test.shown);
    let not_shown = unshown.map(|(attribute, _)| attribute.name.clone()).collect();
    let named = input.respondents.iter().map(|person| person.id.clone()).zip(people.iter().cloned());
    Ok(ConjointResult {
        pooled: PooledPartWorths { found: pooled, se_between: spread_between(&layout, &people) },
        importance_mean,
        tests,
        not_shown,
        left_out: named.clone().filter(|(_, own)| own.importances.is_none()).map(|(id, _)| id).collect(),
        respondents: named.map(|(id, found)| PersonPartWorths { id, found }).collect(),
    })
}

fn checked(input: &ConjointInput) -> Answered<Layout> {
    let ConjointInput { attributes, profiles, respondents, .. } = input;
    required(&[
        ("attributes", attributes.is_empty()),
        ("profiles", profiles.is_empty()),
        ("respondents", respondents.is_empty()),
    ])?;
    let is_rank = match input.measure.as_deref() {
        Some("rank") => true,
        Some("rating") => false,
        Some(other) => return Err(Refused::new(Code::UnknownId).field("measure").found(other)),
        None => return Err(missing("measure")),
    };
    check_levels(attributes)?;
    check_profiles(attributes, profiles)?;
    let n = profiles.len();
    if let Some(person) = respondents.iter().find(|person| person.answers.len() != n) {
        return Err(Refused::new(Code::RowLength).field(&person.id));
    }
    let outside = |rank: &f64| is_rank && !(1.0..=n as f64).contains(rank);
    if let Some(person) = respondents.iter().find(|person| person.answers.iter().flatten().any(outside)) {
        return Err(Refused::new(Code::OutOfRange).field(&person.id));
    }
    let layout = Layout::of(attributes);
    let aliased = layout.not_estimable(&layout.columns(profiles), 1);
    if !aliased.is_empty() {
        let names: Vec<&str> = aliased.iter().map(|&attribute| attributes[attribute].name.as_str()).collect();
        return Err(Refused::new(Code::AliasedDesign).field("profiles").found(names));
    }
    if respondents.iter().all(|person| person.answers.iter().flatten().next().is_none()) {
        return Err(missing("answers"));
    }
    Ok(layout)
}

/// The F test of an attribute over several regressions, sums of squares and degrees of freedom added.
fn f_test(layout: &Layout, residuals: &[Residuals], attribute: usize) -> Option<f64> {
    let df: usize = residuals.iter().map(|own| own.df).sum();
    if df == 0 {
        return None;
    }
    let rise: f64 = residuals.iter().map(|own| own.rises[attribute]).sum();
    let sse: f64 = residuals.iter().map(|own| own.sse).sum();
    // All answers explained exactly, rounding apart: there is nothing to test against.
    if sse <= 1e-24 * residuals.iter().map(|own| own.total).sum::<f64>() {
        return None;
    }
    let numerator = (residuals.len() * (layout.levels[attribute] - 1)) as f64;
    f_tail((rise / numerator) / (sse / df as f64), numerator, df as f64)
}

/// Standard errors from the spread of the part-worths between people.
fn spread_between(layout: &Layout, people: &[PartWorths]) -> Option<Vec<Vec<f64>>> {
    let known: Vec<&Vec<Vec<f64>>> = people.iter().filter_map(|person| person.partworths.as_ref()).collect();
    let count = known.len() as f64;
    let error = |attribute: usize, level: usize| {
        let mean = known.iter().map(|own| own[attribute][level]).sum::<f64>() / count;
        let squares: f64 = known.iter().map(|own| (own[attribute][level] - mean).powi(2)).sum();
        (squares / (count - 1.0) / count).sqrt()
    };
    let by_level =
        |(attribute, levels): (usize, &usize)| (0..*levels).map(|level| error(attribute, level)).collect();
    (known.len() > 1).then(|| layout.levels.iter().enumerate().map(by_level).collect())
}
