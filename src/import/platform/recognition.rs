//! Header lines as each platform writes them, and what is read of them.

use super::super::header::{self, Header};
use super::super::table::Kind;
use super::{Language, is_no_sale};

/// The header of a line, when one is recognised.
fn header(line: &str) -> Option<Header> {
    header::find(&format!("{line}\n"), &header::Chosen::default()).unwrap()
}

/// Checks the kind, the platform and the field of each column, in their order; `-` is a column without one.
#[track_caller]
fn check(line: &str, kind: Kind, platform: &str, fields: &str) {
    let Some(header) = header(line) else { panic!("no header in {line}") };
    let found: Vec<&str> = header.fields.iter().map(|field| field.map_or("-", |field| field.key())).collect();
    assert_eq!(
        (header.kind, header.platform.name, found.join(" ").as_str()),
        (kind, platform, fields),
        "{line}"
    );
}

#[test]
fn microsoft_ads() {
    check(
        "Gregorian date,Campaign name,Currency code,Impressions,Clicks,Spend,Conversions,Revenue",
        Kind::Ads,
        "microsoft_ads",
        "date campaign currency impressions clicks cost conversions revenue",
    );
    check(
        "TimePeriod,CampaignName,CampaignId,AdGroupName,CurrencyCode,Impressions,Clicks,Spend",
        Kind::Ads,
        "microsoft_ads",
        "date campaign campaign_id ad_group currency impressions clicks cost",
    );
    // Nothing that only one platform writes.
    check(
        "Campaign status,Campaign,Currency code,Impr.,Clicks,Spend",
        Kind::Ads,
        "generic",
        "- campaign currency impressions clicks cost",
    );
}

#[test]
fn google_ads() {
    check(
        "Day,Campaign,Ad group,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value",
        Kind::Ads,
        "google_ads",
        "date campaign ad_group currency cost impressions clicks conversions revenue",
    );
    check(
        "segments.date,campaign.name,metrics.impressions,metrics.clicks,metrics.conversions_value",
        Kind::Ads,
        "google_ads",
        "date campaign impressions clicks revenue",
    );
    for line in [
        "Tag;Kampagne;Anzeigengruppe;Währungscode;Kosten;Impr.;Klicks;Conversions;Conv.-Wert",
        "Día;Campaña;Grupo de anuncios;Código de moneda;Coste;Impr.;Clics;Conversiones;Valor de conv.",
        "Giorno;Campagna;Gruppo di annunci;Codice valuta;Costo;Impr.;Clic;Conversioni;Valore conv.",
        "Dag;Campagne;Advertentiegroep;Valutacode;Kosten;Vertoningen;Klikken;Conversies;Conv.waarde",
    ] {
        let fields = "date campaign ad_group currency cost impressions clicks conversions revenue";
        check(line, Kind::Ads, "google_ads", fields);
    }
}

#[test]
fn meta_ads() {
    check(
        "Day,Campaign name,Ad set name,Amount spent (EUR),Impressions,Reach,Link clicks,Outbound clicks,Results",
        Kind::Ads,
        "meta_ads",
        "date campaign ad_group cost impressions reach clicks - conversions",
    );
    check(
        "date_start,date_stop,campaign_name,adset_name,spend,impressions,inline_link_clicks",
        Kind::Ads,
        "meta_ads",
        "date date_end campaign ad_group cost impressions clicks",
    );
    // A row ends on its own day, week or month, whatever the days of the report.
    for line in [
        "Reporting starts,Reporting ends,Week,Campaign name,Amount spent (EUR)",
        "Début des rapports,Fin des rapports,Mois,Nom de la campagne,Montant dépensé (EUR)",
        "Beginn der Berichterstattung,Ende der Berichterstattung,Tag,Kampagnenname,Ausgegebener Betrag (EUR)",
        "Inicio del informe,Fin del informe,Semana,Nombre de la campaña,Importe gastado (EUR)",
    ] {
        check(line, Kind::Ads, "meta_ads", "- - date campaign cost");
    }
    for (line, language) in [
        (
            "Beginn der Berichterstattung,Ende der Berichterstattung,Kampagnenname,Name der Anzeigengruppe,\
             Ausgegebener Betrag (EUR),Impressionen,Reichweite,Link-Klicks,Ergebnisse",
            Language::De,
        ),
        (
            "Inicio del informe,Fin del informe,Nombre de la campaña,Nombre del conjunto de anuncios,\
             Importe gastado (EUR),Impresiones,Alcance,Clics en el enlace,Resultados",
            Language::Es,
        ),
        (
            "Inizio del rendiconto,Fine del rendiconto,Nome della campagna,Nome del gruppo di inserzioni,\
             Importo speso (EUR),Impression,Copertura,Clic sul link,Risultati",
            Language::It,
        ),
        (
            "Start rapportage,Einde rapportage,Campagnenaam,Naam advertentieset,\
             Besteed bedrag (EUR),Weergaven,Bereik,Klikken op link,Resultaten",
            Language::Nl,
        ),
    ] {
        check(
            line,
            Kind::Ads,
            "meta_ads",
            "date date_end campaign ad_group cost impressions reach clicks conversions",
        );
        assert_eq!(header(line).unwrap().language, language, "{line}");
    }
}

#[test]
fn pinterest_ads() {
    check(
        "Date,Campaign name,Spend in account currency,Impressions,Outbound clicks,Total conversions,\
         Total order value (Checkout)",
        Kind::Ads,
        "pinterest_ads",
        "date campaign cost impressions clicks conversions revenue",
    );
    check(
        "Date,Campaign name,Spend in account currency,Paid impressions,Pin clicks,Conversions (Checkout),\
         Order value (Checkout)",
        Kind::Ads,
        "pinterest_ads",
        "date campaign cost impressions clicks conversions revenue",
    );
    check(
        "Date,Ad group name,Spend in account currency,Total conversions,Total conversions (Checkout)",
        Kind::Ads,
        "pinterest_ads",
        "date ad_group cost - conversions",
    );
}

#[test]
fn snapchat_ads() {
    check(
        "Start Time,End Time,Campaign Name,Ad Squad Name,Paid Impressions,Swipe Ups,Spend,Currency",
        Kind::Ads,
        "snapchat_ads",
        "date date_end campaign ad_group impressions clicks cost currency",
    );
    // Meta has ad sets too.
    check(
        "Campaign Name,Ad Set Name,Start Time,End Time,Paid Impressions,Swipe Ups,Spend,Purchases,Purchases Value",
        Kind::Ads,
        "snapchat_ads",
        "campaign ad_group date date_end impressions clicks cost conversions revenue",
    );
    // Elsewhere the start and the end of a campaign are not the days of a row.
    check(
        "Start Time,End Time,Start date,End date,Campaign name,Impressions,Spend",
        Kind::Ads,
        "generic",
        "- - - - campaign impressions cost",
    );
}

#[test]
fn x_ads() {
    check(
        "Time period,Campaign name,Objective,Impressions,Spend,Link clicks,Results,Result type,Result rate type",
        Kind::Ads,
        "x_ads",
        "date campaign - impressions cost clicks conversions result_kind -",
    );
}

#[test]
fn amazon_ads() {
    check(
        "Start Date,End Date,Portfolio name,Currency,Campaign Name,Ad Group Name,Impressions,Clicks,\
         Click-Thru Rate (CTR),Cost Per Click (CPC),Spend,7 Day Total Sales,\
         Total Advertising Cost of Sales (ACOS),7 Day Total Orders (#)",
        Kind::Ads,
        "amazon_ads",
        "date date_end - currency campaign ad_group impressions clicks - - cost revenue - conversions",
    );
    check(
        "Date,Campaign Name,Impressions,Clicks,Spend,14 Day Total Sales (€),14 Day Total Orders (#)",
        Kind::Ads,
        "amazon_ads",
        "date campaign impressions clicks cost revenue conversions",
    );
    check(
        "Date de début,Date de fin,Nom de la campagne,Devise,Impressions,Clics,Dépenses,\
         Total des ventes (€) sur 7 jours,Total des commandes (#) sur 7 jours",
        Kind::Ads,
        "amazon_ads",
        "date date_end campaign currency impressions clicks cost revenue conversions",
    );
    check(
        "Data,Nome campagna,Impressioni,Clic,Spesa,Vendite totali (€) 7 giorni,Totale ordini (#) 7 giorni",
        Kind::Ads,
        "amazon_ads",
        "date campaign impressions clicks cost revenue conversions",
    );
}

#[test]
fn tiktok_ads() {
    check(
        "By Day,Campaign name,Cost,Impressions,Clicks (destination),Conversions,Currency",
        Kind::Ads,
        "tiktok_ads",
        "date campaign cost impressions clicks conversions currency",
    );
}

#[test]
fn klaviyo_and_mailchimp() {
    check(
        "Campaign Name,Subject,Send Time,Send Weekday,Total Recipients,Revenue,Unique Opens,Open Rate,\
         Unique Clicks,Unsubscribes,Spam Complaints,Successful Deliveries,Bounces",
        Kind::Email,
        "klaviyo",
        "campaign - date - sent revenue opens open_rate clicks unsubscribes complaints delivered bounces",
    );
    check(
        "Title,Send Date,Send Weekday,Total Recipients,Successful Deliveries,Unique Opens,Abuse Complaints",
        Kind::Email,
        "mailchimp",
        "campaign date - sent delivered opens complaints",
    );
    check(
        "Titre,Objet,Date d'envoi,Destinataires,Livrés,Ouvertures uniques,Clics uniques,Désabonnements,Rebonds",
        Kind::Email,
        "generic",
        "campaign - date sent delivered opens clicks unsubscribes bounces",
    );
    check(
        "Title,Send Date,Send Weekday,Total Recipients,Successful Deliveries,Unique Opens",
        Kind::Email,
        "generic",
        "campaign date - sent delivered opens",
    );
}

#[test]
fn hubspot() {
    check(
        "Email name,Publish date,Sent,Delivered,Opened,Clicked,Unsubscribed,Hard bounced,Soft bounced,\
         Spam reports,Contacts lost",
        Kind::Email,
        "hubspot",
        "campaign date sent delivered opens clicks unsubscribes hard_bounces soft_bounces complaints -",
    );
}

#[test]
fn ga4() {
    for channel in ["Session source / medium", "Session source/medium", "Session campaign"] {
        check(
            &format!("Date,{channel},Sessions,Engaged sessions,Total users,Key events,Total revenue"),
            Kind::Web,
            "ga4",
            "date channel sessions engaged_sessions users conversions revenue",
        );
    }
    check(
        "Sitzung – primäre Channelgruppe (Standard-Channelgruppe);Sitzungen;Sitzungen mit Interaktionen",
        Kind::Web,
        "ga4",
        "channel sessions engaged_sessions",
    );
    check(
        "Fecha,Grupo de canales predeterminado de la sesión,Sesiones,Total de usuarios,Eventos clave",
        Kind::Web,
        "ga4",
        "date channel sessions users conversions",
    );
    check(
        "Source/support de la session,Sessions,Utilisateurs actifs,Événements clés,Revenus totaux",
        Kind::Web,
        "ga4",
        "channel sessions users conversions revenue",
    );
}

#[test]
fn plausible() {
    check(
        "date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration",
        Kind::Web,
        "plausible",
        "date users - sessions - - -",
    );
    check("name,visitors,bounce_rate,visit_duration", Kind::Web, "plausible", "channel users - -");
    // Pages, countries and browsers are no channels.
    assert!(header("name,visitors,pageviews,bounce_rate,time_on_page,scroll_depth").is_none());
    assert!(header("name,visitors").is_none());
}

#[test]
fn search_console() {
    for line in [
        "Top queries,Clicks,Impressions,CTR,Position",
        "Top pages,Clicks,Impressions,CTR,Position",
        "Requêtes les plus fréquentes,Clics,Impressions,CTR,Position moyenne",
        "Häufigste Suchanfragen;Klicks;Impressionen;Klickrate;Durchschnittliche Position",
        "Consultas principales,Clics,Impresiones,CTR,Posición media",
        "Query principali,Clic,Impressioni,CTR,Posizione media",
        "Populairste zoekopdrachten,Klikken,Vertoningen,CTR,Positie",
    ] {
        check(line, Kind::Web, "search_console", "channel sessions impressions - -");
    }
    // A click elsewhere is no visit, and without a cost nothing of it is an advertisement.
    assert!(header("Date,Clicks,Impressions,CTR,Position").is_none());
    assert!(header("Query,Page,Date,Clicks,Impressions,CTR,Position").is_none());
}

#[test]
fn woocommerce() {
    check(
        "Date,Order #,N. Revenue (formatted),Status,Customer,Items sold,N. Revenue,Attribution",
        Kind::Orders,
        "woocommerce",
        "date order_id money_formatted status customer items total -",
    );
}

#[test]
fn prestashop() {
    check(
        "ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date",
        Kind::Orders,
        "prestashop",
        "- order_id - - customer total - status date",
    );
    check(
        "ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date",
        Kind::Orders,
        "prestashop",
        "- order_id - - customer total - status date",
    );
    check(
        "id_order,reference,id_customer,current_state,total_paid_tax_incl,date_add",
        Kind::Orders,
        "prestashop",
        "- order_id customer status total date",
    );
}

#[test]
fn stripe() {
    check(
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer Email",
        Kind::Orders,
        "stripe",
        "order_id date total refunded currency status customer",
    );
    for status in ["Failed", "canceled", "requires_payment_method", "incomplete", "expired"] {
        assert!(is_no_sale(status), "{status}");
    }
    for status in ["Paid", "Refunded", "Partial Refund", "succeeded"] {
        assert!(!is_no_sale(status), "{status}");
    }
}

#[test]
fn paypal() {
    check(
        "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,\
         Transaction ID,Balance Impact",
        Kind::Orders,
        "paypal",
        "date - - - result_kind status currency total - - customer - order_id -",
    );
    check(
        "Datum,Uhrzeit,Name,Typ,Status,Währung,Brutto,Gebühr,Netto,Absender E-Mail-Adresse,Transaktionscode",
        Kind::Orders,
        "paypal",
        "date - - result_kind status currency total - - customer order_id",
    );
    check(
        "Date,Heure,Nom,Type,État,Devise,Avant commission,Net,De l'adresse email,Numéro de transaction",
        Kind::Orders,
        "paypal",
        "date - - result_kind status currency total - customer order_id",
    );
    for status in [
        "Denied",
        "Expired",
        "General Withdrawal",
        "General Currency Conversion",
        "Bank Deposit to PP Account",
    ] {
        assert!(is_no_sale(status), "{status}");
    }
    for status in ["Completed", "Refunded", "Partially Refunded", "Express Checkout Payment"] {
        assert!(!is_no_sale(status), "{status}");
    }
}

#[test]
fn plain_tables_of_advertising() {
    for line in [
        "Datum;Kampagne;Kosten;Impressionen;Klicks;Umsatz;Währung",
        "Fecha;Campaña;Gasto;Impresiones;Clics;Ventas;Moneda",
        "Giorno;Campagna;Spesa;Impressioni;Clic;Vendite;Valuta",
        "Datum;Campagne;Kosten;Vertoningen;Klikken;Omzet;Valuta",
    ] {
        check(line, Kind::Ads, "generic", "date campaign cost impressions clicks revenue currency");
    }
    // Neither word is German or Italian here, and a label is no day.
    check("Date,Campaign,Tag,Cost", Kind::Ads, "generic", "date campaign - cost");
    assert_eq!(header("Date,Campaign,Tag,Cost").unwrap().language, Language::En);
}

#[test]
fn plain_tables_of_visits_and_mailings() {
    check(
        "Channel,Sessions,Conversions,Revenue",
        Kind::Web,
        "generic",
        "channel sessions conversions revenue",
    );
    check("Fecha;Canal;Sesiones;Usuarios", Kind::Web, "generic", "date channel sessions users");
    check(
        "Datum;Kampagne;Gesendet;Zugestellt;Klicks",
        Kind::Email,
        "generic",
        "date campaign sent delivered clicks",
    );
}

#[test]
fn plain_tables_of_orders() {
    for line in [
        "Order ID,Order date,Email,Amount,Currency,Status",
        "Order number,Created at,Customer,Order total,Currency,Order status",
        "Numéro de commande;Date de commande;Client;Montant;Devise;Statut",
        "Bestellnummer;Bestelldatum;Kunde;Gesamtbetrag;Währung;Bestellstatus",
        "Número de pedido;Fecha;Cliente;Importe;Moneda;Estado",
        "Numero ordine;Data ordine;Cliente;Totale;Valuta;Stato",
        "Bestelnummer;Besteldatum;Klant;Totaalbedrag;Valuta;Bestelstatus",
    ] {
        check(line, Kind::Orders, "generic", "order_id date customer total currency status");
    }
}

#[test]
fn tables_of_customers_are_not_taken_for_orders() {
    for line in [
        "id,email,total",
        "Customer name,Email,Total,Created at",
        "ID,Email,Amount,Status",
        "Customer ID,First name,Email,Total spent,Total orders",
        "Reference,Customer,Total,Date",
        "customer_id,last_order_date,orders,amount",
        "Client;E-mail;Montant total;Statut",
    ] {
        assert!(header(line).is_none(), "{line}");
    }
}
