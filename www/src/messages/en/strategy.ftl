strategy-empty-title = Say what you want, and by when
strategy-empty-what = An objective names a KPI, where it starts, where it must arrive and by which date. Levier then judges it on your imported figures, and each decision can say which one it serves. Five words to check it by:
objective-new = New objective
objective-edit = Edit the objective
objective-save = Save the objective
objective-remove-sure = Remove this objective?
objective-title = Title
objective-title-hint = What you will tell your colleagues: “Bring the cost of a sale under €40”.
objective-scope = Scope
objective-scope-hint = Which products, which market, which campaigns.
objective-channel = Judged on
objective-all-channels = all channels
objective-kpi = KPI
objective-kpi-choose = Choose a KPI
objective-kpi-measured = In your imported files
objective-kpi-sums = Totals
objective-direction = Direction
direction-increase = increase
direction-decrease = decrease
objective-baseline = Baseline
objective-baseline-hint = The value you start from, measured.
objective-baseline-sum-hint = A total starts from zero on the first day; give here that of as long a time just before, to compare.
objective-baseline-measured = { $value }, measured in your files from { $from } to { $to }.
objective-baseline-own = Write another value
objective-target = Target
objective-limit = Change held attainable
objective-limit-hint = Beyond this gap between baseline and target, the objective is called out of reach. 50% when you have no history.
objective-goal = Strategic goal served
objective-goal-hint = What the company wants in the long run, and this objective brings nearer.
objective-owner = Owner
objective-budget = Budget
objective-start = Start
objective-deadline = Deadline
objective-to = target { $target }
objective-from-to = from { $baseline } to { $target }
objective-budget-of = budget { $budget }
objective-by = by { $date }
objective-current = On { $date }
objective-expected = Expected by then
objective-verdict = Is the objective well set?
objective-verdict-title = Give it a title: the verdict follows, word by word.
objective-is-smart = This objective is SMART
objective-is-not-smart = { $n ->
    [one] One word of five is still missing
   *[other] { $n } words of five are still missing
}
objective-road = From { $baseline } to { $target }: { $current } on { $date }{ $has ->
    [yes] , { $expected } expected by then.
   *[no] .
}
objective-status-no-kpi = Without a KPI, nothing can say whether this objective moves.

smart-S = Specific
smart-M = Measurable
smart-A = Attainable
smart-R = Realistic
smart-T = Time-bound
smart-S-what = One knows what it is about.
smart-M-what = A KPI, a baseline, a target.
smart-A-what = The distance to go stays within the possible.
smart-R-what = It serves a goal, and someone has the means.
smart-T-what = It has a start and a deadline.
smart-met = : yes
smart-unmet = : not yet
smart-S-met = The scope is stated.
smart-M-met = KPI, baseline and target are there and agree.
smart-A-met = The change asked for stays under the limit you set.
smart-R-met = It serves a goal, with an owner or a budget.
smart-T-met = Start and deadline follow each other.
smart-S-missing-scope = State the scope: which products, which market, which campaigns.
smart-M-missing-kpi = Choose a KPI.
smart-M-missing-baseline = Give the baseline.
smart-M-missing-target = Give the target.
smart-M-direction-contradicts-target = The target is on the wrong side of the baseline for the direction chosen: change one of the two.
smart-A-change-above-limit = The target asks for { $change }, more than the change you hold attainable. Bring the target closer, or say why the limit is higher.
smart-R-no-strategic-goal = Say which strategic goal it serves.
smart-R-no-owner-or-means = Name an owner or give a budget.
smart-T-missing-deadline = Give a deadline.
smart-T-deadline-before-start = The deadline must come after the start.
strategy-see-example = See the example filled in
smart-A-open = Judged as soon as baseline and target are there.

strategy-segments = For whom
strategy-segments-none = An objective is about somebody. From a table of customers or of orders, Levier sorts them into segments and helps you choose which to aim at.
strategy-segments-targets = You are aiming at { $names }.
strategy-segments-go = Segment and target
