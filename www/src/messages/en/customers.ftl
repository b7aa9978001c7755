# The customers page: who is still there, who comes back, what they should bring.

customers-title = Customers
customers-parts = Parts of the page
customers-part-purchases = Purchases to come
customers-part-cohorts = Cohorts
customers-part-survival = Survival
customers-part-retention = Projection
customers-part-acquisition = LTV and CAC
customers-part-by-hand = By hand

customers-empty-title = See here who stays, who comes back, and what your customers are worth
customers-empty = Give your orders: one row an order, with a customer, a date and an amount. Levier says how many customers probably still are, how many purchases to expect, and how sure it is. The file never leaves this computer.
customers-without-table = Without a file
customers-without-table-hint = Two calculations can be made by hand, from a few numbers.
customers-door-retention = Project a retention
customers-door-retention-what = From 1,000 subscribers at the start to 241 seven years later: how many will be left after that?
customers-door-by-hand = Estimate a lifetime value
customers-door-by-hand-what = A margin, a retention, a discount rate: the two conventions, side by side.
customers-working = Working
customers-working-percent = Working: { $percent }%
customers-stop = Stop
customers-again = Start again
customers-stopped = You stopped the calculation.
customers-needs-orders = This part follows orders one by one: it needs a file with one row an order. Yours has one row a customer.

## Durations

customers-time = { $unit ->
    [day] { $n ->
        [one] { $value } day
       *[other] { $value } days
     }
    [week] { $n ->
        [one] { $value } week
       *[other] { $value } weeks
     }
    [month] { $n ->
        [one] { $value } month
       *[other] { $value } months
     }
   *[year] { $n ->
        [one] { $value } year
       *[other] { $value } years
     }
}
customers-unit = { $unit ->
    [day] days
    [week] weeks
    [month] months
   *[year] years
}
customers-per = { $n ->
    [one] { $unit ->
        [day] a day
        [week] a week
        [month] a month
       *[year] a year
     }
   *[other] { $unit ->
        [day] per { $value } days
        [week] per { $value } weeks
        [month] per { $value } months
       *[year] per { $value } years
     }
}

## The sentence

customers-found = { $lost ->
    [nobody] These data cannot say which of your { $customers } customers still are: none seems to leave.
   *[some] Out of { $customers } customers, about { $alive } probably still are.
 } Within { $horizon } they should make { $purchases ->
    [one] one purchase
   *[other] about { $bought } purchases
 }.
customers-found-value = { $lost ->
    [nobody] These data cannot say which of your { $customers } customers still are: none seems to leave.
   *[some] Out of { $customers } customers, about { $alive } probably still are.
 } Within { $horizon } they should make { $purchases ->
    [one] one purchase
   *[other] about { $bought } purchases
 } and bring about { $value } { $kind ->
    [margin] of margin
   *[revenue] of revenue
 }.
customers-doubt-holdout = Tested on a period of { $time } kept aside (after { $from }, until { $to }), the model expected { $expected } purchases of these customers; there were { $actual }.
customers-doubt-none = No period was kept aside: nothing says yet whether the model predicts well.
customers-doubt-who = It says how many, not who: a probability of 60% is still a bet on each customer.
customers-discounted = Value discounted to today at { $rate } { $per }.
customers-undiscounted = Value not discounted: money of tomorrow counts as money of today.

## Settings

customers-settings = What is asked
customers-model = Model
customers-model-bgnbd = BG/NBD: purchases at any time
customers-model-mbgnbd = MBG/NBD: one-time buyers may have left
customers-model-bgbb = BG/BB: one opportunity a period
customers-model-bgnbd-when = For purchases that may happen on any day. Mind: a customer who bought only once is always held to be there.
customers-model-mbgnbd-when = For purchases that may happen on any day, when many people buy only once. The safest choice for a shop.
customers-model-bgbb-when = For regular opportunities that are taken or not: a yearly donation, a monthly appointment, an edition.
customers-unit-label = Unit of time
customers-horizon = Horizon
customers-horizon-hint = How far ahead to look.
customers-margin = Margin rate
customers-margin-hint = Margin on the price without tax. Empty: the value is in revenue.
customers-discount = Discount rate
customers-discount-hint = For the period chosen beside it, not for the year.
customers-period = This rate is
customers-holdout = Keep aside after
customers-holdout-hint = The model learns before this day and is judged after it. Empty: no judgment.

## Answer

customers-figures = What your customers should bring
customers-figure-alive = Customers who probably still are
customers-figure-alive-of = out of { $customers }: a mean probability of { $share }
customers-figure-alive-unknown = not determined: none seems to leave
customers-figure-purchases = Purchases to come
customers-figure-purchases-of = within { $horizon }
customers-figure-value = Customer lifetime value (LTV) left
customers-figure-value-of = { $kind ->
    [margin] in margin, for all
   *[revenue] in revenue, for all
 }
customers-figure-mean = Per customer, on average
customers-figure-mean-of = half are worth less than { $median }
customers-figure-tenth = Share of the 10% worth most
customers-figure-tenth-of = of the value to come
customers-observed = Observed until { $date }: { $customers } customers, { $histories } different purchase histories.

customers-warning-a-near-zero = In these data nobody seems to leave: the model cannot tell a lost customer from a slow one. The probability of still being a customer is then close to 1 for everybody; read the expected purchases instead.
customers-warning-flat-likelihood = Very different settings of the model explain these data equally well: its parameters are poorly known. Take a longer period, and judge it by what happens next.
customers-warning-few-repeats = Fewer than thirty customers bought again: what tells a loyal customer from a lost one rests on too few people.
customers-warning-poisson-like = All customers seem to buy at the same rate: the model sees no difference between them.
customers-warning-correlation-high = Those who buy often do not spend like the others each time. The model of spend assumes otherwise: take the value with care, segment by segment.
customers-warning-few-spenders = Fewer than ten customers bought again with an amount: the spend per purchase cannot be estimated, and neither can the value.
customers-warning-spend-not-fitted = The model of spend does not fit these amounts: there is no value, only expected purchases.
customers-warning-spend-mean-infinite = A few huge amounts make the mean spend infinite for the model: there is no value. Check these amounts.
customers-warning-holdout-too-short = Before the date of the check too few customers came back to fit the model on them: the forecast is not put to the test. Choose a later date for the check.
customers-warning-spend-flat = The model of spend is poorly determined by these amounts: the value serves to compare customers, less to add them up.
customers-warning-short-window = Fewer than five periods observed: very different curves go through these points. Do not project far.
customers-warning-constant-churn = Nothing shows that customers differ from one another: the projection meets that of a constant churn.
customers-warning-no-churn = Nobody left: there is no departure to project yet.

customers-why = Where does this figure come from?
customers-why-source = Source
customers-why-symbols = Where
customers-why-trap = The trap
customers-source-bgnbd = Fader, Hardie and Lee (2005), “‘Counting your customers’ the easy way”, Marketing Science 24(2).
customers-source-mbgnbd = Batislam, Denizel and Filiztekin (2007), “Empirical validation and comparison of models for customer base analysis”, International Journal of Research in Marketing 24(3).
customers-source-bgbb = Fader, Hardie and Shang (2010), “Customer-base analysis in a discrete-time noncontractual setting”, Marketing Science 29(6).
customers-source-spend = Fader and Hardie (2013), “The Gamma-Gamma model of monetary value”, technical note; discounting after Fader, Hardie and Lee (2005).
customers-source-sbg = Fader and Hardie (2007), “How to project customer retention”, Journal of Interactive Marketing 21(1).
customers-source-survival = Kaplan and Meier (1958) for the curve, Greenwood (1926) for its interval, Brookmeyer and Crowley (1982) for that of the median, Mantel (1966) for the comparison of groups.
customers-source-cohorts = A cohort gathers the customers whose first purchase falls in the same month.

customers-why-alive-what-bgnbd = Each customer buys at random, at a rate of their own, and may leave just after a purchase, with a probability of their own. From the days of the purchases comes the probability that the customer still is one; the sum of these probabilities over all customers is the number shown.
customers-why-alive-what-mbgnbd = Like BG/NBD, but a customer may leave right after the first purchase. From the days of the purchases comes the probability that the customer still is one; the sum of these probabilities over all customers is the number shown.
customers-why-alive-what-bgbb = At each opportunity a customer who is still there buys or not, then may leave. From the run of purchases comes the probability that the customer still is one; the sum of these probabilities over all customers is the number shown.
customers-why-alive-symbols = x: repeat purchases; tₓ: time of the last one, counted from the first purchase; T: time observed; r, α: rates of purchase over customers; a, b: departures.
customers-why-alive-symbols-bgbb = x: opportunities taken; tₓ: the last one taken; n: opportunities observed; α, β: taste for buying; γ, δ: departures.
customers-why-alive-trap = This recency is not that of an RFM analysis: tₓ is counted from the first purchase, not back from today.
customers-why-purchases-what = The purchases expected of each customer over the horizon, the probability of still being there included, added up.
customers-why-purchases-trap = A horizon is in units of the model: 12 weeks are not 12 months. The unit stands beside the figure.
customers-why-value-what = For each customer: the purchases expected in each period, times the spend expected per purchase, discounted to today, then added up to the horizon.
customers-why-value-symbols = z: spend expected per purchase; m: margin rate; d: discount rate of a period; N(k): purchases expected up to period k.
customers-why-value-trap = This is what is still to come from customers already won, past purchases left out. It is not yet the value of the next customer.

customers-alive-grid-title = Probability of still being a customer
customers-alive-grid-description = By the number of repeat purchases and the time of the last one, for a customer followed for { $time }. The darker the cell, the more probable that this customer still is one.
customers-alive-grid-columns = Repeat purchases
customers-alive-grid-rows = Last purchase, from the first ({ $unit })
customers-alive-grid-cell = Repeat purchases: { $x }
customers-alive-grid-reading = At the top, those who bought recently; at the bottom, those whose last purchase is long past. At equal times, the more often a customer bought, the worse a sign their silence is.

customers-params-title = Parameters of the model
customers-params-hint = To check with another tool, or to cite.
customers-param = Parameter
customers-param-value = Value
customers-param-interval = 90% interval
customers-param-unknown = not determined
customers-loglik = Log-likelihood: { $value }

customers-fit-title = What the model finds again of what it saw
customers-fit-description = Number of customers by repeat purchases: bars for what is, a stroke for what the model expects.
customers-fit-x = Repeat purchases
customers-fit-y = Customers
customers-actual = Observed
customers-expected = Expected by the model

customers-holdout-title = What the model predicts of what it did not see
customers-holdout-description = Cumulative purchases of customers already known, after { $from } and until { $to }: a period that the model did not see.
customers-holdout-y = Cumulative purchases
customers-holdout-x = Time since the cut ({ $unit })
customers-holdout-by-x-title = By purchases before the cut
customers-holdout-by-x-description = Mean purchases per customer over the period kept aside, by repeat purchases before it.
customers-holdout-by-x-y = Purchases per customer
customers-holdout-n = Customers
customers-holdout-none-title = No judgment yet
customers-holdout-none = Choose a day to keep aside after in the settings: the model will learn before it, and be judged after it.

customers-spend-title = Spend per purchase
customers-spend-found = Over { $n ->
    [one] the one customer who bought again
   *[other] the { $customers } customers who bought again
 }, the expected spend is { $mean } per purchase.
customers-spend-correlation = Correlation of frequency and spend: { $value }. The model assumes none.

customers-segments-title = By segment
customers-segments-none = Keep a segmentation to read these figures segment by segment.
customers-segments-link = Go to the segments
customers-segment = Segment
customers-segment-n = Customers
customers-segment-alive = Probability of still being a customer
customers-segment-purchases = Purchases to come
customers-segment-value = LTV left
customers-segment-mean = Per customer
customers-segment-share = Share of the value
customers-segments-keep = Keep these values with the segments
customers-segments-kept = The values are kept with the segments.
customers-segments-differ = The kept segments are no longer those of this table: keep them again from their page.

customers-list-title = Customers, by expected value
customers-list-title-purchases = Customers, by expected purchases
customers-list-hint = { $n ->
    [one] One customer shown.
   *[other] The first { $shown } of { $customers }.
 }
customers-list-id = Customer
customers-list-x = Repeat purchases
customers-list-tx = Last purchase, from the first ({ $unit })
customers-list-T = Followed for ({ $unit })
customers-list-alive = Still a customer
customers-list-purchases = Purchases to come
customers-list-spend = Spend per purchase
customers-list-value = Value
customers-list-more = Show more
customers-list-save = Download all customers (CSV)
customers-list-saving = Working for all customers
customers-list-file = levier-customers

## Cohorts

customers-cohorts-title = Who comes back, month after month
customers-cohorts-found = { $share } of new customers buy again in the month after their first purchase; { $later ->
    [0] it is too early to see further.
   *[other] after { $month } months, { $last } of them still buy in the month.
 }
customers-cohorts-found-short = The cohorts are too young: no full month follows a first purchase yet.
customers-cohorts-incomplete = The last month is not over: its figures are provisional, and rather too low.
customers-cohorts-complete = An empty cell is not a zero: that month has not come yet for this cohort.
customers-cohorts-few = In grey, cohorts of fewer than { $n } customers: one purchase more or less changes everything there, and the drawing leaves them out.
customers-cohorts-show = Show
customers-cohorts-retention = Retention
customers-cohorts-retention-what = Share of the cohort that buys during that month.
customers-cohorts-rolling = Rolling retention
customers-cohorts-rolling-what = Share of the cohort that buys in that month or later. The last months have had less time to see people come back: read them with care.
customers-cohorts-active = Active customers
customers-cohorts-active-what = Number of customers of the cohort who buy during that month.
customers-cohorts-revenue = Revenue
customers-cohorts-revenue-what = What the cohort spends during that month.
customers-cohorts-cumulative = Cumulative revenue per customer
customers-cohorts-cumulative-what = What a customer of the cohort has spent in all up to that month, on average.
customers-cohorts-cohort = First purchase
customers-cohorts-size = Customers
customers-cohorts-month = Month { $k }
customers-cohorts-month-first = Month of the first purchase
customers-cohorts-pooled = All together
customers-cohorts-chart-description = One line a cohort, and all cohorts together as the heavy line. Lines stop where time stopped.
customers-cohorts-chart-over = The current month is left out: not over, it would look like a fall.
customers-cohorts-x = Months since the first purchase
customers-cohorts-first = first cohort, { $month }
customers-cohorts-last = last, { $month }
customers-months-title = The movement of customers, month by month
customers-months-description = Above the line, the customers active in the month: retained, come back, new. Below it, those of the month before who did not buy again.
customers-months-month = Month
customers-months-active = Active
customers-months-new = New
customers-months-retained = Retained
customers-months-reactivated = Come back
customers-months-lost = Lost
customers-months-retention = Retention
customers-months-churn = Churn
customers-months-trap = “Lost” means: active the month before, not this one. For something bought every three months nearly everybody is, without having left.
customers-cohorts-objective = Set a retention objective
customers-cohorts-objective-hint = Opens an objective in the strategy, with the retention of the first month as its starting point.
customers-objective-title = Bring more new customers back
customers-objective-scope = New customers who buy again in the month after their first purchase

## Survival

customers-survival-title = How long before the event
customers-survival-of = What is followed
customers-survival-second = The time to the second order
customers-survival-columns = A duration and an event of the table
customers-survival-duration = Column of the duration
customers-survival-event = Column of the event
customers-survival-event-value = Value of the event
customers-survival-event-value-hint = The one that says it happened, as in the file: yes, 1, cancelled…
customers-survival-group = Compare by
customers-survival-group-none = no comparison
customers-survival-confidence = Confidence
customers-survival-choose = Choose the column of the duration, that of the event, and the value that says it.
customers-survival-no-columns = This table has no column of durations (a number) and of events (a text).
customers-survival-found-second = Half of the customers ordered again within { $median }.
customers-survival-found-second-none = Fewer than half of the customers ordered again: after { $horizon }, { $left } have not done so yet ({ $range }).
customers-survival-found-columns = Half have met the event after { $median } ({ $column }).
customers-survival-confident = With { $confidence } confidence, this median is { $range }.
customers-survival-at-least = { $low } or more
customers-survival-found-columns-none = Median not reached: after { $horizon } ({ $column }), { $left } have not met the event ({ $range }).
customers-survival-log-rank-differ = The groups differ more than chance explains (log‑rank test, p { $p }).
customers-survival-log-rank-exact = One group is a single person: this probability is exact, by permutation, and cannot fall below 1 over the number of customers.
customers-survival-log-rank-same = These data show no difference between the groups (log‑rank test, p { $p }): that does not prove that there is none.
customers-survival-left-out = { $n ->
    [one] One row left out: no readable duration.
   *[other] { $shown } rows left out: no readable duration.
 }
customers-survival-censored = Those who have not met the event yet count as long as they are observed, then leave the calculation: to ignore them, or to take them for departures, would bend the curve.
customers-survival-chart-second = Share of customers who have not ordered again yet
customers-survival-chart-columns = Share of those who have not met the event
customers-survival-chart-description = Kaplan–Meier curve with its { $confidence } interval; under the drawing, how many are still followed.
customers-survival-x-second = Days since the first order
customers-survival-x-columns = Duration ({ $column })
customers-survival-at-risk = Still followed
customers-survival-everyone = Everybody
customers-survival-table = The curves in figures
customers-survival-curve = Group
customers-survival-n = Followed
customers-survival-events = Events
customers-survival-median = Median
customers-survival-not-reached = not reached
customers-survival-rmst = Mean time without the event
customers-survival-rmst-hint = over { $horizon }
customers-survival-t = Duration
customers-survival-share = Share left

## Projection

customers-retention-title = Project a retention
customers-retention-what = For a subscription or a contract: how many are still there at each renewal. Those who stay are ever more loyal, because the others have left; a constant churn forgets that.
customers-retention-survivors = Customers still there, at each renewal
customers-retention-survivors-hint = The first number is how many there were at the start. Separate by spaces, semicolons or line breaks; a paste from a spreadsheet will do.
customers-retention-example = Put in the example of Fader and Hardie
customers-retention-example-name = The “Regular” customers of Fader and Hardie (2007): 1,000 subscribers followed for seven years.
customers-retention-wrong = “{ $found }” is not a number: mend value no. { $place }.
customers-retention-few = Give at least three numbers: how many at the start, then those who are left.
customers-retention-periods = Project to period
customers-retention-discount = Discount rate per period
customers-retention-renewals = Renewals already made
customers-retention-renewals-hint = For the value of those still there: how many times they have renewed.
customers-retention-found = After { $periods } periods, { $share } should still be there; a constant churn would announce { $geometric }.
customers-retention-chart = Share still customers, and what should follow
customers-retention-chart-description = Dots: what was observed. Solid line: beta-geometric projection. Dashes: a constant churn of { $churn }.
customers-retention-observed = Observed
customers-retention-model = Projection
customers-retention-geometric = Constant churn
customers-retention-known = observed so far
customers-retention-x = Renewal
customers-retention-y = Share still customers
customers-retention-rate-title = Retention from one renewal to the next
customers-retention-rate-description = Retention rises with age: not that each becomes more loyal, but those who leave have left.
customers-retention-rate-y = Retention
customers-retention-mean-churn = Mean churn at the first renewal
customers-retention-geometric-churn = Constant churn that fits best
customers-retention-del = Discounted lifetime of a new customer (DEL)
customers-retention-del-hint = in periods, at { $rate } of discount per period
customers-retention-derl = Discounted lifetime left (DERL)
customers-retention-derl-hint = { $n ->
    [0] just before the renewal, for a customer who has not renewed yet
    [one] just before the renewal, for a customer who has renewed once
   *[other] just before the renewal, for a customer who has renewed { $n } times
 }
customers-retention-params = α = { $alpha } { $alphaRange }, β = { $beta } { $betaRange }
customers-retention-range = (between { $low } and { $high })
customers-retention-symbols = α, β: how probabilities of leaving are spread over customers; t: renewal; S: share still customers; r: retention.
customers-retention-trap = A few points are enough to draw a curve, not to believe it: compare with what happens, and project again.

## LTV and CAC

customers-acquisition-title = What a customer brings, against what one costs
customers-acquisition-cac = Acquisition cost (CAC)
customers-acquisition-cac-hint = All that you spend to win a customer, salaries included if you can.
customers-acquisition-cac-measured = Your measure gives { $value } per conversion: if each conversion is a new customer, that is your CAC, without salaries.
customers-acquisition-cac-take = Take this cost
customers-acquisition-found = A customer should still leave { $value } on average within { $horizon }: { $ratio } times the acquisition cost.
customers-acquisition-found-none = Give an acquisition cost to compare it with { $value }, what a customer should still leave on average within { $horizon }.
customers-acquisition-not-margin = This value is in revenue: divided by a cost, it flatters. Give your margin rate, and the ratio will follow.
customers-acquisition-no-amount = Your data have no amount: there is no value to compare. The calculation by hand is still there.
customers-acquisition-everyone = All customers
customers-acquisition-chart = What a customer should still leave
customers-acquisition-chart-description = Mean value to come of a customer within { $horizon }, by segment, against the acquisition cost: a bar past the line brings more than it costs.
customers-acquisition-line = CAC, { $cac }
customers-acquisition-table = LTV and CAC, segment by segment
customers-acquisition-ratio = LTV / CAC
customers-acquisition-residual = Here LTV is what is still to come from customers already there, over the chosen horizon. A new customer has everything ahead: to decide on the most to pay for one, also follow a cohort from its first purchase.
customers-acquisition-calculator = Open the LTV/CAC calculator
customers-acquisition-payback = CAC payback time

## By hand

customers-by-hand-title = A lifetime value, by hand
customers-by-hand-what = The formula of the textbooks: a margin per period, a share that stays each time, a discount rate. It assumes the same retention for ever.
customers-by-hand-margin = Margin per period
customers-by-hand-retention = Retention per period
customers-by-hand-discount = Discount rate per period
customers-by-hand-periods = Number of periods
customers-by-hand-found = A customer is worth { $now } if the first margin is received at once, { $end } if it is at the end of the period: the two conventions differ by one margin.
customers-by-hand-never = With a retention of 100% and no discount the sum has no end: give a horizon, read below.
customers-by-hand-perpetuity-now = Without end, first margin at once
customers-by-hand-perpetuity-end = Without end, first margin at the end of the period
customers-by-hand-finite-now = Over { $periods }, first margin at once
customers-by-hand-finite-end = Over { $periods }, first margin at the end of the period
customers-by-hand-lifetime = Mean lifetime
customers-by-hand-lifetime-value = { $n ->
    [one] { $value } period
   *[other] { $value } periods
 }
customers-by-hand-endless = without end
customers-by-hand-symbols = m: margin of a period; r: retention; d: discount rate.
customers-by-hand-trap = Margin, retention and discount are for the same period. A monthly retention with a yearly rate gives nothing right.
customers-by-hand-heterogeneity = Your customers do not all leave at the same rate: the projection of a curve, or the purchases to come, say better what they will be worth.
customers-by-hand-source = Gupta and Lehmann (2003), “Customers as assets”, Journal of Interactive Marketing 17(1).
customers-by-hand-calculator = Open this in the calculators
customers-survival-symbols = tᵢ: a time at which the event happens; dᵢ: to how many; nᵢ: how many were still followed just before.
customers-survival-trap = The end of the curve rests on few people: look at how many are still followed before you conclude.

## Fields, in errors

field-unit-days = the unit of time
field-horizon = the horizon
field-period = the period of the rate
field-margin = the margin
field-holdout-from = the day to keep aside after
field-survivors = the customers still there
field-retention = the retention
field-renewals = the renewals already made
