# Stratégie : le marché, grilles, concurrents, cibles, positionnement et mix.

market-title = Marché
market-open = Analyser le marché
market-open-hint = Forces et faiblesses, concurrents, cibles : ce que l’on sait avant de viser.
market-lede = { $n ->
    [0] { $others ->
        [0] Rien n’est encore écrit sur le marché.
       *[other] Ni force, ni faiblesse, ni opportunité, ni menace n’est encore relevée.
     }
    [one] Un point relevé
   *[other] { $n } points relevés
 }{ $n ->
    [0] {""}
   *[other] { $moves ->
        [0] , aucune piste d’action encore
        [one] , une piste d’action
       *[other] , { $moves } pistes d’action
     }{ $opinions ->
        [0] {"\u00A0"}; chacun repose sur un chiffre ou une source.
        [one] {"\u00A0"}; un énoncé n’est qu’une opinion.
       *[other] {"\u00A0"}; { $opinions } énoncés ne sont que des opinions.
     }
 }
market-swot = Forces, faiblesses, opportunités, menaces
market-swot-hint = Les forces et les faiblesses viennent de vous, les opportunités et les menaces du marché. Chaque point dit sur quoi il repose : un chiffre, une source, ou une opinion.
market-strength = Forces
market-weakness = Faiblesses
market-opportunity = Opportunités
market-threat = Menaces
market-add-strength = Ajouter une force
market-add-weakness = Ajouter une faiblesse
market-add-opportunity = Ajouter une opportunité
market-add-threat = Ajouter une menace
market-competitors = Concurrents par critère
market-competitors-what = Nommez les concurrents et les critères d’après lesquels vos clients choisissent ; chaque case reçoit une note et dit sur quoi elle repose. Inscrivez-vous aussi, pour vous comparer.
market-add-competitor = Ajouter un concurrent
market-add-criterion = Ajouter un critère
market-rate = Noter { $competitor } sur { $criterion }
market-rate-short = Noter
market-rated = { $competitor }, { $criterion } : { $rating }
plan-list-tows = Pistes d’action (TOWS)
plan-add-tows = Croiser des points
plan-what-tows = Une piste croise ce que vous êtes avec ce qui vient du marché : une force pour saisir une opportunité ou parer une menace, une faiblesse à corriger avant qu’une menace ne la touche. Elle devient ensuite un objectif ou une campagne.
plan-list-grid = Autres grilles
plan-add-grid = Ajouter une grille
plan-what-grid = PESTEL, cinq forces, Ansoff, BCG ou GE : une grille range des constats par cases, chacun avec sa preuve.
plan-list-grid-entry = Lignes des grilles
plan-add-grid-entry = Ajouter une ligne
plan-what-grid-entry = Choisissez la grille et la case, puis écrivez le constat et ce sur quoi il repose.
plan-list-target = Cibles
plan-add-target = Retenir une cible
plan-what-target = Une cible est un segment retenu, avec son rang et la raison du choix. Les segments se font dans la partie Segments.
plan-list-positioning = Positionnement
plan-add-positioning = Écrire un positionnement
plan-what-positioning = Pour chaque cible, ce que votre offre est à ses yeux face aux concurrents, et sa place sur deux critères.
plan-list-mix = Mix marketing
plan-add-mix = Écrire le mix d’une cible
plan-what-mix = Produit, prix, distribution et communication pour chaque cible ; pour un service, aussi les personnes, le processus et les preuves matérielles.

# La taille du marché, le classement des concurrents, les activités, la carte.
market-weight = poids { $weight }
market-first = « { $name } » arrive en tête avec { $score } de moyenne pondérée, et le reste dans { $share } des pondérations possibles.
market-first-by-weights = « { $name } » arrive en tête avec { $score } de moyenne pondérée, mais cela tient aux poids choisis : dans { $share } des pondérations possibles seulement, contre { $more } pour « { $other } ».
market-rank = { $name } : { $score }, en tête dans { $share } des pondérations
market-sweep-method = { $draws } jeux de poids tirés au hasard parmi tous les jeux possibles, à chances égales : un pourcentage est connu à un point près (Lahdelma, Hokkanen et Salminen, 1998). Un critère sans poids compte pour 1.
market-left-out = Il manque une note pour classer { $names }.
plan-list-market-factor = Taille du marché
plan-add-market-factor = Ajouter un facteur
plan-what-market-factor = Une chaîne : des foyers, la part qui est concernée, la part qui achète, les achats par an, le montant d’un achat. Donnez à chaque facteur son intervalle, ou les réponses d’une enquête.
market-size-value = Valeur
market-size-so-far = Taille jusqu’ici
market-size-found = Le marché pèse environ { $size }{ $range ->
    [none] {""}
   *[some] , entre { $low } et { $high }
 }.{ $doubt ->
    [none] {""}
   *[other] {" "}C’est « { $widest } » qui pèse le plus dans le doute.
 }
market-size-method = Le produit des facteurs, avec un intervalle à 90 % : les écarts des facteurs s’ajoutent en carrés sur l’échelle des logarithmes (Zou et Donner, 2008), comme s’ils se trompaient indépendamment. Une part comptée dans une enquête a l’intervalle de Wilson (1927) ; un intervalle saisi est pris tel quel.
plan-list-activity = Activités
plan-add-activity = Ajouter une activité
plan-what-activity = Vos gammes, magasins ou métiers : leurs ventes, celles du premier concurrent et la croissance de leur marché donnent leur place dans la matrice BCG ; des notes sur l’attrait et la force, leur place dans la matrice GE.
market-relative-share = Part de marché relative
market-growth = Croissance du marché
market-bcg-box = Case BCG
market-bcg-chart = Croissance et part relative (BCG)
market-bcg-chart-what = Chaque point est une activité. À gauche, elle vend plus que son premier concurrent ; en haut, son marché croît d’au moins { $growth } par an.
market-bcg-method = La part relative est le rapport des ventes à celles du premier concurrent ; les cases se séparent à 1 et à { $growth } de croissance (Henderson, 1970). La place ne dit rien de la rentabilité : elle ouvre la discussion.
market-ge = Attrait du marché et force (GE)
market-ge-what = Notez chaque activité sur des critères d’attrait et de force : les moyennes pondérées donnent sa place, et le conseil n’a de valeur que s’il tient quand les poids changent.
market-scale = Les notes vont de 1 à 5.
market-ge-attractiveness = Attrait du marché
market-ge-own-strength = Force de l’activité
market-add-ge-attractiveness = Ajouter un critère d’attrait
market-add-ge-own-strength = Ajouter un critère de force
market-ge-zone = Conseil
market-ge-advice = { $name } : { $zone ->
    [invest] investir
    [select] sélectionner
   *[harvest] récolter
 } (attrait { $attractiveness }, force { $strength }). Le conseil tient dans { $share } des pondérations.
market-ge-chart = Attrait et force des activités (GE)
market-ge-chart-what = Chaque point est une activité, à la moyenne pondérée de ses notes. Les traits coupent l’échelle en tiers.
market-ge-method = Moyennes pondérées, cases par tiers de l’échelle (Hichens, Robinson et Wade, 1978) ; les poids des deux côtés sont tirés 10 000 fois parmi tous les poids possibles.
market-map-chart = Positionnement : { $x } et { $y }
market-map-chart-what = Les points pleins sont vos offres, à la place que vous leur donnez ; les points vides, les concurrents, à leurs notes.
market-map-who = Offre ou concurrent
market-map-offer = Nous, pour { $target }
market-move-objective = En faire un objectif
market-move-campaign = Préparer une campagne
