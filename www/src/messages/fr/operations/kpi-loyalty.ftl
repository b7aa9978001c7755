# La fidélisation, ses indicateurs : nom, à quoi il sert, phrase de résultat, lecture, exemple, pièges.

op-retention-rate = Taux de rétention
op-retention-rate-what = Dit quelle part des clients du début est encore là à la fin.
op-retention-rate-result = { $value } des clients du début sont restés.
op-retention-rate-reading-compare = Comparez à vos périodes de même durée, avec la même définition du client actif. La moyenne mêle anciens clients et nouveaux, souvent plus fragiles : suivez des cohortes pour les séparer.
op-retention-rate-example = De { $customers_start } clients au début à { $customers_end } à la fin, dont { $new_customers } nouveaux : { $value } des clients du début sont restés.
op-retention-rate-input-new-customers-hint = Gagnés pendant la période et toujours clients à la fin.
op-retention-rate-pitfall-what-is-active = Un client actif est-il un client qui achète, qui ouvre, qui se connecte ? Fixez la définition et la fenêtre.
op-retention-rate-pitfall-new-customers-out = Le calcul retire les clients gagnés pendant la période, sinon la croissance cacherait les départs. Un client gagné puis reparti avant la fin n’y compte pas.
op-retention-rate-pitfall-monthly-is-not-annual = 90 % par mois ne fait pas 90 % par an : 0,9 puissance 12 donne 28 %.
op-retention-rate-pitfall-interval-of-a-census = Si vous avez compté tous vos clients, le taux est exact pour eux. L’intervalle les prend pour un échantillon de ceux à venir : il dit ce que le seul hasard pourrait changer, si rien d’autre ne change.

op-churn-rate = Taux d’attrition
op-churn-rate-what = Dit quelle part des clients du début est partie pendant la période.
op-churn-rate-result = { $value } des clients du début sont partis pendant la période.
op-churn-rate-reading-compare = Comparez à vos périodes de même durée. Pour en mesurer l’enjeu, multipliez le nombre de départs par la marge qu’un client aurait encore laissée, puis cherchez qui part et quand.
op-churn-rate-example = { $customers_lost } clients sont partis sur les { $customers_start } du début : l’attrition est de { $value }.
op-churn-rate-pitfall-monthly-is-not-annual = Ne multipliez pas par douze : 5 % par mois font 46 % par an, pas 60 %.
op-churn-rate-pitfall-when-is-one-lost = Hors abonnement, personne ne dit qu’il part : fixez le délai après lequel un client est perdu.
op-churn-rate-pitfall-interval-of-a-census = Si vous avez compté tous vos clients, le taux est exact pour eux. L’intervalle les prend pour un échantillon de ceux à venir : il dit ce que le seul hasard pourrait changer, si rien d’autre ne change.

op-churn-monthly-to-annual = Attrition mensuelle → annuelle
op-churn-monthly-to-annual-what = Convertit une attrition mensuelle en attrition sur un an.
op-churn-monthly-to-annual-result = En un an, { $value } des clients seraient partis.
op-churn-monthly-to-annual-reading-compare = C’est la part de vos clients d’aujourd’hui qui ne seraient plus là dans un an si rien ne change. Vérifiez-la sur une cohorte suivie un an entier.
op-churn-monthly-to-annual-example = Une attrition de { $monthly_churn } par mois fait { $value } sur un an.
op-churn-monthly-to-annual-pitfall-not-times-twelve = Chaque mois, les départs se comptent sur ceux qui restent : on compose, on ne multiplie pas par douze.
op-churn-monthly-to-annual-pitfall-constant-churn = Le calcul suppose la même attrition chaque mois ; les nouveaux clients partent souvent plus vite.

op-expected-lifetime = Durée de vie moyenne
op-expected-lifetime-what = Estime combien de périodes un client reste en moyenne.
op-expected-lifetime-result = Un client reste { $value } en moyenne, dans l’unité de l’attrition : des mois si elle est mensuelle.
op-expected-lifetime-reading-average = C’est une moyenne : même avec une attrition constante, plus de la moitié des clients ne la dépassent pas. Elle sert à estimer la valeur à vie, pas à prévoir le départ d’un client.
op-expected-lifetime-example = Avec une attrition de { $churn } par période, un client reste { $value } en moyenne.
op-expected-lifetime-pitfall-constant-churn = La formule suppose une attrition constante ; pour une application, où l’on part surtout au début, elle trompe.
op-expected-lifetime-pitfall-period-of-the-churn = Une attrition mensuelle donne des mois, une annuelle des années.

op-repeat-purchase-rate = Taux de réachat
op-repeat-purchase-rate-what = Dit quelle part des clients a commandé au moins deux fois.
op-repeat-purchase-rate-result = { $value } des clients ont commandé au moins deux fois.
op-repeat-purchase-rate-reading-compare = Comparez à vos fenêtres de même durée : un produit quotidien et un produit durable n’ont pas le même rythme. Pour agir, cherchez combien de temps sépare la première commande de la deuxième.
op-repeat-purchase-rate-example = Sur { $customers } clients, { $customers_2plus } ont commandé au moins deux fois : le taux de réachat est de { $value }.
op-repeat-purchase-rate-input-customers-hint = Clients ayant commandé au moins une fois dans la fenêtre étudiée.
op-repeat-purchase-rate-pitfall-recent-customers = Un client d’hier n’a pas eu le temps de revenir : écartez les trop récents ou suivez des cohortes.
op-repeat-purchase-rate-pitfall-window = Sur trois mois ou deux ans, le taux change : précisez la fenêtre.
op-repeat-purchase-rate-pitfall-interval-of-a-census = Si vous avez compté tous vos clients, le taux est exact pour eux. L’intervalle les prend pour un échantillon de ceux à venir : il dit ce que le seul hasard pourrait changer, si rien d’autre ne change.

op-email = Campagne d’e-mail
op-email-what = Donne d’un coup les taux d’un envoi : délivrés, ouverts, cliqués, désabonnés.
op-email-result = { $value } des messages délivrés ont reçu un clic.
op-email-reading-compare = Comparez à vos envois passés vers la même liste : les moyennes publiées mêlent des listes et des calculs trop différents. Lisez le clic avec les désabonnements et les plaintes : ils disent ce que l’envoi a coûté à votre liste.
op-email-example = Sur { $sent } messages envoyés, { $bounced } n’ont pas été délivrés et { $unique_clicks } personnes ont cliqué : le taux de clic est de { $click_rate }.
op-email-pitfall-opens-inflated = Les ouvertures sont gonflées par les messageries qui chargent les images d’office : fiez-vous plutôt aux clics.
op-email-pitfall-sent-or-delivered = Ici, ouverture et clic se comptent sur les messages délivrés, le rebond sur les envoyés ; d’autres outils font autrement.
op-email-pitfall-click-to-open-base = La réactivité divise par les ouvertures : elle hérite de leurs erreurs.

op-sms = Campagne de SMS
op-sms-what = Donne les taux, le coût et le gain d’un envoi de SMS.
op-sms-result = L’envoi rapporte { $value }, coût des messages déduit.
op-sms-reading-loses = Les ventes comptées ne paient pas les messages. Réduisez la liste aux clients qui réagissent, ou renoncez à l’envoi.
op-sms-reading-earns = Les ventes comptées paient au moins les messages. Ce n’est un vrai gain que si elles n’auraient pas eu lieu sans l’envoi : gardez un groupe sans message pour le savoir.
op-sms-example = { $sent } SMS à { $cost_per_sms } coûtent { $cost } ; { $conversions } ventes à { $margin_per_conversion } de marge laissent un gain net de { $profit }.
op-sms-input-clicks-hint = Personnes différentes ayant cliqué.
op-sms-input-conversions-hint = Personnes différentes ayant acheté après le message.
op-sms-pitfall-no-open-rate = L’ouverture d’un SMS ne se mesure pas : un taux d’ouverture annoncé est une supposition.
op-sms-pitfall-segments = Au-delà de 160 caractères, ou de 70 avec certains signes, un message est découpé et facturé plusieurs fois.
op-sms-pitfall-would-have-bought = Une partie des acheteurs aurait acheté sans le message : ce gain n’est pas tout entier dû à l’envoi.
