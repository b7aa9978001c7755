//! The channel of the plan that a name in a file stands for.

use super::title::plain;

/// What a name begins a word with, and the channel it then is; the first that fits.
const BEGINNINGS: [(&str, &[&str]); 15] = [
    ("email", &["mail", "email", "courriel", "newsletter"]),
    ("sms", &["sms"]),
    ("video", &["video", "youtube"]),
    ("display", &["display", "banner", "banniere", "programmati"]),
    ("social", &["social", "sociaux", "meta", "facebook", "instagram", "tiktok", "linkedin", "pinterest"]),
    ("search", &["search", "recherche", "sea", "adwords", "google", "bing"]),
    ("influencers", &["influen"]),
    ("affiliates", &["affili"]),
    ("user_content", &["ugc"]),
    ("tv", &["tv", "television", "tele"]),
    ("radio", &["radio"]),
    ("outdoor", &["affichage", "outdoor", "ooh", "billboard"]),
    ("print", &["presse", "print", "press", "magazine"]),
    ("events", &["event", "evenement", "salon"]),
    ("public_relations", &["rp", "pr", "relations"]),
];
/// Up to this length a beginning is the whole word.
const WHOLE_WORD: usize = 4;

/// The code of the channel that a name says; none where it says none.
pub(super) fn channel_code(name: &str) -> Option<&'static str> {
    let plain = plain(name);
    let says = |beginning: &&str| {
        plain
            .split(' ')
            .any(|word| word == *beginning || (beginning.len() > WHOLE_WORD && word.starts_with(*beginning)))
    };
    BEGINNINGS.iter().find(|(_, beginnings)| beginnings.iter().any(says)).map(|(code, _)| *code)
}

/// Whether two names are the same but for case, accents and signs.
pub(super) fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    !a.trim().is_empty() && words(&a) == words(&b)
}

#[cfg(test)]
mod tests {
    use super::{channel_code, same_name};

    #[test]
    fn names_of_files_say_their_channel() {
        for (name, code) in [
            ("Search", Some("search")),
            ("Réseaux sociaux", Some("social")),
            ("Vidéo", Some("video")),
            ("TV_spend", Some("tv")),
            ("E-mailing", None),
            ("Newsletter de mai", Some("email")),
            ("Produit", None),
        ] {
            assert_eq!(channel_code(name), code, "{name}");
        }
    }

    #[test]
    fn names_are_compared_without_accents() {
        assert!(same_name("Vidéo ", "video"));
        assert!(!same_name("!", "?"));
    }
}
