# The page of the methods: the index, and what all methods share.

methods-what = Position an offer, set a price, prepare a launch, prove an effect: each method starts from your table and answers in a sentence, with its doubt.
methods-all = All methods
methods-unknown = This method does not exist
methods-group-strategy = Strategy
methods-group-strategy-what = Positioning and preferences
methods-group-decision = Decision
methods-group-decision-what = Judgement and price
methods-group-operations = Operations
methods-group-operations-what = Launch and media
methods-group-measure = Measurement
methods-group-measure-what = Proof of an effect, attribution, series

methods-example = Example
methods-own = Use my data
methods-example-back = Back to the example
methods-given = Data
methods-example-x = Size
methods-example-x1 = 200 g
methods-example-x2 = 400 g
methods-example-x3 = 800 g
methods-example-y = Price
methods-example-y1 = low price
methods-example-y2 = usual price
methods-example-y3 = high price
methods-example-z = Colour
methods-example-z1 = blue
methods-example-z2 = green
methods-example-w = Delivery
methods-example-w1 = free delivery
methods-example-w2 = paid delivery
methods-example-e1 = know
methods-example-e2 = consider
methods-example-e3 = buy
methods-example-e4 = buy again
methods-example-q1 = affordable
methods-example-q2 = refined
methods-example-q3 = modern
methods-example-q4 = lasting
methods-example-q5 = simple
methods-example-b1 = Brand A
methods-example-b2 = Brand B
methods-example-b3 = Brand C
methods-example-b4 = Brand D
methods-example-b5 = Brand E
methods-example-b6 = Brand F
methods-example-b7 = Brand G
methods-example-c1 = Competitor 1
methods-example-c2 = Competitor 2
methods-example-c3 = Competitor 3
methods-example-o1 = Offer A
methods-example-o2 = Offer B
methods-example-o3 = Offer C
methods-example-l1 = Launch A
methods-example-l2 = Launch B
methods-example-s1 = Segment 1
methods-example-s2 = Segment 2
methods-example-n1 = Our brand
methods-example-j1 = Sales manager
methods-example-j2 = Agency
methods-example-j3 = Product manager
methods-example-v1 = Television
methods-example-v2 = Radio
methods-example-v3 = Press
methods-example-g1 = Lille
methods-example-g2 = Rennes
methods-example-g3 = Nantes
methods-example-g4 = Dijon
methods-example-g5 = Tours
methods-example-g6 = Reims
methods-example-g7 = Caen
methods-example-g8 = Metz
methods-example-g9 = Lyon
methods-example-g10 = Nice
methods-example-g11 = Brest
methods-why = Why this figure
methods-why-rule = Rule
methods-why-convention = Convention
methods-why-pitfalls = Pitfalls
methods-why-source = Source
methods-working = Working
methods-stopped = Stopped: nothing was changed.
methods-again = Work it out again
methods-unreadable = Mend the cells named under the table: the answer follows at once.
methods-empty = Open a file, paste from a spreadsheet, or write one line an item, in “{ $table }”.
methods-empty-field = Give “{ $field }” below the table: it belongs to your case, the example cannot know it.
methods-example-lines = For example:
methods-link-too-long = This table is too long for a link. It stays on this page while the tab is open: keep your spreadsheet.
methods-save = Save “{ $name }” as CSV
methods-copy = Copy “{ $name }” as Markdown
methods-result-region = { $name }, table

## Tables given

methods-quoted = “{ $name }”
methods-quoted-optional = “{ $name }” (optional)
methods-columns = { $n ->
    [one] One value a line: { $names }.
   *[other] Columns, in this order or under these names: { $names }. A CSV file or a workbook, a paste from a spreadsheet, or semicolons between cells.
}
methods-columns-more = First line: the names of the columns, { $names } first. A CSV file or a workbook, a paste from a spreadsheet, or semicolons between cells.
methods-read = { $n ->
    [0] No line read
    [one] 1 line read
   *[other] { $n } lines read
}
methods-file = Open a file
methods-file-of = Open a file for “{ $name }”
methods-read-sheet = Sheet “{ $name }”{ $others ->
    [0] .
    [one] {""}; the other one is not read.
   *[other] {""}; the { $others } others are not read.
}
methods-read-by-name = Columns known by their names: { $list }.
methods-read-pair = “{ $name }” as “{ $column }”
methods-read-unused = { $n ->
    [one] Column not read
   *[other] Columns not read
}: { $list }.
methods-read-doubt = “{ $text }” is read as { $value }.
methods-borrowed = Still the example’s, not yours: { $list }. The answer mixes both.
methods-borrowed-clear = Clear what is the example’s
methods-cell-absent = this column is not in the table. Add it, or give it this name in the first line.
methods-cell-columns = several columns of numbers. Keep one only, or give it this name in the first line.
methods-cell = { $has ->
    [column] Line { $line }, “{ $column }”:
   *[line] Line { $line }:
}
methods-cell-empty = this cell is empty. Fill it in, or delete the line.
methods-cell-extra = this cell has no column. Delete it, or name its column in the first line.
methods-cell-heading = this column has no name. Write it in the first line.
methods-cell-backwards = the lines go back in time. Sort them, the oldest first.
methods-more-problems = { $n ->
    [one] and another cell
   *[other] and { $n } other cells
}

## Refusals

methods-less-than = less than { $value }
methods-place-join = { " · " }
methods-row = line { $n }
methods-needed = At least { $value } are needed.
methods-limit = Limit: { $value }.
methods-limits = A value between { $low } and { $high } is needed.
method-error-missing-input = A value is missing for an answer: fill it in.
method-error-too-few-points = There are too few values for an answer.
method-error-row-length = This line does not have as many values as the others. Complete it.
method-error-missing-values = A value is missing here. Fill it in: an absence is not a zero.
method-error-unknown-id = This name is not in the table. Write it as in the table.
method-error-duplicate-name = This name is given twice. Rename one of the two lines.
method-error-constant-column = This column has the same value everywhere: it says nothing. Remove it, or let it vary.
method-error-nothing-observed = No line can be kept: there is nothing to read.
method-error-out-of-range = This value is beyond what is possible.
method-error-zero-variance = All values are the same: there is nothing to compare.
method-error-chosen-twice = Two products are chosen in this choice: only one can be.
method-error-no-price = No level has a price. Give that of each level of one attribute.
method-error-two-prices = Two attributes have prices: only one can be the price of the product.
method-error-too-many = This is too much to try in full. Make it smaller.

## Words of the tables

methods-table-respondents = Answers
methods-col-respondent = Respondent
methods-col-too-cheap = Too cheap
methods-col-cheap = Cheap
methods-col-expensive = Expensive
methods-col-too-expensive = Too expensive
methods-col-intent-cheap = Intent if cheap
methods-col-intent-expensive = Intent if expensive
methods-head-point = Point
methods-head-price = Price
methods-head-low = Low
methods-head-high = High
methods-head-share = Share
methods-head-share-of-people = Share of respondents
methods-head-trial = Expected trial
methods-head-revenue = Revenue a person
methods-result-points = Price points
methods-result-trial = Trial and revenue by price

## Fields

methods-field-confidence = Confidence of the interval
methods-field-horizon = Periods to forecast
methods-field-method = Estimation
methods-hint-horizon = How many periods after the last known one.
methods-option-nls = Least squares on periods
methods-option-nls_density = Least squares on the density
methods-option-ols = Bass’s regression (course)

## What comes next

methods-next = What comes next
methods-next-exercise = Practise: { $title }
methods-next-strategy = Back to strategy
methods-next-decision = Back to the decision
methods-next-operations = Back to operations
methods-next-measure = Back to measure
methods-door = Methods: { $what }
methods-door-no-history = A channel without history, or off line? Four answers of those who know it give its curve; “Budget shared out by judgement” takes it beside those of your data.
methods-evidence-title = Take this effect into the response model
methods-evidence-what = An effect of { $lift } a period (standard error { $error }) corrects the curve of its channel. Give its spend a period, all regions together, without and then with the campaign; periods and outcomes are those of your data.
methods-evidence-no-data = This effect can enter the response model as a lift test, as soon as your spends and outcomes by week are imported.
methods-evidence-take = Add to the model
methods-evidence-taken = Added: the model is estimated again with this test.
methods-evidence-decision = See the decision
methods-launch-title = Put this launch into the plan
methods-launch-what = { $n ->
    [one] One period becomes a phase, with the sales to reach as its condition.
   *[other] The { $n } periods become phases that follow one another, each with the sales to reach as its condition.
}
methods-launch-start = First day
methods-launch-every = A period lasts
methods-launch-week = a week
methods-launch-month = a month
methods-launch-quarter = a quarter
methods-launch-year = a year
methods-launch-take = Add the phases
methods-launch-phase = Launch, period { $n }
methods-launch-taken = { $n ->
    [one] One phase added.
   *[other] { $n } phases added.
}
methods-launch-plan = See the plan
method-error-no-curves = No curve is estimated in this workspace. Import your spends by week and prepare the estimate in Decision.
