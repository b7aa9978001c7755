# Les méthodes de séries.

method-holt-winters-name = Tendance et saison (Holt-Winters)
method-holt-winters-what = Une série de valeurs : ce qui vient, avec sa marge.
method-holt-winters-found = La prochaine valeur serait { $next }{ $has ->
    [yes] { " " }({ $doubt } avec { $confidence } de confiance)
   *[no] {""}
}{ $way ->
    [up] {" ; hors saison, le niveau monte de "}{ $slope } par période.
    [down] {" ; hors saison, le niveau change de "}{ $slope } par période.
   *[flat] {" ; hors saison, le niveau ne bouge pas."}
}
method-holt-winters-no-interval = Avec une saison multiplicative, aucun intervalle n’est donné : il n’a pas de forme exacte.
method-holt-winters-alpha = α (niveau)
method-holt-winters-beta = β (tendance)
method-holt-winters-gamma = γ (saison)
method-holt-winters-level = Niveau
method-holt-winters-slope = Tendance par période
method-holt-winters-rmse = Erreur type d’une période
method-holt-winters-chart = La série et sa suite
method-holt-winters-chart-what = Trait gris : les valeurs. Trait plein : ce que la méthode disait une période avant. Tirets : la suite, avec sa bande.
method-holt-winters-rule = Le niveau, la tendance et la saison sont corrigés à chaque période d’une part de l’erreur (α, β, γ). Ces parts sont celles qui rendent les erreurs passées les plus petites.
method-holt-winters-convention = Démarrage et formules de HoltWinters dans R ; intervalle de Yar et Chatfield (1990).
method-holt-winters-pitfalls = La suite suppose que rien ne change : une campagne ou une rupture n’y sont pas. Loin devant, la bande s’ouvre vite.
method-holt-winters-source = P. Winters, 1960, Management Science ; C. Holt, 1957.

method-break-test-name = Rupture de niveau
method-break-test-what = Une série de valeurs : son niveau a-t-il changé, et quand.
method-break-test-found = { $verdict ->
    [break] Le niveau a changé à la période { $at } : de { $before } à { $after }{ $known ->
        [yes] {", "}soit { $change }
       *[no] {""}
    }. Sans changement, un tel écart n’arriverait que { $p } du temps.
    [trend] Pas de rupture : la série monte ou descend peu à peu, une droite la décrit mieux qu’une marche.
   *[none_seen] Aucune rupture ne se voit : l’écart le plus grand arriverait { $p } du temps sans changement.
}
method-break-test-why = La date est celle où l’écart cumulé est le plus grand ; elle ne dit pas pourquoi. Cherchez ce qui a changé à ce moment.
method-break-test-few = Moins de vingt valeurs : une rupture moyenne passerait inaperçue.
method-break-test-level = Niveau
method-break-test-mark = rupture
method-break-test-first = Première période d’après
method-break-test-change = Changement
method-break-test-statistic = Écart cumulé le plus grand
method-break-test-r = Autocorrélation
method-break-test-chart = La série et ses deux niveaux
method-break-test-chart-what = Trait gris : les valeurs. Marche : la moyenne avant et après la date la plus probable.
method-break-test-rule = On cumule les écarts à la moyenne : sans changement, la somme reste près de zéro ; une rupture la fait monter puis redescendre.
method-break-test-convention = CUSUM de Ploberger et Krämer (1992), corrigé de l’autocorrélation ; une tendance est préférée à une marche par le critère de Schwarz.
method-break-test-pitfalls = Retirez d’abord la saison : elle ressemble à une rupture. Une seule date est cherchée.
method-break-test-source = Ploberger et Krämer, 1992, Econometrica ; Schwarz, 1978.
