# The page of segments.

segments-parts = Ways to segment, then to target
segments-part-rfm = Recency, frequency, amount
segments-part-rules = Rules
segments-part-clusters = Groups
segments-part-targets = Targets
segments-part-messages = Messages

segments-read = { $read }.
segments-empty-title = Your customers are not all alike: which come back, which drift away, whom to speak to first?
segments-empty = Give a table of customers, or of their orders. Levier sorts them into segments, says what sets each apart, lets you choose your targets and write what you promise them. Objectives and campaigns start from there.
segments-ways = Three ways to segment
segments-way-rfm = When did they come, how often, for how much? Three scores place every customer, assuming nothing else.
segments-way-rules = You say who enters each segment, with conditions on any column. It is always known why a customer is there.
segments-way-clusters = The algorithm brings together customers who are alike. It always finds groups; whether they hold and whether they help remains to be seen.

segments-others = The others
segments-name = Segment
segments-customers = Customers
segments-share = Share of customers
segments-value-share = Share of spend
segments-value-mean = Spend per customer
segments-index = Index
segments-index-what = Index: 100 is the average of all customers; 200 is twice as much.
segments-file = File
segments-export = CSV
segments-export-label = CSV of the segment { $name }
segments-export-all = CSV of all customers, with their segment
segments-found = The segments found
segments-take = Work with these segments
segments-taken = { $n ->
    [one] One segment is kept in the workspace. The Targets tab ranks it.
   *[other] { $n } segments are kept in the workspace. The Targets tab ranks them.
}
segments-working = { $label }: { $percent }%
segments-stop = Stop
segments-rename = Rename the segments
segments-rename-taken = Another segment is already called “{ $name }”: the two would be confused.
segments-chart-title = How many they are, how much they spend
segments-chart-description = For each segment, a ring for its share of customers and a disc for its share of spend: the further apart, the less the segment weighs by its number alone.
segments-chart-customers = share of customers
segments-chart-value = share of spend
segments-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
}
segments-range = { $low } to { $high }
segments-column = Column
segments-columns-derived = Worked out by Levier
segments-columns-own = Columns of the file
segments-column-recency = recency
segments-column-frequency = number of purchases
segments-column-monetary = total spent
segments-column-average-order = average order
segments-column-first-order = first purchase
segments-column-last-order = last purchase

segments-rules-what = Each customer goes to the first segment whose rule holds; those that no rule takes stay together. So the order matters.
segments-rules-lede = { $valued ->
    [yes] “{ $name }” makes the largest share of spend, { $value }
   *[no] “{ $name }” is the largest segment: { $share } of customers
}; { $left ->
    [0] your rules leave nobody out.
    [one] one customer enters no rule.
   *[other] { $left } customers ({ $leftShare }) enter no rule.
}
segments-first-often = Regulars
segments-first-much = Big spenders
segments-first-once = Came once
segments-rule-name = Segment { $n }
segments-rule-numbered = Segment { $n }
segments-rule-new = Add a segment
segments-rule-up = Move { $name } up
segments-rule-down = Move { $name } down
segments-rule-drop = Remove the segment { $name }
segments-rule-moved = { $name } is now number { $n }.
segments-rule-size = { $n ->
    [0] No customer
    [one] One customer, { $share }
   *[other] { $n } customers, { $share }
}
segments-rule-alone = { $n ->
    [one] On its own the rule would take one.
   *[other] On its own the rule would take { $n }.
}
segments-rule-group = Group of conditions
segments-rule-mode = How conditions are joined
segments-rule-all = All of these conditions
segments-rule-any = At least one of these conditions
segments-rule-none = None of these conditions
segments-rule-all-empty = Without a condition, every customer enters.
segments-rule-any-empty = Without a condition, nobody enters.
segments-rule-none-empty = Without a condition, every customer enters.
segments-rule-add = Add a condition
segments-rule-add-group = Add a group
segments-rule-group-remove = Remove the group
segments-rule-remove-label = Remove the condition on { $field }
segments-rule-field = Column
segments-rule-op = Comparison
segments-rule-value = Value
segments-rule-from = From
segments-rule-to = To
segments-rule-and = and
segments-op-eq = { $kind ->
    [text] is
   *[other] equal to
}
segments-op-ne = { $kind ->
    [text] is not
   *[other] not equal to
}
segments-op-in = is one of
segments-op-lt = less than
segments-op-le = { $kind ->
    [date] no later than
   *[other] at most
}
segments-op-gt = more than
segments-op-ge = { $kind ->
    [date] from
   *[other] at least
}
segments-op-between = between
segments-op-isnull = is missing
segments-op-present = is known
segments-words-leaf = { $field } { $op } { $value }
segments-words-between = { $field } between { $low } and { $high }
segments-words-in = { $field }: { $value }
segments-words-none = except { $rule }
segments-words-group = ({ $rule })
segments-words-all-empty = every customer
segments-words-any-empty = nobody
segments-words-none-empty = every customer
segments-hhi = { $level ->
    [high] Almost everybody is in a single segment
    [middle] A few segments hold most customers
   *[low] Customers are spread over the segments
} (Herfindahl index: { $hhi }; 1 would mean a single segment).
segments-overlap = Overlap between rules
segments-overlap-what = How many customers two rules both hold for. A wide overlap means that the order of the rules decides for them.

segments-cross = Cross with another column
segments-cross-column = Column
segments-cross-none = To be chosen
segments-cross-unknown = Too few customers in some cells to say whether the difference is larger than chance.
segments-cross-found = { $sure ->
    [yes] The segments differ on “{ $column }” more than chance would make them, { $strength ->
        [strong] and the difference is strong
        [middle] and the difference is clear
        [weak] but the difference is small
       *[tiny] but the difference is tiny
    }
   *[no] On “{ $column }”, the difference between segments may be chance
} (Cramér’s V { $v }; chi-square { $chi2 } on { $df } { $df ->
    [one] degree
   *[other] degrees
} of freedom, { $small ->
    [yes] p < 0.001
   *[no] p = { $p }
}).

segments-rfm-lede = { $valued ->
    [yes] “{ $name }”: { $share } of customers, { $value } of spend
   *[no] “{ $name }” is the largest segment: { $share } of customers
}{ $later ->
    [yes] ; { $back } bought again afterwards, up to { $to }.
   *[no] .
}
segments-rfm-what = { $dated ->
    [yes] Three scores per customer, as of { $date }: how long since the last visit, how many visits, how much was spent. The highest score is the best.
   *[no] Three scores per customer: how long since the last visit, how many visits, how much was spent. The highest score is the best.
}
segments-rfm-one = A single customer: the scores compare with nobody. The segment is a convention, not a finding.
segments-rfm-settings = How scores are given
segments-rfm-settings-now = from 1 to { $bins }, { $convention }
segments-rfm-convention = Where to cut, and what to do with ties
segments-rfm-date-hint = Recency is counted back from this day; later orders tell what each segment did next. Empty: the last day of the table.
segments-rfm-bins = Scores
segments-rfm-bins-n = from 1 to { $n }
segments-rfm-r_package = by intervals of ranks
segments-rfm-r_package-what = Parts of about the same size; ties stay together, as in the rfm package of R.
segments-rfm-minimum_rank = by the lowest rank
segments-rfm-minimum_rank-what = Ties all take the rank of the first among them: a single purchase always stays score 1.
segments-rfm-ntile = by equal parts
segments-rfm-ntile-what = As many customers per score, even if ties are split in the order of the file. Two identical customers may get two scores.
segments-rfm-thresholds = by your thresholds
segments-rfm-thresholds-what = You set the bounds. They do not move from one month to the next: what it takes to follow a segment.
segments-rfm-cuts = Thresholds
segments-rfm-cuts-found = The bounds found in your data. Changing them moves you to thresholds of your own.
segments-rfm-cuts-own = Your bounds, from the lowest to the highest.
segments-rfm-cuts-edit = Change these thresholds
segments-rfm-cut = { $axis }, threshold { $n }
segments-axis-R = Recency
segments-axis-F = Frequency
segments-axis-M = Amount
segments-axis-R-long = Recency: the most recent on the right (in days)
segments-axis-R-band = Recency (days)
segments-axis-F-band = Frequency (purchases)
segments-axis-M-band = Amount
segments-grid = The grid
segments-grid-what = Each cell: the customers of that recency and that frequency, and what they spent. The darker the cell, the more it weighs in spend.
segments-grid-what-n = Each cell: the customers of that recency and that frequency. The darker the cell, the more there are.
segments-grid-caption = Customers and spend by frequency score (rows) and recency score (columns)
segments-median-R = Median recency
segments-median-F = Purchases, median
segments-later-back = Bought again
segments-later-spend = Spend afterwards, per customer
segments-rfm-later-what = The last two columns tell what each segment did next, up to { $to }: those orders had no part in making it.
segments-lit-what = Click a segment to outline its cells on the grid.
segments-bands = What each score stands for
segments-bands-what = { $n ->
    [one] A single triple of scores.
   *[other] { $n } different triples of scores.
}
segments-score = Score
rfm-segment-champions = Champions
rfm-segment-loyal = Loyal
rfm-segment-potential-loyalists = Potential loyalists
rfm-segment-new-customers = New customers
rfm-segment-promising = Promising
rfm-segment-need-attention = Need attention
rfm-segment-about-to-sleep = About to sleep
rfm-segment-at-risk = At risk
rfm-segment-cant-lose = Can’t lose them
rfm-segment-hibernating = Hibernating
rfm-meaning-champions = Came recently, and often.
rfm-meaning-loyal = Come often, if not the most recently.
rfm-meaning-potential-loyalists = Recent, and already back.
rfm-meaning-new-customers = Came for the first time, very recently.
rfm-meaning-promising = A first time, not long ago.
rfm-meaning-need-attention = About average, and drifting away.
rfm-meaning-about-to-sleep = Few purchases, no longer very recent.
rfm-meaning-at-risk = Used to come fairly often; no longer seen.
rfm-meaning-cant-lose = Were among the most frequent; no longer seen.
rfm-meaning-hibernating = Few purchases, long ago.

segments-clusters-lede = { $k } groups{ $known ->
    [yes] : they sum up { $explained } of the differences between customers
   *[no] {""}
}{ $tried ->
    [yes] { $stable ->
        [0] , but none is found again from one sample to another.
        [one] , and only one is found again from one sample to another.
       *[other] , and { $stable } are found again from one sample to another.
    }
   *[no] . Whether they would be found among other customers is not known yet.
}
segments-clusters-what = Say what customers are to be compared on; the algorithm brings together those who are alike. It finds groups even where there are none: put them to the test before using them.
segments-clusters-columns = What to compare on
segments-clusters-weight = Weight
segments-clusters-weight-of = Weight of { $column }
segments-clusters-log = Logarithm
segments-clusters-log-of = Logarithm of { $column }
segments-clusters-log-what = The logarithm tightens a column where a few customers are far above all others: without it, they make a group of their own.
segments-clusters-no-column = Tick at least one column.
segments-clusters-k = Number of groups
segments-clusters-k-hint = From 2 to 15. As many as you can treat differently.
segments-clusters-restarts = Starts
segments-clusters-restarts-hint = From 1 to 200 starting points; the best result is kept.
segments-clusters-seed = Random seed
segments-clusters-seed-hint = The same seed gives the same groups.
segments-clusters-gamma = Weight of a different text
segments-clusters-gamma-hint = Empty: half the mean variance of the numbers.
segments-clusters-more = Method and settings
segments-clusters-method = Method
segments-method-k-means = k-means
segments-method-k-means-what = Round groups around a mean. Numbers only. The most common.
segments-method-k-prototypes = k-prototypes
segments-method-k-prototypes-what = Numbers and texts together (Huang, 1998).
segments-method-k-medoids = k-medoids
segments-method-k-medoids-what = Around a real customer of each group, little moved by extremes. Slower.
segments-clusters-standardise = Bring columns to the same scale
segments-clusters-standardise-what = Without it the column with the largest numbers decides almost alone.
segments-clusters-missing = Missing values
segments-clusters-missing-drop = Leave these customers out
segments-clusters-missing-fill = Put the median, or the most frequent value
segments-clusters-form = Form the groups
segments-clusters-working = Forming the groups
segments-clusters-stale = These groups answer settings that you have changed since. Form them again to bring them up to date.
segments-k-compare = Compare numbers of groups
segments-k-working = Comparing numbers of groups
segments-k-title = How many groups?
segments-k-axis = number of groups
segments-k-agree = All four criteria settle on { $k } groups. That is rare, and a good sign.
segments-k-disagree = The criteria disagree: { $picks }. None decides in your place; take the number that you can explain and act on.
segments-k-pick = { $index } picks { $k }
segments-k-description = { $picked ->
    [yes] { $index } by number of groups; the criterion picks { $k }.
   *[no] { $index } by number of groups; the criterion picks none.
}
segments-k-use = Form { $k } groups
segments-index-elbow = the elbow
segments-index-elbow-what = The inertia left: where does it stop falling fast?
segments-index-silhouette = the silhouette
segments-index-silhouette-what = Is each closer to its own group than to the next? Higher is better.
segments-index-calinski-harabasz = Calinski-Harabasz
segments-index-calinski-harabasz-what = Differences between groups over those within. Higher is better.
segments-index-davies-bouldin = Davies-Bouldin
segments-index-davies-bouldin-what = How like its nearest each group is. Lower is better.
segments-group = Group { $n }
segments-group-value = They make { $share } of spend: { $mean } each (index { $index }).
segments-clusters-quality = { $level ->
    [clear] The groups are clearly apart (silhouette { $silhouette }).
    [some] The groups touch (silhouette { $silhouette }): customers between them could change sides.
    [weak] The groups hardly differ (silhouette { $silhouette }): handy cuts of a continuum rather than families.
   *[none] How far apart the groups are could not be measured.
} { $exact ->
    [yes] It is the best partition there is, proven.
   *[no] { $best ->
        [one] One start out of { $restarts } found this result.
       *[other] { $best } starts out of { $restarts } found this result.
    }
}{ $left ->
    [0] {""}
    [one] {" "}One customer with a missing value is left out.
   *[other] {" "}{ $left } customers with a missing value are left out.
}
segments-traits-none = Nothing sets it clearly apart from the average.
segments-trait-number = { $more ->
    [yes] ▲
   *[no] ▼
} { $column }: { $mean } against { $overall } on average{ $indexed ->
    [yes] {" "}(index { $index })
   *[no] {""}
}
segments-trait-text = { $more ->
    [yes] ▲
   *[no] ▼
} { $column } “{ $value }”: { $share } against { $overall } of all
segments-medoid = Customer who stands for it: { $id }
segments-map = The groups, seen from where they differ most
segments-map-description = { $shown ->
    [one] One customer
   *[other] { $shown } customers
}, placed on the two directions in which they differ most, which keep { $x } and { $y } of the variance; one shape and one colour per group.
segments-map-what = The two directions keep { $x } and { $y } of what sets customers apart: two points close here may be far apart elsewhere. The lines say which way each column grows.
segments-map-x = direction 1 ({ $share })
segments-map-y = direction 2 ({ $share })
segments-stability = Do these groups hold?
segments-stability-what = It is all done again from other starts, then on samples drawn from your customers: a group that exists is found again.
segments-stability-run = Put these groups to the test
segments-stability-working = Testing the groups
segments-stability-restarts = { $best ->
    [one] One start out of { $restarts } reaches the best result.
   *[other] { $best } starts out of { $restarts } reach the best result.
}
segments-stability-stable = stable
segments-stability-middling = fragile
segments-stability-doubtful = doubtful
segments-stability-group = { $name }: { $grade ->
    [stable] found again from one sample to another
    [doubtful] not found again; draw nothing from it
   *[middling] found again in part
} (Jaccard { $jaccard }).
segments-stability-source = { $n } samples drawn with replacement. From 0.75 a group is stable, below 0.60 it is doubtful (Hennig, 2007).
segments-centres = Centres of the groups, and other criteria
segments-clusters-figures = Calinski-Harabasz { $ch }; Davies-Bouldin { $db }; cost { $cost }.

segments-targets-empty-title = Keep segments first
segments-targets-empty = On one of the first three tabs, “Work with these segments” keeps them here. You then give them marks and weights, and see which to aim at.
segments-targets-kept = { $n ->
    [one] One segment kept
   *[other] { $n } segments kept
} { $how ->
    [rules] by rules
    [rfm] by recency, frequency and amount
   *[clusters] by groups
}, on { $date }.
segments-targets-lede = { $sure ->
    [yes] “{ $name }” comes first whatever the weights, or nearly: in { $first } of possible weightings.
    [some] “{ $name }” comes first with your weights, and in { $first } of possible weightings: others would choose another.
   *[no] “{ $name }” comes first with your weights, but in only { $first } of possible weightings: your weights are choosing, not the data.
}
segments-weights = What matters to you
segments-weights-what = Only the ratios between weights count. Size and value come from the data; the marks are yours.
segments-weight-size = Size
segments-weight-size-what = Number of customers.
segments-weight-value = Value
segments-weight-value-what = Spend per customer.
segments-weight-growth = Growth
segments-weight-growth-what = Will this segment grow?
segments-weight-reach = Reach
segments-weight-reach-what = Can it be reached?
segments-weight-fit = Fit
segments-weight-fit-what = Does what you sell suit it?
segments-ranking = The ranking
segments-marks-what = Give each segment marks from 0 to 10: growth, reach, fit. Tick those you aim at.
segments-marks-even = For now the ranking rests on size and value alone, which the data give. Tick those you aim at.
segments-marks-give = Count growth, reach and fit too
segments-rank = Rank
segments-first = First in
segments-ranks = Possible ranks
segments-ranks-range = { $best } to { $worst }
segments-ranking-what = “First in”: share of the { $n } weightings drawn at random where the segment comes first. “Possible ranks”: from best to worst, the extreme 5% left out.
segments-total = Total
segments-clv = Future value
segments-target = Target
segments-target-label = Aim at { $name }
segments-mark-of = { $mark } of { $name }
segments-further = And then
segments-further-none = Tick at least one target in the ranking: an objective, messages and a file start from it.
segments-further-targets = You are aiming at { $names }.
segments-to-objective = Set an objective for it
segments-to-messages = Write what it is promised
segments-to-campaign = Plan a campaign for it
segments-to-customers = What these customers will be worth
segments-profile = What sets each segment apart
segments-profile-what = The index compares the segment with all customers: 100 is the average. ▲ from 120, ▼ down to 80. Below it, the mean or the share.
segments-profile-working = Comparing the segments
segments-profile-value = { $column }: { $value }
segments-everybody = All

segments-messages-lede = { $n ->
    [0] No promise is written yet for { $segments ->
        [one] your segment
       *[other] your { $segments } segments
    }.
    [one] One promise written for { $segments ->
        [one] your segment
       *[other] your { $segments } segments
    }.
   *[other] { $n } promises written for { $segments ->
        [one] your segment
       *[other] your { $segments } segments
    }.
}
segments-messages-empty-title = Keep segments first
segments-messages-empty = A promise is made to somebody. Keep segments, tick those you aim at, then write here what you promise them, channel by channel and stage by stage.
segments-messages-what = One sentence where it counts: what this segment gains, on this channel, at this moment. An empty cell is a choice too.
segments-messages-no-target = No target is ticked yet: every segment is here.
segments-messages-to-targets = Choose your targets
segments-messages-csv = CSV of the promises
segments-messages-file = promises
segments-print = Print
segments-promise = Promise
segments-promise-label = Promise for { $segment }, { $channel }, { $stage }
segments-promise-begin = + Write
segments-promise-begin-label = Write the promise for { $segment }, { $channel }, { $stage }
segments-promises-count = { $n ->
    [0] no promise yet
    [one] one promise
   *[other] { $n } promises
 }
segments-channel = Channel
segments-channel-new = Another channel
segments-channel-add = Add this channel
segments-channel-email = Email
segments-channel-social = Social media
segments-channel-place = On the premises
segments-stage = Stage
segments-stage-discover = Discover
segments-stage-discover-what = does not know this offer yet
segments-stage-consider = Consider
segments-stage-consider-what = hesitates between it and others
segments-stage-buy = Buy
segments-stage-buy-what = is ready, one step is left
segments-stage-return = Come back
segments-stage-return-what = took it, and may come back

segments-discuss = To discuss in class
segments-discuss-shop = A small online shop lives on orders far apart and on a few very loyal customers. The same customers are sorted differently by each method: compare the three before choosing one.
segments-discuss-shop-1 = Are the customers who spend the most those to spend on? What would they do if the shop told them nothing?
segments-discuss-shop-2 = Move the date of analysis by three months. Which segments change size, and what is then worth a campaign decided on their name?
segments-discuss-shop-3 = Do age and region describe the segments as well as purchases do? Which are handy to buy advertising, which to predict?
segments-discuss-restaurant = A restaurant’s loyalty card mixes lunch regulars with evening tables, rare and expensive. Frequency and amount do not say the same thing there.
segments-discuss-restaurant-1 = A lunch regular and a large evening table may be worth as much in a year. Should they be spoken to in the same way?
segments-discuss-restaurant-2 = The card only sees those who carry it. What can be said of the other customers, and what cannot?
segments-discuss-restaurant-3 = Form three groups, then six. Which would the floor staff recognise? Is that a good criterion?

field-segments = segments
field-weight = weight
field-thresholds = thresholds
field-restarts = starts
field-seed = seed
field-columns = columns
field-frequency = number of purchases
