# Mesure dans le temps : jours choisis, comparaison, tendance, monnaies, colonnes.

measure-controls-title = Période et monnaie
measure-from = Du
measure-to = Au
measure-all-days = Toute la période
measure-no-dates = Ces fichiers ne datent pas leurs lignes : la période ne peut pas être choisie. Exportez par jour ou par semaine pour la choisir et la comparer.
measure-undated = { $rows ->
    [one] Une ligne n’a pas de date : elle ne compte que dans toute la période.
   *[other] { $rows } lignes n’ont pas de date : elles ne comptent que dans toute la période.
 }
measure-currency = Monnaie des chiffres
measure-rate = 1 { $currency } vaut, en { $base }
measure-left-out = { $count ->
    [one] Les fichiers en { $currencies } sont laissés de côté : donnez un taux pour les compter, ou choisissez cette monnaie pour les lire à part.
   *[other] Les fichiers en { $currencies } sont laissés de côté : donnez leurs taux pour les compter, ou choisissez une monnaie pour les lire à part.
 }
measure-compare-title = Contre la période d’avant
measure-now = Période choisie
measure-before = Avant
measure-year-ago = Un an plus tôt
measure-dates = { $from } – { $to }
measure-change = Écart
measure-trend-title = La tendance
measure-trend-up = { $what } : en hausse d’environ { $slope } à chaque pas, { $per } ({ $range }).
measure-trend-down = { $what } : en baisse d’environ { $slope } à chaque pas, { $per } ({ $range }).
measure-trend-none = { $what } : aucune tendance nette ; la variation d’un pas au suivant, { $per }, se tient { $range }.
measure-trend-unknown = Trop peu de périodes entières, ou des valeurs manquent : pas de tendance.
measure-trend-description = { $what } par période entière, de celle du { $from } à celle du { $to }.
measure-trend-axis = Périodes, de celle du { $from } à celle du { $to }
measure-drawn = Ce qui est tracé
measure-columns = Colonnes
measure-sort-by = Trier par { $column }
measure-last-days = { $days } derniers jours
measure-choose-days = Choisissez des jours : ils seront comparés aux mêmes nombres de jours d’avant, et aux mêmes jours un an plus tôt, si les fichiers les couvrent.
measure-column-profit = Marge moins dépense

# E-mails et visites.
measure-email-title = Les e-mails, envoi par envoi
measure-email-hint = Chaque taux porte sur ce qui est remis, sauf la remise (sur l’envoyé) et les clics par ouverture. Sous le taux, son intervalle à 95 %. Les ouvertures sont gonflées par les messageries qui ouvrent seules : les clics trompent moins.
measure-email-name = Envoi
measure-email-sentence = { $n ->
    [one] Un e-mail remis : { $rate } de clics ({ $range }).
   *[other] { $whole } e-mails remis : { $rate } ont été cliqués ({ $range }).
 }
measure-email-found = Ces fichiers disent vos envois d’e-mails.
measure-web-title = Les visites, canal par canal
measure-web-hint = Les visiteurs uniques ne s’additionnent pas d’un jour à l’autre : ce sont les sessions qui sont comptées. Sous le taux, son intervalle à 95 %.
measure-web-name = Canal
measure-web-sentence = { $n ->
    [one] Une session : { $rate } de conversions ({ $range }).
   *[other] { $whole } sessions, dont { $rate } ont converti ({ $range }).
 }
measure-web-found = Ces fichiers disent les visites de votre site.
measure-column-sent = Envoyés
measure-column-delivered = Remis
measure-column-opens = Ouvertures
measure-column-unsubscribes = Désabonnements
measure-column-sessions = Sessions
measure-column-engaged-sessions = Sessions avec engagement
measure-rate-delivery-rate = Taux de remise
measure-rate-open-rate = Taux d’ouverture
measure-rate-click-rate = Taux de clic
measure-rate-click-to-open = Clics par ouverture
measure-rate-order-rate = Conversions par e-mail remis
measure-rate-unsubscribe-rate = Taux de désabonnement
measure-rate-engagement-rate = Taux d’engagement
measure-rate-visit-conversion = Taux de conversion

# La TVA, demandée une fois.
measure-vat-title = Vos chiffres d’affaires comprennent-ils la TVA ?
measure-vat-why = Les plateformes reprennent le montant que la boutique leur envoie, souvent TTC ; la dépense publicitaire est hors taxe. Avec une TVA de 20 %, un ROAS de 3,00 mesuré TTC vaut 2,50 hors taxe. La réponse vaut pour tous les fichiers ; elle se change ici ou dans Votre espace.
measure-vat-excluded = Hors taxe : les prendre tels quels
measure-vat-included = TTC : ôter la TVA
measure-vat-rate = Taux de TVA
measure-vat-rate-hint = Celui de la plupart de vos ventes, par exemple 20 %.
measure-vat-taken-out = Chiffres d’affaires hors taxe : une TVA de { $rate } en a été ôtée.

# La même vente revendiquée par plusieurs plateformes.
measure-claims-title = La même vente est revendiquée deux fois
measure-claims = Du { $from } au { $to }, les plateformes revendiquent ensemble { $claimed } ventes ({ $platforms }) ; la boutique a reçu { $orders } commandes. Chaque plateforme compte ce qui suit ses propres clics : une vente qui en suit deux compte deux fois.
measure-claims-cost = Rapportée aux commandes reçues, la dépense coûte { $cost } par commande, tous canaux confondus.
measure-claims-choose = Pour décider, faites grandir les commandes de la boutique plutôt que les conversions revendiquées :
measure-claims-go = choisir « commandes » dans le tableau de la décision
measure-claims-platform = { $platform } : { $conversions }
measure-file = mesure
measure-campaign = Campagne
