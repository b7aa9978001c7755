# Décision, côté question : ce qu'on cherche, sous quelles contraintes, d'autres budgets, le temps, les scénarios.

decision-parts = Parties de la décision
decision-part-plan = Le plan
decision-part-budgets = Autres budgets
decision-part-time = Dans le temps
decision-part-scenarios = Scénarios
decision-part-curves = Courbes
decision-part-trust = Fiabilité
decision-part-model = Modèle
decision-working = Calcul en cours
decision-give-up = Interrompre
decision-retry = Reprendre le calcul

## Ce qu'on cherche

decision-goal = Que cherchez-vous ?
decision-goal-max-response = Le plus de résultats pour ce budget
decision-goal-max-profit = Le plus de profit
decision-goal-target-roas = Un ROAS d’au moins…
decision-goal-target-cpa = Un coût par résultat d’au plus…
decision-goal-least-spend = Un nombre de résultats, au moindre coût
decision-goal-least-spend-money = Un chiffre, au moindre coût
decision-goal-marginal-return = { coin-last-cap } rapporte au moins…
decision-goal-hint-max-response = Levier répartit le budget pour que { coin-last } rapporte autant partout.
decision-goal-hint-max-profit = Profit = marge × chiffre d’affaires − dépense. Chaque canal s’arrête quand { coin-last } n’y rapporte plus sa valeur en marge.
decision-goal-hint-target-roas = ROAS = chiffre d’affaires ÷ dépense, en moyenne sur tout le plan. Levier dépense autant que ce seuil le permet.
decision-goal-hint-target-cpa = Coût = dépense ÷ résultats, en moyenne sur tout le plan. Levier va aussi loin que ce plafond le permet.
decision-goal-hint-least-spend = La plus petite dépense qui atteint ce nombre { $per }. Aujourd’hui, ces canaux en apportent environ { $today }.
decision-goal-hint-marginal-return = Le ROAS moyen cache de l’argent perdu : ici, chaque canal s’arrête quand { coin-last } y rapporte moins que ce seuil.
decision-goal-margin = Taux de marque
decision-goal-margin-hint = Marge ÷ prix hors taxes.
decision-goal-unit-value = Chiffre d’affaires par résultat
decision-goal-unit-value-hint = Ce qu’un résultat rapporte, hors taxes : le panier moyen, par exemple.
decision-goal-target-roas-label = ROAS visé
decision-goal-target-cpa-label = Coût maximal par résultat
decision-goal-least-spend-label = Résultats visés { $per }
decision-goal-marginal-return-label = { coin-last-cap } rapporte au moins
decision-goal-no-total = Pas de budget à donner : l’objectif le trouve.
decision-goal-ceiling = Ne pas dépasser un plafond
decision-goal-needs = Complétez ce que vous cherchez : la réponse suivra.

decision-goal-answer-max-profit = Pour le plus de profit, dépensez { $total } { $per } au lieu de { $today } : le profit passe d’environ { $before } à { $after } { $per }.
decision-goal-answer-target-roas = Pour un ROAS d’au moins { $target }, dépensez { $total } { $per } au lieu de { $today } : environ { $response } { $per }, à un ROAS de { $after } contre { $before } aujourd’hui.
decision-goal-answer-target-cpa = Pour un coût d’au plus { $target } par résultat, dépensez { $total } { $per } au lieu de { $today } : environ { $response } { $per }, à { $after } l’unité contre { $before } aujourd’hui.
decision-goal-answer-least-spend = Pour environ { $target } { $per }, il suffit de dépenser { $total } { $per } ; vous dépensez aujourd’hui { $today }.
decision-goal-answer-marginal-return = Pour que { coin-last } rapporte au moins { $target }, dépensez { $total } { $per } au lieu de { $today } : environ { $response } { $per }.
decision-goal-measured-only = Ces chiffres portent sur les canaux qui ont une courbe.

decision-collides-group-minimums = Aucun plan ne tient : dans le groupe { $group }, les minimums de { $channels } font { $sum }, au-dessus de son maximum de { $total }. Baissez un minimum ou montez le maximum du groupe.
decision-collides-group-maximums = Aucun plan ne tient : dans le groupe { $group }, { $channels } ne peuvent dépenser que { $sum }, en dessous de son minimum de { $total }. Montez un maximum ou baissez le minimum du groupe.
decision-collides-groups-minimums = Aucun plan ne tient : les minimums de { $channels } font { $sum }, au-dessus du budget de { $total }. Baissez un minimum, celui d’un groupe, ou montez le budget.
decision-collides-groups-maximums = Aucun plan ne tient : les maximums de { $channels } ne font que { $sum }, en dessous du budget de { $total }. Montez un maximum, celui d’un groupe, ou permettez de ne pas tout dépenser.
decision-collides-used = Aucun plan ne tient : avec leurs dépenses minimales « si utilisé », { $channels } peuvent faire { $sum } mais pas { $total }. Baissez une de ces dépenses, ou permettez de ne pas tout dépenser.
decision-collides-target-least-spend = Hors d’atteinte : avec ces bornes, ces canaux apportent au plus { $most }. Visez moins, ou montez des maximums.
decision-collides-target-cost = Hors d’atteinte : le plan qui s’en approche le plus coûte { $sum } quand l’objectif en permet { $total }. Assouplissez l’objectif ou baissez des minimums.
decision-collides-group-name = le groupe { $group }

## Contraintes

decision-limit = Chaque canal peut bouger de
decision-limit-none = bornes par défaut
decision-limit-percent = ± { $percent }
decision-limit-hint = Par rapport à aujourd’hui. Les bornes données à un canal passent avant.
decision-bounds-title = Bornes par canal
decision-bounds-count = { $count ->
    [0] aucune
    [one] un canal
   *[other] { $count } canaux
 }
decision-bound-used = Minimum si utilisé
decision-bound-used-hint = « Minimum si utilisé » : rien du tout, ou au moins ce montant.
decision-groups-title = Groupes de canaux
decision-groups-count = { $count ->
    [0] aucun
    [one] un groupe
   *[other] { $count } groupes
 }
decision-groups-hint = Une limite sur plusieurs canaux ensemble : « tout le social, 30 % du budget au plus ». Un canal est dans un seul groupe.
decision-group-add = Ajouter un groupe
decision-group-new = Groupe { $number }
decision-group-name = Nom du groupe
decision-group-channels = Canaux du groupe { $group }
decision-group-unit = Limites en
decision-group-unit-money = argent
decision-group-unit-share = part du budget
decision-group-remove = Retirer le groupe { $group }
decision-group-min = Minimum du groupe
decision-group-max = Maximum du groupe
decision-group-share-needs = Une part du budget demande un budget : cochez « plafond », ou donnez la limite en argent.

## Le plan

decision-column-returns = Rend en moyenne
decision-column-last = Rend { coin-at-last }
decision-column-last-unit = Rend à la dernière unité
decision-prices-title = Ce que coûte chaque limite
decision-prices-hint = Résultats { $per } gagnés si l’on desserre cette seule limite d’{ coin-one }, le budget restant le même.
decision-price-min = Le minimum de { $channel } : { coin-less } rapporterait { $price }.
decision-price-max = Le maximum de { $channel } : { coin-more } rapporterait { $price }.
decision-price-locked = { $channel }, qui ne bouge pas : { coin-one } de jeu rapporterait { $price }.
decision-price-group-max = Le maximum du groupe { $group } ({ $spend }) : { coin-more } rapporterait { $price }.
decision-price-group-min = Le minimum du groupe { $group } ({ $spend }) : { coin-less } rapporterait { $price }.
decision-prices-none = Aucune limite ne coûte rien à ce plan.
decision-price-infinite = sans limite à zéro

decision-certificate-tight-profit = Aucun autre plan dans ces bornes ne ferait plus de { $bound } de profit { $per } d’après ces courbes ; celui-ci en fait { $value }. L’écart est inférieur à un millionième : c’est l’optimum.
decision-certificate-gap-profit = Aucun autre plan dans ces bornes ne ferait plus de { $bound } de profit { $per } d’après ces courbes ; celui-ci en fait { $value }, à { $gap } près.
decision-certificate-tight-spend = Aucun autre plan n’y arriverait avec moins de { $bound } { $per } d’après ces courbes ; celui-ci en demande { $value }. L’écart est inférieur à un millionième : c’est l’optimum.
decision-certificate-gap-spend = Aucun autre plan n’y arriverait avec moins de { $bound } { $per } d’après ces courbes ; celui-ci en demande { $value }, à { $gap } près.

decision-formulas-title = Les formules, avec vos chiffres
decision-formulas-hint = La réponse de chaque canal est une courbe estimée sur vos données. La moyenne divise cette réponse par la dépense ; { coin-last } est la pente de la courbe à cette dépense. C’est { coin-last } qui dit où déplacer : une bonne moyenne peut cacher un canal saturé.
decision-formulas-gain = Gain : la réponse proposée moins la réponse d’aujourd’hui, canal par canal, sur chacun des { $draws } tirages ; leur moyenne est { $mean }, et l’intervalle laisse 5 % des tirages de chaque côté.
decision-formula-negexp = Réponse = { $a } × (1 − exp(−{ $b } × { $x })) = { $y } { $per }
decision-formula-hill = Réponse = { $a } × x^{ $n } ÷ ({ $k }^{ $n } + x^{ $n }), à x = { $x } : { $y } { $per }
decision-formula-other = Réponse à { $x } sur la courbe estimée : { $y } { $per }
decision-formula-average = Moyenne = { $y } ÷ { $x } = { $average }
decision-formula-marginal = { coin-last-bare } = pente de la courbe à { $x } = { $marginal }

## Autres budgets

decision-budgets-title = Et avec un autre budget ?
decision-budgets-lede = Avec { $extra } de plus { $per }, bien répartis : environ { $gain } de plus { $per }{ $range }, soit { $cost } l’unité en plus.
decision-budgets-lede-money = Avec { $extra } de plus { $per }, bien répartis : environ { $gain } de plus { $per }{ $range }.
decision-budgets-range = { " " }({ $range })
decision-budgets-nothing = Avec { $extra } de plus { $per }, rien de plus : ces bornes ne laissent rien placer.
decision-budgets-partly = Seuls { $spent } peuvent être placés : au-delà, chaque canal est à son maximum.
decision-budgets-where = Où ils iraient : { $channels }.
decision-budgets-extrapolates = { $count ->
    [one] À ce budget, { $channels } sortirait de ce qui a été observé : c’est un prolongement, pas une mesure.
   *[other] À ce budget, { $channels } sortiraient de ce qui a été observé : c’est un prolongement, pas une mesure.
 }
decision-budgets-extra = Argent en plus, { $per }
decision-budgets-hint = Chaque point est le meilleur plan pour ce budget, avec vos limites. Les bornes que vous n’avez pas fixées suivent le budget.
decision-budgets-none = Aucun plan ne tient à ce budget : la courbe commence plus loin.
decision-frontier-title = La meilleure réponse selon le budget
decision-frontier-description = Une courbe monte avec le budget { $per }, de { $from } à { $to } ; sa bande contient la réponse 90 fois sur 100 ; elle est en tirets où un canal dépasserait ce qui a été observé. Un anneau marque aujourd’hui, un disque le plan. L’axe vertical ne part pas de zéro.
decision-frontier-budget = Budget { $per }
decision-frontier-marginal = { coin-last-bare }
decision-frontier-average = Moyenne { coin-per }
decision-frontier-plan = plan
decision-frontier-more = + { $extra }
decision-frontier-extrapolated = prolongé
decision-frontier-seen = observé
decision-frontier-range = Ce qui a été observé ?

## Dans le temps

decision-time-title = Un plan sur plusieurs périodes
decision-time-hint = Ce qui est dépensé continue d’agir ensuite : Levier place chaque montant au moment où il fait le plus.
decision-time-count = Nombre de périodes
decision-time-total = Budget de toutes les périodes
decision-time-total-hint = Laissé vide : le budget { $per }, autant de fois.
decision-time-pace = Le budget est dépensé
decision-time-pace-free = au meilleur moment
decision-time-pace-even = également à chaque période
decision-time-ask = Calculer ce plan
decision-time-none = Dites combien de périodes planifier : le plan suit, canal par canal.
decision-time-remove = Retirer ce plan
decision-time-answer = Sur { $count } périodes, { $total } bien placés rapportent environ { $response } : { $change ->
    [gain] { $gain } de plus
   *[loss] { $gain } de moins
 }{ $range } qu’en continuant comme aujourd’hui, à { $today }.
decision-time-steady = Les montants sont les mêmes à chaque période : une limite qui vaut pour chacune (groupe, minimum si utilisé, rythme égal) ou l’objectif choisi le demande.
decision-time-gap = Un meilleur placement dans le temps rapporterait au plus { $gap } de mieux.
decision-time-proof = Aucun autre placement ne rapporterait plus d’un millionième de mieux d’après ces courbes.
decision-time-unproven = Ces canaux sont connus par des tirages, pas par une courbe : le placement vient de la courbe la plus proche de leur moyenne, et rien ne prouve qu’il est le meilleur.
decision-time-end = Ce qui agit après la dernière période n’est pas compté : un canal dont l’effet dure est donc servi plus tôt.
decision-time-period = Période { $number }
decision-time-chart = Dépense par canal, période par période
decision-time-chart-description = Une bande par canal, une barre par période, toutes à la même échelle ; le trait pointillé est la dépense d’aujourd’hui.
decision-time-response = Réponse
decision-time-infeasible = Aucun plan ne tient sur ces périodes.

## Scénarios

decision-scenarios-title = Des scénarios côte à côte
decision-scenarios-hint = Gardez jusqu’à six questions sous un nom : elles sont recalculées sur les mêmes courbes et comparées.
decision-scenario-current = En cours
decision-scenario-name = Nom du scénario
decision-scenario-default = Scénario { $number }
decision-scenario-keep = Garder ce scénario
decision-scenario-kept = Le scénario { $name } est gardé.
decision-scenario-removed = Le scénario { $name } est retiré. Annuler le remet.
decision-scenario-full = Six scénarios sont gardés : retirez-en un pour en garder un autre.
decision-scenario-open = Reprendre
decision-scenario-open-of = Reprendre le scénario { $name }
decision-scenario-opened = La question en cours est celle du scénario { $name }.
decision-scenario-rename = Renommer
decision-scenario-rename-of = Renommer le scénario { $name }
decision-scenario-remove = Retirer
decision-scenario-remove-of = Retirer le scénario { $name }
decision-scenario-reference = Comparer à
decision-scenario-difference = Écart avec { $name }
decision-scenario-better = mieux dans { $probability } des tirages
decision-scenario-outdated = Recalculé : l’estimation n’est plus celle du jour où il a été gardé.
decision-scenario-refused = Pas de plan
decision-scenario-empty = Gardez la question en cours pour commencer à comparer.
decision-scenario-row-spend = Dépense
decision-scenario-row-response = Réponse attendue
decision-scenario-row-gain = Contre aujourd’hui
decision-scenario-row-probability = Probabilité de faire mieux
decision-scenario-row-cost = Coût par résultat
decision-scenario-row-average = Rend en moyenne { coin-per }
decision-scenario-row-marginal = Rend { coin-at-last }
decision-scenario-table = Tableau des scénarios
decision-scenarios-chart = Gain de chaque scénario contre aujourd’hui
decision-scenarios-chart-description = Une barre par scénario : ce qu’il rapporte de plus qu’aujourd’hui, avec son intervalle à 90 %.

## Remettre

decision-hand-title = Remettre ce plan
decision-hand-markdown = Copier en Markdown
decision-hand-markdown-copied = Le plan est copié en Markdown.
decision-hand-picture = Enregistrer l’image
decision-hand-print = Imprimer
decision-hand-failed = La copie a été refusée par le navigateur.
decision-hand-period = Période
decision-hand-start = Début
decision-hand-spend = Dépense
decision-hand-today = Dépense aujourd’hui
