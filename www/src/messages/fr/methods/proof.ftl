# Les méthodes de preuve, et l’attribution.

method-did-name = Avant et après, avec témoin
method-did-what = Un groupe touché par la campagne, un groupe témoin : ce que la campagne a changé.
method-did-found = { $sure ->
    [more] La campagne a ajouté { $att } par période ({ $doubt } avec { $confidence } de confiance)
    [less] La campagne a retiré { $att } par période ({ $doubt } avec { $confidence } de confiance)
    [no] On ne peut pas conclure : l’effet serait de { $att } par période, mais { $doubt } avec { $confidence } de confiance
   *[none] L’effet serait de { $att } par période, sans intervalle possible
}{ $has ->
    [yes] {", "}soit { $lift }
   *[no] {""}
}.{ $known ->
    [yes] { " " }Sans témoin, on aurait lu { $naive }.
   *[no] {""}
}
method-did-reason-one_observation = Une seule valeur avant ou après : l’écart se calcule, son incertitude non. Donnez plusieurs périodes de chaque côté.
method-did-reason-zero_variance = L’écart entre les groupes ne varie pas du tout d’une période à l’autre : aucune incertitude ne peut en être tirée.
method-did-chart = Groupe touché et témoin
method-did-chart-what = Deux lignes qui montaient ensemble et s’écartent après le début de la campagne : l’écart de plus est l’effet.
method-did-rule = Effet = (touché après − touché avant) − (témoin après − témoin avant). L’incertitude vient de la variation de l’écart entre les groupes, élargie quand les périodes se ressemblent.
method-did-convention = Le pourcentage suppose que les deux groupes auraient varié du même montant ; « à croissance égale » suppose qu’ils auraient varié du même taux. Les deux sont donnés.
method-did-pitfalls = Le témoin doit ressembler au groupe touché et ne rien voir de la campagne. Rien ne prouve que les deux auraient évolué ensemble : regardez les périodes d’avant. Avant et après seuls ne prouvent rien.
method-did-source = D. Card et A. Krueger, 1994, pour l’usage ; l’incertitude tient compte de l’autocorrélation des périodes.

method-did-panel-name = Plusieurs régions, dont certaines touchées
method-did-panel-what = Un tableau de régions par période : l’effet moyen, région par région.
method-did-panel-reason-few_treated = Peu de régions touchées : l’intervalle suppose qu’elles varient comme les témoins.
method-did-panel-reason-one_unit = Une seule région témoin : l’effet se calcule, son incertitude non.
method-did-panel-reason-zero_variance = Les régions ne varient pas du tout entre elles : aucune incertitude ne peut en être tirée.
method-did-panel-before = Avant la campagne, les pentes différaient de { $difference } par période ({ $doubt }) ; une différence de { $detectable } aurait été vue. Cela ne prouve pas qu’elles étaient parallèles.
method-did-panel-rule = Par région : moyenne après moins moyenne avant. L’effet est la moyenne des régions touchées moins celle des témoins.
method-did-panel-convention = Une différence par région (Bertrand, Duflo et Mullainathan). L’erreur type groupée par région est donnée à côté, pour comparer avec d’autres logiciels.
method-did-panel-pitfalls = Une région que la campagne a touchée sans être visée n’est pas un témoin : excluez-la. Peu de régions font peu de preuves, quel que soit le nombre de périodes.
method-did-panel-source = Bertrand, Duflo et Mullainathan, 2004, Quarterly Journal of Economics ; Welch, 1947.

method-synthetic-control-name = Témoin synthétique, avec placebos
method-synthetic-control-what = Un témoin composé de plusieurs régions, et l’effet comparé à celui de fausses campagnes.
method-synthetic-control-found = { $sure ->
    [more] La campagne a ajouté { $att } par période ({ $doubt } avec { $confidence } de confiance)
    [less] La campagne a retiré { $att } par période ({ $doubt } avec { $confidence } de confiance)
    [no] On ne peut pas conclure : l’effet serait de { $att } par période, mais { $doubt } avec { $confidence } de confiance
   *[none] L’effet serait de { $att } par période, sans intervalle possible
}{ $has ->
    [yes] {", "}soit { $lift }
   *[no] {""}
}.{ $tested ->
    [yes] { " " }Parmi les fausses campagnes, { $p } font un écart aussi net, la vraie comprise ({ $least } au mieux).
   *[no] {""}
}
method-synthetic-control-without = Sans la campagne
method-synthetic-control-fit = Avant la campagne, l’écart au témoin composé est { $scaled } de celui d’un témoin à parts égales.
method-synthetic-control-reason-too_few_controls = Trop peu de régions témoins pour des placebos : il en faut au moins trois, et plus que de régions touchées.
method-synthetic-control-reason-perfect_fit = Le témoin suit parfaitement la région avant la campagne : rien ne permet de dire si l’écart d’après est grand.
method-synthetic-control-placebos = L’effet parmi les fausses campagnes
method-synthetic-control-placebos-what = Un point par région : l’écart que la même méthode trouve où rien n’a eu lieu. Un effet réel s’en détache.
method-synthetic-control-group = Groupe { $n }
method-synthetic-control-rule = Les régions témoins sont pondérées (parts positives, somme 1) pour suivre au plus près la région touchée avant la campagne ; l’écart d’après est l’effet. Chaque témoin est ensuite traité comme s’il avait eu la campagne.
method-synthetic-control-convention = La moyenne de chaque région avant la campagne est retirée, comme GeoLift ; « gardée » est la version d’origine. L’intervalle vient de la dispersion des placebos.
method-synthetic-control-pitfalls = Avec dix placebos, la plus petite probabilité est 1/11 : le nombre de régions limite la preuve. Un mauvais suivi avant la campagne rend l’après illisible.
method-synthetic-control-source = Abadie, Diamond et Hainmueller, 2010 ; Doudchenko et Imbens, 2016 ; GeoLift (Meta).

method-geo-design-name = Préparer un test géographique
method-geo-design-what = Quelles régions, combien de temps, quel effet visible, à quel coût : avant de dépenser.
method-geo-design-found = Testez { $regions } pendant { $n } périodes : un effet d’au moins { $mde } serait vu { $power } du temps{ $priced ->
    [yes] {", "}pour { $cost }
   *[no] {""}
}.
method-geo-design-none = Aucun de ces plans ne peut être choisi honnêtement : il faut plus d’historique, ou des tests plus courts.
method-geo-design-few = Certains plans ont moins de cinq fenêtres indépendantes : leur effet visible est lui-même incertain.
method-geo-design-few-short = peu de fenêtres
method-geo-design-fair = Le meilleur plan est choisi sur une moitié de l’historique et jugé sur l’autre, qui dit { $half } : choisir et juger sur la même le flatterait. Le tableau lit tout l’historique : { $whole } pour ce plan, et un autre peut y paraître meilleur.
method-geo-design-reason-zero_variance = aucune variation
method-geo-design-reason-too_few_windows = trop peu d’historique
method-geo-design-one = { $regions }, { $n ->
    [one] 1 période
   *[other] { $n } périodes
}
method-geo-design-mde = Effet visible
method-geo-design-total = Effet visible, total
method-geo-design-share = Part du total
method-geo-design-windows = Fenêtres
method-geo-design-chart = Le plus petit effet visible, par plan
method-geo-design-chart-what = Un point par plan ; plus il est à gauche, plus le test voit de petits effets.
method-geo-design-rule = Chaque fenêtre de l’historique est lue comme si elle était un test sans effet. La dispersion de ces faux effets dit celui qu’un vrai test distinguerait.
method-geo-design-convention = Effet visible = seuil d’alerte + marge de puissance, par des quantiles de Student (Bloom, 1995).
method-geo-design-pitfalls = L’historique doit ressembler au moment du test. Une campagne qui déborde sur les témoins efface une part de l’effet.
method-geo-design-source = H. Bloom, 1995, Evaluation Review.

method-attribution-name = Attribution, toutes les règles côte à côte
method-attribution-what = Des chemins de contacts et leurs conversions : le crédit de chaque canal selon chaque règle.
method-attribution-found = Pour { $conversions } conversions, le crédit de { $channel } va de { $low } à { $high } selon la règle : c’est la règle qui parle, pas le canal.
method-attribution-nothing = Aucun chemin n’a converti : il n’y a rien à attribuer.
method-attribution-no-effect = Aucun de ces chiffres n’est un effet. Un crédit partage des conversions qui ont eu lieu ; il ne dit pas combien auraient eu lieu sans le canal. Pour le savoir, faites un test.
method-attribution-unattributed = { $n ->
    [one] Une conversion sans aucun contact n’est attribuée à personne.
   *[other] { $n } conversions sans aucun contact ne sont attribuées à personne.
}
method-attribution-reason-nothing_converted = Aucun chemin n’a converti : la chaîne de Markov n’a rien à partager.
method-attribution-reason-no_nulls = Aucun chemin sans conversion n’est donné : la chaîne de Markov ne peut pas dire ce qui aide.
method-attribution-last = Dernier contact
method-attribution-first = Premier contact
method-attribution-linear = Linéaire
method-attribution-position = Position (40-20-40)
method-attribution-time_decay = Décroissance
method-attribution-shapley = Shapley
method-attribution-markov = Markov, ordre { $order }
method-attribution-chart = Part du crédit, par règle et par canal
method-attribution-chart-what = Une ligne par règle, une colonne par canal : une colonne qui change de teinte est un canal dont le crédit dépend de la règle.
method-attribution-rule = Dernier, premier, linéaire, position et décroissance partagent chaque conversion entre les contacts de son chemin. Shapley partage selon toutes les combinaisons de canaux. Markov retire un canal de la chaîne et regarde combien de conversions se perdent.
method-attribution-convention = Position : 40 % au premier, 40 % au dernier, le reste entre eux. Les contacts répétés restent. Markov est résolu exactement, sans tirage. Les crédits de chaque règle somment aux conversions.
method-attribution-pitfalls = Un canal qui suit les acheteurs (marque, reciblage) reçoit du crédit sans rien causer. Les chemins vus dépendent du suivi : ce qui n’est pas mesuré n’a pas de crédit.
method-attribution-source = Anderl et al., 2016 (Markov) ; Zhao, Mahboobi et Bagheri, 2018 (Shapley).
