# Page des segments.

segments-parts = Façons de segmenter, puis de cibler
segments-part-rfm = Récence, fréquence, montant
segments-part-rules = Règles
segments-part-clusters = Groupes
segments-part-targets = Cibles
segments-part-messages = Messages

segments-read = { $read }.
segments-empty-title = Tous vos clients ne se ressemblent pas : lesquels reviennent, lesquels s’éloignent, à qui parler d’abord ?
segments-empty = Donnez une table de clients, ou de leurs commandes. Levier les range en segments, dit ce qui distingue chacun, vous laisse choisir vos cibles et écrire ce que vous leur promettez. Les objectifs et les campagnes partent de là.
segments-ways = Trois façons de segmenter
segments-way-rfm = Quand sont-ils venus, combien de fois, pour combien ? Trois notes rangent chaque client, sans rien supposer d’autre.
segments-way-rules = Vous dites qui entre dans chaque segment, avec des conditions sur n’importe quelle colonne. On sait toujours pourquoi un client y est.
segments-way-clusters = L’algorithme rapproche les clients qui se ressemblent. Il trouve toujours des groupes ; reste à savoir s’ils tiennent et s’ils servent.

segments-others = Les autres
segments-name = Segment
segments-customers = Clients
segments-share = Part des clients
segments-value-share = Part de la dépense
segments-value-mean = Dépense par client
segments-index = Indice
segments-index-what = Indice : 100 est la moyenne de tous les clients ; 200, deux fois plus.
segments-file = Fichier
segments-export = CSV
segments-export-label = CSV du segment { $name }
segments-export-all = CSV de tous les clients, avec leur segment
segments-found = Les segments trouvés
segments-take = Travailler avec ces segments
segments-taken = { $n ->
    [one] Un segment est gardé dans l’espace de travail. L’onglet Cibles le classe.
   *[other] { $n } segments sont gardés dans l’espace de travail. L’onglet Cibles les classe.
}
segments-working = { $label } : { $percent } %
segments-stop = Interrompre
segments-rename = Renommer les segments
segments-rename-taken = Un autre segment s’appelle déjà « { $name } » : les deux se confondraient.
segments-chart-title = Combien ils sont, combien ils dépensent
segments-chart-description = Pour chaque segment, un anneau pour sa part des clients et un disque pour sa part de la dépense : plus ils sont loin l’un de l’autre, plus le segment pèse autrement que par son nombre.
segments-chart-customers = part des clients
segments-chart-value = part de la dépense
segments-days = { $n ->
    [one] { $value } jour
   *[other] { $value } jours
}
segments-range = { $low } à { $high }
segments-column = Colonne
segments-columns-derived = Calculé par Levier
segments-columns-own = Colonnes du fichier
segments-column-recency = récence
segments-column-frequency = nombre d’achats
segments-column-monetary = total dépensé
segments-column-average-order = panier moyen
segments-column-first-order = premier achat
segments-column-last-order = dernier achat

segments-rules-what = Chaque client va dans le premier segment dont la règle est vraie ; ceux qu’aucune règle ne prend restent ensemble. L’ordre compte donc.
segments-rules-lede = { $valued ->
    [yes] « { $name } » réunit la plus grande part de la dépense, { $value }
   *[no] « { $name } » est le segment le plus nombreux : { $share } des clients
} ; { $left ->
    [0] vos règles ne laissent personne de côté.
    [one] un client n’entre dans aucune règle.
   *[other] { $left } clients ({ $leftShare }) n’entrent dans aucune règle.
}
segments-first-often = Habitués
segments-first-much = Gros acheteurs
segments-first-once = Venus une fois
segments-rule-name = Segment { $n }
segments-rule-numbered = Segment { $n }
segments-rule-new = Ajouter un segment
segments-rule-up = Faire passer { $name } avant
segments-rule-down = Faire passer { $name } après
segments-rule-drop = Supprimer le segment { $name }
segments-rule-moved = { $name } est maintenant en position { $n }.
segments-rule-size = { $n ->
    [0] Aucun client
    [one] Un client, { $share }
   *[other] { $n } clients, { $share }
}
segments-rule-alone = { $n ->
    [one] La règle seule en prendrait un.
   *[other] La règle seule en prendrait { $n }.
}
segments-rule-group = Groupe de conditions
segments-rule-mode = Comment réunir les conditions
segments-rule-all = Toutes ces conditions
segments-rule-any = Au moins une de ces conditions
segments-rule-none = Aucune de ces conditions
segments-rule-all-empty = Sans condition, tous les clients y entrent.
segments-rule-any-empty = Sans condition, personne n’y entre.
segments-rule-none-empty = Sans condition, tous les clients y entrent.
segments-rule-add = Ajouter une condition
segments-rule-add-group = Ajouter un groupe
segments-rule-group-remove = Supprimer le groupe
segments-rule-remove-label = Supprimer la condition sur { $field }
segments-rule-field = Colonne
segments-rule-op = Comparaison
segments-rule-value = Valeur
segments-rule-from = De
segments-rule-to = À
segments-rule-and = et
segments-op-eq = { $kind ->
    [text] est
   *[other] égal à
}
segments-op-ne = { $kind ->
    [text] n’est pas
   *[other] différent de
}
segments-op-in = est l’un de
segments-op-lt = moins de
segments-op-le = { $kind ->
    [date] au plus tard le
   *[other] au plus
}
segments-op-gt = plus de
segments-op-ge = { $kind ->
    [date] à partir du
   *[other] au moins
}
segments-op-between = entre
segments-op-isnull = n’est pas renseigné
segments-op-present = est renseigné
segments-words-leaf = { $field } { $op } { $value }
segments-words-between = { $field } entre { $low } et { $high }
segments-words-in = { $field } : { $value }
segments-words-none = sauf { $rule }
segments-words-group = ({ $rule })
segments-words-all-empty = tous les clients
segments-words-any-empty = personne
segments-words-none-empty = tous les clients
segments-hhi = { $level ->
    [high] Presque tout le monde est dans un seul segment
    [middle] Quelques segments réunissent la plupart des clients
   *[low] Les clients se répartissent entre les segments
} (indice de Herfindahl : { $hhi } ; 1 voudrait dire un seul segment).
segments-overlap = Recouvrements entre les règles
segments-overlap-what = Combien de clients vérifient deux règles à la fois. Un recouvrement large dit que l’ordre des règles décide à leur place.

segments-cross = Croiser avec une autre colonne
segments-cross-column = Colonne
segments-cross-none = À choisir
segments-cross-unknown = Trop peu de clients dans certaines cases pour dire si l’écart est plus grand que le hasard.
segments-cross-found = { $sure ->
    [yes] Les segments diffèrent sur « { $column } » plus que le hasard ne le ferait, { $strength ->
        [strong] et l’écart est fort
        [middle] et l’écart est net
        [weak] mais l’écart est petit
       *[tiny] mais l’écart est infime
    }
   *[no] Sur « { $column } », l’écart entre les segments peut venir du hasard
} (V de Cramér { $v } ; khi-deux { $chi2 } à { $df } { $df ->
    [one] degré
   *[other] degrés
} de liberté, { $small ->
    [yes] p < 0,001
   *[no] p = { $p }
}).

segments-rfm-lede = { $valued ->
    [yes] « { $name } » : { $share } des clients, { $value } de la dépense
   *[no] « { $name } » est le segment le plus nombreux : { $share } des clients
}{ $later ->
    [yes] {" "}; { $back } ont racheté ensuite, jusqu’au { $to }.
   *[no] .
}
segments-rfm-what = { $dated ->
    [yes] Trois notes par client, au { $date } : depuis quand il n’est pas venu, combien de fois il est venu, combien il a dépensé. La note la plus haute est la meilleure.
   *[no] Trois notes par client : depuis quand il n’est pas venu, combien de fois il est venu, combien il a dépensé. La note la plus haute est la meilleure.
}
segments-rfm-one = Un seul client : ses notes ne le comparent à personne. Son segment est une convention, pas un constat.
segments-rfm-settings = Façon de noter
segments-rfm-settings-now = de 1 à { $bins }, { $convention }
segments-rfm-convention = Où couper, et que faire des ex æquo
segments-rfm-date-hint = La récence se compte depuis ce jour ; les commandes suivantes disent ce que chaque segment a fait ensuite. Vide : le dernier jour de la table.
segments-rfm-bins = Notes
segments-rfm-bins-n = de 1 à { $n }
segments-rfm-r_package = par intervalles de rangs
segments-rfm-r_package-what = Des parts à peu près égales ; les ex æquo restent ensemble, comme dans le paquet rfm de R.
segments-rfm-minimum_rank = par rang le plus bas
segments-rfm-minimum_rank-what = Les ex æquo prennent tous le rang du premier d’entre eux : un seul achat reste toujours la note 1.
segments-rfm-ntile = par parts égales
segments-rfm-ntile-what = Autant de clients par note, quitte à séparer des ex æquo dans l’ordre du fichier. Deux clients identiques peuvent avoir deux notes.
segments-rfm-thresholds = par vos seuils
segments-rfm-thresholds-what = Vous fixez les bornes. Elles ne bougent pas d’un mois à l’autre : c’est ce qu’il faut pour suivre un segment.
segments-rfm-cuts = Seuils
segments-rfm-cuts-found = Les bornes trouvées dans vos données. En les modifiant, vous passez à vos propres seuils.
segments-rfm-cuts-own = Vos bornes, de la plus basse à la plus haute.
segments-rfm-cuts-edit = Modifier ces seuils
segments-rfm-cut = { $axis }, seuil { $n }
segments-axis-R = Récence
segments-axis-F = Fréquence
segments-axis-M = Montant
segments-axis-R-long = Récence : les plus récents à droite (en jours)
segments-axis-R-band = Récence (jours)
segments-axis-F-band = Fréquence (achats)
segments-axis-M-band = Montant
segments-grid = La grille
segments-grid-what = Chaque case : les clients de cette récence et de cette fréquence, et ce qu’ils ont dépensé. Plus la case est foncée, plus elle pèse dans la dépense.
segments-grid-what-n = Chaque case : les clients de cette récence et de cette fréquence. Plus la case est foncée, plus ils sont nombreux.
segments-grid-caption = Clients et dépense par note de fréquence (lignes) et de récence (colonnes)
segments-median-R = Récence médiane
segments-median-F = Achats, médiane
segments-later-back = Ont racheté
segments-later-spend = Dépense ensuite, par client
segments-rfm-later-what = Les deux dernières colonnes disent ce que chaque segment a fait ensuite, jusqu’au { $to } : ces commandes n’ont pas servi à le former.
segments-lit-what = Cliquez sur un segment pour entourer ses cases sur la grille.
segments-bands = Ce que vaut chaque note
segments-bands-what = { $n ->
    [one] Un seul triplet de notes différent.
   *[other] { $n } triplets de notes différents.
}
segments-score = Note
rfm-segment-champions = Champions
rfm-segment-loyal = Fidèles
rfm-segment-potential-loyalists = Bientôt fidèles
rfm-segment-new-customers = Nouveaux
rfm-segment-promising = Prometteurs
rfm-segment-need-attention = À relancer
rfm-segment-about-to-sleep = En train de s’endormir
rfm-segment-at-risk = À risque
rfm-segment-cant-lose = À ne pas perdre
rfm-segment-hibernating = Endormis
rfm-meaning-champions = Venus récemment, et souvent.
rfm-meaning-loyal = Viennent souvent, sans être les plus récents.
rfm-meaning-potential-loyalists = Récents, déjà revenus.
rfm-meaning-new-customers = Venus une première fois, tout récemment.
rfm-meaning-promising = Une première fois, il y a peu.
rfm-meaning-need-attention = Dans la moyenne, et qui s’éloignent.
rfm-meaning-about-to-sleep = Peu d’achats, plus très récents.
rfm-meaning-at-risk = Venaient assez souvent ; on ne les voit plus.
rfm-meaning-cant-lose = Comptaient parmi les plus fréquents ; on ne les voit plus.
rfm-meaning-hibernating = Peu d’achats, il y a longtemps.

segments-clusters-lede = { $k } groupes{ $known ->
    [yes] {" "}: ils résument { $explained } des différences entre clients
   *[no] {""}
}{ $tried ->
    [yes] { $stable ->
        [0] , mais aucun ne se retrouve d’un échantillon à l’autre.
        [one] , et un seul se retrouve d’un échantillon à l’autre.
       *[other] , et { $stable } se retrouvent d’un échantillon à l’autre.
    }
   *[no] . On ne sait pas encore s’ils se retrouveraient sur d’autres clients.
}
segments-clusters-what = Dites sur quoi comparer les clients ; l’algorithme rapproche ceux qui se ressemblent. Il trouve des groupes même là où il n’y en a pas : éprouvez-les avant de vous en servir.
segments-clusters-columns = Sur quoi comparer
segments-clusters-weight = Poids
segments-clusters-weight-of = Poids de { $column }
segments-clusters-log = Logarithme
segments-clusters-log-of = Logarithme de { $column }
segments-clusters-log-what = Le logarithme resserre une colonne où quelques clients dépassent de loin tous les autres : sans lui, ils forment un groupe à eux seuls.
segments-clusters-no-column = Cochez au moins une colonne.
segments-clusters-k = Nombre de groupes
segments-clusters-k-hint = De 2 à 15. Autant que vous saurez traiter différemment.
segments-clusters-restarts = Départs
segments-clusters-restarts-hint = De 1 à 200 points de départ ; le meilleur résultat est gardé.
segments-clusters-seed = Graine du hasard
segments-clusters-seed-hint = La même graine redonne les mêmes groupes.
segments-clusters-gamma = Poids d’un texte différent
segments-clusters-gamma-hint = Vide : la moitié de la variance moyenne des nombres.
segments-clusters-more = Méthode et réglages
segments-clusters-method = Méthode
segments-method-k-means = k-means
segments-method-k-means-what = Des groupes ronds autour d’une moyenne. Nombres seulement. La plus courante.
segments-method-k-prototypes = k-prototypes
segments-method-k-prototypes-what = Nombres et textes ensemble (Huang, 1998).
segments-method-k-medoids = k-médoïdes
segments-method-k-medoids-what = Autour d’un client réel de chaque groupe, peu sensible aux extrêmes. Plus lente.
segments-clusters-standardise = Ramener les colonnes à la même échelle
segments-clusters-standardise-what = Sans quoi la colonne aux plus grands nombres décide presque seule.
segments-clusters-missing = Valeurs manquantes
segments-clusters-missing-drop = Laisser ces clients de côté
segments-clusters-missing-fill = Mettre la médiane, ou la valeur la plus fréquente
segments-clusters-form = Former les groupes
segments-clusters-working = Formation des groupes
segments-clusters-stale = Ces groupes répondent à des réglages que vous avez changés depuis. Formez-les de nouveau pour les mettre à jour.
segments-k-compare = Comparer les nombres de groupes
segments-k-working = Comparaison des nombres de groupes
segments-k-title = Combien de groupes ?
segments-k-axis = nombre de groupes
segments-k-agree = Les quatre critères s’accordent sur { $k } groupes. C’est rare, et bon signe.
segments-k-disagree = Les critères ne s’accordent pas : { $picks }. Aucun ne tranche à votre place ; prenez le nombre que vous saurez expliquer et traiter.
segments-k-pick = { $index } retient { $k }
segments-k-description = { $picked ->
    [yes] { $index } selon le nombre de groupes ; le critère retient { $k }.
   *[no] { $index } selon le nombre de groupes ; le critère ne retient aucun nombre.
}
segments-k-use = Former { $k } groupes
segments-index-elbow = le coude
segments-index-elbow-what = L’inertie restante : on cherche où elle cesse de baisser vite.
segments-index-silhouette = la silhouette
segments-index-silhouette-what = Chacun est-il plus près de son groupe que du voisin ? Le plus haut est le mieux.
segments-index-calinski-harabasz = Calinski-Harabasz
segments-index-calinski-harabasz-what = Écarts entre groupes rapportés aux écarts dedans. Le plus haut est le mieux.
segments-index-davies-bouldin = Davies-Bouldin
segments-index-davies-bouldin-what = Ressemblance de chaque groupe à son plus proche. Le plus bas est le mieux.
segments-group = Groupe { $n }
segments-group-value = Ils font { $share } de la dépense : { $mean } chacun (indice { $index }).
segments-clusters-quality = { $level ->
    [clear] Les groupes se séparent nettement (silhouette { $silhouette }).
    [some] Les groupes se touchent (silhouette { $silhouette }) : entre eux, des clients pourraient changer de côté.
    [weak] Les groupes se distinguent à peine (silhouette { $silhouette }) : ce sont des découpes commodes d’un ensemble continu plus que des familles.
   *[none] La séparation des groupes n’a pas pu être mesurée.
} { $exact ->
    [yes] C’est le meilleur partage possible, prouvé.
   *[no] { $best ->
        [one] Un départ sur { $restarts } a trouvé ce résultat.
       *[other] { $best } départs sur { $restarts } ont trouvé ce résultat.
    }
}{ $left ->
    [0] {""}
    [one] {" "}Un client à qui il manque une valeur est laissé de côté.
   *[other] {" "}{ $left } clients à qui il manque une valeur sont laissés de côté.
}
segments-traits-none = Rien ne le distingue nettement de la moyenne.
segments-trait-number = { $more ->
    [yes] ▲
   *[no] ▼
} { $column } : { $mean } contre { $overall } en moyenne{ $indexed ->
    [yes] {" "}(indice { $index })
   *[no] {""}
}
segments-trait-text = { $more ->
    [yes] ▲
   *[no] ▼
} { $column } « { $value } » : { $share } contre { $overall } de tous
segments-medoid = Client qui le représente : { $id }
segments-map = Les groupes, vus de là où ils diffèrent le plus
segments-map-description = { $shown ->
    [one] Un client
   *[other] { $shown } clients
}, placés sur les deux directions où ils diffèrent le plus, qui gardent { $x } et { $y } de la variance ; une forme et une couleur par groupe.
segments-map-what = Les deux directions gardent { $x } et { $y } de ce qui sépare les clients : deux points proches ici peuvent être loin ailleurs. Les traits disent vers où chaque colonne augmente.
segments-map-x = direction 1 ({ $share })
segments-map-y = direction 2 ({ $share })
segments-stability = Ces groupes tiennent-ils ?
segments-stability-what = On recommence sur d’autres départs, puis sur des échantillons tirés de vos clients : un groupe qui existe se retrouve.
segments-stability-run = Éprouver ces groupes
segments-stability-working = Mise à l’épreuve des groupes
segments-stability-restarts = { $best ->
    [one] Un départ sur { $restarts } arrive au meilleur résultat.
   *[other] { $best } départs sur { $restarts } arrivent au meilleur résultat.
}
segments-stability-stable = stable
segments-stability-middling = fragile
segments-stability-doubtful = douteux
segments-stability-group = { $name } : { $grade ->
    [stable] on le retrouve d’un échantillon à l’autre
    [doubtful] on ne le retrouve pas ; n’en tirez rien
   *[middling] on le retrouve en partie
} (Jaccard { $jaccard }).
segments-stability-source = { $n } échantillons avec remise. À partir de 0,75 un groupe est stable, sous 0,60 il est douteux (Hennig, 2007).
segments-centres = Centres des groupes, et autres critères
segments-clusters-figures = Calinski-Harabasz { $ch } ; Davies-Bouldin { $db } ; coût { $cost }.

segments-targets-empty-title = Gardez d’abord des segments
segments-targets-empty = Sur l’un des trois premiers onglets, « Travailler avec ces segments » les garde ici. Vous leur donnez alors des notes, des poids, et vous voyez lesquels viser.
segments-targets-kept = { $n ->
    [one] Un segment gardé
   *[other] { $n } segments gardés
} { $how ->
    [rules] par règles
    [rfm] par récence, fréquence et montant
   *[clusters] par groupes
}, le { $date }.
segments-targets-lede = { $sure ->
    [yes] « { $name } » passe en tête quels que soient les poids, ou presque : dans { $first } des pondérations possibles.
    [some] « { $name } » passe en tête avec vos poids, et dans { $first } des pondérations possibles : d’autres poids en choisiraient un autre.
   *[no] « { $name } » passe en tête avec vos poids, mais dans { $first } seulement des pondérations possibles : ce sont vos poids qui choisissent, pas les données.
}
segments-weights = Ce qui compte pour vous
segments-weights-what = Seuls les rapports entre les poids comptent. La taille et la valeur viennent des données ; les notes sont les vôtres.
segments-weight-size = Taille
segments-weight-size-what = Nombre de clients.
segments-weight-value = Valeur
segments-weight-value-what = Dépense par client.
segments-weight-growth = Croissance
segments-weight-growth-what = Ce segment grandira-t-il ?
segments-weight-reach = Accès
segments-weight-reach-what = Sait-on le toucher ?
segments-weight-fit = Adéquation
segments-weight-fit-what = Ce qu’on vend lui convient-il ?
segments-ranking = Le classement
segments-marks-what = Donnez à chaque segment des notes de 0 à 10 : croissance, accès, adéquation. Cochez ceux que vous visez.
segments-marks-even = Pour l’instant le classement repose sur la taille et la valeur seules, que les données donnent. Cochez ceux que vous visez.
segments-marks-give = Compter aussi croissance, accès et adéquation
segments-rank = Rang
segments-first = En tête
segments-ranks = Rangs possibles
segments-ranks-range = { $best } à { $worst }
segments-ranking-what = « En tête » : part des { $n } pondérations tirées au hasard où le segment arrive premier. « Rangs possibles » : du meilleur au pire, les 5 % extrêmes mis à part.
segments-total = Total
segments-clv = Valeur future
segments-target = Cible
segments-target-label = Viser { $name }
segments-mark-of = { $mark } de { $name }
segments-further = Et ensuite
segments-further-none = Cochez au moins une cible dans le classement : un objectif, des messages et un fichier en partent.
segments-further-targets = Vous visez { $names }.
segments-to-objective = Lui fixer un objectif
segments-to-messages = Écrire ce qu’on lui promet
segments-to-campaign = Prévoir une campagne pour lui
segments-to-customers = Ce que vaudront ces clients
segments-profile = Ce qui distingue chaque segment
segments-profile-what = L’indice compare le segment à tous les clients : 100 est la moyenne. ▲ à partir de 120, ▼ jusqu’à 80. Dessous, la moyenne ou la part.
segments-profile-working = Comparaison des segments
segments-profile-value = { $column } : { $value }
segments-everybody = Tous

segments-messages-lede = { $n ->
    [0] Aucune promesse n’est encore écrite pour { $segments ->
        [one] votre segment
       *[other] vos { $segments } segments
    }.
    [one] Une promesse écrite pour { $segments ->
        [one] votre segment
       *[other] vos { $segments } segments
    }.
   *[other] { $n } promesses écrites pour { $segments ->
        [one] votre segment
       *[other] vos { $segments } segments
    }.
}
segments-messages-empty-title = Gardez d’abord des segments
segments-messages-empty = Une promesse s’adresse à quelqu’un. Gardez des segments, cochez ceux que vous visez, puis écrivez ici ce que vous leur promettez, canal par canal et étape par étape.
segments-messages-what = Une phrase là où elle compte : ce que ce segment y gagne, sur ce canal, à ce moment. Une case vide est un choix aussi.
segments-messages-no-target = Aucune cible n’est encore cochée : tous les segments sont ici.
segments-messages-to-targets = Choisir ses cibles
segments-messages-csv = CSV des promesses
segments-messages-file = promesses
segments-print = Imprimer
segments-promise = Promesse
segments-promise-label = Promesse pour { $segment }, { $channel }, { $stage }
segments-promise-begin = + Écrire
segments-promise-begin-label = Écrire la promesse pour { $segment }, { $channel }, { $stage }
segments-promises-count = { $n ->
    [0] aucune promesse encore
    [one] une promesse
   *[other] { $n } promesses
 }
segments-channel = Canal
segments-channel-new = Autre canal
segments-channel-add = Ajouter ce canal
segments-channel-email = E-mail
segments-channel-social = Réseaux sociaux
segments-channel-place = Sur place
segments-stage = Étape
segments-stage-discover = Découvrir
segments-stage-discover-what = ne connaît pas encore cette offre
segments-stage-consider = Comparer
segments-stage-consider-what = hésite entre elle et d’autres
segments-stage-buy = Acheter
segments-stage-buy-what = est prêt, il reste un pas
segments-stage-return = Revenir
segments-stage-return-what = l’a prise, et peut revenir

segments-discuss = À discuter en classe
segments-discuss-shop = Une petite boutique en ligne vit de commandes espacées et de quelques clients très fidèles. Les mêmes clients se rangent autrement selon la méthode : comparez les trois découpes avant d’en choisir une.
segments-discuss-shop-1 = Les clients qui dépensent le plus sont-ils ceux sur qui dépenser ? Que feraient-ils si la boutique ne leur disait rien ?
segments-discuss-shop-2 = Changez la date d’analyse de trois mois. Quels segments changent de taille, et que vaut alors une campagne décidée sur leur nom ?
segments-discuss-shop-3 = L’âge et la région décrivent-ils les segments aussi bien que les achats ? Lesquels sont commodes pour acheter de la publicité, lesquels pour prévoir ?
segments-discuss-restaurant = Une carte de fidélité de restaurant mêle des habitués du midi et des tables du soir, rares et chères. La fréquence et le montant n’y disent pas la même chose.
segments-discuss-restaurant-1 = Un habitué du midi et une grande table du soir peuvent valoir autant par an. Faut-il leur parler de la même façon ?
segments-discuss-restaurant-2 = La carte ne voit que ceux qui l’ont. Que peut-on dire des autres clients, et que ne peut-on pas en dire ?
segments-discuss-restaurant-3 = Formez trois, puis six groupes. Lesquels le personnel en salle saurait-il reconnaître ? Est-ce un bon critère ?

field-segments = segments
field-weight = poids
field-thresholds = seuils
field-restarts = départs
field-seed = graine
field-columns = colonnes
field-frequency = nombre d’achats
