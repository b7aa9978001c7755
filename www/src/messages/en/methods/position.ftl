# Positioning and preferences.

method-attribute-map-name = Positioning map
method-attribute-map-what = Ratings of brands by quality: which are alike, and on what.
method-attribute-map-found = Two axes keep { $kept } of what { $count } qualities say of { $n } brands{ $has ->
    [yes] {"; the first sets brands apart mostly on "}{ $first }.
    [all] {"; the first sets brands apart on all of them together."}
   *[no] .
}
method-attribute-map-axis = Axis { $n } ({ $part })
method-attribute-map-poor = Less than 70% is kept: two brands that stand near may differ much.
method-attribute-map-left = { $names }: the same rating everywhere, left out.
method-attribute-map-strange = Preferences left out, for want of such a brand in the ratings: { $names }. Write names as in the ratings.
method-attribute-map-tied = Two axes count alike: their orientation is arbitrary.
method-attribute-map-fit = Explained by the direction
method-attribute-map-ideal = Point on the map
method-attribute-map-ideal-fit = Explained by the point
method-attribute-map-kind = { $kind ->
    [ideal] ideal
    [anti_ideal] to avoid
   *[none] none
}
method-attribute-map-chart = The brands and what sets them apart
method-attribute-map-chart-what = One dot a brand; one arrow a quality or preference, towards where it grows. Two arrows of one direction say the same.
method-attribute-map-rule = Principal components of the mean ratings: the two directions that keep most of the differences between brands.
method-attribute-map-convention = Correlation: each quality counts alike. Covariance: those that vary more count more. Varimax (Kaiser, 1958) turns the axes so that each quality stands on one.
method-attribute-map-pitfalls = With three brands the map always keeps everything: that proves nothing. A quality that nobody rates differently vanishes. The map describes opinions, not sales.
method-attribute-map-source = Pearson, 1901; Kaiser, 1958; Carroll, 1972, for ideals.

method-mds-name = Map of likeness (MDS)
method-mds-what = Distances between brands, without saying why: their map, and where it lies.
method-mds-found = { $n } items on a map, with a stress of { $stress }{ $worst ->
    [yes] {"; it shows "}{ $a } and { $b } { $side ->
        [far] farther apart
       *[near] nearer
    } than in the table.
   *[no] {"; no distance is much distorted in it."}
}
method-mds-poor = A stress above 20%: two dimensions are not enough for these distances.
method-mds-betrayed = { $n ->
    [one] One distance is misdrawn
   *[other] { $n } distances are misdrawn
}: { $pairs }.
method-mds-pair = { $a } – { $b }
method-mds-pair-head = Pair
method-mds-axis = Dimension { $n }
method-mds-given = Given
method-mds-drawn = Drawn
method-mds-ratio = Ratio
method-mds-chart = The map
method-mds-chart-what = One dot an item; only distances count, the orientation is arbitrary.
method-mds-rule = Points are placed so that the distances drawn follow the distances given as well as they can.
method-mds-convention = Classical: Torgerson (1952). Kruskal: only the order of distances counts. Kruskal’s stress-1 (1964), ties free.
method-mds-pitfalls = The axes have no name: give them none without other evidence. A misdrawn distance is read in the table, not on the map.
method-mds-source = W. Torgerson, 1952; J. Kruskal, 1964, Psychometrika.

method-conjoint-name = Conjoint analysis
method-conjoint-what = Whole products rated or ranked: what each feature is worth.
method-conjoint-found = For { $n ->
    [one] one respondent
   *[other] { $n } respondents
}, { $first } counts most ({ $part } of the importance), then { $second } ({ $other }).
method-conjoint-nothing = These answers say nothing of preferences: nobody tells the profiles apart.
method-conjoint-unseen = { $names }: nothing shows an effect; the importance displayed may be mere noise.
method-conjoint-left = { $names }: without a preference that can be read, outside the mean.
method-conjoint-means = The mean of importances is not the importance of means: opposite tastes cancel in the second. Both stand in the table.
method-conjoint-segment = { $part } choose first by { $attribute } ({ $weight } of the importance, rather { $level })
method-conjoint-segments-found = Segments by taste: { $list }. Mean silhouette: { $silhouette } (0.25 and more: the groups stand apart).
method-conjoint-segments-unclear = No clear segments: tastes shade into one another (mean silhouette { $silhouette }, below 0.25). The least bad division: { $list }.
method-conjoint-segments-loose = { $count ->
    [one] Segment { $names } is not found again when other respondents are drawn at random: build nothing on it.
   *[other] Segments { $names } are not found again when other respondents are drawn at random: build nothing on them.
}
method-conjoint-segments-few = Only { $n } respondents: these segments describe those people, not a market.
method-conjoint-segments-none = No segments by taste. { $why }
method-conjoint-segment-people = Respondents
method-conjoint-segment-share = Share
method-conjoint-segment-liked = Levels liked best
method-conjoint-segment-again = Found again
method-conjoint-level = { $attribute }: { $level }
method-conjoint-chart = What each level is worth
method-conjoint-chart-what = One dot a level, a line from zero: on the right, it pleases more than the mean of its feature. Standard errors stand in the table.
method-conjoint-mean = Mean of importances
method-conjoint-pooled = Importance of means
method-conjoint-worth = Part-worth
method-conjoint-spread = Spread of respondents
method-conjoint-rule = Regression of the ratings on the levels, coded so that the part-worths of a feature sum to zero. Importance: the range of a feature over the sum of ranges.
method-conjoint-convention = A rank (1 is best) becomes a rating: number of profiles + 1 − rank. The part-worths of all come from one regression over all answers. Segments: k-means (Hartigan and Wong, 1979) on each person’s part-worths, brought to one scale (divided by the sum of their ranges); the number by the silhouette. “Found again”: mean Jaccard overlap over 20 draws of respondents.
method-conjoint-pitfalls = An importance depends on the levels shown: a price from 1 to 10 counts more than one from 1 to 2. As many profiles as effects leave nothing to judge by. Segments of a few people describe those people, not a market.
method-conjoint-source = P. Green and V. Rao, 1971, Journal of Marketing Research. Segments: P. Green and A. Krieger, 1991; Kaufman and Rousseeuw, 1990; C. Hennig, 2007.

method-conjoint-design-name = Design of a conjoint survey
method-conjoint-design-what = Features and their levels: the few products to show.
method-conjoint-design-found = { $n } profiles are enough instead of { $full }: D-efficiency of { $efficiency }, and { $df } beyond the least to judge precision.
method-conjoint-design-saturated = As many profiles as effects: nothing will remain to judge precision. Add two or three.
method-conjoint-design-twice = { $n ->
    [one] One profile is shown twice.
   *[other] { $n } profiles are shown more than once.
}
method-conjoint-design-chart = Features that vary together
method-conjoint-design-chart-what = Cramér’s V of each pair: 0, they vary without each other; 1, they cannot be told apart.
method-conjoint-design-shown = Times shown
method-conjoint-design-rule = Among the possible profiles, the small number is sought whose information on the effects (determinant of X’X) is largest.
method-conjoint-design-convention = D-efficiency over the full design: 100% if the design is balanced and orthogonal (Kuhfeld, Tobias and Garratt, 1994).
method-conjoint-design-pitfalls = Only simple effects are provided for: if two features act together, the design may confound them. Take impossible products out, then check again.
method-conjoint-design-source = S. Addelman, 1962; Kuhfeld, Tobias and Garratt, 1994, Journal of Marketing Research.

method-market-simulator-name = Market simulator
method-market-simulator-what = Preferences and products face to face: the share of each.
method-market-simulator-found = Of { $n } products, { $name } would take { $logit } of the market by the logit, and { $first } by first choice.
method-market-simulator-ties = { $n ->
    [one] One person wavers between equal products: the choice is split.
   *[other] { $n } people waver between equal products: their choice is split.
}
method-market-simulator-left = { $n ->
    [one] One person has a negative utility and does not count in the share of preference.
   *[other] { $n } people have a negative utility and do not count in the share of preference.
}
method-market-simulator-first_choice = First choice
method-market-simulator-share_of_preference = Share of preference
method-market-simulator-logit = Logit
method-market-simulator-chart = Share of each product, by the logit
method-market-simulator-chart-what = One bar a product: the mean of its chances to be chosen.
method-market-simulator-rule = The utility of a product is the sum of those of its levels, by person. First choice: each takes the best. Share of preference: in proportion to utilities. Logit: in proportion to their exponentials.
method-market-simulator-convention = Each person counts alike. Sharpness multiplies utilities in the logit: the larger, the nearer to first choice.
method-market-simulator-pitfalls = These are preferences, not sales: all know and find each product. Shares have no interval here: few respondents, little certainty.
method-market-simulator-source = P. Green and V. Rao, 1971; Luce, 1959; McFadden, 1974.
method-conjoint-choice-name = Choice-based conjoint (logit)
method-conjoint-choice-what = Choices among several products: what each feature is worth.
method-conjoint-choice-found = Over { $n } choices, { $first } matters most ({ $part } of the importance), then { $second } ({ $other }); McFadden’s pseudo-R² is { $r2 }.
method-conjoint-choice-unsure = { $n ->
    [one] One level of { $all } is not distinct from zero
   *[other] { $n } levels of { $all } are not distinct from zero
} with 95% confidence: more choices would tell them apart.
method-conjoint-choice-scale = These utilities compare with one another, not with those of another survey: their scale depends on how sharp the choices are.
method-conjoint-choice-chart-what = A dot for each level, a line for its 95% interval. Where it crosses zero, the level is neither better nor worse than the mean of its attribute.
method-conjoint-choice-importance = Importance
method-conjoint-choice-loglik = Log-likelihood
method-conjoint-choice-chance = Log-likelihood by chance
method-conjoint-choice-r2 = McFadden’s pseudo-R²
method-conjoint-choice-rule = In each choice, the chance of a product is the exponential of its utility over the sum of those of the products shown. The utilities are those that make the observed choices most likely.
method-conjoint-choice-convention = One row for each product shown; 1 on the chosen one, nothing on the others. The utilities of an attribute sum to zero; Wald intervals. All respondents together.
method-conjoint-choice-pitfalls = The logit supposes that a further product takes from the others in proportion: two near twins count too much. Choices of one person are read as independent. A level that is always chosen has no finite worth.
method-conjoint-choice-source = D. McFadden, 1974, “Conditional logit analysis of qualitative choice behavior”.

method-best-product-name = Best product line under costs
method-best-product-what = Preferences, prices and costs: the products that earn most against the rivals.
method-best-product-found = { $n ->
    [one] Against { $rivals ->
        [0] no rival
        [one] one rival
       *[other] { $rivals } rivals
    }, the most profitable product is { $names }: { $share } of the market, a margin of { $margin } a unit, that is { $profit } for each person of the market.
   *[other] Against { $rivals ->
        [0] no rival
        [one] one rival
       *[other] { $rivals } rivals
    }, the most profitable line is { $all }: a margin of { $profit } for each person of the market.
}
method-best-product-never = No product covers its costs at these prices: raise a price, or lower a cost.
method-best-product-own = Proposed { $n }
method-best-product-certain = Rivals do not react, and everybody knows every product. Few respondents make little certainty: try the other rules of choice too.
method-best-product-chart = The market, with the products proposed
method-best-product-chart-what = A bar for each product: its share by the rule chosen.
method-best-product-margin = Margin a unit
method-best-product-rule = Every line of this number of products is tried; the one whose sum of shares times margins is greatest is kept.
method-best-product-convention = The price is the attribute that has a price at each level. The cost of a product is the sum of the costs of its levels; a level without a cost adds none.
method-best-product-pitfalls = Fixed costs are not in it. A line that is best by a hair is no better: compare the shares by price, and by the three rules.
method-best-product-source = P. Green and A. Krieger, 1985, Marketing Science, for the choice of a line.

method-brand-funnel-name = Brand funnel against competitors
method-brand-funnel-what = People by stage and by brand: where yours loses more than the others.
method-brand-funnel-found = { $case ->
    [behind] { $own } is most behind on “{ $stage }”: { $rate } pass, { $others } among the competitors, a gap { $doubt } with { $confidence } confidence.
    [ahead] { $own } is behind nowhere, and most ahead on “{ $stage }”: { $rate } pass, { $others } among the competitors, a gap { $doubt } with { $confidence } confidence.
   *[level] Nothing sets { $own } apart from its competitors: at each stage, the interval of the gap holds zero.
}
method-brand-funnel-best = Conversely, it is ahead on “{ $stage }”.
method-brand-funnel-nobody = At one stage, nobody passed the one before: no rate can be computed there.
method-brand-funnel-first = asked → { $name }
method-brand-funnel-step = { $from } → { $to }
method-brand-funnel-stage = Passage
method-brand-funnel-own = Your brand
method-brand-funnel-others = Competitors together
method-brand-funnel-gap = Gap
method-brand-funnel-chart = { $own }, less its competitors
method-brand-funnel-chart-what = A dot for each passage: your rate less that of the competitors, with its interval. Left of zero, your brand loses more people.
method-brand-funnel-rule = At each stage, the rate is the number of people over those of the stage before; the competitors are added up.
method-brand-funnel-convention = Interval of the gap by Newcombe (1998, method 10), each rate having that of Wilson (1927).
method-brand-funnel-pitfalls = The same people answer for all brands: the interval supposes separate groups and is a guide only. A small brand often has good rates among the few who know it.
method-brand-funnel-source = R. Newcombe, 1998, Statistics in Medicine; E. Wilson, 1927.
