# Strategy: the market, grids, competitors, targets, positioning and mix.

market-title = Market
market-open = Analyse the market
market-open-hint = Strengths and weaknesses, competitors, targets: what is known before anything is aimed at.
market-lede = { $n ->
    [0] Nothing is written about the market yet.
    [one] One point noted
   *[other] { $n } points noted
 }{ $n ->
    [0] {""}
   *[other] { $moves ->
        [0] , no move yet
        [one] , one move
       *[other] , { $moves } moves
     }{ $opinions ->
        [0] ; each rests on a figure or a source.
        [one] ; one statement is only an opinion.
       *[other] ; { $opinions } statements are only opinions.
     }
 }
market-swot = Strengths, weaknesses, opportunities, threats
market-swot-hint = Strengths and weaknesses are your own, opportunities and threats the market’s. Each point says what it rests on: a figure, a source, or an opinion.
market-strength = Strengths
market-weakness = Weaknesses
market-opportunity = Opportunities
market-threat = Threats
market-add-strength = Add a strength
market-add-weakness = Add a weakness
market-add-opportunity = Add an opportunity
market-add-threat = Add a threat
market-competitors = Competitors by criterion
market-competitors-what = Name the competitors and the criteria by which your customers choose; each cell takes a rating and says what it rests on. Enter yourself too, to compare.
market-add-competitor = Add a competitor
market-add-criterion = Add a criterion
market-rate = Rate { $competitor } on { $criterion }
market-rate-short = Rate
market-rated = { $competitor }, { $criterion }: { $rating }
plan-list-tows = Moves (TOWS)
plan-add-tows = Cross points
plan-what-tows = A move crosses what you are with what comes from the market: a strength to seize an opportunity or to ward off a threat, a weakness to mend before a threat reaches it. It then becomes an objective or a campaign.
plan-list-grid = Other grids
plan-add-grid = Add a grid
plan-what-grid = PESTEL, five forces, Ansoff, BCG or GE: a grid sorts findings into boxes, each with its evidence.
plan-list-grid-entry = Entries of grids
plan-add-grid-entry = Add an entry
plan-what-grid-entry = Choose the grid and the box, then write the finding and what it rests on.
plan-list-target = Targets
plan-add-target = Choose a target
plan-what-target = A target is a segment that was chosen, with its rank and the reason. Segments are made in the Segments part.
plan-list-positioning = Positioning
plan-add-positioning = Write a positioning
plan-what-positioning = For each target, what your offer is in its eyes beside the competitors, and its place on two criteria.
plan-list-mix = Marketing mix
plan-add-mix = Write the mix of a target
plan-what-mix = Product, price, place and promotion for each target; for a service also people, process and physical evidence.
market-map-chart = Positioning: { $x } and { $y }
market-map-chart-what = Filled points are your offers, where you place them; hollow points the competitors, at their ratings.
market-map-who = Offer or competitor
market-map-offer = Us, for { $target }
