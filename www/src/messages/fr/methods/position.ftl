# Positionnement et préférences.

method-attribute-map-name = Carte de positionnement
method-attribute-map-what = Des notes de marques par qualité : qui se ressemble, et sur quoi.
method-attribute-map-found = Deux axes gardent { $kept } de ce que { $count } qualités disent de { $n } marques{ $has ->
    [yes] {" ; le premier oppose les marques surtout sur "}{ $first }.
    [all] {" ; le premier distingue les marques sur toutes à la fois."}
   *[no] .
}
method-attribute-map-axis = Axe { $n } ({ $part })
method-attribute-map-poor = Moins de 70 % sont gardés : deux marques proches sur la carte peuvent différer beaucoup.
method-attribute-map-left = { $names } : même note partout, laissé de côté.
method-attribute-map-strange = Préférences laissées de côté, faute d’une telle marque dans les notes : { $names }. Écrivez les noms comme dans les notes.
method-attribute-map-tied = Deux axes comptent autant l’un que l’autre : leur orientation est arbitraire.
method-attribute-map-fit = Expliqué par la direction
method-attribute-map-ideal = Point sur la carte
method-attribute-map-ideal-fit = Expliqué par le point
method-attribute-map-kind = { $kind ->
    [ideal] idéal
    [anti_ideal] à éviter
   *[none] aucun
}
method-attribute-map-chart = Les marques et ce qui les distingue
method-attribute-map-chart-what = Un point par marque ; une flèche par qualité ou préférence, vers où elle grandit. Deux flèches de même sens disent la même chose.
method-attribute-map-rule = Analyse en composantes principales des notes moyennes : les deux directions qui gardent le plus de différences entre marques.
method-attribute-map-convention = Corrélation : chaque qualité compte autant. Covariance : celles qui varient plus comptent plus. Varimax (Kaiser, 1958) tourne les axes pour que chaque qualité tienne sur un seul.
method-attribute-map-pitfalls = Avec trois marques, la carte garde toujours tout : cela ne prouve rien. Une qualité que personne ne note autrement disparaît. La carte décrit des opinions, pas des ventes.
method-attribute-map-source = Pearson, 1901 ; Kaiser, 1958 ; Carroll, 1972, pour les idéaux.

method-mds-name = Carte des ressemblances (MDS)
method-mds-what = Des distances entre marques, sans dire pourquoi : leur carte, et où elle ment.
method-mds-found = { $n } éléments sur une carte, avec un stress de { $stress }{ $worst ->
    [yes] {" ; elle montre "}{ $a } et { $b } plus { $side ->
        [far] éloignés
       *[near] proches
    } que dans le tableau.
   *[no] {" ; aucune distance n’y est très déformée."}
}
method-mds-poor = Un stress au-dessus de 20 % : deux dimensions ne suffisent pas à ces distances.
method-mds-betrayed = { $n ->
    [one] Une distance est trahie
   *[other] { $n } distances sont trahies
} : { $pairs }.
method-mds-pair = { $a } – { $b }
method-mds-pair-head = Paire
method-mds-axis = Dimension { $n }
method-mds-given = Donnée
method-mds-drawn = Dessinée
method-mds-ratio = Rapport
method-mds-chart = La carte
method-mds-chart-what = Un point par élément ; seules les distances comptent, l’orientation est arbitraire.
method-mds-rule = Les points sont placés pour que les distances dessinées suivent au mieux les distances données.
method-mds-convention = Classique : Torgerson (1952). Kruskal : seul l’ordre des distances compte. Stress-1 de Kruskal (1964), égalités libres.
method-mds-pitfalls = Les axes n’ont pas de nom : ne leur en donnez pas sans autre preuve. Une distance trahie se lit dans le tableau, pas sur la carte.
method-mds-source = W. Torgerson, 1952 ; J. Kruskal, 1964, Psychometrika.

method-conjoint-name = Analyse conjointe
method-conjoint-what = Des produits entiers notés ou classés : ce que vaut chaque caractéristique.
method-conjoint-found = Pour { $n ->
    [one] un répondant
   *[other] { $n } répondants
}, { $first } compte le plus ({ $part } de l’importance), puis { $second } ({ $other }).
method-conjoint-nothing = Ces réponses ne disent rien des préférences : personne ne distingue les profils.
method-conjoint-unseen = { $names } : rien ne montre un effet ; l’importance affichée peut n’être que du bruit.
method-conjoint-left = { $names } : sans préférence lisible, hors de la moyenne.
method-conjoint-means = La moyenne des importances n’est pas l’importance des moyennes : des goûts opposés s’annulent dans la seconde. Les deux sont dans le tableau.
method-conjoint-segment = { $part } choisissent d’abord selon { $attribute } ({ $weight } de l’importance, plutôt { $level })
method-conjoint-segments-found = Des segments par les goûts : { $list }. Silhouette moyenne : { $silhouette } (0,25 et plus : les groupes se distinguent).
method-conjoint-segments-unclear = Pas de segments nets : les goûts passent des uns aux autres par degrés (silhouette moyenne de { $silhouette }, sous 0,25). Le moins mauvais découpage : { $list }.
method-conjoint-segments-loose = { $count ->
    [one] Le segment { $names } ne se retrouve pas quand on tire d’autres répondants au sort : ne fondez rien sur lui.
   *[other] Les segments { $names } ne se retrouvent pas quand on tire d’autres répondants au sort : ne fondez rien sur eux.
}
method-conjoint-segments-few = { $n } répondants seulement : ces segments décrivent ces personnes, pas un marché.
method-conjoint-segments-none = Pas de segments par les goûts. { $why }
method-conjoint-segment-people = Répondants
method-conjoint-segment-share = Part
method-conjoint-segment-liked = Niveaux préférés
method-conjoint-segment-again = Retrouvé
method-conjoint-level = { $attribute } : { $level }
method-conjoint-chart = Ce que vaut chaque niveau
method-conjoint-chart-what = Un point par niveau, un trait depuis zéro : à droite, il plaît plus que la moyenne de sa caractéristique. Les erreurs types sont dans le tableau.
method-conjoint-mean = Moyenne des importances
method-conjoint-pooled = Importance des moyennes
method-conjoint-worth = Utilité partielle
method-conjoint-spread = Écart entre répondants
method-conjoint-rule = Régression des notes sur les niveaux, codés pour que les utilités d’une caractéristique somment à zéro. Importance : l’étendue d’une caractéristique sur la somme des étendues.
method-conjoint-convention = Un classement (1 est le meilleur) devient une note : nombre de profils + 1 − rang. Les utilités d’ensemble viennent d’une régression sur toutes les réponses. Segments : k-moyennes (Hartigan et Wong, 1979) sur les utilités de chacun, ramenées à son échelle (divisées par la somme de ses étendues) ; nombre par la silhouette. « Retrouvé » : recouvrement moyen de Jaccard sur 20 tirages de répondants.
method-conjoint-pitfalls = Une importance dépend des niveaux montrés : un prix de 1 à 10 compte plus qu’un prix de 1 à 2. Autant de profils que d’effets ne laisse rien pour juger. Des segments de quelques personnes décrivent ces personnes, pas un marché.
method-conjoint-source = P. Green et V. Rao, 1971, Journal of Marketing Research. Segments : P. Green et A. Krieger, 1991 ; Kaufman et Rousseeuw, 1990 ; C. Hennig, 2007.

method-conjoint-design-name = Plan d’une enquête conjointe
method-conjoint-design-what = Des caractéristiques et leurs niveaux : les quelques produits à montrer.
method-conjoint-design-found = { $n } profils suffisent au lieu de { $full } : efficacité D de { $efficiency }, et { $df } de plus que le minimum pour juger de la précision.
method-conjoint-design-saturated = Autant de profils que d’effets : rien ne restera pour juger de la précision. Ajoutez-en deux ou trois.
method-conjoint-design-twice = { $n ->
    [one] Un profil est montré deux fois.
   *[other] { $n } profils sont montrés plus d’une fois.
}
method-conjoint-design-chart = Caractéristiques qui varient ensemble
method-conjoint-design-chart-what = V de Cramér de chaque paire : 0, elles varient l’une sans l’autre ; 1, on ne pourra pas les séparer.
method-conjoint-design-shown = Fois montré
method-conjoint-design-rule = Parmi les profils possibles, on cherche le petit nombre dont l’information sur les effets (déterminant de X’X) est la plus grande.
method-conjoint-design-convention = Efficacité D rapportée au plan complet : 100 % si le plan est équilibré et orthogonal (Kuhfeld, Tobias et Garratt, 1994).
method-conjoint-design-pitfalls = Seuls les effets simples sont prévus : si deux caractéristiques agissent ensemble, le plan peut les confondre. Retirez les produits impossibles, puis vérifiez de nouveau.
method-conjoint-design-source = S. Addelman, 1962 ; Kuhfeld, Tobias et Garratt, 1994, Journal of Marketing Research.

method-market-simulator-name = Simulateur de marché
method-market-simulator-what = Des préférences et des produits face à face : la part de chacun.
method-market-simulator-found = Sur { $n } produits, { $name } prendrait { $logit } du marché selon le logit, et { $first } au premier choix.
method-market-simulator-ties = { $n ->
    [one] Une personne hésite entre deux produits égaux : son choix est partagé.
   *[other] { $n } personnes hésitent entre des produits égaux : leur choix est partagé.
}
method-market-simulator-left = { $n ->
    [one] Une personne a une utilité négative : elle ne compte pas dans la part de préférence.
   *[other] { $n } personnes ont une utilité négative : elles ne comptent pas dans la part de préférence.
}
method-market-simulator-first_choice = Premier choix
method-market-simulator-share_of_preference = Part de préférence
method-market-simulator-logit = Logit
method-market-simulator-chart = Part de chaque produit, selon le logit
method-market-simulator-chart-what = Une barre par produit : la part moyenne de ses chances d’être choisi.
method-market-simulator-rule = L’utilité d’un produit est la somme des utilités de ses niveaux, par personne. Premier choix : chacun prend le meilleur. Part de préférence : à proportion des utilités. Logit : à proportion de leur exponentielle.
method-market-simulator-convention = Chaque personne compte autant. La netteté multiplie les utilités dans le logit : plus elle est grande, plus on approche du premier choix.
method-market-simulator-pitfalls = Ce sont des préférences, pas des ventes : tous connaissent et trouvent chaque produit. Les parts n’ont pas d’intervalle ici : peu de répondants, peu de certitude.
method-market-simulator-source = P. Green et V. Rao, 1971 ; Luce, 1959 ; McFadden, 1974.
method-conjoint-choice-name = Conjointe par choix (logit)
method-conjoint-choice-what = Des choix entre plusieurs produits : ce que vaut chaque caractéristique.
method-conjoint-choice-found = Sur { $n } choix, { $first } compte le plus ({ $part } de l’importance), puis { $second } ({ $other }) ; le pseudo-R² de McFadden est de { $r2 }.
method-conjoint-choice-unsure = { $n ->
    [one] Un niveau sur { $all } n’est pas distinct de zéro
   *[other] { $n } niveaux sur { $all } ne sont pas distincts de zéro
} avec 95 % de confiance : plus de choix les départageraient.
method-conjoint-choice-scale = Ces utilités se comparent entre elles, pas avec celles d’une autre enquête : leur échelle dépend de la netteté des choix.
method-conjoint-choice-chart-what = Un point par niveau, un trait pour son intervalle à 95 %. S’il passe par zéro, le niveau n’est ni mieux ni moins bien que la moyenne de sa caractéristique.
method-conjoint-choice-importance = Importance
method-conjoint-choice-loglik = Log-vraisemblance
method-conjoint-choice-chance = Log-vraisemblance au hasard
method-conjoint-choice-r2 = Pseudo-R² de McFadden
method-conjoint-choice-rule = Dans chaque choix, la chance d’un produit est l’exponentielle de son utilité sur la somme de celles des produits montrés. Les utilités sont celles qui rendent les choix observés les plus probables.
method-conjoint-choice-convention = Une ligne par produit montré ; 1 sur le produit retenu, rien sur les autres. Les utilités d’une caractéristique somment à zéro ; intervalles de Wald. Tous les répondants ensemble.
method-conjoint-choice-pitfalls = Le logit suppose qu’un produit de plus prend aux autres en proportion : deux produits presque jumeaux y comptent trop. Les choix d’une même personne sont lus comme indépendants. Un niveau toujours retenu n’a pas de valeur finie.
method-conjoint-choice-source = D. McFadden, 1974, « Conditional logit analysis of qualitative choice behavior ».

method-best-product-name = Meilleure gamme sous coûts
method-best-product-what = Des préférences, des prix et des coûts : les produits qui rapportent le plus face aux concurrents.
method-best-product-found = { $n ->
    [one] Face à { $rivals ->
        [0] aucun concurrent
        [one] un concurrent
       *[other] { $rivals } concurrents
    }, le produit le plus rentable est { $names } : { $share } du marché, { $margin } de marge par unité, soit { $profit } par personne du marché.
   *[other] Face à { $rivals ->
        [0] aucun concurrent
        [one] un concurrent
       *[other] { $rivals } concurrents
    }, la gamme la plus rentable est { $all } : { $profit } de marge par personne du marché.
}
method-best-product-never = Aucun produit ne couvre ses coûts à ces prix : montez un prix, ou baissez un coût.
method-best-product-own = Proposé { $n }
method-best-product-certain = Les concurrents ne réagissent pas, et chacun connaît chaque produit. Peu de répondants font peu de certitude : essayez aussi les autres règles de choix.
method-best-product-chart = Le marché, avec les produits proposés
method-best-product-chart-what = Une barre par produit : sa part selon la règle choisie.
method-best-product-margin = Marge par unité
method-best-product-rule = Toutes les gammes de ce nombre de produits sont essayées ; celle dont la somme des parts multipliées par les marges est la plus grande est gardée.
method-best-product-convention = Le prix est la caractéristique dont chaque niveau a un prix. Le coût d’un produit est la somme des coûts de ses niveaux ; un niveau sans coût n’ajoute rien.
method-best-product-pitfalls = Les coûts fixes n’y sont pas. Une gamme optimale d’un cheveu n’est pas meilleure : comparez les parts selon le prix, et selon les trois règles.
method-best-product-source = P. Green et A. Krieger, 1985, Marketing Science, pour le choix d’une gamme.

method-brand-funnel-name = Entonnoir de marque face aux concurrents
method-brand-funnel-what = Des personnes par étape et par marque : où la vôtre en perd plus que les autres.
method-brand-funnel-found = { $case ->
    [behind] { $own } est surtout en retard sur « { $stage } » : { $rate } y passent, { $others } chez les concurrents, un écart { $doubt } avec { $confidence } de confiance.
    [ahead] { $own } n’est en retard nulle part, et surtout en avance sur « { $stage } » : { $rate } y passent, { $others } chez les concurrents, un écart { $doubt } avec { $confidence } de confiance.
   *[level] Rien ne distingue { $own } de ses concurrents : à chaque étape, l’intervalle de l’écart contient zéro.
}
method-brand-funnel-best = À l’inverse, elle est en avance sur « { $stage } ».
method-brand-funnel-nobody = À une étape, personne n’est passé par la précédente : aucun taux ne s’y calcule.
method-brand-funnel-first = interrogés → { $name }
method-brand-funnel-step = { $from } → { $to }
method-brand-funnel-stage = Passage
method-brand-funnel-own = Votre marque
method-brand-funnel-others = Concurrents ensemble
method-brand-funnel-gap = Écart
method-brand-funnel-chart = { $own }, moins ses concurrents
method-brand-funnel-chart-what = Un point par passage : votre taux moins celui des concurrents, avec son intervalle. À gauche de zéro, votre marque perd plus de monde.
method-brand-funnel-rule = À chaque étape, le taux de passage est le nombre de personnes rapporté à l’étape d’avant ; les concurrents sont additionnés.
method-brand-funnel-convention = Intervalle de l’écart de Newcombe (1998, méthode 10), chaque taux ayant celui de Wilson (1927).
method-brand-funnel-pitfalls = Les mêmes personnes répondent pour toutes les marques : l’intervalle suppose des groupes distincts et reste donc indicatif. Une petite marque a souvent de bons taux parmi les rares qui la connaissent.
method-brand-funnel-source = R. Newcombe, 1998, Statistics in Medicine ; E. Wilson, 1927.
