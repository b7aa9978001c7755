# Le plan : calendrier, contenus, promotions et phases, personnes et travail.

plan-quoted = « { $name } »
plan-dates = { $from } – { $to }
plan-week = S{ $week } { $year }
plan-links-search = Chercher parmi { $n }
plan-links-found = { $n ->
    [0] Rien ne correspond.
    [one] Un trouvé.
   *[other] { $n } trouvés, { $shown } montrés.
 }
plan-open = Ouvrir { $name }
plan-calendar-lede = { $n ->
    [0] Rien n’est prévu
    [one] Un élément
   *[other] { $n } éléments
 } du { $from } au { $to }.
plan-calendar-move = Aller dans le temps
plan-calendar-before = Avant
plan-calendar-today = Aujourd’hui
plan-calendar-after = Après
plan-calendar-view = Période montrée
plan-calendar-months = { $months ->
    [1] Mois
   [3] Trimestre
   *[other] Année
 }
plan-calendar-kinds = Montrer
plan-calendar-empty = Ici, tout ce qui a une date
plan-calendar-empty-text = Campagnes, promotions, contenus, phases, tâches et revues se placent sur un seul calendrier ; les collisions y sont dites.
plan-calendar-begin = Prévoir une campagne
plan-calendar-what = Élément
plan-calendar-when = Dates
plan-calendar-kind = Nature
plan-calendar-nothing = Rien à montrer sur cette période avec ce filtre.
plan-calendar-files = Emporter le calendrier
plan-calendar-files-hint = Le fichier .ics s’ouvre dans votre agenda ; le CSV, dans un tableur. Tout le plan y est, sans filtre.
plan-calendar-ics = Enregistrer le .ics
plan-calendar-csv = Enregistrer le CSV
plan-calendar-file = plan

plan-conflicts-title = Collisions
plan-conflicts-lede = { $n ->
    [0] { $doubles ->
        [0] Rien ne se heurte dans ce plan.
        [one] Rien ne se heurte, mais un travail semble prévu deux fois.
       *[other] Rien ne se heurte, mais { $doubles } travaux semblent prévus deux fois.
     }
    [one] Une collision{ $doubles ->
        [0] .
        [one] {" "}et un travail qui semble prévu deux fois.
       *[other] {" "}et { $doubles } travaux qui semblent prévus deux fois.
     }
   *[other] { $n } collisions{ $doubles ->
        [0] .
        [one] {" "}et un travail qui semble prévu deux fois.
       *[other] {" "}et { $doubles } travaux qui semblent prévus deux fois.
     }
 }
plan-conflict-promotions-overlap = { $names } s’adressent à la même cible { $days ->
    [one] le { $from }
   *[other] du { $from } au { $to }
 } : deux promotions à la fois brouillent l’effet de chacune. Décalez-en une, ou séparez les cibles.
plan-conflict-messages-overlap = { $names } écrivent à la même cible par le même canal { $days ->
    [one] le { $from }
   *[other] du { $from } au { $to }
 } : la pression commerciale s’ajoute. Décalez un envoi, ou séparez les cibles.
plan-conflict-over-capacity = { $person } a plus de travail que d’heures la semaine { $week } : { $names }. Déplacez une tâche, ou confiez-la à quelqu’un d’autre.
plan-conflict-low-season = { $names } tombe en basse saison, du { $from } au { $to } : il se vend ces mois-là { $season } de la moyenne. Avancez la campagne, retardez-la, ou visez-en moins.
plan-conflict-content-gap = Rien n’est publié du { $from } au { $to }.
plan-conflict-outside-objective = { $names } sort des dates de son objectif « { $objective } » : du { $from } au { $to }. Ce qui tombe dehors ne comptera pas pour lui.
plan-conflict-review-on-day-off = { $person } ne travaille pas le { $from }, jour de la revue { $names }. Déplacez la revue, ou faites-la sans cette personne.
plan-conflict-reviews-meet = { $person } est attendu aux revues { $names } le même jour, le { $from }. Déplacez-en une, ou groupez-les.
plan-season = La saison vient des ventes importées : { $months } mois entiers, chaque mois rapporté à la moyenne des douze mois autour de lui (Macaulay, 1931). Une saison est basse sous 90 % de la moyenne.
plan-doubles-title = Travail peut-être prévu deux fois
plan-double = « { $a } » et « { $b } » se ressemblent : titres semblables à { $title }, { $overlap } de jours communs.
plan-double-not = « { $a } » n’est pas un doublon de « { $b } »

plan-list-content = Contenus
plan-add-content = Ajouter un contenu
plan-what-content = Un contenu a un titre et une date ; dites aussi à qui il parle, par quel canal et à quelle étape du parcours. Le calendrier éditorial montre alors le rythme et les manques.
plan-contents-none = Aucun contenu n’est prévu.
plan-contents-lede = { $n ->
    [one] Un contenu
   *[other] { $n } contenus
 } du { $from } au { $to }{ $rhythm ->
    [yes] {"\u00A0"}; à raison d’un tous les { $every } jours, { $filled ->
        [0] aucun créneau n’est tenu
        [one] un créneau est tenu
       *[other] { $filled } créneaux sont tenus
     } sur { $slots }.
   *[no] .
 }
plan-rhythm-title = Rythme de publication
plan-rhythm-every = Un contenu tous les
plan-rhythm-found = { $regularity ->
    [none] La régularité ne se juge pas avec si peu de contenus.
   *[other] Régularité : { $regularity } (100 % quand tous les intervalles sont égaux).
 } { $longest ->
    [one] Le plus long silence dure un jour.
   *[other] Le plus long silence dure { $longest } jours.
 }
plan-rhythm-holds = Aucun silence ne dépasse { $every ->
    [one] un jour
   *[other] { $every } jours
 }, à un jour près.
plan-rhythm-gap = Rien n’est publié entre le { $from } et le { $to } : { $days } jours.
plan-holes-title = Ce dont rien ne parle
plan-holes-no-stage = Chaque étape du parcours a au moins un contenu.
plan-holes-stages = { $n ->
    [one] Une étape du parcours est sans contenu : { $names }.
   *[other] { $n } étapes du parcours sont sans contenu : { $names }.
 }
plan-holes-targets = { $n ->
    [one] Une cible n’est nommée par aucun contenu : { $names }.
   *[other] { $n } cibles ne sont nommées par aucun contenu : { $names }.
 }

plan-list-promotion = Promotions
plan-add-promotion = Ajouter une promotion
plan-what-promotion = Une promotion a un type, des dates et une remise. Écrivez à côté la hausse des ventes qu’il lui faut, et le témoin qui la prouverait : sans témoin, on ne sait pas ce qui se serait vendu de toute façon.
plan-promotion-hint = La hausse qu’il faut pour rentrer dans ses frais dépend de la marge.
plan-promotion-calculator = La calculer
plan-list-phase = Phases
plan-add-phase = Ajouter une phase
plan-what-phase = Un lancement avance par phases. Chacune peut attendre la fin d’une autre, et avoir une condition de passage : « la suite quand la rétention à 30 jours atteint 30 % ».
plan-list-gate = Conditions de passage
plan-add-gate = Ajouter une condition
plan-what-gate = Sans condition, une phase est passée quand sa date de fin est atteinte.
plan-phase-state = État
plan-phase-gates = Conditions
plan-phase-no-gate = Aucune
plan-phase-blocked = Attend une autre phase
plan-phase-upcoming = À venir
plan-phase-passed = Passée
plan-phase-open = En cours
plan-phase-stopped = Arrêtée à sa condition
plan-phase-overdue = En retard
plan-gate = { $kpi } { $op ->
    [most] au plus
   *[least] au moins
 } { $value } : { $state ->
    [passed] atteint
    [failed] manqué
    [cannot-tell] on ne peut pas encore conclure
   *[not-measured] pas encore mesuré
 }
plan-launch-lede = { $promotions ->
    [0] Ni phase ni promotion n’est prévue.
    [one] Une promotion prévue, aucune phase.
   *[other] { $promotions } promotions prévues, aucune phase.
 }
plan-phases-lede = { $n ->
    [one] Une phase
   *[other] { $n } phases
 }, { $passed ->
    [0] aucune passée
    [one] une passée
   *[other] { $passed } passées
 }{ $open ->
    [0] .
   *[other] {"\u00A0"}; en cours : { $names }.
 }{ $stuck ->
    [0] {""}
   *[other] {" "}À débloquer : { $stopped }.
 }

plan-list-task = Tâches
plan-add-task = Ajouter une tâche
plan-what-task = Une tâche a des heures, des dates et un responsable ; elle peut servir une campagne, un contenu ou une phase. La charge de chacun se calcule alors semaine par semaine.
plan-list-person = Personnes
plan-add-person = Ajouter une personne
plan-what-person = Une personne a des heures par semaine (35 par défaut), des jours travaillés et des absences.
plan-list-review = Revues
plan-add-review = Ajouter une revue
plan-what-review = Une revue revient à intervalles réguliers : on y regarde le plan, le réel et les décisions à prendre.
plan-people-none = { $people ->
    [0] Ni tâche ni personne n’est prévue.
    [one] Une personne, aucune tâche encore.
   *[other] { $people } personnes, aucune tâche encore.
 }
plan-people-lede = { $tasks ->
    [one] Une tâche
   *[other] { $tasks } tâches
 } pour { $people ->
    [0] personne encore
    [one] une personne
   *[other] { $people } personnes
 }{ $over ->
    [0] {"\u00A0"}; personne ne dépasse ses heures.
    [one] {"\u00A0"}; { $names } dépasse ses heures la semaine { $week }.
   *[other] {"\u00A0"}; { $over } semaines dépassent les heures prévues ({ $names }), la première en { $week }.
 }
plan-load-title = Charge par semaine
plan-load-who = Personne
plan-load-nobody = Sans responsable
plan-load-cell = { $hours } h
plan-load-away = absent
plan-load-over = au-dessus de 100 %
plan-load-no-day = « { $task } » n’a aucun jour travaillé dans ses dates : ses heures sont comptées le premier jour.

plan-drag-hint = Faites glisser une barre pour changer ses dates, ou son bord droit pour changer sa fin. Au clavier : flèches gauche et droite, jour par jour (Ctrl : semaine ; Maj : la fin seule). Les dates se tapent aussi dans la fiche, par le nom.
plan-drag-of = { $name } : { $dates }
plan-drag-done = { $name } : { $dates }.
plan-filter-channel = Canal
plan-filter-person = Personne
plan-filter-segment = Cible
plan-filter-all = Tous
plan-more-shown = { $shown } sur { $all }
plan-more = { $n } de plus
plan-day-more = et { $n } de plus

## Un plan en CSV

plan-import-id = Identifiant
plan-import-title = Reprendre un plan en CSV
plan-import-hint = Le fichier a les colonnes du CSV enregistré ci-dessus : une ligne par élément. Une ligne sans identifiant connu s’ajoute, une autre change l’élément qui le porte ; aucune n’est retirée. Vous voyez d’abord ce qui va changer.
plan-import-file = Fichier CSV
plan-import-look = { $file } : { $added ->
    [0] rien ne s’ajoute
    [one] un élément s’ajoute
   *[other] { $added } éléments s’ajoutent
 }, { $changed ->
    [0] aucun ne change
    [one] un change
   *[other] { $changed } changent
 }, { $same ->
    [0] aucun n’est déjà là tel quel
    [one] un est déjà là tel quel
   *[other] { $same } sont déjà là tels quels
 }.
plan-import-wrong = { $file } : { $wrong ->
    [one] une cellule ne se lit pas
   *[other] { $wrong } cellules ne se lisent pas
 } ; rien n’est repris.
plan-import-row = Ligne { $line } : { $kind } « { $name } » { $what ->
    [new] s’ajoute
   *[changed] change
 }.
plan-import-keep = Reprendre dans le plan
plan-import-done = { $n ->
    [one] Un élément est repris dans le plan.
   *[other] { $n } éléments sont repris dans le plan.
 }
plan-import-at = Ligne { $line }, colonne « { $column } » : { $why }
plan-import-problem-kind = « { $found } » n’est pas une nature d’élément.
plan-import-problem-column = cette nature d’élément n’a pas de colonne de ce nom (« { $found } »).
plan-import-problem-number = « { $found } » n’est pas un nombre.
plan-import-problem-choice = « { $found } » n’est pas un des choix.
plan-import-problem-link = « { $found } » ne nomme rien, ou plusieurs choses ; mettez l’identifiant.
plan-import-problem-twice = cette colonne est là deux fois.
plan-import-problem-months = seul un budget a des montants par mois.
