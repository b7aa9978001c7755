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
data-drop-hint = CSV ou texte, exporté de Google Ads, de Meta, d’un tableur… Plusieurs à la fois si vous voulez.
data-pick = Choisir des fichiers
data-which = Quel fichier ?
data-which-ads = Un export de campagnes (impressions, clics, coût, conversions) alimente la mesure : taux, coût par conversion, ROAS.
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
data-notices = { $warnings ->
    [one] Un point à vérifier.
   *[other] { $warnings } points à vérifier.
 }
data-skipped-count = { $lines ->
    [one] Une ligne laissée de côté, avec sa raison.
   *[other] { $lines } lignes laissées de côté, avec leur raison.
 }
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
data-keep = Garder cette source
data-drop-source = Ne pas garder
data-kept-status = { $file } est gardé.
data-removed-status = { $file } est retiré. Annuler le remet.

data-ask-dates = Dans quel ordre lire les dates ?
data-ask-dates-example = « { $found } » peut se lire de deux façons.
data-order-dmy = Jour, mois, année
data-order-mdy = Mois, jour, année
data-ask-decimal = Quel signe sépare les décimales ?
data-ask-decimal-example = « { $found } » peut se lire de deux façons.
data-decimal-choice-comma = La virgule : 1,234 vaut un peu plus de un
data-decimal-choice-point = Le point : 1,234 vaut mille deux cent trente-quatre
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
