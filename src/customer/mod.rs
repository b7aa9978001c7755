//! Customers over time: cohorts, survival, retention, expected purchases, spend and lifetime value.
//!
//! [`cohorts`], [`second_order`] and [`purchases`] take [`Orders`](crate::audience::Orders) and the last observed
//! day. [`survival_of_durations`], [`retention`] and [`lifetime`] take durations, survivors and rates. Callers with
//! summaries instead of orders use the models directly ([`purchases_fit`], [`purchases_conditional`],
//! [`spend_fit`], [`customer_values`]).

mod bg_bb;
mod bg_nbd;
mod bg_nbd_fit;
mod bg_nbd_forecast;
mod cohorts;
mod fitted;
mod forecast;
mod gamma_gamma;
mod history;
mod holdout;
mod hypergeometric;
mod lifetime;
mod lifetimes;
mod log_rank;
mod maximum_likelihood;
mod month;
mod picture;
mod pochhammer;
mod progress;
mod purchase_model;
mod purchases;
mod retention;
mod shifted_beta_geometric;
mod summary;
mod survival;
mod value;
mod warning;
mod worth;

pub use bg_bb::BgBb;
pub use bg_nbd::{BgNbd, Leaving};
pub use cohorts::{Cohorts, Months, cohorts};
pub use fitted::FittedParam;
pub use forecast::purchases;
pub use gamma_gamma::GammaGamma;
pub use history::{History, histories};
pub use lifetime::{Lifetime, LifetimeAsked, lifetime};
pub use log_rank::LogRank;
pub use purchase_model::{PurchaseModel, PurchaseParams};
pub use purchases::{
    AliveGrid, FitCheck, HoldoutByX, HoldoutStep, Purchases, PurchasesAsked, PurchasesHoldout, PurchasesRow,
    PurchasesSegment, PurchasesSpend, PurchasesValue,
};
pub use retention::{
    ProjectionAnswer, ProjectionAsked, Retention, RetentionAsked, RetentionIntervals, retention,
    retention_projection,
};
pub use shifted_beta_geometric::ShiftedBetaGeometric;
pub use summary::{
    PurchasesConditionalAnswer, PurchasesConditionalAsked, PurchasesFitAnswer, PurchasesFitAsked,
    purchases_conditional, purchases_fit,
};
pub use survival::{
    Survival, SurvivalAsked, SurvivalCurve, SurvivalOf, SurvivalPoint, second_order, survival_of_durations,
};
pub use warning::CustomerWarning;
pub use worth::{
    CustomerValuesAnswer, CustomerValuesAsked, SpendConditionalAnswer, SpendConditionalAsked, SpendFitAnswer,
    SpendFitAsked, customer_values, spend_conditional, spend_fit,
};
