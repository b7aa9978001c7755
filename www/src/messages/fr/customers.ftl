# Page des clients : qui est encore là, qui revient, ce qu'ils devraient apporter.

customers-title = Clients
customers-parts = Parties de la page
customers-part-purchases = Achats à venir
customers-part-cohorts = Cohortes
customers-part-survival = Survie
customers-part-retention = Projection
customers-part-acquisition = LTV et CAC
customers-part-by-hand = Calcul à la main

customers-empty-title = Ici, on voit qui reste, qui revient, et ce que valent vos clients
customers-empty = Donnez vos commandes : une ligne par commande, avec un client, une date et un montant. Levier dit combien de clients le sont probablement encore, combien d’achats attendre, et avec quel doute. Le fichier ne quitte pas cet ordinateur.
customers-without-table = Sans fichier
customers-without-table-hint = Deux calculs se font à la main, avec quelques nombres.
customers-door-retention = Projeter une rétention
customers-door-retention-what = De 1 000 abonnés au départ à 241 sept ans plus tard : combien en restera-t-il ensuite ?
customers-door-by-hand = Estimer une valeur vie
customers-door-by-hand-what = Une marge, une rétention, un taux d’actualisation : les deux conventions, côte à côte.
customers-working = Calcul en cours
customers-working-percent = Calcul en cours : { $percent } %
customers-stop = Interrompre
customers-again = Recommencer
customers-stopped = Vous avez interrompu le calcul.
customers-needs-orders = Cette partie suit les commandes une par une : il lui faut un fichier avec une ligne par commande. Le vôtre a une ligne par client.

## Durées

customers-time = { $unit ->
    [day] { $n ->
        [one] { $value } jour
       *[other] { $value } jours
     }
    [week] { $n ->
        [one] { $value } semaine
       *[other] { $value } semaines
     }
    [month] { $value } mois
   *[year] { $n ->
        [one] { $value } an
       *[other] { $value } ans
     }
}
customers-unit = { $unit ->
    [day] jours
    [week] semaines
    [month] mois
   *[year] ans
}
customers-per = { $n ->
    [one] { $unit ->
        [day] par jour
        [week] par semaine
        [month] par mois
       *[year] par an
     }
   *[other] { $unit ->
        [day] par période de { $value } jours
        [week] par période de { $value } semaines
        [month] par période de { $value } mois
       *[year] par période de { $value } ans
     }
}

## La phrase

customers-found = { $lost ->
    [nobody] Ces données ne permettent pas de dire lesquels de vos { $customers } clients le sont encore : aucun ne semble partir.
   *[some] Sur { $customers } clients, environ { $alive } le sont probablement encore.
 } D’ici { $horizon }, ils devraient faire { $purchases ->
    [one] un achat
   *[other] environ { $bought } achats
 }.
customers-found-value = { $lost ->
    [nobody] Ces données ne permettent pas de dire lesquels de vos { $customers } clients le sont encore : aucun ne semble partir.
   *[some] Sur { $customers } clients, environ { $alive } le sont probablement encore.
 } D’ici { $horizon }, ils devraient faire { $purchases ->
    [one] un achat
   *[other] environ { $bought } achats
 } et apporter environ { $value } { $kind ->
    [margin] de marge
   *[revenue] de chiffre d’affaires
 }.
customers-doubt-holdout = Mis à l’épreuve sur une période de { $time } gardée de côté (après le { $from }, jusqu’au { $to }), le modèle attendait { $expected } achats de ces clients ; il y en a eu { $actual }.
customers-doubt-none = Aucune période n’a été gardée de côté : rien ne dit encore si le modèle prévoit juste.
customers-doubt-who = Il dit combien, pas qui : une probabilité de 60 % reste un pari sur chaque client.
customers-discounted = Valeur ramenée à aujourd’hui à { $rate } { $per }.
customers-undiscounted = Valeur non actualisée : l’argent de demain y compte comme celui d’aujourd’hui.

## Réglages

customers-settings = Ce que l’on demande
customers-model = Modèle
customers-model-bgnbd = BG/NBD : achats à tout moment
customers-model-mbgnbd = MBG/NBD : le client d’un seul achat peut être parti
customers-model-bgbb = BG/BB : une occasion par période
customers-model-bgnbd-when = Pour des achats qui peuvent survenir n’importe quel jour. Attention : un client qui n’a acheté qu’une fois y est toujours tenu pour présent.
customers-model-mbgnbd-when = Pour des achats qui peuvent survenir n’importe quel jour, quand beaucoup n’achètent qu’une fois. C’est le choix le plus prudent pour une boutique.
customers-model-bgbb-when = Pour des occasions régulières où l’on achète ou non : un don annuel, un rendez-vous mensuel, une édition.
customers-unit-label = Unité de temps
customers-horizon = Horizon
customers-horizon-hint = Jusqu’où regarder devant.
customers-margin = Taux de marque
customers-margin-hint = Marge sur prix de vente hors taxes. Vide : la valeur est en chiffre d’affaires.
customers-discount = Taux d’actualisation
customers-discount-hint = Pour la période choisie à côté, pas pour l’année.
customers-period = Ce taux s’entend
customers-holdout = Garder de côté après le
customers-holdout-hint = Le modèle apprend avant cette date et se juge après. Vide : pas de jugement.

## Réponse

customers-figures = Ce que vos clients devraient apporter
customers-figure-alive = Clients probablement encore là
customers-figure-alive-of = sur { $customers }, soit une probabilité moyenne de { $share }
customers-figure-alive-unknown = non déterminé : aucun ne semble partir
customers-figure-purchases = Achats à venir
customers-figure-purchases-of = d’ici { $horizon }
customers-figure-value = Valeur vie client (LTV) restante
customers-figure-value-of = { $kind ->
    [margin] en marge, pour tous
   *[revenue] en chiffre d’affaires, pour tous
 }
customers-figure-mean = Par client, en moyenne
customers-figure-mean-of = la moitié valent moins de { $median }
customers-figure-tenth = Part des 10 % qui valent le plus
customers-figure-tenth-of = de la valeur à venir
customers-observed = Observé jusqu’au { $date } : { $customers } clients, { $histories } histoires d’achat différentes.

customers-warning-a-near-zero = Dans ces données, personne ne semble partir : le modèle ne distingue pas un client perdu d’un client lent. La probabilité d’être encore client est alors proche de 1 pour tous ; lisez plutôt les achats attendus.
customers-warning-flat-likelihood = Des réglages très différents du modèle expliquent aussi bien ces données : ses paramètres sont mal connus. Prenez une période plus longue, et jugez-le à ce qui arrive ensuite.
customers-warning-few-repeats = Moins de trente clients ont racheté : ce qui distingue un client fidèle d’un client perdu repose sur trop peu de personnes.
customers-warning-poisson-like = Tous les clients semblent acheter au même rythme : le modèle ne voit pas de différence entre eux.
customers-warning-correlation-high = Ceux qui achètent souvent ne dépensent pas comme les autres à chaque fois. Le modèle de dépense suppose le contraire : prenez la valeur avec prudence, segment par segment.
customers-warning-few-spenders = Moins de dix clients ont racheté avec un montant : la dépense par achat ne peut pas être estimée, et la valeur non plus.
customers-warning-spend-not-fitted = Le modèle de dépense ne s’ajuste pas à ces montants : il n’y a pas de valeur, seulement des achats attendus.
customers-warning-spend-mean-infinite = Quelques montants énormes rendent la dépense moyenne infinie selon le modèle : il n’y a pas de valeur. Vérifiez ces montants.
customers-warning-holdout-too-short = Avant la date du contrôle, trop peu de clients sont revenus pour y ajuster le modèle : la prévision n’est pas mise à l’épreuve. Choisissez une date de contrôle plus tardive.
customers-warning-spend-flat = Le modèle de dépense est mal déterminé par ces montants : la valeur sert à comparer les clients, moins à en faire le total.
customers-warning-short-window = Moins de cinq périodes observées : plusieurs courbes très différentes passent par ces points. Ne projetez pas loin.
customers-warning-constant-churn = Rien ne montre que les clients diffèrent entre eux : la projection rejoint celle d’une attrition constante.
customers-warning-no-churn = Personne n’est parti : il n’y a pas encore de départs à projeter.

customers-why = D’où vient ce chiffre ?
customers-why-source = Source
customers-why-symbols = Où
customers-why-trap = Le piège
customers-source-bgnbd = Fader, Hardie et Lee (2005), « “Counting your customers” the easy way », Marketing Science 24(2).
customers-source-mbgnbd = Batislam, Denizel et Filiztekin (2007), « Empirical validation and comparison of models for customer base analysis », International Journal of Research in Marketing 24(3).
customers-source-bgbb = Fader, Hardie et Shang (2010), « Customer-base analysis in a discrete-time noncontractual setting », Marketing Science 29(6).
customers-source-spend = Fader et Hardie (2013), « The Gamma-Gamma model of monetary value », note technique ; valeur actualisée d’après Fader, Hardie et Lee (2005).
customers-source-sbg = Fader et Hardie (2007), « How to project customer retention », Journal of Interactive Marketing 21(1).
customers-source-survival = Kaplan et Meier (1958) pour la courbe, Greenwood (1926) pour son intervalle, Brookmeyer et Crowley (1982) pour celui de la médiane, Mantel (1966) pour la comparaison des groupes.
customers-source-cohorts = Une cohorte réunit les clients dont le premier achat tombe le même mois.

customers-why-alive-what-bgnbd = Chaque client achète au hasard, à son propre rythme, et peut s’en aller juste après un achat, avec sa propre probabilité. De ses dates d’achat on tire la probabilité qu’il soit encore client ; la somme de ces probabilités sur tous les clients est le nombre affiché.
customers-why-alive-what-mbgnbd = Comme BG/NBD, mais un client peut s’en aller dès son premier achat. De ses dates d’achat on tire la probabilité qu’il soit encore client ; la somme de ces probabilités sur tous les clients est le nombre affiché.
customers-why-alive-what-bgbb = À chaque occasion, un client encore là achète ou non, puis peut s’en aller. De la suite de ses achats on tire la probabilité qu’il soit encore client ; la somme de ces probabilités sur tous les clients est le nombre affiché.
customers-why-alive-symbols = x : achats répétés ; tₓ : date du dernier, comptée depuis le premier ; T : durée observée ; r, α : rythmes d’achat des clients ; a, b : départs.
customers-why-alive-symbols-bgbb = x : occasions où il y a eu achat ; tₓ : la dernière ; n : occasions observées ; α, β : goût d’acheter ; γ, δ : départs.
customers-why-alive-trap = Cette récence n’est pas celle d’une analyse RFM : tₓ se compte depuis le premier achat, pas depuis aujourd’hui.
customers-why-purchases-what = Les achats attendus de chaque client sur l’horizon, sa probabilité d’être encore là comprise, additionnés.
customers-why-purchases-trap = Un horizon est en unités du modèle : 12 semaines ne font pas 12 mois. L’unité est écrite à côté du chiffre.
customers-why-value-what = Pour chaque client : les achats attendus à chaque période, fois sa dépense attendue par achat, ramenés à aujourd’hui, puis additionnés jusqu’à l’horizon.
customers-why-value-symbols = z : dépense attendue par achat ; m : taux de marque ; d : taux d’actualisation d’une période ; N(k) : achats attendus jusqu’à la période k.
customers-why-value-trap = C’est ce qu’il reste à venir de clients déjà gagnés, achats passés exclus. Ce n’est pas encore la valeur du prochain client.

customers-alive-grid-title = Probabilité d’être encore client
customers-alive-grid-description = Selon le nombre d’achats répétés et la date du dernier, pour un client suivi depuis { $time }. Plus la case est sombre, plus il est probable que ce client le soit encore.
customers-alive-grid-columns = Achats répétés
customers-alive-grid-rows = Dernier achat, depuis le premier ({ $unit })
customers-alive-grid-cell = Achats répétés : { $x }
customers-alive-grid-reading = En haut, ceux qui ont acheté récemment ; en bas, ceux dont le dernier achat est ancien. À date égale, plus un client achetait souvent, plus son silence est mauvais signe.

customers-params-title = Paramètres du modèle
customers-params-hint = À vérifier avec un autre outil, ou à citer.
customers-param = Paramètre
customers-param-value = Valeur
customers-param-interval = Intervalle à 90 %
customers-param-unknown = non déterminé
customers-loglik = Log-vraisemblance : { $value }

customers-fit-title = Ce que le modèle retrouve de ce qu’il a vu
customers-fit-description = Nombre de clients selon leurs achats répétés : barres pour ce qui est, trait pour ce que le modèle attend.
customers-fit-x = Achats répétés
customers-fit-y = Clients
customers-actual = Observé
customers-expected = Attendu par le modèle

customers-holdout-title = Ce que le modèle prévoit de ce qu’il n’a pas vu
customers-holdout-description = Achats cumulés des clients déjà connus, après le { $from } et jusqu’au { $to } : une période que le modèle n’a pas vue.
customers-holdout-y = Achats cumulés
customers-holdout-x = Temps depuis la coupure ({ $unit })
customers-holdout-by-x-title = Selon les achats d’avant la coupure
customers-holdout-by-x-description = Achats moyens par client sur la période gardée de côté, selon les achats répétés d’avant.
customers-holdout-by-x-y = Achats par client
customers-holdout-n = Clients
customers-holdout-none-title = Pas encore de jugement
customers-holdout-none = Choisissez une date « garder de côté » dans les réglages : le modèle apprendra avant, et se jugera après.

customers-spend-title = Dépense par achat
customers-spend-found = Sur { $n ->
    [one] le seul client qui a racheté
   *[other] les { $customers } clients qui ont racheté
 }, la dépense attendue est de { $mean } par achat.
customers-spend-correlation = Corrélation entre fréquence et dépense : { $value }. Le modèle la suppose nulle.

customers-segments-title = Par segment
customers-segments-none = Gardez une segmentation pour lire ces chiffres segment par segment.
customers-segments-link = Aller aux segments
customers-segment = Segment
customers-segment-n = Clients
customers-segment-alive = Probabilité d’être encore client
customers-segment-purchases = Achats à venir
customers-segment-value = LTV restante
customers-segment-mean = Par client
customers-segment-share = Part de la valeur
customers-segments-keep = Garder ces valeurs avec les segments
customers-segments-kept = Les valeurs sont gardées avec les segments.
customers-segments-differ = Les segments gardés ne sont plus ceux de cette table : gardez-les de nouveau depuis leur page.

customers-list-title = Clients, par valeur attendue
customers-list-title-purchases = Clients, par achats attendus
customers-list-hint = { $n ->
    [one] Un client affiché.
   *[other] Les { $shown } premiers sur { $customers }.
 }
customers-list-id = Client
customers-list-x = Achats répétés
customers-list-tx = Dernier achat, depuis le premier ({ $unit })
customers-list-T = Suivi depuis ({ $unit })
customers-list-alive = Encore client
customers-list-purchases = Achats à venir
customers-list-spend = Dépense par achat
customers-list-value = Valeur
customers-list-more = En montrer davantage
customers-list-save = Télécharger tous les clients (CSV)
customers-list-saving = Calcul pour tous les clients
customers-list-file = clients-levier

## Cohortes

customers-cohorts-title = Qui revient, mois après mois
customers-cohorts-found = { $share } des nouveaux clients rachètent le mois qui suit leur premier achat ; { $later ->
    [0] il est trop tôt pour voir plus loin.
   *[other] au bout de { $month } mois, ils sont encore { $last } à acheter dans le mois.
 }
customers-cohorts-found-short = Les cohortes sont trop jeunes : aucun mois complet ne suit encore un premier achat.
customers-cohorts-incomplete = Le dernier mois n’est pas fini : ses chiffres sont provisoires, et plutôt trop bas.
customers-cohorts-complete = Une case vide n’est pas un zéro : ce mois n’est pas encore arrivé pour cette cohorte.
customers-cohorts-few = En gris, les cohortes de moins de { $n } clients : un achat de plus ou de moins y change tout, et le dessin les laisse de côté.
customers-cohorts-show = Montrer
customers-cohorts-retention = Rétention
customers-cohorts-retention-what = Part de la cohorte qui achète pendant ce mois-là.
customers-cohorts-rolling = Rétention glissante
customers-cohorts-rolling-what = Part de la cohorte qui achète ce mois-là ou plus tard. Les derniers mois ont eu moins de temps pour voir revenir : lisez-les avec prudence.
customers-cohorts-active = Clients actifs
customers-cohorts-active-what = Nombre de clients de la cohorte qui achètent pendant ce mois-là.
customers-cohorts-revenue = Chiffre d’affaires
customers-cohorts-revenue-what = Ce que la cohorte dépense pendant ce mois-là.
customers-cohorts-cumulative = Revenu cumulé par client
customers-cohorts-cumulative-what = Ce qu’un client de la cohorte a dépensé en tout jusqu’à ce mois-là, en moyenne.
customers-cohorts-cohort = Premier achat
customers-cohorts-size = Clients
customers-cohorts-month = Mois { $k }
customers-cohorts-month-first = Mois du premier achat
customers-cohorts-pooled = Ensemble
customers-cohorts-chart-description = Une ligne par cohorte, et l’ensemble des cohortes en trait plein. Les lignes s’arrêtent là où le temps s’est arrêté.
customers-cohorts-chart-over = Le mois en cours n’y est pas : incomplet, il ressemblerait à une chute.
customers-cohorts-x = Mois depuis le premier achat
customers-cohorts-first = première cohorte, { $month }
customers-cohorts-last = dernière, { $month }
customers-months-title = Le mouvement des clients, mois par mois
customers-months-description = Au-dessus de la ligne, les clients actifs du mois : restés, revenus, nouveaux. Au-dessous, ceux du mois d’avant qui n’ont pas racheté.
customers-months-month = Mois
customers-months-active = Actifs
customers-months-new = Nouveaux
customers-months-retained = Restés
customers-months-reactivated = Revenus
customers-months-lost = Perdus
customers-months-retention = Rétention
customers-months-churn = Attrition
customers-months-trap = « Perdu » veut dire : actif le mois d’avant, pas celui-ci. Pour un achat qui se fait tous les trois mois, presque tous le sont sans être partis.
customers-cohorts-objective = Fixer un objectif de rétention
customers-cohorts-objective-hint = Ouvre un objectif dans la stratégie, avec la rétention du premier mois pour point de départ.
customers-objective-title = Faire revenir plus de nouveaux clients
customers-objective-scope = Nouveaux clients qui achètent encore le mois suivant leur premier achat

## Survie

customers-survival-title = Combien de temps avant l’événement
customers-survival-of = Ce que l’on suit
customers-survival-second = Le temps jusqu’à la deuxième commande
customers-survival-columns = Une durée et un événement de la table
customers-survival-duration = Colonne de la durée
customers-survival-event = Colonne de l’événement
customers-survival-event-value = Valeur de l’événement
customers-survival-event-value-hint = Celle qui dit qu’il a eu lieu, comme dans le fichier : oui, 1, résilié…
customers-survival-group = Comparer par
customers-survival-group-none = sans comparer
customers-survival-confidence = Confiance
customers-survival-choose = Choisissez la colonne de la durée, celle de l’événement et la valeur qui le dit.
customers-survival-no-columns = Cette table n’a pas de colonne de durée (un nombre) et d’événement (un texte).
customers-survival-found-second = La moitié des clients ont repassé commande au bout de { $median }.
customers-survival-found-second-none = Moins de la moitié des clients ont repassé commande : après { $horizon }, { $left } ne l’ont pas encore fait ({ $range }).
customers-survival-found-columns = La moitié ont connu l’événement au bout de { $median } ({ $column }).
customers-survival-confident = Avec { $confidence } de confiance, cette médiane est { $range }.
customers-survival-at-least = d’au moins { $low }
customers-survival-found-columns-none = Médiane non atteinte : au bout de { $horizon } ({ $column }), { $left } n’ont pas connu l’événement ({ $range }).
customers-survival-log-rank-differ = Les groupes diffèrent plus que le hasard ne l’explique (test du log‑rank, p { $p }).
customers-survival-log-rank-exact = Un groupe ne compte qu’une personne : cette probabilité est exacte, par permutation, et ne peut pas descendre sous 1 sur le nombre de clients.
customers-survival-log-rank-same = Ces données ne montrent pas de différence entre les groupes (test du log‑rank, p { $p }) : ce n’est pas la preuve qu’il n’y en a pas.
customers-survival-left-out = { $n ->
    [one] Une ligne laissée de côté : durée absente ou illisible.
   *[other] { $shown } lignes laissées de côté : durée absente ou illisible.
 }
customers-survival-censored = Ceux qui n’ont pas encore connu l’événement comptent tant qu’on les observe, puis sortent du calcul : les ignorer, ou les prendre pour des départs, fausserait la courbe.
customers-survival-chart-second = Part des clients qui n’ont pas encore repassé commande
customers-survival-chart-columns = Part de ceux qui n’ont pas connu l’événement
customers-survival-chart-description = Courbe de Kaplan et Meier, avec son intervalle à { $confidence } ; sous le dessin, combien sont encore suivis.
customers-survival-x-second = Jours depuis la première commande
customers-survival-x-columns = Durée ({ $column })
customers-survival-at-risk = Encore suivis
customers-survival-everyone = Tous
customers-survival-table = Les courbes en chiffres
customers-survival-curve = Groupe
customers-survival-n = Suivis
customers-survival-events = Événements
customers-survival-median = Médiane
customers-survival-not-reached = non atteinte
customers-survival-rmst = Durée moyenne sans événement
customers-survival-rmst-hint = sur { $horizon }
customers-survival-t = Durée
customers-survival-share = Part restante

## Projection

customers-retention-title = Projeter une rétention
customers-retention-what = Pour un abonnement ou un contrat : combien sont encore là à chaque échéance. Ceux qui restent sont de plus en plus fidèles, parce que les autres sont partis ; une attrition constante l’oublie.
customers-retention-survivors = Clients encore là, à chaque échéance
customers-retention-survivors-hint = Le premier nombre est l’effectif de départ. Séparez par des espaces, des points-virgules ou des retours à la ligne ; un collage de tableur convient.
customers-retention-example = Mettre l’exemple de Fader et Hardie
customers-retention-example-name = Les clients « Regular » de Fader et Hardie (2007) : 1 000 abonnés suivis sept ans.
customers-retention-wrong = « { $found } » n’est pas un nombre : corrigez la valeur n° { $place }.
customers-retention-few = Donnez au moins trois nombres : l’effectif de départ, puis ceux qui restent.
customers-retention-periods = Projeter jusqu’à la période
customers-retention-discount = Taux d’actualisation par période
customers-retention-renewals = Échéances déjà passées
customers-retention-renewals-hint = Pour la valeur de ceux qui sont encore là : combien de fois ont-ils déjà renouvelé.
customers-retention-found = Au bout de { $periods } périodes, { $share } devraient être encore là ; une attrition constante en annoncerait { $geometric }.
customers-retention-chart = Part encore cliente, et ce qui devrait suivre
customers-retention-chart-description = Points : ce qui a été observé. Trait plein : projection bêta-géométrique. Tirets : attrition constante de { $churn }.
customers-retention-observed = Observé
customers-retention-model = Projection
customers-retention-geometric = Attrition constante
customers-retention-known = observé jusqu’ici
customers-retention-x = Échéance
customers-retention-y = Part encore cliente
customers-retention-rate-title = Rétention d’une échéance à la suivante
customers-retention-rate-description = La rétention monte avec l’ancienneté : non que chacun devienne plus fidèle, mais ceux qui partent sont partis.
customers-retention-rate-y = Rétention
customers-retention-mean-churn = Attrition moyenne à la première échéance
customers-retention-geometric-churn = Attrition constante qui colle le mieux
customers-retention-del = Durée actualisée d’un nouveau client (DEL)
customers-retention-del-hint = en périodes, à { $rate } d’actualisation par période
customers-retention-derl = Durée actualisée restante (DERL)
customers-retention-derl-hint = { $n ->
    [0] juste avant l’échéance, pour un client qui n’a pas encore renouvelé
    [one] juste avant l’échéance, pour un client qui a renouvelé une fois
   *[other] juste avant l’échéance, pour un client qui a renouvelé { $n } fois
 }
customers-retention-params = α = { $alpha } { $alphaRange }, β = { $beta } { $betaRange }
customers-retention-range = (entre { $low } et { $high })
customers-retention-symbols = α, β : comment les probabilités de partir se répartissent entre les clients ; t : échéance ; S : part encore cliente ; r : rétention.
customers-retention-trap = Quelques points suffisent à dessiner une courbe, pas à la croire : comparez à ce qui arrive, et projetez de nouveau.

## LTV et CAC

customers-acquisition-title = Ce qu’un client apporte, contre ce qu’il coûte
customers-acquisition-cac = Coût d’acquisition (CAC)
customers-acquisition-cac-hint = Tout ce que vous dépensez pour gagner un client, salaires compris si vous le pouvez.
customers-acquisition-cac-measured = Votre mesure donne { $value } par conversion : si chaque conversion est un nouveau client, c’est votre CAC, sans les salaires.
customers-acquisition-cac-take = Reprendre ce coût
customers-acquisition-found = Un client devrait encore laisser { $value } en moyenne d’ici { $horizon }, soit { $ratio } fois son coût d’acquisition.
customers-acquisition-found-none = Donnez un coût d’acquisition pour le comparer à { $value }, ce qu’un client devrait encore laisser en moyenne d’ici { $horizon }.
customers-acquisition-not-margin = Cette valeur est en chiffre d’affaires : divisée par un coût, elle flatte. Donnez votre taux de marque, et le rapport suivra.
customers-acquisition-no-amount = Vos données n’ont pas de montant : il n’y a pas de valeur à comparer. Le calcul à la main reste possible.
customers-acquisition-everyone = Tous les clients
customers-acquisition-chart = Ce qu’un client devrait encore laisser
customers-acquisition-chart-description = Valeur moyenne à venir d’un client d’ici { $horizon }, par segment, contre le coût d’acquisition : une barre qui passe la ligne rapporte plus qu’elle ne coûte.
customers-acquisition-line = CAC, { $cac }
customers-acquisition-table = LTV et CAC, segment par segment
customers-acquisition-ratio = LTV / CAC
customers-acquisition-residual = Ici, la LTV est ce qui reste à venir de clients déjà là, sur l’horizon choisi. Un nouveau client a tout devant lui : pour décider d’un coût d’acquisition maximal, suivez aussi une cohorte depuis son premier achat.
customers-acquisition-calculator = Ouvrir le calculateur LTV/CAC
customers-acquisition-payback = Délai de récupération du CAC

## À la main

customers-by-hand-title = Une valeur vie, à la main
customers-by-hand-what = La formule des manuels : une marge par période, une part qui reste à chaque fois, un taux d’actualisation. Elle suppose la même rétention pour toujours.
customers-by-hand-margin = Marge par période
customers-by-hand-retention = Rétention par période
customers-by-hand-discount = Actualisation par période
customers-by-hand-periods = Nombre de périodes
customers-by-hand-found = Un client vaut { $now } si sa première marge est encaissée tout de suite, { $end } si elle l’est en fin de période : les deux conventions diffèrent d’une marge.
customers-by-hand-never = Avec une rétention de 100 % et sans actualisation, la somme ne finit pas : donnez un horizon, lu ci-dessous.
customers-by-hand-perpetuity-now = Sans fin, première marge immédiate
customers-by-hand-perpetuity-end = Sans fin, première marge en fin de période
customers-by-hand-finite-now = Sur { $periods }, première marge immédiate
customers-by-hand-finite-end = Sur { $periods }, première marge en fin de période
customers-by-hand-lifetime = Durée de vie moyenne
customers-by-hand-lifetime-value = { $n ->
    [one] { $value } période
   *[other] { $value } périodes
 }
customers-by-hand-endless = sans fin
customers-by-hand-symbols = m : marge d’une période ; r : rétention ; d : taux d’actualisation.
customers-by-hand-trap = Marge, rétention et actualisation portent sur la même période. Une rétention mensuelle avec un taux annuel ne donne rien de juste.
customers-by-hand-heterogeneity = Vos clients ne partent pas tous au même rythme : la projection sur courbe, ou les achats à venir, disent mieux ce qu’ils vaudront.
customers-by-hand-source = Gupta et Lehmann (2003), « Customers as assets », Journal of Interactive Marketing 17(1).
customers-by-hand-calculator = Ouvrir ce calcul dans les calculateurs
customers-survival-symbols = tᵢ : un moment où l’événement arrive ; dᵢ : à combien ; nᵢ : combien étaient encore suivis juste avant.
customers-survival-trap = La fin de la courbe repose sur peu de monde : regardez combien sont encore suivis avant de conclure.

## Champs, dans les erreurs

field-unit-days = l’unité de temps
field-horizon = l’horizon
field-period = la période du taux
field-margin = la marge
field-holdout-from = la date de mise de côté
field-survivors = les clients encore là
field-retention = la rétention
field-renewals = les échéances déjà passées
