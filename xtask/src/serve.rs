//! The local server: the built files and nothing else, with the headers that a real host should send.
//!
//! The content security policy stands in `www/csp.txt`; the build writes the same one into the page. `embed.html` has
//! a policy of its own, which lets any page frame it.
//!
//! It answers this machine only: a request that names another host (as one does after DNS rebinding) is refused. A
//! request has bounds in bytes and in time, and there are bounds on how many are answered at once.

mod request;

use std::fs;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use self::request::{is_local, request};
use crate::{build, tools};

const DEFAULT_PORT: u16 = 8080;
/// Seconds in which a request must arrive, and in which the browser must take each part of the answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Requests answered at once; browsers open six connections a host.
const THREADS: usize = 32;
/// Connections that wait for a thread; more are closed.
const WAITING: usize = 256;

/// `cargo xtask serve [--port N] [--no-build]`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let mut port = None;
    let mut build_first = true;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--no-build" => build_first = false,
            "--port" => {
                let given = rest.next().ok_or("--port needs a number")?;
                port = Some(given.parse().map_err(|_| format!("--port {given}: not a port"))?);
            }
            other => return Err(format!("serve: unknown argument {other}")),
        }
    }
    if build_first {
        build::whole()?;
    }
    // A port that was asked for is the one or none; the usual one may be taken by something else.
    let listener = match port {
        Some(port) => TcpListener::bind(("127.0.0.1", port)),
        None => {
            TcpListener::bind(("127.0.0.1", DEFAULT_PORT)).or_else(|_| TcpListener::bind(("127.0.0.1", 0)))
        }
    }
    .map_err(|error| format!("port {}: {error}", port.unwrap_or(DEFAULT_PORT)))?;
    let site = Site::open()?;
    println!("Levier is at {}   (Ctrl+C to stop)", address(&listener)?);
    serve(&listener, &Arc::new(site));
    Ok(())
}

/// Serves the built site from a free port for as long as this process lives, and says where.
pub(crate) fn in_background() -> Result<String, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
    let address = address(&listener)?;
    let site = Arc::new(Site::open()?);
    thread::spawn(move || serve(&listener, &site));
    Ok(address)
}

fn address(listener: &TcpListener) -> Result<String, String> {
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    Ok(format!("http://localhost:{port}"))
}

/// A bounded number of threads takes the connections in turn.
fn serve(listener: &TcpListener, site: &Arc<Site>) {
    let (send, receive) = mpsc::sync_channel::<TcpStream>(WAITING);
    let receive = Arc::new(Mutex::new(receive));
    for _ in 0..THREADS {
        let (site, receive) = (Arc::clone(site), Arc::clone(&receive));
        thread::spawn(move || {
            loop {
                let next = receive.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok(stream) = next else { return };
                let _ = site.answer(stream);
            }
        });
    }
    for stream in listener.incoming().flatten() {
        // A full queue drops the connection.
        let _ = send.try_send(stream);
    }
}

struct Site {
    folder: PathBuf,
    policy: String,
    /// The one of `embed.html`, which the build writes since it names a script by its hash.
    embed_policy: String,
}

/// What goes back for one request.
struct Answer {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
    /// Whether another site's page may frame it.
    frameable: bool,
}

impl Site {
    fn open() -> Result<Self, String> {
        let folder = tools::dist();
        if !folder.join("index.html").is_file() {
            return Err(format!(
                "{} is not there: run cargo xtask build",
                folder.join("index.html").display()
            ));
        }
        let policy = |file: PathBuf| -> Result<String, String> {
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let embed_policy = policy(folder.join("embed-csp.txt"))?;
        Ok(Self { folder, policy: policy(tools::www().join("csp.txt"))?, embed_policy })
    }

    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let (method, answer) = match request(&stream, PATIENCE) {
            Ok(request) if !is_local(&request.host) => {
                (request.method, Answer::text("421 Misdirected Request"))
            }
            Ok(request) => {
                let answer = match request.method.as_str() {
                    "GET" | "HEAD" => self.look_up(&request.target),
                    _ => Answer::text("405 Method Not Allowed"),
                };
                (request.method, answer)
            }
            Err(status) => (String::new(), Answer::text(status)),
        };
        write!(
            stream,
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {}\r\n\
             X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
             Cross-Origin-Opener-Policy: same-origin\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
            answer.status,
            answer.kind,
            answer.body.len(),
            if answer.frameable { &self.embed_policy } else { &self.policy }
        )?;
        if method != "HEAD" {
            stream.write_all(&answer.body)?;
        }
        stream.flush()
    }

    fn look_up(&self, target: &str) -> Answer {
        let Some(path) = relative(target) else { return Answer::text("400 Bad Request") };
        let mut file = self.folder.join(path);
        if file.is_dir() {
            file.push("index.html");
        }
        match fs::read(&file) {
            Ok(body) => {
                let frameable = file.file_name().is_some_and(|name| name == "embed.html");
                Answer { status: "200 OK", kind: mime(&file), body, frameable }
            }
            Err(_) => Answer::text("404 Not Found"),
        }
    }
}

impl Answer {
    fn text(status: &'static str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8", body: status.as_bytes().to_vec(), frameable: false }
    }
}

/// The file that a request names, inside the folder: nothing that climbs out of it.
fn relative(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = PathBuf::from(decode(path)?);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

/// Percent-decoding.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains(['\\', '\0', ':']))
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, relative};
    use std::path::PathBuf;

    #[test]
    fn a_request_names_a_file_inside_the_folder() {
        assert_eq!(relative("/"), Some(PathBuf::new()));
        assert_eq!(relative("/engine/levier_bg.wasm?v=1"), Some(PathBuf::from("engine/levier_bg.wasm")));
        assert_eq!(relative("/a%20b.csv"), Some(PathBuf::from("a b.csv")));
    }

    #[test]
    fn a_request_cannot_climb_out() {
        for target in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/..%5cCargo.toml", "/C:/x", "x", "/%zz"]
        {
            assert_eq!(relative(target), None, "{target}");
        }
        assert_eq!(decode("%e2%82"), None);
    }
}
