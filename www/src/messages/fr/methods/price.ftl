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

method-gabor-granger-name = Achat à chaque prix (Gabor-Granger)
method-gabor-granger-what = Qui achèterait à chaque prix : demande, recette, profit.
method-gabor-granger-found = { $aim ->
    [profit] Le profit est le plus grand à { $price } : { $demand } achèteraient, soit { $value } par personne
   *[revenue] La recette est la plus grande à { $price } : { $demand } achèteraient, soit { $value } par personne
}{ $rivals ->
    [0] , et aucun autre prix ne peut prétendre à autant.
   *[other] {". Les réponses ne le départagent pas de "}{ $others }.
}
method-gabor-granger-none = À aucun de ces prix la vente ne rapporterait : le coût dépasse le prix, ou personne n’achèterait.
method-gabor-granger-edge = Le meilleur prix est au bord de ceux demandés : demandez aussi au-delà.
method-gabor-granger-rises = { $n ->
    [one] Une fois, plus de personnes achèteraient plus cher : ces prix ont été regroupés, car une demande ne remonte pas.
   *[other] { $n } fois, plus de personnes achèteraient plus cher : ces prix ont été regroupés, car une demande ne remonte pas.
}
method-gabor-granger-demand = Demande
method-gabor-granger-profit = Profit par personne
method-gabor-granger-elasticity = Élasticité d’arc
method-gabor-granger-chart = Part de ceux qui achèteraient à chaque prix
method-gabor-granger-chart-what = Points : les réponses. Ligne : la demande, qui ne remonte jamais. La bande est l’intervalle des réponses.
method-gabor-granger-rule = À chaque prix, la part de ceux qui achèteraient ; recette = prix × demande, profit = (prix − coût) × demande.
method-gabor-granger-convention = Intervalle de Wilson. Où la demande remonte avec le prix, les prix voisins sont réunis (Ayer et al.). Un autre prix n’est pas départagé quand son intervalle atteint celui du meilleur.
method-gabor-granger-pitfalls = Les répondants devinent qu’on cherche un prix et répondent bas. L’ordre des prix compte : tirez-le au sort. Aucun concurrent n’est montré.
method-gabor-granger-source = A. Gabor et C. Granger, 1966, Economica ; Wilson, 1927.

method-elasticity-name = Élasticité et meilleur prix
method-elasticity-name-short = Élasticité
method-elasticity-what = Vos prix et vos ventes : ce qu’un prix plus haut coûte en volume, et le prix qui rapporte le plus.
method-elasticity-found = Quand le prix monte de 1 %, les ventes changent d’environ { $e } %{ $has ->
    [yes] { " " }({ $doubt })
   *[no] {""}
}.{ $priced ->
    [yes] { " " }Le prix le plus rentable serait { $price }{ $bounded ->
        [yes] , { $between }
       *[no] {""}
    }.
   *[no] {""}
}
method-elasticity-warning-price_follows_demand = Vos prix suivent les ventes passées : l’élasticité mêle la cause et l’effet, et aucun prix n’en est tiré.
method-elasticity-warning-not_an_experiment = Les prix n’ont pas été tirés au sort : ce qui a bougé avec eux (saison, promotion, concurrent) se lit ici comme un effet du prix.
method-elasticity-reason-price_follows_demand = Aucun meilleur prix : faites varier le prix sans regarder les ventes, puis revenez.
method-elasticity-reason-wrong_sign = Les ventes montent avec le prix : autre chose bougeait en même temps. Aucun prix n’en est tiré.
method-elasticity-reason-inelastic = Les ventes baissent moins que le prix ne monte : selon ces données, plus cher rapporterait toujours plus. N’y croyez que dans l’étendue des prix essayés.
method-elasticity-reason-free_unit = Sans coût par unité, le meilleur prix n’a pas de borne : donnez le coût.
method-elasticity-reason-maybe_inelastic = L’intervalle touche une demande qui baisse moins que le prix ne monte : le prix n’a pas de borne haute.
method-elasticity-outside = Ce prix sort de ceux qui ont été essayés : c’est une extrapolation.
method-elasticity-even = À ce prix, le volume changerait de { $volume }, quand { $even } suffirait à garder le même profit ; le profit changerait de { $profit }.
method-elasticity-best = Prix le plus rentable
method-elasticity-volume = Volume à ce prix
method-elasticity-break-even = Volume qui garde le profit
method-elasticity-profit = Profit à ce prix
method-elasticity-chart = Ventes à chaque prix
method-elasticity-chart-what = Un point par période : le prix et la quantité vendue.
method-elasticity-interval-what = Un point pour l’élasticité, un trait pour son intervalle ; au-delà de −1, plus cher rapporte moins.
method-elasticity-rule = ln(quantité) = constante + e·ln(prix) + contrôles, par moindres carrés. Prix le plus rentable = coût·e/(1 + e).
method-elasticity-convention = L’erreur type est élargie quand les périodes se ressemblent ; sans cela, l’intervalle ne couvrirait la vraie valeur que six fois sur dix au lieu de neuf et demie.
method-elasticity-pitfalls = Une élasticité constante n’est vraie que près des prix essayés. Les prix décidés en regardant les ventes la faussent.
method-elasticity-source = A. Lerner, 1934, pour le prix ; moindres carrés des logarithmes.
