# Le rapport sur le plan, d’une page et complet.

plan-report-of = { $name }, au { $date }
plan-report-title = Rapport sur le plan
plan-report-aim = { $title }. { $sentence }
plan-report-more = { $n ->
    [0] {""}
    [one] Une autre collision.
   *[other] { $n } autres collisions.
 }{ $doubles ->
    [0] {""}
    [one] {" "}Un travail semble prévu deux fois.
   *[other] {" "}{ $doubles } travaux semblent prévus deux fois.
 }
plan-report-print = Imprimer
plan-report-markdown = Enregistrer en Markdown
plan-report-file = rapport-plan

## Le rapport complet

plan-report-full-title = Rapport complet sur le plan
plan-report-go-full = Rapport complet, avec les graphiques
plan-report-go-short = Rapport d’une page
plan-report-file-full = rapport-complet
plan-report-result = { $title } : { $kpi }
plan-report-smart = { $n ->
    [0] L’objectif est spécifique, mesurable, atteignable, réaliste et daté.
   *[other] Il n’est pas encore { $names }.
 }
plan-report-briefs = Ce que chaque campagne doit faire
plan-report-unfigured = Aucun chiffre ne le mesure : choisissez un indicateur et une cible.
plan-report-failed = N’a pas pu être calculé
plan-report-ratings = Notes sur les critères
plan-report-overspend = Au rythme du plan, { $forecast } seraient dépensés en tout, pour { $plan } prévus : { $gap } de trop.
plan-report-target = { $kpi } : { $target } visés au { $deadline }.
plan-report-targets = Cibles, positionnement et mix
plan-report-work = Promotions, contenus, lancement et équipe
plan-report-channel = { $channel } : de { $before } à { $after }
plan-report-amounts = Le plan est celui qui est écrit pour chaque campagne. Le réel vient des fichiers importés, par le nom de la campagne, ou de ce qui est saisi. La prévision d’un mois en cours ajoute au réel la part du plan des jours qui restent, sauf là où elle est écrite.
plan-report-sources = D’où viennent les chiffres
plan-report-no-source = Aucun fichier n’est importé : tous les chiffres de ce rapport ont été saisis.
plan-report-typed = Ce qui est mesuré vient de ces fichiers ; les objectifs, les budgets, les notes et les dates sont ceux qui ont été saisis dans cet espace de travail, et les points du marché, les notes et les facteurs disent sur quoi ils reposent.
plan-path-title = { $kpi } : le chemin vers la cible
plan-path-what = { $actual } au { $date }{ $expected ->
    [none] {""}
   *[other] , quand il faudrait { $expected } à cette date
 } ; { $target } visés au { $deadline }.
plan-path-day = Au
plan-path-line = Ce qu’il faudrait
plan-path-levels = Réel, depuis le début
plan-path-target = Cible
plan-path-forecast = Prévision à l’échéance (90 %)
plan-path-interval = Marge d’erreur (90 %)
plan-path-forecast-at = { $date } (prévision)
plan-spans-title = Les campagnes dans le temps
plan-spans-what = { $n ->
    [one] Une campagne
   *[other] { $n } campagnes
 }, du { $from } au { $to }.{ $cut ->
    [no] {""}
   *[yes] {" "}Les { $shown } premières sont dessinées.
 }
plan-spans-today = aujourd’hui
plan-months-chart = Dépense par mois
plan-months-spend = Dépense du mois
plan-months-what = { $plan } au plan en tout ; { $actual ->
    [none] rien de dépensé encore
   *[other] { $actual } dépensés
 }, { $forecast } prévus à la fin.
plan-gaps-chart = Plan et réel par campagne, mois qui se comparent
plan-gaps-what = { $n ->
    [one] Une campagne qui se compare
   *[other] { $n } campagnes qui se comparent, les plus grands écarts d’abord
 }.{ $cut ->
    [no] {""}
   *[yes] {" "}Les { $shown } premières sont dessinées.
 }
