# Décision en bref : quand, quoi, combien, avec quelle certitude, ce qui ne bouge pas.

## La décision en bref

decision-brief-title = La décision en bref
decision-brief-when = Quand
decision-brief-from = À partir du { $first }, sur { $length }.
decision-brief-from-to = À partir du { $first }, sur { $length } (jusqu’au { $last }).
decision-brief-what = Que faire
decision-brief-move = Déplacez { $amount } { $per } de { $from } vers { $to }.
decision-brief-in = Ajoutez { $amount } { $per } à { $to }.
decision-brief-out = Retirez { $amount } { $per } de { $from }.
decision-brief-amount = { $booked } { $per } au lieu de { $today }
decision-brief-booked = À réserver
decision-brief-rounded = Montants arrondis à { $step }.
decision-brief-lost = L’arrondi coûte environ { $lost } { $per }.
decision-brief-lost-nothing = L’arrondi ne coûte rien de mesurable.
decision-brief-left = Il laisse { $left } { $per } non dépensés.
decision-brief-brings = Ce que cela devrait apporter
decision-brief-gain = Environ { $gain } de { $change ->
    [more] plus
   *[less] moins
 } { $per } ({ $range }).
decision-brief-profit = Environ { $gain } de profit de { $change ->
    [more] plus
   *[less] moins
 } { $per } ({ $range }).
decision-brief-whole = Sur { $count } périodes, le temps que l’effet s’installe compris : { $gain } de { $change ->
    [more] plus
   *[less] moins
 } ({ $range }).
decision-brief-whole-profit = Sur { $count } périodes, le temps que l’effet s’installe compris : { $gain } de profit de { $change ->
    [more] plus
   *[less] moins
 } ({ $range }).
decision-brief-sure = À quel point c’est sûr
decision-brief-probability = { $probability } de chances de faire mieux qu’aujourd’hui. L’intervalle contient le gain { $confidence } fois sur 100, si le modèle est juste.
decision-brief-above = Plus de { $share }
decision-brief-below = Moins de { $share }
decision-brief-worse = Ce plan ferait plus souvent moins bien qu’aujourd’hui : gardez le plan actuel, ou mesurez d’abord.
decision-brief-held = Ce qui ne bouge pas, et pourquoi
decision-test-alternate = Pour le savoir : arrêtez { $channel } puis doublez-le ({ $high } { $per }), tour à tour, par tranches de { $block }, pendant { $length }. La dépense totale ne change pas ; un écart de { $effect } { $per } entre les deux, celui qui justifierait d’y mettre plus, serait vu { $power } du temps.
decision-test-restart = Pour le savoir : donnez { $high } { $per } à { $channel }, une tranche de { $block } sur deux, pendant { $length }. Il en coûte { $extra } ; un écart de { $effect } { $per }, celui qui justifierait de le relancer, serait vu { $power } du temps.
decision-test-too-long = Un essai qui l’arrête et le double tour à tour prendrait { $length }, plus d’un an : à cette taille, son effet se perd dans les variations habituelles. Comparez plutôt des régions, ou testez un montant plus grand.
decision-test-unknown = Ces données ne disent pas combien le résultat varie de lui-même : la durée d’un essai ne peut pas être calculée.
decision-booking-title = Date, durée et arrondi
decision-booking-start = Le plan commence le
decision-booking-start-hint = Il commence à la première période entière à partir de ce jour, jamais avant la fin des données.
decision-booking-step = Montants arrondis à
decision-answer-below-step = Rien à déplacer : le meilleur plan ne change aucun canal de plus de { $step }, le pas choisi pour les montants.
decision-gain-profit-title = Le gain de profit, et son intervalle
decision-figure-gain-profit = Profit attendu en plus
outcome-one-more =
    { $known ->
        [conversions] une conversion de plus coûte { $cost }
        [orders] une commande de plus coûte { $cost }
        [sales] une vente de plus coûte { $cost }
        [leads] un prospect de plus coûte { $cost }
        [clicks] un clic de plus coûte { $cost }
        [sessions] une session de plus coûte { $cost }
       *[other] une unité de « { $outcome } » de plus coûte { $cost }
    }

# Ce que les plateformes revendiquent, à côté de ce que le modèle estime.
decision-against-title = Ce que les plateformes revendiquent, ce que le modèle estime
decision-against-why = Une plateforme compte les ventes qui ont suivi un clic ou une vue, y compris celles qui seraient venues sans elle. Le modèle cherche ce qui ne serait pas venu sans la dépense. Les deux chiffres peuvent être justes et différents ; pour déplacer de l’argent, c’est le second qui compte.
decision-against-claimed-cost = Coût revendiqué
decision-against-estimated-cost = Coût estimé, en moyenne
decision-against-claimed-return = ROAS revendiqué
decision-against-estimated-return = Retour estimé, en moyenne
decision-against-next = Coût de la suivante
decision-against-reason = Pourquoi
decision-against-alike = Les deux s’accordent : le chiffre de la plateforme est dans ce que le modèle laisse possible.
decision-against-more = Une partie de ce que la plateforme revendique serait venue sans elle.
decision-against-less = Une partie de l’effet échappe à la plateforme : ventes sans clic, sur un autre appareil, ou plus tardives.
decision-against-go = Voir les chiffres des plateformes dans Mesure
## La décision et le plan

decision-to-plan-title = Porter ces montants au plan
decision-to-plan-hint = Du { $first } au { $last }, chaque montant devient le budget par mois d’une campagne : celle du canal si le plan en a une, sinon une nouvelle. Tout se défait en une fois.
decision-to-plan-amount = Sur la durée
decision-to-plan-months = Par mois
decision-to-plan-month = { $month } : { $amount }
decision-to-plan-campaign = Campagne
decision-to-plan-campaign-of = Campagne pour { $channel }
decision-to-plan-new = Nouvelle campagne
decision-to-plan-none = Ne pas porter au plan
decision-to-plan-put = Porter au plan
decision-to-plan-open = Ouvrir le plan
decision-to-plan-done = { $n ->
    [one] Le budget d’une campagne est au plan.
   *[other] Les budgets de { $n } campagnes sont au plan.
 }
decision-from-plan = À l’inverse, le plan prévoit { $amount } { $per } pour ces canaux ({ $whole } jusqu’au { $last }).
decision-from-plan-without = { $n ->
    [one] Rien n’y est prévu pour { $channels }.
   *[other] Rien n’y est prévu pour ces canaux : { $channels }.
 }
decision-from-plan-elsewhere = Il réserve { $amount } à d’autres canaux, que la décision ne connaît pas.
decision-from-plan-take = Répartir { $amount } { $per }
decision-to-plan-table = Montants à porter au plan, par canal
