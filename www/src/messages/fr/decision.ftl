# Page de la décision : ce que les données disent de chaque canal, ce qu'il faut déplacer, et ce qui a été décidé.

decision-title = Décision
decision-empty-title = Ici, on déplace un budget en sachant pourquoi
decision-empty = Donnez un tableau par semaine ou par jour : une date, un résultat (ventes, conversions), une colonne de dépense par canal. Levier estime ce que chaque canal rapporte, calcule la meilleure répartition, et dit avec quel doute.
decision-empty-import = Importer un tableau
decision-empty-example = Voir avec l’exemple

## Unités

decision-per-day = par jour
decision-per-week = par semaine
decision-per-month = par mois
decision-per-quarter = par trimestre
decision-per-period = { $days ->
    [one] par période d’un jour
   *[other] par période de { $days } jours
 }
outcome-count =
    { $known ->
        [conversions] { $n ->
            [one] { $value } conversion
           *[other] { $value } conversions
         }
        [orders] { $n ->
            [one] { $value } commande
           *[other] { $value } commandes
         }
        [sales] { $n ->
            [one] { $value } vente
           *[other] { $value } ventes
         }
        [leads] { $n ->
            [one] { $value } prospect
           *[other] { $value } prospects
         }
        [clicks] { $n ->
            [one] { $value } clic
           *[other] { $value } clics
         }
        [sessions] { $n ->
            [one] { $value } session
           *[other] { $value } sessions
         }
       *[other] { $n ->
            [one] { $value } unité de « { $outcome } »
           *[other] { $value } unités de « { $outcome } »
         }
    }
outcome-money =
    { $known ->
        [revenue] { $value } de chiffre d’affaires
        [sales] { $value } de ventes
       *[other] { $value } de « { $outcome } »
    }

## Préparer

decision-setup-title = Ce qu’on cherche à expliquer
decision-setup-hint = Les choix proposés viennent du rôle de chaque colonne. Corrigez-les si besoin, puis lancez l’estimation.
decision-setup-summary = { $outcome }, expliqué par { $channels ->
    [one] un canal
   *[other] { $channels } canaux
 }
decision-setup-change = Changer ce qui est expliqué
decision-source = Source
decision-outcome = Résultat à expliquer
decision-outcome-kind = Ce résultat est
decision-outcome-is-count = un nombre (ventes, conversions)
decision-outcome-is-money = un montant d’argent
decision-channels = Canaux de dépense
decision-channels-none = Cochez au moins un canal.
decision-controls = Autres causes à tenir compte
decision-controls-hint = Prix, concurrence, événements : ce qui fait varier le résultat sans être une dépense.
decision-controls-empty = Cette source n’a pas d’autre colonne de nombres.
decision-advanced = Réglages de l’estimation
decision-family = Forme de la réponse
decision-family-negexp = Exponentielle négative : le rendement baisse dès { coin-first }
decision-family-hill = Hill : le rendement baisse, plus ou moins vite
decision-trend = Tenir compte d’une tendance
decision-season = Saison
decision-season-pairs = { $pairs ->
    [0] Pas de saison
    [one] Une vague par an
   *[other] { $pairs } vagues par an
 }
decision-season-hint = Sans saison, une hausse de décembre serait attribuée aux canaux qui dépensaient alors.
decision-replicates = Rééchantillonnages
decision-replicates-hint = Plus il y en a, plus l’intervalle est précis, et plus l’estimation est longue.
decision-seed = Graine
decision-seed-hint = La même graine redonne exactement les mêmes intervalles.
decision-fit = Estimer les courbes
decision-refit = Estimer de nouveau
decision-fitting = Estimation des courbes : { $percent } %
decision-fitting-start = Estimation des courbes
decision-stop = Interrompre

## La réponse

decision-answer-move = En déplaçant { $moved } { $per } de { $from } vers { $to }, vous gagnez environ { $gain } { $per } ({ $range }), sans dépenser plus.
decision-answer-move-doubt = En déplaçant { $moved } { $per } de { $from } vers { $to }, vous gagneriez environ { $gain } { $per }, mais ce gain n’est pas sûr ({ $range }).
decision-answer-less = En dépensant { $total } { $per } au lieu de { $today }, la meilleure répartition garde { $change ->
    [gain] un gain d’environ { $gain } { $per } ({ $range })
   *[loss] le plus possible et coûte environ { $gain } { $per } ({ $range })
 }.
decision-answer-more = En dépensant { $total } { $per } au lieu de { $today }, la meilleure répartition { $change ->
    [gain] rapporte environ { $gain } de plus { $per } ({ $range })
   *[loss] perd environ { $gain } { $per } ({ $range })
 }.
decision-answer-no-advantage = D’après la courbe moyenne, il faudrait déplacer { $moved } { $per } de { $from } vers { $to } ; mais les tirages de l’estimation n’y voient aucun avantage ({ $range }). Gardez le plan d’aujourd’hui.
decision-answer-unmeasured = En déplaçant { $moved } { $per } de { $from } vers { $to }, la réponse attendue passe à { $after } { $per }.
decision-answer-nothing = Rien ne bouge : avec ces bornes, le plan d’aujourd’hui est déjà le meilleur que ces courbes permettent.
decision-answer-held = { $count ->
    [one] Ces données ne permettent de recommander aucun déplacement : l’effet de { $channels } est trop incertain, et il ne reste pas deux canaux entre lesquels choisir.
   *[other] Ces données ne permettent de recommander aucun déplacement : les effets de { $channels } sont trop incertains, et il ne reste pas deux canaux entre lesquels choisir.
 }
decision-held-next = Pour voir ce que suggèrent tout de même ces courbes incertaines, donnez à un canal un minimum et un maximum. Pour le savoir vraiment, faites varier sa dépense quelques semaines.
decision-answer-infeasible-minimums = Aucun plan ne tient : les minimums de { $channels } font { $sum }, au-dessus du budget de { $total }. Baissez un minimum ou montez le budget.
decision-answer-infeasible-maximums = Aucun plan ne tient : les maximums de { $channels } ne font que { $sum }, en dessous du budget de { $total }. Montez un maximum, baissez le budget, ou permettez de ne pas tout dépenser.
decision-answer-refused = Ces données ne permettent de recommander aucun déplacement.
decision-coin = À ce niveau, c’est à peine mieux que pile ou face : ne déplacez qu’une partie, et mesurez.
decision-extrapolates = { $count ->
    [one] { $channels } sortirait de ce qui a été observé : sa réponse y est prolongée, pas mesurée.
   *[other] { $channels } sortiraient de ce qui a été observé : leurs réponses y sont prolongées, pas mesurées.
 }
decision-excluded = { $count ->
    [one] { $channels } garde sa dépense d’aujourd’hui : ses données ne permettent pas de recommander.
   *[other] { $channels } gardent leur dépense d’aujourd’hui : leurs données ne permettent pas de recommander.
 }
decision-unspent = { $amount } { $per } ne sont pas dépensés. { $reason }
decision-causal = Ces courbes viennent d’observations, pas d’une expérience : une cause oubliée peut s’y cacher. Un test sur une région le confirmerait.

decision-gain-title = Le gain, et son intervalle
decision-gain-description = Un trait va du bas au haut de l’intervalle du gain ; le point est le gain attendu ; la ligne pointillée marque zéro.
decision-gain = Gain

## Le plan

decision-plan-title = Aujourd’hui et proposé
decision-plan-description = Une ligne par canal : un anneau pour la dépense d’aujourd’hui, un disque pour la dépense proposée, et la différence écrite au bout.
decision-today = aujourd’hui
decision-proposed = proposé
decision-unchanged = inchangé
decision-column-channel = Canal
decision-column-before = Aujourd’hui
decision-column-after = Proposé
decision-column-change = Différence
decision-column-response-before = Réponse aujourd’hui
decision-column-response-after = Réponse attendue
decision-column-reason = Pourquoi
decision-marginal-infinite = sans limite à zéro
decision-marginal-before = avant { $before }
decision-total = Total
decision-plan-table = Le plan en détail, { $per }
decision-certificate-tight = Aucun autre plan dans ces bornes ne rapporterait plus de { $bound } { $per } d’après ces courbes ; celui-ci en rapporte { $value }. L’écart est inférieur à un millionième : c’est l’optimum.
decision-certificate-gap = Aucun autre plan dans ces bornes ne rapporterait plus de { $bound } { $per } d’après ces courbes ; celui-ci en rapporte { $value }, à { $gap } près.
decision-shadow = { coin-more-cap } rapporterait environ { $price }.
decision-shadow-unit = Une unité de budget en plus rapporterait environ { $price }.

## Les courbes

decision-curves-title = Ce que chaque canal rapporte
decision-curves-hint = La ligne pleine couvre les dépenses observées ; au-delà, en tirets sur fond hachuré, la courbe est prolongée. La bande contient la réponse 90 fois sur 100.
decision-curves-same = Montrer tous les canaux à la même échelle
decision-curve-title = Réponse à { $channel }
decision-curve-description = Réponse { $per } selon la dépense { $per } sur { $channel }, avec sa bande à 90 %. Dépenses observées de { $min } à { $max }. Aujourd’hui { $today }.
decision-curve-description-proposed = Réponse { $per } selon la dépense { $per } sur { $channel }, avec sa bande à 90 %. Dépenses observées de { $min } à { $max }. Aujourd’hui { $today }, proposé { $proposed }.
decision-curve-spend = Dépense { $per }
decision-curve-response = Réponse { $per }
decision-curve-seen = observé
decision-curve-extrapolated = prolongé
decision-curve-low = Bas
decision-curve-mean = Réponse
decision-curve-high = Haut
decision-status-identified = mesuré
decision-status-weak = incertain
decision-status-refused = sans réponse
decision-carry-over = { $half ->
    [0] L’effet d’une dépense se fait sentir sur le moment.
   *[other] L’effet d’une dépense diminue de moitié en { $periods }.
 }
decision-half-periods = { $n ->
    [one] { $value } période
   *[other] { $value } périodes
 }
decision-half-weeks = { $n ->
    [one] { $value } semaine
   *[other] { $value } semaines
 }
decision-half-days = { $n ->
    [one] { $value } jour
   *[other] { $value } jours
 }
decision-half-months = { $value } mois

## Changer les contraintes

decision-controls-title = Et si…
decision-what-if-hint = Changez un chiffre : la réponse suit aussitôt.
decision-total-label = Budget { $per }
decision-total-today = Aujourd’hui : { $total }.
decision-constraint = Le budget est
decision-constraint-eq = à dépenser en entier
decision-constraint-le = un plafond
decision-bound-min = Minimum
decision-bound-max = Maximum
decision-lock = Verrouiller
decision-lock-of = Garder { $channel } à sa dépense d’aujourd’hui
decision-bound-default-hint = Laissés vides, les minimums et maximums prennent les bornes par défaut, proches de ce qui a été observé.
decision-reset = Revenir aux contraintes de départ

## La qualité

decision-quality-title = Peut-on s’y fier ?
decision-quality-r2 = Le modèle retrace { $r2 } des variations du résultat sur les données qu’il a vues.
decision-quality-holdout = { $periods ->
    [one] Mis à l’épreuve sur la dernière période, qu’il n’avait pas vue, il se trompe de { $mape } en moyenne.
   *[other] Mis à l’épreuve sur les { $periods } dernières périodes, qu’il n’avait pas vues, il se trompe de { $mape } en moyenne.
 }
decision-quality-no-holdout = Aucune période n’a été mise à l’écart : la précision sur l’avenir n’est pas vérifiée.
decision-quality-dropped = { $rows ->
    [one] Une période a été laissée de côté parce qu’il y manque une valeur.
   *[other] { $rows } périodes ont été laissées de côté parce qu’il y manque une valeur.
 }
decision-fit-title = Observé et retracé
decision-fit-observed = observé
decision-fit-fitted = retracé
decision-fit-baseline = sans les canaux
decision-column-date = Date
decision-contribution = Contribution
decision-share = Part du résultat

## Le journal

decision-keep-title = Garder cette décision
decision-keep-hint = Les chiffres sont figés tels qu’ils sont aujourd’hui, avec les fichiers et les réglages dont ils viennent.
decision-keep-name = Titre
decision-keep-name-default = Déplacer { $moved } { $per } de { $from } vers { $to }
decision-keep-name-nothing = Garder la répartition d’aujourd’hui
decision-keep-name-needed = Donnez un titre à cette décision.
decision-keep-note = Note
decision-keep-note-hint = Ce qui ne se lit pas dans les chiffres : qui l’a décidée, quand on y revient.
decision-keep-objective = Objectif servi
decision-keep-no-objective = aucun
decision-keep = Garder la décision
decision-kept = La décision est dans le journal.
decision-journal-title = Journal des décisions
decision-journal-empty = Aucune décision gardée. La première sera celle que vous garderez ci-dessus.
decision-journal-entry = Décidé le { $date }
decision-journal-objective = Pour l’objectif { $objective }
decision-journal-remove = Retirer
decision-journal-remove-of = Retirer la décision { $title }
decision-journal-removed = La décision { $title } est retirée. Annuler la remet.
decision-journal-print = Imprimer
decision-evidence-files = Fichiers : { $files }
decision-evidence-version = Version { $version }, graine { $seed }
decision-evidence-setup = { $outcome } expliqué par { $channels }
decision-figure-gain = Gain attendu
decision-figure-total-spend = Dépense totale
decision-figure-total-response = Réponse totale attendue
decision-figure-moved = Montant déplacé
decision-figure-unspent = Non dépensé
decision-figure-probability-better = Probabilité de faire mieux
decision-figure-range = { $value } (entre { $low } et { $high })
decision-figure-other = { $key }
