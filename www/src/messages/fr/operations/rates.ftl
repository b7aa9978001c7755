# La précision d’un taux : intervalles, sondages, NPS.

op-rate-ci = Intervalle de confiance d’un taux
op-rate-ci-what = Donne les taux compatibles avec votre échantillon, au lieu d’un seul chiffre.
op-rate-ci-result = Les taux compatibles avec l’échantillon sont compris { $value }.
op-rate-ci-reading-width = Plus l’intervalle est étroit, plus l’estimation est précise ; pour le réduire de moitié, il faut environ quatre fois plus de cas. Deux intervalles qui se chevauchent ne prouvent pas que les taux sont égaux : comparez-les par un test.
op-rate-ci-example = { $successes } cas favorables sur { $n } : le taux observé est de { $rate } et, avec une confiance de { $confidence }, les taux compatibles sont compris { $wilson }.
op-rate-ci-input-n-hint = Tous les cas, favorables ou non.
op-rate-ci-pitfall-not-a-probability = 95 % est la fréquence avec laquelle la méthode tombe juste, d’un échantillon à l’autre, et non la probabilité que cet intervalle-ci contienne le vrai taux.
op-rate-ci-pitfall-only-sampling-error = L’intervalle ne couvre que le hasard : un suivi cassé ou un public mal choisi n’y figure pas.
op-rate-ci-pitfall-wald-fails = La formule de Wald, souvent enseignée, donne un intervalle de largeur nulle quand personne n’a converti : préférez Wilson.
op-rate-ci-pitfall-which-method = Cinq méthodes pour une question : gardez Wilson. Clopper-Pearson, plus prudent, donne un intervalle souvent trop large ; n’en changez pas après avoir vu les résultats.

op-survey-margin = Marge d’erreur d’un sondage
op-survey-margin-what = Donne la précision d’un pourcentage mesuré par sondage.
op-survey-margin-result = La marge d’erreur est de { $value }, de part et d’autre du résultat.
op-survey-margin-reading-either-side = Donnez le pourcentage du sondage avec cette marge de chaque côté. Un écart entre deux sondages plus petit qu’elle ne prouve pas un changement.
op-survey-margin-example = Avec { $n } réponses dans une population de { $population } et un résultat de { $p }, la marge d’erreur est de { $margin } pour une confiance de { $confidence }.
op-survey-margin-input-n-hint = Réponses reçues, et non invitations envoyées.
op-survey-margin-input-p = Pourcentage obtenu
op-survey-margin-input-p-hint = Le résultat du sondage ; 50 % donne la marge la plus large.
op-survey-margin-pitfall-random-sample-only = La formule vaut pour un tirage au sort : un questionnaire partagé en ligne n’en est pas un.
op-survey-margin-pitfall-subgroups = Sur un sous-groupe, la marge s’élargit : recalculez-la avec son effectif.

op-survey-sample-size = Taille d’un échantillon
op-survey-sample-size-what = Dit combien de réponses il faut pour la précision voulue.
op-survey-sample-size-result = Nombre de réponses à réunir : { $value }.
op-survey-sample-size-reading-minimum = C’est le minimum de réponses, de personnes tirées au sort. Envoyez davantage d’invitations, et réunissez cette taille pour chaque groupe que vous voulez commenter à part.
op-survey-sample-size-example = Pour une marge d’erreur de { $margin }, comptée en points, avec une confiance de { $confidence }, un résultat attendu de { $p } et une population de { $population }, il faut { $n } réponses.
op-survey-sample-size-pitfall-half-is-the-worst-case = Sans idée du résultat, prenez 50 % : c’est le cas qui demande le plus de réponses.
op-survey-sample-size-pitfall-answers-not-invitations = Ce sont des réponses : avec 10 % de retour, il faut dix fois plus d’invitations.

op-nps = Net Promoter Score (NPS)
op-nps-what = Résume la recommandation : le pourcentage de promoteurs (9 et 10) moins celui de détracteurs (0 à 6).
op-nps-result = Le score est de { $value }, sur une échelle de −100 à 100.
op-nps-reading-more-detractors = Vos réponses comptent plus de détracteurs que de promoteurs. Le score dit qu’il y a un problème, pas lequel : lisez leurs commentaires avant d’agir.
op-nps-reading-no-more-detractors = Vos réponses ne comptent pas plus de détracteurs que de promoteurs. Comparez à votre mesure précédente plutôt qu’à un autre secteur, et rapportez l’écart à la marge d’erreur.
op-nps-example = { $promoters } promoteurs, { $passives } passifs et { $detractors } détracteurs sur { $n } réponses : le score est de { $nps }, à { $margin } près pour une confiance de { $confidence }.
op-nps-pitfall-score-not-percent = C’est un score, pas un pourcentage : 45, et non 45 %.
op-nps-pitfall-wide-margin = Avec 100 réponses, la marge est d’environ 15 points : un écart de 5 points entre deux mesures ne prouve rien.
