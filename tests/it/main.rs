//! What crosses modules, in one binary: reference cases, laws that hold for any input, and public data.

#[cfg(feature = "bayes")]
mod bayes;
mod budget;
mod course;
mod course_cases;
mod course_class;
mod course_marking;
mod course_place;
mod course_statements;
mod customer;
mod customer_days;
mod data;
mod fuzz;
mod import;
mod import_questions;
mod import_round_trip;
mod join;
mod measure;
mod measure_over_time;
mod method_bad_input;
mod method_laws;
mod method_preference;
mod method_proof;
mod operation;
mod operation_texts;
mod orders;
mod personal_data;
mod plan;
mod plan_coverage;
mod plan_forecast;
mod plan_laws;
mod plan_market;
mod promotion_laws;
mod response;
mod segment;
mod store;
mod store_faults;
mod store_steps;
mod structure;
mod table;
#[cfg(feature = "workbook")]
mod workbook;
mod workspace;
mod workspace_plan;
mod workspace_plan_laws;
mod workspace_review;
