//! Every tool that the project sets up by itself: its version, and where it is kept.
//!
//! npm packages are pinned by `www/package-lock.json`, crates by `Cargo.lock`; the version of
//! `wasm-bindgen-cli` is read from there, since the two must be the same.

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
pub(crate) const DEBIAN_BROWSER: &[&str] = &["chromium", "chromium-driver"];

/// The same Chromium without a window's frame, which draws only the page: the end-to-end tests take about half the time.
pub(crate) const HEADLESS_SHELL: &str = "chromium-headless-shell";

/// The folder of the project, wherever the command was started.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the project").to_path_buf()
}

/// The cache of tools. `cargo clean` empties it; nothing is installed outside it but system packages.
pub(crate) fn cache() -> PathBuf {
    root().join("target/tools")
}

/// Where cargo-installed tools are.
pub(crate) fn bin() -> PathBuf {
    cache().join("bin")
}

/// The site's npm package.
pub(crate) fn www() -> PathBuf {
    root().join("www")
}

/// A Wasm package that `build` makes.
pub(crate) struct Package {
    /// The feature of the crate that gates what it exports.
    pub(crate) feature: &'static str,
    /// The name of its files.
    pub(crate) name: &'static str,
    folder: &'static str,
    /// What its compiler is told to care for.
    pub(crate) aim: Aim,
}

/// Size first, unless people wait for what a module computes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// A third smaller than at level 3.
    Size,
    /// Level 3, and two numbers at a time.
    Speed,
}

/// What the pages start with.
pub(crate) const SITE: Package = Package { feature: "site", name: "levier", folder: "pkg", aim: Aim::Size };

/// What the pages that decide add.
pub(crate) const DECISION: Package =
    Package { feature: "decision", name: "decision", folder: "pkg-decision", aim: Aim::Size };

/// The sampled mix model, for its workers.
pub(crate) const BAYES: Package =
    Package { feature: "bayes,wasm", name: "bayes", folder: "pkg-bayes", aim: Aim::Speed };

/// Tables of people, for the worker that holds them.
pub(crate) const AUDIENCE: Package =
    Package { feature: "audience", name: "audience", folder: "pkg-audience", aim: Aim::Speed };

/// What the pages of the calculators add.
pub(crate) const CALCULATORS: Package =
    Package { feature: "calculators", name: "calculators", folder: "pkg-calculators", aim: Aim::Size };

/// The calculators alone, for other people's pages.
pub(crate) const EMBED: Package =
    Package { feature: "embed", name: "calculators", folder: "pkg-embed", aim: Aim::Size };

impl Package {
    /// Where it is.
    pub(crate) fn folder(&self) -> PathBuf {
        www().join(self.folder)
    }

    /// The module itself.
    pub(crate) fn module(&self) -> PathBuf {
        self.folder().join(format!("{}_bg.wasm", self.name))
    }
}

/// Names the packages of the pages to the scripts that run them in Node.
pub(crate) fn name_packages(command: &mut Command) -> &mut Command {
    for (option, package) in
        [("--pkg", SITE), ("--decision", DECISION), ("--calculators", CALCULATORS), ("--audience", AUDIENCE)]
    {
        command.arg(option).arg(package.folder());
    }
    command
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    www().join("dist")
}

/// The version of a crate in `Cargo.lock`.
pub(crate) fn locked_version(name: &str) -> Result<String, String> {
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

/// The driver of that browser: `CHROMEDRIVER`, then PATH.
pub(crate) fn chromedriver() -> Option<PathBuf> {
    env::var_os("CHROMEDRIVER").map(PathBuf::from).or_else(|| find(&["chromedriver"]))
}
