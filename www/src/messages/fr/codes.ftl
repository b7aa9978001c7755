# Une phrase pour chaque code du noyau : ce qui s'est passé, puis comment y remédier.
# Les lignes, colonnes et textes trouvés sont donnés par code-place ; les phrases ne les répètent que s'ils aident.

code-place =
    { $place ->
        [line-field-found] Ligne { $line }, { $field } : « { $found } »
        [line-field] Ligne { $line }, { $field }
        [line-found] Ligne { $line } : « { $found } »
        [line] Ligne { $line }
        [field-found] { $field } : « { $found } »
        [field] { $field }
        [found] « { $found } »
       *[none] Tout le fichier
    }
code-unknown = Une erreur que cette version ne sait pas décrire s’est produite ({ $code }). Vos données sont intactes ; enregistrez-les dans un fichier avant de recommencer.

## Noms des champs

field-date = date
field-date-end = date de fin
field-campaign = campagne
field-campaign-id = identifiant de campagne
field-ad-group = groupe d’annonces
field-channel = canal
field-customer = client
field-order-id = numéro de commande
field-status = état
field-result-kind = type de résultat
field-impressions = impressions
field-reach = couverture
field-clicks = clics
field-cost = coût
field-conversions = conversions
field-revenue = chiffre d’affaires
field-sessions = sessions
field-users = utilisateurs
field-engaged-sessions = sessions avec engagement
field-sent = envoyés
field-delivered = remis
field-opens = ouvertures
field-bounces = rebonds
field-unsubscribes = désabonnements
field-unsubscribed = désabonnements
field-complaints = plaintes
field-orders = commandes
field-quantity = quantité
field-amount = montant
field-total = total
field-periods = le nombre de périodes
field-unit-value = le chiffre d’affaires par résultat
field-target = la valeur visée
field-tax = taxes
field-shipping = livraison
field-discount = remise
field-currency = devise
field-visits = visites
field-unique-visitors = visiteurs uniques
field-video-views = vues de vidéo
field-views = vues
field-leads = prospects
field-hard-bounces = rebonds définitifs
field-soft-bounces = rebonds temporaires
field-refunded = remboursé
field-items = articles
field-open-rate = taux d’ouverture
field-control = contrôle
field-ignore = non utilisée
field-visitors = visiteurs
field-ad-spend = dépense publicitaire
field-outcome = résultat
field-spend = dépense
field-margin-rate = taux de marque (marge sur prix hors taxes)
field-budget-total = budget total
field-event = événement

## Calculs

error-missing-input = Il manque une valeur. Renseignez { $field }.
error-negative-input = Cette valeur ne peut pas être négative. Entrez zéro ou un nombre positif.
error-not-a-number = Ceci ne se lit pas comme un nombre. Écrivez par exemple 1234,5.
error-unknown-input = Le calcul ne connaît aucune donnée de ce nom. Vérifiez comment il est écrit ; s’il vient d’un lien ou d’un fichier, celui-ci est d’une autre version.
error-unknown-operation = Ce calcul n’existe pas dans cette version. Vérifiez le lien ou choisissez un calculateur dans la liste.
error-zero-denominator = Le dénominateur est nul : la division n’a pas de sens, et le résultat n’est pas zéro pour autant. Attendez d’avoir des observations.
error-part-exceeds-whole = La partie dépasse le tout. Vérifiez que les deux nombres viennent de la même population et de la même période.
error-conversions-exceed-visitors = Il y a plus de conversions que de visiteurs ou de clics. Les conversions peuvent être attribuées après affichage ou comptées plusieurs fois : le taux n’a pas de sens ici.
error-rate-out-of-range = Un taux se tient entre 0 % et 100 %. Vérifiez si vous avez saisi 25 pour 0,25.
error-reach-exceeds-impressions = La couverture dépasse les impressions, ce qui est impossible : chaque personne touchée compte au moins une impression. Vérifiez les deux colonnes.
error-negative-base = La valeur de départ est négative ou nulle : une variation relative n’a pas de sens. Donnez plutôt l’écart en valeur.
error-never = Le seuil n’est jamais atteint avec ces valeurs. Changez le prix, le coût ou la marge.
error-diverges = La somme ne se stabilise pas : la rétention compense l’actualisation. Choisissez un horizon fini.
error-no-effect-to-detect = Les deux taux sont égaux : il n’y a pas d’effet à détecter. Donnez l’écart qui changerait votre décision.
error-sample-too-small = L’échantillon est trop petit pour ce calcul. Attendez d’avoir davantage d’observations.
error-negative-result = Le résultat serait négatif, ce que ce calcul ne peut pas décrire. Vérifiez les valeurs entrées.
error-destroys-value = La valeur du client est inférieure à son coût d’acquisition. Réduisez ce coût, ou augmentez la marge ou la durée.
error-zero-variance = Toutes les valeurs sont identiques : on ne peut pas mesurer de variation.
error-sample-ratio-mismatch = Les visiteurs ne se sont pas répartis comme prévu entre les versions : ne lisez aucun autre résultat de ce test avant d’avoir trouvé pourquoi.
error-two-by-two-only = Ce résultat n’existe que pour un tableau de deux lignes et deux colonnes.
error-out-of-range = La valeur sort de l’intervalle permis. Ramenez-la dans les limites indiquées par le champ.

## Imports

error-ambiguous-dates = { $means ->
    [week_or_half_year] Ces périodes peuvent se lire de deux façons : des semaines ou des semestres. Choisissez ci-dessous, et le fichier sera relu.
   *[other] Ces dates peuvent se lire de deux façons : jour d’abord ou mois d’abord. Choisissez l’ordre ci-dessous, et le fichier sera relu.
}
error-ambiguous-numbers = Ces nombres peuvent se lire de deux façons : la virgule ou le point peut séparer les milliers ou les décimales. Choisissez ci-dessous, et le fichier sera relu.
error-duplicate-header = Deux colonnes de ce fichier portent le même nom et n’ont pas les mêmes valeurs. Dites ci-dessous laquelle lire.
error-empty-file = Ce fichier est vide. Refaites l’export depuis la plateforme, sur une période où des campagnes ont tourné.
error-encoding = Le texte de ce fichier ne se décode pas. Refaites l’export en CSV (UTF-8 ou UTF-16), ou réenregistrez-le depuis votre tableur au format « CSV UTF-8 ».
error-inconsistent-dates = Les dates de cette colonne ne suivent pas toutes le même ordre de jour et de mois. Ramenez-les à un seul format dans votre tableur, par exemple AAAA-MM-JJ, puis importez de nouveau.
error-invalid-date = { $lacks ->
    [year] Ces mois n’ont pas d’année, et ni une ligne au-dessus du tableau ni le nom du fichier n’en donne une. Dites de quelle année il s’agit.
   *[other] Cette date n’existe pas ou ne se lit pas. Corrigez-la dans le fichier, par exemple au format AAAA-MM-JJ, puis importez de nouveau.
}
error-far-date = Cette date est à des années de toutes les autres (la plus proche est { $nearest }) : sans doute une date de remplissage ou une faute de frappe. Corrigez-la dans le fichier, ou retirez la ligne, puis importez de nouveau.
error-is-xlsx = C’est un classeur Excel, pas un fichier CSV, même si son nom le dit. Ouvrez-le et enregistrez la feuille au format « CSV UTF-8 ».
error-workbook-locked = Ce classeur est protégé par un mot de passe, ou c’est un ancien fichier .xls. Ouvrez-le, puis enregistrez-le en .xlsx sans mot de passe, ou la feuille en CSV.
error-workbook-damaged = Ce classeur ne peut pas être lu : il est tronqué, ou ce n’est ni un fichier XLSX ni un fichier ODS. Ouvrez-le dans votre tableur et enregistrez-le de nouveau.
error-formula-without-value = Cette cellule contient une formule dont le résultat n’est pas enregistré. Ouvrez le classeur dans votre tableur, laissez-le calculer, puis enregistrez-le.
error-merged-amount = Cette cellule est un nombre fusionné sur plusieurs lignes : rien ne dit à laquelle il appartient. Défusionnez-la et répartissez le montant.
error-mixed-currency = Le fichier mélange plusieurs devises : les additionner serait faux. Exportez un fichier par devise, ou convertissez les montants avant l’import.
error-no-data-rows = Il y a un en-tête mais aucune ligne de données. Vérifiez la période et les filtres de l’export.
error-no-recognised-header = Aucune ligne d’en-tête connue. Il faut au moins une colonne qui dit de quoi il s’agit (date, campagne, canal, commande) et une colonne de mesure (coût, clics, sessions, total).
error-period-across-columns = Les périodes sont en colonnes, de « { $found } » à « { $last } » : { $rows } lignes × { $periods } périodes. Dites ci-dessous ce que sont ces montants.
error-possible-total-row = Cette ligne est peut-être un chiffre tiré des autres (leur total, qui fait { $sum }, ou une moyenne, un minimum, un maximum) plutôt qu’une ligne à part entière. Faut-il la laisser de côté, ou la garder ?
error-row-length = Cette ligne n’a pas le même nombre de colonnes que l’en-tête. Un séparateur se trouve peut-être dans un texte : refaites l’export, ou mettez ce texte entre guillemets.
error-unclosed-quote = Un guillemet ouvert n’est jamais refermé : la suite du fichier serait avalée. Corrigez la ligne indiquée, puis importez de nouveau.
error-unreadable-number = Ceci ne se lit pas comme un nombre, et le remplacer par zéro serait faux. Corrigez la cellule ou videz-la, puis importez de nouveau.
error-too-large = { $limit ->
    [columns] Ce fichier a plus de { $max } colonnes, plus qu’il ne peut en être lu. Gardez les colonnes utiles, puis importez de nouveau.
    [field_bytes] Une cellule de ce fichier tient plus de { $max } caractères : sans doute un guillemet jamais refermé. Corrigez la ligne indiquée, puis importez de nouveau.
    [bytes] Ce fichier a plus de { $max } octets, le plus qui soit lu ici. Exportez une période plus courte, ou agrégez par jour ou par semaine.
    [rows] Ce fichier a plus de { $max } lignes. Exportez une période plus courte, ou agrégez par jour ou par semaine.
   *[other] Le fichier dépasse ce que ce navigateur peut lire sans risque. Exportez une période plus courte, ou agrégez par jour ou par semaine.
}

## Courbes de réponse

error-constant-spend = Les dépenses de ce canal n’ont jamais varié : ces données ne disent rien de ce qu’{ coin-more } y rapporterait. Faites varier la dépense quelques semaines, ou fixez ce canal.
error-too-few-points = Il y a trop peu de périodes pour estimer autant d’effets. Ajoutez de l’historique, ou retirez des canaux, des variables de contrôle ou la saison.
error-too-few-spend-levels = La dépense ne prend que très peu de niveaux : une courbe y serait dessinée au hasard. Il faut davantage de niveaux de dépense différents.
error-missing-values = Des valeurs manquent dans les colonnes choisies. Complétez-les dans le fichier, ou choisissez d’autres colonnes ; une absence n’est pas un zéro.
error-irregular-dates = Les dates ne se suivent pas à intervalle régulier. Ajoutez les périodes absentes, avec zéro si rien n’a été dépensé.
error-duplicate-dates = Une même date apparaît plusieurs fois. Additionnez les lignes de chaque date, ou n’exportez qu’un seul périmètre.
error-constant-outcome = Le résultat ne varie jamais : il n’y a rien à expliquer. Vérifiez la colonne choisie comme résultat.
error-unknown-column = Cette colonne n’existe pas dans la source. Choisissez-la de nouveau dans la liste.
error-no-convergence = L’estimation n’a pas trouvé de solution stable. Retirez un canal ou une variable de contrôle, ou essayez l’autre forme de courbe.

## Budget

error-invalid-bounds = Le minimum dépasse le maximum, ou une borne est négative. Corrigez les bornes de ce canal.
error-duplicate-name = Ce nom est déjà pris. Donnez-en un autre.
error-event-ends-before-start = Cet événement finit avant d’avoir commencé. Inversez ses dates.
error-no-channels = Aucun canal n’a de courbe utilisable : il n’y a rien à répartir. Choisissez d’autres canaux ou ajoutez de l’historique.
error-invalid-curve = Les paramètres de cette courbe ne décrivent pas une réponse croissante et finie. Refaites l’estimation.
error-unsupported-problem = Cette version ne sait pas résoudre ce problème avec la garantie de l’optimum. Simplifiez les contraintes.
error-overlapping-groups = Un canal est dans deux groupes à la fois. Laissez-le dans un seul.

## Segments et clients

error-nothing-observed = À cette date d’analyse, aucun achat n’a encore été observé (le premier est du { $first }). Choisissez une date plus tardive.
error-no-repeats = Personne n’a acheté deux fois sur la période : rien ne dit qui reviendra. Prenez une période plus longue.
error-not-numbers = La colonne { $field } n’est pas faite de nombres : ce calcul en demande. Choisissez une autre colonne, ou une méthode pour données mixtes.
error-too-many-clusters = { $k } groupes demandés pour { $rows } clients différents : demandez-en moins.
error-constant-column = La colonne { $field } a la même valeur partout : elle ne distingue personne. Retirez-la.
error-too-few-customers = Il faut au moins { $min } clients pour ce calcul ; cette table en a { $rows }.

## Document et enregistrement

error-invalid-document = Ce fichier n’est pas un espace de travail Levier lisible. Rien n’a été remplacé ; vérifiez que c’est bien le fichier enregistré depuis Levier.
error-invalid-command = Cette modification n’a pas pu être appliquée. Vos données n’ont pas changé.
error-newer-schema = Ce document vient d’une version plus récente de Levier. Il s’ouvre en lecture seule ; mettez la page à jour pour le modifier.
error-unknown-id = L’élément visé n’existe plus. Il a peut-être été retiré dans un autre onglet.
error-too-many = Il y en a déjà { $most }, le plus possible. Retirez-en un d’abord.
error-revision-conflict = Ce document a été modifié dans un autre onglet. Rien n’est perdu : gardez votre version comme copie, ou prenez l’autre.
error-storage-full = L’espace de ce navigateur est plein : la dernière modification n’est pas enregistrée. Enregistrez l’espace de travail dans un fichier, puis retirez une source.
error-storage-denied = Le navigateur refuse l’enregistrement. Cette session ne sera pas gardée : enregistrez l’espace de travail dans un fichier avant de fermer.
error-storage-wiped = L’enregistrement a été effacé depuis ailleurs. Ce que vous voyez est encore en mémoire : enregistrez de nouveau, ou gardez-le dans un fichier.
error-storage-failed = L’enregistrement a échoué pour une raison que le navigateur ne précise pas. Enregistrez l’espace de travail dans un fichier.
error-read-back-differs = Le texte relu n’est pas celui qui a été écrit : la modification n’est pas tenue pour enregistrée. Enregistrez l’espace de travail dans un fichier.
error-table-missing = Les données de ce fichier ne sont plus dans ce navigateur. Redonnez le fichier, ou ouvrez un fichier d’espace de travail qui les contient.
error-table-damaged = Les données enregistrées de ce fichier sont abîmées. Elles sont mises de côté mot pour mot ; redonnez le fichier.
error-storage-busy = Un autre onglet de Levier retient l’enregistrement. Fermez-le, puis essayez de nouveau.

## Moteur

error-cancelled = Vous avez interrompu le calcul. Rien n’a changé.
error-engine-restarted = Le moteur de calcul s’est arrêté et a été relancé. Vos données sont intactes ; recommencez, et si l’erreur revient, enregistrez l’espace de travail dans un fichier.
error-outdated = Le site a été publié de nouveau depuis que cette page est ouverte. Rechargez-la ; vos données sont intactes.
error-worker-failed = Le calcul n’a pas pu démarrer dans ce navigateur. Rechargez la page ; vos données sont intactes.
error-unexpected = Une erreur imprévue s’est produite. Vos données sont intactes ; recommencez, et si l’erreur revient, enregistrez l’espace de travail dans un fichier.
error-read-only = Ce document est en lecture seule : rien ne peut y être changé.

## Avertissements de l'import

warning-censored-value = Valeur masquée par la plateforme : elle est gardée comme inconnue, pas comme zéro.
warning-customer-key-is-name = Pas d’adresse e-mail : le client n’est reconnu que par son nom, et deux homonymes seraient confondus.
warning-date-order-assumed-dmy = En-têtes dans une langue qui écrit le jour d’abord : les dates ont été lues jour d’abord. Si c’est faux, choisissez mois d’abord.
warning-date-outside-period = Une date sort de la période annoncée en tête du fichier. La ligne est gardée ; vérifiez l’export.
warning-duplicate-row-ignored = Ligne identique à une ligne précédente : elle n’est comptée qu’une fois.
warning-excel-serial-dates = Les dates sont des numéros de jour de tableur : lues comme des jours, du { $from } au { $to }.
warning-footer-text-ignored = Texte sous la dernière ligne : laissé de côté. Si la phrase est coupée, le fichier l’est peut-être aussi.
warning-legacy-encoding = Encodage ancien (Mac ou DOS) : vérifiez les accents sur ce mot.
warning-matomo-week-range-repaired = La semaine écrite avec une virgule décalait les colonnes ; le décalage a été réparé.
warning-missing-customer = Commande sans client : elle compte dans le chiffre d’affaires, pas dans la fidélité.
warning-mixed-result-types = La colonne « Résultats » mélange plusieurs types de résultats : les additionner compterait des choses différentes. Filtrez l’export sur un seul type.
warning-mojibake-repaired = Des accents abîmés par un double encodage ont été réparés.
warning-negative-cost = Coût négatif : gardé comme un avoir, il diminue la dépense totale.
warning-no-currency = Aucune devise dans le fichier. Indiquez-la pour que les montants aient un sens.
warning-no-date = Ni colonne de date ni période : ces lignes ne pourront pas être situées dans le temps.
warning-order-excluded-cancelled = Commande annulée : laissée de côté.
warning-rate-uses-other-denominator = Un taux du fichier n’a pas le même dénominateur que le nôtre : il est recalculé à partir des volumes.
warning-repeated-order-lines = Des commandes tiennent sur plusieurs lignes, leur total répété sur chacune : il n’est compté qu’une fois, les articles sont additionnés.
warning-several-tables = Le fichier contient plusieurs tableaux ; un seul a été gardé. Exportez les autres séparément si vous en avez besoin.
warning-total-mismatch = La ligne de total ne correspond pas à la somme des lignes. Des lignes manquent peut-être dans l’export.
warning-two-line-header = L’en-tête tient sur deux lignes : les deux noms ont été réunis.
warning-unique-visitors-not-additive = Les visiteurs uniques de plusieurs jours ne s’additionnent pas : la même personne serait comptée plusieurs fois.
warning-unit-in-header = Montants en milliers, millions ou millionièmes d’après l’en-tête : remis en unités, par exemple { $before } → { $after }.
warning-units-line-read = Ligne d’unités sous l’en-tête : ce n’est pas une ligne de données ; sa devise est celle du tableau.
warning-unread-measure = { $holds ->
    [days] Cette colonne semble contenir des dates, et rien n’en a été lu.
   *[other] Cette colonne semble contenir des montants, et rien n’en a été lu. Est-ce le coût ?
}
warning-year-from-elsewhere = Les mois n’ont pas d’année : { $year } a été prise ailleurs. Si c’est une autre année, écrivez-la dans le fichier.
warning-unknown = Avertissement { $code }, que cette version ne sait pas décrire.

## Raisons d'un canal que les données n'éclairent pas, ou mal

reason-constant-spend = La dépense n’a jamais varié : ces données ne disent rien de ce qu’{ coin-more } y rapporterait.
reason-too-few-spend-levels = La dépense n’a pris que très peu de niveaux : une courbe serait dessinée au hasard.
reason-too-few-points = Il y a trop peu de périodes avec une dépense pour estimer une courbe.
reason-saturation-not-identified = Dans l’intervalle observé, rien ne montre où le rendement fléchit : la courbe est incertaine au-delà.
reason-effect-not-distinguishable = L’effet ne se distingue pas de zéro : ces données ne permettent pas de dire que ce canal rapporte.
reason-collinear = La dépense suit de trop près celle d’un autre canal ou une variable de contrôle : leurs effets ne se séparent pas.
reason-collinear-with = La dépense suit de trop près celle de { $other } : leurs effets ne se séparent pas.
reason-posterior-is-prior = Ces données n’ont presque rien appris de ce canal : sa courbe est celle qu’on croyait avant de les regarder.
reason-carry-over-not-identified = L’effet semble durer sans fin : une lente dérive des ventes donnerait la même image.
reason-refused = Ces données ne permettent pas d’estimer de courbe pour ce canal.
reason-no-spend = Rien n’a été dépensé sur ce canal pendant la période.
reason-no-convergence = L’estimation n’a pas trouvé de solution stable pour ce canal.
reason-missing-values = Des dépenses manquent dans la colonne de ce canal ; une absence n’est pas un zéro.
reason-negative-effect = L’effet estimé est négatif : le plus souvent, la dépense suit une baisse des ventes au lieu de la causer.
reason-wide-interval = L’intervalle est large : la courbe donne un ordre de grandeur, pas une mesure.

## Raisons d'un plan

reason-equal-marginal = { coin-last-cap } y rapporte autant qu’ailleurs : il n’y a plus rien à gagner à déplacer du budget.
reason-at-minimum = Ramené à son minimum : { coin-last } y rapporte moins qu’ailleurs.
reason-at-maximum = Porté à son maximum : { coin-last } y rapporte encore plus qu’ailleurs.
reason-locked = Verrouillé : vous avez choisi de ne pas y toucher.
reason-only-free = Seul canal libre de bouger : il prend ce que les autres laissent.
reason-held-weak = Garde sa dépense d’aujourd’hui : son effet est trop incertain pour engager de l’argent.
reason-held-paused = Reste à zéro : rien n’y a été dépensé récemment, et le relancer est une autre décision qu’une réallocation.
reason-saturated = { coin-more-cap } n’y rapporterait rien : la courbe est plate à partir d’ici.
reason-not-worth-it = Même { coin-first } y rapporte moins que { coin-last } ailleurs.
reason-below-threshold = En dessous de son seuil, la dépense ne rapporte presque rien ; il faudrait y mettre beaucoup, ou rien.
reason-budget-met = Tout le budget est employé.
reason-no-budget = Sans budget fixé, chaque canal va aussi loin que ses bornes et sa courbe.
reason-unspent-saturated = Une partie du budget n’est pas dépensée : { coin-more } ne rapporterait rien.
reason-unspent-maximums = Une partie du budget n’est pas dépensée : tous les canaux sont à leur maximum.
reason-nothing-moves = Rien ne bouge : le plan d’aujourd’hui est déjà le meilleur que ces courbes permettent.
reason-minimums-exceed-budget = La somme des minimums dépasse le budget.
reason-maximums-below-budget = La somme des maximums n’atteint pas le budget.
reason-equal-in-group = Son groupe est à sa limite : { coin-last } y rapporte autant qu’ailleurs dans ce groupe.
reason-not-used = Rien n’y est dépensé : le minimum qu’il faudrait y mettre est mieux employé ailleurs.
reason-margin-met = Chaque canal s’arrête quand { coin-last } n’y rapporte plus ce que vous demandez.
reason-target-met = L’objectif est atteint exactement : ni plus, ni moins de dépense ne ferait mieux.
reason-target-not-binding = L’objectif est dépassé avec ces bornes : il ne limite rien.
reason-nothing-meets-target = Seuls les minimums sont dépensés : rien au-delà n’atteint l’objectif.
reason-target-out-of-reach = Aucun plan n’atteint l’objectif avec ces bornes.
reason-minimums-exceed-group = La somme des minimums dépasse le maximum du groupe.
reason-maximums-below-group = La somme des maximums n’atteint pas le minimum du groupe.
reason-used-minimums-miss-budget = Avec ces dépenses minimales, aucun choix de canaux ne donne le montant voulu.
reason-refused-channel = Garde sa dépense d’aujourd’hui : ses données ne permettent pas de recommander.

## Raisons d'une figure absente

reason-zero-denominator = Division par zéro : il n’y a rien au dénominateur, donc pas de rapport, ce qui n’est pas zéro.
reason-missing-input = Une donnée manque pour ce calcul.
reason-missing-column = Le fichier n’a pas la colonne nécessaire.
reason-no-margin-rate = Donnez votre taux de marque pour obtenir ce résultat.
reason-conversions-exceed-visitors = Plus de conversions que de clics : le taux n’a pas de sens.
reason-part-exceeds-whole = La partie dépasse le tout.
reason-negative-input = Une valeur est négative.
reason-negative-base = La base est négative ou nulle.
reason-zero-variance = Toutes les valeurs sont identiques.
reason-not-a-number = Une valeur ne se lit pas comme un nombre.
reason-negative-result = Le résultat serait négatif, ce qui n’a pas de sens ici.
reason-diverges = La somme ne se stabilise pas.
reason-never = Le seuil n’est jamais atteint.
reason-out-of-range = Une valeur sort de l’intervalle permis.
reason-rate-out-of-range = Un taux sort de 0 % à 100 %.
reason-no-data-rows = Aucune ligne de données.
reason-invalid-date = Une date n’existe pas ou ne se lit pas.
reason-sample-too-small = Trop peu d’observations pour ce calcul.
reason-no-effect-to-detect = Les deux taux sont égaux : il n’y a pas d’effet à détecter.
reason-unknown-input = Une valeur n’est pas attendue par le calcul.
reason-unknown-operation = Ce calcul n’existe pas dans cette version.
reason-no-known-rows = Aucune ligne ne donne à la fois les deux valeurs nécessaires.
reason-mixed-currency = Plusieurs devises : les additionner serait faux.
reason-unknown = Raison { $code }, que cette version ne sait pas décrire.

## Remarques d'une mesure ou d'une estimation

note-unknown = Remarque { $code }, que cette version ne sait pas décrire.
note-season-not-fitted = Moins d’un an de données : aucune saison n’a pu être estimée, et la tendance ou les canaux peuvent s’en attribuer une part.
note-season-seen-once = Moins de deux ans de données : une saison vue une seule fois ne se distingue pas du hasard.
note-control-left-out = Une variable de contrôle ne varie jamais ou répète les autres : elle a été laissée de côté.
note-event-left-out = Un événement ne touche aucune période, les touche toutes, ou en répète un autre : il a été laissé de côté.
note-few-points-per-parameter = Il y a peu de périodes pour le nombre d’effets estimés : les intervalles sont trop optimistes.
note-autocorrelated-errors = Les erreurs de périodes voisines se ressemblent : une cause qui dure manque au modèle, par exemple un prix ou un concurrent.
note-poor-holdout = Sur les périodes qu’il n’avait pas vues, le modèle fait moins bien que la simple moyenne : ne vous y fiez pas pour prévoir.
note-negative-baseline = Sans les canaux, le modèle attendrait un résultat négatif à certaines périodes : il leur en attribue trop.
note-channel-as-control = Un canal sans courbe possible a tout de même été pris en compte, comme une simple variable de contrôle.
note-reach-not-summed = La couverture ne s’additionne pas d’une ligne à l’autre, la même personne serait comptée plusieurs fois : elle n’est pas totalisée.
note-mixed-result-types = Les conversions mélangent plusieurs types de résultats ({ $kinds }) : leur somme compte des choses différentes.
note-periods-differ = Ces fichiers ne couvrent pas les mêmes jours ({ $files }) : comparez leurs canaux avec prudence.
note-overlapping-sources = Ces fichiers se recouvrent ({ $files }) : les mêmes dépenses sont sans doute comptées deux fois. Retirez l’un des deux.

## Avertissements d’un calcul

warning-conversions-exceed-visitors = Il y a plus de conversions que de clics : des conversions sont attribuées sans clic, le taux n’en est pas un.
warning-sample-too-small = Peu d’observations : la valeur peut changer beaucoup.
warning-part-exceeds-whole = La partie dépasse le tout : vérifiez que les deux viennent de la même période.
warning-rate-out-of-range = Le taux sort de 0 % à 100 %.
warning-negative-base = La base est négative : le rapport se lit avec prudence.
warning-negative-result = Le résultat est négatif.
warning-destroys-value = Chaque nouveau client coûte plus qu’il ne rapporte : la valeur est inférieure au coût d’acquisition.

## Le plan

error-ends-before-start = La date de fin précède la date de début. Corrigez l’une des deux : un même jour pour les deux compte un jour.
error-circular-phases = Ces phases s’attendent l’une l’autre en cercle : aucune ne pourrait commencer. Retirez l’une des dépendances du cercle.
error-nothing-to-export = Il n’y a rien à exporter. Ajoutez au moins un élément daté au plan, ou élargissez le filtre.
error-plan-frozen = Ce plan est gelé : ses montants prévus ne changent plus. Corrigez la prévision, ou dégelez le plan d’abord.
reason-ends-before-start = La date de fin précède la date de début : corrigez l’une des deux.
reason-circular-phases = Des phases s’attendent l’une l’autre en cercle : retirez l’une de leurs dépendances.
reason-nothing-to-export = Aucun élément daté n’est à exporter : ajoutez-en un au plan.
## Préférences et prix

error-answers-not-increasing = Les quatre réponses ne se suivent pas : sans dépense on attend moins qu’aujourd’hui, avec moitié plus davantage, et plus encore sans limite. Corrigez la réponse indiquée.
error-prices-not-increasing = Les prix ne vont pas en croissant. Rangez-les du plus bas au plus haut, chacun une seule fois.
error-too-few-levels = Cet attribut n’a qu’un seul niveau : rien ne le distingue d’un produit à l’autre. Donnez-lui-en un deuxième, ou retirez-le.
error-aliased-design = Ces profils ne permettent pas de séparer les effets de certains attributs, qui varient toujours ensemble. Ajoutez des profils où ils varient l’un sans l’autre.
error-separated = Un niveau est choisi chaque fois qu’il est proposé : son utilité n’a pas de maximum. Ajoutez des choix où il perd parfois, ou retirez cet attribut.
error-not-zero = La distance d’un élément à lui-même doit être 0. Corrigez la diagonale du tableau.
error-not-symmetric = La distance n’est pas la même dans les deux sens entre ces deux éléments. Corrigez l’une des deux valeurs.
error-not-estimable = Les réponses données ne suffisent pas à estimer tous les effets. Il en faut davantage, sur des profils plus variés.
error-constant-answers = Toutes les réponses sont identiques : elles ne disent rien des préférences.
error-saturated = Il y a autant d’effets à estimer que de réponses : il ne reste rien pour juger de la précision. Ajoutez des profils.

reason-answers-not-increasing = Les quatre réponses de ce juge ne vont pas en croissant.
reason-prices-not-increasing = Les prix ne vont pas en croissant.
reason-too-few-levels = Cet attribut n’a qu’un seul niveau.
reason-aliased-design = Des attributs varient toujours ensemble : leurs effets ne se séparent pas.
reason-separated = Un niveau l’emporte toujours : son utilité n’a pas de maximum.
reason-not-zero = La distance d’un élément à lui-même n’est pas 0.
reason-not-symmetric = La distance n’est pas la même dans les deux sens.
reason-not-estimable = Trop peu de réponses pour estimer tous les effets.
reason-constant-answers = Cette personne a donné partout la même réponse.
## Méthodes de preuve

error-both-sides = Une même unité est à la fois traitée et exclue : retirez-la de l’une des deux listes.
error-no-control = Aucune unité ne reste pour servir de témoin : traitez ou excluez moins d’unités.
error-collinear = Une variable de contrôle répète le prix ou les autres contrôles : leurs effets ne peuvent pas être séparés. Retirez-la.
error-not-identified = Ces ventes ne permettent pas d’estimer la courbe : attendez d’autres périodes, ou partez d’un lancement comparable.
## Le cours : réponses, formules, variantes, exercices, codes et états

error-too-long = Le texte est trop long : raccourcissez-le.
error-empty = Il n’y a rien à lire : écrivez une réponse ou une formule.
error-bad-character = Un caractère n’a pas sa place ici : corrigez-le ou retirez-le.
reason-unexpected = Quelque chose n’est pas à sa place dans la formule : vérifiez les signes, les virgules et les parenthèses.
error-unexpected-end = La formule s’arrête trop tôt : complétez-la ou fermez la parenthèse.
error-too-deep = Trop de parenthèses sont ouvertes en même temps : simplifiez la formule.
error-unknown-name = La formule utilise un nom qui n’existe pas : vérifiez son orthographe.
error-unknown-function = La formule appelle une fonction qui n’existe pas : utilisez min, max, round, floor, ceil, sqrt, ln ou exp.
error-wrong-arguments = La fonction n’a pas le bon nombre d’arguments.
error-repeated-input = La même donnée est indiquée deux fois : gardez-en une seule.
error-unknown-output = Ce calcul ne donne pas de résultat de ce nom.
error-division-by-zero = La formule divise par zéro.
error-not-real = La formule n’a pas de valeur réelle : racine ou logarithme d’un nombre négatif, par exemple.
error-overflow = Le résultat est trop grand pour être calculé.
error-operation = Le calcul appelé par la formule ne donne pas de résultat pour ces valeurs.
error-bad-argument = L’arrondi demande un nombre entier de décimales, de -9 à 9.
error-undefined = La valeur n’est pas définie pour ces chiffres.
error-no-number = La réponse ne contient aucun nombre : écrivez-le en chiffres.
error-several-numbers = La réponse contient plusieurs nombres : n’en donnez qu’un.
error-text = Le texte placé avant le nombre n’est pas compris : donnez le nombre seul.
error-malformed = L’écriture n’est pas correcte : vérifiez-la ou recopiez-la en entier.
error-unknown-unit = L’unité n’est pas comprise ou ne convient pas ici : retirez-la ou utilisez celle de la question.
error-unknown-option = Ce choix ne fait pas partie de ceux de la question.
error-bad-grid = Les valeurs du paramètre ne forment pas une liste : vérifiez le début, la fin et le pas.
error-no-variant = Aucun jeu de chiffres ne respecte toutes les contraintes : assouplissez-les.
error-bad-name = Ce nom n’est pas admis : commencez par une lettre minuscule, puis des minuscules, des chiffres ou des tirets bas.
error-reserved-id = Ce nom est réservé : choisissez-en un autre.
error-duplicate-id = Ce nom est déjà pris : choisissez-en un autre.
error-unknown-parameter = Ce paramètre n’existe pas, ou n’est défini que plus loin.
error-bad-expression = La formule ne peut pas être lue : corrigez-la à l’endroit indiqué.
error-bad-placeholder = Une accolade n’encadre aucun chiffre : écrivez un nom de paramètre entre deux accolades, ou doublez-la.
error-missing-translation = Ce texte manque dans une des langues : traduisez-le.
error-no-questions = L’exercice n’a aucune question : ajoutez-en une.
error-bad-question = Le type, le genre ou la forme acceptée de la question n’est pas connu.
error-bad-default = Les chiffres par défaut ne respectent pas cette contrainte : changez les uns ou l’autre.
error-undefined-answer = La bonne réponse n’est pas définie pour certains chiffres : ajoutez une contrainte.
error-undefined-path = La réponse de ce raisonnement n’est pas définie pour certains chiffres : ajoutez une contrainte.
error-path-near-answer = Pour certains chiffres, ce raisonnement faux donne presque la bonne réponse : ajoutez une contrainte.
error-out-of-reach = Pour certains chiffres, la bonne réponse ne peut pas être placée sur le graphique : allongez l’axe ou prenez un pas plus fin.
error-paths-near = Pour certains chiffres, deux raisonnements faux donnent presque la même réponse : ajoutez une contrainte.
error-not-a-code = Ce texte n’est pas un code de réponses : un code commence par LV1.
error-unsupported-version = Ce code ou cet état vient d’une autre version de Levier, que celle-ci ne sait pas lire : ouvrez-le là où il a été fait.
error-too-short = Le code est trop court : recopiez-le en entier.
error-bad-check = Le code contient une faute de frappe : comparez-le à l’original.
error-other-exercise = Ce code vient d’un autre exercice.
error-other-revision = Ce code vient d’une autre version de l’exercice.
error-other-questions = Ce code répond à plus de questions que l’exercice n’en a.
error-not-ascii = L’état contient des caractères qu’une plateforme ne garde pas : il a été modifié.
