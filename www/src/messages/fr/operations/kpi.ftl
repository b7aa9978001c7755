# Les indicateurs : nom, à quoi il sert, phrase de résultat, lecture, pièges, exemple.

## Notoriété

op-cpm = Coût pour mille (CPM)
op-cpm-what = Compare le prix d’affichage de plusieurs supports, quelle que soit leur taille.
op-cpm-result = Mille affichages vous coûtent { $value }.
op-cpm-pitfall-cheap-is-not-seen = Un affichage bon marché n’est pas un affichage vu : regardez aussi la visibilité et la place dans la page.
op-cpm-pitfall-formats-differ = Un CPM de vidéo et un CPM de bannière ne paient pas la même attention ; comparez à format égal.

op-frequency = Répétition
op-frequency-what = Dit combien de fois, en moyenne, chaque personne touchée a vu le message.
op-frequency-result = Chaque personne touchée a vu le message { $value } en moyenne.
op-frequency-pitfall-reach-not-additive = La couverture ne s’additionne pas : la même personne touchée lundi et mardi compte une seule fois sur les deux jours.
op-frequency-pitfall-average-hides = Une moyenne de 3 peut cacher beaucoup de personnes à 1 et quelques-unes à 20, déjà lassées.

op-grp = GRP
op-grp-what = Mesure la pression publicitaire sur une cible : la couverture multipliée par la répétition.
op-grp-result = Pression sur la cible, en GRP : { $value }.
op-grp-pitfall-not-people = 150 GRP ne veut pas dire 150 % de la cible touchée : une même personne exposée trois fois compte trois fois.
op-grp-pitfall-same-grp-two-plans = 45 GRP, c’est 45 % de la cible une fois ou 15 % trois fois : donnez toujours la couverture et la répétition avec.

op-awareness-rate = Taux de notoriété
op-awareness-rate-what = Estime, par sondage, la part de la cible qui connaît la marque.
op-awareness-rate-result = { $value } des personnes interrogées citent ou reconnaissent la marque.
op-awareness-rate-pitfall-kinds-not-comparable = La notoriété assistée dépasse toujours la spontanée : ne comparez que des mesures de même nature.
op-awareness-rate-pitfall-small-sample = Avec peu de réponses, l’intervalle est large : deux vagues proches ne montrent pas forcément un progrès.

op-share-of-voice = Part de voix
op-share-of-voice-what = Situe votre investissement publicitaire dans celui de toute la catégorie.
op-share-of-voice-result = Vous portez { $value } de la publicité de votre marché.
op-share-of-voice-pitfall-market-boundary = Le résultat dépend des concurrents que vous comptez : gardez le même périmètre d’une année à l’autre.
op-share-of-voice-pitfall-same-measure = Ne divisez pas vos euros nets par les euros bruts du marché : prenez la même mesure des deux côtés.

op-excess-share-of-voice = Part de voix excédentaire (ESOV)
op-excess-share-of-voice-what = Dit si votre marque parle plus, ou moins, que son poids sur le marché.
op-excess-share-of-voice-result = Votre part de voix s’écarte de votre part de marché de { $value }.
op-excess-share-of-voice-pitfall-points-not-percent = C’est un écart en points, pas un pourcentage de croissance.
op-excess-share-of-voice-pitfall-slow-and-average = Le lien entre cet écart et la croissance est une moyenne de campagnes, observée sur des années : ce n’est pas une promesse.

op-engagement-rate = Taux d’engagement
op-engagement-rate-what = Rapporte les interactions d’un contenu à une base que vous choisissez et affichez.
op-engagement-rate-result = Les interactions représentent { $value } de la base choisie.
op-engagement-rate-pitfall-base-changes-all = Sur la couverture, les affichages ou les abonnés, le même contenu donne trois taux différents : nommez toujours la base.
op-engagement-rate-pitfall-interactions-not-people = Une même personne peut aimer, commenter et partager : le taux compte des gestes, pas des personnes, et peut dépasser 100 %.

op-penetration-rate = Taux de pénétration
op-penetration-rate-what = Donne la part de la cible qui a acheté au moins une fois.
op-penetration-rate-result = { $value } de la cible a acheté au moins une fois.
op-penetration-rate-pitfall-buyers-not-purchases = Comptez des acheteurs, pas des achats : dix commandes d’un client font un acheteur.
op-penetration-rate-pitfall-window = Sur un mois ou sur un an, la pénétration change : précisez la période.

op-parfitt-collins-share = Part de marché selon Parfitt et Collins
op-parfitt-collins-share-what = Prévoit la part de marché à terme d’un produit à partir de l’essai, du réachat et de l’intensité d’achat.
op-parfitt-collins-share-result = À terme, la part de marché attendue est de { $value }.
op-parfitt-collins-share-pitfall-long-run-only = La formule suppose une pénétration et un réachat stabilisés : trop tôt après un lancement, elle surestime.
op-parfitt-collins-share-pitfall-index-not-rate = L’indice d’intensité vaut 1 pour un acheteur moyen de la catégorie ; ce n’est pas un pourcentage.

## Acquisition

op-ctr = Taux de clic (CTR)
op-ctr-what = Dit quelle part des affichages a donné un clic.
op-ctr-result = { $value } des affichages ont donné un clic.
op-ctr-pitfall-two-kinds-of-click = Certaines plateformes comptent tous les clics, d’autres ceux vers votre site : vérifiez avant de comparer.
op-ctr-pitfall-average-of-rates = Ne faites pas la moyenne des taux : 10 clics sur 100 et 990 sur 99 000 font 1,01 %, pas 5,5 %.
op-ctr-pitfall-clicks-are-not-sales = Une annonce qui attire des curieux a un bon taux de clic et peu de ventes.

op-cpc = Coût par clic (CPC)
op-cpc-what = Donne le prix moyen d’une visite achetée.
op-cpc-result = Chaque clic vous a coûté { $value } en moyenne.
op-cpc-pitfall-cheap-clicks = Un clic bon marché qui ne convertit pas coûte plus cher qu’un clic cher qui convertit : regardez le CPA.
op-cpc-pitfall-average-not-next = C’est un prix moyen : les clics suivants, plus disputés, coûtent souvent davantage.

op-cpa = Coût par acquisition (CPA)
op-cpa-what = Dit combien de dépense il a fallu pour obtenir une conversion.
op-cpa-result = Chaque conversion vous a coûté { $value } en moyenne.
op-cpa-pitfall-what-is-a-conversion = Une conversion peut être une vente, un formulaire ou une page vue : comparez à définition égale.
op-cpa-pitfall-missing-is-not-zero = Une conversion non mesurée n’est pas zéro conversion : la dépense de ces lignes est laissée à part et affichée.
op-cpa-pitfall-average-not-next = C’est un coût moyen : la conversion suivante coûte en général plus cher que les premières.

op-cpl = Coût par lead (CPL)
op-cpl-what = Dit combien coûte un contact commercial.
op-cpl-result = Chaque lead vous a coûté { $value } en moyenne.
op-cpl-pitfall-lead-quality = Un lead peu qualifié se paie plus tard : suivez aussi la part des leads qui deviennent clients.

op-cac = Coût d’acquisition client (CAC)
op-cac-what = Dit combien il faut dépenser pour gagner un nouveau client.
op-cac-result = Chaque nouveau client vous a coûté { $value }.
op-cac-pitfall-new-customers-only = Ne comptez que les nouveaux clients : y mêler les réachats fait baisser le CAC à tort.
op-cac-pitfall-media-only = Sans les salaires, les outils et l’agence, ce coût est incomplet : voyez le CAC complet.
op-cac-pitfall-time-lag = La dépense d’un mois gagne parfois les clients du mois suivant : prenez une période assez longue.

op-cac-fully-loaded = CAC complet
op-cac-fully-loaded-what = Ajoute à la dépense média tout ce que l’acquisition coûte vraiment.
op-cac-fully-loaded-result = Toutes charges comprises, chaque nouveau client vous a coûté { $value }.
op-cac-fully-loaded-pitfall-same-period = Coûts et clients doivent venir de la même période, ou être décalés du délai de vente.
op-cac-fully-loaded-pitfall-shared-costs = Un salaire partagé entre acquisition et fidélisation se répartit : écrivez votre clé et gardez-la.

## Conversion

op-conversion-rate = Taux de conversion
op-conversion-rate-what = Dit quelle part des visiteurs a fait ce que vous attendiez.
op-conversion-rate-result = { $value } des visiteurs ont converti.
op-conversion-rate-pitfall-which-base = Visiteurs, sessions, clics ou prospects : le taux change avec la base, dites laquelle.
op-conversion-rate-pitfall-base-is-clicks = Ici, la base est le nombre de clics de la plateforme, non celui des visiteurs de votre site.
op-conversion-rate-pitfall-average-of-rates = Pour réunir deux campagnes, additionnez conversions et visiteurs, puis divisez ; ne faites pas la moyenne des taux.
op-conversion-rate-pitfall-points-not-percent = De 2 % à 2,5 %, le gain est de 0,5 point, soit +25 % : dites lequel des deux.

op-lead-to-customer-rate = Taux de transformation lead → client
op-lead-to-customer-rate-what = Dit quelle part des contacts commerciaux devient cliente.
op-lead-to-customer-rate-result = { $value } des leads sont devenus clients.
op-lead-to-customer-rate-pitfall-same-cohort = Les clients doivent venir de ces leads-là : diviser les clients du mois par les leads du mois mélange deux groupes.

op-average-order-value = Panier moyen
op-average-order-value-what = Donne le montant moyen d’une commande.
op-average-order-value-result = Une commande rapporte { $value } en moyenne.
op-average-order-value-pitfall-vat-and-shipping = Avec ou sans TVA, avec ou sans port : choisissez, et gardez le même choix partout.
op-average-order-value-pitfall-mean-not-typical = Quelques grosses commandes tirent la moyenne : la commande la plus courante est souvent plus petite.

op-uplift = Écart entre deux taux
op-uplift-what = Compare un taux testé à un taux témoin, en relatif et en points.
op-uplift-result = Par rapport au témoin, l’écart relatif est de { $value }.
op-uplift-pitfall-points-not-percent = De 2 % à 2,5 %, l’écart est de +0,5 point et de +25 % : les confondre est l’erreur la plus courante.
op-uplift-pitfall-no-control-no-effect = Sans groupe témoin tiré au sort, l’écart peut venir de la saison, du stock ou du hasard.

op-price-elasticity = Élasticité-prix
op-price-elasticity-what = Dit de combien les volumes varient quand le prix varie de 1 %.
op-price-elasticity-result = L’élasticité d’arc est de { $value }.
op-price-elasticity-pitfall-three-formulas = Trois formules, trois résultats : le point dépend du sens de lecture, l’arc et le logarithme non. Dites laquelle vous citez.
op-price-elasticity-pitfall-not-causal = Deux périodes comparées ne prouvent rien : saison, publicité et concurrents ont aussi bougé.
op-price-elasticity-pitfall-volume-not-revenue = Mettez des quantités, pas du chiffre d’affaires : celui-ci contient déjà le prix.

## Fidélisation

op-retention-rate = Taux de rétention
op-retention-rate-what = Dit quelle part des clients est restée.
op-retention-rate-result = { $value } des clients sont restés.
op-retention-rate-pitfall-what-is-active = Un client actif est-il un client qui achète, qui ouvre, qui se connecte ? Fixez la définition et la fenêtre.
op-retention-rate-pitfall-new-customers-out = Retirez les clients gagnés pendant la période, sinon la croissance cache les départs.
op-retention-rate-pitfall-monthly-is-not-annual = 90 % par mois ne fait pas 90 % par an : 0,9 puissance 12 donne 28 %.

op-churn-rate = Taux d’attrition
op-churn-rate-what = Dit quelle part des clients est partie pendant la période.
op-churn-rate-result = { $value } des clients sont partis pendant la période.
op-churn-rate-pitfall-monthly-is-not-annual = Ne multipliez pas par douze : 5 % par mois font 46 % par an, pas 60 %.
op-churn-rate-pitfall-when-is-one-lost = Hors abonnement, personne ne dit qu’il part : fixez le délai après lequel un client est perdu.

op-churn-monthly-to-annual = Attrition mensuelle → annuelle
op-churn-monthly-to-annual-what = Convertit une attrition mensuelle en attrition sur un an.
op-churn-monthly-to-annual-result = Sur un an, { $value } des clients seraient partis.
op-churn-monthly-to-annual-pitfall-not-times-twelve = Chaque mois, les départs se comptent sur ceux qui restent : on compose, on ne multiplie pas par douze.
op-churn-monthly-to-annual-pitfall-constant-churn = Le calcul suppose la même attrition chaque mois ; les nouveaux clients partent souvent plus vite.

op-expected-lifetime = Durée de vie moyenne
op-expected-lifetime-what = Estime combien de périodes un client reste en moyenne.
op-expected-lifetime-result = La durée de vie moyenne est de { $value } (dans la période de l’attrition).
op-expected-lifetime-pitfall-constant-churn = La formule suppose une attrition constante ; pour une application, où l’on part surtout au début, elle trompe.
op-expected-lifetime-pitfall-period-of-the-churn = Une attrition mensuelle donne des mois, une annuelle des années.

op-repeat-purchase-rate = Taux de réachat
op-repeat-purchase-rate-what = Dit quelle part des clients a commandé au moins deux fois.
op-repeat-purchase-rate-result = { $value } des clients ont commandé au moins deux fois.
op-repeat-purchase-rate-pitfall-recent-customers = Un client d’hier n’a pas eu le temps de revenir : écartez les trop récents ou suivez des cohortes.
op-repeat-purchase-rate-pitfall-window = Sur trois mois ou deux ans, le taux change : précisez la fenêtre.

op-email = Campagne d’e-mail
op-email-what = Donne d’un coup les taux d’un envoi : délivrés, ouverts, cliqués, désabonnés.
op-email-result = { $value } des messages délivrés ont reçu un clic.
op-email-pitfall-opens-inflated = Les ouvertures sont gonflées par les messageries qui chargent les images d’office : fiez-vous plutôt aux clics.
op-email-pitfall-sent-or-delivered = Ici, ouverture et clic se comptent sur les messages délivrés, le rebond sur les envoyés ; d’autres outils font autrement.
op-email-pitfall-click-to-open-base = La réactivité divise par les ouvertures : elle hérite de leurs erreurs.

op-sms = Campagne de SMS
op-sms-what = Donne les taux, le coût et le gain d’un envoi de SMS.
op-sms-result = L’envoi rapporte { $value }, coût des messages déduit.
op-sms-pitfall-no-open-rate = L’ouverture d’un SMS ne se mesure pas : un taux d’ouverture annoncé est une supposition.
op-sms-pitfall-segments = Au-delà de 160 caractères, ou de 70 avec certains signes, un message est facturé plusieurs fois.
op-sms-pitfall-would-have-bought = Une partie des acheteurs aurait acheté sans le message : ce gain n’est pas tout entier dû à l’envoi.

## Rentabilité

op-roas = ROAS
op-roas-what = Dit combien de chiffre d’affaires chaque euro de publicité s’attribue.
op-roas-result = Le chiffre d’affaires attribué vaut { $value } la dépense publicitaire.
op-roas-pitfall-revenue-is-not-profit = Un ROAS de 4 perd de l’argent si la marge est de 20 % : comparez-le au ROAS seuil.
op-roas-pitfall-attributed-not-caused = Une vente attribuée n’est pas une vente causée, et deux plateformes peuvent réclamer la même.
op-roas-pitfall-average-not-next = C’est une moyenne : l’euro suivant rapporte en général moins.

op-roi = Retour sur investissement (ROI)
op-roi-what = Dit ce que rapporte l’action une fois payés le produit et la campagne.
op-roi-result = Le retour sur investissement est de { $value }.
op-roi-pitfall-on-revenue = Calculé sur le chiffre d’affaires, le ROI paraît bien plus haut et ne dit rien du gain : prenez la marge.
op-roi-pitfall-attributed-not-caused = Si ces ventes avaient eu lieu sans la campagne, le vrai retour est plus bas : voyez le ROI incrémental.
op-roi-pitfall-vat = Chiffre d’affaires et coût doivent être hors taxes tous les deux.

op-incremental-roi = ROI incrémental
op-incremental-roi-what = Ne compte que les ventes obtenues en plus, face à un groupe ou une période sans action.
op-incremental-roi-result = Sur les seules ventes en plus, le retour est de { $value }.
op-incremental-roi-pitfall-needs-a-baseline = Tout repose sur la référence sans action : un groupe témoin vaut mieux que l’an dernier.
op-incremental-roi-pitfall-comparable-groups = Exposés et témoins doivent être de même taille et tirés au sort, ou ramenés à la même taille.

op-break-even-roas = ROAS seuil
op-break-even-roas-what = Donne le ROAS en dessous duquel la publicité perd de l’argent.
op-break-even-roas-result = En dessous de { $value }, la publicité coûte plus que la marge qu’elle rapporte.
op-break-even-roas-pitfall-margin-not-markup = Prenez le taux de marque (marge sur prix de vente), pas le taux de marge (marge sur coût).
op-break-even-roas-pitfall-covers-media-only = Ce seuil ne couvre que la dépense média : salaires et outils demandent davantage.

op-target-roas = ROAS cible
op-target-roas-what = Donne le ROAS qui laisse le profit que vous visez.
op-target-roas-result = Visez un ROAS de { $value }.
op-target-roas-pitfall-profit-on-revenue = Le profit visé est une part du chiffre d’affaires, pas de la dépense.
op-target-roas-pitfall-higher-target-less-volume = Une cible plus haute réduit la diffusion : le profit total peut baisser.

op-break-even-cpa = CPA seuil
op-break-even-cpa-what = Donne le coût au-delà duquel une commande fait perdre de l’argent.
op-break-even-cpa-result = Vous pouvez payer une commande jusqu’à { $value } sans perdre d’argent.
op-break-even-cpa-pitfall-first-order-only = Ce seuil ne compte qu’une commande ; si le client revient, sa valeur à vie autorise davantage.
op-break-even-cpa-pitfall-average-basket = Une promotion réduit le panier et la marge : recalculez le seuil pour elle.

op-mer = Ratio d’efficacité marketing (MER)
op-mer-what = Rapporte tout le chiffre d’affaires à toute la dépense marketing.
op-mer-result = Le chiffre d’affaires total vaut { $value } la dépense marketing totale.
op-mer-pitfall-not-a-channel-metric = Il ne dit rien d’un canal en particulier : ne l’utilisez pas pour répartir un budget.
op-mer-pitfall-organic-included = Il compte aussi les ventes qui auraient eu lieu sans marketing.

op-margin-rate = Taux de marque
op-margin-rate-what = Donne la part de la marge dans le prix de vente hors taxes.
op-margin-rate-result = La marge représente { $value } du prix de vente hors taxes.
op-margin-rate-pitfall-margin-not-markup = Le taux de marque divise par le prix de vente, le taux de marge par le coût : 40 % de l’un font 66,7 % de l’autre.
op-margin-rate-pitfall-price-with-vat = Mettez le prix hors taxes : la TVA n’est pas à vous.

op-markup-rate = Taux de marge
op-markup-rate-what = Donne la marge en proportion du coût, au sens comptable français.
op-markup-rate-result = La marge représente { $value } du coût.
op-markup-rate-pitfall-margin-not-markup = Faux ami : l’anglais « margin » désigne le taux de marque ; le taux de marge se dit « markup ».

op-price-ht = Prix hors taxes
op-price-ht-what = Retire la TVA d’un prix affiché.
op-price-ht-result = Le prix hors taxes est de { $value }.
op-price-ht-pitfall-divide-not-subtract = On divise par 1,20, on ne retire pas 20 % : 120 € TTC font 100 € HT, pas 96 €.

op-growth = Croissance
op-growth-what = Mesure l’évolution relative entre deux périodes.
op-growth-result = De l’ancienne à la nouvelle valeur, l’évolution est de { $value }.
op-growth-pitfall-small-base = Depuis une petite base, un grand pourcentage ne dit pas grand-chose : donnez aussi l’écart.
op-growth-pitfall-up-then-down = +50 % puis −50 % ne ramène pas au départ : il reste 75 %.
op-growth-pitfall-points-not-percent = Entre deux taux, dites si vous parlez de points ou de pourcentage.

op-cagr = Taux de croissance annuel moyen (TCAM)
op-cagr-what = Donne la croissance constante qui mène de la première à la dernière valeur.
op-cagr-result = La croissance moyenne est de { $value } par période.
op-cagr-pitfall-not-divided = +46,41 % en quatre ans font +10 % par an, et non +11,6 % : la croissance se compose.
op-cagr-pitfall-ends-only = Seules les deux extrémités comptent : une dernière année exceptionnelle change tout.
op-cagr-pitfall-count-intervals = De 2020 à 2024, il y a quatre périodes, pas cinq.

op-market-share = Part de marché
op-market-share-what = Situe vos ventes dans celles de tout le marché.
op-market-share-result = Vous détenez { $value } du marché.
op-market-share-pitfall-value-or-volume = En valeur et en volume, la part diffère dès que vos prix s’écartent de la moyenne : dites laquelle.
op-market-share-pitfall-market-boundary = Un marché plus étroit fait une part plus grande : gardez la même définition.

op-relative-market-share = Part de marché relative
op-relative-market-share-what = Compare votre part à celle du leader.
op-relative-market-share-result = Votre part vaut { $value } celle du leader.
op-relative-market-share-pitfall-leader-or-follower = Si vous êtes le leader, comparez-vous au deuxième : la valeur dépasse alors 1.
