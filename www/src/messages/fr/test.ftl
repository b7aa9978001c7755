# La page d’un test A/B : le préparer, puis le lire. Les verdicts sont dans experiment.ftl.

test-title = Test A/B
test-what = Combien de visiteurs il faut avant de commencer, et ce que disent les résultats une fois là.
test-parts = Parties de la page
test-part-plan = Préparer le test
test-part-read = Lire les résultats
test-open-plan = Préparer un test complet : visiteurs, semaines, contrôles
test-open-read = Lire un test complet : répartition, verdict, écarts
test-from-calculator-plan = Préparer tout le test avec ces nombres
test-from-calculator-read = Lire tout le test avec ces nombres

## Les champs

test-plan-form = Votre plan
test-read-form = Vos résultats
test-settings = Risque et puissance
test-baseline = Taux de conversion actuel
test-baseline-hint = Celui de la page à tester, sur les dernières semaines.
test-baseline-read-hint = Laissé vide : le taux observé du témoin.
test-mde-rel = Effet à détecter
test-mde-rel-hint = En relatif : 10 % mène de 3 % à 3,3 %. Visez le plus petit gain qui changerait votre décision.
test-mde-rel-shown = De { $from } à { $to }, soit { $points }. Visez le plus petit gain qui changerait votre décision.
test-mde-rel-read-hint = En relatif, tel que prévu avant de commencer. Sans lui, rien ne dit quand arrêter.
test-visitors-per-day = Visiteurs par jour
test-visitors-per-day-hint = Visiteurs uniques de la page, toutes versions réunies.
test-traffic-share = Part du trafic dans le test
test-versions = Nombre de versions
test-versions-hint = Témoin compris. Chaque version de plus demande plus de visiteurs, pour toutes.
test-alpha = Risque de fausse alerte
test-alpha-hint = Chance de voir un gagnant alors que rien ne change. D’usage : 5 %.
test-power = Puissance
test-power-hint = Chance de voir l’effet s’il existe. D’usage : 80 %.
test-weeks = Semaines disponibles
test-plan-looks = Nombre de contrôles prévus
test-looks = Combien de fois avez-vous regardé ?
test-looks-hint = Cette fois comprise.
test-entering = Visiteurs du test par jour
test-entering-hint = Toutes versions réunies ; donne le temps qu’il reste.
test-plan-optional = Ce qui était prévu
test-plan-given = Ce qui était prévu : { $lift }
test-plan-optional-what = Le plan fixé avant de commencer. Ne le choisissez pas après avoir vu les résultats.
test-versions-seen = Résultats par version
test-versions-seen-hint = Le témoin d’abord. Des visiteurs, pas des visites ; chacun compte une fois.
test-cell-name = Version
test-cell-visitors = Visiteurs
test-cell-conversions = Conversions
test-cell-weights = Part prévue
test-uneven = Les visiteurs n’étaient pas répartis également

## Préparer

test-plan-size = Il vous faut { $needed } { $count ->
        [one] visiteur
       *[other] visiteurs
    } par version.
test-plan-size-weeks = Il vous faut { $needed } { $count ->
        [one] visiteur
       *[other] visiteurs
    } par version, soit { $weeks } { $weeks_count ->
        [one] semaine
       *[other] semaines
    }.
test-plan-why = Alors, si le taux passe vraiment de { $from } à { $to }, vous avez { $power } de chances de le voir ; si rien ne change, { $alpha } de risque d’annoncer un gagnant à tort.
test-total = Visiteurs en tout
test-entering-day = Visiteurs du test par jour
test-days = Durée
test-alpha-each = Risque par comparaison
test-no-visitors = Donnez vos visiteurs par jour pour connaître la durée.
test-whole-weeks = Arrondi à des semaines entières : un lundi ne se comporte pas comme un dimanche.
test-to-reading = Lire les résultats de ce test
test-curve-title = La puissance selon les visiteurs
test-curve-what = Moins de visiteurs, et un vrai gain passe inaperçu plus souvent ; beaucoup plus n’apporte presque rien.
test-curve-x = Visiteurs par version
test-curve-y = Chance de voir l’effet
test-curve-chosen = { $visitors } : { $power }
test-curve-description = Chance de voir le taux passer à { $target }, selon le nombre de visiteurs par version. Votre plan : { $chosen }.
test-weeks-title = Avec le temps que vous avez
test-weeks-no-visitors = Donnez vos visiteurs par jour : vous saurez ce que ces semaines permettent de voir.
test-weeks-none = Donnez un nombre de semaines : vous saurez ce qu’elles permettent de voir.
test-weeks-rise = En { $weeks } { $weeks_count ->
        [one] semaine
       *[other] semaines
    }, chaque version reçoit { $visitors } { $count ->
        [one] visiteur
       *[other] visiteurs
    } : la plus petite hausse que vous pouvez voir est de { $lift }, soit { $points }.
test-weeks-nothing = En { $weeks } { $weeks_count ->
        [one] semaine
       *[other] semaines
    }, chaque version reçoit { $visitors } { $count ->
        [one] visiteur
       *[other] visiteurs
    } : aucune hausse ne serait visible.
test-weeks-power = L’effet visé ({ $lift }) aurait { $power } de chances d’être vu.
test-peek-title = Regarder avant la fin
test-peek-once = Un seul contrôle, à la fin : le risque de fausse alerte reste de { $alpha }.
test-peek-risk = Si vous regardez { $looks } fois et arrêtez dès que p passe sous { $alpha }, le risque d’annoncer un gagnant à tort n’est plus de { $alpha } mais de { $risk }.
test-peek-bounds = Pour pouvoir arrêter plus tôt sans ce surcoût, n’arrêtez que sous ces seuils, choisis avant de commencer :
test-bounds-title = Seuils de p à chaque contrôle
test-look = Contrôle
test-look-visitors = Visiteurs par version
test-obrien-fleming = O’Brien-Fleming : p sous
test-pocock = Pocock : p sous
test-bounds-note = O’Brien-Fleming est sévère au début et presque normal à la fin ; Pocock demande la même chose à chaque fois. Choisissez l’un des deux, et prévoyez les visiteurs de sa colonne : pouvoir s’arrêter plus tôt en demande davantage s’il faut aller au bout.
test-each-alone = Chaque calcul a aussi sa page, avec sa formule :
test-link-size = visiteurs nécessaires
test-link-duration = durée
test-link-mde = plus petit effet visible
test-link-looks = contrôles répétés

## Lire

test-verdict = Verdict
test-kind-sample-ratio-mismatch = À réparer
test-kind-not-yet = Pas encore
test-kind-winner = Une version gagne
test-kind-loser = Le témoin gagne
test-kind-no-difference-shown = Pas d’écart démontré
test-kind-inconclusive-no-plan = Non concluant
test-kind-equal-rates = Non concluant
test-kind-too-few-conversions = Trop tôt
test-check-yes = Vérifié :
test-check-no = Pas atteint :
test-check-open = À savoir :
test-check-split = Répartition : conforme à ce qui était prévu ({ $p }).
test-check-no-plan = Taille prévue : aucune. Rien ne disait quand arrêter.
test-check-size-missing = Taille prévue : { $needed } { $count ->
        [one] visiteur
       *[other] visiteurs
    } par version, pas encore atteints.
test-check-size = Taille prévue : { $needed } { $count ->
        [one] visiteur
       *[other] visiteurs
    } par version, atteints.
test-check-sizes-missing = Taille prévue : { $needed } visiteurs, version par version, pas encore atteints.
test-check-sizes = Taille prévue : { $needed } visiteurs, version par version, atteints.
test-check-look = Contrôles : un seul. Le risque de fausse alerte reste de { $alpha }.
test-check-looks-plan = Contrôles : { $looks }. Seul celui de la taille prévue compte ; arrêter à chacun ferait monter le risque à { $risk }.
test-check-looks-no-plan = Contrôles : { $looks }, chacun étant une occasion d’arrêter. Le risque serait de { $risk } ; le seuil retenu est donc p < { $corrected }.
test-mend-split = Avant de relancer, vérifiez :
test-mend-split-redirect = la redirection : une version plus lente perd des visiteurs avant d’être comptée ;
test-mend-split-bots = les robots : ils arrivent souvent tous sur la même version ;
test-mend-split-tracking = le suivi : la balise est-elle posée sur toutes les versions, au même endroit ?
test-mend-split-change = un changement en cours de route : répartition modifiée, version ajoutée, date de début différente ;
test-mend-split-split = la répartition prévue : si elle n’était pas égale, cochez la case sous le tableau.
test-to-plan = Prévoir la taille du prochain test
test-fill-table = Remplissez le tableau, ou collez-le depuis un tableur : le verdict suivra.
test-mend-table = Complétez ou corrigez la ligne signalée, le verdict suivra.
test-provisional = Chiffres provisoires : ils bougeront. Ne décidez pas dessus.
test-results-title = Version par version
test-results-caption = Écarts mesurés contre { $control } ; intervalles à { $confidence }.
test-results-stricter = L’intervalle d’un écart est au niveau exigé de sa comparaison, indiqué entre parenthèses : plus de versions ou de contrôles demandent davantage.
test-results-table = Tableau des versions
test-col-version = Version
test-col-rate = Taux
test-col-diff = Écart
test-col-lift = Écart relatif
test-col-p = p
test-col-holm = p corrigé (Holm)
test-col-beats = Chance de battre { $control }
test-col-loss = Perte attendue
test-control = témoin
test-reference = référence
test-counts = { $conversions } sur { $visitors }
test-range = { $low } à { $high }
test-p-equals = p = { $p }
test-p-below = p < { $p }
test-more-than = plus de { $value }
test-less-than = moins de { $value }
test-loss-note = Perte attendue : les points de conversion perdus en moyenne en choisissant cette version, au cas où elle serait la moins bonne.
test-holm-note = p corrigé : à plusieurs comparaisons, l’une finit par sortir par hasard ; seul le p corrigé décide.
test-densities-title = Ce que l’on peut croire de chaque taux
test-densities-what = Plus la courbe est haute, plus le taux est plausible. Deux courbes qui se couvrent largement ne se départagent pas encore.
test-densities-x = Taux de conversion
test-densities-description = Une courbe par version, de plausibilité de son taux : { $names }.
test-density-name = { $name } : { $rate }
test-meanings-title = Deux façons de lire
test-frequentist = La valeur p
test-frequentist-says = Si { $name } et { $control } se valaient, un écart au moins aussi grand sortirait dans { $share } des tests ({ $p }).
test-frequentist-holm = Le plus petit risque de fausse alerte, sur l’ensemble des comparaisons, auquel l’écart entre { $name } et { $control } serait encore retenu : { $share } ({ $p }).
test-frequentist-none = Personne n’a converti, ou tout le monde : aucune valeur p ne se calcule.
test-frequentist-not = Ce n’est pas la probabilité que { $name } soit meilleure que { $control } ; et un p élevé ne prouve pas qu’elles se valent.
test-bayesian = La probabilité
test-bayesian-says = Au vu de ces seules données, { $chance } de chances que { $name } convertisse mieux que { $control } ; la choisir coûterait en moyenne { $loss }, garder { $control } coûterait { $keep }.
test-bayesian-not = Ce n’est pas la chance d’obtenir le gain affiché. Le calcul part de l’idée que tous les taux se valent a priori, et ne corrige ni les contrôles répétés, ni une mauvaise répartition.

## Erreurs

test-error-rate-out-of-range = Un taux va de 0 % à 100 %, bornes exclues. Écrivez 2,5 pour 2,5 %.
test-error-rate-out-of-range-mde-rel = Avec ce taux de départ, cet effet mène hors de 0 % à 100 %. Réduisez-le.
test-error-rate-out-of-range-power = La puissance est entre le risque et 100 %. D’usage : 80 %.
test-error-rate-out-of-range-traffic-share = La part va jusqu’à 100 % du trafic.
test-error-no-effect-to-detect = Un effet de 0 % ne se détecte pas. Donnez le plus petit gain qui changerait votre décision.
test-error-out-of-range-mde-rel = Cet effet est trop petit ou trop grand pour ce taux de départ.
test-error-out-of-range-versions = De 2 à 8 versions, témoin compris.
test-error-out-of-range-looks = Un nombre entier, de 1 à 100.
test-error-out-of-range-weeks = Donnez au moins une fraction de semaine, et moins de dix ans.
test-error-out-of-range-visitors-per-day = Trop peu de visiteurs pour que la durée se calcule.
test-error-out-of-range-weights = Chaque part prévue est un nombre au-dessus de 0, par exemple 80 et 20.
test-error-out-of-range-variants = Ces nombres sont trop grands ou trop inégaux pour être comparés.
test-error-zero-denominator-visitors-per-day = Sans visiteurs, le test ne finit jamais. Laissez vide si vous ne savez pas.
test-error-zero-denominator-traffic-share = Il faut qu’une part du trafic entre dans le test.
test-error-zero-denominator-visitors = Aucun visiteur : cette version n’a pas de taux, et il n’est pas nul pour autant.
test-error-zero-denominator-baseline = Le témoin n’a aucune conversion : donnez le taux de départ du plan.
test-error-conversions-exceed-visitors = Plus de conversions que de visiteurs. Comptez au plus une conversion par visiteur.
test-error-duplicate-name = Deux versions portent le même nom. Renommez l’une des deux.
test-error-missing-input-variants = Un test compare au moins deux versions.
test-error-missing-input-weights = Donnez la part prévue de chaque version.
test-error-missing-input = Cette case est vide ; zéro s’écrit 0.
test-by-segment = Plusieurs segments, mobile et ordinateur par exemple ? Vérifiez que chacun dit la même chose que le total
