//! The results of a class: codes, one a line, marked again and counted.
//!
//! - `line`: the code in a line.
//! - `sheet`: the marking of one sheet.
//! - `counts`: what the class did, by question, error and parameter.
//! - `identical`: the same answers on different variants.
//! - `results`: all of it.

mod counts;
mod identical;
mod line;
mod results;
mod sheet;

pub use counts::{ErrorCount, QuestionCounts, Unequal};
pub use identical::Identical;
pub use line::BadLine;
pub use results::{ClassRequest, ClassResults, Duplicate, Keep, class_results};
pub use sheet::Student;
