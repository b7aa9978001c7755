# Exercises: proving.

exercise-control-title = Without a control, what do we know?
exercise-control-what = Part what a campaign did from what would have happened without it.
exercise-control-words = control group; control; geo test; increment; true effect; causality; correlation; season
exercise-control-statement =
    In the week of a campaign on social networks, a shop’s orders rose by { $growth }; it used to receive { $before } a week. The campaign was seen 212,000 times.
    In the same week, in comparable towns where the campaign did not run, orders rose by { $base }: the sales had just begun.
exercise-control-lift = By how much did the campaign raise orders?
exercise-control-lift-hint = What would orders have become without the campaign? Compare with that.
exercise-control-lift-at-subtracted = You subtracted the two rises. The effect compares with what would have happened without the campaign: (1 + { $growth }) ÷ (1 + { $base }) − 1.
exercise-control-lift-at-gross = That is the gross rise. Towns without the campaign grew too: that part is not the campaign’s.
exercise-control-extra = How many orders of that week are due to it?
exercise-control-extra-hint = The orders seen, minus those there would have been at the pace of the control towns.
exercise-control-extra-at-gross = You counted the whole rise: part of it would have come without the campaign.
exercise-control-extra-at-lift-on-before = You applied the effect to the level of before. It applies to what orders would have become without the campaign.
exercise-control-design = How to be surer next time?
exercise-control-design-hint = What must be known to say what would have happened without the campaign?
exercise-control-design-geo-test = Draw lots, before starting, for towns with and towns without the campaign.
exercise-control-design-survey = Ask buyers whether they saw the campaign.
exercise-control-design-longer = Run it longer, and compare with last year.
exercise-control-design-at-ask-them = Whoever saw the advertising and bought might have bought anyway: the answer says nothing of what would have happened otherwise.
exercise-control-design-at-more-weeks = More weeks give more figures, but still no comparison: last year differs in many other ways.
exercise-control-end =
    Before and after are not enough: the season, the sales, a competitor or purchases brought forward explain a rise too.
    A control group drawn by lot makes both groups alike in everything but the campaign. That is what allows the word “because”.

exercise-abtest-title = Reading an A/B test
exercise-abtest-what = Difference, interval, p-value, and what it costs to look too often.
exercise-abtest-words = A/B test; p-value; significant; Newcombe; confidence interval; peeking; looking early
exercise-abtest-statement =
    A page was tested in two versions, each seen by { $n } visitors drawn at random:
    • version A: { $conv_a } conversions, mean time on page 1 min 42;
    • version B: { $conv_b } conversions, mean time on page 1 min 35.
    A second test, on another page with as many visitors in each version, gives { $small_a } conversions for A and { $small_b } for B.
    Take a two-sided test and a confidence level of 95%.
exercise-abtest-gap = First test: by how much does B’s conversion rate exceed A’s?
exercise-abtest-gap-hint = The difference of the two rates, in points.
exercise-abtest-gap-at-relative = That is the relative difference. The difference of the two rates is asked for, in points.
exercise-abtest-lift = And relatively?
exercise-abtest-lift-hint = Compare the difference with A’s rate.
exercise-abtest-lift-at-points = That is the difference in points. Relatively, divide it by A’s rate.
exercise-abtest-lift-at-on-b = You compared with B. The reference is A, the existing version.
exercise-abtest-z = What is the z statistic of the first test?
exercise-abtest-z-hint = The difference divided by its standard error, worked out with the rate of both versions together.
exercise-abtest-z-at-squared = That is z squared, the chi-square. Take its root.
exercise-abtest-p = And its two-sided p-value?
exercise-abtest-p-hint = The probability, if A and B were equal, of a difference at least as large either way.
exercise-abtest-p-at-one-sided = That is the one-sided value. Nobody knew beforehand that B would win: count both sides.
exercise-abtest-low = Lower bound of the 95% interval of the difference (Newcombe’s method)?
exercise-abtest-low-hint = Combine the Wilson intervals of the two rates. The calculator does.
exercise-abtest-low-at-relative = You compared the bound with A’s rate. The interval is asked for in points.
exercise-abtest-high = And its upper bound?
exercise-abtest-high-hint = The same method, on the other side.
exercise-abtest-high-at-relative = You compared the bound with A’s rate. The interval is asked for in points.
exercise-abtest-p-small = What is the p-value of the second test?
exercise-abtest-p-small-hint = The same sum, with fewer conversions.
exercise-abtest-p-small-at-one-sided = That is the one-sided value: count both sides.
exercise-abtest-decision = What follows from the second test?
exercise-abtest-decision-hint = Does the interval of the gap contain zero? Does it also contain gaps that would matter?
exercise-abtest-decision-b-wins = B wins: its rate is higher.
exercise-abtest-decision-equal = A and B are equal: the difference is not significant.
exercise-abtest-decision-not-known = We do not know yet: the data agree with no difference as well as with a useful one.
exercise-abtest-decision-at-rate-alone = A difference like this often comes by chance: the rate alone is not enough.
exercise-abtest-decision-at-absence-of-proof = Not having proved a difference is not having proved equality. The interval still holds gains that would matter.
exercise-abtest-peeking = You look { $looks } times, at equal intervals, and stop as soon as p is below 5%. If A and B are equal, how likely are you to declare a winner?
exercise-abtest-peeking-hint = More than 5%; less than for { $looks } independent tests, since each look contains the earlier ones. The calculator gives the value.
exercise-abtest-peeking-at-nominal = That is the risk of one look, planned beforehand. Each further look gives chance another chance.
exercise-abtest-peeking-at-independent-looks = You took the looks for independent tests. They share the same visitors: the risk is a little smaller.
exercise-abtest-end =
    A p-value says whether the data agree with no difference; the interval says how large the difference may be. Decide on the interval.
    Fix the number of visitors beforehand, or use bounds made for several looks.

exercise-plan-title = Planning a test
exercise-plan-what = How many visitors, how many weeks, to see the difference that matters.
exercise-plan-words = sample size; test duration; power; minimum effect; how many visitors
exercise-plan-statement =
    A page converts { $baseline } of its visitors. You want to be able to detect a relative rise of { $lift }, with a power of 80% and a risk of 5%, two-sided.
    The site receives { $per_day } visitors a day; { $share } of them enter the test, shared equally between two versions. The site has 31 pages and 12 languages.
exercise-plan-size = How many visitors does each version need?
exercise-plan-size-hint = The rise is relative: work out the rate aimed at first. Then the sample size formula for two proportions.
exercise-plan-size-at-one-sided = That is the size of a one-sided test: looking both ways takes more.
exercise-plan-size-at-both-variants = That is the total of both versions. One version is asked for.
exercise-plan-days = How many days must the test run?
exercise-plan-days-hint = All the visitors it needs, divided by those who enter it each day.
exercise-plan-days-at-all-traffic = You counted all visitors of the site: only a share enters the test.
exercise-plan-weeks = How many whole weeks?
exercise-plan-weeks-hint = A test runs for whole weeks, so that each day counts the same.
exercise-plan-weeks-at-rounded-down = Rounded down, the test lacks visitors: round up.
exercise-plan-weeks-at-days = Those are the days.
exercise-plan-end =
    The number of visitors grows as the inverse square of the difference: half the difference takes four times the visitors.
    Online calculators give other numbers when they take a one-sided test, another power or a rise in points: read their assumptions.

exercise-simpson-title = Simpson’s paradox
exercise-simpson-what = See a version win in each segment and lose in total, and understand why.
exercise-simpson-words = Simpson; paradox; segments; aggregation; mobile; mix; SRM
exercise-simpson-statement =
    Two versions of a page were compared for three weeks. Results by device:
    • version A, mobile: { $a_mobile } orders from { $small } visitors;
    • version A, desktop: { $a_desktop } orders from { $large } visitors;
    • version B, mobile: { $b_mobile } orders from { $large } visitors;
    • version B, desktop: { $b_desktop } orders from { $small } visitors.
    The average order is €58. The split was meant to be half and half on each device.
exercise-simpson-total-a = What is A’s conversion rate, all devices together?
exercise-simpson-total-a-hint = All orders divided by all visitors.
exercise-simpson-total-a-at-mean-of-rates = You averaged the two rates. The groups are not of one size: put the numbers together first.
exercise-simpson-total-b = And B’s?
exercise-simpson-total-b-hint = All orders divided by all visitors.
exercise-simpson-total-b-at-mean-of-rates = You averaged the two rates. The groups are not of one size: put the numbers together first.
exercise-simpson-mobile = On mobile, by how much does B exceed A?
exercise-simpson-mobile-hint = B’s rate minus A’s, among visitors on mobile.
exercise-simpson-mobile-at-relative = That is the relative difference: the difference is asked for, in points.
exercise-simpson-mobile-at-reversed = The sign is reversed: B minus A.
exercise-simpson-desktop = And on desktop?
exercise-simpson-desktop-hint = B’s rate minus A’s, among visitors on desktop.
exercise-simpson-desktop-at-relative = That is the relative difference: the difference is asked for, in points.
exercise-simpson-desktop-at-reversed = The sign is reversed: B minus A.
exercise-simpson-same-mix = Had each version received as many visitors on mobile as on desktop, by how much would B have exceeded A?
exercise-simpson-same-mix-hint = With equal shares, a version’s rate is the average of its two rates.
exercise-simpson-same-mix-at-pooled = That is the difference of the totals: it mostly compares devices. With an equal mix its sign changes.
exercise-simpson-decision = What should be done?
exercise-simpson-decision-hint = The draw should have given both versions the same devices. Did it?
exercise-simpson-decision-keep-a = Keep A: it converts better in total.
exercise-simpson-decision-take-b = Take B: it wins on each device.
exercise-simpson-decision-repair = Find out why the split is not as planned, mend it, and run the test again.
exercise-simpson-decision-at-pooled = The total compares a version seen on desktop with another seen on mobile. It says nothing of the versions.
exercise-simpson-decision-at-segments-alone = The segments point the right way, but a split that is off says the draw has a flaw: who else was badly split?
exercise-simpson-end =
    A total can reverse what each of its parts says, when their mix differs. Compare with an equal mix.
    In a randomised test such a split is an alarm (“sample ratio mismatch”): mend the test before reading its result.

exercise-awareness-title = Did awareness rise?
exercise-awareness-what = The margin of a survey, and the difference between two waves.
exercise-awareness-words = awareness; survey; margin of error; wave; tracker; points; SMART objective
exercise-awareness-statement =
    A survey of { $n } people gives a brand { $p1 } of aided awareness. Six months later a second wave of the same size, with other people, gives { $rise } more.
    The team has 9 people. It wants to write next year’s objective: { $goal } more than the first wave, by 30 June. Take a confidence level of 95%.
exercise-awareness-margin = What is the margin of error of the first wave?
exercise-awareness-margin-hint = 1.96 times the root of p × (1 − p) ÷ n.
exercise-awareness-margin-at-worst-case = That is the margin for an awareness of 50%, the widest there is. Here p is known.
exercise-awareness-margin-at-one-over-root = 1 ÷ √n approximates the margin at 50%. Take the formula with p.
exercise-awareness-rise = By how much did awareness rise, in points?
exercise-awareness-rise-hint = The difference of the two percentages.
exercise-awareness-rise-at-relative = That is the relative rise. Between two percentages, the difference is in points.
exercise-awareness-p = What is the two-sided p-value of this difference?
exercise-awareness-p-hint = The test of two proportions, with as many people in each wave.
exercise-awareness-p-at-one-sided = That is the one-sided value: count both sides.
exercise-awareness-required = The objective is { $goal } more. What relative rise is that?
exercise-awareness-required-hint = The points gained, compared with the starting level.
exercise-awareness-required-at-points = Those are the points. The relative rise compares them with the starting level.
exercise-awareness-end =
    The margin of a difference is larger than that of each wave: chance enters twice.
    An objective is in points or relative, never without the word. Write the margin of the measurement too: an objective smaller than that can be neither reached nor missed.
