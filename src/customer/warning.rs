//! What must be said of a fit to customers, although there is an answer.

use serde::Serialize;

/// What to beware of in the fit of a model of customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum CustomerWarning {
    /// Purchases: nobody seems to leave.
    ANearZero,
    /// Purchases: customers do not seem to differ in pace.
    PoissonLike,
    /// The parameters are hardly known.
    FlatLikelihood,
    /// Purchases: fewer than 30 customers bought again.
    FewRepeats,
    /// Spend: too few customers bought again with an amount. There is no value.
    FewSpenders,
    /// Spend: the model could not be fitted. There is no value.
    SpendNotFitted,
    /// Spend: the mean of the fitted model is infinite. There is no value.
    SpendMeanInfinite,
    /// Spend: its correlation with the number of purchases is above 0.3 in absolute value, where the model takes 0.
    CorrelationHigh,
    /// Purchases: too little came before the day from which the forecast is judged.
    HoldoutTooShort,
    /// Retention: fewer than 5 periods were observed.
    ShortWindow,
    /// Retention: nobody left.
    NoChurn,
    /// Retention: customers do not seem to differ in how readily they leave.
    ConstantChurn,
}
