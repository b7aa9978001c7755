//! Guesses what each column of a company's own table is for, from its name and what it holds.
//!
//! A guess is only offered: the user confirms it. It errs towards `ignore`, since a column left out
//! can be added by sight, while a truth column of simulated data (`x1_contribution`), a second
//! outcome or clicks taken as spend would spoil the model unseen.

use crate::import::fold::folded_words as words;
use crate::import::series::content::Content;
use crate::import::table::Role;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Made from the outcome, or known only to whoever simulated the data.
static DERIVED: Words = Words::new(
    "contribution contributions effect effects effet adstock adstocked saturated saturation baseline \
    intercept latent hidden epsilon residual residuals noise bruit counterfactual truth true init \
    seasonality saisonnalite seas fitted predicted prediction lag",
);
/// Ratios: they do not add up over periods.
static RATIOS: Words = Words::new(
    "per rate taux ratio share part pct percent ctr cpc cpm cpa roas roi avg mean moyen moyenne par pro por \
    durchschnitt anteil quote promedio medio cuota quota gemiddelde gemiddeld aandeel",
);
/// Positions in time: the model has its own trend and season.
static TIME: Words = Words::new(
    "t index idx id n obs row nr nbr num no year yr month week wk quarter qtr day dayofyear dayofweek \
    weekday weekofyear doy dow trend tendance time period prd annee mois semaine trimestre jour in of \
    the number numero woche monat tag datum jahr quartal semana mes fecha dia ano settimana mese giorno data anno \
    maand dag jaar kwartaal trimestre",
);
/// Activity that spend buys: beside the spend it says the same thing twice.
static ACTIVITY: Words = Words::new(
    "impression impressions impr imp imps click clicks clic clics view views vues reach couverture grp \
    grps trp trps mdip sessions visits visites opens frequency population \
    impressionen klicks reichweite sitzungen besuche impresiones clics alcance sesiones visitas impressioni clic \
    copertura sessioni visite vertoningen weergaven klikken bereik sessies bezoeken",
);
static SPEND: Words = Words::new(
    "spend spends spending cost costs depense depenses cout couts budget budgets invest investment \
    investissement investissements mdsp \
    kosten ausgaben aufwand gasto gastos coste costes costo costos inversion presupuesto spesa spese costi \
    investimento uitgaven bestedingen besteding",
);
/// Ends of compound words: `Werbekosten`, `Mediaausgaben`, `advertentiekosten`.
const SPEND_ENDS: [&str; 3] = ["kosten", "ausgaben", "uitgaven"];
static CONTROL: Words = Words::new(
    "control controls controle competitor competitors competition concurrent concurrents concurrence \
    event events evenement evenements sentiment promo promos promotion promotions newsletter \
    newsletters holiday holidays hldy ferie feries vacances price prices prix weather meteo \
    temperature rain pluie discount discounts remise remises soldes markdown mrkdn organic organique \
    covid strike greve inflation unemployment chomage launch lancement gqv \
    wettbewerb wettbewerber konkurrenz competencia competidor competidores concorrenza concorrente concorrenti \
    concurrentie aktion aktionen preis preise wetter temperatur regen feiertag feiertage ferien rabatt rabatte evento \
    eventos promocion promociones precio precios tiempo temperatura lluvia festivo festivos vacaciones descuento \
    descuentos eventi promozione promozioni prezzo prezzi pioggia festivita vacanze sconto sconti actie acties prijs \
    prijzen weer temperatuur feestdag feestdagen vakantie korting kortingen",
);
/// Rivals' own figures are controls even when they are sales or spend.
static RIVAL: Words = Words::new(
    "competitor competitors competition concurrent concurrents concurrence wettbewerb wettbewerber konkurrenz \
    competencia competidor competidores concorrenza concorrente concorrenti concurrentie",
);
/// The better outcome first.
const OUTCOMES: &str = "revenue revenues revenu revenus chiffre ca turnover gmv sales sale ventes vente y outcome kpi \
    target orders commandes purchases achats transactions conversions conversion subscriptions \
    abonnements signups inscriptions leads prospects units unites customers clients umsatz umsatze umsaetze \
    erlos erlose verkaufe bestellungen kaufe kunden ventas ingresos facturacion pedidos compras clientes vendite \
    ricavi entrate fatturato ordini acquisti clienti omzet opbrengst verkopen bestellingen aankopen klanten \
    konversionen conversiones conversioni conversies";
/// Media by name, when nothing says spend.
static MEDIA: Words = Words::new(
    "tv television radio ooh dooh print presse press affichage outdoor cinema facebook meta instagram \
    google search sea sem social display youtube tiktok linkedin snapchat pinterest twitter bing \
    microsoft amazon affiliate affiliates affiliation influencer influencers influenceurs email \
    emailing sms video audio podcast podcasts shopping pmax retargeting remarketing programmatic \
    newspaper magazine flyers",
);
static OUTCOME: Words = Words::new(OUTCOMES);
static MAILING: Words = Words::new("newsletter newsletters");
static PER: Words = Words::new("per par pro por");

/// Words that a text parts by one space, parted once.
struct Words {
    text: &'static str,
    parted: OnceLock<BTreeSet<&'static str>>,
}

impl Words {
    const fn new(text: &'static str) -> Self {
        Self { text, parted: OnceLock::new() }
    }

    fn has(&self, word: &str) -> bool {
        self.parted.get_or_init(|| self.text.split(' ').collect()).contains(word)
    }
}

/// A role for each column.
pub(in crate::import) fn guess(names: &[String], contents: &[Content]) -> Vec<Role> {
    let mut roles: Vec<Role> = names
        .iter()
        .zip(contents)
        .map(|(name, content)| {
            // Spend may go up by one each week; what counts is another matter.
            let role = if content.is_numeric() { by_name(name) } else { Role::Ignore };
            if content.is_counter() && role != Role::Spend { Role::Ignore } else { role }
        })
        .collect();
    let numeric = |at: usize| contents[at].is_numeric() && !contents[at].is_counter();
    let plain = |at: usize| {
        let words = words(&names[at]);
        numeric(at) && !says(&words, &[&DERIVED, &RATIOS, &ACTIVITY, &RIVAL]) && !has_robyn_suffix(&names[at])
    };
    let numbered = !roles.contains(&Role::Spend);
    let spent: Vec<Vec<String>> =
        (0..names.len()).filter(|&at| roles[at] == Role::Spend).map(|at| media_of(&names[at])).collect();
    let mut by_media = false;
    for at in 0..names.len() {
        let media = media_of(&names[at]);
        // «tiktok» beside «tiktok_spend» is something else of the same channel.
        let covered = spent.iter().any(|known| known.iter().any(|word| media.contains(word)));
        let is_media = !media.is_empty() && !covered || numbered && is_numbered_x(&names[at]);
        if roles[at] == Role::Ignore && plain(at) && is_media {
            roles[at] = Role::Spend;
            by_media |= numbered && !media.is_empty();
        }
    }
    if by_media {
        // Where columns go by the names of channels, an unfamiliar name beside them is one more channel.
        for at in 0..names.len() {
            let words = words(&names[at]);
            let mailing = says(&words, &[&MAILING]);
            let unfamiliar = roles[at] == Role::Ignore
                && !says(&words, &[&OUTCOME])
                && !words.is_empty()
                && !words.iter().all(|word| TIME.has(word));
            if plain(at) && !contents[at].is_negative() && (unfamiliar || mailing) {
                roles[at] = Role::Spend;
            }
        }
    }
    keep_best_outcome(names, &mut roles);
    // The first column of days by a name that says so, or else the first.
    let days =
        || contents.iter().enumerate().filter(|(_, content)| content.is_dates()).map(|(column, _)| column);
    let named = |&column: &usize| {
        words(&names[column])
            .iter()
            .any(|word| ["date", "day", "week", "time", "jour", "semaine", "ds"].contains(&word.as_str()))
    };
    if let Some(column) = days().find(named).or_else(|| days().next()) {
        roles[column] = Role::Date;
    }
    roles
}

/// Whether the words of a name say what a column is for.
pub(in crate::import) fn is_told(name: &str) -> bool {
    by_name(name) != Role::Ignore || says(&words(name), &[&MEDIA, &ACTIVITY]) || !media_of(name).is_empty()
}

fn by_name(name: &str) -> Role {
    let words = words(name);
    let any = |list: &Words| says(&words, &[list]);
    if words.is_empty() || any(&DERIVED) {
        return Role::Ignore;
    }
    if any(&RIVAL) {
        return Role::Control;
    }
    // Robyn's suffixes: _S spend, _I impressions, _P clicks; in capitals only.
    let suffix = name.rsplit_once('_').map_or("", |(_, suffix)| suffix);
    let spends = |word: &String| SPEND.has(word) || SPEND_ENDS.iter().any(|end| word.ends_with(end));
    let per = |pair: &[String]| spends(&pair[0]) && PER.has(&pair[1]);
    if words.windows(2).any(per) {
        return Role::Ignore;
    }
    if words.iter().any(spends) || suffix == "S" {
        return Role::Spend;
    }
    if any(&CONTROL) {
        return Role::Control;
    }
    if any(&ACTIVITY) || any(&RATIOS) || matches!(suffix, "I" | "P") {
        return Role::Ignore;
    }
    if words.iter().all(|word| TIME.has(word)) {
        return Role::Ignore;
    }
    if any(&OUTCOME) { Role::Outcome } else { Role::Ignore }
}

/// The media that a name says, also where a capital letter or a hyphen parts it: `TikTok`, `E-mail`, `LinkedIn`.
fn media_of(name: &str) -> Vec<String> {
    let words = words(name);
    let pairs = words.windows(2).map(<[String]>::concat);
    words.iter().cloned().chain(pairs).filter(|word| MEDIA.has(word)).collect()
}

/// Robyn's suffixes for what spend buys: `_I` impressions, `_P` clicks, `_B` what is organic; in capitals only.
fn has_robyn_suffix(name: &str) -> bool {
    matches!(name.rsplit_once('_').map_or("", |(_, suffix)| suffix), "I" | "P" | "B" | "O")
}

fn keep_best_outcome(names: &[String], roles: &mut [Role]) {
    // A name that is the word itself beats one that contains it: `sales` over `sales_online`.
    let rank = |name: &str| {
        let words = words(name);
        let first = OUTCOMES.split(' ').position(|outcome| words.iter().any(|word| word == outcome));
        (words.len() > 1, first.unwrap_or(usize::MAX))
    };
    let outcomes =
        || roles.iter().enumerate().filter(|(_, role)| **role == Role::Outcome).map(|(column, _)| column);
    let best = outcomes().min_by_key(|&column| rank(&names[column]));
    for (column, role) in roles.iter_mut().enumerate() {
        if *role == Role::Outcome && Some(column) != best {
            *role = Role::Ignore;
        }
    }
}

fn says(words: &[String], lists: &[&Words]) -> bool {
    words.iter().any(|word| lists.iter().any(|list| list.has(word)))
}

/// `x1`, `x_2`, `X3`: how regressions name what they explain with.
fn is_numbered_x(name: &str) -> bool {
    let rest = name.trim().strip_prefix(['x', 'X']).map(|rest| rest.trim_start_matches('_'));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        assert_eq!(words("AwarenessVideo_impression"), ["awareness", "video", "impression"]);
        assert_eq!(words("Dépenses TV"), ["depenses", "tv"]);
        assert_eq!(words("event_1"), ["event"]);
    }

    #[test]
    fn unfamiliar_names_beside_channels_are_channels() {
        let names =
            ["Semaine", "Ventes", "Google", "Meta", "TikTok", "E-mail", "Newsletter", "Zzz", "Température"];
        let names: Vec<String> = names.map(str::to_owned).to_vec();
        let contents: Vec<Content> = (0..names.len())
            .map(|at| {
                let mut content = Content::default();
                for row in 0..3 {
                    content.see(&if at == 0 {
                        format!("2026-09-{:02}", 7 * row + 7)
                    } else {
                        format!("{}", 90 + 7 * row * (at + 2))
                    });
                }
                content
            })
            .collect();
        let mut expected = vec![Role::Date, Role::Outcome];
        expected.extend([Role::Spend; 6]);
        expected.push(Role::Control);
        assert_eq!(guess(&names, &contents), expected);
    }

    #[test]
    fn names_speak_for_themselves() {
        for (name, role) in [
            ("tv_S", Role::Spend),
            ("facebook_I", Role::Ignore),
            ("search_clicks_P", Role::Ignore),
            ("competitor_sales_B", Role::Control),
            ("competitor_spend", Role::Control),
            ("newsletter", Role::Control),
            ("revenue", Role::Outcome),
            ("revenue_per_conversion", Role::Ignore),
            ("Chiffre d'affaires", Role::Outcome),
            ("Dépenses radio", Role::Spend),
            ("promo_spend", Role::Spend),
            ("x1_contribution", Role::Ignore),
            ("control_contribution", Role::Ignore),
            ("dayofyear", Role::Ignore),
            ("t", Role::Ignore),
            ("", Role::Ignore),
            ("sales_s", Role::Outcome),
            ("Umsatz (EUR)", Role::Outcome),
            ("Werbekosten TV", Role::Spend),
            ("Kosten pro Klick", Role::Ignore),
            ("cost_per_click", Role::Ignore),
            ("Ventas", Role::Outcome),
            ("gasto_tv", Role::Spend),
            ("ricavi", Role::Outcome),
            ("Spesa radio", Role::Spend),
            ("Omzet", Role::Outcome),
            ("Advertentiekosten", Role::Spend),
            ("Wetter", Role::Control),
            ("Klicks", Role::Ignore),
        ] {
            assert_eq!(by_name(name), role, "{name}");
        }
        assert!(
            is_numbered_x("x1")
                && is_numbered_x("X_12")
                && !is_numbered_x("x1_effect")
                && !is_numbered_x("x")
        );
    }
}
