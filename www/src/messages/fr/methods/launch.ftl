# Les méthodes de lancement.

method-bass-name = Lancement : lire les premières ventes (Bass)
method-bass-what = Des ventes par période depuis le lancement : taille du marché, pic, ventes à venir.
method-bass-found = { $status ->
    [ok] Le marché compte environ { $m } acheteurs{ $has ->
        [yes] { " " }({ $doubt } avec { $confidence } de confiance)
       *[no] {""}
    } ; le pic est passé à la période { $peak }, à { $height } ventes par période.
    [peak_just_seen] Le pic vient d’être passé, vers la période { $peak } ({ $height } ventes) : le marché compterait { $m } acheteurs, un chiffre encore fragile.
    [peak_not_seen] Le pic n’est pas encore passé : { $sold } ventes à ce jour, et rien ne dit encore la taille du marché.
   *[falls_from_start] Les ventes baissent depuis le premier jour : le marché compterait { $m } acheteurs, presque sans bouche-à-oreille.
}
method-bass-status-falls_from_start = L’imitation (q) ne dépasse pas l’innovation (p) : il n’y a pas de pic. Vérifiez que la première période est bien celle du lancement.
method-bass-status-peak_not_seen = Avant le pic, des marchés très différents donnent la même courbe. Attendez deux périodes de baisse, ou partez de lancements comparables.
method-bass-status-peak_just_seen = Moins de deux périodes après le pic : aucun intervalle n’est donné, il serait trompeur.
method-bass-m = Marché (m)
method-bass-p = Innovation (p)
method-bass-q = Imitation (q)
method-bass-chart = Ventes par période, lues et prolongées
method-bass-chart-what = Points : les ventes observées. Trait plein : la courbe de Bass ajustée. Tirets : la suite qu’elle annonce.
method-bass-rule = À chaque période, ceux qui n’ont pas encore acheté achètent d’eux-mêmes (p) ou parce que d’autres ont acheté (q). Les trois nombres m, p, q sont ceux dont la courbe passe au plus près des ventes.
method-bass-convention = Moindres carrés sur les ventes de chaque période, comme Srinivasan et Mason (1986). La densité et la régression de 1969 sont proposées pour comparer avec un cours : leurs nombres diffèrent.
method-bass-pitfalls = Ce sont des premiers achats, pas des rachats. Sans pic, la taille du marché n’est pas lisible. Si les erreurs se suivent d’une période à l’autre, l’intervalle est trop étroit.
method-bass-source = F. Bass, 1969, Management Science ; Srinivasan et Mason, 1986, Marketing Science.

method-bass-analogy-name = Lancement : par analogie (Bass)
method-bass-analogy-what = Des lancements comparables et une taille de marché : la courbe attendue, avant la première vente.
method-bass-analogy-found = { $has ->
    [yes] D’après { $n ->
        [one] un lancement comparable
       *[other] { $n } lancements comparables
    }, le pic viendrait à la période { $peak }, avec { $height } ventes
   *[no] Sans pic : les ventes baisseraient dès le début
} ; après { $periods } périodes, { $sold } ventes en tout{ $spread ->
    [yes] {", "}{ $doubt } selon l’analogue suivi
   *[no] {""}
}.
method-bass-analogy-chart = Ventes attendues par période
method-bass-analogy-chart-what = La courbe de Bass, une valeur par période.
method-bass-analogy-cumulative = Ventes cumulées
method-bass-analogy-cumulative-what = La somme des ventes depuis le lancement.
method-bass-analogy-cumulative-band = La somme des ventes depuis le lancement ; la bande va du plus lent au plus rapide des analogues.
method-bass-analogy-rule = p et q sont les moyennes pondérées de ceux des analogues ; la taille du marché est la vôtre.
method-bass-analogy-convention = La bande n’est pas un intervalle de confiance : c’est l’écart entre les analogues.
method-bass-analogy-pitfalls = Le choix des analogues fait le résultat : prenez ceux dont le prix, le rachat et la distribution ressemblent aux vôtres. La taille du marché reste une hypothèse.
method-bass-analogy-source = F. Bass, 1969 ; Lilien et Rangaswamy, Marketing Engineering, pour l’analogie.

method-bass-target-name = Lancement : depuis un objectif (Bass)
method-bass-target-what = Un objectif à une date : le bouche-à-oreille ou le marché qu’il suppose.
method-bass-target-found = { $solve ->
    [q] Vendre { $target } en { $time } périodes suppose un bouche-à-oreille q de { $q }
    [m] Vendre { $target } en { $time } périodes suppose un marché de { $m } acheteurs
   *[p_q] Ces premières ventes supposent p = { $p } et q = { $q }
}{ $has ->
    [yes] { " " }; le pic viendrait à la période { $peak }, avec { $height } ventes.
   *[no] { " " }; il n’y aurait pas de pic.
}
method-bass-target-rule = La courbe de Bass est résolue à l’envers : un seul nombre manque, celui qui fait passer la courbe par l’objectif.
method-bass-target-convention = Les périodes se comptent depuis le lancement ; l’objectif est un cumul.
method-bass-target-pitfalls = Comparez le q trouvé avec celui de lancements réels (souvent entre 0,3 et 0,6 par an) : un q de 0,9 dit que l’objectif est trop haut. Il n’y a ici aucune incertitude : c’est une hypothèse mise en chiffres.
method-bass-target-source = F. Bass, 1969, Management Science.

method-reach-name = Couverture et répétition d’un plan média
method-reach-what = Une audience et des insertions : combien de personnes touchées, et combien de fois.
method-reach-found = Avec { $n ->
    [one] une insertion
   *[other] { $n } insertions
}, vous touchez { $reach } de la cible{ $people ->
    [yes] { " " }({ $count } personnes)
   *[no] {""}
}, { $frequency } fois en moyenne ; { $often } le sont au moins { $effective } fois.
method-reach-needed = { $n ->
    [one] Une insertion suffit pour toucher { $wanted } de la cible.
   *[other] Il faut { $n } insertions pour toucher { $wanted } de la cible.
}
method-reach-never = Aucun nombre d’insertions ne touchera { $wanted } de la cible : ce sont toujours les mêmes personnes.
method-reach-priced = Mille contacts coûtent { $cpm }, et un point de GRP { $grp }.
method-reach-count = { $n ->
    [0] jamais
    [one] une fois
   *[other] { $n } fois
}
method-reach-times = Contacts
method-reach-exactly = Exactement
method-reach-reach = Couverture
method-reach-frequency = Répétition moyenne
method-reach-contacts = Contacts
method-reach-grp-cost = Coût par point de GRP
method-reach-chart = Combien de fois chacun est touché
method-reach-chart-what = Une barre par nombre de contacts : la part de la cible touchée ce nombre de fois.
method-reach-rule = Binomiale : chaque insertion touche chacun avec la même chance, indépendamment. Bêta-binomiale : cette chance varie d’une personne à l’autre, selon la couverture de une et de deux insertions.
method-reach-convention = Metheringham (1964) : α et β viennent de C1 et C2. GRP = 100 × audience × insertions, doublons compris.
method-reach-pitfalls = La binomiale surestime la couverture : les mêmes personnes lisent souvent le même support. Une personne touchée n’a pas forcément vu.
method-reach-source = R. Metheringham, 1964, Journal of Advertising Research.
method-grp-plan-name = Plan média par semaine (GRP)
method-grp-plan-what = Des supports et leurs insertions par semaine : GRP, couverture qui se construit, coût.
method-grp-plan-found = En { $n ->
    [one] une semaine
   *[other] { $n } semaines
}, ce plan fait { $grp } GRP et touche { $reach } de la cible{ $people ->
    [yes] { " " }({ $count } personnes)
   *[no] {""}
}, { $frequency } fois en moyenne ; { $often } le sont au moins { $effective } fois.
method-grp-plan-cost = Il coûte { $cost }, soit { $each } par point de GRP.
method-grp-plan-no-cost = Un support programmé n’a pas de coût : aucun total n’est donné.
method-grp-plan-often = { $effective } contacts et plus
method-grp-plan-week-head = Semaine
method-grp-plan-week = semaine { $name }
method-grp-plan-total = GRP cumulés
method-grp-plan-chart = La couverture, semaine après semaine
method-grp-plan-chart-what = Trait plein : la part de la cible touchée au moins une fois depuis le début. Tirets : celle qui l’est assez souvent.
method-grp-plan-weeks = GRP par semaine
method-grp-plan-weeks-what = Une barre par semaine : 100 fois la somme des audiences, doublons compris.
method-grp-plan-rule = GRP d’une semaine : 100 × audience × insertions, sommés sur les supports. La couverture combine les supports comme s’ils étaient lus indépendamment ; dans un support, chaque insertion touche au hasard, ou selon C2 s’il est donné.
method-grp-plan-convention = Sans C2, binomiale ; avec C2 (couverture de deux insertions), bêta-binomiale de Metheringham (1964). Entre supports, indépendance (formule de Sainsbury).
method-grp-plan-pitfalls = Les mêmes personnes lisent souvent plusieurs supports : la vraie couverture est plus basse. Des GRP ne disent pas l’effet : deux plans de mêmes GRP peuvent toucher deux fois plus de monde l’un que l’autre.
method-grp-plan-source = R. Metheringham, 1964, Journal of Advertising Research ; formule de Sainsbury pour plusieurs supports indépendants.

method-share-of-voice-name = Part de voix et part de marché (ESOV)
method-share-of-voice-what = Dépenses média et ventes par marque : qui parle plus que son poids, et la dépense d’équilibre.
method-share-of-voice-found = { $name } a { $voice } des voix pour { $market } du marché : { $side ->
    [below] { $points } de moins que son poids.
    [above] { $points } de plus que son poids.
   *[level] autant que son poids.
}
method-share-of-voice-parity = À { $spend }, soit { $step } { $side ->
    [more] de plus
   *[less] de moins
}, sa part de voix serait égale à sa part de marché, si les autres ne changent rien.
method-share-of-voice-average = En moyenne et sur des années, les marques qui parlent plus que leur poids tendent à grandir. Ce n’est ni une promesse ni un effet mesuré ici.
method-share-of-voice-voice = Part de voix
method-share-of-voice-market = Part de marché
method-share-of-voice-excess = Écart (ESOV)
method-share-of-voice-spend = Dépense d’équilibre
method-share-of-voice-chart = Part de marché et part de voix
method-share-of-voice-chart-what = Un anneau pour la part de marché, un disque pour la part de voix ; l’écart est écrit au bout.
method-share-of-voice-rule = Part de voix : dépense de la marque sur celle de toutes. ESOV : part de voix moins part de marché. Dépense d’équilibre : celle qui les rend égales, les autres dépensant comme aujourd’hui.
method-share-of-voice-convention = Les deux parts portent sur les mêmes marques et la même période, en valeur.
method-share-of-voice-pitfalls = Une marque oubliée fausse toutes les parts. Les dépenses des autres sont des estimations, souvent au prix du tarif. Une petite marque doit en général parler plus que son poids.
method-share-of-voice-source = J. P. Jones, 1990, Harvard Business Review ; L. Binet et P. Field, 2007.
