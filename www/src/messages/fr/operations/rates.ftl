# La précision d’un taux : intervalles, sondages, NPS.

op-rate-ci = Intervalle de confiance d’un taux
op-rate-ci-what = Dit entre quelles bornes se trouve le vrai taux, au vu de votre échantillon.
op-rate-ci-result = Au vu de l’échantillon, le vrai taux se situe { $value }.
op-rate-ci-pitfall-not-a-probability = 95 % est la fréquence avec laquelle cette méthode tombe juste, non la probabilité que cet intervalle-ci soit le bon.
op-rate-ci-pitfall-only-sampling-error = L’intervalle ne couvre que le hasard : un suivi cassé ou un public mal choisi n’y figure pas.
op-rate-ci-pitfall-wald-fails = La formule de Wald, souvent enseignée, donne un intervalle de largeur nulle quand personne n’a converti : préférez Wilson.

op-survey-margin = Marge d’erreur d’un sondage
op-survey-margin-what = Donne la précision d’un pourcentage mesuré par sondage.
op-survey-margin-result = La marge d’erreur est de { $value }, en plus ou en moins.
op-survey-margin-pitfall-random-sample-only = La formule vaut pour un tirage au sort : un questionnaire partagé en ligne n’en est pas un.
op-survey-margin-pitfall-subgroups = Sur un sous-groupe, la marge s’élargit : recalculez-la avec son effectif.

op-survey-sample-size = Taille d’un échantillon
op-survey-sample-size-what = Dit combien de réponses il faut pour la précision voulue.
op-survey-sample-size-result = Nombre de réponses à réunir : { $value }.
op-survey-sample-size-pitfall-half-is-the-worst-case = Sans idée du résultat, prenez 50 % : c’est le cas qui demande le plus de réponses.
op-survey-sample-size-pitfall-answers-not-invitations = Ce sont des réponses : avec 10 % de retour, il faut dix fois plus d’invitations.

op-nps = Net Promoter Score (NPS)
op-nps-what = Résume la recommandation : part des promoteurs (9 et 10) moins part des détracteurs (0 à 6).
op-nps-result = Le score est de { $value }, sur une échelle de −100 à 100.
op-nps-pitfall-score-not-percent = C’est un score, pas un pourcentage : 45, et non 45 %.
op-nps-pitfall-wide-margin = Avec 100 réponses, la marge est d’environ 15 points : un écart de 5 points entre deux vagues ne prouve rien.
