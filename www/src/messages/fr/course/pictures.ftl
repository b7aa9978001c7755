# Les images des exercices : ce que l’énoncé donne, ou ce que le résultat montre.

course-hours =
    { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }

picture-control-title = Avec et sans la campagne
picture-control-what = Hausse des commandes la même semaine, dans les villes où la campagne a été diffusée et dans les villes témoins.
picture-control-head = Villes
picture-control-campaign = Avec campagne
picture-control-witness = Témoins

picture-load-title = Les tâches de la semaine
picture-load-what = Durée de chaque tâche, avec un repère : une semaine complète de travail.
picture-load-head = Tâche
picture-load-a = Tâche 1
picture-load-b = Tâche 2
picture-load-c = Tâche 3
picture-load-line = Semaine complète

picture-message-title = Taux de commande par segment et par message
picture-message-what = Part des destinataires qui commandent, dans le test, avec le message commun et avec le message propre au segment.
picture-message-head = Segment et message
picture-message-same-1 = Segment 1, commun
picture-message-own-1 = Segment 1, propre
picture-message-same-2 = Segment 2, commun
picture-message-own-2 = Segment 2, propre

picture-realloc-title = La marge selon la dépense ; les points : la dépense actuelle
picture-realloc-what = Les deux courbes de l’énoncé, avec la dépense actuelle de chaque canal. La pente au point compte autant que la hauteur.
picture-realloc-one = Canal 1
picture-realloc-two = Canal 2
picture-realloc-x = Dépense
picture-realloc-y = Marge

picture-retention-title = La cohorte, période après période
picture-retention-what = Part des inscrits encore clients à chaque période.
picture-retention-x = Période
picture-retention-y = Encore clients

picture-abtest-title = L’écart entre B et A, et ce qu’il peut être
picture-abtest-what = Différence des taux de conversion des deux tests, en points, avec l’intervalle de Newcombe à 95 %. Un intervalle qui contient zéro ne permet pas de conclure.
picture-abtest-head = Test
picture-abtest-first = Premier test
picture-abtest-second = Second test

picture-awareness-title = La notoriété aux deux vagues
picture-awareness-what = Part observée à chaque vague, avec son intervalle de Wilson à 95 %.
picture-awareness-head = Vague
picture-awareness-before = Première vague
picture-awareness-after = Seconde vague

picture-launch-title = Le taux d’inscription du pilote
picture-launch-what = Taux observé, avec son intervalle de Wilson à 95 % : le seuil du plan est-il en dessous de tout l’intervalle ?
picture-launch-head = Essai
picture-launch-pilot = Pilote

picture-simpson-title = Par appareil, puis au total
picture-simpson-what = Taux de commande des deux versions. Dans chaque appareil, puis tous ensemble : le total mêle des parts de mobile différentes.
picture-simpson-head = Appareil et version
picture-simpson-mobile-a = Mobile, A
picture-simpson-mobile-b = Mobile, B
picture-simpson-desktop-a = Ordinateur, A
picture-simpson-desktop-b = Ordinateur, B
picture-simpson-all-a = Total, A
picture-simpson-all-b = Total, B

picture-channel-place-title = Les ventes et les coûts du canal A
picture-channel-place-what = Selon le nombre de commandes, la dépense publicitaire restant la même : les ventes, le coût total (publicité, produits, expédition) et la publicité seule.
picture-channel-place-sales = Ventes
picture-channel-place-costs = Coût total
picture-channel-place-ads = Publicité
picture-channel-place-x = Commandes
picture-channel-place-y = Euros

picture-realloc-place-title = La marge du canal 1 selon sa dépense
picture-realloc-place-what = La courbe de l’énoncé, et la dépense elle-même : sur cette droite, un euro de plus coûte un euro.
picture-realloc-place-margin = Marge
picture-realloc-place-spend = Dépense
picture-realloc-place-x = Dépense
picture-realloc-place-y = Euros

course-place = Votre place sur le graphique : { $axis }
course-place-hint = Touchez le graphique, ou déplacez le curseur avec les flèches. Le nombre s’écrit dans la réponse ; vous pouvez aussi le taper.
course-place-mark = votre réponse
course-place-right = bonne réponse
course-place-title = { $y } selon : { $x }
course-place-what = Courbes : { $names }.
course-place-paper = Question { $n } : marquez votre réponse sur ce graphique, puis reportez-la dans le tableau.
