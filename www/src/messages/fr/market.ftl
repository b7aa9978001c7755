# Stratégie : le marché, grilles, concurrents, cibles, positionnement et mix.

market-title = Marché
market-open = Analyser le marché
market-open-hint = Forces et faiblesses, concurrents, cibles : ce que l’on sait avant de viser.
market-lede = { $n ->
    [0] Rien n’est encore écrit sur le marché.
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
market-map-chart = Positionnement : { $x } et { $y }
market-map-chart-what = Les points pleins sont vos offres, à la place que vous leur donnez ; les points vides, les concurrents, à leurs notes.
market-map-who = Offre ou concurrent
market-map-offer = Nous, pour { $target }
