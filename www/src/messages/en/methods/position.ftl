# Positioning and preferences.

method-attribute-map-name = Positioning map
method-attribute-map-what = Ratings of brands by quality: which are alike, and on what.
method-attribute-map-found = Two axes keep { $kept } of what { $count } qualities say of { $n } brands{ $has ->
    [yes] {"; the first sets brands apart mostly on "}{ $first }.
   *[no] .
}
method-attribute-map-axis = Axis { $n } ({ $part })
method-attribute-map-poor = Less than 70% is kept: two brands that stand near may differ much.
method-attribute-map-left = { $names }: the same rating everywhere, left out.
method-attribute-map-tied = Two axes count alike: their orientation is arbitrary.
method-attribute-map-fit = Explained by the direction
method-attribute-map-ideal = Point on the map
method-attribute-map-ideal-fit = Explained by the point
method-attribute-map-kind = { $kind ->
    [ideal] ideal
    [anti_ideal] to flee
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
    } than they are.
   *[no] {"; no distance is much distorted in it."}
}
method-mds-poor = A stress above 20%: two dimensions are not enough for these distances.
method-mds-betrayed = { $n ->
    [one] One distance is betrayed
   *[other] { $n } distances are betrayed
}: { $pairs }.
method-mds-pair = { $a } – { $b }
method-mds-pair-head = Pair
method-mds-axis = Dimension { $n }
method-mds-given = Given
method-mds-drawn = Drawn
method-mds-ratio = Ratio
method-mds-chart = The map
method-mds-chart-what = One dot an item; only distances count, the orientation is arbitrary.
method-mds-rule = Points are placed so that the distances drawn follow the distances given as well as they can.
method-mds-convention = Classical: Torgerson (1952). Kruskal: only the order of distances counts. Kruskal’s stress-1 (1964), ties free.
method-mds-pitfalls = The axes have no name: give them none without other evidence. A distance betrayed is read in the table, not on the map.
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
method-conjoint-level = { $attribute }: { $level }
method-conjoint-chart = What each level is worth
method-conjoint-chart-what = One dot a level, a line from zero: on the right, it pleases more than the mean of its feature. Standard errors stand in the table.
method-conjoint-mean = Mean of importances
method-conjoint-pooled = Importance of means
method-conjoint-worth = Part-worth
method-conjoint-spread = Spread of respondents
method-conjoint-rule = Regression of the ratings on the levels, coded so that the part-worths of a feature sum to zero. Importance: the range of a feature over the sum of ranges.
method-conjoint-convention = A rank (1 is best) becomes a rating: number of profiles + 1 − rank. The part-worths of all come from one regression over all answers.
method-conjoint-pitfalls = An importance depends on the levels shown: a price from 1 to 10 counts more than one from 1 to 2. As many profiles as effects leave nothing to judge by.
method-conjoint-source = P. Green and V. Rao, 1971, Journal of Marketing Research.

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
