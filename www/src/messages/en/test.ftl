# The page of an A/B test: planning it, then reading it. Verdicts are in experiment.ftl.

test-title = A/B test
test-what = How many visitors you need before you start, and what the results say once they are in.
test-parts = Parts of the page
test-part-plan = Plan the test
test-part-read = Read the results
test-open-plan = Plan a whole test: visitors, weeks, looks
test-open-read = Read a whole test: split, verdict, differences
test-from-calculator-plan = Plan the whole test with these numbers
test-from-calculator-read = Read the whole test with these numbers

## The fields

test-plan-form = Your plan
test-read-form = Your results
test-settings = Risk and power
test-baseline = Conversion rate today
test-baseline-hint = Of the page to test, over the last few weeks.
test-baseline-read-hint = Left empty: the rate seen in the control.
test-mde-rel = Effect to detect
test-mde-rel-hint = Relative: 10% leads from 3% to 3.3%. Aim for the smallest gain that would change your decision.
test-mde-rel-shown = From { $from } to { $to }, that is { $points }. Aim for the smallest gain that would change your decision.
test-mde-rel-read-hint = Relative, as planned before the start. Without it, nothing says when to stop.
test-visitors-per-day = Visitors a day
test-visitors-per-day-hint = Unique visitors of the page, all versions together.
test-traffic-share = Share of traffic in the test
test-versions = Number of versions
test-versions-hint = Counting the control. Each one more takes more visitors, for all of them.
test-alpha = Risk of a false alarm
test-alpha-hint = Chance of seeing a winner when nothing changes. Usually 5%.
test-power = Power
test-power-hint = Chance of seeing the effect if it is there. Usually 80%.
test-weeks = Weeks you have
test-plan-looks = Planned number of looks
test-looks = How many times have you looked?
test-looks-hint = Counting this one.
test-entering = Visitors in the test a day
test-entering-hint = All versions together; gives the time that is left.
test-plan-optional = What was planned
test-plan-given = What was planned: { $lift }
test-plan-optional-what = The plan set before the start. Do not choose it after seeing the results.
test-versions-seen = Results by version
test-versions-seen-hint = The control first. Visitors, not visits; each counts once.
test-cell-name = Version
test-cell-visitors = Visitors
test-cell-conversions = Conversions
test-cell-weights = Planned share
test-uneven = Visitors were not split evenly

## Planning

test-plan-size = You need { $needed } { $count ->
        [one] visitor
       *[other] visitors
    } in each version.
test-plan-size-weeks = You need { $needed } { $count ->
        [one] visitor
       *[other] visitors
    } in each version, that is { $weeks } { $weeks_count ->
        [one] week
       *[other] weeks
    }.
test-plan-why = Then, if the rate really goes from { $from } to { $to }, your chance of seeing it is { $power }; if nothing changes, your risk of announcing a false winner is { $alpha }.
test-total = Visitors in all
test-entering-day = Visitors in the test a day
test-days = Duration
test-alpha-each = Risk of each comparison
test-no-visitors = Give your visitors a day to know how long it takes.
test-whole-weeks = Rounded to whole weeks: a Monday does not behave like a Sunday.
test-to-reading = Read the results of this test
test-curve-title = Power against visitors
test-curve-what = With fewer visitors a real gain goes unseen more often; with many more you learn almost nothing else.
test-curve-x = Visitors in each version
test-curve-y = Chance of seeing the effect
test-curve-chosen = { $visitors }: { $power }
test-curve-description = Chance of seeing the rate go to { $target }, by the number of visitors in each version. Your plan: { $chosen }.
test-weeks-title = With the time you have
test-weeks-no-visitors = Give your visitors a day to know what these weeks can show.
test-weeks-none = Give a number of weeks to know what they can show.
test-weeks-rise = In { $weeks } { $weeks_count ->
        [one] week
       *[other] weeks
    } each version gets { $visitors } { $count ->
        [one] visitor
       *[other] visitors
    }: the smallest rise you can see is { $lift }, that is { $points }.
test-weeks-nothing = In { $weeks } { $weeks_count ->
        [one] week
       *[other] weeks
    } each version gets { $visitors } { $count ->
        [one] visitor
       *[other] visitors
    }: no rise could be seen.
test-weeks-power = The effect you aim for ({ $lift }) would have a { $power } chance of being seen.
test-peek-title = Looking before the end
test-peek-once = One look, at the end: the risk of a false alarm stays at { $alpha }.
test-peek-risk = If you look { $looks } times and stop as soon as p falls below { $alpha }, the risk of announcing a false winner is no longer { $alpha } but { $risk }.
test-peek-bounds = To be able to stop early at no such cost, stop only below these bounds, chosen before the start:
test-bounds-title = Bounds for p at each look
test-look = Look
test-look-visitors = Visitors in each version
test-obrien-fleming = O’Brien-Fleming: p below
test-pocock = Pocock: p below
test-bounds-note = O’Brien-Fleming is severe at first and almost as usual at the end; Pocock asks the same each time. Choose one of them, and plan for the visitors of its column: being able to stop early asks for more if it takes all looks.
test-each-alone = Each calculation has a page of its own too, with its formula:
test-link-size = visitors needed
test-link-duration = duration
test-link-mde = smallest effect to be seen
test-link-looks = repeated looks

## Reading

test-verdict = Verdict
test-kind-sample-ratio-mismatch = To be mended
test-kind-not-yet = Not yet
test-kind-winner = A version wins
test-kind-loser = The control wins
test-kind-no-difference-shown = No difference shown
test-kind-inconclusive-no-plan = Inconclusive
test-kind-equal-rates = Inconclusive
test-kind-too-few-conversions = Too early
test-check-yes = Checked:
test-check-no = Not reached:
test-check-open = To know:
test-check-split = Split: as it was planned ({ $p }).
test-check-no-plan = Planned size: none. Nothing said when to stop.
test-check-size-missing = Planned size: { $needed } { $count ->
        [one] visitor
       *[other] visitors
    } in each version, not reached yet.
test-check-size = Planned size: { $needed } { $count ->
        [one] visitor
       *[other] visitors
    } in each version, reached.
test-check-sizes-missing = Planned size: { $needed } visitors, version by version, not reached yet.
test-check-sizes = Planned size: { $needed } visitors, version by version, reached.
test-check-look = Looks: one. The risk of a false alarm stays at { $alpha }.
test-check-looks-plan = Looks: { $looks }. Only the one at the planned size counts; stopping at any would bring the risk to { $risk }.
test-check-looks-no-plan = Looks: { $looks }, each a chance to stop. The risk would be { $risk }; the bound is therefore p < { $corrected }.
test-mend-split = Before you start again, check:
test-mend-split-redirect = the redirect: a slower version loses visitors before they are counted;
test-mend-split-bots = robots: they often all land on the same version;
test-mend-split-tracking = the tracking: is the tag on every version, in the same place?
test-mend-split-change = a change on the way: split altered, version added, another start date;
test-mend-split-split = the planned split: if it was not even, tick the box under the table.
test-to-plan = Plan the size of the next test
test-fill-table = Fill in the table, or paste it from a spreadsheet: the verdict will follow.
test-mend-table = Fill in or mend the marked row, the verdict will follow.
test-provisional = Provisional figures: they will move. Do not decide on them.
test-results-title = Version by version
test-results-caption = Differences are measured against { $control }; intervals at { $confidence }.
test-results-stricter = The interval of a difference is at the level asked of its comparison, in brackets: more versions or looks ask for more.
test-results-table = Table of versions
test-col-version = Version
test-col-rate = Rate
test-col-diff = Difference
test-col-lift = Relative difference
test-col-p = p
test-col-holm = p corrected (Holm)
test-col-beats = Chance of beating { $control }
test-col-loss = Expected loss
test-control = control
test-reference = reference
test-counts = { $conversions } of { $visitors }
test-range = { $low } to { $high }
test-p-equals = p = { $p }
test-p-below = p < { $p }
test-more-than = more than { $value }
test-less-than = less than { $value }
test-loss-note = Expected loss: the points of conversion lost on average by choosing this version, in case it is the worse one.
test-holm-note = p corrected: among several comparisons one ends up standing out by chance; only the corrected p decides.
test-densities-title = What can be believed of each rate
test-densities-what = The higher the curve, the more plausible the rate. Two curves that largely overlap cannot be told apart yet.
test-densities-x = Conversion rate
test-densities-description = One curve a version, of how plausible its rate is: { $names }.
test-density-name = { $name }: { $rate }
test-meanings-title = Two ways to read
test-frequentist = The p value
test-frequentist-says = If { $name } and { $control } were worth the same, a difference at least as large would come out in { $share } of tests ({ $p }).
test-frequentist-holm = The smallest risk of a false alarm, over all comparisons, at which the difference between { $name } and { $control } would still be kept: { $share } ({ $p }).
test-frequentist-none = Nobody converted, or everybody did: no p value can be computed.
test-frequentist-not = It is not the probability that { $name } is better than { $control }; and a high p does not prove that they are worth the same.
test-bayesian = The probability
test-bayesian-says = From these data alone, there is a { $chance } chance that { $name } converts better than { $control }; choosing it would cost { $loss } on average, keeping { $control } would cost { $keep }.
test-bayesian-not = It is not the chance of getting the gain shown. It starts from the idea that all rates are equally likely, and corrects neither repeated looks nor a broken split.

## Errors

test-error-rate-out-of-range = A rate goes from 0% to 100%, both excluded. Write 2.5 for 2.5%.
test-error-rate-out-of-range-mde-rel = From this rate, such an effect leads out of 0% to 100%. Make it smaller.
test-error-rate-out-of-range-power = Power lies between the risk and 100%. Usually 80%.
test-error-rate-out-of-range-traffic-share = The share goes up to 100% of the traffic.
test-error-no-effect-to-detect = An effect of 0% cannot be detected. Give the smallest gain that would change your decision.
test-error-out-of-range-mde-rel = This effect is too small or too large for this rate.
test-error-out-of-range-versions = From 2 to 8 versions, counting the control.
test-error-out-of-range-looks = A whole number, from 1 to 100.
test-error-out-of-range-weeks = Give at least a fraction of a week, and less than ten years.
test-error-out-of-range-visitors-per-day = Too few visitors for the duration to be computed.
test-error-out-of-range-weights = Each planned share is a number above 0, for instance 80 and 20.
test-error-out-of-range-variants = These numbers are too large or too uneven to be compared.
test-error-zero-denominator-visitors-per-day = Without visitors the test never ends. Leave it empty if you do not know.
test-error-zero-denominator-traffic-share = Some share of the traffic must enter the test.
test-error-zero-denominator-visitors = No visitor: this version has no rate, and it is not zero either.
test-error-zero-denominator-baseline = The control has no conversion: give the rate that the plan started from.
test-error-conversions-exceed-visitors = More conversions than visitors. Count at most one conversion a visitor.
test-error-duplicate-name = Two versions have the same name. Rename one of them.
test-error-missing-input-variants = A test compares at least two versions.
test-error-missing-input-weights = Give the planned share of each version.
test-error-missing-input = This cell is empty; zero is written 0.
test-by-segment = Several segments, phones and desktops for instance? Check that each says the same as the total
