# Page des données : déposer, vérifier, garder.

data-title = Données
data-empty = Déposez un export de vos campagnes, ou un tableau de vos dépenses et de vos ventes par semaine : tout le reste part de là.
data-kept-sentence = { $sources ->
    [one] Une source gardée, { $rows ->
        [one] une ligne lue
       *[other] { $rows } lignes lues
    }.
   *[other] { $sources } sources gardées, { $rows ->
        [one] une ligne lue
       *[other] { $rows } lignes lues
    }.
 }
data-privacy = Les fichiers sont lus dans ce navigateur. Rien n’est envoyé.

data-drop-title = Déposez vos fichiers ici
data-drop-hint = CSV, Excel ou LibreOffice, exporté de Google Ads, de Meta, d’une boutique… Plusieurs à la fois si vous voulez.
data-pick = Choisir des fichiers
data-which = Quel fichier ?
data-which-ads = Un export de campagnes (impressions, clics, coût, conversions) alimente la mesure : taux, coût par conversion, ROAS.
data-which-orders = Les commandes de la boutique (Shopify, WooCommerce, PrestaShop, Stripe…) disent ce qui doit grandir, et nourrissent segments et clients. Avec des campagnes par jour, le tableau de la décision se fait de lui-même.
data-which-series = Un tableau par semaine ou par jour (date, ventes, une colonne de dépense par canal) alimente la décision : courbes de réponse et réallocation. Il faut au moins un an, mieux deux.

data-reading = Lecture de { $file }
data-reading-percent = Lecture de { $file } : { $percent } %
data-cancel = Interrompre
data-cancelled = Lecture interrompue. Rien n’a été gardé.
data-close = Écarter
data-retry = Relire

data-found-ads = { $rows ->
    [0] { $platform } : aucune ligne de campagne
    [one] { $platform } : une ligne de campagne
   *[other] { $platform } : { $rows } lignes de campagne
 }{ $dated ->
    [yes] , du { $from } au { $to }
   *[no] { "" }
 }.
data-found-series = { $rows ->
    [one] Un tableau d’une seule date
   *[other] Un tableau de { $rows } dates
 }{ $dated ->
    [yes] , du { $from } au { $to }
   *[no] { "" }
 }.
data-found-other = { $rows ->
    [one] { $platform } : une ligne
   *[other] { $platform } : { $rows } lignes
 }{ $dated ->
    [yes] , du { $from } au { $to }
   *[no] { "" }
 }.
data-clean = Tout a été lu ; rien n’a été réparé ni refusé.
data-keep-all = Tout garder ({ $files } fichiers)
data-kept-all-status = { $files } fichiers gardés.
data-unread = { $columns ->
    [one] Attention : rien n’a été lu de la colonne { $names }, qui est peut-être une mesure.
   *[other] Attention : rien n’a été lu des colonnes { $names }, qui sont peut-être des mesures.
 }
data-notices = { $warnings ->
    [one] Un point à vérifier.
   *[other] { $warnings } points à vérifier.
 }
data-skipped-count = { $lines ->
    [one] Une ligne laissée de côté, avec sa raison.
   *[other] { $lines } lignes laissées de côté, avec leur raison.
 }
data-skipped-first = Les { $lines } premières lignes laissées de côté, avec leur raison.
data-not-usable-yet = Ce type de fichier est lu et gardé, mais aucune page ne s’en sert encore.

data-fact-kind = Nature
data-fact-platform = Plateforme
data-fact-encoding = Encodage
data-fact-separator = Séparateur
data-fact-decimal = Décimales
data-fact-currency = Devise
data-fact-period = Période
data-fact-header = En-tête
data-fact-header-line = ligne { $line }
data-fact-unknown = inconnue
data-period = du { $from } au { $to }
data-decimal-comma = virgule
data-decimal-point = point
data-decimal-mixed = virgule et point, selon la colonne
data-decimal-none = aucune
data-separator-comma = virgule
data-separator-semicolon = point-virgule
data-separator-tab = tabulation
data-separator-pipe = barre verticale
data-separator-other = « { $mark } »

data-kind-ads = campagnes
data-kind-web = trafic du site
data-kind-email = envois d’e-mails
data-kind-orders = commandes
data-kind-series = série de dépenses et de résultats

data-platform-generic = Tableau de campagnes
data-platform-series = Série

data-lines-title = Ligne par ligne
data-lines-line = Ligne
data-lines-outcome = Ce qui en a été fait
data-lines-found = Ce qui y est écrit
data-lines-read = lues : { $lines }
data-line-preamble = Laissée : texte d’avant l’en-tête
data-line-total = Laissée : total, qui sert de contrôle et n’est pas additionné
data-line-empty = Laissée : vide
data-line-comment = Laissée : commentaire
data-line-duplicate = Laissée : doublon exact
data-line-cancelled = Laissée : commande annulée
data-line-footer = Laissée : texte sous le tableau
data-line-units = Laissée : ligne d’unités
data-line-separator = Laissée : consigne de séparateur
data-line-header = En-tête
data-line-rows = { $rows ->
    [one] Lue : une ligne de données
   *[other] Lues : { $rows } lignes de données
 }
data-line-rows-where = { $from }–{ $to }
data-line-warning = À vérifier
data-lines-more = { $lines ->
    [one] Et une autre ligne.
   *[other] Et { $lines } autres lignes.
 }
data-columns-title = Colonnes
data-columns-file = Dans le fichier
data-columns-read = Lue comme
data-columns-unused = non utilisée

data-preview-title = { $rows ->
    [one] La première ligne lue
   *[other] Les { $rows } premières lignes lues
 }
data-missing = inconnu
## Une table trop grande pour être lue ici

reduce-title = Réduisez cette table là où elle se trouve, puis donnez le résultat.
reduce-why = Cette requête est écrite d’après les premières lignes du fichier, avec ses propres colonnes. Comme ici, les doublons et les commandes annulées sont laissés, et les remboursements déduits.
reduce-to = Réduire à
reduce-to-customers = une ligne par client
reduce-to-days = une ligne par jour
reduce-to-channels = une ligne par jour et par canal
reduce-database = Base de données
reduce-sql = Requête
reduce-copy = Copier la requête
reduce-copied = Copiée.
reduce-copy-refused = Le navigateur ne permet pas de copier : sélectionnez la requête.
reduce-run = { $database ->
    [duckdb] Lancez-la avec DuckDB dans le dossier du fichier : le résultat s’écrit à côté.
    [postgresql] Mettez le nom de votre table après FROM, lancez la requête dans psql, et dirigez son résultat vers un fichier CSV.
   *[other] Mettez le nom de votre table après FROM, lancez la requête, et enregistrez son résultat en CSV.
 }
reduce-give-customers = Donnez le résultat à la page Segments ou à la page Clients.
reduce-give-days = Donnez le résultat ici : le rôle de ses colonnes est demandé une fois.
reduce-give-channels = Donnez le résultat ici.

data-will-keep = Sera gardé dans ce navigateur : { $rows ->
    [one] une ligne
   *[other] { $rows } lignes
 } ({ $columns }), soit { $size } une fois compressé. { $kind ->
    [orders] Les clients y portent des numéros ; le fichier lui-même n’est pas gardé.
   *[other] Le fichier lui-même n’est pas gardé.
 }
data-keep = Garder cette source
data-drop-source = Ne pas garder
data-kept-status = { $file } est gardé.
data-removed-status = { $file } est retiré. Annuler le remet.

data-ask-dates = Dans quel ordre lire les dates ?
data-ask-dates-example = « { $found } » peut se lire de deux façons.
data-ask-lettered = S’agit-il de semaines ou de semestres ?
data-lettered-week = Des semaines : la première commence le { $from }
data-lettered-half-year = Des semestres : le premier commence le { $from }
data-ask-year = De quelle année sont ces mois ?
data-year-bad = Une année a quatre chiffres, comme 2026.
data-order-dmy = Jour, mois, année
data-order-dmy-as = Jour, mois, année : { $date }
data-order-mdy = Mois, jour, année
data-order-mdy-as = Mois, jour, année : { $date }
data-ask-decimal = Quel signe sépare les décimales ?
data-ask-decimal-example = « { $found } » peut se lire de deux façons.
data-decimal-choice-comma = La virgule : { $mark ->
    [point] 1.234 vaut mille deux cent trente-quatre
   *[comma] 1,234 vaut un peu plus de un
}
data-decimal-choice-point = Le point : { $mark ->
    [point] 1.234 vaut un peu plus de un
   *[comma] 1,234 vaut mille deux cent trente-quatre
}
data-ask-total = Qu’est-ce que la ligne { $line } ?
data-ask-total-is = Un total ou un autre chiffre tiré des lignes : à laisser hors des sommes
data-ask-total-row = Une ligne comme les autres : gardez-la, elle compte dans les sommes
data-ask-header = Quelle colonne lire ?
data-ask-header-field = Colonne pour « { $field } »
data-ask-header-place = « { $sample } » à la ligne { $line }, { $place }e colonne
data-ask-header-choose = Choisissez
data-ask-across = Que sont ces montants ?
data-ask-unread = À quoi sert la colonne « { $column } » ?
data-ask-unread-ignore = À rien ici : ne pas la lire
data-ask-currency = Dans quelle devise sont les montants ?
data-ask-currency-hint = Code à trois lettres, par exemple EUR, USD, CHF.
data-currency-bad = Un code de devise a trois lettres, comme EUR.
data-apply = Relire ainsi

data-mapping-title = À quoi servent ces colonnes ?
data-mapping-lede = { $rows ->
    [one] Aucune plateforme connue, mais un tableau d’une ligne. Vérifiez le rôle proposé pour chaque colonne.
   *[other] Aucune plateforme connue, mais un tableau de { $rows } lignes. Vérifiez le rôle proposé pour chaque colonne.
 }
data-mapping-column = Colonne
data-mapping-sample = Premières valeurs
data-mapping-role = Rôle
data-mapping-role-of = Rôle de la colonne { $column }
data-role-date = Date
data-role-outcome = Résultat (ventes, conversions, chiffre d’affaires)
data-role-spend = Dépense d’un canal
data-role-control = Contrôle (prix, concurrence, événement)
data-role-ignore = Ne pas lire
data-mapping-import = Lire avec ces rôles
data-mapping-needs-date = Choisissez une colonne de date, et une seule.
data-mapping-needs-outcome = Choisissez au moins une colonne de résultat.
data-mapping-needs-spend = Choisissez au moins une colonne de dépense.
data-seen-columns = Colonnes trouvées : { $columns }.

data-sources-title = Sources gardées
data-sources-empty = Aucune source pour l’instant.
data-source-report = Rapport d’import
data-source-remove = Retirer
data-source-remove-label = Retirer { $file }
data-source-added = Ajoutée le { $date }.
data-next-measure = Voir la mesure
data-next-decision = Préparer la décision
data-tag-read = lu
data-tag-asked = une question
data-tag-refused = refusé
data-read-only = Ce document est en lecture seule : rien ne peut y être ajouté.

## Le tableau de la décision, fait des exports

joined-title = Le tableau de la décision
joined-working = Les exports s’additionnent…
joined-no-cost = Aucun coût daté dans ces fichiers : exportez vos campagnes par jour, et le tableau se fera ici de lui-même.
joined-no-outcome = Les dépenses sont là ; il manque ce qui doit grandir. Donnez aussi l’export de vos commandes ou de vos sessions, par jour.
joined-found = { $unit ->
    [month] { $periods } mois entiers
   *[week] { $periods } semaines entières
 }, du { $from } au { $to } : { $outcome ->
   *[revenue] le chiffre d’affaires
    [orders] les commandes
    [new_customers] les nouveaux clients
    [sessions] les sessions
    [claimed_conversions] les conversions que les régies s’attribuent
    [claimed_revenue] le chiffre d’affaires que les régies s’attribuent
 } et la dépense sur { $channels }.
joined-outcome = Ce qui doit grandir
joined-outcome-revenue = Chiffre d’affaires
joined-outcome-orders = Commandes
joined-outcome-new-customers = Nouveaux clients
joined-outcome-sessions = Sessions
joined-outcome-claimed-conversions = Conversions que les régies s’attribuent
joined-outcome-claimed-revenue = Chiffre d’affaires que les régies s’attribuent
joined-unit = Période
joined-unit-week = La semaine
joined-unit-month = Le mois
joined-period-week = Semaine du
joined-period-month = Mois
joined-gap = { $channel } : aucune ligne sur certaines périodes. Rien dépensé, ou inconnu ?
joined-gap-outcome = { $outcome } : des jours entre deux fichiers, qu’aucun ne couvre. Rien ces jours-là, ou inconnu ?
joined-gap-outcome-zero = Il n’y a rien eu alors
joined-gap-before = Avant son export : du { $from } au { $to } ({ $periods ->
    [one] une période
   *[other] { $periods } périodes
 }).
joined-gap-inside = Entre deux jours de son export : du { $from } au { $to } ({ $periods ->
    [one] une période
   *[other] { $periods } périodes
 }).
joined-gap-after = Après son export : du { $from } au { $to } ({ $periods ->
    [one] une période
   *[other] { $periods } périodes
 }).
joined-gap-zero = Rien n’y a été dépensé
joined-gap-unknown = Je ne sais pas : écartez ces périodes
joined-answer-first = Répondez d’abord aux questions ci-dessus : ce qui n’est pas connu n’est jamais compté comme zéro.
joined-overlap-same-file = « { $second } » contient les mêmes lignes que « { $first } » : tout y est compté deux fois. Retirez l’un des deux.
joined-overlap-same-days = « { $first } » et « { $second } » couvrent les mêmes jours de la même plateforme : ce qui est dans les deux est compté deux fois.
joined-overlap-same-sales = « { $first } » et « { $second } » contiennent des ventes ou des visites des mêmes jours : ce qui est dans les deux, comme une commande et son paiement ailleurs, compte deux fois.
joined-left-no-day = « { $file } » : { $rows } lignes sans jour ({ $cost }) n’ont pas pu être placées.
joined-left-several-periods = « { $file } » : { $rows } lignes couvrent plusieurs périodes ({ $cost }) et n’ont pas pu être placées. Exportez par jour.
joined-left-no-cost = « { $file } » : { $rows } lignes sans coût connu.
joined-unknown-rows = { $rows } lignes sans date ou sans valeur ne comptent pas dans ce qui doit grandir.
joined-incomplete = { $periods ->
    [one] Une période entamée au bord a été laissée de côté : seules les périodes entières comptent.
   *[other] { $periods } périodes entamées aux bords ont été laissées de côté : seules les périodes entières comptent.
 }
joined-unknown = { $periods ->
    [one] Une période dont la dépense est inconnue a été écartée.
   *[other] { $periods } périodes dont une dépense est inconnue ont été écartées.
 }
joined-claimed = Chaque régie compte ses ventes à sa façon, et une même vente peut être revendiquée deux fois. Un export de vos commandes serait plus sûr.
joined-periods = Les périodes, une par ligne
joined-shown = { $shown } périodes montrées sur { $periods } ; toutes sont dans le fichier.
joined-keep = Décider sur ce tableau
joined-download = Télécharger le tableau
joined-file = Tableau de la décision

# Classeurs
data-sheets-found =
    { $sheets ->
        [one] Ce classeur a une feuille masquée. Voulez-vous la lire ?
       *[other] Ce classeur a { $sheets } feuilles. Laquelle faut-il lire ?
    }
data-sheet-rows =
    { $rows ->
        [one] une ligne
       *[other] { NUMBER($rows) } lignes
    }
data-sheet-hidden = · masquée dans le classeur
data-sheet-read = Lire cette feuille
data-sheet-read-label = Lire cette feuille : { $sheet }

data-remembered = Lu avec les réponses données la dernière fois pour un fichier de ces colonnes.
data-remembered-forget = Relire et répondre à nouveau
