# The SMART objective and its checks.

op-smart-check = Check a SMART objective
op-smart-check-what = Checks that an objective is specific, measurable, attainable, realistic and time-bound.
op-smart-check-result = Points to mend: { $value }.
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
