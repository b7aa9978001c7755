//! Commands with a log: what a tool prints goes to a file, and to the screen only when it fails.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tools;

/// The log of one step, `target/logs/<step>.log`.
pub(crate) struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    /// Opens the log of a step, empty.
    pub(crate) fn open(step: &str) -> Result<Self, String> {
        let folder = tools::root().join("target/logs");
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let name: String =
            step.chars().map(|c| if c.is_alphanumeric() || c == '.' { c } else { '-' }).collect();
        let path = folder.join(format!("{name}.log"));
        let file = File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { path, file })
    }

    /// Runs a command to its end; an error names it. Nothing is read from the keyboard.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<(), String> {
        let shown = describe(command);
        writeln!(self.file, "$ {shown}").map_err(|error| error.to_string())?;
        let output = self.file.try_clone().map_err(|error| error.to_string())?;
        let errors = self.file.try_clone().map_err(|error| error.to_string())?;
        let status = command
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .status()
            .map_err(|error| format!("{shown}: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{shown}\n{status}")) }
    }

    /// Adds what was printed elsewhere.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), String> {
        self.file.write_all(text.as_bytes()).map_err(|error| error.to_string())
    }

    /// What has been logged so far.
    pub(crate) fn text(&self) -> String {
        fs::read(&self.path)
            .map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Where the log is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// A program at the top of the project.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(tools::root());
    // What cargo sets for xtask itself must not reach the commands that xtask starts.
    for name in ["CARGO", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(name);
    }
    if std::env::var_os("CI").is_some() {
        // Nothing is built twice there: what a second build would start from costs the first one time. Nor does
        // anybody debug there; a panic names its line without these tables.
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "0");
    }
    // Logs are read as files.
    command.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
    command
}

/// The output of a command; an error names it and shows what it printed.
pub(crate) fn printed(command: &mut Command) -> Result<String, String> {
    let shown = describe(command);
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{shown}: {error}"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if output.status.success() {
        return Ok(text(&output.stdout));
    }
    Err(format!("{shown}\n{}\n{}\n{}", output.status, text(&output.stdout), text(&output.stderr)))
}

/// The output of a short command, when it succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn describe(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
