# Les méthodes de jugement.

method-adbudg-name = Courbe de jugement (ADBUDG)
method-adbudg-what = Quatre réponses par personne donnent une courbe de réponse, même sans historique.
method-adbudg-found = D’après { $n ->
    [one] un juge, avec moitié plus que { $spend } on passerait de { $today } à { $more } ; sans rien dépenser, on garderait { $nothing }
   *[other] { $n } juges, avec moitié plus que { $spend } on passerait de { $today } à { $more } ({ $doubt }) ; sans rien dépenser, on garderait { $nothing } ({ $least })
}.
method-adbudg-chart = Réponse selon la dépense
method-adbudg-chart-what = Une courbe par juge, et celle de leurs réponses moyennes en trait plein ; la bande va du juge le plus bas au plus haut.
method-adbudg-combined = Ensemble
method-adbudg-base = Sans dépense
method-adbudg-gain = Gain au plus (a)
method-adbudg-half = Moitié du gain à (k)
method-adbudg-shape = Forme (n)
method-adbudg-inflection = Inflexion
method-adbudg-rule = f(x) = b + (a − b)·xᶜ/(d + xᶜ), où x est la dépense rapportée à celle d’aujourd’hui. b, a et la réponse à moitié plus viennent des réponses ; d et c en découlent, si bien que la courbe passe par les quatre.
method-adbudg-convention = La courbe d’ensemble est celle des réponses moyennes. L’intervalle est l’étendue des juges, pas une probabilité.
method-adbudg-pitfalls = Un jugement n’est pas une mesure : notez qui a répondu, et revenez-y avec un test. Un seul juge n’a pas d’intervalle. Loin de la dépense d’aujourd’hui, la courbe ne sait rien.
method-adbudg-source = J. D. C. Little, 1970, Management Science, « Models and Managers: The Concept of a Decision Calculus ».

method-adbudg-allocation-name = Budget réparti par jugement
method-adbudg-allocation-what = Quatre réponses par canal et un budget : la répartition qui rapporte le plus.
method-adbudg-allocation-found = De { $budget }, mettez { $split } : { $total } résultats attendus{ $has ->
    [yes] { " " }({ $doubt } selon qui a raison)
   *[no] {""}
}, contre { $today } aujourd’hui.
method-adbudg-allocation-move = { $from } → { $to }
method-adbudg-allocation-part = { $change } dans { $name }
method-adbudg-allocation-infeasible = Aucune répartition de { $budget } ne respecte ces minimums et ces maximums : baissez un minimum ou montez un maximum.
method-adbudg-allocation-best = C’est la meilleure répartition trouvée, sans preuve qu’il n’en existe pas de meilleure.
method-adbudg-allocation-chart = D’aujourd’hui à la répartition proposée
method-adbudg-allocation-chart-what = Un anneau pour la dépense d’aujourd’hui, un disque pour la proposition.
method-adbudg-allocation-rule = Chaque canal a la courbe de ses quatre réponses, moyennées s’il a plusieurs lignes : une par juge. La répartition est celle dont la somme des réponses est la plus grande, pour le budget entier.
method-adbudg-allocation-convention = L’optimum est certifié : les courbes en S ont plusieurs creux et bosses, tous sont examinés.
method-adbudg-allocation-pitfalls = Une courbe en S dit souvent « tout ou rien » : vérifiez l’inflexion avec les juges. Les canaux sont supposés sans effet l’un sur l’autre.
method-adbudg-allocation-source = J. D. C. Little, 1970 ; répartition exacte de courbes de Hill.

method-adbudg-allocation-refused = { $names } : vos données n’en donnent aucune courbe, ce canal n’est pas du partage.
method-adbudg-allocation-from = Courbe
method-adbudg-allocation-judged = jugée
method-adbudg-allocation-fitted = estimée
