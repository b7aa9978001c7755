# The methods of judgement.

method-adbudg-name = Curve by judgement (ADBUDG)
method-adbudg-what = Four answers a person give a curve of response, even without history.
method-adbudg-found = By { $n ->
    [one] one judge, half more than { $spend } would take you from { $today } to { $more }; with nothing spent, { $nothing } would remain
   *[other] { $n } judges, half more than { $spend } would take you from { $today } to { $more } ({ $doubt }); with nothing spent, { $nothing } would remain ({ $least })
}.
method-adbudg-chart = Response to spend
method-adbudg-chart-what = One curve a judge, and that of their mean answers as a solid line; the band goes from the lowest judge to the highest.
method-adbudg-combined = Together
method-adbudg-base = With nothing
method-adbudg-gain = Most gained (a)
method-adbudg-half = Half of it at (k)
method-adbudg-shape = Shape (n)
method-adbudg-inflection = Inflection
method-adbudg-rule = f(x) = b + (a − b)·xᶜ/(d + xᶜ), where x is spend over today’s. b, a and the response to half more come from the answers; d and c follow, so that the curve passes through all four.
method-adbudg-convention = The curve of all is that of the mean answers. The interval is the range of the judges, not a probability.
method-adbudg-pitfalls = A judgement is not a measure: note who answered, and come back with a test. A single judge has no interval. Far from today’s spend, the curve knows nothing.
method-adbudg-source = J. D. C. Little, 1970, Management Science, “Models and Managers: The Concept of a Decision Calculus”.

method-adbudg-allocation-name = Budget shared out by judgement
method-adbudg-allocation-what = Four answers a channel and a budget: the split that brings most.
method-adbudg-allocation-found = Of { $budget }, put { $split }: { $total } results expected{ $has ->
    [yes] { " " }({ $doubt } depending on who is right)
   *[no] {""}
}, against { $today } today.
method-adbudg-allocation-move = { $from } → { $to }
method-adbudg-allocation-part = { $change } into { $name }
method-adbudg-allocation-infeasible = No split of { $budget } keeps these minimums and maximums: lower a minimum or raise a maximum.
method-adbudg-allocation-best = This is the best split found, without proof that there is none better.
method-adbudg-allocation-chart = From today to the proposed split
method-adbudg-allocation-chart-what = A ring for today’s spend, a disc for the proposal.
method-adbudg-allocation-rule = Each channel has the curve of its four answers, averaged where it has several rows: one a judge. The split is the one whose sum of responses is largest, for the whole budget.
method-adbudg-allocation-convention = The optimum is certified: S-shaped curves have several hills and valleys, and all are examined.
method-adbudg-allocation-pitfalls = An S-shaped curve often says “all or nothing”: check the inflection with the judges. Channels are taken to have no effect on each other.
method-adbudg-allocation-source = J. D. C. Little, 1970; exact allocation over Hill curves.

method-adbudg-allocation-refused = { $names }: your data give no curve of it, so that it has no part in the split.
method-adbudg-allocation-from = Curve
method-adbudg-allocation-judged = judged
method-adbudg-allocation-fitted = fitted
