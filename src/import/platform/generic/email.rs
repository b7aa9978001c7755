//! Plain tables of mailings.

use super::super::super::field::Field;
use super::super::super::table::Kind;
use super::super::description::Language::{De, En, Es, Fr, It, Nl};
use super::super::description::Platform;

pub(in super::super) static EMAIL: Platform = Platform {
    name: "generic",
    kind: Kind::Email,
    names: &[
        (
            En,
            &[
                (Field::Date, &["send date", "send date/time", /* guess */ "date", /* guess */ "day"]),
                (Field::Campaign, &["title", "campaign name", /* guess */ "campaign"]),
                (Field::Sent, &["sent", "emails sent", /* guess */ "recipients"]),
                (Field::Delivered, &["delivered"]),
                (Field::Opens, &["unique opens", /* guess */ "opens"]),
                (Field::Clicks, &["unique clicks", /* guess */ "clicks"]),
                (Field::Unsubscribes, &["unsubscribes"]),
                (Field::Bounces, &["bounces"]),
                (Field::Complaints, &["abuse reports"]),
            ],
        ),
        (
            Fr,
            &[
                (Field::Date, &[/* guess */ "jour"]),
                (Field::Campaign, &[/* guess */ "titre", /* guess */ "campagne"]),
                (Field::Sent, &[/* guess */ "destinataires", /* guess */ "e-mails envoyes"]),
                (Field::Delivered, &[/* guess */ "livres"]),
                (Field::Opens, &[/* guess */ "ouvertures uniques", /* guess */ "ouvertures"]),
                (Field::Clicks, &[/* guess */ "clics uniques", /* guess */ "clics"]),
                (Field::Unsubscribes, &[/* guess */ "desinscriptions"]),
            ],
        ),
        (
            De,
            &[
                (
                    Field::Date,
                    &[
                        /* guess */ "versanddatum",
                        /* guess */ "sendedatum",
                        /* guess */ "datum",
                    ],
                ),
                (Field::Campaign, &[/* guess */ "kampagne", /* guess */ "kampagnenname"]),
                (Field::Sent, &[/* guess */ "gesendet", /* guess */ "empfanger"]),
                (Field::Delivered, &[/* guess */ "zugestellt"]),
                (Field::Opens, &[/* guess */ "eindeutige offnungen", /* guess */ "offnungen"]),
                (Field::Clicks, &[/* guess */ "eindeutige klicks", /* guess */ "klicks"]),
                (Field::Unsubscribes, &[/* guess */ "abmeldungen"]),
                (Field::Complaints, &[/* guess */ "beschwerden"]),
            ],
        ),
        (
            Es,
            &[
                (Field::Date, &[/* guess */ "fecha de envio", /* guess */ "fecha"]),
                (Field::Campaign, &[/* guess */ "campana", /* guess */ "nombre de la campana"]),
                (Field::Sent, &[/* guess */ "enviados", /* guess */ "destinatarios"]),
                (Field::Delivered, &[/* guess */ "entregados"]),
                (Field::Opens, &[/* guess */ "aperturas unicas", /* guess */ "aperturas"]),
                (Field::Clicks, &[/* guess */ "clics unicos"]),
                (Field::Unsubscribes, &[/* guess */ "bajas"]),
                (Field::Bounces, &[/* guess */ "rebotes"]),
                (Field::Complaints, &[/* guess */ "quejas"]),
            ],
        ),
        (
            It,
            &[
                (Field::Date, &[/* guess */ "data di invio", /* guess */ "data invio"]),
                (Field::Campaign, &[/* guess */ "campagna", /* guess */ "nome campagna"]),
                (Field::Sent, &[/* guess */ "inviati", /* guess */ "inviate", /* guess */ "destinatari"]),
                (Field::Delivered, &[/* guess */ "consegnati", /* guess */ "consegnate"]),
                (Field::Opens, &[/* guess */ "aperture uniche", /* guess */ "aperture"]),
                (Field::Clicks, &[/* guess */ "clic unici", /* guess */ "clic"]),
                (Field::Unsubscribes, &[/* guess */ "disiscrizioni"]),
                (Field::Bounces, &[/* guess */ "rimbalzi"]),
                (Field::Complaints, &[/* guess */ "segnalazioni di spam"]),
            ],
        ),
        (
            Nl,
            &[
                (Field::Date, &[/* guess */ "verzenddatum", /* guess */ "datum"]),
                (Field::Campaign, &[/* guess */ "campagne", /* guess */ "campagnenaam"]),
                (Field::Sent, &[/* guess */ "verzonden", /* guess */ "ontvangers"]),
                (Field::Delivered, &[/* guess */ "afgeleverd", /* guess */ "bezorgd"]),
                (Field::Opens, &[/* guess */ "unieke opens"]),
                (Field::Clicks, &[/* guess */ "unieke klikken", /* guess */ "klikken"]),
                (Field::Unsubscribes, &[/* guess */ "afmeldingen", /* guess */ "uitschrijvingen"]),
                (Field::Complaints, &[/* guess */ "klachten"]),
            ],
        ),
    ],
    marks: &[],
    no_sale: &[],
    quirks: &[],
};
