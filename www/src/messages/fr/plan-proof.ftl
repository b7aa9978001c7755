# Le plan : preuve.

plan-proof-title = La stratégie fonctionne-t-elle ?
plan-whole = { $answer ->
    [none] Rien n’est encore visé : sans objectif chiffré, on ne peut pas dire si la stratégie fonctionne.
    [waiting] La stratégie n’a pas commencé : aucun objectif n’a atteint sa date de début.
    [unknown] On ne peut pas encore dire si la stratégie fonctionne : { $n ->
        [one] le chiffre visé ne se juge pas
       *[other] aucun des { $n } chiffres visés ne se juge
     }, et les raisons sont ci-dessous.
    [yes] La stratégie fonctionne jusqu’ici : { $judged ->
        [one] le chiffre jugé est tenu ou en bonne voie
       *[other] les { $judged } chiffres jugés sont tenus ou en bonne voie
     }{ $unknown ->
        [0] .
        [one] {"\u00A0"}; pour un autre, on ne peut pas conclure.
       *[other] {"\u00A0"}; pour { $unknown } autres, on ne peut pas conclure.
     }
    [no] La stratégie ne fonctionne pas jusqu’ici : { $judged ->
        [one] le chiffre jugé est en retard
       *[other] les { $judged } chiffres jugés sont en retard
     }{ $unknown ->
        [0] .
        [one] {"\u00A0"}; pour un autre, on ne peut pas conclure.
       *[other] {"\u00A0"}; pour { $unknown } autres, on ne peut pas conclure.
     }
   *[partly] La stratégie fonctionne en partie : sur { $judged } chiffres jugés, { $behind ->
        [one] un est
       *[other] { $behind } sont
     } en retard{ $unknown ->
        [0] .
        [one] {"\u00A0"}; pour un autre, on ne peut pas conclure.
       *[other] {"\u00A0"}; pour { $unknown } autres, on ne peut pas conclure.
     }
 }
plan-standing-ahead = En avance
plan-standing-on-course = En bonne voie
plan-standing-behind = En retard
plan-standing-cannot-tell = On ne sait pas encore
plan-standing-not-started = Pas commencé
plan-aims-title = Objectifs et résultats clés
plan-aims-none = Aucun objectif chiffré n’est écrit. Un objectif nomme un indicateur, une cible et une échéance ; son rythme se juge ensuite sur les chiffres importés.
plan-add-key-result = Ajouter un résultat clé
plan-pace = { $status ->
    [not-started] Pas commencé.
    [reached] Atteint.
    [missed] Manqué.
    [behind] En retard.
    [ahead] En avance.
    [at-risk] En danger.
    [on-course] En bonne voie.
   *[cannot-tell] On ne peut pas encore conclure.
 }{ $has ->
    [yes] {" "}{ $kpi } : { $actual }{ $band ->
        [none] {""}
       *[other] {" "}({ $band })
     } au { $date }{ $line ->
        [yes] , quand il faudrait { $expected } à cette date
       *[no] {""}
     } ; { $target } visés au { $deadline }.
   *[no] {""}
 }{ $forecast ->
    [yes] {" "}À l’échéance, { $point } probablement{ $interval ->
        [none] .
       *[other] , { $interval } avec une confiance de 90 %.
     } C’est supposer que le rythme reste ce qu’il a été : une saison ou un lancement à venir n’y sont pas.
   *[no] {""}
 }
plan-why-missing-input = Il manque une donnée : la cible, une date ou le départ. Complétez l’objectif.
plan-why-deadline-before-start = L’échéance précède le début : corrigez l’une des deux.
plan-why-direction-contradicts-target = La cible est du mauvais côté du départ.
plan-why-before-start = Seuls les chiffres d’après la date de début comptent.
plan-why-nothing-observed = Aucun chiffre n’est là depuis le début.
plan-why-too-few-points = Il faut au moins quatre semaines entières, jour par jour, pour estimer la marge d’erreur.
plan-why-zero-denominator = Rien n’est au dénominateur depuis le début : il n’y a pas de rapport.
plan-why-too-early = Moins d’un dixième du chemin est parcouru : un écart ne voudrait encore rien dire.
plan-why-no-interval = La valeur n’a pas de marge d’erreur connue.
plan-why-at-deadline = L’échéance est atteinte.
plan-why-at-deadline-unsure = L’échéance est atteinte, mais la marge d’erreur contient la cible.
plan-why-reached-early = La cible est atteinte avant l’échéance.
plan-why-ceiling-passed = Le plafond visé est déjà dépassé.
plan-why-figures-end-before-deadline = Les chiffres s’arrêtent avant l’échéance : importez la suite.
plan-why-short-of-line = Toute la marge d’erreur est en deçà de ce qu’il faudrait{ $chance ->
    [none] .
   *[other] {"\u00A0"}; chances d’atteindre la cible : { $chance }.
 }
plan-why-beyond-line = Toute la marge d’erreur est au-delà de ce qu’il faudrait{ $chance ->
    [none] .
   *[other] {"\u00A0"}; chances d’atteindre la cible : { $chance }.
 }
plan-why-reach-unlikely = La marge d’erreur contient encore la cible, mais { $chance ->
    [none] l’atteindre est peu probable.
   *[other] les chances de l’atteindre sont de { $chance }.
 }
plan-why-holds-line = La marge d’erreur contient ce qu’il faudrait, et exclut l’absence de progrès.
plan-why-holds-both = La marge d’erreur contient à la fois le succès et l’absence de progrès{ $tells ->
    [date] {"\u00A0"}; à ce rythme, elle tranchera vers le { $date }.
    [trials] {"\u00A0"}; il faudrait environ { $trials } observations.
    [points] {"\u00A0"}; il faudrait environ { $points } semaines.
    [far] {"\u00A0"}; d’une semaine à l’autre les écarts sont tels que les chiffres ne trancheront pas avant l’échéance.
   *[no] .
 }
plan-untracked-no-figure = Le rythme se suit dans les exports publicitaires, qui ne donnent pas cet indicateur ({ $kpi }) jour par jour.
plan-untracked-no-files = Aucun export publicitaire daté n’est importé : son rythme n’est pas connu.
plan-untracked-begins-late = Les fichiers commencent après la date de début : ce qui s’est passé avant manque. Importez ces jours, ou avancez le début.
plan-untracked-ends-before = Les fichiers s’arrêtent avant le premier jour : aucun chiffre depuis. Importez la suite quand elle viendra.
plan-untracked-unplaced = Des lignes des fichiers couvrent plusieurs jours et débordent d’une semaine : exportez-les par jour pour suivre le rythme.
plan-chance-above = plus de { $share }
plan-chance-below = moins de { $share }
plan-since = Il en est ainsi depuis le { $date }, { $n } relevés de suite.
plan-pace-method = Le rythme suit une ligne droite du début à l’échéance ; la marge d’erreur vient des écarts entre semaines (ou du nombre d’observations pour un taux), à 90 %. Un taux ou un rapport est celui de toute la durée écoulée : il se compare à la ligne au milieu de cette durée. Regarder chaque semaine fait crier au loup plus souvent : un retard vu une seule fois vaut peu, un retard qui dure vaut beaucoup.
plan-gaps-title = Prévu et réel par campagne
plan-gap-variance = Écart
plan-gap-volume = Part du volume
plan-gap-unit = Part du coût unitaire
plan-gap = { $compared ->
    [none] pas encore de mois entier où le plan et le réel soient tous deux connus.
    [months] { $actual } dépensés sur les mois écoulés, pour { $plan } prévus, { $way ->
        [more] { $variance } de plus.
        [less] { $variance } de moins.
       *[none] juste ce qu’il fallait.
     } Les résultats se comparent une fois la campagne finie.
   *[whole] { $actual } dépensés pour { $plan } prévus, { $way ->
        [more] { $variance } de plus.
        [less] { $variance } de moins.
       *[none] juste ce qu’il fallait.
     }{ $results ->
        [yes] {" "}{ $kpi } : { $obtained } pour { $expected } attendus.
       *[no] {" "}Écrivez le résultat attendu de la campagne pour partager l’écart entre volume et coût unitaire.
     }{ $split ->
        [yes] {" "}L’écart vient pour { $volume } du volume et pour { $unit } du coût unitaire.
       *[no] {""}
     }
 }
plan-gap-method = L’écart est la dépense réelle moins la dépense prévue. Part du volume : ce que les résultats en plus ou en moins auraient coûté au coût prévu ; part du coût unitaire : le reste (Hulbert et Toy, 1977).

## Que faire de l’écart

plan-moves-title = Ce que vous pouvez faire
plan-moves-hint = Chaque geste est chiffré au coût moyen d’un résultat, tel que vos fichiers le montrent : c’est le mieux qu’il puisse donner, puisqu’une dépense plus forte rapporte souvent moins à mesure. L’intervalle tient ces résultats pour un compte de Poisson (90 %).
plan-moves-about = { $title } ({ $kpi })
plan-move-title = { $kind ->
    [reallocate] Déplacer le reste de « { $campaign } » vers « { $to } »
    [change-message] Changer le message de « { $campaign } »
    [stop] Arrêter « { $campaign } »
    [test] Tester « { $campaign } » contre « { $to } »
   *[extend] Prolonger « { $campaign } »
 }
plan-move-reallocate = Il reste { $amount } à dépenser. Un résultat ({ $kpi }) y coûte { $has ->
    [yes] { $unit }
   *[no] plus que tout ce qui a été dépensé
 }, contre { $other } dans « { $to } » : environ { $results } de plus ({ $range }).{ $sure ->
    [yes] {""}
   *[no] {" "}L’intervalle contient zéro : testez d’abord.
 }
plan-move-change-message = Un résultat ({ $kpi }) coûte { $unit }, alors que le plan compte sur { $other } : l’écart dépasse le hasard. Au coût prévu, les { $amount } qui restent en donneraient environ { $results } de plus ({ $range }).
plan-move-stop = { $amount } ne seraient pas dépensés. Un résultat ({ $kpi }) y coûte { $has ->
    [yes] { $unit } : vous en perdriez environ { $results } ({ $range })
   *[no] plus que tout ce qui a été dépensé : vous n’en perdriez sans doute aucun ({ $range })
 }.
plan-move-test = Un résultat ({ $kpi }) coûte { $unit } ici et { $other } là, sans qu’on puisse dire que ce n’est pas le hasard. Menées côte à côte avec le même budget, il faudrait { $results } résultats en tout, soit environ { $days } jours à leur rythme (jusqu’au { $end }), pour voir un tel écart huit fois sur dix (Schoenfeld, 1981).
plan-move-extend = { $days } jours de plus, jusqu’au { $end } : à son rythme, { $amount } de plus et environ { $results } résultats ({ $kpi } ; { $range }).
plan-move-choose = Choisir
plan-move-choose-of = Choisir : { $move }
plan-move-message = Nouveau message
plan-move-review = À revoir le
plan-move-take = Décider
plan-move-journal = Voir le journal
plan-move-taken = C’est décidé et noté au journal : { $move }.
plan-move-does-reallocate = La prévision des deux campagnes change ; leur plan reste, pour comparer.
plan-move-does-message = Le message de la campagne change ; son budget reste.
plan-move-does-stop = La prévision de la campagne baisse d’autant ; son plan reste, pour comparer.
plan-move-does-test = Une tâche est ajoutée au calendrier jusqu’à la fin du test.
plan-move-does-extend = La fin de la campagne et sa prévision changent.
plan-decision-items = Elle change :
plan-review-no-figure = Rien de mesuré ne dit encore ce que cette décision a apporté.
plan-figure-move-amount = Montant en jeu
plan-figure-move-results = Résultats attendus
plan-figure-move-test = Résultats nécessaires
plan-figure-before = Avant
plan-figure-expected = Attendu
plan-figure-obtained = Obtenu
