# The plan: proof.

plan-proof-title = Does the strategy work?
plan-whole = { $answer ->
    [none] Nothing is aimed at yet: without an objective in figures, nobody can say whether the strategy works.
    [waiting] The strategy has not begun: no objective has reached its first day.
    [unknown] It cannot be said yet whether the strategy works: { $n ->
        [one] its target cannot be judged
       *[other] none of its { $n } targets can be judged
     }, and the reasons are below.
    [yes] The strategy works so far: { $judged ->
        [one] the target that can be judged is reached or on course
       *[other] the { $judged } targets that can be judged are reached or on course
     }{ $unknown ->
        [0] .
        [one] ; for another one nobody can tell.
       *[other] ; for { $unknown } others nobody can tell.
     }
    [no] The strategy does not work so far: { $judged ->
        [one] the target that can be judged is behind
       *[other] the { $judged } targets that can be judged are behind
     }{ $unknown ->
        [0] .
        [one] ; for another one nobody can tell.
       *[other] ; for { $unknown } others nobody can tell.
     }
   *[partly] The strategy works in part: of { $judged } targets that can be judged, { $behind ->
        [one] one is
       *[other] { $behind } are
     } behind{ $unknown ->
        [0] .
        [one] ; for another one nobody can tell.
       *[other] ; for { $unknown } others nobody can tell.
     }
 }
plan-standing-ahead = Ahead
plan-standing-on-course = On course
plan-standing-behind = Behind
plan-standing-cannot-tell = Cannot tell yet
plan-standing-not-started = Not started
plan-aims-title = Objectives and key results
plan-aims-none = No objective in figures is written. An objective names a KPI, a target and a deadline; its pace is then judged by the imported figures.
plan-add-key-result = Add a key result
plan-pace = { $status ->
    [not-started] Not started.
    [reached] Reached.
    [missed] Missed.
    [behind] Behind.
    [ahead] Ahead.
    [at-risk] At risk.
    [on-course] On course.
   *[cannot-tell] Cannot tell yet.
 }{ $has ->
    [yes] {" "}{ $kpi }: { $actual }{ $band ->
        [none] {""}
       *[other] {" "}({ $band })
     } on { $date }{ $line ->
        [yes] , when { $expected } would do on that date
       *[no] {""}
     }; { $target } aimed at by { $deadline }.
   *[no] {""}
 }{ $forecast ->
    [yes] {" "}By the deadline, probably { $point }{ $interval ->
        [none] .
       *[other] , { $interval } with a confidence of 90%.
     } This supposes that the pace goes on as it was: a season or a launch still to come is not in it.
   *[no] {""}
 }
plan-why-missing-input = Something is missing: the target, a date or the baseline. Complete the objective.
plan-why-deadline-before-start = The deadline is before the start: correct one of them.
plan-why-direction-contradicts-target = The target is on the wrong side of the baseline.
plan-why-before-start = Only figures after the first day count.
plan-why-nothing-observed = There is no figure since the start.
plan-why-too-few-points = The margin of error takes at least four whole weeks, day by day.
plan-why-zero-denominator = Nothing stands in the denominator since the start: there is no ratio.
plan-why-too-early = Less than a tenth of the way is gone: a gap would mean nothing yet.
plan-why-no-interval = The value has no known margin of error.
plan-why-at-deadline = The deadline has come.
plan-why-at-deadline-unsure = The deadline has come, but the margin of error holds the target.
plan-why-reached-early = The target is reached before the deadline.
plan-why-ceiling-passed = The ceiling aimed at is passed already.
plan-why-figures-end-before-deadline = The figures end before the deadline: import the rest.
plan-why-short-of-line = The whole margin of error is short of what it takes{ $chance ->
    [none] .
   *[other] ; chance of reaching the target: { $chance }.
 }
plan-why-beyond-line = The whole margin of error is beyond what it takes{ $chance ->
    [none] .
   *[other] ; chance of reaching the target: { $chance }.
 }
plan-why-reach-unlikely = The margin of error still holds the target, but { $chance ->
    [none] reaching it is unlikely.
   *[other] the chance of reaching it is { $chance }.
 }
plan-why-holds-line = The margin of error holds what it takes, and leaves out no progress at all.
plan-why-holds-both = The margin of error holds both success and no progress at all{ $tells ->
    [date] ; at this pace it will tell around { $date }.
    [trials] ; it would take about { $trials } observations.
    [points] ; it would take about { $points } weeks.
    [far] ; weeks differ so much that the figures will not tell before the deadline.
   *[no] .
 }
plan-untracked-no-figure = The pace is followed in the advertising exports, which do not give this KPI ({ $kpi }) day by day.
plan-untracked-no-files = No dated advertising export is imported: its pace is not known.
plan-untracked-begins-late = The files begin after the first day: what happened before is missing. Import those days, or move the start.
plan-untracked-ends-before = The files end before the first day: there is no figure since. Import what follows when it comes.
plan-untracked-unplaced = Rows of the files cover several days and reach over a week: export them by day to follow the pace.
plan-chance-above = more than { $share }
plan-chance-below = less than { $share }
plan-since = It has stood so since { $date }, { $n } readings in a row.
plan-pace-method = The pace follows a straight line from the start to the deadline; the margin of error comes from the differences between weeks (or from the number of observations for a rate), at 90%. A rate or a ratio is that of all the time gone: it is compared with the line in the middle of that time. Looking every week cries wolf more often: being behind once means little, staying behind means much.
plan-gaps-title = Planned and actual by campaign
plan-gap-variance = Difference
plan-gap-volume = Part of volume
plan-gap-unit = Part of unit cost
plan-gap = { $compared ->
    [none] no whole month yet with both plan and actual.
    [months] { $actual } spent over the months gone, for { $plan } planned, { $way ->
        [more] { $variance } more.
        [less] { $variance } less.
       *[none] just what was planned.
     } Results are compared once the campaign is over.
   *[whole] { $actual } spent for { $plan } planned, { $way ->
        [more] { $variance } more.
        [less] { $variance } less.
       *[none] just what was planned.
     }{ $results ->
        [yes] {" "}{ $kpi }: { $obtained } for { $expected } expected.
       *[no] {" "}Write the result expected of the campaign to split the difference between volume and unit cost.
     }{ $split ->
        [yes] {" "}Of the difference, { $volume } comes from volume and { $unit } from unit cost.
       *[no] {""}
     }
 }
plan-gap-method = The difference is actual spend less planned spend. Part of volume: what the results above or below plan would have cost at the planned cost; part of unit cost: the rest (Hulbert and Toy, 1977).

## What to do about a gap

plan-moves-title = What you can do
plan-moves-hint = Each move is costed at the average cost of a result, as your files show it: that is the best it can give, since more spend often brings less and less. The interval takes these results for a Poisson count (90%).
plan-moves-about = { $title } ({ $kpi })
plan-move-title = { $kind ->
    [reallocate] Move what is left of “{ $campaign }” to “{ $to }”
    [change-message] Change the message of “{ $campaign }”
    [stop] Stop “{ $campaign }”
    [test] Test “{ $campaign }” against “{ $to }”
   *[extend] Extend “{ $campaign }”
 }
plan-move-reallocate = { $amount } is left to spend. A result ({ $kpi }) costs { $has ->
    [yes] { $unit }
   *[no] more than all that was spent
 } there, against { $other } in “{ $to }”: about { $results } more ({ $range }).{ $sure ->
    [yes] {""}
   *[no] {" "}The interval holds zero: test first.
 }
plan-move-change-message = A result ({ $kpi }) costs { $unit }, while the plan counts on { $other }: the gap is more than chance. At the planned cost, the { $amount } left would bring about { $results } more ({ $range }).
plan-move-stop = { $amount } would not be spent. A result ({ $kpi }) costs { $has ->
    [yes] { $unit } there: you would lose about { $results } ({ $range })
   *[no] more there than all that was spent: you would probably lose none ({ $range })
 }.
plan-move-test = A result ({ $kpi }) costs { $unit } here and { $other } there, and it may be chance. Run side by side with the same budget, they would need { $results } results in all, about { $days } days at their pace (until { $end }), to show such a difference eight times in ten (Schoenfeld, 1981).
plan-move-extend = { $days } more days, until { $end }: at its pace, { $amount } more and about { $results } results ({ $kpi }; { $range }).
plan-move-choose = Choose
plan-move-choose-of = Choose: { $move }
plan-move-message = New message
plan-move-review = To be reviewed on
plan-move-take = Decide
plan-move-journal = See the journal
plan-move-taken = Decided and written in the journal: { $move }.
plan-move-does-reallocate = The forecast of both campaigns changes; their plan stays, to compare with.
plan-move-does-message = The campaign’s message changes; its budget stays.
plan-move-does-stop = The campaign’s forecast goes down by as much; its plan stays, to compare with.
plan-move-does-test = A task is added to the calendar until the test ends.
plan-move-does-extend = The campaign’s end and its forecast change.
plan-decision-items = It changes:
plan-review-no-figure = Nothing measured tells yet what this decision has brought.
plan-figure-move-amount = Amount at stake
plan-figure-move-results = Results expected
plan-figure-move-test = Results needed
plan-figure-before = Before
plan-figure-expected = Expected
plan-figure-obtained = Obtained
