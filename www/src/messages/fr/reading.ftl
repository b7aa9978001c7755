# Lecture d'une estimation : les erreurs, les parts, les événements, et la vérité de l'exemple.

reading-holdout-better = En répétant la moyenne des périodes d’avant, on se tromperait de { $flat }.
reading-holdout-worse = En répétant la moyenne des périodes d’avant, on ne se tromperait que de { $flat } : ce modèle ne sait pas prévoir.
reading-fit-predicted = prévu sans les voir
reading-fit-errors = écart : observé moins retracé
reading-fit-error = Écart
reading-fit-description = Le résultat observé, le résultat retracé par le modèle, et la base : ce qui serait venu sans les canaux. Dessous, l’écart de chaque période, et les limites au-delà desquelles une période sort de l’ordinaire ({ $outliers ->
    [0] aucune
    [one] une seule
   *[other] { $outliers }
 }). { $periods } périodes, du { $from } au { $to }.
reading-fit-description-band = Le résultat observé, le résultat retracé par le modèle avec sa bande à 90 %, et la base : ce qui serait venu sans les canaux. Dessous, l’écart de chaque période, et les limites au-delà desquelles une période sort de l’ordinaire ({ $outliers ->
    [0] aucune
    [one] une seule
   *[other] { $outliers }
 }). { $periods } périodes, du { $from } au { $to }.
reading-errors-unrelated = Les écarts ne se suivent pas plus que le hasard ne le ferait (autocorrélation { $correlation } ; le hasard donnerait entre { $low } et { $high }).
reading-errors-persisting = Les écarts se suivent du même côté (autocorrélation { $correlation } ; le hasard donnerait entre { $low } et { $high }) : quelque chose qui dure manque au modèle, un prix, une rupture de stock, un événement.
reading-errors-alternating = Les écarts changent de côté d’une période à l’autre (autocorrélation { $correlation } ; le hasard donnerait entre { $low } et { $high }) : une dépense ou une vente est sans doute comptée une période trop tôt ou trop tard.
reading-outliers = { $count ->
    [0] L’écart habituel est de { $usual }, et aucune période ne s’éloigne de plus de 3,5 fois autant.
    [one] L’écart habituel est de { $usual } ; une période s’éloigne de plus de 3,5 fois autant :
   *[other] L’écart habituel est de { $usual } ; { $count } périodes s’éloignent de plus de 3,5 fois autant :
 }
reading-outlier-above = { $date } : { $value } de plus que retracé, { $score } fois l’écart habituel.
reading-outlier-below = { $date } : { $value } de moins que retracé, { $score } fois l’écart habituel.
reading-outlier-event = C’était un événement
reading-outlier-event-of = Nommer l’événement du { $date }

## Les parts

decision-part-origin = Apports
reading-parts-title = D’où vient le résultat
reading-parts-hint = Chaque canal est compté à partir de zéro dépense, chaque événement à partir des périodes où il n’a pas lieu. Saison, tendance et autres causes sont comptées autour de leur moyenne : sur toute la période elles font zéro, et leur niveau moyen est dans la base.
reading-part = Part
reading-part-base = Base
reading-part-total = Total
reading-part-level = Niveau
reading-part-trend = Tendance
reading-part-season = Saison
reading-part-weekday = Jour de la semaine
reading-waterfall-title = De la base au total : { $outcome }, sur toute la période
reading-waterfall-description = Une barre par étape, de la base au total : { $steps ->
    [0] sans autre étape
    [one] une étape entre les deux
   *[other] { $steps } étapes entre les deux
 }. Chaque barre commence où la précédente finit ; le trait est l’intervalle à 90 % de ce qu’elle ajoute.
reading-decomposition-title = Période par période
reading-decomposition-description = { $parts } parts empilées à chaque période, de la base en bas aux canaux en haut ; la ligne du dessus est le résultat retracé. Une part négative entame celle d’en dessous.
reading-seen = Dépense observée de { $min } à { $max } { $per }, neuf périodes sur dix sous { $p90 }.
reading-interval = de { $low } à { $high }

## Les événements

reading-events-title = Les événements
reading-event = Événement
reading-event-dates = Dates
reading-event-range = du { $from } au { $to }
reading-event-effect = Effet { $per }
reading-event-total = Effet total
reading-event-verdict = Ce qu’on peut en dire
reading-event-clear = { $periods ->
    [one] Cette période sort nettement de l’ordinaire : le modèle la met à part.
   *[other] Un effet net sur { $periods } périodes.
 }
reading-event-nothing = Son effet ne se distingue pas de zéro.
reading-event-unsure = Estimé, sans intervalle.
reading-event-outside-data = Aucune période des données n’est touchée : laissé de côté. Vérifiez les dates.
reading-event-every-period = Toutes les périodes sont touchées : son effet ne se distingue pas de la base. Laissé de côté.
reading-event-repeats = Il couvre les mêmes périodes qu’un autre événement ou répète une autre cause : laissé de côté.
events-title = Événements
events-hint = Soldes, grève, lancement, panne : ce qui a changé le résultat à des dates connues. Chaque période touchée est mise à part, pour que les canaux qui dépensaient alors n’en soient ni crédités ni accusés.
events-add = Ajouter un événement
events-name = Événement
events-from = Premier jour
events-to = Dernier jour
events-remove-of = Retirer l’événement { $name }
events-name-needed = Donnez un nom à chaque événement.
events-date-needed = Donnez une date à chaque événement.

## La vérité de l'exemple

truth-title = Cet exemple est fabriqué : comparer avec la vérité
truth-intro = Les semaines de la boutique viennent d’une formule connue. Voici donc ce qu’aucune entreprise ne peut voir : la vérité, à côté de ce que le modèle a trouvé sans la connaître.
truth-score = La vérité est dans { $held } des { $claimed } intervalles annoncés à 90 %. Les chiffres d’un même canal se trompent ensemble.
truth-carry-over = Report d’une semaine à l’autre
truth-contribution = Apport sur toute la période
truth-response = Réponse { $per } à la dépense d’aujourd’hui
truth-true = Vrai : { $value }
truth-found = Trouvé : { $value }
truth-found-between = Trouvé : { $value }, de { $low } à { $high }
truth-silent = Le modèle ne dit rien.
truth-verdict-held = dans l’intervalle
truth-verdict-missed = manqué
truth-verdict-silent = non dit
truth-reason-spend-never-varied = rapporte en vérité { $value }, mais sa dépense n’a jamais varié : le modèle compte cet apport dans la base, et il a raison de ne pas en faire une courbe.
truth-reason-drowned-in-chance = apporte { $value } en tout, mais presque la même chose chaque semaine : ce qui varie est plus petit que le hasard. D’où un intervalle si large.
truth-reason-flat-where-spent = dépense là où sa courbe est déjà plate : on a vu le plafond, presque pas la montée. La pente du tout début est devinée.
truth-reason-chance = manque la vérité sans autre raison que le hasard de ces semaines-là : un intervalle à 90 % manque une fois sur dix, et il faut s’y attendre.
truth-base = vaut en vérité { $alone }, et { $with } avec les canaux que le modèle ne peut pas séparer ; il trouve { $found }.
truth-curve = la vraie courbe
truth-curve-title = { $channel } : trouvé et vrai
truth-curve-description = La courbe estimée de { $channel } avec sa bande à 90 %, et en tirets la courbe qui a fabriqué les données.
