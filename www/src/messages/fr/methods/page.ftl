# La page des méthodes : l’index, et ce que toutes les méthodes partagent.

methods-what = Positionner, fixer un prix, préparer un lancement, prouver un effet : chaque méthode part de votre tableau et répond par une phrase, avec son incertitude.
methods-all = Toutes les méthodes
methods-unknown = Cette méthode n’existe pas
methods-group-strategy = Stratégie
methods-group-strategy-what = Positionnement et préférences
methods-group-decision = Décision
methods-group-decision-what = Jugement et prix
methods-group-operations = Opérations
methods-group-operations-what = Lancement et médias
methods-group-measure = Mesure
methods-group-measure-what = Preuve d’un effet, attribution, séries

methods-example = Exemple
methods-own = Mettre mes données
methods-example-back = Revenir à l’exemple
methods-given = Données
methods-example-x = Format
methods-example-x1 = 200 g
methods-example-x2 = 400 g
methods-example-x3 = 800 g
methods-example-y = Prix
methods-example-y1 = prix bas
methods-example-y2 = prix courant
methods-example-y3 = prix élevé
methods-example-z = Couleur
methods-example-z1 = bleu
methods-example-z2 = vert
methods-example-w = Livraison
methods-example-w1 = livraison offerte
methods-example-w2 = livraison payante
methods-example-e1 = connaissent
methods-example-e2 = envisagent
methods-example-e3 = achètent
methods-example-e4 = rachètent
methods-example-q1 = abordable
methods-example-q2 = soignée
methods-example-q3 = moderne
methods-example-q4 = durable
methods-example-q5 = simple
methods-example-b1 = Marque A
methods-example-b2 = Marque B
methods-example-b3 = Marque C
methods-example-b4 = Marque D
methods-example-b5 = Marque E
methods-example-b6 = Marque F
methods-example-b7 = Marque G
methods-example-c1 = Concurrent 1
methods-example-c2 = Concurrent 2
methods-example-c3 = Concurrent 3
methods-example-o1 = Offre A
methods-example-o2 = Offre B
methods-example-o3 = Offre C
methods-example-l1 = Lancement A
methods-example-l2 = Lancement B
methods-example-s1 = Segment 1
methods-example-s2 = Segment 2
methods-example-n1 = Notre marque
methods-example-j1 = Direction commerciale
methods-example-j2 = Agence
methods-example-j3 = Chef de produit
methods-example-v1 = Télévision
methods-example-v2 = Radio
methods-example-v3 = Presse
methods-example-g1 = Lille
methods-example-g2 = Rennes
methods-example-g3 = Nantes
methods-example-g4 = Dijon
methods-example-g5 = Tours
methods-example-g6 = Reims
methods-example-g7 = Caen
methods-example-g8 = Metz
methods-example-g9 = Lyon
methods-example-g10 = Nice
methods-example-g11 = Brest
methods-why = Pourquoi ce chiffre
methods-why-rule = Règle
methods-why-convention = Convention
methods-why-pitfalls = Pièges
methods-why-source = Source
methods-working = Calcul en cours
methods-stopped = Calcul arrêté : rien n’a été changé.
methods-again = Recalculer
methods-unreadable = Corrigez les cellules signalées sous le tableau : le calcul reprend aussitôt.
methods-empty = Ouvrez un fichier, collez depuis un tableur, ou écrivez une ligne par élément, dans « { $table } ».
methods-empty-field = Indiquez « { $field } » sous le tableau : c’est votre cas, l’exemple ne peut pas le savoir.
methods-example-lines = Par exemple :
methods-link-too-long = Ce tableau est trop long pour tenir dans un lien. Il reste sur cette page tant que l’onglet est ouvert : gardez votre tableur.
methods-save = Enregistrer « { $name } » en CSV
methods-copy = Copier « { $name } » en Markdown
methods-result-region = { $name }, tableau

## Tableaux donnés

methods-quoted = « { $name } »
methods-quoted-optional = « { $name } » (facultatif)
methods-columns = { $n ->
    [one] Une valeur par ligne : { $names }.
   *[other] Colonnes, dans cet ordre ou sous ces noms : { $names }. Un fichier CSV ou un classeur, un collage de tableur, ou des points-virgules entre les cellules.
}
methods-columns-more = Première ligne : les noms des colonnes, { $names } d’abord. Un fichier CSV ou un classeur, un collage de tableur, ou des points-virgules entre les cellules.
methods-read = { $n ->
    [0] Aucune ligne lue
    [one] 1 ligne lue
   *[other] { $n } lignes lues
}
methods-file = Ouvrir un fichier
methods-file-of = Ouvrir un fichier pour « { $name } »
methods-read-sheet = Feuille « { $name } »{ $others ->
    [0] .
    [one] , l’autre n’est pas lue.
   *[other] , les { $others } autres ne sont pas lues.
}
methods-read-by-name = Colonnes reconnues à leur nom : { $list }.
methods-read-pair = « { $name } » pour « { $column } »
methods-read-unused = { $n ->
    [one] Colonne non lue
   *[other] Colonnes non lues
} : { $list }.
methods-read-doubt = « { $text } » est lu { $value }.
methods-borrowed = Encore de l’exemple, et non de vous : { $list }. Le résultat mêle les deux.
methods-borrowed-clear = Vider ce qui vient de l’exemple
methods-cell-absent = cette colonne manque au tableau. Ajoutez-la, ou nommez-la ainsi sur la première ligne.
methods-cell-columns = plusieurs colonnes de nombres. N’en gardez qu’une, ou donnez-lui ce nom sur la première ligne.
methods-cell = { $has ->
    [column] Ligne { $line }, « { $column } » :
   *[line] Ligne { $line } :
}
methods-cell-empty = cette cellule est vide. Complétez-la, ou supprimez la ligne.
methods-cell-extra = cette cellule n’a pas de colonne. Supprimez-la, ou nommez sa colonne sur la première ligne.
methods-cell-heading = cette colonne n’a pas de nom. Écrivez-le sur la première ligne.
methods-cell-backwards = les lignes remontent le temps. Triez-les, la plus ancienne d’abord.
methods-more-problems = { $n ->
    [one] et une autre cellule
   *[other] et { $n } autres cellules
}

## Refus

methods-less-than = moins de { $value }
methods-place-join = { " · " }
methods-row = ligne { $n }
methods-needed = Il en faut au moins { $value }.
methods-limit = Limite : { $value }.
methods-limits = Il faut une valeur entre { $low } et { $high }.
method-error-missing-input = Il manque une valeur pour répondre : complétez-la.
method-error-too-few-points = Il y a trop peu de valeurs pour répondre.
method-error-row-length = Cette ligne n’a pas autant de valeurs que les autres. Complétez-la.
method-error-missing-values = Une valeur manque ici. Complétez-la : une absence n’est pas un zéro.
method-error-unknown-id = Ce nom n’est pas dans le tableau. Écrivez-le comme dans le tableau.
method-error-duplicate-name = Ce nom est donné deux fois. Renommez l’une des deux lignes.
method-error-constant-column = Cette colonne a partout la même valeur : elle ne dit rien. Retirez-la, ou faites-la varier.
method-error-nothing-observed = Aucune ligne ne peut être gardée : il n’y a rien à lire.
method-error-out-of-range = Cette valeur sort de ce qui est possible.
method-error-zero-variance = Toutes les valeurs sont identiques : il n’y a rien à comparer.
method-error-chosen-twice = Deux produits sont retenus dans ce choix : un seul peut l’être.
method-error-no-price = Aucun niveau n’a de prix. Donnez celui de chaque niveau d’une caractéristique.
method-error-two-prices = Deux caractéristiques ont des prix : une seule peut être le prix du produit.
method-error-too-many = C’est trop pour être essayé entièrement. Réduisez-le.

## Mots des tableaux

methods-table-respondents = Réponses
methods-col-respondent = Répondant
methods-col-too-cheap = Trop bon marché
methods-col-cheap = Bon marché
methods-col-expensive = Cher
methods-col-too-expensive = Trop cher
methods-col-intent-cheap = Intention si bon marché
methods-col-intent-expensive = Intention si cher
methods-head-point = Point
methods-head-price = Prix
methods-head-low = Bas
methods-head-high = Haut
methods-head-share = Part
methods-head-share-of-people = Part des répondants
methods-head-trial = Essai attendu
methods-head-revenue = Recette par personne
methods-result-points = Points de prix
methods-result-trial = Essai et recette par prix

## Champs

methods-field-confidence = Confiance de l’intervalle
methods-field-horizon = Périodes à prévoir
methods-field-method = Estimation
methods-hint-horizon = Combien de périodes après la dernière connue.
methods-option-nls = Moindres carrés sur les périodes
methods-option-nls_density = Moindres carrés sur la densité
methods-option-ols = Régression de Bass (cours)

## La suite

methods-next = La suite
methods-next-exercise = S’exercer : { $title }
methods-next-strategy = Retour à la stratégie
methods-next-decision = Retour à la décision
methods-next-operations = Retour aux opérations
methods-next-measure = Retour à la mesure
methods-door = Méthodes : { $what }
methods-door-no-history = Un canal n’a pas d’historique, ou vit hors ligne ? Quatre réponses de ceux qui le connaissent donnent sa courbe ; « Budget réparti par jugement » la prend à côté de celles de vos données.
methods-evidence-title = Prendre cet effet dans le modèle de réponse
methods-evidence-what = Un effet de { $lift } par période (erreur type { $error }) corrige la courbe de son canal. Donnez sa dépense par période, toutes régions comprises, sans puis avec la campagne ; périodes et résultats sont ceux de vos données.
methods-evidence-no-data = Cet effet peut entrer dans le modèle de réponse comme test d’effet, dès que vos dépenses et vos résultats par semaine sont importés.
methods-evidence-take = Ajouter au modèle
methods-evidence-taken = Ajouté : le modèle est réestimé avec ce test.
methods-evidence-decision = Voir la décision
methods-launch-title = Mettre ce lancement dans le plan
methods-launch-what = { $n ->
    [one] Une période devient une phase, avec les ventes à atteindre comme condition.
   *[other] Les { $n } périodes deviennent des phases qui se suivent, chacune avec les ventes à atteindre comme condition.
}
methods-launch-start = Premier jour
methods-launch-every = Une période dure
methods-launch-week = une semaine
methods-launch-month = un mois
methods-launch-quarter = un trimestre
methods-launch-year = un an
methods-launch-take = Ajouter les phases
methods-launch-phase = Lancement, période { $n }
methods-launch-taken = { $n ->
    [one] Une phase ajoutée.
   *[other] { $n } phases ajoutées.
}
methods-launch-plan = Voir le plan
method-error-no-curves = Aucune courbe n’est estimée dans cet espace de travail. Importez vos dépenses par semaine et préparez l’estimation dans Décision.
