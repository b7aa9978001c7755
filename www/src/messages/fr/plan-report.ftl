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
   *[other] Il reste à le rendre : { $names }.
 }
plan-report-briefs = Ce que chaque campagne doit faire
plan-report-targets = Cibles, positionnement et mix
plan-report-work = Promotions, contenus, lancement et équipe
plan-report-channel = { $channel } : de { $before } à { $after }
plan-report-amounts = Le plan et la prévision sont ceux qui sont écrits pour chaque campagne ; le réel vient des fichiers importés, par le nom de la campagne.
plan-report-sources = D’où viennent les chiffres
plan-report-no-source = Aucun fichier n’est importé : tous les chiffres de ce rapport ont été saisis.
plan-report-typed = Ce qui est mesuré vient de ces fichiers ; les objectifs, les budgets, les notes et les dates sont ceux qui ont été saisis dans cet espace de travail, et chaque ligne du marché dit sur quoi elle repose.
plan-path-title = { $kpi } : le chemin vers la cible
plan-path-what = { $actual } au { $date }{ $expected ->
    [none] {""}
   *[other] , quand { $expected } suffirait à cette date
 } ; { $target } visés au { $deadline }.
plan-path-day = Au
plan-path-line = Ce qu’il faudrait
plan-path-target = Cible
plan-path-forecast = Prévision à l’échéance (90 %)
plan-path-interval = Marge d’erreur (90 %)
plan-path-forecast-at = { $date } (prévision)
plan-spans-title = Les campagnes dans le temps
plan-spans-what = { $n ->
    [one] Une campagne
   *[other] { $n } campagnes
 }, du { $from } au { $to }.{ $n ->
    [one] {""}
   *[other] {" "}Les { $shown } premières sont dessinées.
 }
plan-spans-today = aujourd’hui
plan-months-chart = Dépense par mois
plan-months-spend = Dépense du mois
plan-months-what = { $plan } au plan en tout ; { $actual ->
    [none] rien de dépensé encore
   *[other] { $actual } dépensés
 }, { $forecast } prévus à la fin.
plan-gaps-chart = Plan et réel par campagne
plan-gaps-what = { $n ->
    [one] Une campagne qui se compare
   *[other] { $n } campagnes qui se comparent, les plus grands écarts d’abord
 }.{ $n ->
    [one] {""}
   *[other] {" "}Les { $shown } premières sont dessinées.
 }
