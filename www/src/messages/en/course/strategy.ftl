# Exercises: choosing and planning.

exercise-funnel-title = From target revenue to visits
exercise-funnel-what = Climb a funnel, step by step, up to the budget.
exercise-funnel-words = funnel; objective; target; B2B; leads; MQL; SQL; budget; strategic; operational
exercise-funnel-statement =
    A B2B company aims at { $target } of revenue, with an average order of { $aov }. It employs 14 salespeople and its sales cycle lasts 71 days. Last year:
    • { $r1 } of the site’s visitors became marketing qualified leads (MQL);
    • { $r2 } of these, sales qualified leads (SQL);
    • { $r3 } of those, opportunities;
    • { $r4 } of opportunities, sales.
    A visit costs { $cpc }.
exercise-funnel-orders = How many sales are needed?
exercise-funnel-orders-hint = The target revenue, divided by what a sale is worth.
exercise-funnel-orders-at-inverse = The ratio is upside down.
exercise-funnel-opportunities = How many opportunities?
exercise-funnel-opportunities-hint = Going up, divide by the rate of the step.
exercise-funnel-opportunities-at-multiplied = You multiplied by the rate: there must be more opportunities than sales. Going up is dividing.
exercise-funnel-sql = How many SQLs?
exercise-funnel-sql-hint = One more step: divide again.
exercise-funnel-sql-at-multiplied = You multiplied by the rates. Going up is dividing.
exercise-funnel-sql-at-one-step-short = A step is missing: those are the opportunities.
exercise-funnel-mql = How many MQLs?
exercise-funnel-mql-hint = One more step: divide again.
exercise-funnel-mql-at-one-step-short = A step is missing: those are the SQLs.
exercise-funnel-visits = How many visits?
exercise-funnel-visits-hint = One more step: divide again.
exercise-funnel-visits-at-first-rate-only = You applied the first rate only: the other three steps lose people too.
exercise-funnel-visits-at-one-step-short = A step is missing: those are the MQLs.
exercise-funnel-budget = What budget for traffic does that mean?
exercise-funnel-budget-hint = All the visits, at the cost of a visit.
exercise-funnel-budget-at-on-leads = You paid for leads at the price of a visit. Visits are what is bought.
exercise-funnel-end =
    A strategic objective becomes operational when each step has its number, its owner and its date. The step with the lowest rate is not always the easiest to improve.
    These rates are last year’s, at a certain volume: nothing says that the next visits will convert as well.

exercise-market-title = Growth, market share and share of voice
exercise-market-what = A mean annual rate, a share, and the gap between voice and market.
exercise-market-words = compound annual growth rate; CAGR; market share; share of voice; ESOV; market
exercise-market-statement =
    A region’s market went from { $first } to { $last } in { $years } years. In the whole country a company makes { $own } in a market of { $total }; it accounts for { $voice } of the sector’s advertising.
    It employs 42 people and its page is followed by 26,000 accounts.
exercise-market-cagr = What is the compound annual growth rate of the regional market?
exercise-market-cagr-hint = The total factor, to the root of the number of years.
exercise-market-cagr-at-over-years = You shared the total rise equally. Growth compounds: take the root.
exercise-market-cagr-at-whole-period = That is the rise over the whole period.
exercise-market-share = What is the company’s market share in the country?
exercise-market-share-hint = Its revenue, compared with the whole market.
exercise-market-share-at-on-the-others = You compared with the competitors. The market includes the company.
exercise-market-excess = By how much does its share of voice exceed its market share?
exercise-market-excess-hint = A difference of two shares, in points.
exercise-market-excess-at-relative = That is a relative difference: points are asked for.
exercise-market-excess-at-reversed = The sign is reversed: share of voice minus market share.
exercise-market-end =
    Brands whose voice exceeds their share tend to gain share, slowly, and more so with good creative work. It is an average regularity, not a law for your brand.
    A mean annual growth hides the way there: look at the years one by one too.

exercise-segment-title = What a segment weighs
exercise-segment-what = Index of a segment, spend per head, and a market share taken apart.
exercise-segment-words = segment; segmentation; criteria; index; Parfitt-Collins; penetration; repeat; market share
exercise-segment-statement =
    A retailer has { $customers } customers and { $revenue } of revenue. A segment, described by age and town, holds { $share_c } of customers and { $share_r } of revenue; 41% of these customers opened the last newsletter.
    For a new range, a study gives: penetration { $penetration }, repeat rate { $repeat }, intensity index { $intensity } compared with the average buyer.
exercise-segment-index = What is the segment’s index: its share of revenue compared with its share of customers?
exercise-segment-index-hint = An index of 1: the segment spends like the average.
exercise-segment-index-at-difference = You subtracted. An index is a ratio.
exercise-segment-index-at-inverse = The ratio is upside down.
exercise-segment-per-head = How much does a customer of the segment spend?
exercise-segment-per-head-hint = The segment’s revenue, divided by its customers.
exercise-segment-per-head-at-average = That is the average of all customers.
exercise-segment-per-head-at-share-of-average = You took a share of the average. It has to be divided by the segment’s customers too.
exercise-segment-share = What market share may the range expect?
exercise-segment-share-hint = Penetration × repeat × intensity (Parfitt and Collins, 1968).
exercise-segment-share-at-intensity-forgotten = The intensity is missing: these buyers consume more, or less, than the average.
exercise-segment-share-at-added = You added: these are shares of shares, they multiply.
exercise-segment-end =
    Four questions judge a segment: can it be measured, can it be reached, is it large enough, and can it be offered something different? A high index answers the third only.
    Age and town describe; what predicts a purchase best is often the previous purchase.

exercise-conjoint-title = What a brand is worth, in preference and in euros
exercise-conjoint-what = Importance of a feature, its worth in euros, and a share of preference.
exercise-conjoint-words = conjoint analysis; part-worth; importance; willingness to pay; share of preference; logit; product
exercise-conjoint-statement =
    A survey had water bottles rated. Each feature has two levels, and the part-worths of a feature cancel out: { $w_price } for the low price ({ $p0 }) and as much below zero for the high one ({ $p1 }); { $w_brand } for the known brand, as much below zero for the other; { $w_size } for the large model, as much below zero for the small one.
    212 people answered, in seven minutes on average.
exercise-conjoint-importance = What is the importance of price?
exercise-conjoint-importance-hint = The range of its part-worths, over the sum of the ranges.
exercise-conjoint-importance-at-on-the-others = You compared it with the other features. Price is part of the total.
exercise-conjoint-worth = How many euros is it worth to go from the other brand to the known one?
exercise-conjoint-worth-hint = The gap in worth between the two brands, divided by the worth that a euro takes away.
exercise-conjoint-worth-at-half-the-gap = You took one part-worth. From one brand to the other the gap is twice that.
exercise-conjoint-worth-at-upside-down = The ratio is upside down: look for how many euros make up for the brand.
exercise-conjoint-share = The known brand at the high price meets the other at the low price, same size. What share does it take by the logit?
exercise-conjoint-share-hint = Add up the part-worths of each product; the share is exp(u) over the sum of the exp(u).
exercise-conjoint-share-at-half-the-gap = You counted one of the two products only: the gap in worth between them is twice that.
exercise-conjoint-share-at-the-other-product = That is the share of the other product.
exercise-conjoint-opposed = The mean part-worth of the colour is nil. What does that tell you?
exercise-conjoint-opposed-hint = A mean of nil may hold opposite tastes.
exercise-conjoint-opposed-by-person = Look at the part-worths person by person before concluding.
exercise-conjoint-opposed-nobody-cares = Colour matters to nobody: take the cheapest.
exercise-conjoint-opposed-larger-sample = Ask more people, the same way.
exercise-conjoint-opposed-at-pooled-alone = If half want red and half want blue, the mean is nil and colour decides every purchase.
exercise-conjoint-opposed-at-same-again = A more precise mean stays nil where tastes are opposed.
exercise-conjoint-end =
    An importance depends on the levels that were shown: with a wider gap in price, price would have weighed more. It does not compare from one study to another.
    A share of preference supposes that everybody knows and finds the products. A market share is also won on the shelf.

exercise-tows-title = From SWOT to decisions
exercise-tows-what = Weight criteria, place a share, and go from a SWOT to a move.
exercise-tows-words = SWOT; TOWS; BCG; matrix; relative market share; weighting; criteria; diagnosis
exercise-tows-statement =
    A company compares two options, scored from 1 to 5 on three criteria. Fit with its strengths weighs { $w1 }, market size { $w2 }, ease of execution the rest.
    • option A: { $a1 }, { $a2 } and { $a3 };
    • option B: { $b1 }, { $b2 } and { $b3 }.
    In its market it has a share of { $own }, the leader { $leader }. Its diagnosis: a well-liked brand (strength) and a new demand that nobody serves (opportunity); a small team (weakness) and a competitor who cuts prices (threat). The workshop had 11 people.
exercise-tows-score = What is option A’s weighted score?
exercise-tows-score-hint = Each score times its weight; the three weights make 100%.
exercise-tows-score-at-not-weighted = That is the plain average: the criteria do not weigh the same.
exercise-tows-score-at-added = That is the sum of the scores, without the weights.
exercise-tows-relative = What is its relative market share?
exercise-tows-relative-hint = Its share, compared with the leader’s.
exercise-tows-relative-at-difference = You subtracted. The BCG matrix takes a ratio.
exercise-tows-relative-at-inverse = The ratio is upside down.
exercise-tows-first = Which option comes first?
exercise-tows-first-hint = Each score counts in proportion to its weight.
exercise-tows-first-a = Option A.
exercise-tows-first-b = Option B.
exercise-tows-first-at-not-weighted = B has the larger sum of scores, but the points it gains weigh little.
exercise-tows-move = The company wants to build on what it does best to take what the market offers. Which move is that?
exercise-tows-move-hint = “What it does best” comes from the company, “what the market offers” from outside.
exercise-tows-move-so = Strengths × opportunities: serve the new demand under the well-liked brand.
exercise-tows-move-wo = Weaknesses × opportunities: hire first, to be able to serve the demand.
exercise-tows-move-st = Strengths × threats: defend prices with the brand.
exercise-tows-move-wt = Weaknesses × threats: withdraw from part of the market.
exercise-tows-move-at-weakness-first = That mends a weakness to reach the opportunity: a possible move, but it does not build on a strength.
exercise-tows-move-at-threat-first = That answers the threat. The question speaks of what the market offers.
exercise-tows-move-at-retreat = That is a retreat.
exercise-tows-end =
    A SWOT is a list; it decides nothing. Cross its cells two by two (TOWS, Weihrich, 1982) and write what you would do at each crossing.
    A score depends on its weights. Before relying on it, change them a little: does the ranking hold?
