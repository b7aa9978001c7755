# Strategy: the market, grids, competitors, targets, positioning and mix.

market-title = Market
market-open = Analyse the market
market-open-hint = Strengths and weaknesses, competitors, targets: what is known before anything is aimed at.
market-lede = { $n ->
    [0] { $others ->
        [0] Nothing is written about the market yet.
       *[other] No strength, weakness, opportunity or threat is noted yet.
     }
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

# The size of the market, the ranking of competitors, activities, the map.
market-weight = weight { $weight }
market-first = “{ $name }” comes first with a weighted mean of { $score }, and stays first in { $share } of all weightings.
market-first-by-weights = “{ $name }” comes first with a weighted mean of { $score }, but that hangs on the weights chosen: it is first in only { $share } of all weightings, “{ $other }” in { $more }.
market-rank = { $name }: { $score }, first in { $share } of weightings
market-sweep-method = { $draws } sets of weights drawn evenly from all that there are: a percentage is known to one point (Lahdelma, Hokkanen and Salminen, 1998). A criterion without a weight counts as 1.
market-left-out = A rating is missing to rank { $names }.
plan-list-market-factor = Size of the market
plan-add-market-factor = Add a factor
plan-what-market-factor = A chain: households, the share that is concerned, the share that buys, purchases a year, the amount of a purchase. Give each factor its interval, or the answers of a survey.
market-size-value = Value
market-size-so-far = Size so far
market-size-found = The market is worth about { $size }{ $range ->
    [none] {""}
   *[some] , between { $low } and { $high }
 }.{ $doubt ->
    [none] {""}
   *[other] {" "}Most of the doubt comes from “{ $widest }”.
 }
market-size-method = The product of the factors, with a 90% interval: the distances of the factors add up as squares on the scale of logarithms (Zou and Donner, 2008), as if they erred independently. A share counted in a survey has Wilson’s interval (1927); an interval that is typed is taken as it is.
plan-list-activity = Activities
plan-add-activity = Add an activity
plan-what-activity = Your ranges, shops or trades: their sales, those of the largest competitor and the growth of their market give their place on the BCG matrix; ratings of attractiveness and strength, their place on the GE matrix.
market-relative-share = Relative market share
market-growth = Growth of the market
market-bcg-box = BCG box
market-bcg-chart = Growth and relative share (BCG)
market-bcg-chart-what = Each point is an activity. On the left it sells more than its largest competitor; at the top its market grows by at least { $growth } a year.
market-bcg-method = The relative share is the ratio of sales to those of the largest competitor; boxes part at 1 and at a growth of { $growth } (Henderson, 1970). The place says nothing of profit: it opens the discussion.
market-ge = Attractiveness and strength (GE)
market-ge-what = Rate each activity on criteria of attractiveness and of strength: the weighted means give its place, and the advice is worth something only if it holds when the weights change.
market-scale = Ratings go from 1 to 5.
market-ge-attractiveness = Attractiveness of the market
market-ge-own-strength = Strength of the activity
market-add-ge-attractiveness = Add a criterion of attractiveness
market-add-ge-own-strength = Add a criterion of strength
market-ge-zone = Advice
market-ge-advice = { $name }: { $zone ->
    [invest] invest
    [select] select
   *[harvest] harvest
 } (attractiveness { $attractiveness }, strength { $strength }). The advice holds in { $share } of weightings.
market-ge-chart = Attractiveness and strength of the activities (GE)
market-ge-chart-what = Each point is an activity, at the weighted mean of its ratings. The lines cut the scale into thirds.
market-ge-method = Weighted means, boxes by thirds of the scale (Hichens, Robinson and Wade, 1978); the weights of both sides are drawn 10,000 times from all that there are.
market-map-chart = Positioning: { $x } and { $y }
market-map-chart-what = Filled points are your offers, where you place them; hollow points the competitors, at their ratings.
market-map-who = Offer or competitor
market-map-offer = Us, for { $target }
market-move-objective = Make an objective of it
market-move-campaign = Plan a campaign
