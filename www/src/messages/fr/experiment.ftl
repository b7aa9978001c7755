# La lecture d’un test A/B : une phrase par verdict. Les chiffres arrivent mis en forme ; *_count sont les mêmes, bruts, pour les accords.

test-verdict-sample-ratio-mismatch = Ne lisez rien de ce test : la version { $variant } a reçu { $visitors } visiteurs au lieu de { $expected }. Un tel partage n’arrive presque jamais par hasard ; cherchez ce qui écarte des visiteurs (redirection, robots, suivi).
test-verdict-not-yet = On ne peut pas encore conclure : il manque environ { $missing } { $missing_count ->
        [one] visiteur
       *[other] visiteurs
    } par version.
test-verdict-not-yet-weeks = On ne peut pas encore conclure : il manque environ { $missing } { $missing_count ->
        [one] visiteur
       *[other] visiteurs
    } par version, soit { $weeks } { $weeks_count ->
        [one] semaine
       *[other] semaines
    }.
test-verdict-not-yet-whole = On ne peut pas encore conclure : il manque environ { $missing } { $missing_count ->
        [one] visiteur
       *[other] visiteurs
    } en tout, répartis comme prévu.
test-verdict-not-yet-whole-weeks = On ne peut pas encore conclure : il manque environ { $missing } { $missing_count ->
        [one] visiteur
       *[other] visiteurs
    } en tout, répartis comme prévu, soit { $weeks } { $weeks_count ->
        [one] semaine
       *[other] semaines
    }.
test-verdict-inconclusive-no-plan-whole = Rien n’est démontré : le vrai écart entre { $variant } et le témoin se situe { $range }. Si l’écart observé est le vrai, il faut environ { $needed } { $needed_count ->
        [one] visiteur
       *[other] visiteurs
    } en tout pour le voir, répartis comme prévu.
test-verdict-unjudged = { $count ->
        [one] La version { $versions } a trop peu de conversions pour être jugée.
       *[other] Les versions { $versions } ont trop peu de conversions pour être jugées.
    }
test-verdict-peeked = L’écart semble déjà net, mais vous avez regardé { $looks } fois avant la fin : à ce rythme, { $risk } des tests sans effet montrent un gagnant. Attendez la taille prévue.
test-verdict-winner = La version { $variant } fait mieux que le témoin : { $diff } (écart { $range }), soit { $lift } en relatif.
test-verdict-winner-no-lift = La version { $variant } fait mieux que le témoin : { $diff } (écart { $range }).
test-verdict-loser = { $versions_count ->
        [one] La version { $variant } fait moins bien que le témoin : { $diff } (écart { $range }). Gardez le témoin.
       *[other] Les { $versions } versions font moins bien que le témoin ; la moins mauvaise, { $variant }, perd { $diff } (écart { $range }). Gardez le témoin.
    }
test-verdict-no-difference-shown = Le test a atteint sa taille sans montrer d’écart entre { $variant } et le témoin. Le vrai écart se situe { $range } : choisissez selon le coût, pas selon ce test.
test-verdict-inconclusive-no-plan = Rien n’est démontré : le vrai écart entre { $variant } et le témoin se situe { $range }. Si l’écart observé est le vrai, il faut environ { $needed } { $needed_count ->
        [one] visiteur
       *[other] visiteurs
    } par version pour le voir.
test-verdict-equal-rates = Les deux versions ont converti au même taux, { $rate }. Le vrai écart se situe { $range } ; seul un plan dit combien de visiteurs il faut encore.
test-verdict-too-few-conversions = Trop peu de conversions pour conclure : il en faut au moins cinq par version, et autant de visiteurs qui n’ont pas converti.
