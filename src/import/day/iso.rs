//! The days that databases write, with or without an hour: `2026-09-01`, `2026-09-01 10:40:00 +0200`.

use super::part::plausible;
use crate::value::Date;

/// What [`super::cell`] reads in a text of this form, sooner; none for any other text.
pub(super) fn day_and_hour(text: &str) -> Option<Date> {
    let (day, rest) = text.as_bytes().split_first_chunk::<10>()?;
    let number = |from: usize, to: usize| {
        day[from..to]
            .iter()
            .try_fold(0_u16, |sum, byte| byte.is_ascii_digit().then(|| 10 * sum + u16::from(byte - b'0')))
    };
    if day[4] != b'-' || day[7] != b'-' || !is_hour(rest) {
        return None;
    }
    let year = i32::from(number(0, 4)?);
    if !plausible(year) {
        return None;
    }
    Date::new(year, number(5, 7)? as u8, number(8, 10)? as u8).ok()
}

/// Nothing, or an hour with seconds, with or without an offset.
fn is_hour(rest: &[u8]) -> bool {
    let Some((hour, zone)) = rest.split_first_chunk::<9>() else { return rest.is_empty() };
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    let [b' ' | b'T', h1, h2, b':', m1, m2, b':', s1, s2] = hour else { return false };
    if !digits(&[*h1, *h2, *m1, *m2, *s1, *s2]) {
        return false;
    }
    match zone.strip_prefix(b" ").unwrap_or(zone) {
        [] => zone.is_empty(),
        b"Z" | b"UTC" => true,
        [b'+' | b'-', offset @ ..] => match offset {
            [_, _, _, _] => digits(offset),
            [h1, h2, b':', m1, m2] => digits(&[*h1, *h2, *m1, *m2]),
            _ => false,
        },
        _ => false,
    }
}
