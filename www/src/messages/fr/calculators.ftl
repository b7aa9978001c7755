# Les mots des calculateurs : chercher, saisir, lire la réponse. Ceux de chaque calculateur sont dans operations/.

calculators-what = Chaque calculateur montre sa formule, vos nombres dedans, son incertitude quand elle se connaît, et le piège le plus courant.
calculators-search = Chercher un calculateur
calculators-search-example = combien de visiteurs pour mon test, seuil de ROAS, cost per click…
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
formula-count = nombre de valeurs ({ $name })
formula-first = début
formula-last = fin
output-not-asked = non calculé avec ces valeurs
table-place = Rang
table-along = { $name } : le détail
table-none = aucune valeur
