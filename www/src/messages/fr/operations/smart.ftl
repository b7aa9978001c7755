# L’objectif SMART et ses contrôles.

op-smart-check = Vérifier un objectif SMART
op-smart-check-what = Contrôle qu’un objectif est spécifique, mesurable, atteignable, réaliste et daté.
op-smart-check-result = Points à revoir : { $value }.
op-smart-check-pitfall-attainable-or-realistic = Atteignable se juge au chiffre, par l’effort demandé ; réaliste, au but servi et aux moyens donnés.
op-smart-check-pitfall-one-measure = Un objectif, un indicateur : deux mesures en font deux objectifs.
op-smart-check-pitfall-limit-is-yours = La limite de changement est la vôtre, pas une loi : réglez-la sur ce que vous avez déjà obtenu.
failed-s-missing-scope = Spécifique : dites sur quel périmètre il porte.
failed-m-missing-kpi = Mesurable : choisissez l’indicateur.
failed-m-missing-baseline = Mesurable : donnez la valeur de départ.
failed-m-missing-target = Mesurable : donnez la valeur visée.
failed-m-direction-contradicts-target = Mesurable : la cible est du mauvais côté de la valeur de départ.
failed-a-change-above-limit = Atteignable : le changement demandé dépasse votre limite.
failed-r-no-strategic-goal = Réaliste : reliez-le à un but stratégique.
failed-r-no-owner-or-means = Réaliste : donnez un responsable ou un budget.
failed-t-missing-deadline = Temporel : donnez une échéance.
failed-t-deadline-before-start = Temporel : l’échéance doit suivre le début.
