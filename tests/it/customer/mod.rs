//! Customers over time against published figures and answers computed with other tools, and laws that hold
//! for any customers.

mod cases;
mod compare;
mod laws;
mod purchases;
mod tables;
