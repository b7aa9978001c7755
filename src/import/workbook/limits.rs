//! What a workbook unpacks to, before anything of it is unpacked.

use std::io::Cursor;

use zip::ZipArchive;

use super::damaged::damaged;
use crate::{Code, Error, Result};

/// The most bytes that a workbook may unpack to.
const MOST_BYTES: u64 = 400_000_000;

/// Checks the sizes that the archive states, and says whether it is an ODS file.
///
/// # Errors
/// `workbook_damaged` for what is no archive or holds no workbook; `too_large` with the size.
pub(super) fn check(bytes: &[u8]) -> Result<bool> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let (mut size, mut is_ods, mut is_xlsx) = (0_u64, false, false);
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).map_err(|error| damaged(&error))?;
        size = size.saturating_add(file.size());
        let name = file.name().unwrap_or_default();
        is_ods |= name == "content.xml";
        is_xlsx |= name == "[Content_Types].xml";
    }
    if size > MOST_BYTES {
        return Err(Error::new(Code::TooLarge).with("size", size as f64).with("most", MOST_BYTES as f64));
    }
    if !is_ods && !is_xlsx {
        return Err(Code::WorkbookDamaged.into());
    }
    Ok(is_ods)
}
