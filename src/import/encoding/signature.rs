//! Files that are no text, by their first bytes.

use crate::{Code, Error, Result};

/// Signatures of files that are often renamed `.csv` or dropped by mistake.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xFF\xD8\xFF", "jpeg"),
    (b"GIF8", "gif"),
    (b"RIFF", "webp"),
    (b"\x1F\x8B", "gzip"),
    (b"Rar!", "rar"),
    (b"7z\xBC\xAF", "7z"),
    (b"PAR1", "parquet"),
    (b"SQLite format 3", "sqlite"),
];

/// Refuses a file that is known to be something else than text.
///
/// # Errors
/// `is_xlsx` for an Excel workbook, `encoding` with the `format` in the details for others.
pub(in crate::import) fn refuse_known(bytes: &[u8]) -> Result<()> {
    let named = |code: Code, format: &str| Err(Error::new(code).found(format).with("format", format));
    if bytes.starts_with(b"PK\x03\x04") {
        let head = &bytes[..bytes.len().min(4096)];
        let has = |name: &[u8]| head.windows(name.len()).any(|window| window == name);
        return if has(b"[Content_Types].xml") || has(b"xl/") || has(b"_rels/") {
            named(Code::IsXlsx, "xlsx")
        } else {
            named(Code::Encoding, "zip")
        };
    }
    // The container of the older .xls.
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return named(Code::IsXlsx, "xls");
    }
    match SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        Some((_, format)) => named(Code::Encoding, format),
        None => Ok(()),
    }
}
