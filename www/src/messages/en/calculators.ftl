# The words of the calculators: finding, typing, reading the answer. Those of each calculator are in operations/.

calculators-what = Each calculator shows its formula, your numbers in it, its uncertainty where that is known, and the commonest trap.
calculators-search = Find a calculator
calculators-search-example = how many visitors for my test, break-even ROAS, coût par clic…
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
formula-count = number of values ({ $name })
formula-first = start
formula-last = end
output-not-asked = not computed from these values
table-place = Rank
table-along = { $name }: the detail
table-none = no value
