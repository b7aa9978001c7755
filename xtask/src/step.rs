//! Steps: named pieces of work, what each one needs, and a runner that prints what they do.
//!
//! Two heavy steps run at once (compilers use every core by themselves); light ones, which mostly
//! wait for a network or a disk, run beside them at any time. A step whose need failed is left out and
//! said to be; all others still run, so that one run shows every failure.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::run::Log;

/// What a step says when it went well: a few words for the screen, perhaps none.
pub(crate) type Outcome = Result<String, String>;

type Work = Box<dyn FnOnce(&mut Log) -> Outcome + Send>;

/// One piece of work.
pub(crate) struct Step {
    name: &'static str,
    needs: Vec<&'static str>,
    after: Vec<&'static str>,
    heavy: bool,
    work: Work,
}

/// A step that keeps the processor busy.
pub(crate) fn step(
    name: &'static str,
    needs: &[&'static str],
    work: impl FnOnce(&mut Log) -> Outcome + Send + 'static,
) -> Step {
    Step { name, needs: needs.to_vec(), after: Vec::new(), heavy: true, work: Box::new(work) }
}

/// A step that mostly waits.
pub(crate) fn light(
    name: &'static str,
    needs: &[&'static str],
    work: impl FnOnce(&mut Log) -> Outcome + Send + 'static,
) -> Step {
    Step { heavy: false, ..step(name, needs, work) }
}

impl Step {
    /// Waits for these steps to end, well or not: both would otherwise hold the same lock.
    pub(crate) fn after(mut self, steps: &[&'static str]) -> Self {
        self.after.extend(steps);
        self
    }
}

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
enum End {
    Passed(String),
    Failed,
    LeftOut(&'static str),
}

/// All steps, with how they ended and how long they took.
pub(crate) struct Report {
    lines: Vec<(&'static str, Duration, End)>,
    whole: Duration,
}

/// Runs the steps, in the order given as far as their needs allow. A need that is not among the steps
/// counts as met: the caller has left it out on purpose.
pub(crate) fn run(steps: Vec<Step>) -> Report {
    const HEAVY_AT_ONCE: usize = 2;
    let start = Instant::now();
    let known: Vec<&'static str> = steps.iter().map(|step| step.name).collect();
    let mut waiting = steps;
    let mut ended: BTreeMap<&'static str, bool> = BTreeMap::new();
    let mut lines = Vec::new();
    let (mut running, mut heavy_running) = (0, 0);
    let (send, receive) = mpsc::channel();

    loop {
        let mut index = 0;
        while index < waiting.len() {
            let step = &waiting[index];
            let missing = step.needs.iter().copied().find(|need| ended.get(need) == Some(&false));
            let passed = |need| !known.contains(need) || ended.get(need) == Some(&true);
            let over = |step| !known.contains(step) || ended.contains_key(step);
            let ready = step.needs.iter().all(passed) && step.after.iter().all(over);
            if let Some(need) = missing {
                println!("- {}: left out, it needs \"{need}\"", step.name);
                ended.insert(step.name, false);
                lines.push((step.name, Duration::ZERO, End::LeftOut(need)));
                waiting.remove(index);
                index = 0; // others may have needed this one
            } else if ready && (!step.heavy || heavy_running < HEAVY_AT_ONCE) {
                let step = waiting.remove(index);
                running += 1;
                heavy_running += usize::from(step.heavy);
                println!("> {} …", step.name);
                let send = send.clone();
                thread::spawn(move || {
                    let _ = send.send(carry_out(step));
                });
            } else {
                index += 1;
            }
        }
        if running == 0 {
            break;
        }
        let Ok((name, heavy, seconds, end)) = receive.recv() else { break };
        running -= 1;
        heavy_running -= usize::from(heavy);
        ended.insert(name, matches!(end, End::Passed(_)));
        lines.push((name, seconds, end));
    }
    Report { lines, whole: start.elapsed() }
}

fn carry_out(step: Step) -> (&'static str, bool, Duration, End) {
    let start = Instant::now();
    let Step { name, heavy, work, .. } = step;
    let mut log = match Log::open(name) {
        Ok(log) => log,
        Err(error) => {
            println!("✗ {name}: {error}");
            return (name, heavy, start.elapsed(), End::Failed);
        }
    };
    let outcome = work(&mut log);
    let time = start.elapsed();
    let end = match outcome {
        Ok(note) => {
            let comma = if note.is_empty() { "" } else { ": " };
            println!("✓ {name}{comma}{note} ({})", seconds(time));
            End::Passed(note)
        }
        Err(error) => {
            // One call, so that the lines of steps that run beside it do not fall in between.
            let mut text = String::new();
            for line in excerpt(&log.text()) {
                let _ = writeln!(text, "  | {line}");
            }
            println!(
                "✗ {name} ({})\n{text}  {error}\n  The whole log: {}",
                seconds(time),
                log.path().display()
            );
            End::Failed
        }
    };
    (name, heavy, time, end)
}

/// What of a failed step's log is shown: its end, and before it what stands around words of failure.
fn excerpt(log: &str) -> Vec<&str> {
    const END: usize = 60;
    const MOST: usize = 240;
    let lines: Vec<&str> = log.lines().collect();
    let end = lines.len().saturating_sub(END);
    let tells = |line: &&str| {
        ["FAILED", "panicked at", "minimal failing input", "✖", "error[", "error:"]
            .iter()
            .any(|word| line.contains(word))
    };
    let around = |i: usize| lines[i.saturating_sub(3)..lines.len().min(i + 2)].iter().any(tells);
    let told: Vec<&str> = (0..end).filter(|&i| around(i)).map(|i| lines[i]).take(MOST).collect();
    let gap = if end > told.len() { vec!["…"] } else { Vec::new() };
    [told, gap, lines[end..].to_vec()].concat()
}

/// `8.3 s`, `2 min 05 s`.
pub(crate) fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

impl Report {
    /// The table of steps and the closing line; an error when a step did not pass.
    pub(crate) fn close(&self) -> Result<(), String> {
        println!();
        for (name, time, end) in &self.lines {
            let (mark, note) = match end {
                End::Passed(note) => ("✓", note.clone()),
                End::Failed => ("✗", "failed".to_owned()),
                End::LeftOut(need) => ("-", format!("left out, it needs \"{need}\"")),
            };
            println!("{mark} {name:<28} {:>12}  {note}", seconds(*time));
        }
        let count = |wanted: fn(&End) -> bool| self.lines.iter().filter(|(_, _, end)| wanted(end)).count();
        let (failed, left_out) =
            (count(|end| *end == End::Failed), count(|end| matches!(end, End::LeftOut(_))));
        let line = format!(
            "{} steps passed, {failed} failed, {left_out} left out, in {}",
            self.lines.len() - failed - left_out,
            seconds(self.whole)
        );
        if failed + left_out == 0 {
            println!("{line}");
            Ok(())
        } else {
            Err(line)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{End, excerpt, light, run, step};
    use std::sync::{Arc, Mutex};

    #[test]
    fn a_failure_leaves_out_what_needs_it_and_nothing_else() {
        let report = run(vec![
            step("t-fails", &[], |_| Err("on purpose".to_owned())),
            step("t-needs it", &["t-fails"], |_| Ok(String::new())),
            step("t-needs that", &["t-needs it"], |_| Ok(String::new())),
            light("t-independent", &["not in the list"], |_| Ok("fine".to_owned())).after(&["t-fails"]),
        ]);
        let end = |wanted: &str| {
            let line = report.lines.iter().find(|(name, ..)| *name == wanted);
            line.map(|(_, _, end)| end.clone())
        };
        assert_eq!(end("t-fails"), Some(End::Failed));
        assert_eq!(end("t-needs it"), Some(End::LeftOut("t-fails")));
        assert_eq!(end("t-needs that"), Some(End::LeftOut("t-needs it")));
        assert_eq!(end("t-independent"), Some(End::Passed("fine".to_owned())));
        assert!(report.close().is_err());
    }

    #[test]
    fn a_failure_early_in_a_long_log_is_shown() {
        let mut lines: Vec<String> = (0..900).map(|i| format!("test t{i} ... ok")).collect();
        lines[17] = "test t17 ... FAILED".to_owned();
        let log = lines.join("\n");
        let shown = excerpt(&log);
        assert!(shown.contains(&"test t17 ... FAILED") && shown.contains(&"test t899 ... ok"));
        assert!(shown.len() < 70);
    }

    #[test]
    fn needs_come_first() {
        let order = Arc::new(Mutex::new(Vec::new()));
        let note = |name: &'static str| {
            let order = Arc::clone(&order);
            move |_: &mut crate::run::Log| {
                order.lock().map_err(|error| error.to_string())?.push(name);
                Ok(String::new())
            }
        };
        let report = run(vec![
            step("t-last", &["t-middle"], note("last")),
            step("t-middle", &["t-first"], note("middle")),
            step("t-first", &[], note("first")),
        ]);
        assert!(report.close().is_ok());
        assert_eq!(*order.lock().expect("no thread panicked"), ["first", "middle", "last"]);
    }
}
