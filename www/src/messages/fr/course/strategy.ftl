# Exercices : choisir et planifier.

exercise-funnel-title = Du chiffre d’affaires visé aux visites
exercise-funnel-what = Remonter un entonnoir, étape par étape, jusqu’au budget.
exercise-funnel-words = entonnoir ; objectif ; funnel ; B2B ; leads ; MQL ; SQL ; budget ; stratégique ; opérationnel
exercise-funnel-statement =
    Une entreprise B2B vise { $target } de chiffre d’affaires, avec un panier moyen de { $aov }. Elle emploie 14 commerciaux et son cycle de vente dure 71 jours. L’an dernier :
    • { $r1 } des visiteurs du site sont devenus des contacts qualifiés par le marketing (MQL) ;
    • { $r2 } de ceux-ci, des contacts qualifiés par les ventes (SQL) ;
    • { $r3 } de ceux-là, des opportunités ;
    • { $r4 } des opportunités, des ventes.
    Une visite coûte { $cpc }.
exercise-funnel-orders = Combien de ventes faut-il ?
exercise-funnel-orders-hint = Le chiffre d’affaires visé, divisé par ce que vaut une vente.
exercise-funnel-orders-at-inverse = Le rapport est inversé.
exercise-funnel-opportunities = Combien d’opportunités ?
exercise-funnel-opportunities-hint = En remontant, on divise par le taux de l’étape.
exercise-funnel-opportunities-at-multiplied = Vous avez multiplié par le taux : il faut plus d’opportunités que de ventes. Remonter, c’est diviser.
exercise-funnel-sql = Combien de SQL ?
exercise-funnel-sql-hint = Une étape de plus : divisez encore.
exercise-funnel-sql-at-multiplied = Vous avez multiplié par les taux. Remonter, c’est diviser.
exercise-funnel-sql-at-one-step-short = Il manque une étape : ce sont les opportunités.
exercise-funnel-mql = Combien de MQL ?
exercise-funnel-mql-hint = Une étape de plus : divisez encore.
exercise-funnel-mql-at-one-step-short = Il manque une étape : ce sont les SQL.
exercise-funnel-visits = Combien de visites ?
exercise-funnel-visits-hint = Une étape de plus : divisez encore.
exercise-funnel-visits-at-first-rate-only = Vous n’avez appliqué que le premier taux : les trois autres étapes perdent aussi du monde.
exercise-funnel-visits-at-one-step-short = Il manque une étape : ce sont les MQL.
exercise-funnel-budget = Quel budget de trafic cela représente-t-il ?
exercise-funnel-budget-hint = Toutes les visites, au coût d’une visite.
exercise-funnel-budget-at-on-leads = Vous avez payé les contacts au prix d’une visite. Ce sont les visites que l’on achète.
exercise-funnel-end =
    Un objectif stratégique devient opérationnel quand chaque étape a son nombre, son responsable et sa date. L’étape au taux le plus faible n’est pas toujours la plus facile à améliorer.
    Ces taux sont ceux de l’an dernier, pour un certain volume : rien ne dit que les visites suivantes convertiront aussi bien.

exercise-market-title = Croissance, part de marché et part de voix
exercise-market-what = Un taux annuel moyen, une part, et l’écart entre voix et marché.
exercise-market-words = taux de croissance annuel moyen ; TCAM ; CAGR ; part de marché ; part de voix ; ESOV ; marché
exercise-market-statement =
    Le marché d’une région est passé de { $first } à { $last } en { $years } ans. Sur l’ensemble du pays, une entreprise réalise { $own } sur un marché de { $total } ; elle fait { $voice } des dépenses publicitaires du secteur.
    Elle emploie 42 personnes et sa page est suivie par 26 000 comptes.
exercise-market-cagr = Quel est le taux de croissance annuel moyen du marché régional ?
exercise-market-cagr-hint = Le coefficient total, à la racine du nombre d’années.
exercise-market-cagr-at-over-years = Vous avez partagé la hausse totale également. Une croissance se compose : prenez la racine.
exercise-market-cagr-at-whole-period = C’est la hausse sur toute la période.
exercise-market-share = Quelle est la part de marché de l’entreprise, dans le pays ?
exercise-market-share-hint = Son chiffre d’affaires, rapporté à tout le marché.
exercise-market-share-at-on-the-others = Vous l’avez rapportée aux concurrents. Le marché comprend aussi l’entreprise.
exercise-market-excess = De combien sa part de voix dépasse-t-elle sa part de marché ?
exercise-market-excess-hint = Une différence de deux parts, en points.
exercise-market-excess-at-relative = C’est un écart relatif : on demande des points.
exercise-market-excess-at-reversed = Le signe est inversé : part de voix moins part de marché.
exercise-market-end =
    Les marques dont la voix dépasse la part tendent à en gagner, lentement, et d’autant plus que la création est bonne. C’est une régularité moyenne, pas une loi pour votre marque.
    Une croissance annuelle moyenne cache le chemin : regardez aussi les années une à une.

exercise-segment-title = Ce que pèse un segment
exercise-segment-what = Indice d’un segment, dépense par tête, et part de marché décomposée.
exercise-segment-words = segment ; segmentation ; critères ; indice ; Parfitt-Collins ; pénétration ; réachat ; part de marché
exercise-segment-statement =
    Une enseigne compte { $customers } clients et { $revenue } de chiffre d’affaires. Un segment, décrit par l’âge et la ville, réunit { $share_c } des clients et { $share_r } du chiffre d’affaires ; 41 % de ces clients ont ouvert la dernière lettre d’information.
    Pour une nouvelle gamme, une étude donne : taux de pénétration { $penetration }, taux de réachat { $repeat }, indice d’intensité { $intensity } par rapport à l’acheteur moyen.
exercise-segment-index = Quel est l’indice du segment : sa part du chiffre d’affaires rapportée à sa part des clients ?
exercise-segment-index-hint = Un indice de 1 : le segment dépense comme la moyenne.
exercise-segment-index-at-difference = Vous avez soustrait. Un indice est un rapport.
exercise-segment-index-at-inverse = Le rapport est inversé.
exercise-segment-per-head = Combien un client du segment dépense-t-il ?
exercise-segment-per-head-hint = Le chiffre d’affaires du segment, divisé par ses clients.
exercise-segment-per-head-at-average = C’est la moyenne de tous les clients.
exercise-segment-per-head-at-share-of-average = Vous avez pris une part de la moyenne. Il faut aussi rapporter aux clients du segment.
exercise-segment-share = Quelle part de marché la gamme peut-elle attendre ?
exercise-segment-share-hint = Pénétration × réachat × intensité (Parfitt et Collins, 1968).
exercise-segment-share-at-intensity-forgotten = L’intensité manque : ces acheteurs consomment plus, ou moins, que la moyenne.
exercise-segment-share-at-added = Vous avez additionné : ce sont des parts de parts, elles se multiplient.
exercise-segment-end =
    Un segment se juge à quatre critères : peut-on le mesurer, l’atteindre, en vivre, et lui offrir autre chose qu’aux autres ? Un indice élevé ne répond qu’au troisième.
    Âge et ville décrivent ; ce qui prédit le mieux un achat, c’est souvent l’achat d’avant.

exercise-conjoint-title = Ce que vaut une marque, en préférences et en euros
exercise-conjoint-what = Importance d’une caractéristique, valeur en euros, et part de préférence.
exercise-conjoint-words = analyse conjointe ; utilité partielle ; importance ; consentement à payer ; part de préférence ; logit ; produit
exercise-conjoint-statement =
    Une enquête a fait noter des gourdes. Chaque caractéristique a deux niveaux, et les utilités partielles d’une caractéristique se compensent : { $w_price } pour le prix bas ({ $p0 }) et autant en négatif pour le prix haut ({ $p1 }) ; { $w_brand } pour la marque connue, autant en négatif pour l’autre ; { $w_size } pour le grand modèle, autant en négatif pour le petit.
    212 personnes ont répondu, en sept minutes en moyenne.
exercise-conjoint-importance = Quelle est l’importance du prix ?
exercise-conjoint-importance-hint = L’étendue de ses utilités partielles, rapportée à la somme des étendues.
exercise-conjoint-importance-at-on-the-others = Vous l’avez rapportée aux autres caractéristiques. Le prix fait partie du total.
exercise-conjoint-worth = Combien d’euros vaut le passage de l’autre marque à la marque connue ?
exercise-conjoint-worth-hint = L’écart d’utilité entre les deux marques, divisé par l’utilité que fait perdre un euro.
exercise-conjoint-worth-at-half-the-gap = Vous avez pris une utilité partielle. D’une marque à l’autre, l’écart est le double.
exercise-conjoint-worth-at-upside-down = Le rapport est renversé : cherchez combien d’euros rachètent la marque.
exercise-conjoint-share = La marque connue au prix haut affronte l’autre au prix bas, même taille. Quelle part prend-elle selon le logit ?
exercise-conjoint-share-hint = Additionnez les utilités de chaque produit ; la part est exp(u) rapporté à la somme des exp(u).
exercise-conjoint-share-at-half-the-gap = Vous n’avez compté qu’un des deux produits : l’écart d’utilité entre eux est le double.
exercise-conjoint-share-at-the-other-product = C’est la part de l’autre produit.
exercise-conjoint-opposed = L’utilité moyenne de la couleur est nulle. Que faut-il en penser ?
exercise-conjoint-opposed-hint = Une moyenne nulle peut réunir des goûts opposés.
exercise-conjoint-opposed-by-person = Regarder les utilités personne par personne avant de conclure.
exercise-conjoint-opposed-nobody-cares = La couleur ne compte pour personne : prendre la moins chère.
exercise-conjoint-opposed-larger-sample = Interroger plus de monde, de la même façon.
exercise-conjoint-opposed-at-pooled-alone = Si une moitié veut du rouge et l’autre du bleu, la moyenne est nulle et la couleur décide de tous les achats.
exercise-conjoint-opposed-at-same-again = Une moyenne plus précise reste nulle si les goûts s’opposent.
exercise-conjoint-end =
    L’importance dépend des niveaux montrés : avec un écart de prix plus grand, le prix aurait pesé davantage. Elle ne se compare pas d’une étude à l’autre.
    Une part de préférence suppose que tout le monde connaît et trouve les produits. Une part de marché se joue aussi en rayon.

exercise-tows-title = Du SWOT aux décisions
exercise-tows-what = Pondérer des critères, situer sa part, et passer d’un SWOT à un mouvement.
exercise-tows-words = SWOT ; TOWS ; BCG ; matrice ; part de marché relative ; pondération ; critères ; diagnostic
exercise-tows-statement =
    Une entreprise compare deux pistes, notées de 1 à 5 sur trois critères. L’adéquation à ses forces pèse { $w1 }, la taille du marché { $w2 }, la facilité d’exécution le reste.
    • piste A : { $a1 }, { $a2 } et { $a3 } ;
    • piste B : { $b1 }, { $b2 } et { $b3 }.
    Sur son marché, elle a { $own } de part, le premier { $leader }. Son diagnostic : une marque très appréciée (force) et une demande nouvelle que personne ne sert (opportunité) ; une petite équipe (faiblesse) et un concurrent qui baisse ses prix (menace). L’atelier de diagnostic a réuni 11 personnes.
exercise-tows-score = Quel est le score pondéré de la piste A ?
exercise-tows-score-hint = Chaque note fois son poids ; les trois poids font 100 %.
exercise-tows-score-at-not-weighted = C’est la moyenne simple : les critères n’ont pas le même poids.
exercise-tows-score-at-added = C’est la somme des notes, sans les poids.
exercise-tows-relative = Quelle est sa part de marché relative ?
exercise-tows-relative-hint = Sa part, rapportée à celle du premier.
exercise-tows-relative-at-difference = Vous avez soustrait. La matrice du BCG prend un rapport.
exercise-tows-relative-at-inverse = Le rapport est inversé.
exercise-tows-first = Quelle piste vient en tête ?
exercise-tows-first-hint = Chaque note compte à proportion de son poids.
exercise-tows-first-a = La piste A.
exercise-tows-first-b = La piste B.
exercise-tows-first-at-not-weighted = B a la plus grande somme de notes, mais les points qu’elle gagne pèsent peu.
exercise-tows-move = L’entreprise veut s’appuyer sur ce qu’elle a de mieux pour saisir ce que le marché offre. De quel mouvement s’agit-il ?
exercise-tows-move-hint = « Ce qu’elle a de mieux » vient de l’entreprise, « ce que le marché offre » vient du dehors.
exercise-tows-move-so = Forces × opportunités : servir la demande nouvelle sous la marque appréciée.
exercise-tows-move-wo = Faiblesses × opportunités : recruter d’abord, pour pouvoir servir la demande.
exercise-tows-move-st = Forces × menaces : défendre ses prix par la marque.
exercise-tows-move-wt = Faiblesses × menaces : se retirer d’une partie du marché.
exercise-tows-move-at-weakness-first = C’est corriger une faiblesse pour atteindre l’opportunité : un mouvement possible, mais ce n’est pas s’appuyer sur une force.
exercise-tows-move-at-threat-first = C’est répondre à la menace. La question parle de ce que le marché offre.
exercise-tows-move-at-retreat = C’est un mouvement de repli.
exercise-tows-end =
    Un SWOT est une liste ; il ne décide rien. Croisez ses cases deux à deux (TOWS, Weihrich, 1982) et écrivez pour chaque croisement ce que vous feriez.
    Un score dépend de ses poids. Avant de s’y fier, changez-les un peu : le classement tient-il ?
