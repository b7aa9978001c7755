//! Every tool that the project sets up by itself: its version, and where it is kept.
//!
//! npm packages are pinned by `www/package-lock.json`, crates by `Cargo.lock`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The oldest Node that the build and the tests work with.
pub(crate) const NODE_MAJOR: u32 = 20;

/// The target of everything that runs in a browser.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Debian's packages for a wasm32 target without a download from rustup.
pub(crate) const DEBIAN_RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// Debian's packages for the tests in a browser.
pub(crate) const DEBIAN_BROWSER: &[&str] = &["chromium"];

/// The same Chromium without a window's frame, which draws only the page: the end-to-end tests take about half the time.
pub(crate) const HEADLESS_SHELL: &str = "chromium-headless-shell";

/// What speaks WebDriver to Debian's Chromium: the tests of `tests/engines` are skipped there without it.
pub(crate) const CHROMIUM_DRIVER: &str = "chromium-driver";

/// The folder of the project, wherever the command was started.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the project").to_path_buf()
}

/// What tools keep for this checkout. `cargo clean` empties it.
pub(crate) fn cache() -> PathBuf {
    root().join("target/tools")
}

/// A program that is compiled once from crates.io. It stands beside what cargo downloads, in a folder of its version:
/// checkouts share it, and each finds the version that it asks for.
pub(crate) struct Tool {
    /// The crate.
    pub(crate) name: &'static str,
    pub(crate) program: &'static str,
    pub(crate) version: String,
}

impl Tool {
    pub(crate) fn wasm_pack() -> Self {
        Self { name: "wasm-pack", program: "wasm-pack", version: "0.15.1".to_owned() }
    }

    /// The same version as the library that `Cargo.lock` names.
    pub(crate) fn wasm_bindgen() -> Result<Self, String> {
        let version = locked_version("wasm-bindgen")?;
        Ok(Self { name: "wasm-bindgen-cli", program: "wasm-bindgen", version })
    }

    /// Where `cargo install` is told to put it.
    pub(crate) fn folder(&self) -> PathBuf {
        cargo_home().join("levier-tools").join(format!("{}-{}", self.name, self.version))
    }

    pub(crate) fn bin(&self) -> PathBuf {
        self.folder().join("bin")
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.bin().join(format!("{}{}", self.program, env::consts::EXE_SUFFIX))
    }
}

/// The reader's own folder.
pub(crate) fn home() -> Option<PathBuf> {
    env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from)
}

/// Where cargo keeps what it downloads.
pub(crate) fn cargo_home() -> PathBuf {
    env::var_os("CARGO_HOME").map_or_else(|| home().unwrap_or_default().join(".cargo"), PathBuf::from)
}

/// The site's npm package.
pub(crate) fn www() -> PathBuf {
    root().join("www")
}

/// What native tests and benches are compiled from, the same for both so that it is compiled once: all but the Wasm edge,
/// which has no native tests and would have the core compiled with the types that cross to JavaScript.
pub(crate) const NATIVE: &[&str] =
    &["--workspace", "--exclude", "levier-wasm", "--features", "levier/bayes,levier/qr"];

/// A Wasm package that `build` makes, `www/pkg/NAME`: a feature of the crate `src/wasm`, and the name of its files.
pub(crate) struct Package {
    pub(crate) name: &'static str,
    /// What its compiler is told to care for.
    pub(crate) aim: Aim,
}

/// Size first, unless people wait for what a module computes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// A third smaller than at level 3.
    Size,
    /// Level 3.
    Speed,
}

/// What the main thread holds: the document, its commands, the store, the calculators.
pub(crate) const DESK: Package = Package { name: "desk", aim: Aim::Size };

/// What one worker holds: files, figures, curves, budgets, segments, customers.
pub(crate) const LAB: Package = Package { name: "lab", aim: Aim::Speed };

/// The sampled mix model, for its workers.
pub(crate) const BAYES: Package = Package { name: "bayes", aim: Aim::Speed };

/// The plan, the methods and the course.
pub(crate) const STUDY: Package = Package { name: "study", aim: Aim::Size };

/// The reader of workbooks, for one worker.
pub(crate) const SHEETS: Package = Package { name: "sheets", aim: Aim::Size };

/// The calculators alone, for other people's pages.
pub(crate) const EMBED: Package = Package { name: "embed", aim: Aim::Size };

/// All packages: those of an aim beside each other, since the core is compiled once for them.
pub(crate) const PACKAGES: &[Package] = &[DESK, STUDY, SHEETS, EMBED, BAYES, LAB];

impl Aim {
    /// What the modules of an aim ask of the core, all together: the same core is compiled once for each of them. What brings
    /// packages along (`bayes`, `workbook`) is asked for by both aims, so that those, and the models, are compiled once for
    /// all; the rest takes half as long again to compile at level 3.
    pub(crate) fn core_features(self) -> &'static str {
        match self {
            Self::Size => "levier/bayes,levier/workbook,levier/guide,levier/study",
            Self::Speed => "levier/bayes,levier/workbook",
        }
    }
}

impl Package {
    /// Where it is.
    pub(crate) fn folder(&self) -> PathBuf {
        packages().join(self.name)
    }

    /// The module itself.
    pub(crate) fn module(&self) -> PathBuf {
        self.folder().join(format!("{}_bg.wasm", self.name))
    }
}

/// The folder of all packages.
pub(crate) fn packages() -> PathBuf {
    www().join("pkg")
}

/// Names the folder of the packages to the scripts that run them in Node.
pub(crate) fn name_packages(command: &mut Command) -> &mut Command {
    command.arg("--pkg").arg(packages())
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    www().join("dist")
}

/// The version of a crate in `Cargo.lock`.
fn locked_version(name: &str) -> Result<String, String> {
    let lock =
        fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let heading = format!("name = \"{name}\"\nversion = \"");
    let version = lock.split_once(&heading).and_then(|(_, rest)| rest.split('"').next());
    version.map(str::to_owned).ok_or_else(|| format!("Cargo.lock has no {name}"))
}

/// The first of these programs that stands on PATH (or is a path that exists).
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|file| file.is_file())
    })
}

/// Chromium or Chrome: `CHROME`, then PATH, then the usual places.
pub(crate) fn chrome() -> Option<PathBuf> {
    if let Some(given) = env::var_os("CHROME") {
        return Some(given.into());
    }
    find(&["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"]).or_else(|| {
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
        ]
        .iter()
        .map(PathBuf::from)
        .find(|file| file.is_file())
    })
}

/// What the end-to-end tests run in: `CHROME`, the shell where it is there, else the whole browser.
pub(crate) fn headless() -> Option<PathBuf> {
    if env::var_os("CHROME").is_some() { chrome() } else { find(&[HEADLESS_SHELL]).or_else(chrome) }
}
