# La valeur d'un client : noms, phrases, lectures, pièges, exemples.

suite-ltv = Valeur d’un client

op-ltv-simple = Valeur à vie en chiffre d’affaires
op-ltv-simple-what = Estime ce qu’un client dépensera chez vous en tout.
op-ltv-simple-result = Un client vous apportera { $value } de chiffre d’affaires.
op-ltv-simple-reading-revenue = C’est du chiffre d’affaires, pas un gain : multipliez par le taux de marque avant de le comparer à un coût.
op-ltv-simple-pitfall-never-over-cac = Ne divisez jamais cette valeur par le CAC : à 40 % de marge, 720 € de ventes ne paient que 288 € de coûts.
op-ltv-simple-pitfall-lifetime-is-a-guess = La durée est le chiffre le moins sûr : essayez-en une plus courte et regardez ce qui change.
op-ltv-simple-example = Un client qui dépense { $aov } par commande, { $orders_per_year } fois par an pendant { $years }, apporte { $value } de chiffre d’affaires.

op-ltv-margin = Valeur à vie en marge
op-ltv-margin-what = Estime ce qu’un client vous laissera en marge, une fois les produits payés.
op-ltv-margin-result = Un client vous laissera { $value } de marge.
op-ltv-margin-reading-loss = Chaque vente coûte plus qu’elle ne rapporte : aucun coût d’acquisition ne peut se justifier.
op-ltv-margin-reading-ceiling = C’est le plus que vous puissiez payer pour gagner ce client, sans rien garder pour vos frais fixes.
op-ltv-margin-pitfall-margin-not-markup = Prenez le taux de marque (marge sur prix de vente), pas le taux de marge (marge sur coût).
op-ltv-margin-pitfall-not-discounted = Une marge reçue dans trois ans vaut moins qu’aujourd’hui : la valeur actualisée en tient compte.
op-ltv-margin-pitfall-average-customer = Beaucoup de clients ne commandent qu’une fois : une moyenne peut ne ressembler à personne.
op-ltv-margin-example = À { $margin_rate } de taux de marque, { $orders_per_year } commandes de { $aov } par an pendant { $years } laissent { $value } de marge.

op-ltv-retention = Valeur à vie actualisée
op-ltv-retention-what = Additionne les marges à venir d’un client qui peut partir à chaque période, ramenées à leur valeur d’aujourd’hui.
op-ltv-retention-result = Si sa première marge tombe en fin de période, un client vaut aujourd’hui { $value }.
op-ltv-retention-reading-loss = Chaque période perd de l’argent : le garder plus longtemps aggrave la perte.
op-ltv-retention-reading-convention = Première marge comptée en fin de période. Si vous l’encaissez tout de suite, ajoutez-la : c’est l’autre résultat.
op-ltv-retention-pitfall-two-conventions = Deux formules circulent et diffèrent d’exactement une marge : dites toujours quand tombe le premier paiement.
op-ltv-retention-pitfall-same-period = Marge, rétention et taux d’actualisation doivent porter sur la même période : tout en mois, ou tout en années.
op-ltv-retention-pitfall-constant-retention = La formule suppose la même rétention à chaque période ; pour une application, où l’on part surtout au début, prenez une courbe.
op-ltv-retention-input-discount = Taux d’actualisation par période
op-ltv-retention-example = Avec { $margin_per_period } de marge par an, { $retention } de clients qui restent et { $discount } d’actualisation, un client vaut { $first_at_end } ou { $first_now } selon que la première marge tombe en fin de période ou tout de suite.
op-ltv-retention-output-first-at-end = Première marge en fin de période
op-ltv-retention-output-first-now = Première marge immédiate

op-ltv-finite = Valeur à vie sur une durée fixée
op-ltv-finite-what = Additionne les marges actualisées des premières périodes seulement, coût d’acquisition déduit.
op-ltv-finite-result = Sur cette durée, un client rapporte { $value }, coût d’acquisition déduit.
op-ltv-finite-reading-loss = À cet horizon, le client n’a pas encore remboursé ce qu’il a coûté.
op-ltv-finite-reading-gain = À cet horizon, le client a remboursé son coût d’acquisition et laisse ce gain.
op-ltv-finite-pitfall-horizon = La durée choisie change le résultat : donnez-la avec le chiffre.
op-ltv-finite-pitfall-first-payment-now = La première marge est comptée tout de suite, sans actualisation.
op-ltv-finite-pitfall-same-period = Marge, rétention et actualisation portent sur la même période que la durée.
op-ltv-finite-input-discount = Taux d’actualisation par période
op-ltv-finite-example = Avec { $margin_per_period } de marge par an, { $retention } de rétention et { $discount } d’actualisation, un client gagné pour { $cac } rapporte { $value } net en { $periods }.
op-ltv-finite-input-periods = Nombre de périodes
op-ltv-finite-input-periods-hint = Un nombre entier, 1 ou plus.

op-ltv-curve = Valeur à vie d’après une courbe de rétention
op-ltv-curve-what = Additionne les marges d’un groupe de clients suivi période après période.
op-ltv-curve-result = D’après cette courbe, un client laisse { $value } de marge.
op-ltv-curve-reading-loss = Chaque période perd de l’argent : plus le client reste, plus la perte grandit.
op-ltv-curve-reading-floor = La somme s’arrête à la dernière période observée : c’est un minimum, pas une prévision.
op-ltv-curve-pitfall-cut-at-the-end = Les clients encore là à la fin rapporteront ensuite : ce qui n’est pas observé n’est pas compté.
op-ltv-curve-pitfall-one-cohort = Suivez les mêmes clients du début à la fin ; mêler des clients de dates différentes peut faire remonter la courbe, ce qui est impossible.
op-ltv-curve-pitfall-no-averages = Une moyenne d’attrition ne remplace pas la courbe : les départs sont bien plus nombreux au début.
op-ltv-curve-input-discount = Taux d’actualisation par période
op-ltv-curve-example = Avec { $margin_per_period } de marge par mois et la rétention { $survival }, un client reste { $expected_periods } et laisse { $value }.
op-ltv-curve-input-survival = Part encore cliente à chaque période
op-ltv-curve-input-survival-hint = La première vaut 100 %, les suivantes ne remontent jamais.
op-ltv-curve-output-expected-periods = Durée moyenne observée

op-annual-to-monthly-rate = Taux annuel → taux mensuel
op-annual-to-monthly-rate-what = Convertit un taux d’actualisation annuel en taux mensuel équivalent.
op-annual-to-monthly-rate-result = Le taux mensuel équivalent est de { $value }.
op-annual-to-monthly-rate-reading-compound = Composé douze fois, ce taux redonne exactement le taux annuel.
op-annual-to-monthly-rate-pitfall-not-divided-by-twelve = Ne divisez pas par douze : 10 % par an font 0,80 % par mois, pas 0,83 %.
op-annual-to-monthly-rate-pitfall-not-for-churn = Ne l’employez pas pour une attrition : c’est la part qui reste qui se compose.
op-annual-to-monthly-rate-example = { $annual } par an équivalent à { $value } par mois.
op-annual-to-monthly-rate-input-annual = Taux annuel

op-ltv-cac = Ratio LTV/CAC
op-ltv-cac-what = Compare ce qu’un client laisse en marge à ce qu’il a coûté à gagner.
op-ltv-cac-result = Un client laisse { $value } fois ce qu’il a coûté.
op-ltv-cac-reading-destroys = Sous 1, chaque nouveau client fait perdre de l’argent : plus vous en gagnez, plus vous perdez.
op-ltv-cac-reading-thin = Le client rembourse son coût, mais il reste peu pour les frais fixes et les erreurs de prévision.
op-ltv-cac-reading-comfortable = Le client rapporte au moins trois fois son coût, un repère courant. Très haut, ce ratio peut dire que vous n’investissez pas assez.
op-ltv-cac-pitfall-margin-not-revenue = La valeur doit être en marge : avec du chiffre d’affaires, 7,5 remplace 3 à 40 % de marge.
op-ltv-cac-pitfall-three-is-no-law = « 3 » est un usage des jeunes entreprises, pas une loi : tout dépend de vos frais fixes et du délai de récupération.
op-ltv-cac-pitfall-average-not-next = C’est une moyenne : le prochain client coûte souvent plus cher que les précédents.
op-ltv-cac-example = Un client qui laisse { $ltv_margin } de marge et coûte { $cac } à gagner donne un ratio de { $value }.
op-ltv-cac-input-ltv-margin = Valeur à vie, en marge
op-ltv-cac-input-ltv-margin-hint = En marge, jamais en chiffre d’affaires.

op-cac-payback = Délai de récupération du CAC
op-cac-payback-what = Dit au bout de combien de mois la marge d’un client a remboursé son coût d’acquisition.
op-cac-payback-result = Le coût d’acquisition est remboursé en { $value }.
op-cac-payback-reading-within-a-year = Remboursé en moins d’un an : l’argent revient assez vite pour être réinvesti.
op-cac-payback-reading-within-two = Entre un et deux ans : il faut une trésorerie qui tienne jusque-là.
op-cac-payback-reading-long = Plus de deux ans : le moindre départ anticipé empêche de rentrer dans vos frais.
op-cac-payback-pitfall-customers-leave = Sans compter les départs, le délai est trop court : des clients partent avant d’avoir remboursé.
op-cac-payback-pitfall-cash-not-profit = Un remboursement rapide ne dit pas ce que le client rapporte ensuite : regardez aussi le ratio LTV/CAC.
op-cac-payback-pitfall-margin-not-revenue = Comptez la marge du mois, pas l’abonnement encaissé.
op-cac-payback-example = Un client gagné pour { $cac } et qui laisse { $margin_per_month } par mois, avec { $monthly_churn } de départs par mois, est remboursé en { $value }.
op-cac-payback-input-margin-per-month = Marge par mois
