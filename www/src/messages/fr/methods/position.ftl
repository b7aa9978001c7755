# Positionnement et préférences.

method-attribute-map-name = Carte de positionnement
method-attribute-map-what = Des notes de marques par qualité : qui se ressemble, et sur quoi.
method-attribute-map-found = Deux axes gardent { $kept } de ce que { $count } qualités disent de { $n } marques{ $has ->
    [yes] {" ; le premier oppose les marques surtout sur "}{ $first }.
   *[no] .
}
method-attribute-map-axis = Axe { $n } ({ $part })
method-attribute-map-poor = Moins de 70 % sont gardés : deux marques proches sur la carte peuvent différer beaucoup.
method-attribute-map-left = { $names } : même note partout, laissé de côté.
method-attribute-map-tied = Deux axes comptent autant l’un que l’autre : leur orientation est arbitraire.
method-attribute-map-fit = Expliqué par la direction
method-attribute-map-ideal = Point sur la carte
method-attribute-map-ideal-fit = Expliqué par le point
method-attribute-map-kind = { $kind ->
    [ideal] idéal
    [anti_ideal] à fuir
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
    } qu’ils ne le sont.
   *[no] {" ; aucune distance n’y est très déformée."}
}
method-mds-poor = Un stress au-dessus de 20 % : deux dimensions ne suffisent pas à ces distances.
method-mds-betrayed = { $n ->
    [one] Une distance est trahie
   *[other] { $n } distances sont trahies
} : { $pairs }.
method-mds-pair = { $a } – { $b }
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
method-conjoint-level = { $attribute } : { $level }
method-conjoint-chart = Ce que vaut chaque niveau
method-conjoint-chart-what = Un point par niveau, un trait depuis zéro : à droite, il plaît plus que la moyenne de sa caractéristique. Les erreurs types sont dans le tableau.
method-conjoint-mean = Moyenne des importances
method-conjoint-pooled = Importance des moyennes
method-conjoint-worth = Utilité partielle
method-conjoint-spread = Écart entre répondants
method-conjoint-rule = Régression des notes sur les niveaux, codés pour que les utilités d’une caractéristique somment à zéro. Importance : l’étendue d’une caractéristique sur la somme des étendues.
method-conjoint-convention = Un classement (1 est le meilleur) devient une note : nombre de profils + 1 − rang. Les utilités d’ensemble viennent d’une régression sur toutes les réponses.
method-conjoint-pitfalls = Une importance dépend des niveaux montrés : un prix de 1 à 10 compte plus qu’un prix de 1 à 2. Autant de profils que d’effets ne laisse rien pour juger.
method-conjoint-source = P. Green et V. Rao, 1971, Journal of Marketing Research.

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
