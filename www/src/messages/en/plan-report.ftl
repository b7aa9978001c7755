# The report on the plan, on one page and complete.

plan-report-of = { $name }, on { $date }
plan-report-title = Report on the plan
plan-report-aim = { $title }. { $sentence }
plan-report-more = { $n ->
    [0] {""}
    [one] One more conflict.
   *[other] { $n } more conflicts.
 }{ $doubles ->
    [0] {""}
    [one] {" "}One piece of work seems planned twice.
   *[other] {" "}{ $doubles } pieces of work seem planned twice.
 }
plan-report-print = Print
plan-report-markdown = Save as Markdown
plan-report-file = plan-report

## The complete report

plan-report-full-title = Complete report on the plan
plan-report-go-full = Complete report, with charts
plan-report-go-short = One-page report
plan-report-file-full = complete-report
plan-report-result = { $title }: { $kpi }
plan-report-smart = { $n ->
    [0] The objective is specific, measurable, attainable, realistic and time-bound.
   *[other] It is not yet { $names }.
 }
plan-report-briefs = What each campaign is to do
plan-report-unfigured = No figure measures it: choose a measure and a target.
plan-report-failed = Could not be worked out
plan-report-ratings = Ratings on the criteria
plan-report-overspend = As the plan goes, { $forecast } would be spent in all, for { $plan } planned: { $gap } too much.
plan-report-target = { $kpi }: the target is { $target } on { $deadline }.
plan-report-targets = Targets, positioning and mix
plan-report-work = Promotions, content, launch and team
plan-report-channel = { $channel }: from { $before } to { $after }
plan-report-amounts = The plan is what is written for each campaign. The actual comes from the imported files, by the campaign’s name, or from what is typed. The forecast of a month under way adds to the actual the plan’s share of the days to come, except where it is written.
plan-report-sources = Where the figures come from
plan-report-no-source = No file is imported: every figure of this report was typed in.
plan-report-typed = What is measured comes from these files; objectives, budgets, ratings and dates are those typed into this workspace, and the points about the market, ratings and factors say what they rest on.
plan-path-title = { $kpi }: the way to the target
plan-path-what = { $actual } on { $date }{ $expected ->
    [none] {""}
   *[other] , where { $expected } would do by that date
 }; the target is { $target } on { $deadline }.
plan-path-day = On
plan-path-line = What it takes
plan-path-levels = Actual, since the start
plan-path-target = Target
plan-path-forecast = Forecast at the deadline (90%)
plan-path-interval = Margin of error (90%)
plan-path-forecast-at = { $date } (forecast)
plan-spans-title = The campaigns over time
plan-spans-what = { $n ->
    [one] One campaign
   *[other] { $n } campaigns
 }, from { $from } to { $to }.{ $cut ->
    [no] {""}
   *[yes] {" "}The first { $shown } are drawn.
 }
plan-spans-today = today
plan-months-chart = Spend by month
plan-months-spend = Spend of the month
plan-months-what = { $plan } planned in all; { $actual ->
    [none] nothing spent yet
   *[other] { $actual } spent
 }, { $forecast } forecast at the end.
plan-gaps-chart = Plan and actual by campaign, months that can be compared
plan-gaps-what = { $n ->
    [one] One campaign can be compared
   *[other] { $n } campaigns can be compared, the largest gaps first
 }.{ $cut ->
    [no] {""}
   *[yes] {" "}The first { $shown } are drawn.
 }
