# The funnel, both ways: from the first step to the sale, and from a target to the volumes.

suite-funnel = Funnel

op-funnel = Conversion funnel
op-funnel-what = Follows what is left at each step, from first contact to sale, and shows where most is lost.
op-funnel-result = From start to end, { $value } reach the last step.
op-funnel-reading-few = Less than 1% go all the way: common when you start from impressions, low when you start from visits.
op-funnel-reading-some = Between 1% and 10% go all the way: common for an online shop, from visit to purchase. Compare with your past months.
op-funnel-reading-many = More than one in ten go all the way: check that the first step counts everybody.
op-funnel-pitfall-same-people = All steps must count the same thing over the same period: people, or sessions, not both.
op-funnel-pitfall-lowest-rate-is-not-the-leak = The step with the lowest rate is not always the leak: one click in a hundred impressions is ordinary, a breakdown at payment is not.
op-funnel-pitfall-several-times-each = A step larger than the one before shows a double count, or people coming in another way.
op-funnel-example = With { $steps }, { $overall_rate } reach the end; the step with the lowest rate is “{ $worst_step }”.
op-funnel-input-steps = Steps, from first to last
op-funnel-input-step = Step
op-funnel-input-volume = Number
op-funnel-output-step-rates = Rate of passage
op-funnel-output-overall-rate = Rate from end to end
op-funnel-output-worst-step = Step with the lowest rate
op-funnel-output-largest-absolute-loss = Step where most people are lost
op-funnel-output-non-monotonic = Steps larger than the one before

op-reverse-funnel = From target to volumes
op-reverse-funnel-what = Goes back from a revenue target to the visits, leads and sales that it takes.
op-reverse-funnel-result = Volumes to bring together, from first step to last: { $value }.
op-reverse-funnel-reading-from-the-top = The first volume is what your campaigns must bring; the next ones are targets for each team.
op-reverse-funnel-pitfall-rates-hold-at-scale = Nothing says that the rates hold when volume doubles: the next visitors are often less interested.
op-reverse-funnel-pitfall-round-at-the-end = Round at the end, never from step to step: the roundings would add up.
op-reverse-funnel-pitfall-sales-take-time = A sale may follow the visit by several months: start that much earlier.
op-reverse-funnel-example = For { $revenue_target } of revenue at { $aov } a sale you need { $orders } sales, so { $volumes_ceil } at the steps that lead there.
op-reverse-funnel-input-revenue-target = Revenue target
op-reverse-funnel-input-rates = Rates of passage, from the first step to the sale
op-reverse-funnel-input-cost-per-top-unit = Cost of one unit of the first step
op-reverse-funnel-input-cost-per-top-unit-hint = For instance the cost per click, if the first step is a visit.
op-reverse-funnel-output-orders = Sales needed
op-reverse-funnel-output-volumes = Exact volumes
op-reverse-funnel-output-volumes-ceil = Volumes to bring together
op-reverse-funnel-output-budget = Budget of the first step
