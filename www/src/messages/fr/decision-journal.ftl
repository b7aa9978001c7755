# Le journal : qui répond d'une décision, à partir de quand, et ce qu'elle a apporté.

decision-keep-owner = Responsable
decision-keep-effect = Prend effet le
decision-keep-review = À revoir le
decision-keep-review-hint = Ce jour-là, Levier met les chiffres importés depuis à côté de ce qui était attendu.
decision-keep-dates-wrong = La revue doit venir après le premier jour d’effet.
decision-journal-owner = Responsable : { $owner }
decision-journal-effect = Prend effet le { $date }
decision-journal-review = À revoir le { $date }
decision-due-title = Décisions à revoir
decision-due = { $count ->
    [one] Une décision est à revoir.
   *[other] { $count } décisions sont à revoir.
 }
decision-review-title = Ce qu’elle a apporté
decision-review-done = Revue du { $date }
decision-review-periods = { $since ->
    [one] Une période depuis l’effet
   *[other] { $since } périodes depuis l’effet
 }, jusqu’à celle du { $last }, comparées aux { $before } d’avant.
decision-review-before = Avant,
decision-review-expected = Attendu,
decision-review-obtained = Obtenu,
decision-review-decided = Décidé
decision-review-spent = Dépensé depuis
decision-review-spend = Dépense décidée et dépense réelle
decision-review-causes = Cette comparaison dit si le résultat a changé, pas pourquoi : la saison et tout ce qui a changé en même temps y sont aussi.
decision-review-note = Ce que vous en concluez
decision-review-keep = Garder la conclusion
decision-verdict-above-expected = Mieux qu’attendu : tout l’intervalle est au-dessus de ce qui était attendu.
decision-verdict-as-expected = À peu près ce qui était attendu.
decision-verdict-partly = Un effet, mais moindre qu’attendu.
decision-verdict-partly-expected-not-excluded = Un effet moindre qu’attendu jusqu’ici ; ce qui était attendu reste possible.
decision-verdict-no-effect-seen = Aucun effet visible : l’intervalle contient le niveau d’avant, pas celui qui était attendu.
decision-verdict-backwards = Le contraire de ce qui était attendu : le résultat est passé de l’autre côté du niveau d’avant.
decision-verdict-cannot-tell = Ces chiffres ne permettent pas encore de conclure.
decision-verdict-cannot-tell-nothing-observed = Rien à conclure : il faut au moins deux périodes importées depuis l’effet de la décision.
decision-verdict-cannot-tell-holds-both = Ces chiffres ne permettent pas de conclure : l’intervalle contient à la fois le niveau d’avant et celui qui était attendu.
