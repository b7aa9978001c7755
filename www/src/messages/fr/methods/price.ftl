# Les méthodes de prix.

method-van-westendorp-name = Prix acceptables (van Westendorp)
method-van-westendorp-what = Quatre questions à des clients possibles, et les prix entre lesquels rester.
method-van-westendorp-found = Restez entre { $low } et { $high } : à { $opp }{ $has ->
    [yes] { " " }({ $doubt } avec 95 % de confiance)
   *[no] {""}
}, aussi peu de répondants trouvent le produit trop cher que trop bon marché. { $n ->
    [one] Une seule réponse comptée.
   *[other] { $n } réponses comptées.
}
method-van-westendorp-few = { $n ->
    [one] Une seule réponse : lisez-la comme une piste, pas comme un prix.
   *[other] { $n } réponses sont peu : sous 30, lisez ces prix comme une piste.
}
method-van-westendorp-left = Sur { $asked } répondants, { $intransitive ->
    [0] tous ont donné des prix croissants
    [one] 1 a donné des prix qui ne vont pas en croissant
   *[other] { $intransitive } ont donné des prix qui ne vont pas en croissant
} et { $missing ->
    [0] aucun n’a laissé de question sans réponse
    [one] 1 n’a pas tout répondu
   *[other] { $missing } n’ont pas tout répondu
}. Non comptés : { $who }.
method-van-westendorp-trial = D’après les intentions de { $n } répondants, l’essai est le plus fort à { $trial } ({ $rate }) et la recette à { $revenue } ({ $amount } par personne interrogée).
method-van-westendorp-too_cheap = Trop bon marché
method-van-westendorp-cheap = Bon marché
method-van-westendorp-expensive = Cher
method-van-westendorp-too_expensive = Trop cher
method-van-westendorp-pmc = Bas de la plage (PMC)
method-van-westendorp-pmc_narrow = Bas de la plage étroite
method-van-westendorp-opp = Moindre rejet (OPP)
method-van-westendorp-idp = Indifférence (IDP)
method-van-westendorp-pme = Haut de la plage (PME)
method-van-westendorp-pme_narrow = Haut de la plage étroite
method-van-westendorp-chart = Ce que chaque prix paraît
method-van-westendorp-chart-what = Part des répondants pour qui chaque prix est trop bon marché, bon marché, cher ou trop cher. Les points sont les croisements des courbes dessinées.
method-van-westendorp-points = Les points de prix et leur intervalle
method-van-westendorp-points-what = Un trait par point, du bas au haut de son intervalle à 95 % ; sans trait, les réponses sont trop peu nombreuses.
method-van-westendorp-rule = Chaque répondant dit à quel prix le produit est trop bon marché pour être bon, bon marché, cher, trop cher. Chaque courbe donne la part de ceux qui jugent ainsi un prix. PMC : « pas bon marché » croise « trop bon marché ». PME : « trop cher » croise « pas cher ». OPP : « trop cher » croise « trop bon marché ». IDP : « cher » croise « bon marché ».
method-van-westendorp-convention = La plage est celle de van Westendorp (PMC à PME) ; la plage étroite, plus récente, croise « cher » avec « trop bon marché » et « trop cher » avec « bon marché ». Où deux courbes sont égales sur une étendue, le prix est le milieu de l’étendue. L’intervalle vient de 1 000 rééchantillons des répondants. Avec des intentions de 1 à 5, l’essai suit Newton, Miller et Smith.
method-van-westendorp-pitfalls = Dire n’est pas acheter : personne ne paie en répondant. Le produit doit être connu, sinon les prix donnés sont ceux d’un autre. La méthode ne voit ni les concurrents ni vos coûts : comparez avec le seuil de rentabilité.
method-van-westendorp-source = P. van Westendorp, 1976, congrès ESOMAR ; Newton, Miller et Smith, 1993, pour l’essai.
