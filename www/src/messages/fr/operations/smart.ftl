# L’objectif SMART et ses contrôles.

op-smart-check = Vérifier un objectif SMART
op-smart-check-what = Contrôle qu’un objectif est spécifique, mesurable, atteignable, réaliste et daté.
op-smart-check-result = Points à revoir : { $value }.
op-smart-check-reading-well-formed = S’il reste des points, corrigez-les avant de lancer l’action. S’il n’en reste aucun, l’objectif est bien formé : cela ne dit ni qu’il sera atteint, ni qu’il est le bon.
op-smart-check-example = Passer de { $baseline } à { $target } entre le { $start } et le { $deadline } demande { $required_change_rel } en { $months }, soit { $required_monthly_growth } par mois, pour une limite de { $max_rel_change } ; points à revoir : { $failed }.
op-smart-check-input-baseline-hint = Dans l’unité de l’indicateur, un taux en fraction : 0,02 pour 2 %.
op-smart-check-input-target-hint = Dans la même unité que la valeur de départ.
op-smart-check-input-history-best-hint = Dans la même unité ; sert à dire si la cible dépasse ce que vous avez déjà obtenu.
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
