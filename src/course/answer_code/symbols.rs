//! Text ↔ symbols of six bits ↔ characters of five bits, with a check of three characters.

/// The characters of a code (Crockford's base 32).
pub(in crate::course) const CHARACTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The symbols of a text, in order of their numbers.
const SYMBOLS: &str = "0123456789abcdefghijklmnopqrstuvwxyz|; ,.-+%€/_:()=≈~'KMéèàêç×?";
/// Between two fields.
pub(super) const FIELD: u8 = 36;
/// Between two answers.
pub(super) const ANSWER: u8 = 37;
/// Before the two halves of a byte.
const BYTE: u8 = 63;
/// The largest prime below 2¹⁵.
const MODULUS: u32 = 32_749;

/// The symbols of a text; what has none, and the marks between fields and answers, byte by byte.
pub(super) fn symbols(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for c in text.chars() {
        match SYMBOLS.chars().position(|own| own == c).map(|place| place as u8) {
            Some(symbol) if symbol != FIELD && symbol != ANSWER => out.push(symbol),
            _ => {
                let mut buffer = [0; 4];
                for byte in c.encode_utf8(&mut buffer).bytes() {
                    out.extend([BYTE, byte >> 4, byte & 15]);
                }
            }
        }
    }
    out
}

/// The text of symbols without marks between fields or answers; none for a bad escape or bytes that are no UTF-8.
pub(super) fn text(symbols: &[u8]) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::new(), symbols.iter().copied());
    while let Some(symbol) = rest.next() {
        if symbol == BYTE {
            let (high, low) = (rest.next()?, rest.next()?);
            if high > 15 || low > 15 {
                return None;
            }
            bytes.push(high << 4 | low);
        } else {
            let mut buffer = [0; 4];
            let c = SYMBOLS.chars().nth(usize::from(symbol))?;
            bytes.extend(c.encode_utf8(&mut buffer).bytes());
        }
    }
    String::from_utf8(bytes).ok()
}

/// Numbers of some bits as numbers of others, high bits first; what is left over is filled with zeros.
fn regroup(numbers: &[u8], from: u32, to: u32) -> Vec<u8> {
    let (mut out, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for number in numbers {
        held = held << from | u32::from(*number);
        bits += from;
        while bits >= to {
            bits -= to;
            out.push((held >> bits) as u8 & ((1 << to) - 1));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push((held << (to - bits)) as u8);
    }
    out
}

/// The values of the characters of a code for these symbols.
pub(super) fn values(symbols: &[u8]) -> Vec<u8> {
    regroup(symbols, 6, 5)
}

/// The symbols of the values; none if bits are left over that say something.
pub(super) fn symbols_of(values: &[u8]) -> Option<Vec<u8>> {
    let left_over = values.len() * 5 % 6;
    let mut symbols = regroup(values, 5, 6);
    let filled = if left_over > 0 { symbols.pop()? } else { 0 };
    (left_over != 5 && filled == 0).then_some(symbols)
}

/// The check of the version and the values after it: it finds any wrong value and any swap of neighbours.
pub(super) fn check(values: &[u8]) -> [u8; 3] {
    let fold = |sum: u32, value: &u8| (32 * sum + u32::from(*value)) % MODULUS;
    let sum = [1, 27, 1].iter().chain(values).fold(0, fold);
    [(sum >> 10) as u8, (sum >> 5 & 31) as u8, (sum & 31) as u8]
}
