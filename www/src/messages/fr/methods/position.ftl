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
