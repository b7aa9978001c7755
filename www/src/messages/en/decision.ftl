# Decision page: what the data say of each channel, what to move, and what was decided.

decision-title = Decision
decision-empty-title = Here a budget is moved, knowing why
decision-empty = Give a table by week or by day: a date, an outcome (sales, conversions), one column of spend per channel. Levier estimates what each channel returns, works out the best split, and says with what doubt.
decision-empty-import = Import a table
decision-empty-example = See it with the example

## Units

decision-per-day = per day
decision-per-week = per week
decision-per-month = per month
decision-per-quarter = per quarter
decision-per-period = { $days ->
    [one] per period of one day
   *[other] per period of { $days } days
 }
outcome-count =
    { $known ->
        [conversions] { $n ->
            [one] { $value } conversion
           *[other] { $value } conversions
         }
        [orders] { $n ->
            [one] { $value } order
           *[other] { $value } orders
         }
        [sales] { $n ->
            [one] { $value } sale
           *[other] { $value } sales
         }
        [leads] { $n ->
            [one] { $value } lead
           *[other] { $value } leads
         }
        [clicks] { $n ->
            [one] { $value } click
           *[other] { $value } clicks
         }
        [sessions] { $n ->
            [one] { $value } session
           *[other] { $value } sessions
         }
       *[other] { $n ->
            [one] { $value } unit of “{ $outcome }”
           *[other] { $value } units of “{ $outcome }”
         }
    }
outcome-money =
    { $known ->
        [revenue] { $value } of revenue
        [sales] { $value } of sales
       *[other] { $value } of “{ $outcome }”
    }

## Prepare

decision-setup-title = What is to be explained
decision-setup-hint = The choices proposed come from the role of each column. Correct them if need be, then run the estimate.
decision-setup-summary = { $outcome }, explained by { $channels ->
    [one] one channel
   *[other] { $channels } channels
 }
decision-setup-change = Change what is explained
decision-source = Source
decision-outcome = Outcome to explain
decision-outcome-kind = This outcome is
decision-outcome-is-count = a number (sales, conversions)
decision-outcome-is-money = an amount of money
decision-channels = Channels of spend
decision-channels-none = Tick at least one channel.
decision-controls = Other causes to account for
decision-controls-hint = Price, competition, events: what moves the outcome without being spend.
decision-controls-empty = This source has no other column of numbers.
decision-advanced = Settings of the estimate
decision-family = Shape of the response
decision-family-negexp = Negative exponential: returns fall from { coin-first }
decision-family-hill = Hill: returns fall, faster or slower
decision-trend = Account for a trend
decision-season = Season
decision-season-pairs = { $pairs ->
    [0] No season
    [one] One wave a year
   *[other] { $pairs } waves a year
 }
decision-season-hint = Without a season, a rise in December would be credited to the channels that were spending then.
decision-replicates = Resamplings
decision-replicates-hint = The more there are, the more precise the interval, and the longer the estimate.
decision-seed = Seed
decision-seed-hint = The same seed gives exactly the same intervals again.
decision-fit = Estimate the curves
decision-refit = Estimate again
decision-fitting = Estimating the curves: { $percent }%
decision-fitting-start = Estimating the curves
decision-stop = Stop

## The answer

decision-answer-move = By moving { $moved } { $per } from { $from } to { $to }, you gain about { $gain } { $per } ({ $range }), without spending more.
decision-answer-move-doubt = By moving { $moved } { $per } from { $from } to { $to }, you would gain about { $gain } { $per }, but that gain is not certain ({ $range }).
decision-answer-less = By spending { $total } { $per } instead of { $today }, the best split { $change ->
    [gain] still gains about { $gain } { $per } ({ $range })
   *[loss] keeps as much as possible and costs about { $gain } { $per } ({ $range })
 }.
decision-answer-more = By spending { $total } { $per } instead of { $today }, the best split { $change ->
    [gain] returns about { $gain } more { $per } ({ $range })
   *[loss] loses about { $gain } { $per } ({ $range })
 }.
decision-answer-no-advantage = By the mean curve, { $moved } { $per } should move from { $from } to { $to }; but the draws of the estimate see no advantage in it ({ $range }). Keep today’s plan.
decision-answer-unmeasured = By moving { $moved } { $per } from { $from } to { $to }, the expected response becomes { $after } { $per }.
decision-answer-nothing = Nothing moves: within these bounds, today’s plan is already the best these curves allow.
decision-answer-held = { $count ->
    [one] These data do not support any move: the effect of { $channels } is too uncertain, and there are not two channels left to choose between.
   *[other] These data do not support any move: the effects of { $channels } are too uncertain, and there are not two channels left to choose between.
 }
decision-held-next = To see what these uncertain curves suggest all the same, give a channel a minimum and a maximum. To know for sure, vary its spend for a few weeks.
decision-answer-infeasible-minimums = No plan holds: the minimums of { $channels } add up to { $sum }, above the budget of { $total }. Lower a minimum or raise the budget.
decision-answer-infeasible-maximums = No plan holds: the maximums of { $channels } add up to only { $sum }, below the budget of { $total }. Raise a maximum, lower the budget, or allow part of it to stay unspent.
decision-answer-refused = These data do not support any move.
decision-coin = At that level it is hardly better than a coin toss: move only part of it, and measure.
decision-extrapolates = { $count ->
    [one] { $channels } would leave the range that was seen: its response there is extended, not measured.
   *[other] { $channels } would leave the range that was seen: their responses there are extended, not measured.
 }
decision-excluded = { $count ->
    [one] { $channels } keeps today’s spend: its data do not support a recommendation.
   *[other] { $channels } keep today’s spend: their data do not support a recommendation.
 }
decision-unspent = { $amount } { $per } is left unspent. { $reason }
decision-causal = These curves come from observations, not from an experiment: a forgotten cause may hide in them. A test on one region would confirm it.

decision-gain-title = The gain, and its interval
decision-gain-description = A line runs from the low to the high end of the interval of the gain; the dot is the expected gain; the dashed line marks zero.
decision-gain = Gain

## The plan

decision-plan-title = Today and proposed
decision-plan-description = One row per channel: a ring for today’s spend, a disc for the proposed spend, and the difference written at the end.
decision-today = today
decision-proposed = proposed
decision-unchanged = unchanged
decision-column-channel = Channel
decision-column-before = Today
decision-column-after = Proposed
decision-column-change = Difference
decision-column-response-before = Response today
decision-column-response-after = Expected response
decision-column-reason = Why
decision-marginal-infinite = unlimited at zero
decision-marginal-before = before { $before }
decision-total = Total
decision-plan-table = The plan in detail, { $per }
decision-certificate-tight = No other plan within these bounds would return more than { $bound } { $per } by these curves; this one returns { $value }. The gap is below one millionth: this is the optimum.
decision-certificate-gap = No other plan within these bounds would return more than { $bound } { $per } by these curves; this one returns { $value }, within { $gap }.
decision-shadow = { coin-more-cap } would return about { $price }.
decision-shadow-unit = One more unit of budget would return about { $price }.

## The curves

decision-curves-title = What each channel returns
decision-curves-hint = The solid line covers the spend that was seen; beyond it, dashed on a hatched ground, the curve is extended. The band contains the response 90 times in 100.
decision-curves-same = Show all channels on the same scale
decision-curve-title = Response to { $channel }
decision-curve-description = Response { $per } against spend { $per } on { $channel }, with its 90% band. Spend seen from { $min } to { $max }. Today { $today }.
decision-curve-description-proposed = Response { $per } against spend { $per } on { $channel }, with its 90% band. Spend seen from { $min } to { $max }. Today { $today }, proposed { $proposed }.
decision-curve-spend = Spend { $per }
decision-curve-response = Response { $per }
decision-curve-seen = seen
decision-curve-extrapolated = extended
decision-curve-low = Low
decision-curve-mean = Response
decision-curve-high = High
decision-status-identified = measured
decision-status-weak = uncertain
decision-status-refused = no answer
decision-carry-over = { $half ->
    [0] The effect of spend is felt at once.
   *[other] The effect of spend halves in { $periods }.
 }
decision-half-periods = { $n ->
    [one] { $value } period
   *[other] { $value } periods
 }
decision-half-weeks = { $n ->
    [one] { $value } week
   *[other] { $value } weeks
 }
decision-half-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
 }
decision-half-months = { $n ->
    [one] { $value } month
   *[other] { $value } months
 }

## Changing the constraints

decision-controls-title = What if…
decision-what-if-hint = Change a figure: the answer follows at once.
decision-total-label = Budget { $per }
decision-total-today = Today: { $total }.
decision-constraint = The budget is
decision-constraint-eq = to be spent in full
decision-constraint-le = a ceiling
decision-bound-min = Minimum
decision-bound-max = Maximum
decision-lock = Lock
decision-lock-of = Keep { $channel } at today’s spend
decision-bound-default-hint = Left empty, minimums and maximums take the default bounds, close to what was seen.
decision-reset = Back to the initial constraints

## Quality

decision-quality-title = Can it be trusted?
decision-quality-r2 = The model retraces { $r2 } of the variation of the outcome on the data it has seen.
decision-quality-holdout = { $periods ->
    [one] Tested on the last period, which it had not seen, it is off by { $mape } on average.
   *[other] Tested on the last { $periods } periods, which it had not seen, it is off by { $mape } on average.
 }
decision-quality-no-holdout = No period was set aside: the precision on the future is not checked.
decision-quality-dropped = { $rows ->
    [one] One period was left aside because a value is missing in it.
   *[other] { $rows } periods were left aside because a value is missing in them.
 }
decision-fit-title = Observed and retraced
decision-fit-observed = observed
decision-fit-fitted = retraced
decision-fit-baseline = without channels
decision-column-date = Date
decision-contribution = Contribution
decision-share = Share of the outcome

## The journal

decision-keep-title = Keep this decision
decision-keep-hint = The figures are frozen as they are today, with the files and settings they come from.
decision-keep-name = Title
decision-keep-name-default = Move { $moved } { $per } from { $from } to { $to }
decision-keep-name-nothing = Keep today’s split
decision-keep-name-needed = Give this decision a title.
decision-keep-note = Note
decision-keep-note-hint = What the figures do not say: who decided it, when it will be reviewed.
decision-keep-objective = Objective served
decision-keep-no-objective = none
decision-keep = Keep the decision
decision-kept = The decision is in the journal.
decision-journal-title = Journal of decisions
decision-journal-empty = No decision kept. The first will be the one you keep above.
decision-journal-entry = Decided on { $date }
decision-journal-objective = For the objective { $objective }
decision-journal-remove = Remove
decision-journal-remove-of = Remove the decision { $title }
decision-journal-removed = The decision { $title } is removed. Undo brings it back.
decision-journal-print = Print
decision-evidence-files = Files: { $files }
decision-evidence-version = Version { $version }, seed { $seed }
decision-evidence-setup = { $outcome } explained by { $channels }
decision-figure-gain = Expected gain
decision-figure-total-spend = Total spend
decision-figure-total-response = Total expected response
decision-figure-moved = Amount moved
decision-figure-unspent = Unspent
decision-figure-probability-better = Probability of doing better
decision-figure-range = { $value } (between { $low } and { $high })
decision-figure-other = { $key }
