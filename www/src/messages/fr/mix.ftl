# Le modèle bayésien : l'échantillonnage, ce qu'on croyait avant les données, ce qu'elles ont appris, et si l'on peut s'y fier.

## Où en est la réponse

mix-status-label = Sur quoi repose cette réponse
mix-first-answer = Première réponse, par moindres carrés. Le modèle bayésien, qui pèse toutes les courbes que les données permettent, est en cours d’échantillonnage ; sa réponse la remplacera.
mix-first-brief = Première réponse, par moindres carrés : celle du modèle bayésien la remplacera dans un instant et peut en différer.
mix-first-confirmed = La première réponse, par moindres carrés, disait la même chose ; celle-ci vient du modèle bayésien.
mix-first-replaced = Une première réponse, par moindres carrés, disait : « { $before } » Elle tenait la meilleure courbe de chaque canal pour vraie. Celle-ci pèse toutes les courbes que les données permettent ; c’est elle qui compte.
mix-progress-label = Échantillonnage du modèle bayésien
mix-starting = Préparation de l’échantillonnage
mix-progress = { $done } tirages sur { $total }.
mix-left-seconds = Encore environ { $n } secondes.
mix-left-minutes = { $n ->
    [one] Encore environ une minute.
   *[other] Encore environ { $n } minutes.
 }
mix-stop = S’en tenir aux moindres carrés
mix-stopped = Cette réponse vient des moindres carrés : l’échantillonnage du modèle bayésien a été interrompu. L’incertitude y est moins bien comptée.
mix-resume = Échantillonner le modèle bayésien
mix-failed = La réponse affichée reste celle des moindres carrés.
mix-by-least-squares = Cette réponse vient des moindres carrés, choisis pour apprendre. Le modèle bayésien compte mieux ce que les données ne disent pas.
mix-choose-bayes = Passer au modèle bayésien
mix-done = Cette réponse vient du modèle bayésien : { $chains ->
    [one] une chaîne de { $draws } tirages, après { $tune } d’échauffement.
   *[other] { $chains } chaînes de { $draws } tirages, après { $tune } d’échauffement chacune.
 }
mix-done-unsettled = L’échantillonnage du modèle bayésien ({ $chains ->
    [one] une chaîne de { $draws } tirages
   *[other] { $chains } chaînes de { $draws } tirages
 }, { $tune } d’échauffement) n’établit pas de réponse.
mix-done-briefly = Chiffres du modèle bayésien ; ce qui permet de s’y fier est sous
mix-done-r-hat = R-hat au plus { $r_hat }.
mix-unsettled = Réponse non établie : on ne peut pas encore s’appuyer sur ces tirages.
mix-unsettled-would = Ce qu’ils donneraient : { $answer }

## Ce qu'il faut en dire

mix-verdict-not-converged = Les chaînes ne sont pas d’accord (R-hat { $r_hat }, il faut moins de 1,01) : rien ici n’est établi. Demandez plus de tirages, retirez un canal, ou resserrez les a priori.
mix-verdict-one-chain = Une seule chaîne ne peut être comparée à rien : on ne sait pas si elle a convergé. Demandez-en au moins deux, de préférence quatre.
mix-verdict-few-effective-draws = Les tirages se ressemblent trop : ils n’en valent que { $ess } d’indépendants. Les bouts des intervalles bougeraient d’un échantillonnage à l’autre. Demandez plus de tirages.
mix-verdict-divergences = { $divergences ->
    [one] Une trajectoire a divergé
   *[other] { $divergences } trajectoires ont divergé
 } : un coin étroit de ce qui est possible a pu être manqué. Resserrez les a priori ou retirez un canal ; avec très peu de divergences, la moyenne reste utilisable.
mix-verdict-deep-trees = { $deepest ->
    [one] Une trajectoire s’est arrêtée
   *[other] { $deepest } trajectoires se sont arrêtées
 } à la plus grande longueur permise : les tirages sont justes, mais se suivent de près. Plus de tirages y remédient.

## La méthode

mix-model-title = Méthode et a priori
mix-model-summary = { $method ->
    [bayes] modèle bayésien
   *[other] moindres carrés
 }
mix-method = Les courbes sont estimées par
mix-method-bayes = le modèle bayésien (par défaut)
mix-method-least-squares = les moindres carrés (pour apprendre)
mix-method-least-squares-short = Moindres carrés
mix-method-equation = Résultat = niveau + tendance + saison + autres causes + Σ plafond × saturation(report(dépense)) + hasard normal.
mix-method-sources = Report et saturation : Jin et al. (2017). Échantillonnage sans demi-tour (NUTS) : Hoffman et Gelman (2014). R-hat et taille efficace : Vehtari et al. (2021).
mix-model-reading = Lecture du modèle
mix-family = Forme de la réponse
mix-family-logistic = Logistique : presque droite au départ, puis un plafond
mix-family-negexp = Exponentielle négative : le rendement baisse dès { coin-first }
mix-family-hill = Hill : peut aussi démarrer lentement (courbe en S)
mix-carry-over = Report de l’effet sur les périodes suivantes
mix-carry-over-endless = sans fin, de moins en moins
mix-carry-over-cut = coupé après quelques périodes
mix-lags = Périodes d’effet, la première comprise
mix-normalised = Normalisé : une dépense régulière agit comme elle-même
mix-trend = Tendance de la base
mix-trend-none = aucune
mix-trend-linear = une droite
mix-trend-drift = une droite et une dérive lente
mix-hold-out = Périodes mises à l’écart
mix-hold-out-hint = Les dernières des { $periods } périodes ne servent pas à estimer : le modèle les prédit, et l’on compare.
mix-size-title = Taille de l’échantillonnage
mix-size-chains = Chaînes
mix-size-tune = Échauffement, par chaîne
mix-size-draws = Tirages gardés, par chaîne
mix-size-hint = La graine est celle des réglages de l’estimation : avec elle, les mêmes tirages reviennent toujours, dans tous les navigateurs.
mix-apply = Échantillonner ce modèle
mix-reset = Revenir aux valeurs par défaut

## Les a priori

mix-priors-title = Ce qu’on croit avant de regarder les données
mix-priors-hint = Chaque loi dit ce qui paraît possible avant les données : neuf tirages sur dix tombent entre les deux bornes. Changez-la si vous savez mieux ; la bande ci-dessous suit.
mix-priors-baseline = La base, sans les canaux
mix-prior-chart = Ce que les a priori attendent du résultat
mix-prior-description = Le résultat observé et la bande où les a priori seuls l’attendent 90 fois sur 100. { $periods } périodes, du { $from } au { $to }.
mix-prior-expected = attendu a priori
mix-prior-negative = Dans { $share } des tirages a priori, le résultat attendu passe sous zéro à un moment : beaucoup, c’est que les a priori sont trop larges pour un résultat qui ne peut être négatif.
mix-prior-carry-over = Report
mix-prior-half-saturation = Demi-saturation
mix-prior-ceiling = Plafond
mix-prior-exponent = Exposant
mix-prior-intercept = Niveau
mix-prior-trend = Tendance, du début à la fin
mix-prior-drift = Dérive, du début à la fin
mix-prior-season = Chaque vague de la saison
mix-prior-noise = Hasard d’une période
mix-prior-controls = Effet de { $of }
mix-prior-says-carry-over = Part de l’effet qui reste à la période suivante : { $range }.
mix-prior-says-half-saturation = La moitié du plafond est atteinte à une dépense { $per } { $range }.
mix-prior-says-ceiling = Ce que le canal peut rapporter au plus { $per } : { $range }.
mix-prior-says-exponent = Au-dessus de 1, la courbe démarre lentement : { $range }.
mix-prior-share = Au total, ces a priori lui attribuent { $range } du résultat.
mix-dist-beta = loi bêta
mix-dist-inverse-gamma = loi inverse-gamma
mix-dist-half-normal = demi-loi normale
mix-dist-log-normal = loi log-normale
mix-dist-normal = loi normale
mix-shape-a = a
mix-shape-b = b
mix-shape-shape = Forme
mix-shape-scale = Échelle
mix-shape-median = Médiane
mix-shape-sigma = Écart-type du logarithme
mix-shape-mean = Moyenne
mix-shape-sd = Écart-type
mix-between = entre { $low } et { $high }

## Les tests d'incrémentalité

mix-lifts-title = Tests d’incrémentalité
mix-lifts-hint = Une expérience vaut mieux que des années d’observation. Donnez la dépense { $per } sans et avec le changement, ce que le résultat a gagné { $per }, et l’erreur-type de cette mesure : la courbe du canal devra passer par là.
mix-lift-of = Test { $n }
mix-lift-from = Dépense sans
mix-lift-to = Dépense avec
mix-lift-lift = Gain mesuré
mix-lift-standard-error = Son erreur-type
mix-lift-add = Ajouter un test
mix-lift-remove = Retirer
mix-lift-remove-of = Retirer le test { $n }
mix-lift-lacking = Donnez ce nombre, ou retirez le test.

## Ce que les données ont appris

mix-learned-title = Ce que les données ont appris
mix-learned-hint = En clair, ce qu’on croyait avant les données ; en couleur, ce qu’on en sait depuis. Là où les deux traits se ressemblent, les données n’ont presque rien dit.
mix-learned-chart = Avant et après les données : { $channel }
mix-learned-description = Deux traits par grandeur, chacun à 90 % : l’a priori, puis l’a posteriori, dont un point marque la moyenne.
mix-before = avant les données
mix-after = après
mix-short-carry-over = Report
mix-short-half-saturation = Demi-saturation
mix-short-exponent = Exposant
mix-learned = Les données ont réduit l’incertitude de { $contribution } sur la contribution, de { $bend } sur la demi-saturation et de { $carry_over } sur le report (en variance).
mix-half-life = L’effet d’une dépense diminue de moitié en un temps compris { $range }.
mix-evidence-strong = Elles sont plus de 100 fois plus vraisemblables avec un effet de ce canal qu’avec presque aucun.
mix-evidence-positive = Elles sont { $factor } fois plus vraisemblables avec un effet de ce canal qu’avec presque aucun.
mix-evidence-none = Elles ne départagent pas un effet de ce canal de presque aucun (facteur { $factor } ; il en faut 3).

## La vérification

mix-check-title = Le modèle retrouve-t-il les données ?
mix-check-coverage = Si le modèle dit vrai, la moitié des périodes tombe dans son intervalle à 50 %, et neuf sur dix dans celui à 90 % : on en trouve { $half } et { $most }.
mix-check-independent = Les erreurs ne se suivent pas plus que dans les données que le modèle produirait lui-même (p = { $p }).
mix-check-autocorrelated = Les erreurs se suivent plus que dans les données que le modèle produirait lui-même (p = { $p }) : une cause qui dure lui manque.
mix-check-no-outlier = La plus grande erreur est de celles qu’il attend (p = { $p }).
mix-check-outlier = La plus grande erreur dépasse ce qu’il attend (p = { $p }) : cherchez ce qui s’est passé à cette date.
mix-check-holdout = { $periods ->
    [one] De la période mise à l’écart, { $most } est dans son intervalle à 90 %.
   *[other] Des { $periods } périodes mises à l’écart, { $most } sont dans son intervalle à 90 %.
 }
mix-check-chart = Observé et attendu
mix-check-description = Le résultat observé, ce que le modèle en attend, et la bande où neuf observations sur dix devraient tomber. { $periods } périodes, du { $from } au { $to }.
mix-expected = attendu
mix-unseen = non vu

## L'échantillonnage

mix-diagnostics-title = L’échantillonnage est-il fiable ?
mix-r-hat = R-hat compare les chaînes entre elles : 1 quand elles racontent la même chose, et il faut moins de 1,01. Le plus grand est ici { $r_hat }.
mix-ess = Les tirages se ressemblent un peu d’un à l’autre : sur { $draws }, les moins bien lotis en valent { $bulk } d’indépendants au centre et { $tail } aux bouts des intervalles. Il en faut 100 par chaîne.
mix-divergences = { $n ->
    [0] Aucune trajectoire n’a divergé.
    [one] Une trajectoire a divergé.
   *[other] { $n } trajectoires ont divergé.
 }
mix-deep = { $n ->
    [one] Une s’est arrêtée à la plus grande longueur permise.
   *[other] { $n } se sont arrêtées à la plus grande longueur permise.
 }
mix-curious = Tous les paramètres, et leurs chaînes
mix-parameter = Paramètre
mix-mean = Moyenne
mix-interval = Intervalle à 90 %
mix-prior-interval = Avant les données
mix-column-r-hat = R-hat
mix-column-ess-bulk = Taille efficace, centre
mix-column-ess-tail = Taille efficace, bouts
mix-trace-of = Chaînes de
mix-trace = Chaînes de { $name }
mix-trace-description = Les tirages de { $chains ->
    [one] la chaîne, dans leur ordre.
   *[other] { $chains } chaînes, dans leur ordre, les unes sur les autres : elles doivent se confondre.
 }
mix-draw = Tirage
mix-chain = Chaîne
mix-draws = Tirages
mix-chain-divergences = Divergences
mix-save-draws = Télécharger les tirages (CSV)
mix-role-noise = Hasard d’une période
mix-role-drift = Dérive de la base
mix-role-carry-over = Report de { $of }
mix-role-half-saturation = Demi-saturation de { $of }
mix-role-exponent = Exposant de { $of }
mix-role-ceiling = Plafond de { $of }
mix-role-intercept = Niveau
mix-role-trend = Tendance
mix-role-season-cos = Saison { $of }, cosinus
mix-role-season-sin = Saison { $of }, sinus
mix-role-weekday = { $of ->
    [1] Vendredi
    [2] Samedi
    [3] Dimanche
    [4] Lundi
    [5] Mardi
   *[6] Mercredi
 }, par rapport au jeudi
mix-role-control = Effet de { $of }
mix-role-drift-wave = Onde { $of } de la dérive
mix-role-effect = Variation de l’effet des canaux dans le temps
mix-role-effect-wave = Onde { $of } de cette variation
mix-evidence = Modèle bayésien : { $chains } chaînes de { $draws } tirages après { $tune }, { $verdicts ->
    [0] convergées
   *[other] avec réserves : { $said }
 }
mix-verdict-name-not-converged = chaînes en désaccord
mix-verdict-name-one-chain = une seule chaîne
mix-verdict-name-few-effective-draws = trop peu de tirages efficaces
mix-verdict-name-divergences = divergences
mix-verdict-name-deep-trees = trajectoires longues

## Le plan prudent

mix-cautious-title = Le plan prudent
mix-cautious-hint = Le plan ci-dessus est le meilleur en moyenne. Celui-ci cherche le plus grand gain moyen dans les tirages où il réussit le moins : il se fie moins aux courbes mal connues.
mix-cautious-share = Part des tirages les moins favorables
mix-cautious-goal = Il répond à la question « le plus de réponse pour ce budget » : revenez à ce but pour le voir.
mix-cautious-answer = Dans les { $share } de cas les moins favorables, il change le résultat de { $worst } { $per } en moyenne ; le plan moyen, de { $mean }.
mix-cautious-optimal = Aucun autre plan ne ferait mieux de plus d’un millionième.
mix-cautious-still = Il garde la dépense d’aujourd’hui, comme le plan ci-dessus : là où rien ne bouge, il n’y a pas de risque à choisir.
mix-cautious-gap = La preuve s’arrête à { $gap } : un autre plan pourrait faire mieux d’autant, pas de plus.
mix-cautious-mean = Plan moyen
mix-cautious-plan = Plan prudent
mix-cautious-worst = Gain moyen dans ces cas
