# One sentence for each code of the core: what happened, then how to mend it.
# Lines, columns and found texts are given by code-place; sentences repeat them only where it helps.

code-place =
    { $place ->
        [line-field-found] Line { $line }, { $field }: “{ $found }”
        [line-field] Line { $line }, { $field }
        [line-found] Line { $line }: “{ $found }”
        [line] Line { $line }
        [field-found] { $field }: “{ $found }”
        [field] { $field }
        [found] “{ $found }”
       *[none] The whole file
    }
code-unknown = An error occurred that this version cannot describe ({ $code }). Your data are intact; save them to a file before you try again.

## Names of fields

field-date = date
field-date-end = end date
field-campaign = campaign
field-campaign-id = campaign identifier
field-ad-group = ad group
field-channel = channel
field-customer = customer
field-order-id = order number
field-status = status
field-result-kind = result type
field-impressions = impressions
field-reach = reach
field-clicks = clicks
field-cost = cost
field-conversions = conversions
field-revenue = revenue
field-sessions = sessions
field-users = users
field-engaged-sessions = engaged sessions
field-sent = sent
field-delivered = delivered
field-opens = opens
field-bounces = bounces
field-unsubscribes = unsubscribes
field-unsubscribed = unsubscribed
field-complaints = complaints
field-orders = orders
field-quantity = quantity
field-amount = amount
field-total = total
field-periods = the number of periods
field-unit-value = the revenue per result
field-target = the value aimed at
field-tax = tax
field-shipping = shipping
field-discount = discount
field-currency = currency
field-visits = visits
field-unique-visitors = unique visitors
field-video-views = video views
field-views = views
field-leads = leads
field-hard-bounces = hard bounces
field-soft-bounces = soft bounces
field-refunded = refunded
field-items = items
field-open-rate = open rate
field-control = control
field-ignore = not used
field-visitors = visitors
field-ad-spend = ad spend
field-outcome = outcome
field-spend = spend
field-margin-rate = margin rate on the price without tax
field-budget-total = total budget
field-event = event

## Calculations

error-missing-input = A value is missing. Fill in { $field }.
error-negative-input = This value cannot be negative. Enter zero or a positive number.
error-not-a-number = This does not read as a number. Write for instance 1234.5.
error-unknown-input = The calculation knows no input of this name. Check the spelling; if the name comes from a link or a file, that was made with another version.
error-unknown-operation = This calculation does not exist in this version. Check the link, or choose a calculator from the list.
error-zero-denominator = The denominator is zero: the division has no meaning, and the result is not zero for all that. Wait until there are observations.
error-part-exceeds-whole = The part exceeds the whole. Check that both numbers come from the same population and period.
error-conversions-exceed-visitors = There are more conversions than visitors or clicks. Conversions may be attributed after a view or counted several times: the rate has no meaning here.
error-rate-out-of-range = A rate lies between 0% and 100%. Check whether you typed 25 for 0.25.
error-reach-exceeds-impressions = Reach exceeds impressions, which is impossible: each person reached counts for at least one impression. Check both columns.
error-negative-base = The starting value is negative or zero: a relative change has no meaning. Give the difference in value instead.
error-never = The threshold is never reached with these values. Change the price, the cost or the margin.
error-diverges = The sum does not settle: retention offsets the discounting. Choose a finite horizon.
error-no-effect-to-detect = The two rates are equal: there is no effect to detect. Give the difference that would change your decision.
error-sample-too-small = The sample is too small for this calculation. Wait for more observations.
error-negative-result = The result would be negative, which this calculation cannot describe. Check the values entered.
error-destroys-value = The customer’s value is below the acquisition cost. Reduce that cost, or raise the margin or the lifetime.
error-zero-variance = All values are identical: no variation can be measured.
error-sample-ratio-mismatch = Visitors were not split between the versions as planned: read no other result of this test until you have found why.
error-two-by-two-only = This result exists only for a table of two rows and two columns.
error-out-of-range = The value is outside the permitted range. Bring it within the limits shown by the field.

## Imports

error-ambiguous-dates = { $means ->
    [week_or_half_year] These periods can be read two ways: as weeks or as half-years. Choose below and the file will be read again.
   *[other] These dates can be read two ways: day first or month first. Choose the order below and the file will be read again.
}
error-ambiguous-numbers = These numbers can be read two ways: the comma or the point may separate thousands or decimals. Choose below and the file will be read again.
error-duplicate-header = Two columns of this file have the same name and different values. Say below which one is meant.
error-empty-file = This file is empty. Export it again from the platform, over a period when campaigns were running.
error-encoding = The text of this file cannot be decoded. Export it again as CSV (UTF-8 or UTF-16), or save it from your spreadsheet as “CSV UTF-8”.
error-inconsistent-dates = The dates in this column do not all follow the same order of day and month. Bring them to one format in your spreadsheet, for instance YYYY-MM-DD, then import again.
error-invalid-date = { $lacks ->
    [year] These months stand without their year, and neither a line above the table nor the name of the file gives one. Say which year it is.
   *[other] This date does not exist or cannot be read. Correct it in the file, for instance as YYYY-MM-DD, then import again.
}
error-far-date = This date is years away from all others (the nearest is { $nearest }): most likely a placeholder or a slip. Correct it in the file, or take the row out, then import again.
error-is-xlsx = This is an Excel workbook, not a CSV file, whatever its name says. Open it and save the sheet as “CSV UTF-8”.
error-workbook-locked = This workbook asks for a password, or is an old .xls file. Open it and save it as .xlsx without a password, or save the sheet as CSV.
error-workbook-damaged = This workbook cannot be read: it is cut short, or is neither an XLSX nor an ODS file. Open it in your spreadsheet and save it again.
error-formula-without-value = This cell holds a formula whose result was not saved. Open the workbook in your spreadsheet, let it compute, and save it.
error-merged-amount = This cell is a number merged over several rows: nothing says which row it belongs to. Unmerge it and split the amount.
error-mixed-currency = The file mixes several currencies: adding them up would be wrong. Export one file per currency, or convert the amounts before importing.
error-no-data-rows = There is a header but no row of data. Check the period and filters of the export.
error-no-recognised-header = No known header row. At least one column must say what the row is about (date, campaign, channel, order) and one must measure it (cost, clicks, sessions, total).
error-period-across-columns = Periods stand in columns, from “{ $found }” to “{ $last }”: { $rows } rows × { $periods } periods. Say below what the amounts are.
error-possible-total-row = This line may be a figure about the other lines (their total, which makes { $sum }, or a mean, a minimum, a maximum) rather than a row of its own. Leave it out, or keep it?
error-row-length = This row does not have as many columns as the header. A separator may stand inside a text: export again, or put that text in quotes.
error-unclosed-quote = A quotation mark is opened and never closed: the rest of the file would be swallowed. Correct the line shown, then import again.
error-unreadable-number = This does not read as a number, and replacing it with zero would be wrong. Correct or empty the cell, then import again.
error-too-large = { $limit ->
    [columns] This file has more than { $max } columns, more than can be read. Keep the columns that you need, then import again.
    [field_bytes] One cell of this file holds more than { $max } characters: most likely a quotation mark that is never closed. Correct the line given, then import again.
    [bytes] This file has more than { $max } bytes, the most that is read here. Export a shorter period, or aggregate by day or week.
    [rows] This file has more than { $max } rows. Export a shorter period, or aggregate by day or week.
   *[other] The file is larger than this browser can read safely. Export a shorter period, or aggregate by day or week.
}

## Response curves

error-constant-spend = This channel’s spend never varied: these data say nothing of what { coin-more } would return there. Vary the spend for a few weeks, or lock this channel.
error-too-few-points = There are too few periods to estimate so many effects. Add history, or remove channels, controls or the season.
error-too-few-spend-levels = The spend takes very few levels: a curve would be drawn at random. More distinct levels of spend are needed.
error-missing-values = Values are missing in the chosen columns. Complete them in the file, or choose other columns; missing is not zero.
error-irregular-dates = The dates do not follow at a regular interval. Add the missing periods, with zero where nothing was spent.
error-duplicate-dates = The same date appears several times. Add up the rows of each date, or export a single scope.
error-constant-outcome = The outcome never varies: there is nothing to explain. Check the column chosen as outcome.
error-unknown-column = This column does not exist in the source. Choose it again from the list.
error-no-convergence = The estimate found no stable solution. Remove a channel or a control, or try the other shape of curve.

## Budget

error-invalid-bounds = The minimum exceeds the maximum, or a bound is negative. Correct this channel’s bounds.
error-duplicate-name = This name is taken. Give another one.
error-event-ends-before-start = This event ends before it starts. Swap its dates.
error-no-channels = No channel has a usable curve: there is nothing to allocate. Choose other channels or add history.
error-invalid-curve = The parameters of this curve do not describe an increasing, finite response. Fit it again.
error-unsupported-problem = This version cannot solve this problem with a guarantee of the optimum. Simplify the constraints.
error-overlapping-groups = A channel is in two groups at once. Keep it in one.

## Segments and customers

error-nothing-observed = At this date of analysis no purchase has been observed yet (the first is of { $first }). Choose a later date.
error-no-repeats = Nobody bought twice over this period: nothing says who will come back. Take a longer period.
error-not-numbers = Column { $field } is not made of numbers, which this computation needs. Choose another column, or a method for mixed data.
error-too-many-clusters = { $k } groups asked for { $rows } different customers: ask for fewer.
error-constant-column = Column { $field } has the same value everywhere: it tells nobody apart. Take it out.
error-too-few-customers = This computation needs at least { $min } customers; this table has { $rows }.

## Document and saving

error-invalid-document = This file is not a readable Levier workspace. Nothing was replaced; check that it is the file you saved from Levier.
error-invalid-command = This change could not be applied. Your data have not changed.
error-newer-schema = This document comes from a newer version of Levier. It opens read-only; update the page to change it.
error-unknown-id = The item no longer exists. It may have been removed in another tab.
error-too-many = There are { $most } already, the most there can be. Remove one first.
error-revision-conflict = This document was changed in another tab. Nothing is lost: keep your version as a copy, or take the other one.
error-storage-full = This browser’s storage is full: the last change is not saved. Save the workspace to a file, then remove a source.
error-storage-denied = The browser refuses to save. This session will not be kept: save the workspace to a file before you close it.
error-storage-wiped = What was saved has been erased from elsewhere. What you see is still in memory: save again, or keep it in a file.
error-storage-failed = Saving failed for a reason the browser does not give. Save the workspace to a file.
error-read-back-differs = The text read back is not the text that was written: the change does not count as saved. Save the workspace to a file.
error-table-missing = The data of this file are no longer in this browser. Give the file again, or open a workspace file that holds them.
error-table-damaged = The stored data of this file are damaged. They are set aside word for word; give the file again.
error-storage-busy = Another tab of Levier is holding up the saving. Close it, then try again.

## Engine

error-cancelled = You stopped the calculation. Nothing has changed.
error-engine-restarted = The calculation engine stopped and was started afresh. Your data are intact; try again, and if the error returns, save the workspace to a file.
error-outdated = The site was published anew since this page was opened. Reload it; your data are intact.
error-worker-failed = The calculation could not start in this browser. Reload the page; your data are intact.
error-unexpected = An unforeseen error occurred. Your data are intact; try again, and if the error returns, save the workspace to a file.
error-read-only = This document is read-only: nothing in it can be changed.

## Import warnings

warning-censored-value = Value masked by the platform: kept as unknown, not as zero.
warning-customer-key-is-name = No e-mail address: the customer is known only by name, and two people of the same name would be merged.
warning-date-order-assumed-dmy = Headers in a language that writes the day first: dates were read day first. If that is wrong, choose month first.
warning-date-outside-period = A date is outside the period announced at the top of the file. The row is kept; check the export.
warning-duplicate-row-ignored = Identical to an earlier row: counted only once.
warning-excel-serial-dates = The dates are a spreadsheet’s day numbers: read as days, from { $from } to { $to }.
warning-footer-text-ignored = Text below the last row: left out. If the sentence is cut, the file may be cut too.
warning-legacy-encoding = An old encoding (Mac or DOS): check the accents of this word.
warning-matomo-week-range-repaired = The week written with a comma shifted the columns; the shift was repaired.
warning-missing-customer = Order without a customer: it counts towards revenue, not loyalty.
warning-mixed-result-types = The “Results” column mixes several types of result: adding them up would count different things. Filter the export to a single type.
warning-mojibake-repaired = Accents damaged by double encoding were repaired.
warning-negative-cost = Negative cost: kept as a credit, it lowers total spend.
warning-no-currency = No currency in the file. Give it, so that amounts mean something.
warning-no-date = Neither a date column nor a period: these rows cannot be placed in time.
warning-order-excluded-cancelled = Cancelled order: left out.
warning-rate-uses-other-denominator = A rate in the file uses another denominator than ours: it is recalculated from the volumes.
warning-repeated-order-lines = Orders stand on several lines, their total on each: it is counted once, and the items are added.
warning-several-tables = The file contains several tables; only one was kept. Export the others separately if you need them.
warning-total-mismatch = The total row differs from the sum of the rows. Rows may be missing from the export.
warning-two-line-header = The header stands on two lines: the two names were joined.
warning-unique-visitors-not-additive = Unique visitors of several days do not add up: the same person would be counted several times.
warning-unit-in-header = Amounts in thousands, millions or millionths by their header: made units, for instance { $before } → { $after }.
warning-units-line-read = A line of units below the header: no row of data; its currency is the table’s.
warning-unread-measure = { $holds ->
    [days] This column seems to hold dates, and nothing was read from it.
   *[other] This column seems to hold amounts, and nothing was read from it. Is it the cost?
}
warning-year-from-elsewhere = The months stand without their year: { $year } was taken from elsewhere. If that is another year, write it in the file.
warning-unknown = Warning { $code }, which this version cannot describe.

## Reasons for a channel on which the data shed no light, or little

reason-constant-spend = The spend never varied: these data say nothing of what { coin-more } would return there.
reason-too-few-spend-levels = The spend took very few levels: a curve would be drawn at random.
reason-too-few-points = There are too few periods with spend to estimate a curve.
reason-saturation-not-identified = Within the range seen, nothing shows where returns bend: the curve is uncertain beyond it.
reason-effect-not-distinguishable = The effect cannot be told from zero: these data do not show that this channel returns anything.
reason-collinear = The spend follows that of another channel or a control too closely: their effects cannot be separated.
reason-collinear-with = The spend follows that of { $other } too closely: their effects cannot be separated.
reason-posterior-is-prior = These data taught next to nothing about this channel: its curve is the one believed before looking at them.
reason-carry-over-not-identified = The effect seems to last for ever: a slow drift of sales would look the same.
reason-refused = These data do not allow a curve for this channel.
reason-no-spend = Nothing was spent on this channel during the period.
reason-no-convergence = The estimate found no stable solution for this channel.
reason-missing-values = Spend is missing in this channel’s column; missing is not zero.
reason-negative-effect = The estimated effect is negative: most often, spend follows a fall in sales rather than causing it.
reason-wide-interval = The interval is wide: the curve gives an order of magnitude, not a measurement.

## Reasons in a plan

reason-equal-marginal = { coin-last-cap } returns as much here as elsewhere: nothing more is gained by moving it.
reason-at-minimum = Down to its minimum: { coin-last } returns less here than elsewhere.
reason-at-maximum = Up to its maximum: { coin-last } still returns more here than elsewhere.
reason-locked = Locked: you chose to leave it alone.
reason-only-free = The only channel free to move: it takes what the others leave.
reason-held-weak = Keeps today’s spend: its effect is too uncertain to commit money to.
reason-held-paused = Stays at zero: nothing was spent there of late, and starting again is another decision than a reallocation.
reason-saturated = { coin-more-cap } would return nothing here: the curve is flat from this point on.
reason-not-worth-it = Even { coin-first } returns less here than { coin-last } elsewhere.
reason-below-threshold = Below its threshold, spend returns almost nothing; it takes a lot, or none.
reason-budget-met = The whole budget is used.
reason-no-budget = With no budget set, each channel goes as far as its bounds and its curve.
reason-unspent-saturated = Part of the budget is left unspent: { coin-more } would return nothing.
reason-unspent-maximums = Part of the budget is left unspent: every channel is at its maximum.
reason-nothing-moves = Nothing moves: today’s plan is already the best these curves allow.
reason-minimums-exceed-budget = The minimums add up to more than the budget.
reason-maximums-below-budget = The maximums add up to less than the budget.
reason-equal-in-group = Its group is at its limit: { coin-last } returns as much here as elsewhere in the group.
reason-not-used = Nothing is spent here: the least it would take does more elsewhere.
reason-margin-met = Each channel stops where { coin-last } no longer returns what you ask.
reason-target-met = The target is met exactly: neither more nor less spend would do better.
reason-target-not-binding = The target is beaten within these bounds: it limits nothing.
reason-nothing-meets-target = Only the minimums are spent: nothing beyond them meets the target.
reason-target-out-of-reach = No plan meets the target within these bounds.
reason-minimums-exceed-group = The minimums add up to more than the group’s maximum.
reason-maximums-below-group = The maximums add up to less than the group’s minimum.
reason-used-minimums-miss-budget = With these least spends, no choice of channels adds up to the amount asked.
reason-refused-channel = Keeps today’s spend: its data do not support a recommendation.

## Reasons for a missing figure

reason-zero-denominator = Division by zero: there is nothing in the denominator, hence no ratio, which is not the same as zero.
reason-missing-input = A value needed by this calculation is missing.
reason-missing-column = The file lacks the column this needs.
reason-no-margin-rate = Give your margin rate to get this result.
reason-conversions-exceed-visitors = More conversions than clicks: the rate has no meaning.
reason-part-exceeds-whole = The part exceeds the whole.
reason-negative-input = A value is negative.
reason-negative-base = The base is negative or zero.
reason-zero-variance = All values are identical.
reason-not-a-number = A value does not read as a number.
reason-negative-result = The result would be negative, which means nothing here.
reason-diverges = The sum does not settle.
reason-never = The threshold is never reached.
reason-out-of-range = A value is outside the permitted range.
reason-rate-out-of-range = A rate lies outside 0% to 100%.
reason-no-data-rows = No row of data.
reason-invalid-date = A date does not exist or cannot be read.
reason-sample-too-small = Too few observations for this calculation.
reason-no-effect-to-detect = The two rates are equal: there is no effect to detect.
reason-unknown-input = A value is not expected by the calculation.
reason-unknown-operation = This calculation does not exist in this version.
reason-no-known-rows = No row gives both values this needs.
reason-mixed-currency = Several currencies: adding them up would be wrong.
reason-unknown = Reason { $code }, which this version cannot describe.

## Notes of a measure or a fit

note-unknown = Note { $code }, which this version cannot describe.
note-season-not-fitted = Less than a year of data: no season could be estimated, and the trend or the channels may claim part of it.
note-season-seen-once = Less than two years of data: a season seen only once cannot be told from chance.
note-control-left-out = A control never varies or repeats the others: it was left out.
note-event-left-out = An event touches no period, touches them all, or repeats another: it was left out.
note-few-points-per-parameter = There are few periods for the number of effects estimated: the intervals are too optimistic.
note-autocorrelated-errors = Errors of neighbouring periods look alike: a lasting cause is missing from the model, such as a price or a competitor.
note-poor-holdout = On periods it had not seen, the model does worse than the plain mean: do not rely on it to forecast.
note-negative-baseline = Without the channels, the model would expect a negative outcome in some periods: it credits them with too much.
note-channel-as-control = A channel that cannot hold a curve was still accounted for, as a plain control.
note-reach-not-summed = Reach does not add up from row to row, the same person would be counted several times: it is not totalled.
note-mixed-result-types = The conversions mix several types of result ({ $kinds }): their sum counts different things.
note-periods-differ = These files do not cover the same days ({ $files }): compare their channels with care.
note-overlapping-sources = These files overlap ({ $files }): the same spend is probably counted twice. Remove one of them.

## Warnings of a calculation

warning-conversions-exceed-visitors = There are more conversions than clicks: some are attributed without a click, and the rate is not one.
warning-sample-too-small = Few observations: the value may change a lot.
warning-part-exceeds-whole = The part exceeds the whole: check that both come from the same period.
warning-rate-out-of-range = The rate lies outside 0% to 100%.
warning-negative-base = The base is negative: read the ratio with care.
warning-negative-result = The result is negative.
warning-destroys-value = Each new customer costs more than it brings: the value is below the acquisition cost.

## The plan

error-ends-before-start = The end date comes before the start date. Correct one of them: the same day for both counts as one day.
error-circular-phases = These phases wait for each other in a circle: none could begin. Remove one of the dependencies in the circle.
error-nothing-to-export = There is nothing to export. Add at least one item with dates to the plan, or widen the filter.
error-plan-frozen = This plan is frozen: its planned amounts no longer change. Correct the forecast, or unfreeze the plan first.
reason-ends-before-start = The end date comes before the start date: correct one of them.
reason-circular-phases = Phases wait for each other in a circle: remove one of their dependencies.
reason-nothing-to-export = No item with dates is there to export: add one to the plan.
## Preferences and prices

error-answers-not-increasing = The four answers do not rise: less is expected with nothing than today, more with half as much again, and more still without limit. Correct the answer shown.
error-prices-not-increasing = The prices do not rise. Put them in order from the lowest to the highest, each once.
error-too-few-levels = This attribute has a single level: nothing tells one product from another by it. Give it a second one, or take it out.
error-aliased-design = These profiles cannot separate the effects of some attributes, which always vary together. Add profiles in which one varies without the other.
error-separated = One level is chosen whenever it is offered: its utility has no maximum. Add choices in which it sometimes loses, or take the attribute out.
error-not-zero = The distance of an item to itself must be 0. Correct the diagonal of the table.
error-not-symmetric = The distance between these two items is not the same both ways. Correct one of the two values.
error-not-estimable = The answers given do not suffice to estimate every effect. More are needed, on more varied profiles.
error-constant-answers = All answers are identical: they say nothing of what is preferred.
error-saturated = There are as many effects to estimate as answers: nothing is left to judge the precision. Add profiles.

reason-answers-not-increasing = The four answers of this judge do not rise.
reason-prices-not-increasing = The prices do not rise.
reason-too-few-levels = This attribute has a single level.
reason-aliased-design = Some attributes always vary together: their effects cannot be separated.
reason-separated = One level always wins: its utility has no maximum.
reason-not-zero = The distance of an item to itself is not 0.
reason-not-symmetric = The distance is not the same both ways.
reason-not-estimable = Too few answers to estimate every effect.
reason-constant-answers = This person gave the same answer everywhere.
## Methods of proof

error-both-sides = The same unit is both treated and excluded: remove it from one of the two lists.
error-no-control = No unit is left to serve as a control: treat or exclude fewer units.
error-collinear = A control variable repeats the price or the other controls: their effects cannot be told apart. Remove it.
error-not-identified = These sales do not determine the curve: wait for more periods, or start from a comparable launch.
## The course: answers, formulas, variants, exercises, codes and states

error-too-long = The text is too long: shorten it.
error-empty = There is nothing to read: type an answer or a formula.
error-bad-character = A character does not belong here: correct it or take it out.
reason-unexpected = Something is out of place in the formula: check the signs, the commas and the brackets.
error-unexpected-end = The formula ends too early: complete it or close the bracket.
error-too-deep = Too many brackets are open at once: simplify the formula.
error-unknown-name = The formula uses a name that does not exist: check its spelling.
error-unknown-function = The formula calls a function that does not exist: use min, max, round, floor, ceil, sqrt, ln or exp.
error-wrong-arguments = The function has the wrong number of arguments.
error-repeated-input = The same input is given twice: keep one of them.
error-unknown-output = This calculation has no result of that name.
error-division-by-zero = The formula divides by zero.
error-not-real = The formula has no real value: the root or the logarithm of a negative number, for instance.
error-overflow = The result is too large to be computed.
error-operation = The calculation that the formula calls gives no result for these values.
error-bad-argument = Rounding takes a whole number of decimals, from -9 to 9.
error-undefined = The value is not defined for these figures.
error-no-number = The answer holds no number: write it in digits.
error-several-numbers = The answer holds several numbers: give only one.
error-text = The text before the number is not understood: give the number alone.
error-malformed = It is not written correctly: check it or copy it again in full.
error-unknown-unit = The unit is not understood or does not fit here: take it out or use that of the question.
error-unknown-option = This choice is not one of those of the question.
error-bad-grid = The values of the parameter form no list: check the start, the end and the step.
error-no-variant = No set of figures meets all the constraints: loosen them.
error-bad-name = This name is not allowed: start with a lower-case letter, then lower-case letters, digits or underscores.
error-reserved-id = This name is reserved: choose another.
error-duplicate-id = This name is taken already: choose another.
error-unknown-parameter = This parameter does not exist, or is only defined further on.
error-bad-expression = The formula cannot be read: correct it at the place shown.
error-bad-placeholder = A brace surrounds no figure: write a name between two braces, or double it.
error-missing-translation = This text is missing in one of the languages: translate it.
error-no-questions = The exercise has no question: add one.
error-bad-question = The type, the kind or an accepted form of the question is not known.
error-bad-default = The default figures do not meet this constraint: change one or the other.
error-undefined-answer = The right answer is undefined for some figures: add a constraint.
error-undefined-path = The answer of this wrong path is undefined for some figures: add a constraint.
error-path-near-answer = For some figures, this wrong path nearly gives the right answer: add a constraint.
error-out-of-reach = For some figures, the right answer cannot be placed on the chart: lengthen the axis or take a finer step.
error-paths-near = For some figures, two wrong paths nearly give the same answer: add a constraint.
error-not-a-code = This text is no answer code: a code starts with LV1.
error-unsupported-version = This code or state comes from another version of Levier, which this one cannot read: open it where it was made.
error-too-short = The code is too short: copy it in full.
error-bad-check = The code holds a typing error: compare it with the original.
error-other-exercise = This code comes from another exercise.
error-other-revision = This code comes from another revision of the exercise.
error-other-questions = This code answers more questions than the exercise has.
error-not-ascii = The state holds characters that a platform does not keep: it was changed.
