# Les mots des calculateurs : chercher, saisir, lire la réponse. Ceux de chaque calculateur sont dans operations/.

calculators-what = Chaque calculateur montre sa formule, vos nombres dedans, son incertitude quand elle se connaît, et le piège le plus courant. Au bas de sa page : le partager, ou l’intégrer à votre site.
calculators-search = Chercher un calculateur
calculators-search-example = seuil de ROAS, combien de visiteurs…
calculators-count = { $n ->
    [one] { $n } calculateur
   *[other] { $n } calculateurs
}
calculators-found = { $n ->
    [0] Aucun calculateur ne répond à ces mots.
    [one] { $n } calculateur trouvé
   *[other] { $n } calculateurs trouvés
}
calculators-none-hint = Essayez un mot plus simple, ou partez d’une question ci-dessous.
calculators-all = Tous les calculateurs
calculators-questions = Partir d’une question
calculators-stages = Par étape du parcours client
calculators-loading = Les calculateurs se chargent…
calculators-not-loaded = Les calculateurs n’ont pas pu être chargés : la connexion a peut-être été coupée. Vos données sont intactes.
calculator-unknown = Ce calculateur n’existe pas
calculator-inputs = Vos nombres
calculator-answer = Résultat
calculator-example = Mettre l’exemple
calculator-is-example = Avec les nombres de l’exemple : mettez les vôtres.
calculator-clear = Vider les champs
calculator-missing = Il manque : { $name }.
calculator-mend = Un champ ne se lit pas comme un nombre : corrigez-le, le résultat suivra.
calculator-mend-field = Corrigez le champ « { $name } », le résultat suivra.
calculator-worked = Un exemple
calculator-source = Source : { $source }
source-T = formule classique des manuels
source-V = définition des plateformes publicitaires
source-S = définition usuelle en marketing
source-O = définition propre à Levier, expliquée ci-dessus
stage-awareness = Notoriété
stage-awareness-what = Être connu
stage-acquisition = Acquisition
stage-acquisition-what = Faire venir
stage-conversion = Conversion
stage-conversion-what = Faire acheter
stage-loyalty = Fidélisation
stage-loyalty-what = Faire revenir
stage-profitability = Rentabilité
stage-profitability-what = Gagner plus que l’on ne dépense
direction-higher = plus haut, c’est mieux
direction-lower = plus bas, c’est mieux
direction-depends = ni haut ni bas n’est mieux en soi

## Saisir

number-not_a_number = Ce n’est pas un nombre. Écrivez par exemple 1 234,56.
number-percent_not_expected = Ce champ n’attend pas un pourcentage : écrivez le nombre sans le signe %.
number-letters = Il y a des lettres dans ce nombre. Écrivez par exemple 1 234,56, ou 3k pour 3 000.
number-two_decimals = Il y a deux signes décimaux. N’en gardez qu’un : 1 234,56.
number-grouping = Les chiffres ne vont pas par trois : deux nombres se sont peut-être collés. Écrivez par exemple 1 234,56.
number-several = Plusieurs cellules ont été collées ; ce champ n’en prend qu’une.
number-parentheses = Des parenthèses ne font pas un nombre négatif ici. Écrivez −120.
number-too_large = Ce nombre est trop grand pour être juste. Vérifiez les zéros, ou changez d’unité.
number-rate-out-of-range = Un taux va de 0 % à 100 %. Écrivez 2,5 pour 2,5 %.
number-out-of-bounds = { $has ->
    [min] La valeur doit être au moins { $min }.
    [max] La valeur ne peut pas dépasser { $max }.
   *[both] La valeur doit être entre { $min } et { $max }.
}
number-understood = Lu comme { $value }.
number-otherwise = Plutôt { $value }
field-default = Laissé vide : { $value }.
cells-paste = Collez une colonne ou un bloc de cellules pour tout remplir.
cells-add-value = Ajouter une valeur
cells-add-row = Ajouter une ligne
cells-row = ligne { $n }
cells-up = Monter : { $row }
cells-up-title = Monter (Alt + ↑)
cells-down = Descendre : { $row }
cells-down-title = Descendre (Alt + ↓)
cells-remove = Supprimer : { $row }
cells-added = Ligne { $n } ajoutée.
cells-removed = Ligne { $n } supprimée.
cells-moved = Ligne { $n } passée en position { $to }.
cells-pasted = { $n ->
    [one] { $n } ligne collée.
   *[other] { $n } lignes collées.
}
cells-error = { $column } : { $text }
cells-empty = Cette cellule est vide. Remplissez-la, ou supprimez la ligne ; zéro s’écrit 0.
cells-too-few = { $least ->
    [one] Il faut au moins une ligne remplie.
   *[other] Il faut au moins { $least } lignes remplies.
}
cells-too-many = { $most ->
    [one] Une seule ligne est possible.
   *[other] { $most } lignes au plus.
}

## Lire

formula-where = où
formula-index = t : le rang dans la liste, à partir de 0.
formula-both-sides = L’inconnue est des deux côtés : la réponse est la valeur pour laquelle ils sont égaux, trouvée par approches successives.
formula-rests-on = Aucune formule courte ne donne « { $answer } » ; la réponse se calcule pas à pas, à partir de ceci :
formula-count = nombre de valeurs ({ $name })
formula-first = { $name } (début)
formula-last = { $name } (fin)
warning-negative-named = { $n ->
    [one] Un résultat est négatif : { $names }.
   *[other] Des résultats sont négatifs : { $names }.
}
output-not-asked = non calculé avec ces valeurs
table-place = Rang
table-along = { $name } : le détail
table-none = aucune valeur

## Les questions

question-campaign-profitable = Ma campagne est-elle rentable ?
question-promotion-pays = Ma promotion paie-t-elle ?
question-test-conclusive = Mon test est-il concluant ?
question-test-plan = Combien de visiteurs et de jours pour mon test ?
question-customer-worth = Combien vaut un client ?
question-customers-stay = Mes clients restent-ils ?
question-where-lost = Où est-ce que je perds des clients ?
question-target-budget = Quel budget pour mon objectif ?
question-break-even = À partir de quand gagne-t-on de l’argent ?
question-price = Que se passe-t-il si je change mon prix ?
question-loyalty-card = Ma carte de fidélité se paie-t-elle ?
question-survey = Mon sondage est-il assez précis ?

## Interroger la réponse

analyses = Aller plus loin
analysis-seek = Viser un résultat
analysis-seek-title = Quelle valeur donnerait le résultat voulu ?
analysis-sensitivity = Ce qui compte le plus
analysis-sensitivity-title = Quel champ fait le plus bouger le résultat ?
analysis-sweep = Tracer la courbe
analysis-sweep-title = Comment le résultat suit un champ
analysis-compare = Comparer des scénarios
analysis-compare-title = Vos scénarios côte à côte
analysis-first = Remplissez d’abord le champ « { $name } ».
analysis-working = Calcul en cours…
analysis-stop = Interrompre
analysis-again = Reprendre le calcul

seek-input = Le champ à trouver
seek-output = Le résultat à viser
seek-target = Valeur visée ({ $name })
seek-ask = Entrez la valeur visée : vous saurez quelle valeur du champ « { $input } » y mène, les autres restant comme elles sont.
seek-found = { $has ->
    [no] { $input } : il faut { $value } pour que le résultat soit de { $target }.
   *[yes] { $input } : il faut { $value }, au lieu de { $now }, pour que le résultat soit de { $target }.
}
seek-whole = En nombre entier, { $value } donne { $reached }.
seek-already = C’est déjà le cas : avec vos nombres, le résultat est de { $target }.
seek-never = Aucune valeur du champ « { $input } » ne donne { $target }.
seek-closest = Au plus près : { $reached }, avec { $value }.
seek-constant = Le champ « { $input } » ne change rien à ce résultat.
seek-not-monotone = Quand ce champ augmente, le résultat ne va pas toujours dans le même sens : une autre valeur peut aussi convenir. Celle-ci est la plus proche de la vôtre.
seek-at-bound = C’est la limite de ce champ : il n’y a rien au-delà.
seek-put = Mettre { $value } dans le champ
seek-done = Valeur mise dans le champ.

sensitivity-range = Variation de chaque champ
sensitivity-range-hint = Chaque champ est baissé puis augmenté de cette part de lui-même, seul.
sensitivity-title = { $output }, chaque champ variant de ± { $range }
sensitivity-description = Une barre par champ, la plus large en haut. Aujourd’hui { $output } vaut { $base } ; le contour montre le résultat avec { $range } de moins, la barre pleine avec { $range } de plus.
sensitivity-now = { $value } aujourd’hui
sensitivity-less = { $range } de moins
sensitivity-more = { $range } de plus
sensitivity-input = Champ
sensitivity-sentence = C’est « { $input } » qui pèse le plus sur ce résultat : mesurez-le avec soin.
sensitivity-none = Aucun champ ne fait bouger ce résultat dans cette plage.
sensitivity-still = Laissés de côté, car une part de zéro est zéro : { $names }.

sweep-input = Le champ qui varie
sweep-output = Le résultat suivi
sweep-from = De
sweep-to = À
sweep-title = { $output } selon { $input }
sweep-description = La courbe va de { $from } à { $to }. { $now } { $crossing }
sweep-current = vous : { $y }
sweep-current-words = Vous êtes à { $x }, où le résultat est de { $y }.
sweep-crossing = zéro à { $value }
sweep-crossing-words = Le résultat passe par zéro à { $value }.
sweep-crossing-sentence = Le résultat passe par zéro quand « { $input } » vaut { $value }.
sweep-none = Aucune valeur du champ « { $input } » ne donne de résultat dans cette plage.

scenarios-what = Gardez vos nombres comme point de départ, changez-en une copie, et voyez ce qui bouge.
scenarios-begin = Commencer avec deux scénarios
scenarios-hint = Le scénario choisi est celui du formulaire. Les écarts se lisent par rapport au premier. Le lien de la page les garde tous.
scenarios-table = Comparaison des scénarios
scenarios-row = Ligne
scenario-name = Scénario { $n }
scenario-name-of = Nom du scénario { $n }
scenario-show = Mettre « { $name } » dans le formulaire
scenario-duplicate = Dupliquer
scenario-duplicate-of = Dupliquer « { $name } »
scenario-remove-of = Supprimer « { $name } »
scenario-reference = référence
scenario-same = pareil

## Les images

funnel-title = D’une étape à la suivante
funnel-description = Une barre par étape, { $n } en tout, de « { $first } » à « { $last } » ; sa largeur est son volume. Entre deux barres, la part qui passe.
funnel-worst = le passage le plus faible
funnel-name = Étape
funnel-step = Étape { $n }
funnel-volume = Volume
funnel-rate = Taux de passage
waterfall-title = Ce qui compose : { $total }
waterfall-description = Chaque barre ajoute ou retire sa part ; la dernière est ce qui reste : { $value }.
waterfall-part = Part
waterfall-value = Montant
survival-period = Période
survival-description = La part des clients encore là, sur { $n } périodes : de { $first } à { $last }.
formula-season-mean = moyenne de « { $name } » à la même saison
formula-if = si
formula-otherwise = sinon
