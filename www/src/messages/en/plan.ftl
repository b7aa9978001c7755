# The plan: campaigns and budgets, forms of items, channel advice.

plan-parts = Parts of the plan
plan-part-plan = Campaigns
plan-part-calendar = Calendar
plan-part-contents = Content
plan-part-launch = Promotions and phases
plan-part-people = People and work
plan-part-proof = Proof
plan-part-report = Report
plan-new = Add: { $kind }
plan-item-form = What is planned
plan-add = Add
plan-save = Save
plan-choose = Choose…
plan-none = No choice
plan-nothing-to-link = Not in the plan yet, so not offered here: { $kinds }.
plan-absence-from = from
plan-absence-to = to
plan-absence = time off { $n }
plan-name-of = { $kind }: { $of }
plan-named = { $kind } “{ $name }”
plan-remove = Remove “{ $name }”
plan-removal-title = Remove “{ $name }”?
plan-removal-gone = { $name } goes too.
plan-removal-unlinked = { $name } loses its link ({ $field }).
plan-removal-moved = { $name } moves to “{ $to }”.
plan-removal-kept = The decision “{ $name }” goes on naming it.
plan-removal-move = Attach what depends on it to
plan-removal-nowhere = Nothing: the links are undone
plan-removal-sure = Remove

operations-measured-title = What was measured
plan-empty-lede = Nothing is planned yet: a plan begins with a campaign.
plan-first-title = Your first campaign
plan-first-text = A campaign carries a message to a target, through a channel, for a time and a budget. A name and an amount are enough to begin; the rest can follow.
plan-first-name = Name of the campaign
plan-first-budget = Planned budget
plan-first-add = Create the campaign
plan-first-objective = Write an objective first
plan-respread = The budget of “{ $name }” no longer fits its dates: { $outside ->
    [0] { "" }
   *[other] { $months } { $outside ->
        [one] lies
       *[other] lie
     } outside them{ $empty ->
        [0] .
       *[other] , and{" "}
     }
 }{ $empty ->
    [0] { "" }
    [one] { $missing } has no amount.
   *[other] { $missing } have no amount.
 }
plan-respread-do = Spread { $amount } again over its dates
plan-first-hint = The budget is spread over the days of the next three months; dates and amounts can be changed. Give the campaign the name that it bears in your exports: its actual spend will then find its place by itself.
plan-lede = { $n ->
    [one] One campaign planned
   *[other] { $n } campaigns planned
 } from { $from } to { $to }{ $has ->
    [plan] : { $plan } in the plan, { $forecast } expected by the end{ $spent ->
        [yes] , { $actual } already spent
       *[no] {""}
     }.
    [target] : { $plan } aimed at, no amount in the plan.
   *[none] , without a budget yet.
 }
plan-campaigns = Planned campaigns
plan-new-campaign = Add a campaign
plan-column-target = Target
plan-column-plan = Plan
plan-column-forecast = Forecast
plan-column-actual = Actual
plan-month = Month
plan-months-title = Media plan by month
plan-months-hint = A month that is over takes the actual; the present month, the actual plus the part of the plan that remains; a month to come, the plan.
plan-amount-of = { $column }, { $month }
plan-campaign-lede = From { $from } to { $to }{ $has ->
    [yes] : { $plan } in the plan, { $forecast } expected by the end{ $spent ->
        [yes] , { $actual } already spent
       *[no] {""}
     }.
   *[no] ; its budget is still to be written.
 }
plan-budget-title = Budget by month
plan-budget-none = Give an amount: it is spread over the months by their days, then each month can be corrected.
plan-budget-free = The plan can still change. Freeze it once it is decided: it stays the reference that the actual is compared with.
plan-budget-frozen = Plan frozen on { $date }: its amounts no longer change. The forecast follows the actual.
plan-spread-plan = Amount to plan
plan-spread-target = Amount aimed at
plan-spread = Spread over the months
plan-freeze = Freeze the plan today
plan-unfreeze = Unfreeze the plan
plan-actual-no-files = No export is imported: type the actual, or let the files bring it.
plan-actual-no-name = No imported campaign bears this name. Write below the name that it has in the files, so that its actual spend is read.
plan-actual-from = { $n ->
    [one] The actual comes
   *[other] The name stands on { $n } channels, so the actual by month is not taken from it; it comes
 } from the imported campaign “{ $name }”{ $cost ->
    [none] , whose spend is not known
   *[other] : { $cost } in all
 }{ $dated ->
    [yes] , files from { $from } to { $to }
   *[no] {""}
 }.

plan-advice-title = Which channel to choose?
plan-advice-age = Age of the target
plan-advice-any-age = All ages
plan-advice-age-18-24 = 18 to 24
plan-advice-age-25-34 = 25 to 34
plan-advice-age-35-49 = 35 to 49
plan-advice-age-50-64 = 50 to 64
plan-advice-age-65-plus = 65 and over
plan-advice-audience = The target
plan-advice-b2b = They are businesses
plan-advice-local = They live in one area
plan-advice-offline = They are seldom online
plan-advice-none = No channel is advised at this stage with this budget and target; the reasons are below.
plan-advice-found = { $n ->
    [one] One channel is advised: { $names }.
    [2] Two channels are advised: { $names }.
    [3] Three channels are advised: { $names }.
   *[other] { $n } channels are advised; the first ones: { $names }.
 }
plan-advice-score = { $advised ->
    [yes] Advised, { $score }
   *[no] Not advised, { $score }
 }
plan-advice-chosen = It is the campaign’s channel.
plan-advice-take = Choose { $channel }
plan-advice-all = Show all { $n } channels
plan-advice-fewer = Show fewer channels
plan-advice-judgement = These points are a judgement about channels in general, not a measurement of yours: three points a degree of fit to the stage, then what the reasons add or take away. { $budget ->
    [yes] The budget is the plan’s.
   *[no] The budget is not written yet: it does not count here.
 } A channel is advised from 6 on.
plan-currency = Currency of the amounts
