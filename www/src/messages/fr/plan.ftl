# Le plan : campagnes et budgets, formulaires des éléments, conseil de canal.

plan-parts = Parties du plan
plan-part-plan = Campagnes
plan-part-calendar = Calendrier
plan-part-contents = Contenus
plan-part-launch = Promotions et phases
plan-part-people = Personnes et travail
plan-part-proof = Preuve
plan-part-report = Rapport
plan-new = Ajouter : { $kind }
plan-item-form = Ce qui est prévu
plan-add = Ajouter
plan-save = Enregistrer
plan-choose = Choisissez…
plan-none = Aucun choix
plan-nothing-to-link = Pas encore dans le plan, donc pas proposé ici : { $kinds }.
plan-absence-from = du
plan-absence-to = au
plan-absence = absence { $n }
plan-name-of = { $kind } : { $of }
plan-named = { $kind } « { $name } »
plan-remove = Retirer « { $name } »
plan-removal-title = Retirer « { $name } » ?
plan-removal-gone = { $name } disparaît aussi.
plan-removal-unlinked = { $name } perd son lien ({ $field }).
plan-removal-moved = { $name } passe à « { $to } ».
plan-removal-kept = La décision « { $name } » continue de le nommer.
plan-removal-move = Rattacher ce qui en dépend à
plan-removal-nowhere = Rien : les liens sont défaits
plan-removal-sure = Retirer

operations-measured-title = Ce qui a été mesuré
plan-empty-lede = Rien n’est encore prévu : un plan commence par une campagne.
plan-first-title = Votre première campagne
plan-first-text = Une campagne porte un message vers une cible, par un canal, pendant un temps et pour un budget. Un nom et un montant suffisent pour commencer ; le reste se complète ensuite.
plan-first-name = Nom de la campagne
plan-first-budget = Budget prévu
plan-first-add = Créer la campagne
plan-first-objective = Écrire d’abord un objectif
plan-respread = Le budget de « { $name } » ne suit plus ses dates : { $outside ->
    [0] { "" }
   *[other] { $months } { $outside ->
        [one] est
       *[other] sont
     } en dehors{ $empty ->
        [0] .
       *[other] , et{" "}
     }
 }{ $empty ->
    [0] { "" }
    [one] { $missing } n’a pas de montant.
   *[other] { $missing } n’ont pas de montant.
 }
plan-respread-do = Répartir de nouveau { $amount } sur ses dates
plan-first-hint = Le budget est réparti sur les jours des trois prochains mois ; les dates et les montants se modifient. Donnez à la campagne le nom qu’elle porte dans vos exports : sa dépense réelle viendra s’y ranger seule.
plan-lede = { $n ->
    [one] Une campagne prévue
   *[other] { $n } campagnes prévues
 } du { $from } au { $to }{ $has ->
    [plan] {"\u00A0"}: { $plan } au plan, { $forecast } attendus au terme{ $spent ->
        [yes] , { $actual } déjà dépensés
       *[no] {""}
     }.
    [target] {"\u00A0"}: { $plan } visés, aucun montant au plan.
   *[none] , sans budget encore.
 }
plan-campaigns = Campagnes prévues
plan-new-campaign = Ajouter une campagne
plan-column-target = Visé
plan-column-plan = Plan
plan-column-forecast = Prévision
plan-column-actual = Réel
plan-month = Mois
plan-months-title = Plan média par mois
plan-months-hint = Un mois écoulé prend le réel ; le mois en cours, le réel plus la part du plan qui reste ; un mois à venir, le plan.
plan-amount-of = { $column }, { $month }
plan-campaign-lede = Du { $from } au { $to }{ $has ->
    [yes] {"\u00A0"}: { $plan } au plan, { $forecast } attendus au terme{ $spent ->
        [yes] , { $actual } déjà dépensés
       *[no] {""}
     }.
   *[no] {"\u00A0"}; son budget reste à écrire.
 }
plan-budget-title = Budget par mois
plan-budget-none = Donnez un montant : il est réparti sur les mois au prorata des jours, puis chaque mois se corrige.
plan-budget-free = Le plan se modifie encore. Gelez-le quand il est décidé : il restera la référence à laquelle le réel est comparé.
plan-budget-frozen = Plan gelé le { $date } : ses montants ne changent plus. La prévision suit le réel.
plan-spread-plan = Montant à prévoir
plan-spread-target = Montant visé
plan-spread = Répartir sur les mois
plan-freeze = Geler le plan aujourd’hui
plan-unfreeze = Dégeler le plan
plan-actual-no-files = Aucun export n’est importé : le réel reste à saisir, ou viendra des fichiers.
plan-actual-no-name = Aucune campagne importée ne porte ce nom. Écrivez plus bas le nom qu’elle a dans les fichiers pour que sa dépense réelle soit lue.
plan-actual-from = { $n ->
    [one] Le réel vient
   *[other] Le nom se trouve sur { $n } canaux, le réel par mois n’en est donc pas déduit ; il vient
 } de la campagne importée « { $name } »{ $cost ->
    [none] , dont la dépense n’est pas connue
   *[other] {"\u00A0"}: { $cost } en tout
 }{ $dated ->
    [yes] , fichiers du { $from } au { $to }
   *[no] {""}
 }.

plan-advice-title = Quel canal choisir ?
plan-advice-age = Âge de la cible
plan-advice-any-age = Tous les âges
plan-advice-age-18-24 = 18 à 24 ans
plan-advice-age-25-34 = 25 à 34 ans
plan-advice-age-35-49 = 35 à 49 ans
plan-advice-age-50-64 = 50 à 64 ans
plan-advice-age-65-plus = 65 ans et plus
plan-advice-audience = La cible
plan-advice-b2b = Ce sont des entreprises
plan-advice-local = Elle se trouve dans une zone précise
plan-advice-offline = Elle est peu connectée
plan-advice-none = Aucun canal n’est conseillé à cette étape avec ce budget et cette cible ; les raisons sont ci-dessous.
plan-advice-found = { $n ->
    [one] Un canal est conseillé : { $names }.
    [2] Deux canaux sont conseillés : { $names }.
    [3] Trois canaux sont conseillés : { $names }.
   *[other] { $n } canaux sont conseillés ; les premiers : { $names }.
 }
plan-advice-score = { $advised ->
    [yes] Conseillé, { $score }
   *[no] Non conseillé, { $score }
 }
plan-advice-chosen = C’est le canal de la campagne.
plan-advice-take = Choisir { $channel }
plan-advice-all = Montrer les { $n } canaux
plan-advice-fewer = Montrer moins de canaux
plan-advice-judgement = Ces points sont un jugement sur des canaux en général, non une mesure des vôtres : trois points par degré d’adéquation à l’étape, puis ce que les raisons ajoutent ou retirent. { $budget ->
    [yes] Le budget est celui du plan.
   *[no] Le budget n’est pas encore écrit : il ne compte pas ici.
 } Un canal est conseillé à partir de 6.
plan-currency = Monnaie des montants
