//! What the test runners say that they ran.

use std::collections::BTreeSet;

/// Adds up the `test result:` lines of cargo. A test that says that it lacks its data has not passed: it is skipped.
pub(super) fn count_cargo_tests(text: &str) -> String {
    let mut sums = [0_u32; 3];
    for line in text.lines().filter(|line| line.contains("test result:")) {
        for (sum, word) in sums.iter_mut().zip(["passed", "failed", "ignored"]) {
            let number = line
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u32>().ok());
            *sum += number.unwrap_or(0);
        }
    }
    let skipped: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split_once("skipped: ")?.1.split_once(": ").map(|(test, _)| test))
        .collect();
    let passed = sums[0].saturating_sub(u32::try_from(skipped.len()).unwrap_or(u32::MAX));
    let end = if skipped.is_empty() {
        String::new()
    } else {
        format!(", {} skipped for lack of data", skipped.len())
    };
    format!("{passed} passed, {} failed, {} ignored{end}", sums[1], sums[2])
}

/// The counts that node:test prints at its end (`ℹ pass 12`); empty for scripts that run no tests.
pub(super) fn count_node_tests(text: &str) -> String {
    let sum = |word: &str| -> Option<u32> {
        let lines = text.lines().map(|line| line.trim_start_matches(['ℹ', '#', ' ']));
        lines.filter_map(|line| line.strip_prefix(word)?.trim().parse::<u32>().ok()).reduce(|a, b| a + b)
    };
    match (sum("pass "), sum("fail ")) {
        (Some(passed), Some(failed)) => match sum("skipped ") {
            None | Some(0) => format!("{passed} passed, {failed} failed"),
            Some(skipped) => format!("{passed} passed, {failed} failed, {skipped} skipped"),
        },
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{count_cargo_tests, count_node_tests};

    #[test]
    fn counts_are_added_up() {
        let text = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                    x\ntest result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(count_cargo_tests(text), "15 passed, 2 failed, 1 ignored");
        // Written while the harness was in the middle of a line of its own.
        let lacking = "test a ... skipped: room::a: x.csv is not at hand\nok\nskipped: room::a: y.csv is not at hand\n\
                       test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured\n";
        assert_eq!(count_cargo_tests(lacking), "1 passed, 0 failed, 0 ignored, 1 skipped for lack of data");
        assert_eq!(count_node_tests("ℹ tests 4\nℹ pass 3\nℹ fail 1\n"), "3 passed, 1 failed");
        assert_eq!(count_node_tests("# pass 3\n# fail 0\n# skipped 2\n"), "3 passed, 0 failed, 2 skipped");
        assert_eq!(count_node_tests("nothing"), "");
    }
}
