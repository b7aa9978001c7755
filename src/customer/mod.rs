//! Customers over time: cohorts, survival, retention, purchases to come, spend and lifetime value.
