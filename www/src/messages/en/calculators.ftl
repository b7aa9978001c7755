# The words of the calculators: finding, typing, reading the answer. Those of each calculator are in operations/.

calculators-what = Each calculator shows its formula, your numbers in it, its uncertainty where that is known, and the commonest trap. At the foot of its page: share it, or embed it in your site.
calculators-search = Find a calculator
calculators-search-example = break-even ROAS, how many visitors…
calculators-count = { $n ->
    [one] { $n } calculator
   *[other] { $n } calculators
}
calculators-found = { $n ->
    [0] No calculator answers to these words.
    [one] { $n } calculator found
   *[other] { $n } calculators found
}
calculators-none-hint = Try a simpler word, or start from a question below.
calculators-all = All calculators
calculators-questions = Start from a question
calculators-stages = By stage of the customer journey
calculators-loading = Loading the calculators…
calculators-not-loaded = The calculators could not be loaded: the connection may have dropped. Your data is untouched.
calculator-unknown = There is no such calculator
calculator-inputs = Your numbers
calculator-answer = Result
calculator-example = Fill in the example
calculator-is-example = With the numbers of the example: put in your own.
calculator-clear = Empty the fields
calculator-missing = Missing: { $name }.
calculator-mend = A field does not read as a number: mend it, and the result follows.
calculator-mend-field = Mend the field “{ $name }”, and the result follows.
calculator-worked = An example
calculator-source = Source: { $source }
source-T = a classic textbook formula
source-V = the advertising platforms’ definition
source-S = the usual definition in marketing
source-O = Levier’s own definition, explained above
stage-awareness = Awareness
stage-awareness-what = Being known
stage-acquisition = Acquisition
stage-acquisition-what = Bringing people in
stage-conversion = Conversion
stage-conversion-what = Making them buy
stage-loyalty = Loyalty
stage-loyalty-what = Making them come back
stage-profitability = Profitability
stage-profitability-what = Earning more than is spent
direction-higher = higher is better
direction-lower = lower is better
direction-depends = neither high nor low is better in itself

## Typing

number-not_a_number = This is not a number. Write for instance 1,234.56.
number-percent_not_expected = This field does not expect a percentage: write the number without the % sign.
number-letters = There are letters in this number. Write for instance 1,234.56, or 3k for 3,000.
number-two_decimals = There are two decimal marks. Keep one: 1,234.56.
number-grouping = The digits do not go by threes: two numbers may have run together. Write for instance 1,234.56.
number-several = Several cells were pasted; this field takes one.
number-parentheses = Brackets do not make a negative number here. Write −120.
number-too_large = This number is too large to be right. Check the zeros, or change the unit.
number-rate-out-of-range = A rate goes from 0% to 100%. Write 2.5 for 2.5%.
number-out-of-bounds = { $has ->
    [min] The value must be at least { $min }.
    [max] The value cannot exceed { $max }.
   *[both] The value must be between { $min } and { $max }.
}
number-understood = Read as { $value }.
number-otherwise = { $value } was meant
field-default = Left empty: { $value }.
cells-paste = Paste a column or a block of cells to fill everything in.
cells-add-value = Add a value
cells-add-row = Add a row
cells-row = row { $n }
cells-up = Move up: { $row }
cells-up-title = Move up (Alt + ↑)
cells-down = Move down: { $row }
cells-down-title = Move down (Alt + ↓)
cells-remove = Remove: { $row }
cells-added = Row { $n } added.
cells-removed = Row { $n } removed.
cells-moved = Row { $n } moved to position { $to }.
cells-pasted = { $n ->
    [one] { $n } row pasted.
   *[other] { $n } rows pasted.
}
cells-error = { $column }: { $text }
cells-empty = This cell is empty. Fill it in, or remove the row; zero is written 0.
cells-too-few = { $least ->
    [one] At least one row must be filled in.
   *[other] At least { $least } rows must be filled in.
}
cells-too-many = { $most ->
    [one] Only one row is possible.
   *[other] { $most } rows at most.
}

## Reading

formula-where = where
formula-index = t: the place in the list, from 0.
formula-both-sides = The unknown stands on both sides: the answer is the value for which they are equal, found step by step.
formula-rests-on = No short formula gives “{ $answer }”; the answer is computed step by step, from this:
formula-count = number of values ({ $name })
formula-first = { $name } (start)
formula-last = { $name } (end)
warning-negative-named = { $n ->
    [one] One result is negative: { $names }.
   *[other] Some results are negative: { $names }.
}
output-not-asked = not computed from these values
table-place = Rank
table-along = { $name }: the detail
table-none = no value

## The questions

question-campaign-profitable = Is my campaign profitable?
question-promotion-pays = Does my promotion pay?
question-test-conclusive = Is my test conclusive?
question-test-plan = How many visitors and days for my test?
question-customer-worth = What is a customer worth?
question-customers-stay = Do my customers stay?
question-where-lost = Where do I lose customers?
question-target-budget = What budget for my target?
question-break-even = From when on do we earn money?
question-price = What happens if I change my price?
question-loyalty-card = Does my loyalty card pay for itself?
question-survey = Is my survey precise enough?

## Asking more of the answer

analyses = Go further
analysis-seek = Aim at a result
analysis-seek-title = Which value would give the result you want?
analysis-sensitivity = What matters most
analysis-sensitivity-title = Which field moves the result most?
analysis-sweep = Draw the curve
analysis-sweep-title = How the result follows a field
analysis-compare = Compare scenarios
analysis-compare-title = Your scenarios side by side
analysis-first = First fill in the field “{ $name }”.
analysis-working = Computing…
analysis-stop = Stop
analysis-again = Compute again

seek-input = The field to find
seek-output = The result to aim at
seek-target = Target value ({ $name })
seek-ask = Enter the target: you will see which value of the field “{ $input }” leads there, all others staying as they are.
seek-found = { $has ->
    [no] { $input }: it takes { $value } for the result to be { $target }.
   *[yes] { $input }: it takes { $value } instead of { $now } for the result to be { $target }.
}
seek-whole = As a whole number, { $value } gives { $reached }.
seek-already = That is already so: with your numbers, the result is { $target }.
seek-never = No value of the field “{ $input }” gives { $target }.
seek-closest = The closest is { $reached }, with { $value }.
seek-constant = The field “{ $input }” changes nothing to this result.
seek-not-monotone = As this field grows, the result does not always go the same way: another value may do as well. This one is the closest to yours.
seek-at-bound = This is the limit of the field: there is nothing beyond it.
seek-put = Put { $value } in the field
seek-done = Value put in the field.

sensitivity-range = How much each field moves
sensitivity-range-hint = Each field is lowered, then raised, by this share of itself, one at a time.
sensitivity-title = { $output }, each field moving by ± { $range }
sensitivity-description = A bar a field, the widest on top. Today { $output } is { $base }; the outline shows the result with { $range } less, the full bar with { $range } more.
sensitivity-now = { $value } today
sensitivity-less = { $range } less
sensitivity-more = { $range } more
sensitivity-input = Field
sensitivity-sentence = “{ $input }” weighs most on this result: measure it with care.
sensitivity-none = No field moves this result within this range.
sensitivity-still = Left out, since a share of zero is zero: { $names }.

sweep-input = The field that moves
sweep-output = The result to follow
sweep-from = From
sweep-to = To
sweep-title = { $output } against { $input }
sweep-description = The curve goes from { $from } to { $to }. { $now } { $crossing }
sweep-current = you: { $y }
sweep-current-words = You are at { $x }, where the result is { $y }.
sweep-crossing = zero at { $value }
sweep-crossing-words = The result crosses zero at { $value }.
sweep-crossing-sentence = The result crosses zero when “{ $input }” is { $value }.
sweep-none = No value of the field “{ $input }” gives a result within this range.

scenarios-what = Keep your numbers as a starting point, change a copy of them, and see what moves.
scenarios-begin = Start with two scenarios
scenarios-hint = The chosen scenario is the one in the form. Differences are read against the first one. The page’s link keeps them all.
scenarios-table = Scenarios compared
scenarios-row = Row
scenario-name = Scenario { $n }
scenario-name-of = Name of scenario { $n }
scenario-show = Put “{ $name }” in the form
scenario-duplicate = Duplicate
scenario-duplicate-of = Duplicate “{ $name }”
scenario-remove-of = Remove “{ $name }”
scenario-reference = reference
scenario-same = the same

## The pictures

funnel-title = From one step to the next
funnel-description = A bar a step, { $n } in all, from “{ $first }” to “{ $last }”; its width is its volume. Between two bars, the share that goes on.
funnel-worst = the weakest passage
funnel-name = Step
funnel-step = Step { $n }
funnel-volume = Volume
funnel-rate = Rate of passage
waterfall-title = What makes up: { $total }
waterfall-description = Each bar adds or takes away its part; the last one is what is left: { $value }.
waterfall-part = Part
waterfall-value = Amount
survival-period = Period
survival-description = The share of customers still there, over { $n } periods: from { $first } to { $last }.
formula-season-mean = mean of “{ $name }” in the same season
formula-if = if
formula-otherwise = otherwise
