# The SMART objective and its checks.

op-smart-check = Check a SMART objective
op-smart-check-what = Checks that an objective is specific, measurable, attainable, realistic and time-bound.
op-smart-check-result = Points to mend: { $value }.
op-smart-check-reading-well-formed = If points are left, mend them before you start. If none is left, the objective is well formed: this says neither that it will be reached, nor that it is the right one.
op-smart-check-example = Going from { $baseline } to { $target } between { $start } and { $deadline } asks for { $required_change_rel } in { $months }, or { $required_monthly_growth } a month, for a limit of { $max_rel_change }; points to mend: { $failed }.
op-smart-check-input-baseline-hint = In the indicator’s unit, a rate as a fraction: 0.02 for 2%.
op-smart-check-input-target-hint = In the same unit as the starting value.
op-smart-check-input-history-best-hint = In the same unit; serves to say whether the target is beyond what you have reached before.
op-smart-check-pitfall-attainable-or-realistic = Attainable is judged by the number, the effort asked for; realistic by the goal served and the means given.
op-smart-check-pitfall-one-measure = One objective, one indicator: two measures make two objectives.
op-smart-check-pitfall-limit-is-yours = The limit on change is yours, not a law: set it by what you have achieved before.
failed-s-missing-scope = Specific: say what it covers.
failed-m-missing-kpi = Measurable: choose the indicator.
failed-m-missing-baseline = Measurable: give the starting value.
failed-m-missing-target = Measurable: give the value aimed for.
failed-m-direction-contradicts-target = Measurable: the target is on the wrong side of the starting value.
failed-a-change-above-limit = Attainable: the change asked for is above your limit.
failed-r-no-strategic-goal = Realistic: link it to a strategic goal.
failed-r-no-owner-or-means = Realistic: name an owner or a budget.
failed-t-missing-deadline = Time-bound: give a deadline.
failed-t-deadline-before-start = Time-bound: the deadline must come after the start.
