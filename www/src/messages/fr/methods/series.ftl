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
method-holt-winters-pace = C’est supposer que la tendance et la saison restent ce qu’elles ont été : l’intervalle contient le hasard, pas un changement de rythme.
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
method-holt-winters-convention = Formules et critère de HoltWinters dans R. Avec une saison, niveau et tendance partent des moyennes des deux premières saisons, que R lisse d’abord : ses chiffres diffèrent un peu. Intervalle de Yar et Chatfield (1990).
method-holt-winters-pitfalls = Une campagne ou une rupture à venir n’est pas dans la suite. Loin devant, la bande s’ouvre vite.
method-holt-winters-source = P. Winters, 1960, Management Science ; C. Holt, 1957.

method-break-test-name = Rupture de niveau
method-break-test-what = Une série de valeurs : son niveau a-t-il changé, et quand.
method-break-test-found = { $verdict ->
    [break] Le niveau a changé à la période { $at } : de { $before } à { $after }{ $known ->
        [yes] {", "}soit { $change }
       *[no] {""}
    }. Sans changement, un tel écart n’arriverait que dans { $p } des cas.
    [trend] Pas de rupture : la série monte ou descend peu à peu, une droite la décrit mieux qu’une marche.
   *[none_seen] Aucune rupture ne se voit : l’écart le plus grand arriverait dans { $p } des cas sans changement.
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
method-chow-test-name = Changement à une date connue (Chow)
method-chow-test-what = Une série et une date : la série a-t-elle changé ce jour-là.
method-chow-test-found = { $case ->
    [changed] { $line ->
        [yes] La série a changé à la période { $at } : sa pente passe de { $before } à { $after } par période
       *[no] La série a changé à la période { $at } : de { $before } à { $after }
    }. Sans changement, un tel écart n’arriverait que dans { $p } des cas.
    [same] Rien ne prouve un changement à la période { $at } : un tel écart arriverait dans { $p } des cas sans changement.
   *[exact] Les deux parties sont décrites sans aucune erreur : aucun test n’est possible, le changement se lit de { $before } à { $after }.
}
method-chow-test-hangs = Les valeurs se suivent d’une période à l’autre : F en est diminué d’autant.
method-chow-test-date = La date doit venir d’ailleurs (une campagne, un prix) : choisie en regardant la courbe, elle fait trouver des changements partout. Sans date, prenez la rupture de niveau.
method-chow-test-before = Niveau avant
method-chow-test-after = Niveau après
method-chow-test-slope-before = Pente avant
method-chow-test-slope-after = Pente après
method-chow-test-lines = Droites
method-chow-test-mark = date
method-chow-test-chart = La série, avant et après la date
method-chow-test-chart-what = Trait gris : les valeurs. Trait plein : ce qui décrit le mieux chacune des deux parties.
method-chow-test-rule = On compare l’erreur d’une seule description de toute la série à celle de deux descriptions, une de chaque côté de la date (test F).
method-chow-test-convention = Chow (1960), avec F divisé par (1 + r)/(1 − r), où r est l’autocorrélation des écarts, corrigée de son biais. Changement annoncé sous p = 5 %.
method-chow-test-pitfalls = Un changement à cette date n’est pas l’effet de ce qui s’y est passé : comparez avec un témoin. Retirez d’abord la saison.
method-chow-test-source = G. Chow, 1960, Econometrica.
