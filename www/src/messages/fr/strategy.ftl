strategy-empty-title = Dites ce que vous voulez obtenir, et quand
strategy-empty-what = Un objectif nomme un indicateur, d’où il part, où il doit arriver et à quelle date. Levier le juge ensuite sur vos chiffres importés, et chaque décision pourra dire lequel elle sert. Cinq mots pour le vérifier :
objective-new = Nouvel objectif
objective-edit = Modifier l’objectif
objective-save = Enregistrer l’objectif
objective-remove-sure = Supprimer cet objectif ?
objective-title = Titre
objective-title-hint = Ce que vous direz à vos collègues : « Ramener le coût d’une vente sous 40 € ».
objective-scope = Périmètre
objective-scope-hint = Quels produits, quel marché, quelles campagnes.
objective-channel = Jugé sur
objective-all-channels = tous les canaux
objective-kpi = Indicateur
objective-kpi-choose = Choisir un indicateur
objective-kpi-measured = Dans vos fichiers importés
objective-kpi-sums = Totaux
objective-direction = Sens
direction-increase = augmenter
direction-decrease = diminuer
objective-baseline = Départ
objective-baseline-hint = La valeur d’où vous partez, mesurée.
objective-baseline-sum-hint = Un total part de zéro au premier jour ; donnez ici celui d’une durée égale, juste avant, pour comparer.
objective-baseline-measured = { $value }, mesuré dans vos fichiers du { $from } au { $to }.
objective-baseline-own = Écrire une autre valeur
objective-target = Cible
objective-limit = Variation jugée atteignable
objective-limit-hint = Au-delà de cet écart entre le départ et la cible, l’objectif est dit hors d’atteinte. 50 % si vous n’avez pas d’historique.
objective-goal = But stratégique servi
objective-goal-hint = Ce que l’entreprise veut à long terme, et que cet objectif rapproche.
objective-owner = Responsable
objective-budget = Budget
objective-start = Début
objective-deadline = Échéance
objective-to = cible { $target }
objective-from-to = de { $baseline } à { $target }
objective-budget-of = budget { $budget }
objective-by = d’ici le { $date }
objective-current = Au { $date }
objective-expected = Attendu à cette date
objective-verdict = L’objectif est-il bien posé ?
objective-verdict-title = Donnez un titre : le jugement suivra, mot par mot.
objective-is-smart = Cet objectif est SMART
objective-is-not-smart = { $n ->
    [one] Il lui manque encore un mot sur cinq
   *[other] Il lui manque encore { $n } mots sur cinq
}
objective-road = De { $baseline } à { $target } : { $current } au { $date }{ $has ->
    [yes] , { $expected } attendu à cette date.
   *[no] .
}
objective-status-no-kpi = Sans indicateur, rien ne peut dire si cet objectif avance.

smart-S = Spécifique
smart-M = Mesurable
smart-A = Atteignable
smart-R = Réaliste
smart-T = Temporel
smart-S-what = On sait de quoi l’on parle.
smart-M-what = Un indicateur, un départ, une cible.
smart-A-what = L’écart à parcourir reste dans le possible.
smart-R-what = Il sert un but, et quelqu’un a de quoi le faire.
smart-T-what = Il a un début et une échéance.
smart-met = : oui
smart-unmet = : pas encore
smart-S-met = Le périmètre est dit.
smart-M-met = Indicateur, départ et cible sont là et se tiennent.
smart-A-met = L’écart demandé reste sous la limite que vous avez fixée.
smart-R-met = Il sert un but, avec un responsable ou un budget.
smart-T-met = Début et échéance se suivent.
smart-S-missing-scope = Dites le périmètre : quels produits, quel marché, quelles campagnes.
smart-M-missing-kpi = Choisissez un indicateur.
smart-M-missing-baseline = Donnez la valeur de départ.
smart-M-missing-target = Donnez la cible.
smart-M-direction-contradicts-target = La cible est du mauvais côté du départ pour le sens choisi : changez l’un des deux.
smart-A-change-above-limit = La cible demande { $change }, plus que la variation que vous jugez atteignable. Rapprochez la cible, ou dites pourquoi la limite est plus haute.
smart-R-no-strategic-goal = Dites quel but stratégique il sert.
smart-R-no-owner-or-means = Nommez un responsable ou donnez un budget.
smart-T-missing-deadline = Donnez une échéance.
smart-T-deadline-before-start = L’échéance doit venir après le début.
strategy-see-example = Voir l’exemple rempli
smart-A-open = Se juge dès que le départ et la cible sont là.

strategy-segments = Pour qui
strategy-segments-none = Un objectif vise quelqu’un. À partir d’une table de clients ou de commandes, Levier les range en segments et vous aide à choisir lesquels viser.
strategy-segments-targets = Vous visez { $names }.
strategy-segments-go = Segmenter et cibler
