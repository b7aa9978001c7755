# Exercices : gagner, ou seulement vendre. Les variables sont des emplacements que le moteur de calcul remplit.

exercise-promo-title = La promotion qui vend plus et gagne moins
exercise-promo-what = Distinguer le chiffre d’affaires de la marge, et trouver la hausse qu’une remise doit produire.
exercise-promo-words = promotion ; promo ; remise ; soldes ; la promo est-elle rentable ; marge ; Facebook
exercise-promo-statement =
    Une boutique de vêtements en ligne vend un modèle à { $price } HT, qu’elle achète { $cost }. Elle en écoule { $units } par semaine. Pendant une semaine, elle le propose avec une remise de { $discount } : les unités vendues augmentent de { $uplift }.
    La page de la boutique compte 18 400 abonnés, dont 62 % de femmes. La publication qui annonçait l’offre a reçu 940 réactions.
    La directrice parle d’un succès et veut recommencer chaque mois, cette fois avec { $ads } de publicité.
exercise-promo-revenue = De combien le chiffre d’affaires du modèle a-t-il varié ?
exercise-promo-revenue-hint = Le prix est multiplié par un coefficient, les unités par un autre. Comment deux coefficients se combinent-ils ?
exercise-promo-revenue-at-added = Vous avez soustrait la remise à la hausse. Des variations successives se multiplient : (1 − { $discount }) × (1 + { $uplift }) − 1.
exercise-promo-revenue-at-units-only = C’est la hausse des unités. Chacune a été vendue moins cher : le prix a baissé de { $discount } en même temps.
exercise-promo-unit-margin = Que gagne la boutique sur une unité vendue en promotion, avant publicité ?
exercise-promo-unit-margin-hint = La remise fait baisser le prix, pas le coût d’achat.
exercise-promo-unit-margin-at-discount-on-margin = Vous avez appliqué la remise à la marge. Elle porte sur le prix entier, et le coût ne bouge pas : toute la remise est prise sur la marge.
exercise-promo-unit-margin-at-not-discounted = C’est la marge sans promotion : la remise n’y est pas.
exercise-promo-profit = De combien le profit de la semaine a-t-il varié, sans publicité ?
exercise-promo-profit-hint = Comparez deux produits : unités × marge unitaire, avant et pendant.
exercise-promo-profit-at-revenue-change = C’est la variation du chiffre d’affaires. Il faut retirer le coût des unités vendues en plus.
exercise-promo-profit-at-old-margin = Vous avez compté les unités en plus à l’ancienne marge, et oublié que toutes les autres ont aussi été vendues avec la remise.
exercise-promo-required = Quelle hausse des unités aurait laissé le profit inchangé ?
exercise-promo-required-hint = Les unités doivent croître autant que la marge unitaire a été divisée.
exercise-promo-required-at-on-price = Cette hausse maintient le chiffre d’affaires. Pour maintenir le profit, c’est la marge qu’il faut rattraper.
exercise-promo-required-at-discount-over-margin = Vous avez rapporté la remise à l’ancienne marge. Elle se rapporte à la nouvelle, plus petite : remise ÷ (marge − remise).
exercise-promo-threshold = À partir de quel taux de marque, sur le prix HT, cette promotion n’aurait-elle rien coûté ? « + { $uplift } » désigne des unités.
exercise-promo-threshold-hint = Posez la marge comme une part du prix, et égalez les profits d’avant et de pendant.
exercise-promo-threshold-at-markup = Vous avez rapporté la marge au coût. Le taux de marque la rapporte au prix de vente.
exercise-promo-threshold-at-revenue-reading = C’est le seuil si la hausse désigne le chiffre d’affaires. Ici, elle désigne des unités.
exercise-promo-threshold-rev = Même question si « + { $uplift } » désignait le chiffre d’affaires.
exercise-promo-threshold-rev-hint = Si le chiffre d’affaires a crû de { $uplift } malgré la remise, de combien les unités ont-elles crû ?
exercise-promo-threshold-rev-at-volume-reading = C’est le seuil si la hausse désigne des unités. Si elle désigne le chiffre d’affaires, les unités ont crû davantage.
exercise-promo-units-ads = Avec { $ads } de publicité, combien d’unités faut-il vendre en une semaine pour garder le profit d’avant ?
exercise-promo-units-ads-hint = Ajoutez la publicité au profit à retrouver, puis divisez par ce qu’une unité rapporte en promotion.
exercise-promo-units-ads-at-without-ads = Vous avez retrouvé le profit d’avant, mais pas payé la publicité.
exercise-promo-units-ads-at-discount-forgotten = Vous payez la publicité avec la marge d’avant. Pendant la promotion, chaque unité rapporte moins.
exercise-promo-profit-ads = Et si les unités n’augmentent que de { $uplift } : de combien le profit varie-t-il, publicité payée ?
exercise-promo-profit-ads-hint = La publicité s’ajoute à la perte.
exercise-promo-profit-ads-at-ads-forgotten = La publicité n’est pas déduite.
exercise-promo-profit-ads-at-ads-added = La publicité a été ajoutée au lieu d’être retirée : elle coûte, elle ne rapporte pas.
exercise-promo-decision = Que conseillez-vous à la directrice ?
exercise-promo-decision-hint = Deux chiffres ont bougé en sens contraire : lequel reste dans la caisse ?
exercise-promo-decision-repeat = Recommencer : le chiffre d’affaires a augmenté.
exercise-promo-decision-stop = Ne pas recommencer sous cette forme : chaque semaine de promotion coûte de l’argent.
exercise-promo-decision-test = Refaire la même semaine, pour vérifier.
exercise-promo-decision-at-revenue-only = Le chiffre d’affaires a monté et le profit a baissé. C’est le profit qui paie les salaires.
exercise-promo-decision-at-wait = Vérifier est une bonne habitude, mais le calcul est déjà fait : à cette hausse-là, la remise perd. Il faudrait changer la remise, pas la refaire.
exercise-promo-end =
    Une remise se prend entièrement sur la marge. Plus la marge est mince, plus la hausse à obtenir est grande : demandez-la avant la promotion, pas après.
    Une partie des clients aurait acheté plein tarif, ou plus tard. Sans semaine ni région témoin, on ne sait même pas si la hausse vient de l’offre.

exercise-roi-title = ROI : 400 % ou 0 % ?
exercise-roi-what = Calculer un retour sur la marge, et le ROAS qu’il faut pour ne rien perdre.
exercise-roi-words = ROI ; ROAS ; retour sur investissement ; seuil de rentabilité ; rentabilité d’une campagne ; marge
exercise-roi-statement =
    Une campagne a coûté { $cost }. L’outil de la régie lui attribue { $revenue } de chiffre d’affaires HT, pour 1 250 commandes et 96 000 clics, et l’agence annonce son ROI dans la présentation du trimestre.
    L’agence n’a pas demandé la marge. Selon les produits, elle est de { $low } ou de { $high } du chiffre d’affaires.
exercise-roi-low = Quel est le ROI si la marge est de { $low } ?
exercise-roi-low-hint = Ce que la campagne rapporte, c’est la marge. Retirez-en le coût, puis rapportez au coût.
exercise-roi-low-at-on-revenue = Vous avez compté le chiffre d’affaires comme un gain. Il faut encore payer les produits : le ROI se calcule sur la marge.
exercise-roi-low-at-cost-not-taken-off = C’est la marge par euro dépensé. Le ROI retire d’abord le coût de la campagne : (marge − coût) ÷ coût.
exercise-roi-high = Et si la marge est de { $high } ?
exercise-roi-high-hint = Le même calcul, avec une autre marge.
exercise-roi-high-at-on-revenue = Vous avez compté le chiffre d’affaires comme un gain. Il faut encore payer les produits : le ROI se calcule sur la marge.
exercise-roi-high-at-cost-not-taken-off = C’est la marge par euro dépensé. Le ROI retire d’abord le coût de la campagne : (marge − coût) ÷ coût.
exercise-roi-roas = Avec une marge de { $high }, quel ROAS (chiffre d’affaires ÷ dépense) faut-il pour ne rien perdre ?
exercise-roi-roas-hint = Un euro dépensé doit rapporter un euro de marge.
exercise-roi-roas-at-one-minus-margin = Vous avez divisé par la part des coûts. C’est la marge qui rembourse : 1 ÷ marge.
exercise-roi-roas-at-the-margin = C’est la marge elle-même. Le seuil est son inverse.
exercise-roi-sales = Quel chiffre d’affaires la campagne doit-elle produire pour se payer, à { $high } de marge ?
exercise-roi-sales-hint = Le ROAS seuil, appliqué à la dépense.
exercise-roi-sales-at-on-revenue = À ce chiffre d’affaires, la régie est remboursée, mais les produits ne sont pas payés.
exercise-roi-sales-at-one-minus-margin = Vous avez divisé par la part des coûts au lieu de la marge.
exercise-roi-end =
    Le même tableau donne un ROI flatteur sur le chiffre d’affaires et un tout autre sur la marge. Un ROI sans sa définition ne veut rien dire : demandez toujours « sur quoi ? ».
    Reste une question que ce calcul ne pose pas : ces ventes auraient-elles eu lieu sans la campagne ?

exercise-price-title = HT, TTC et remises en cascade
exercise-price-what = Passer du prix TTC au prix HT, et traduire une offre en remise réelle.
exercise-price-words = prix ; HT ; TTC ; TVA ; TVA offerte ; remises successives ; taux de marque ; taux de marge ; un acheté un offert
exercise-price-statement =
    Un article est affiché { $ttc } TTC, avec une TVA de { $vat }. Son coût d’achat est de { $cost } HT, livré au dépôt de Lyon en 12 jours.
    Trois offres sont sur la table :
    • une remise de { $d1 }, puis { $d2 } de plus à la caisse ;
    • « la TVA est offerte » ;
    • { $buy } achetés, 1 offert.
exercise-price-ht = Quel est le prix HT ?
exercise-price-ht-hint = Prix TTC = prix HT × (1 + TVA).
exercise-price-ht-at-vat-off-the-gross = Vous avez retiré la TVA au prix TTC. Elle se calcule sur le prix HT : il faut diviser par 1 + { $vat }.
exercise-price-ht-at-vat-added = Vous avez ajouté la TVA à un prix qui la contient déjà.
exercise-price-margin = Quel est le taux de marque (la marge rapportée au prix de vente HT) ?
exercise-price-margin-hint = (Prix HT − coût) ÷ prix HT.
exercise-price-margin-at-markup = C’est le taux de marge, rapporté au coût d’achat. Le taux de marque se rapporte au prix de vente.
exercise-price-margin-at-on-gross = Vous avez gardé le prix TTC. La TVA n’est pas à l’entreprise : elle la reverse.
exercise-price-chained = Les deux remises successives valent ensemble quelle remise ?
exercise-price-chained-hint = La seconde remise porte sur le prix déjà réduit.
exercise-price-chained-at-added = Vous avez additionné. La seconde remise s’applique au prix déjà baissé : 1 − (1 − { $d1 }) × (1 − { $d2 }).
exercise-price-vat-offered = « TVA offerte » : quelle remise est-ce, sur le prix affiché ?
exercise-price-vat-offered-hint = Le client paie le prix HT au lieu du prix TTC. Quelle part du prix TTC économise-t-il ?
exercise-price-vat-offered-at-the-vat = C’est le taux de TVA, calculé sur le prix HT. Rapportée au prix affiché, la remise est plus petite.
exercise-price-one-free = { $buy } achetés, 1 offert : quelle remise par article emporté ?
exercise-price-one-free-hint = Comptez les articles emportés, celui qui est offert compris.
exercise-price-one-free-at-over-bought = Vous avez rapporté l’article offert aux articles payés. Il se rapporte à tous les articles emportés.
exercise-price-end =
    Une offre se compare en remise effective sur le prix que paie le client, et se juge sur la marge HT qui reste.
    Taux de marge et taux de marque ont le même numérateur : dites toujours au regard de quoi, du coût ou du prix.

exercise-elastic-title = Baisser le prix : l’élasticité
exercise-elastic-what = Mesurer la réponse des ventes au prix, et voir qu’une élasticité forte ne suffit pas.
exercise-elastic-words = élasticité ; élasticité prix ; baisse de prix ; élasticité arc ; demande
exercise-elastic-statement =
    Un fabricant a baissé le prix d’un produit de { $p0 } à { $p1 } HT. Les ventes mensuelles sont passées de { $q0 } à { $q1 } unités. Le coût variable est de { $cost } par unité.
    Le produit pèse 1,4 kg ; il est fabriqué depuis six ans et noté 4,3 sur 5 par 212 clients.
exercise-elastic-point = Quelle est l’élasticité, calculée depuis le point de départ ?
exercise-elastic-point-hint = La variation relative des quantités divisée par la variation relative du prix. Gardez le signe.
exercise-elastic-point-at-arc = C’est l’élasticité arc, rapportée aux moyennes. Ici, les variations se rapportent aux valeurs de départ.
exercise-elastic-point-at-inverse = Le rapport est inversé : les quantités répondent au prix, elles sont au numérateur.
exercise-elastic-arc = Et l’élasticité arc, rapportée aux moyennes des deux prix et des deux quantités ?
exercise-elastic-arc-hint = Divisez chaque écart par la moyenne de ses deux valeurs.
exercise-elastic-arc-at-point = C’est l’élasticité au point de départ. L’élasticité arc donne la même valeur dans les deux sens, parce qu’elle se rapporte aux moyennes.
exercise-elastic-arc-at-sign-lost = Le signe manque : quand le prix baisse, les ventes montent.
exercise-elastic-revenue = De combien le chiffre d’affaires mensuel a-t-il varié ?
exercise-elastic-revenue-hint = Prix × quantités, après moins avant.
exercise-elastic-revenue-at-at-old-price = Vous avez compté les unités en plus à l’ancien prix, et pas la baisse sur les autres.
exercise-elastic-profit = De combien la marge mensuelle a-t-elle varié ?
exercise-elastic-profit-hint = (Prix − coût) × quantités, après moins avant.
exercise-elastic-profit-at-revenue-change = C’est la variation du chiffre d’affaires. Les unités en plus ont aussi coûté.
exercise-elastic-profit-at-at-old-margin = Vous avez compté les unités en plus à l’ancienne marge. Toutes les unités sont maintenant vendues moins cher.
exercise-elastic-end =
    Une élasticité plus forte que 1 en valeur absolue fait monter le chiffre d’affaires. Elle ne dit rien de la marge : tout dépend de ce qu’une unité coûte.
    Deux points ne font pas une courbe : la saison, un concurrent ou une rupture expliquent peut-être une part de l’écart.

exercise-channel-title = Ce qu’une commande peut coûter
exercise-channel-what = Fixer le coût par commande à ne pas dépasser, et choisir un canal autrement qu’au volume.
exercise-channel-words = CPA ; coût par acquisition ; choix du canal ; canaux ; coût par commande ; quel canal choisir
exercise-channel-statement =
    Une boutique vend pour { $aov } HT par commande, avec une marge de { $margin } ; préparer et expédier une commande coûte { $order_cost }. Le mois dernier :
    • le canal A a coûté { $cost_a } et apporté { $orders_a } commandes, avec un taux de clic de 1,8 % ;
    • le canal B a coûté { $cost_b } et apporté { $orders_b } commandes, avec un taux de clic de 0,6 %.
exercise-channel-limit = Jusqu’à combien une commande peut-elle coûter en publicité sans faire perdre d’argent ?
exercise-channel-limit-hint = Ce qui reste d’une commande, une fois le produit et l’expédition payés.
exercise-channel-limit-at-basket = C’est tout le panier : il faut encore payer le produit et l’expédition.
exercise-channel-limit-at-order-cost-forgotten = C’est la marge sur le produit. Il manque le coût de préparation et d’expédition.
exercise-channel-cpa-a = Combien coûte une commande du canal A ?
exercise-channel-cpa-a-hint = La dépense rapportée aux commandes.
exercise-channel-cpa-a-at-inverse = Vous avez calculé le nombre de commandes par euro : inversez le rapport.
exercise-channel-profit-a = Que gagne la boutique avec le canal A, publicité payée ?
exercise-channel-profit-a-hint = Ce que chaque commande laisse, fois les commandes, moins la dépense.
exercise-channel-profit-a-at-on-revenue = Vous avez compté le chiffre d’affaires comme un gain.
exercise-channel-profit-a-at-order-cost-forgotten = Il manque le coût de préparation et d’expédition de chaque commande.
exercise-channel-profit-b = Et avec le canal B ?
exercise-channel-profit-b-hint = Le même calcul.
exercise-channel-profit-b-at-on-revenue = Vous avez compté le chiffre d’affaires comme un gain.
exercise-channel-profit-b-at-order-cost-forgotten = Il manque le coût de préparation et d’expédition de chaque commande.
exercise-channel-break-even = Point mort du canal A : à partir de combien de commandes ses ventes couvriraient-elles tous leurs coûts, publicité comprise ? (à 3 % près)
exercise-channel-break-even-hint = La dépense publicitaire, divisée par ce que laisse chaque commande.
exercise-channel-break-even-at-ads-alone = À ce nombre de commandes, les ventes paient la publicité, mais ni le produit ni l’expédition.
exercise-channel-choice = Quel canal garder ?
exercise-channel-choice-hint = Comparez le coût d’une commande, canal par canal, à ce qu’elle peut coûter.
exercise-channel-choice-a = Le canal A : il apporte le plus de commandes.
exercise-channel-choice-b = Le canal B : chacune de ses commandes coûte moins que ce qu’elle laisse.
exercise-channel-choice-neither = Aucun : la publicité coûte trop cher.
exercise-channel-choice-at-by-volume = Le canal A vend plus, mais chacune de ses commandes coûte plus qu’elle ne laisse : plus il vend, plus il perd.
exercise-channel-choice-at-too-careful = Le canal B gagne de l’argent : pourquoi s’en priver ?
exercise-channel-end =
    Le volume, le taux de clic et même le coût par commande ne se comparent qu’à ce qu’une commande laisse.
    Avant de couper un canal, deux questions : ses clients reviennent-ils, et ses commandes auraient-elles eu lieu sans lui ?

exercise-realloc-title = Le prochain euro, pas l’euro moyen
exercise-realloc-what = Réallouer un budget au rendement marginal, quand chaque canal sature.
exercise-realloc-words = réallocation ; budget ; rendement marginal ; rendement moyen ; saturation ; dernier euro ; rendements décroissants
exercise-realloc-statement =
    Pour deux canaux, la marge rapportée par une dépense x est estimée par a × ln(1 + x ÷ k) :
    • canal 1 : a = { $a1 }, k = { $k1 }, dépense actuelle { $x1 } ;
    • canal 2 : a = { $a2 }, k = { $k2 }, dépense actuelle { $x2 }.
    La dérivée de cette courbe est a ÷ (k + x). Les deux canaux sont gérés par la même agence, payée 8 % des achats.
exercise-realloc-average-1 = Combien rapporte en moyenne un euro dépensé dans le canal 1 ?
exercise-realloc-average-1-hint = La marge totale du canal divisée par sa dépense.
exercise-realloc-average-1-at-marginal = C’est le rendement du dernier euro. Le rendement moyen divise tout ce que le canal rapporte par tout ce qu’il coûte.
exercise-realloc-marginal-1 = Combien rapporterait l’euro suivant dans le canal 1 ?
exercise-realloc-marginal-1-hint = La pente de la courbe à la dépense actuelle.
exercise-realloc-marginal-1-at-average = C’est le rendement moyen. Les premiers euros rapportent plus que les derniers : l’euro suivant est sous la moyenne.
exercise-realloc-marginal-1-at-at-zero = C’est la pente au premier euro dépensé. Le canal a déjà saturé en partie.
exercise-realloc-marginal-2 = Et l’euro suivant dans le canal 2 ?
exercise-realloc-marginal-2-hint = La pente de la courbe à la dépense actuelle.
exercise-realloc-marginal-2-at-average = C’est le rendement moyen, pas celui de l’euro suivant.
exercise-realloc-marginal-2-at-at-zero = C’est la pente au premier euro dépensé.
exercise-realloc-optimum = Pour le canal 1 seul : à partir de quelle dépense un euro de plus rapporte-t-il moins d’un euro de marge ? (à 5 % près)
exercise-realloc-optimum-hint = Cherchez où la pente de la courbe vaut 1.
exercise-realloc-optimum-at-the-more = La marge monte jusqu’au bout de l’axe, mais les derniers euros y rapportent moins qu’ils ne coûtent.
exercise-realloc-direction = Dans quel sens déplacer { $move } ?
exercise-realloc-direction-hint = Un euro se déplace vers l’endroit où le suivant rapporte le plus.
exercise-realloc-direction-to-1 = Du canal 2 vers le canal 1.
exercise-realloc-direction-to-2 = Du canal 1 vers le canal 2.
exercise-realloc-direction-none = Dans aucun : le partage est bon.
exercise-realloc-direction-at-by-average = Le canal 1 a le meilleur rendement moyen, mais ses derniers euros rapportent moins que ceux du canal 2.
exercise-realloc-direction-at-as-it-is = Tant que deux euros suivants ne rapportent pas autant, en déplacer un rapporte.
exercise-realloc-gain = Combien gagne-t-on de marge en déplaçant { $move } du canal 1 vers le canal 2 ?
exercise-realloc-gain-hint = Calculez la marge des deux canaux avant et après : la pente change en chemin.
exercise-realloc-gain-at-by-average = Vous avez déplacé l’argent au rendement moyen. C’est au bord des courbes que l’on gagne et que l’on perd.
exercise-realloc-gain-at-slope-kept = Vous avez gardé les pentes de départ. Elles se rapprochent à mesure que l’argent se déplace : le gain est un peu plus petit.
exercise-realloc-end =
    Un budget est bien partagé quand le dernier euro rapporte autant partout. Le rendement moyen désigne souvent le mauvais canal : le plus ancien, déjà saturé.
    Les courbes sont des estimations : déplacez par petits pas, et mesurez.
