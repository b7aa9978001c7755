//! The project's set-up, build, serve, test, reference and bench commands.
fn main() {}
