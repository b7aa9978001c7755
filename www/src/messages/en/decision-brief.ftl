# The decision in brief: when, what, how much, how sure, what stays.

## The decision in brief

decision-brief-title = The decision in brief
decision-brief-when = When
decision-brief-from = From { $first }, for { $length }.
decision-brief-from-to = From { $first }, for { $length } (until { $last }).
decision-brief-what = What to do
decision-brief-move = Move { $amount } { $per } from { $from } to { $to }.
decision-brief-in = Add { $amount } { $per } to { $to }.
decision-brief-out = Take { $amount } { $per } from { $from }.
decision-brief-amount = { $booked } { $per } instead of { $today }
decision-brief-booked = To book
decision-brief-rounded = Amounts rounded to { $step }.
decision-brief-lost = Rounding costs about { $lost } { $per }.
decision-brief-lost-nothing = Rounding costs nothing that can be measured.
decision-brief-left = It leaves { $left } { $per } unspent.
decision-brief-brings = What it should bring
decision-brief-gain = About { $gain } { $change ->
    [more] more
   *[less] fewer
 } { $per } ({ $range }).
decision-brief-profit = About { $gain } of profit { $change ->
    [more] more
   *[less] less
 } { $per } ({ $range }).
decision-brief-whole = Over { $count } periods, the time effects take to build up included: { $gain } { $change ->
    [more] more
   *[less] fewer
 } ({ $range }).
decision-brief-whole-profit = Over { $count } periods, the time effects take to build up included: { $gain } of profit { $change ->
    [more] more
   *[less] less
 } ({ $range }).
decision-brief-sure = How sure it is
decision-brief-probability = { $probability } chance of doing better than today. The interval holds the gain { $confidence } times in 100, if the model is right.
decision-brief-above = More than { $share }
decision-brief-below = Less than { $share }
decision-brief-worse = This plan would do worse than today more often than not: keep today’s plan, or measure first.
decision-brief-held = What stays as it is, and why
decision-test-alternate = To find out: stop { $channel } and double it ({ $high } { $per }) by turns, { $block } at a time, for { $length }. The total spend does not change; a difference of { $effect } { $per } between the two, which would justify spending more on it, would be seen { $power } of the time.
decision-test-restart = To find out: give { $high } { $per } to { $channel }, { $block } on and as long off, for { $length }. It costs { $extra }; a difference of { $effect } { $per }, which would justify restarting it, would be seen { $power } of the time.
decision-test-too-long = A test that stops and doubles it by turns would take { $length }, more than a year: at this size its effect is lost among the usual variations. Compare regions instead, or test a larger amount.
decision-test-unknown = These data do not say how much the outcome varies by itself: the length of a test cannot be worked out.
decision-booking-title = Date, length and rounding
decision-booking-start = The plan begins on
decision-booking-start-hint = It begins with the first whole period from that day on, never before the data end.
decision-booking-step = Amounts rounded to
decision-answer-below-step = Nothing to move: the best plan changes no channel by more than { $step }, the step chosen for amounts.
decision-gain-profit-title = The gain in profit, and its interval
decision-figure-gain-profit = Expected extra profit
outcome-one-more =
    { $known ->
        [conversions] one more conversion costs { $cost }
        [orders] one more order costs { $cost }
        [sales] one more sale costs { $cost }
        [leads] one more lead costs { $cost }
        [clicks] one more click costs { $cost }
        [sessions] one more session costs { $cost }
       *[other] one more unit of “{ $outcome }” costs { $cost }
    }

# What the platforms claim, beside what the model estimates.
decision-against-title = What the platforms claim, what the model estimates
decision-against-why = A platform counts the sales that followed a click or a view, those that would have come without it included. The model looks for what would not have come without the spend. Both figures may be right and differ; to move money, the second is the one that counts.
decision-against-claimed-cost = Cost claimed
decision-against-estimated-cost = Cost estimated, on average
decision-against-claimed-return = ROAS claimed
decision-against-estimated-return = Return estimated, on average
decision-against-next = Cost of the next
decision-against-reason = Why
decision-against-alike = They agree: the platform’s figure lies within what the model leaves open.
decision-against-more = Part of what the platform claims would have come without it.
decision-against-less = Part of the effect escapes the platform: sales without a click, on another device, or later.
decision-against-go = See the platforms’ figures in Measure
## The decision and the plan

decision-to-plan-title = Take these amounts to the plan
decision-to-plan-hint = From { $first } to { $last }, each amount becomes the monthly budget of a campaign: the channel’s own if the plan has one, else a new one. One undo takes it all back.
decision-to-plan-amount = Over that time
decision-to-plan-months = By month
decision-to-plan-month = { $month }: { $amount }
decision-to-plan-campaign = Campaign
decision-to-plan-campaign-of = Campaign for { $channel }
decision-to-plan-new = New campaign
decision-to-plan-none = Leave out
decision-to-plan-put = Take to the plan
decision-to-plan-open = Open the plan
decision-to-plan-done = { $n ->
    [one] The budget of one campaign is in the plan.
   *[other] The budgets of { $n } campaigns are in the plan.
 }
decision-from-plan = The other way round, the plan sets aside { $amount } { $per } for these channels ({ $whole } until { $last }).
decision-from-plan-without = { $n ->
    [one] It has nothing for { $channels }.
   *[other] It has nothing for these channels: { $channels }.
 }
decision-from-plan-elsewhere = It gives { $amount } to other channels, which the decision does not know.
decision-from-plan-take = Share out { $amount } { $per }
decision-to-plan-table = Amounts for the plan, by channel
