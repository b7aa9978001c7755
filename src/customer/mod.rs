//! Customers over time: cohorts, survival, retention, purchases to come, spend and lifetime value.

mod bg_bb;
mod bg_nbd;
mod bg_nbd_forecast;
mod cohorts;
mod fit;
mod forecast;
mod gamma_gamma;
mod history;
mod holdout;
mod hypergeometric;
mod lifetime;
mod log_rank;
mod month;
mod picture;
mod progress;
mod purchase_model;
mod purchases;
mod retention;
mod rising;
mod shifted_beta_geometric;
mod summary;
mod survival;
mod value;

pub use bg_bb::BgBb;
pub use bg_nbd::{BgNbd, Leaving};
pub use cohorts::{Cohorts, Months, cohorts};
pub use forecast::purchases;
pub use gamma_gamma::GammaGamma;
pub use history::{History, histories};
pub use lifetime::{Lifetime, LifetimeAsked, lifetime};
pub use log_rank::LogRank;
pub use purchase_model::{PurchaseModel, PurchaseParams};
pub use purchases::{
    AliveGrid, FitCheck, HoldoutByX, HoldoutStep, Purchases, PurchasesAsked, PurchasesHoldout, PurchasesRow,
    PurchasesSegment, Spend, Value,
};
pub use retention::{Retention, RetentionAsked, RetentionIntervals, retention};
pub use shifted_beta_geometric::ShiftedBetaGeometric;
pub use summary::{
    CustomerValuesAnswer, CustomerValuesAsked, FittedParam, PurchasesConditionalAnswer,
    PurchasesConditionalAsked, PurchasesFitAnswer, PurchasesFitAsked, SpendConditionalAnswer,
    SpendConditionalAsked, SpendFitAnswer, SpendFitAsked, customer_values, purchases_conditional,
    purchases_fit, spend_conditional, spend_fit,
};
pub use survival::{
    Survival, SurvivalAsked, SurvivalCurve, SurvivalOf, SurvivalPoint, second_order, survival_of_durations,
};
