# Apprendre : la recherche montrée, et la répartition à la main.

learn-title = Pour apprendre
learn-back = ← Décision
learn-search-title = La recherche, pas à pas
learn-search-what = Voir comment un plan est prouvé le meilleur : enveloppes, prix, bornes qui se referment.
learn-by-hand-title = Répartir à la main
learn-by-hand-what = Répartissez un budget avec des curseurs, puis comparez avec l’optimum certifié.
learn-mine-none = Estimez d’abord vos courbes sur la page Décision, et demandez-y le plus de réponse pour un budget donné.
learn-channel-search = Search
learn-channel-social = Social
learn-channel-video = Vidéo
learn-channel-display = Display
learn-channel-radio = Radio
learn-channel-email = E-mail
learn-channel-tv = Télévision

## La recherche

learn-search-intro = Une courbe en S trompe : près de zéro, elle ne rend presque rien, et qui avance à petits pas ne passe jamais le seuil. La recherche remplace chaque courbe par son enveloppe, la plus petite courbe sans creux qui la recouvre. Le meilleur plan des enveloppes est facile à trouver, et aucun vrai plan ne fait mieux. Là où l’enveloppe promet trop, on coupe en deux, et elle redescend sur la courbe.
learn-problem = Problème
learn-problem-rivals = Cinq rivaux
learn-problem-four = Quatre courbes en S
learn-problem-trap = Un piège
learn-problem-mine = Le mien
learn-problem-rivals-what = Cinq canaux presque pareils, et un budget pour trois : lesquels ?
learn-problem-four-what = Quatre canaux en S, de formes différentes.
learn-problem-trap-what = Le plan d’aujourd’hui ne peut pas s’améliorer à petits pas, et pourtant on peut plus que le doubler.
learn-problem-mine-what = La question posée sur la page Décision, avec vos courbes.
learn-search-empty = Aucun plan ne tient dans ces bornes : il n’y a rien à chercher.
learn-step = Étape { $step } sur { $steps }
learn-step-axis = Étape
learn-step-slider = Étape montrée
learn-player = Avancer dans la recherche
learn-first = Première étape
learn-back-step = Étape précédente
learn-forward = Étape suivante
learn-last = Dernière étape
learn-play = Lire
learn-pause = Pause
learn-step-whole = On part de tout : le meilleur plan des enveloppes promet { $bound }. Essayé sur les vraies courbes et ajusté, il donne un plan qui vaut { $plan }.
learn-step-part = On reprend la partie qui promet le plus, { $bound }.
learn-step-cut = C’est pour { $channel } que l’enveloppe promet le plus en trop, { $excess } à { $at } : on coupe là { $open ->
    [0] et aucun des deux morceaux ne peut faire mieux que le plan trouvé.
    [one] et un morceau reste à regarder.
   *[other] et les deux morceaux restent à regarder.
 }
learn-step-left = Aucun plan ne dépasse { $upper } ; le meilleur trouvé vaut { $plan } : il reste au plus { $gap } à gagner.
learn-step-done = Plus rien ne promet mieux que { $plan } : c’est l’optimum, et c’est prouvé.
learn-step-at-once = Les enveloppes sont les courbes là où le plan se tient : il vaut ce qu’il promet, { $plan }. C’est l’optimum, prouvé en une étape.
learn-channel = Canal montré
learn-channel-follow = Suivre la recherche ({ $channel })
learn-curve = courbe
learn-envelope = enveloppe
learn-price = prix, le même partout
learn-plan-point = meilleur plan trouvé
learn-cut = coupé ici
learn-envelope-title = { $channel } : la courbe et son enveloppe
learn-envelope-description = La courbe de { $channel }, et entre { $low } et { $high } l’enveloppe qui la recouvre. Le disque est le plan des enveloppes ({ $spend }), la droite tiretée le prix, l’anneau le meilleur plan trouvé. Les dépenses grisées ne sont plus dans cette partie.
learn-bounds-title = Les bornes se referment
learn-bounds-description = À chaque étape, ce qu’aucun plan ne dépasse et ce que vaut le meilleur plan trouvé ; { $steps ->
    [one] une étape
   *[other] { $steps } étapes
 }. L’axe ne part pas de zéro.
learn-upper = aucun plan ne dépasse
learn-lower = meilleur plan trouvé
learn-gap = Écart
learn-plans = Les plans de cette étape
learn-interval = Dépenses de cette partie
learn-relaxed = Plan des enveloppes
learn-plan = Meilleur plan trouvé
learn-worth = Promesse, valeur
learn-response = Réponse
learn-local-title = Et une recherche à petits pas ?
learn-local-stuck = Partie du plan d’aujourd’hui, une recherche qui déplace un peu d’argent tant que la réponse monte s’arrête après { $moves ->
    [one] un déplacement
   *[other] { $moves } déplacements
 } à { $end } : il lui manque { $gap }, soit { $share } de l’optimum.
learn-local-best = Partie du plan d’aujourd’hui, une recherche qui déplace un peu d’argent tant que la réponse monte arrive à l’optimum, { $best }, en { $moves ->
    [one] un déplacement
   *[other] { $moves } déplacements
 }.
learn-local-why = Là où elle s’arrête, { coin-last } rapporte autant partout : aucun petit déplacement n’aide. Il en faudrait un grand, qui fasse d’abord baisser la réponse, pour passer le seuil d’une courbe en S. Cette recherche ne le fait pas, et ne sait pas qu’elle s’est arrêtée trop tôt.
learn-local-why-best = Elle ne peut pas savoir qu’elle y est : seule la borne le prouve.
learn-local-plans = Le départ, l’arrivée et l’optimum
learn-local-start = Aujourd’hui
learn-local-end = Où elle s’arrête
learn-local-optimum = Optimum

## À la main

by-hand-question = Vous avez { $total } { $per } à répartir entre { $channels } canaux. Combien à chacun ?
by-hand-mode = Ce que vous voyez
by-hand-open = Les courbes
by-hand-hidden = Seulement des points observés
by-hand-another = Un autre problème
by-hand-mine = Mon propre budget
by-hand-copy = Copier le lien
by-hand-copied = Lien copié.
by-hand-seed = Exercice n° { $seed }
by-hand-left = Réparti : { $spent }. Il reste { $left }.
by-hand-over = Réparti : { $spent }. C’est { $left } de trop.
by-hand-exact = Tout est réparti : { $spent }.
by-hand-response = Votre plan rapporte { $response }.
by-hand-hidden-response = Ce qu’il rapporte se verra à la comparaison.
by-hand-margin = { $response }. { coin-more-cap } rapporterait { $margin }.
by-hand-points-only = Les points sont des observations, avec leur part de hasard.
by-hand-description = La courbe de { $channel }, votre dépense de { $spend }, et la pente à cet endroit.
by-hand-description-hidden = Les points observés pour { $channel }, et votre dépense de { $spend }. La courbe est cachée.
by-hand-submit = Comparer avec l’optimum
by-hand-even = Parts égales
by-hand-today = Aujourd’hui
by-hand-clear = Repartir de rien
by-hand-yours = votre plan
by-hand-best = optimum
by-hand-result = Votre plan et le meilleur
by-hand-gap = Votre plan rapporte { $yours } ; le meilleur rapporte { $best } : il vous manque { $gap }, soit { $share }.
by-hand-perfect = Votre plan rapporte { $yours } : c’est l’optimum.
by-hand-move = Le déplacement qui vous aurait le plus aidé : { $amount } de { $from } vers { $to }, pour { $gain } de plus.
by-hand-move-left = Le geste qui vous aurait le plus aidé : donner { $amount } de ce qui restait à { $to }, pour { $gain } de plus.
by-hand-certified = Aucun plan ne rapporte plus de { $bound } : c’est prouvé à un millionième près.
by-hand-best-found = Aucun plan ne rapporte plus de { $bound } ; celui-ci en est à { $gap }.
by-hand-plans = Votre plan et l’optimum
by-hand-plans-description = Une ligne par canal : un anneau pour votre dépense, un disque pour celle de l’optimum, et la différence écrite au bout.
by-hand-your-response = Votre réponse
by-hand-best-response = Réponse à l’optimum
by-hand-your-margin = { coin-more-cap } dans votre plan
by-hand-best-margin = { coin-more-cap } à l’optimum
by-hand-margins = Réponses et gain { coin-per } de plus, canal par canal
by-hand-lesson = À l’optimum, { coin-next } rapporte autant dans tous les canaux qui en reçoivent sans buter sur une borne. Un canal à zéro est un canal dont le seuil coûterait plus qu’il ne rend.
