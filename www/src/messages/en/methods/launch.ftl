# The methods of launch.

method-bass-name = Launch: reading the first sales (Bass)
method-bass-what = Sales by period since the launch: the size of the market, the peak, the sales to come.
method-bass-found = { $status ->
    [ok] The market holds about { $m } buyers{ $has ->
        [yes] { " " }({ $doubt } with { $confidence } confidence)
       *[no] {""}
    }; the peak came in period { $peak }, at { $height } sales a period.
    [peak_just_seen] The peak has just passed, about period { $peak } ({ $height } sales): the market would hold { $m } buyers, a figure still fragile.
    [peak_not_seen] The peak has not come yet: { $sold } sales so far, and nothing says yet how large the market is.
   *[falls_from_start] Sales fall from the first day: the market would hold { $m } buyers, almost without word of mouth.
}
method-bass-status-falls_from_start = Imitation (q) does not exceed innovation (p): there is no peak. Check that the first period is that of the launch.
method-bass-status-peak_not_seen = Before the peak, very different markets give the same curve. Wait for two periods of decline, or start from comparable launches.
method-bass-status-peak_just_seen = Fewer than two periods after the peak: no interval is given, it would mislead.
method-bass-m = Market (m)
method-bass-p = Innovation (p)
method-bass-q = Imitation (q)
method-bass-chart = Sales by period, read and continued
method-bass-chart-what = Dots: the sales observed. Solid line: Bass’s curve as fitted. Dashes: what it says will follow.
method-bass-rule = In each period, those who have not bought yet buy by themselves (p) or because others bought (q). The three numbers m, p, q are those whose curve comes nearest to the sales.
method-bass-convention = Least squares on the sales of each period, as Srinivasan and Mason (1986). The density and the regression of 1969 are offered to compare with a course: their numbers differ.
method-bass-pitfalls = These are first purchases, not repeat ones. Without a peak, the size of the market cannot be read. If errors follow each other from period to period, the interval is too narrow.
method-bass-source = F. Bass, 1969, Management Science; Srinivasan and Mason, 1986, Marketing Science.

method-bass-analogy-name = Launch: by analogy (Bass)
method-bass-analogy-what = Comparable launches and the size of a market: the curve to expect, before the first sale.
method-bass-analogy-found = { $has ->
    [yes] By { $n ->
        [one] one comparable launch
       *[other] { $n } comparable launches
    }, the peak would come in period { $peak }, with { $height } sales
   *[no] No peak: sales would fall from the start
}; after { $periods } periods, { $sold } sales in all{ $spread ->
    [yes] {", "}{ $doubt } depending on the analogue
   *[no] {""}
}.
method-bass-analogy-chart = Expected sales by period
method-bass-analogy-chart-what = Bass’s curve, one value a period.
method-bass-analogy-cumulative = Cumulative sales
method-bass-analogy-cumulative-what = The sum of sales since the launch.
method-bass-analogy-cumulative-band = The sum of sales since the launch; the band goes from the slowest analogue to the fastest.
method-bass-analogy-rule = p and q are the weighted means of those of the analogues; the size of the market is yours.
method-bass-analogy-convention = The band is no confidence interval: it is the spread of the analogues.
method-bass-analogy-pitfalls = The choice of analogues makes the result: take those whose price, repeat purchase and distribution resemble yours. The size of the market remains an assumption.
method-bass-analogy-source = F. Bass, 1969; Lilien and Rangaswamy, Marketing Engineering, for the analogy.

method-bass-target-name = Launch: from a target (Bass)
method-bass-target-what = A target at a date: the word of mouth or the market that it takes.
method-bass-target-found = { $solve ->
    [q] Selling { $target } in { $time } periods takes a word of mouth q of { $q }
    [m] Selling { $target } in { $time } periods takes a market of { $m } buyers
   *[p_q] These first sales take p = { $p } and q = { $q }
}{ $has ->
    [yes] ; the peak would come in period { $peak }, with { $height } sales.
   *[no] ; there would be no peak.
}
method-bass-target-rule = Bass’s curve is solved backwards: one number is missing, the one that takes the curve through the target.
method-bass-target-convention = Periods count from the launch; the target is a cumulative one.
method-bass-target-pitfalls = Compare the q found with those of real launches (often between 0.3 and 0.6 a year): a q of 0.9 says that the target is too high. There is no doubt stated here: it is an assumption put in figures.
method-bass-target-source = F. Bass, 1969, Management Science.

method-reach-name = Reach and frequency of a media plan
method-reach-what = An audience and insertions: how many people are reached, and how often.
method-reach-found = With { $n ->
    [one] one insertion
   *[other] { $n } insertions
}, you reach { $reach } of the target{ $people ->
    [yes] { " " }({ $count } people)
   *[no] {""}
}, { $frequency } times on average; { $often } are reached at least { $effective } times.
method-reach-needed = { $n ->
    [one] One insertion is enough to reach { $wanted } of the target.
   *[other] It takes { $n } insertions to reach { $wanted } of the target.
}
method-reach-never = No number of insertions will reach { $wanted } of the target: it is always the same people.
method-reach-priced = A thousand contacts cost { $cpm }, and a rating point { $grp }.
method-reach-count = { $n ->
    [0] never
    [one] once
   *[other] { $n } times
}
method-reach-times = Contacts
method-reach-exactly = Exactly
method-reach-reach = Reach
method-reach-frequency = Mean frequency
method-reach-contacts = Contacts
method-reach-grp-cost = Cost a rating point
method-reach-chart = How often each person is reached
method-reach-chart-what = One bar a number of contacts: the share of the target reached that often.
method-reach-rule = Binomial: each insertion reaches each person with the same chance, independently. Beta-binomial: this chance varies from person to person, by the reach of one and of two insertions.
method-reach-convention = Metheringham (1964): α and β come from C1 and C2. GRP = 100 × rating × insertions, duplicates included.
method-reach-pitfalls = The binomial overstates reach: the same people often read the same title. A person reached has not necessarily looked.
method-reach-source = R. Metheringham, 1964, Journal of Advertising Research.
method-grp-plan-name = Media plan by week (GRP)
method-grp-plan-what = Vehicles and their insertions by week: GRP, the reach that builds up, cost.
method-grp-plan-found = In { $n ->
    [one] one week
   *[other] { $n } weeks
}, this plan makes { $grp } GRP and reaches { $reach } of the target{ $people ->
    [yes] { " " }({ $count } people)
   *[no] {""}
}, { $frequency } times on average; { $often } are reached at least { $effective } times.
method-grp-plan-cost = It costs { $cost }, that is { $each } a gross rating point.
method-grp-plan-no-cost = A vehicle with insertions has no cost: no total is given.
method-grp-plan-often = { $effective } contacts or more
method-grp-plan-week-head = Week
method-grp-plan-week = week { $name }
method-grp-plan-total = Total GRP
method-grp-plan-chart = Reach, week after week
method-grp-plan-chart-what = Solid line: the share of the target reached at least once since the start. Dashes: the share reached often enough.
method-grp-plan-weeks = GRP by week
method-grp-plan-weeks-what = A bar for each week: 100 times the sum of the ratings, duplicates included.
method-grp-plan-rule = GRP of a week: 100 × rating × insertions, summed over the vehicles. Reach combines the vehicles as if they were met independently; within one, each insertion reaches by chance, or by C2 where it is given.
method-grp-plan-convention = Without C2, binomial; with C2 (reach of two insertions), Metheringham’s beta-binomial (1964). Between vehicles, independence (Sainsbury’s formula).
method-grp-plan-pitfalls = The same people often meet several vehicles: true reach is lower. GRP do not tell the effect: of two plans of the same GRP, one can reach twice as many people.
method-grp-plan-source = R. Metheringham, 1964, Journal of Advertising Research; Sainsbury’s formula for several independent vehicles.

method-share-of-voice-name = Share of voice and of market (ESOV)
method-share-of-voice-what = Media spend and sales by brand: who speaks more than their weight, and the spend at parity.
method-share-of-voice-found = { $name } has { $voice } of the voice for { $market } of the market: { $side ->
    [below] { $points } less than its weight.
    [above] { $points } more than its weight.
   *[level] as much as its weight.
}
method-share-of-voice-parity = At { $spend }, that is { $step } { $side ->
    [more] more
   *[less] less
}, its share of voice would equal its share of market, if the others change nothing.
method-share-of-voice-average = On average and over years, brands that speak more than their weight tend to grow. This is neither a promise nor an effect measured here.
method-share-of-voice-voice = Share of voice
method-share-of-voice-market = Share of market
method-share-of-voice-excess = Excess (ESOV)
method-share-of-voice-spend = Spend at parity
method-share-of-voice-chart = Share of market and share of voice
method-share-of-voice-chart-what = A ring for the share of market, a disc for the share of voice; the difference is written at the end.
method-share-of-voice-rule = Share of voice: the brand’s spend over that of all. ESOV: share of voice less share of market. Spend at parity: the one that makes them equal, the others spending as today.
method-share-of-voice-convention = Both shares are of the same brands and the same period, in value.
method-share-of-voice-pitfalls = A brand left out makes every share wrong. What the others spend is an estimate, often at list prices. A small brand usually has to speak more than its weight.
method-share-of-voice-source = J. P. Jones, 1990, Harvard Business Review; L. Binet and P. Field, 2007.
