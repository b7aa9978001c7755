//! The head of a request, read within bounds of size and time.

use std::io::{self, BufRead as _, BufReader, ErrorKind, Read};
use std::time::{Duration, Instant};

/// Bytes of a request's line and headers.
const HEAD_BYTES: u64 = 16 * 1024;
/// Names of this machine.
const HOSTS: &[&str] = &["localhost", "127.0.0.1", "[::1]"];

/// What a request asks for.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) host: String,
}

/// Reads the head of a request; else the status of the refusal.
pub(super) fn request(stream: impl Read, patience: Duration) -> Result<Request, &'static str> {
    let end = Instant::now() + patience;
    let mut reader = BufReader::new(stream.take(HEAD_BYTES));
    let mut lines = Vec::new();
    let mut bytes = Vec::new();
    loop {
        match reader.read_until(b'\n', &mut bytes) {
            // The reader waits for a moment at a time, so that slow bytes cannot stretch the whole.
            Err(error) if is_pause(&error) && Instant::now() < end => continue,
            Err(_) => return Err("408 Request Timeout"),
            Ok(_) if Instant::now() >= end => return Err("408 Request Timeout"),
            Ok(_) => {}
        }
        if !bytes.ends_with(b"\n") {
            let whole = reader.get_ref().limit() == 0;
            return Err(if whole { "431 Request Header Fields Too Large" } else { "400 Bad Request" });
        }
        let line = String::from_utf8_lossy(&bytes).trim().to_owned();
        bytes.clear();
        if line.is_empty() {
            break;
        }
        lines.push(line);
    }
    let mut words = lines.first().ok_or("400 Bad Request")?.split_whitespace().map(str::to_owned);
    let (method, target) = words.next().zip(words.next()).ok_or("400 Bad Request")?;
    let host = lines[1..].iter().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("host").then(|| value.trim().to_owned())
    });
    Ok(Request { method, target, host: host.ok_or("400 Bad Request")? })
}

fn is_pause(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}

/// Whether a `Host` header names this machine.
pub(super) fn is_local(host: &str) -> bool {
    HOSTS.iter().any(|name| {
        host.strip_prefix(name).is_some_and(|rest| {
            rest.is_empty() || rest.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{HEAD_BYTES, is_local, request};
    use std::io::{self, Read};
    use std::time::Duration;

    const PATIENCE: Duration = Duration::from_secs(5);

    #[test]
    fn a_request_is_read_with_its_host() {
        let got = request(&b"GET /a HTTP/1.1\r\nAccept: */*\r\nhOST: localhost:80\r\n\r\n"[..], PATIENCE);
        let got = got.expect("a request");
        assert_eq!((&*got.method, &*got.target, &*got.host), ("GET", "/a", "localhost:80"));
        for broken in ["", "\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nHost: x", "GET / HTTP/1.1\r\n\r\n"] {
            assert_eq!(request(broken.as_bytes(), PATIENCE).err(), Some("400 Bad Request"), "{broken:?}");
        }
    }

    #[test]
    fn a_request_without_end_is_refused_within_its_bound() {
        let mut endless = io::repeat(b'a').take(1 << 30);
        assert_eq!(request(&mut endless, PATIENCE).err(), Some("431 Request Header Fields Too Large"));
        assert!((1 << 30) - endless.limit() <= HEAD_BYTES);
    }

    #[test]
    fn a_request_that_stops_midway_is_refused_in_time() {
        struct Stalled;
        impl Read for Stalled {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::WouldBlock.into())
            }
        }
        assert_eq!(request(Stalled, Duration::from_millis(5)).err(), Some("408 Request Timeout"));
    }

    #[test]
    fn only_this_machine_is_served() {
        for host in ["localhost", "localhost:8080", "127.0.0.1:9", "[::1]:8080"] {
            assert!(is_local(host), "{host}");
        }
        for host in ["", "evil.example", "localhost.evil.example", "localhost:x", "127.0.0.1.nip.io:8080"] {
            assert!(!is_local(host), "{host}");
        }
    }
}
