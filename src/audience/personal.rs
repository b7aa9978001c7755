//! Whether a column looks like personal data: by its name, or by what stands in it.
//!
//! The idea: what is kept in a browser can be read by whoever uses it next, so a column that may name a person is
//! left out unless it is asked for. A wrong suspicion costs an attribute, a wrong trust costs a person's privacy.

use crate::import::{CellTexts, folded_words};

/// What a column may tell of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PersonalData {
    Email,
    Telephone,
    IpAddress,
    Name,
    PostalAddress,
}

const EMAIL: &[&str] = &["email", "e mail", "mail", "courriel", "correo"];
const TELEPHONE: &[&str] = &[
    "phone",
    "telephone",
    "tel",
    "mobile",
    "cell",
    "cellphone",
    "portable",
    "telefon",
    "handy",
    "fax",
    "gsm",
];
const IP: &[&str] = &["ip", "ip address", "adresse ip"];
/// Words that make a column of names whatever stands beside them.
const NAME: &[&str] = &[
    "firstname",
    "lastname",
    "surname",
    "forename",
    "fullname",
    "prenom",
    "first name",
    "last name",
    "full name",
    "family name",
    "given name",
    "middle name",
    "nom de famille",
    "nom complet",
    "vorname",
    "nachname",
    "apellido",
    "apellidos",
    "cognome",
];
/// Names of columns that hold persons only when nothing stands beside them but these owners.
const BARE_NAME: &[&str] = &["name", "nom", "nombre", "nome"];
const OWNER: &[&str] = &[
    "customer",
    "client",
    "buyer",
    "acheteur",
    "user",
    "contact",
    "member",
    "billing",
    "shipping",
    "recipient",
    "du",
    "de",
    "la",
    "le",
    "facturation",
    "livraison",
    "card",
    "holder",
];
const ADDRESS: &[&str] = &[
    "address",
    "address1",
    "address2",
    "adresse",
    "street",
    "rue",
    "strasse",
    "direccion",
    "calle",
    "indirizzo",
];
const STREET: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "av",
    "lane",
    "drive",
    "rue",
    "bd",
    "boulevard",
    "blvd",
    "allee",
    "chemin",
    "impasse",
    "quai",
    "route",
    "strasse",
    "str",
    "weg",
    "platz",
    "calle",
    "via",
    "piazza",
    "straat",
];

/// What a column looks like; none when it looks like no personal data.
pub(super) fn personal_data(name: &str, cells: &CellTexts) -> Option<PersonalData> {
    by_name(name).or_else(|| by_cells(cells))
}

fn by_name(name: &str) -> Option<PersonalData> {
    let words = folded_words(name);
    let says = |list: &[&str]| {
        list.iter().any(|known| {
            let known: Vec<&str> = known.split(' ').collect();
            words.windows(known.len()).any(|some| some.iter().eq(known.iter()))
        })
    };
    // A rate of e-mails opened or an address of the web is no personal datum, but nothing is lost either.
    if says(IP) {
        Some(PersonalData::IpAddress)
    } else if says(EMAIL) {
        Some(PersonalData::Email)
    } else if says(TELEPHONE) {
        Some(PersonalData::Telephone)
    } else if says(NAME) || is_bare_name(&words) {
        Some(PersonalData::Name)
    } else if says(ADDRESS) {
        Some(PersonalData::PostalAddress)
    } else {
        None
    }
}

/// `Name`, `Customer name`, but not `Product name`.
fn is_bare_name(words: &[String]) -> bool {
    let is = |list: &[&str], word: &String| list.contains(&word.as_str());
    words.iter().any(|word| is(BARE_NAME, word))
        && words.iter().all(|word| is(BARE_NAME, word) || is(OWNER, word))
}

fn by_cells(cells: &CellTexts) -> Option<PersonalData> {
    let known = || cells.iter().filter(|cell| !cell.is_empty());
    let count = known().count();
    let found = |is: fn(&str) -> bool| known().filter(|cell| is(cell)).count();
    // One address in a column of remarks is one too many.
    if found(has_email) > 0 {
        Some(PersonalData::Email)
    } else if found(is_ip_address) > 0 {
        Some(PersonalData::IpAddress)
    } else if count > 0 && found(is_telephone) * 2 >= count {
        Some(PersonalData::Telephone)
    } else if count > 0 && found(is_postal_address) * 20 >= count.max(20) {
        Some(PersonalData::PostalAddress)
    } else {
        None
    }
}

/// A word with one `@`, something before it and a point after it.
fn has_email(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')')).any(|word| {
        word.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty()
                && host.split_once('.').is_some_and(|(first, rest)| !first.is_empty() && !rest.is_empty())
        })
    })
}

fn is_ip_address(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
        || text.parse::<std::net::Ipv6Addr>().is_ok_and(|_| text.len() > 2)
}

/// Nine to fifteen digits after `+` or `0`, in groups or not.
fn is_telephone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let marks = |c: char| {
        c.is_ascii_digit() || matches!(c, '+' | ' ' | '.' | '-' | '(' | ')' | '/' | '\u{A0}' | '\u{202F}')
    };
    let decimal = text.starts_with("0.") || text.starts_with("0,");
    (9..=15).contains(&digits)
        && text.chars().all(marks)
        && (text.starts_with('+') || text.starts_with('0') || text.starts_with('('))
        && !decimal
}

/// A number and the word for a street.
fn is_postal_address(text: &str) -> bool {
    let words = folded_words(text);
    words.len() >= 3
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && words.iter().any(|word| STREET.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(name: &str, cells: &[&str]) -> Option<PersonalData> {
        personal_data(name, &cells.iter().copied().collect())
    }

    #[test]
    fn names_of_columns_give_personal_data_away() {
        for (name, data) in [
            ("E-mail", PersonalData::Email),
            ("Billing Phone", PersonalData::Telephone),
            ("IP address", PersonalData::IpAddress),
            ("Prénom", PersonalData::Name),
            ("Last name", PersonalData::Name),
            ("Nom", PersonalData::Name),
            ("Nom du client", PersonalData::Name),
            ("Shipping Name", PersonalData::Name),
            ("Adresse de livraison", PersonalData::PostalAddress),
            ("Billing Street", PersonalData::PostalAddress),
        ] {
            assert_eq!(look(name, &["x"]), Some(data), "{name}");
        }
    }

    #[test]
    fn plain_attributes_are_no_personal_data() {
        for (name, cells) in [
            ("Product name", &["Mug", "Hoodie"][..]),
            ("Campaign name", &["Spring"]),
            ("city", &["Lyon", "New York"]),
            ("postcode", &["69003", "01000"]),
            ("amount", &["0.123456789", "12,50"]),
            ("age", &["42", "37"]),
            ("day", &["2026-01-05", "05/01/2026"]),
            ("time", &["10:20:30"]),
            ("segment", &["A", "B"]),
        ] {
            assert_eq!(look(name, cells), None, "{name}");
        }
    }
}
