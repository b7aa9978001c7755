# Decision, the question's side: what is looked for, under which constraints, other budgets, time, scenarios.

decision-parts = Parts of the decision
decision-part-plan = The plan
decision-part-budgets = Other budgets
decision-part-time = Over time
decision-part-scenarios = Scenarios
decision-part-curves = Curves
decision-part-trust = Trust
decision-part-model = Model
decision-working = Working it out
decision-give-up = Stop
decision-retry = Work it out again

## What is looked for

decision-goal = What are you after?
decision-goal-max-response = The most results for this budget
decision-goal-max-profit = The most profit
decision-goal-target-roas = A ROAS of at least…
decision-goal-target-cpa = A cost per result of at most…
decision-goal-least-spend = A number of results, at the least cost
decision-goal-least-spend-money = A figure, at the least cost
decision-goal-marginal-return = { coin-last-cap } returns at least…
decision-goal-hint-max-response = Levier spreads the budget so that { coin-last } returns the same everywhere.
decision-goal-hint-max-profit = Profit = margin × revenue − spend. Each channel stops when { coin-last } no longer returns its own value in margin.
decision-goal-hint-target-roas = ROAS = revenue ÷ spend, on average over the whole plan. Levier spends as much as this floor allows.
decision-goal-hint-target-cpa = Cost = spend ÷ results, on average over the whole plan. Levier goes as far as this ceiling allows.
decision-goal-hint-least-spend = The smallest spend that reaches this number { $per }. Today these channels bring about { $today }.
decision-goal-hint-marginal-return = An average ROAS hides lost money: here each channel stops when { coin-last } returns less than this floor.
decision-goal-margin = Margin rate
decision-goal-margin-hint = Margin ÷ price ex VAT.
decision-goal-unit-value = Revenue per result
decision-goal-unit-value-hint = What a result brings, ex VAT: the average basket, for example.
decision-goal-target-roas-label = Target ROAS
decision-goal-target-cpa-label = Largest cost per result
decision-goal-least-spend-label = Results wanted { $per }
decision-goal-marginal-return-label = { coin-last-cap } returns at least
decision-goal-no-total = No budget to give: the goal finds it.
decision-goal-ceiling = Stay under a ceiling
decision-goal-needs = Complete what you are after: the answer will follow.

decision-goal-answer-max-profit = For the most profit, spend { $total } { $per } instead of { $today }: profit goes from about { $before } to { $after } { $per }.
decision-goal-answer-target-roas = For a ROAS of at least { $target }, spend { $total } { $per } instead of { $today }: about { $response } { $per }, at a ROAS of { $after } against { $before } today.
decision-goal-answer-target-cpa = For a cost of at most { $target } per result, spend { $total } { $per } instead of { $today }: about { $response } { $per }, at { $after } each against { $before } today.
decision-goal-answer-least-spend = For about { $target } { $per }, spending { $total } { $per } is enough; today you spend { $today }.
decision-goal-answer-marginal-return = For { coin-last } to return at least { $target }, spend { $total } { $per } instead of { $today }: about { $response } { $per }.
decision-goal-measured-only = These figures are about the channels that have a curve.

decision-collides-group-minimums = No plan holds: in the group { $group }, the minimums of { $channels } add up to { $sum }, above its maximum of { $total }. Lower a minimum or raise the group’s maximum.
decision-collides-group-maximums = No plan holds: in the group { $group }, { $channels } can only spend { $sum }, below its minimum of { $total }. Raise a maximum or lower the group’s minimum.
decision-collides-groups-minimums = No plan holds: the minimums of { $channels } add up to { $sum }, above the budget of { $total }. Lower a minimum, or a group’s, or raise the budget.
decision-collides-groups-maximums = No plan holds: the maximums of { $channels } only add up to { $sum }, below the budget of { $total }. Raise a maximum, or a group’s, or allow some to stay unspent.
decision-collides-used = No plan holds: with their least spends “when used”, { $channels } can make { $sum } but not { $total }. Lower one of these, or allow some to stay unspent.
decision-collides-target-least-spend = Out of reach: within these bounds, these channels bring at most { $most }. Aim for less, or raise maximums.
decision-collides-target-cost = Out of reach: the plan that comes nearest costs { $sum } where the goal allows { $total }. Loosen the goal or lower minimums.
decision-collides-group-name = the group { $group }

## Constraints

decision-limit = Each channel may move by
decision-limit-none = default bounds
decision-limit-percent = ± { $percent }
decision-limit-hint = From today’s spend. Bounds given to a channel come first.
decision-bounds-title = Bounds by channel
decision-bounds-count = { $count ->
    [0] none
    [one] one channel
   *[other] { $count } channels
 }
decision-bound-used = Minimum when used
decision-bound-used-hint = “Minimum when used”: nothing at all, or at least this amount.
decision-groups-title = Groups of channels
decision-groups-count = { $count ->
    [0] none
    [one] one group
   *[other] { $count } groups
 }
decision-groups-hint = A limit on several channels together: “all social, 30% of the budget at most”. A channel is in one group only.
decision-group-add = Add a group
decision-group-new = Group { $number }
decision-group-name = Name of the group
decision-group-channels = Channels of the group { $group }
decision-group-unit = Limits in
decision-group-unit-money = money
decision-group-unit-share = share of the budget
decision-group-remove = Remove the group { $group }
decision-group-min = Group’s minimum
decision-group-max = Group’s maximum
decision-group-share-needs = A share of the budget needs a budget: tick “ceiling”, or give the limit in money.

## The plan

decision-column-returns = Returns on average
decision-column-last = Returns { coin-at-last }
decision-column-last-unit = Returns at the last unit
decision-prices-title = What each limit costs
decision-prices-hint = Results { $per } gained if this one limit is loosened by { coin-one }, the budget staying the same.
decision-price-min = The minimum of { $channel }: { coin-less } would return { $price }.
decision-price-max = The maximum of { $channel }: { coin-more } would return { $price }.
decision-price-locked = { $channel }, which does not move: { coin-one } of play would return { $price }.
decision-price-group-max = The maximum of the group { $group } ({ $spend }): { coin-more } would return { $price }.
decision-price-group-min = The minimum of the group { $group } ({ $spend }): { coin-less } would return { $price }.
decision-prices-none = No limit costs this plan anything.
decision-price-infinite = without limit at zero

decision-certificate-tight-profit = No other plan within these bounds would make more than { $bound } of profit { $per } by these curves; this one makes { $value }. The gap is below one millionth: it is the optimum.
decision-certificate-gap-profit = No other plan within these bounds would make more than { $bound } of profit { $per } by these curves; this one makes { $value }, to within { $gap }.
decision-certificate-tight-spend = No other plan would get there with less than { $bound } { $per } by these curves; this one needs { $value }. The gap is below one millionth: it is the optimum.
decision-certificate-gap-spend = No other plan would get there with less than { $bound } { $per } by these curves; this one needs { $value }, to within { $gap }.

decision-formulas-title = The formulas, with your numbers
decision-formulas-hint = Each channel’s response is a curve estimated on your data. The average divides that response by the spend; { coin-last } is the slope of the curve at that spend. It is { coin-last } that says where to move: a good average may hide a saturated channel.
decision-formulas-gain = Gain: the proposed response less today’s, channel by channel, on each of the { $draws } draws; their mean is { $mean }, and the interval leaves 5% of the draws on either side.
decision-formula-negexp = Response = { $a } × (1 − exp(−{ $b } × { $x })) = { $y } { $per }
decision-formula-hill = Response = { $a } × x^{ $n } ÷ ({ $k }^{ $n } + x^{ $n }), at x = { $x }: { $y } { $per }
decision-formula-other = Response to { $x } on the estimated curve: { $y } { $per }
decision-formula-average = Average = { $y } ÷ { $x } = { $average }
decision-formula-marginal = { coin-last-bare } = slope of the curve at { $x } = { $marginal }

## Other budgets

decision-budgets-title = And with another budget?
decision-budgets-lede = With { $extra } more { $per }, well spread: about { $gain } more { $per }{ $range }, or { $cost } each.
decision-budgets-lede-money = With { $extra } more { $per }, well spread: about { $gain } more { $per }{ $range }.
decision-budgets-range = { " " }({ $range })
decision-budgets-nothing = With { $extra } more { $per }, nothing more: these bounds leave no room for it.
decision-budgets-partly = Only { $spent } can be placed: past that, every channel is at its maximum.
decision-budgets-where = Where it would go: { $channels }.
decision-budgets-extrapolates = { $count ->
    [one] At this budget, { $channels } would leave what has been seen: this extends the curve, it does not measure it.
   *[other] At this budget, { $channels } would leave what has been seen: this extends the curves, it does not measure them.
 }
decision-budgets-extra = More money, { $per }
decision-budgets-hint = Each point is the best plan for that budget, within your limits. Bounds that you have not set follow the budget.
decision-budgets-none = No plan holds at this budget: the curve begins further on.
decision-frontier-title = The best response by budget
decision-frontier-description = A curve rises with the budget { $per }, from { $from } to { $to }; its band holds the response 90 times in 100; it is dashed where a channel would leave what has been seen. A ring marks today, a disc the plan. The vertical axis does not start at zero.
decision-frontier-budget = Budget { $per }
decision-frontier-marginal = { coin-last-bare }
decision-frontier-average = Average { coin-per }
decision-frontier-plan = plan
decision-frontier-more = + { $extra }
decision-frontier-extrapolated = extended
decision-frontier-seen = seen
decision-frontier-range = Seen before?

## Over time

decision-time-title = A plan over several periods
decision-time-hint = What is spent goes on acting afterwards: Levier places each amount where it does most.
decision-time-count = Number of periods
decision-time-total = Budget of all periods
decision-time-total-hint = Left empty: the budget { $per }, as many times.
decision-time-pace = The budget is spent
decision-time-pace-free = when it does most
decision-time-pace-even = evenly in each period
decision-time-ask = Work out this plan
decision-time-none = Say how many periods to plan: the plan follows, channel by channel.
decision-time-remove = Remove this plan
decision-time-answer = Over { $count } periods, { $total } well placed bring about { $response }: { $change ->
    [gain] { $gain } more
   *[loss] { $gain } less
 }{ $range } than going on as today, at { $today }.
decision-time-steady = The amounts are the same in each period: a limit that holds for each (a group, a minimum when used, an even pace) or the goal asks for it.
decision-time-gap = A better timing would bring at most { $gap } more.
decision-time-proof = No other timing would bring a millionth more by these curves.
decision-time-unproven = These channels are known by draws, not by one curve: the timing comes from the curve nearest to their mean, and nothing proves that it is the best.
decision-time-end = What acts after the last period is not counted: a channel whose effect lasts is therefore served earlier.
decision-time-period = Period { $number }
decision-time-chart = Spend by channel, period by period
decision-time-chart-description = One strip a channel, one bar a period, all on one scale; the dotted line is today’s spend.
decision-time-response = Response
decision-time-infeasible = No plan holds over these periods.

## Scenarios

decision-scenarios-title = Scenarios side by side
decision-scenarios-hint = Keep up to six questions under a name: they are worked out again on the same curves and compared.
decision-scenario-current = In hand
decision-scenario-name = Name of the scenario
decision-scenario-default = Scenario { $number }
decision-scenario-keep = Keep this scenario
decision-scenario-kept = The scenario { $name } is kept.
decision-scenario-removed = The scenario { $name } is removed. Undo puts it back.
decision-scenario-full = Six scenarios are kept: remove one to keep another.
decision-scenario-open = Take up
decision-scenario-open-of = Take up the scenario { $name }
decision-scenario-opened = The question in hand is that of the scenario { $name }.
decision-scenario-rename = Rename
decision-scenario-rename-of = Rename the scenario { $name }
decision-scenario-remove = Remove
decision-scenario-remove-of = Remove the scenario { $name }
decision-scenario-reference = Compare with
decision-scenario-difference = Difference with { $name }
decision-scenario-better = better in { $probability } of the draws
decision-scenario-outdated = Worked out again: the estimate is not that of the day it was kept.
decision-scenario-refused = No plan
decision-scenario-empty = Keep the question in hand to begin comparing.
decision-scenario-row-spend = Spend
decision-scenario-row-response = Expected response
decision-scenario-row-gain = Against today
decision-scenario-row-probability = Probability of doing better
decision-scenario-row-cost = Cost per result
decision-scenario-row-average = Returns on average { coin-per }
decision-scenario-row-marginal = Returns { coin-at-last }
decision-scenario-table = Table of scenarios
decision-scenarios-chart = Gain of each scenario against today
decision-scenarios-chart-description = One bar a scenario: what it returns more than today, with its 90% interval.

## Hand over

decision-hand-title = Hand this plan over
decision-hand-markdown = Copy as Markdown
decision-hand-markdown-copied = The plan is copied as Markdown.
decision-hand-picture = Save the picture
decision-hand-print = Print
decision-hand-failed = The browser refused the copy.
decision-hand-period = Period
decision-hand-start = Start
decision-hand-spend = Spend
decision-hand-today = Spend today
