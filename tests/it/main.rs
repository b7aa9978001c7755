//! What crosses modules, in one binary: reference cases, laws that hold for any input, and public data.

#[cfg(feature = "bayes")]
mod bayes;
mod budget;
mod course;
mod customer;
mod data;
mod import;
mod measure;
mod operation;
mod operation_texts;
mod orders;
mod personal_data;
mod promotion_laws;
mod response;
mod segment;
mod store;
mod store_faults;
mod structure;
mod table;
mod workspace;
