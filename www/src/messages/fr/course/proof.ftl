# Exercices : prouver.

exercise-control-title = Sans témoin, que sait-on ?
exercise-control-what = Séparer ce qu’une campagne a produit de ce qui serait arrivé sans elle.
exercise-control-words = groupe témoin ; témoin ; geo-test ; incrément ; effet réel ; causalité ; corrélation ; saison
exercise-control-statement =
    La semaine d’une campagne sur les réseaux sociaux, les commandes d’une boutique ont augmenté de { $growth } ; elle en recevait { $before } par semaine. La campagne a été vue 212 000 fois.
    La même semaine, dans des villes comparables où la campagne n’a pas été diffusée, les commandes ont augmenté de { $base } : c’était aussi le début des soldes.
exercise-control-lift = De combien la campagne a-t-elle augmenté les commandes ?
exercise-control-lift-hint = Que seraient devenues les commandes sans campagne ? Comparez-leur celles que l’on a vues.
exercise-control-lift-at-subtracted = Vous avez soustrait les deux hausses. L’effet se rapporte à ce qui serait arrivé sans campagne : (1 + { $growth }) ÷ (1 + { $base }) − 1.
exercise-control-lift-at-gross = C’est la hausse brute. Les villes sans campagne ont aussi progressé : cette part n’est pas due à la campagne.
exercise-control-extra = Combien de commandes lui doit-on, sur la semaine ?
exercise-control-extra-hint = Les commandes vues, moins celles que l’on aurait eues au rythme des villes témoins.
exercise-control-extra-at-gross = Vous avez compté toute la hausse : une partie serait venue sans campagne.
exercise-control-extra-at-lift-on-before = Vous avez appliqué l’effet au niveau d’avant. Il s’applique à ce que les commandes seraient devenues sans campagne.
exercise-control-design = Comment en être plus sûr la prochaine fois ?
exercise-control-design-hint = Que faut-il connaître pour dire ce qui serait arrivé sans la campagne ?
exercise-control-design-geo-test = Tirer au sort, avant de commencer, des villes avec et des villes sans campagne.
exercise-control-design-survey = Demander aux acheteurs s’ils ont vu la campagne.
exercise-control-design-longer = Diffuser plus longtemps, et comparer à l’an dernier.
exercise-control-design-at-ask-them = Qui a vu la publicité et acheté aurait peut-être acheté quand même : la réponse ne dit rien de ce qui serait arrivé sinon.
exercise-control-design-at-more-weeks = Plus de semaines donnent plus de chiffres, mais toujours pas de comparaison : l’an dernier diffère par bien d’autres choses.
exercise-control-end =
    Avant et après ne suffisent pas : la saison, les soldes, un concurrent ou des achats avancés expliquent aussi une hausse.
    Un groupe témoin tiré au sort rend les deux groupes semblables en tout, sauf la campagne. C’est ce qui permet de dire « parce que ».

exercise-abtest-title = Lire un test A/B
exercise-abtest-what = Écart, intervalle, valeur p, et ce que coûte de regarder trop souvent.
exercise-abtest-words = test A/B ; A/B test ; valeur p ; p-value ; significatif ; Newcombe ; intervalle de confiance ; regarder en cours de route ; peeking
exercise-abtest-statement =
    Une page a été testée en deux versions, chacune vue par { $n } visiteurs tirés au sort :
    • version A : { $conv_a } conversions, temps moyen sur la page 1 min 42 ;
    • version B : { $conv_b } conversions, temps moyen sur la page 1 min 35.
    Un second test, sur une autre page et autant de visiteurs par version, donne { $small_a } conversions pour A et { $small_b } pour B.
    Prenez un test bilatéral et un niveau de confiance de 95 %.
exercise-abtest-gap = Premier test : de combien le taux de conversion de B dépasse-t-il celui de A ?
exercise-abtest-gap-hint = La différence des deux taux, en points.
exercise-abtest-gap-at-relative = C’est l’écart relatif. On demande la différence des deux taux, en points.
exercise-abtest-lift = Et en relatif ?
exercise-abtest-lift-hint = Rapportez l’écart au taux de A.
exercise-abtest-lift-at-points = C’est l’écart en points. En relatif, il se divise par le taux de A.
exercise-abtest-lift-at-on-b = Vous avez rapporté l’écart à B. La référence est A, la version existante.
exercise-abtest-z = Quelle est la statistique z du premier test ?
exercise-abtest-z-hint = L’écart divisé par son erreur type, calculée avec le taux des deux versions réunies.
exercise-abtest-z-at-squared = C’est le carré de z, le khi-deux. Prenez-en la racine.
exercise-abtest-p = Et sa valeur p, bilatérale ?
exercise-abtest-p-hint = La probabilité, si A et B se valaient, d’un écart au moins aussi grand dans un sens ou dans l’autre.
exercise-abtest-p-at-one-sided = C’est la valeur unilatérale. On ne savait pas d’avance que B gagnerait : comptez les deux sens.
exercise-abtest-low = Borne basse de l’intervalle à 95 % de l’écart (méthode de Newcombe) ?
exercise-abtest-low-hint = Combinez les intervalles de Wilson des deux taux. Le calculateur le fait.
exercise-abtest-low-at-relative = Vous avez rapporté la borne au taux de A. L’intervalle demandé est en points.
exercise-abtest-high = Et sa borne haute ?
exercise-abtest-high-hint = La même méthode, de l’autre côté.
exercise-abtest-high-at-relative = Vous avez rapporté la borne au taux de A. L’intervalle demandé est en points.
exercise-abtest-p-small = Quelle est la valeur p du second test ?
exercise-abtest-p-small-hint = Le même calcul, avec moins de conversions.
exercise-abtest-p-small-at-one-sided = C’est la valeur unilatérale : comptez les deux sens.
exercise-abtest-decision = Que conclure du second test ?
exercise-abtest-decision-hint = L’intervalle de l’écart contient-il zéro ? Contient-il aussi des écarts qui compteraient ?
exercise-abtest-decision-b-wins = B gagne : son taux est plus élevé.
exercise-abtest-decision-equal = A et B se valent : l’écart n’est pas significatif.
exercise-abtest-decision-not-known = On ne sait pas encore : les données vont aussi bien avec un écart nul qu’avec un écart utile.
exercise-abtest-decision-at-rate-alone = Un tel écart arrive souvent par hasard : le taux seul ne suffit pas.
exercise-abtest-decision-at-absence-of-proof = Ne pas avoir prouvé un écart n’est pas avoir prouvé l’égalité. L’intervalle contient encore des gains qui compteraient.
exercise-abtest-peeking = On regarde { $looks } fois, à intervalles égaux, et on s’arrête dès que p passe sous 5 %. Si A et B se valent, quel est le risque de déclarer un gagnant ?
exercise-abtest-peeking-hint = Plus que 5 % ; moins que pour { $looks } tests indépendants, car chaque regard contient les précédents. Le calculateur donne la valeur.
exercise-abtest-peeking-at-nominal = C’est le risque d’un seul regard, prévu d’avance. Chaque regard de plus donne au hasard une chance de plus.
exercise-abtest-peeking-at-independent-looks = Vous avez traité les regards comme des tests indépendants. Ils partagent les mêmes visiteurs : le risque est un peu moindre.
exercise-abtest-end =
    Une valeur p dit si les données s’accordent avec l’absence d’écart ; l’intervalle dit de combien l’écart peut être. Décidez sur l’intervalle.
    Fixez le nombre de visiteurs d’avance, ou prenez des bornes prévues pour plusieurs regards.

exercise-plan-title = Planifier un test
exercise-plan-what = Combien de visiteurs, combien de semaines, pour voir l’écart qui compte.
exercise-plan-words = taille d’échantillon ; durée d’un test ; puissance ; effet minimal ; combien de visiteurs
exercise-plan-statement =
    Une page convertit { $baseline } de ses visiteurs. On veut pouvoir détecter une hausse relative de { $lift }, avec une puissance de 80 % et un risque de 5 %, bilatéral.
    Le site reçoit { $per_day } visiteurs par jour ; { $share } d’entre eux entrent dans le test, partagés également entre deux versions. Le site a 31 pages et 12 langues.
exercise-plan-size = Combien de visiteurs faut-il par version ?
exercise-plan-size-hint = La hausse est relative : calculez d’abord le taux visé. Puis la formule de la taille d’échantillon pour deux proportions.
exercise-plan-size-at-one-sided = C’est la taille d’un test unilatéral : il en faut davantage pour regarder dans les deux sens.
exercise-plan-size-at-both-variants = C’est le total des deux versions. On demande une version.
exercise-plan-days = Combien de jours le test doit-il durer ?
exercise-plan-days-hint = Tous les visiteurs dont il a besoin, divisés par ceux qui y entrent chaque jour.
exercise-plan-days-at-all-traffic = Vous avez compté tous les visiteurs du site : seule une part entre dans le test.
exercise-plan-weeks = Combien de semaines entières ?
exercise-plan-weeks-hint = Un test dure des semaines entières, pour que chaque jour compte autant.
exercise-plan-weeks-at-rounded-down = Arrondi vers le bas, le test n’a pas assez de visiteurs : arrondissez vers le haut.
exercise-plan-weeks-at-days = Ce sont les jours.
exercise-plan-end =
    Le nombre de visiteurs croît comme l’inverse du carré de l’écart : pour un écart deux fois plus petit, il en faut quatre fois plus.
    Les calculateurs en ligne donnent d’autres nombres quand ils prennent un test unilatéral, une autre puissance ou une hausse en points : lisez leurs hypothèses.

exercise-simpson-title = Le paradoxe de Simpson
exercise-simpson-what = Voir une version gagner dans chaque segment et perdre au total, et comprendre pourquoi.
exercise-simpson-words = Simpson ; paradoxe ; segments ; agrégation ; mobile ; composition ; SRM
exercise-simpson-statement =
    Deux versions d’une page ont été comparées pendant trois semaines. Résultats, par appareil :
    • version A, mobile : { $a_mobile } commandes pour { $small } visiteurs ;
    • version A, ordinateur : { $a_desktop } commandes pour { $large } visiteurs ;
    • version B, mobile : { $b_mobile } commandes pour { $large } visiteurs ;
    • version B, ordinateur : { $b_desktop } commandes pour { $small } visiteurs.
    Le panier moyen est de 58 €. La répartition devait être de moitié-moitié sur chaque appareil.
exercise-simpson-total-a = Quel est le taux de conversion de A, tous appareils réunis ?
exercise-simpson-total-a-hint = Toutes les commandes, divisées par tous les visiteurs.
exercise-simpson-total-a-at-mean-of-rates = Vous avez fait la moyenne des deux taux. Les deux groupes n’ont pas la même taille : réunissez d’abord les nombres.
exercise-simpson-total-b = Et celui de B ?
exercise-simpson-total-b-hint = Toutes les commandes, divisées par tous les visiteurs.
exercise-simpson-total-b-at-mean-of-rates = Vous avez fait la moyenne des deux taux. Les deux groupes n’ont pas la même taille : réunissez d’abord les nombres.
exercise-simpson-mobile = Sur mobile, de combien B dépasse-t-elle A ?
exercise-simpson-mobile-hint = Taux de B moins taux de A, parmi les visiteurs sur mobile.
exercise-simpson-mobile-at-relative = C’est l’écart relatif : on demande la différence, en points.
exercise-simpson-mobile-at-reversed = Le signe est inversé : B moins A.
exercise-simpson-desktop = Et sur ordinateur ?
exercise-simpson-desktop-hint = Taux de B moins taux de A, parmi les visiteurs sur ordinateur.
exercise-simpson-desktop-at-relative = C’est l’écart relatif : on demande la différence, en points.
exercise-simpson-desktop-at-reversed = Le signe est inversé : B moins A.
exercise-simpson-same-mix = Si chaque version avait reçu autant de visiteurs sur mobile que sur ordinateur, de combien B aurait-elle dépassé A ?
exercise-simpson-same-mix-hint = À parts égales, le taux d’une version est la moyenne de ses deux taux.
exercise-simpson-same-mix-at-pooled = C’est l’écart des totaux : il compare surtout des appareils. À composition égale, il change de signe.
exercise-simpson-decision = Que faire ?
exercise-simpson-decision-hint = Le tirage devait donner les mêmes appareils aux deux versions. L’a-t-il fait ?
exercise-simpson-decision-keep-a = Garder A : elle convertit mieux au total.
exercise-simpson-decision-take-b = Passer à B : elle gagne sur chaque appareil.
exercise-simpson-decision-repair = Trouver pourquoi la répartition n’est pas celle prévue, la réparer, et refaire le test.
exercise-simpson-decision-at-pooled = Le total compare une version vue sur ordinateur à une autre vue sur mobile. Il ne dit rien des versions.
exercise-simpson-decision-at-segments-alone = Les segments donnent la bonne direction, mais une répartition faussée dit que le tirage a un défaut : qui d’autre a été mal réparti ?
exercise-simpson-end =
    Un total peut inverser ce que dit chacune de ses parties, quand la composition diffère. Comparez à composition égale.
    Dans un test tiré au sort, une telle répartition est un signal d’alarme (« sample ratio mismatch ») : on répare le test avant d’en lire le résultat.

exercise-awareness-title = La notoriété a-t-elle monté ?
exercise-awareness-what = La marge d’un sondage, et l’écart entre deux vagues.
exercise-awareness-words = notoriété ; sondage ; marge d’erreur ; vague ; baromètre ; points ; objectif SMART
exercise-awareness-statement =
    Un sondage auprès de { $n } personnes donne { $p1 } de notoriété assistée à une marque. Six mois plus tard, une seconde vague de même taille, auprès d’autres personnes, donne { $rise } de plus.
    L’équipe compte 9 personnes. Elle veut écrire l’objectif de l’an prochain : { $goal } de plus que la première vague, au 30 juin. Prenez un niveau de confiance de 95 %.
exercise-awareness-margin = Quelle est la marge d’erreur de la première vague ?
exercise-awareness-margin-hint = 1,96 fois la racine de p × (1 − p) ÷ n.
exercise-awareness-margin-at-worst-case = C’est la marge pour une notoriété de 50 %, la plus large possible. Ici, p est connu.
exercise-awareness-margin-at-one-over-root = 1 ÷ √n est une approximation de la marge à 50 %. Prenez la formule avec p.
exercise-awareness-rise = De combien la notoriété a-t-elle monté, en points ?
exercise-awareness-rise-hint = La différence des deux pourcentages.
exercise-awareness-rise-at-relative = C’est la hausse relative. Entre deux pourcentages, la différence se dit en points.
exercise-awareness-p = Quelle est la valeur p bilatérale de cet écart ?
exercise-awareness-p-hint = Le test de deux proportions, avec autant de personnes dans chaque vague.
exercise-awareness-p-at-one-sided = C’est la valeur unilatérale : comptez les deux sens.
exercise-awareness-required = L’objectif est de { $goal } de plus. Quelle hausse relative est-ce ?
exercise-awareness-required-hint = Les points gagnés, rapportés au niveau de départ.
exercise-awareness-required-at-points = Ce sont les points. La hausse relative les rapporte au niveau de départ.
exercise-awareness-end =
    La marge d’un écart est plus grande que celle de chaque vague : deux hasards s’ajoutent.
    Un objectif se dit en points ou en relatif, jamais sans le mot. Écrivez aussi la marge de la mesure : un objectif plus petit qu’elle ne pourra être ni atteint ni manqué.
