# La conversion, ses indicateurs : nom, à quoi il sert, phrase de résultat, lecture, exemple, pièges.

op-conversion-rate = Taux de conversion
op-conversion-rate-what = Dit quelle part des visiteurs a fait ce que vous attendiez.
op-conversion-rate-result = { $value } des visiteurs ont converti.
op-conversion-rate-reading-compare = Il n’existe pas de norme : le taux dépend du produit, du prix et du trafic. Comparez à votre propre historique, source par source ; un trafic élargi peut faire baisser le taux et monter les ventes.
op-conversion-rate-reading-check-counts = Il y a au moins autant de conversions que de visiteurs. Soit une visite peut en compter plusieurs, soit les deux chiffres ne couvrent pas la même période ou les mêmes pages : vérifiez avant de lire le taux.
op-conversion-rate-example = { $conversions } conversions pour { $visitors } visiteurs : le taux de conversion est de { $value }.
op-conversion-rate-pitfall-which-base = Visiteurs, sessions, clics ou prospects : le taux change avec la base, dites laquelle.
op-conversion-rate-pitfall-base-is-clicks = Ici, la base est le nombre de clics de la plateforme, non celui des visiteurs de votre site.
op-conversion-rate-pitfall-average-of-rates = Pour réunir deux campagnes, additionnez conversions et visiteurs, puis divisez ; ne faites pas la moyenne des taux.
op-conversion-rate-pitfall-points-not-percent = De 2 % à 2,5 %, le gain est de 0,5 point, soit +25 % : dites lequel des deux.

op-lead-to-customer-rate = Taux de transformation lead → client
op-lead-to-customer-rate-what = Dit quelle part des leads, ces contacts commerciaux, devient cliente.
op-lead-to-customer-rate-result = { $value } des leads sont devenus clients.
op-lead-to-customer-rate-reading-compare = Comparez d’une source de leads à l’autre, en laissant à chacune le temps de vendre. Un taux bas peut venir des leads ou de leur suivi : regardez les deux avant de changer de source.
op-lead-to-customer-rate-example = Sur { $leads } leads, { $customers } sont devenus clients : le taux de transformation est de { $value }.
op-lead-to-customer-rate-input-customers-hint = Ceux de ces leads-là, même s’ils ont acheté plus tard.
op-lead-to-customer-rate-pitfall-same-cohort = Les clients doivent venir de ces leads-là : diviser les clients du mois par les leads du mois mélange deux groupes.

op-average-order-value = Panier moyen
op-average-order-value-what = Donne le montant moyen d’une commande.
op-average-order-value-result = Une commande vaut { $value } en moyenne.
op-average-order-value-reading-refunds = Les remboursements dépassent les ventes de la période. Prenez une période plus longue, ou rattachez chaque remboursement à sa commande.
op-average-order-value-reading-compare = Comparez à vos autres périodes, en mettant les promotions à part. Un panier plus gros n’est pas toujours un meilleur gain : une remise peut le faire monter et réduire la marge.
op-average-order-value-example = { $revenue } de chiffre d’affaires en { $orders } commandes : le panier moyen est de { $value }.
op-average-order-value-input-revenue-hint = Remboursements déduits ; hors taxes pour vous en servir dans une marge.
op-average-order-value-pitfall-vat-and-shipping = Avec ou sans TVA, avec ou sans port : choisissez, et gardez le même choix partout.
op-average-order-value-pitfall-mean-not-typical = Quelques grosses commandes tirent la moyenne : la commande la plus courante est souvent plus petite.

op-uplift = Écart entre deux taux
op-uplift-what = Compare le taux d’un groupe testé à celui d’un groupe témoin, en relatif et en points.
op-uplift-result = Par rapport au témoin, l’écart relatif est de { $value }.
op-uplift-reading-lower = Le taux testé est sous le témoin. Le hasard peut suffire à l’expliquer : faites le test, avec l’effectif de chaque groupe, avant d’abandonner l’idée.
op-uplift-reading-not-lower = Le taux testé n’est pas sous le témoin. Un écart n’est pas une preuve : un test, avec l’effectif de chaque groupe, dit si le hasard suffirait à l’expliquer.
op-uplift-example = { $test } dans le groupe testé contre { $control } dans le groupe témoin : l’écart est de { $points }, soit { $value } en relatif.
op-uplift-pitfall-points-not-percent = De 2 % à 2,5 %, l’écart est de +0,5 point et de +25 % : les confondre est l’erreur la plus courante.
op-uplift-pitfall-no-control-no-effect = Sans groupe témoin tiré au sort, l’écart peut venir de la saison, du stock ou du hasard.

op-price-elasticity = Élasticité-prix
op-price-elasticity-what = Dit de combien de pour cent les volumes varient quand le prix varie de 1 %.
op-price-elasticity-result = L’élasticité d’arc est de { $value } : entre ces deux prix, une hausse de 1 % va avec une variation de volume d’environ { $value } %.
op-price-elasticity-reading-elastic = La demande est élastique : entre ces deux mesures, les volumes ont varié plus fort que le prix, et le chiffre d’affaires en sens inverse du prix. Le profit, lui, peut faire autre chose : refaites le compte sur la marge.
op-price-elasticity-reading-inelastic = La demande est peu élastique : entre ces deux mesures, les volumes ont varié moins fort que le prix, et le chiffre d’affaires dans le même sens que lui ; à −1 juste, il ne bouge pas. Cela vaut entre ces deux prix, pas au-delà.
op-price-elasticity-reading-check-data = Les volumes n’ont pas varié en sens inverse du prix : autre chose a joué, ou les données sont à revoir. Vérifiez la saison, la publicité et les périodes avant de vous servir de ce chiffre.
op-price-elasticity-example = Le prix passe de { $p0 } à { $p1 } et les ventes de { $q0 } à { $q1 } unités : l’élasticité d’arc est de { $arc }, celle au point de { $point }.
op-price-elasticity-pitfall-three-formulas = Trois formules, trois résultats : celle du point part du prix d’avant et change si l’on inverse avant et après ; l’arc et le logarithme, non. Dites laquelle vous citez.
op-price-elasticity-pitfall-not-causal = Deux périodes comparées ne prouvent rien : saison, publicité et concurrents ont aussi bougé.
op-price-elasticity-pitfall-volume-not-revenue = Mettez des quantités, pas du chiffre d’affaires : celui-ci contient déjà le prix.
