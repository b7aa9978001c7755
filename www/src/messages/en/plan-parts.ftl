# The plan: calendar, content, promotions and phases, people and work.

plan-quoted = “{ $name }”
plan-dates = { $from } – { $to }
plan-week = W{ $week } { $year }
plan-links-search = Search among { $n }
plan-links-found = { $n ->
    [0] Nothing matches.
    [one] One found.
   *[other] { $n } found, { $shown } shown.
 }
plan-open = Open { $name }
plan-calendar-lede = { $n ->
    [0] Nothing is planned
    [one] One item
   *[other] { $n } items
 } from { $from } to { $to }.
plan-calendar-move = Move in time
plan-calendar-before = Earlier
plan-calendar-today = Today
plan-calendar-after = Later
plan-calendar-view = Period shown
plan-calendar-months = { $months ->
    [1] Month
   [3] Quarter
   *[other] Year
 }
plan-calendar-kinds = Show
plan-calendar-empty = Everything that has a date stands here
plan-calendar-empty-text = Campaigns, promotions, content, phases, tasks and reviews stand on one calendar, which says what collides.
plan-calendar-begin = Plan a campaign
plan-calendar-what = Item
plan-calendar-when = Dates
plan-calendar-kind = Kind
plan-calendar-nothing = Nothing to show in this period with this filter.
plan-calendar-files = Take the calendar along
plan-calendar-files-hint = The .ics file opens in your agenda; the CSV, in a spreadsheet. The whole plan is in them, without a filter.
plan-calendar-ics = Save the .ics
plan-calendar-csv = Save the CSV
plan-calendar-file = plan

plan-conflicts-title = Conflicts
plan-conflicts-lede = { $n ->
    [0] { $doubles ->
        [0] Nothing collides in this plan.
        [one] Nothing collides, but one piece of work seems planned twice.
       *[other] Nothing collides, but { $doubles } pieces of work seem planned twice.
     }
    [one] One conflict{ $doubles ->
        [0] .
        [one] {" "}and one piece of work that seems planned twice.
       *[other] {" "}and { $doubles } pieces of work that seem planned twice.
     }
   *[other] { $n } conflicts{ $doubles ->
        [0] .
        [one] {" "}and one piece of work that seems planned twice.
       *[other] {" "}and { $doubles } pieces of work that seem planned twice.
     }
 }
plan-conflict-promotions-overlap = { $names } address the same target { $days ->
    [one] on { $from }
   *[other] from { $from } to { $to }
 }: two promotions at once blur the effect of each. Move one, or separate the targets.
plan-conflict-messages-overlap = { $names } write to the same target through the same channel { $days ->
    [one] on { $from }
   *[other] from { $from } to { $to }
 }: the pressure adds up. Move one, or separate the targets.
plan-conflict-over-capacity = { $person } has more work than hours in { $week }: { $names }. Move a task, or give it to somebody else.
plan-conflict-low-season = { $names } falls into the low season, from { $from } to { $to }: those months sell { $season } of the mean. Run the campaign earlier or later, or aim lower.
plan-conflict-content-gap = Nothing is published from { $from } to { $to }.
plan-conflict-outside-objective = { $names } lies outside the dates of its objective “{ $objective }”: from { $from } to { $to }. What falls outside will not count for it.
plan-conflict-review-on-day-off = { $person } does not work on { $from }, the day of the review { $names }. Move the review, or hold it without them.
plan-conflict-reviews-meet = { $person } is expected at the reviews { $names } on the same day, { $from }. Move one, or hold them together.
plan-season = The season comes from the imported sales: { $months } whole months, each against the mean of the twelve months around it (Macaulay, 1931). A season is low below 90% of the mean.
plan-doubles-title = Work that may be planned twice
plan-double = “{ $a }” and “{ $b }” look alike: titles similar to { $title }, { $overlap } of days in common.
plan-double-not = “{ $a }” is not a double of “{ $b }”

plan-list-content = Content
plan-add-content = Add content
plan-what-content = A piece of content has a title and a date; say also whom it speaks to, through which channel and at which stage. The editorial calendar then shows the rhythm and the gaps.
plan-contents-none = No content is planned.
plan-contents-lede = { $n ->
    [one] One piece of content
   *[other] { $n } pieces of content
 } from { $from } to { $to }{ $rhythm ->
    [yes] ; at one every { $every } days, { $filled ->
        [0] no slot is
        [one] one slot is
       *[other] { $filled } slots are
     } filled out of { $slots }.
   *[no] .
 }
plan-rhythm-title = Rhythm of publication
plan-rhythm-every = One piece every
plan-rhythm-found = { $regularity ->
    [none] Regularity cannot be judged on so few pieces.
   *[other] Regularity: { $regularity } (100% when all gaps are equal).
 } { $longest ->
    [one] The longest silence lasts one day.
   *[other] The longest silence lasts { $longest } days.
 }
plan-rhythm-holds = No silence is longer than { $every ->
    [one] one day
   *[other] { $every } days
 }, give or take one day.
plan-rhythm-gap = Nothing published between { $from } and { $to }: { $days } days.
plan-holes-title = What nothing speaks to
plan-holes-no-stage = Every stage has at least one piece of content.
plan-holes-stages = { $n ->
    [one] One stage has no content: { $names }.
   *[other] { $n } stages have no content: { $names }.
 }
plan-holes-targets = { $n ->
    [one] One target is named by no content: { $names }.
   *[other] { $n } targets are named by no content: { $names }.
 }

plan-list-promotion = Promotions
plan-add-promotion = Add a promotion
plan-what-promotion = A promotion has a type, dates and a discount. Write beside it the rise in sales that it needs, and the control that would prove it: without a control, nobody knows what would have sold anyway.
plan-promotion-hint = The rise that pays for it depends on the margin.
plan-promotion-calculator = Work it out
plan-list-phase = Phases
plan-add-phase = Add a phase
plan-what-phase = A launch goes by phases. Each can wait for the end of another and have a gate: “go on when 30-day retention reaches 30%”.
plan-list-gate = Gates
plan-add-gate = Add a gate
plan-what-gate = Without a gate, a phase has passed once its last day is over.
plan-phase-state = State
plan-phase-gates = Gates
plan-phase-no-gate = None
plan-phase-blocked = Waits for another phase
plan-phase-upcoming = Upcoming
plan-phase-passed = Passed
plan-phase-open = Open
plan-phase-stopped = Stopped at its gate
plan-phase-overdue = Overdue
plan-gate = { $kpi } { $op ->
    [most] at most
   *[least] at least
 } { $value }: { $state ->
    [passed] reached
    [failed] missed
    [cannot-tell] cannot tell yet
   *[not-measured] not measured yet
 }
plan-launch-lede = { $promotions ->
    [0] Neither a phase nor a promotion is planned.
    [one] One promotion planned, no phase.
   *[other] { $promotions } promotions planned, no phase.
 }
plan-phases-lede = { $n ->
    [one] One phase
   *[other] { $n } phases
 }, { $passed ->
    [0] none passed
    [one] one passed
   *[other] { $passed } passed
 }{ $open ->
    [0] .
   *[other] ; open: { $names }.
 }{ $stuck ->
    [0] {""}
   *[other] {" "}To unblock: { $stopped }.
 }

plan-list-task = Tasks
plan-add-task = Add a task
plan-what-task = A task has hours, dates and an owner; it may serve a campaign, content or a phase. The load of each person then follows, week by week.
plan-list-person = People
plan-add-person = Add a person
plan-what-person = A person has hours a week (35 unless you say otherwise), working days and time off.
plan-list-review = Reviews
plan-add-review = Add a review
plan-what-review = A review comes back at regular intervals: the plan, the actual and the decisions to take are looked at there.
plan-people-none = { $people ->
    [0] Neither a task nor a person is planned.
    [one] One person, no task yet.
   *[other] { $people } people, no task yet.
 }
plan-people-lede = { $tasks ->
    [one] One task
   *[other] { $tasks } tasks
 } for { $people ->
    [0] nobody yet
    [one] one person
   *[other] { $people } people
 }{ $over ->
    [0] ; nobody is above their hours.
    [one] ; { $names } is above their hours in { $week }.
   *[other] ; { $over } weeks are above the hours there are ({ $names }), the first in { $week }.
 }
plan-load-title = Load by week
plan-load-who = Person
plan-load-nobody = Without an owner
plan-load-cell = { $hours } h
plan-load-away = away
plan-load-over = above 100%
plan-load-no-day = “{ $task }” has no working day within its dates: its hours are counted on the first day.

plan-drag-hint = Drag a bar to change its dates, or its right edge to change its end. By keyboard: left and right arrows, a day at a time (Ctrl: a week; Shift: the end alone). Dates can be typed too, on the item’s own page, under its name.
plan-drag-of = { $name }: { $dates }
plan-drag-done = { $name }: { $dates }.
plan-filter-channel = Channel
plan-filter-person = Person
plan-filter-segment = Target
plan-filter-all = All
plan-more-shown = { $shown } of { $all }
plan-more = { $n } more
plan-day-more = and { $n } more

## A plan as CSV

plan-import-id = Identifier
plan-import-title = Take up a plan from CSV
plan-import-hint = The file has the columns of the CSV saved above: one line an item. A line without a known identifier is added, another changes the item that bears it; none is removed. You first see what will change.
plan-import-file = CSV file
plan-import-look = { $file }: { $added ->
    [0] nothing is added
    [one] one item is added
   *[other] { $added } items are added
 }, { $changed ->
    [0] none changes
    [one] one changes
   *[other] { $changed } change
 }, { $same ->
    [0] none is there already as it stands
    [one] one is there already as it stands
   *[other] { $same } are there already as they stand
 }.
plan-import-wrong = { $file }: { $wrong ->
    [one] one cell cannot be read
   *[other] { $wrong } cells cannot be read
 }; nothing is taken up.
plan-import-row = Line { $line }: { $kind } “{ $name }” { $what ->
    [new] is added
   *[changed] changes
 }.
plan-import-keep = Take into the plan
plan-import-done = { $n ->
    [one] One item is taken into the plan.
   *[other] { $n } items are taken into the plan.
 }
plan-import-at = Line { $line }, column “{ $column }”: { $why }
plan-import-problem-kind = “{ $found }” is no kind of item.
plan-import-problem-column = this kind of item has no column of that name (“{ $found }”).
plan-import-problem-number = “{ $found }” is not a number.
plan-import-problem-choice = “{ $found }” is not one of the choices.
plan-import-problem-link = “{ $found }” names nothing, or several things; write the identifier.
plan-import-problem-twice = this column is there twice.
plan-import-problem-months = only a budget has amounts by month.
