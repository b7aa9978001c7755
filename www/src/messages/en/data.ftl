# Data page: drop, check, keep.

data-title = Data
data-empty = Drop an export of your campaigns, or a table of spend and sales by week: everything else starts there.
data-kept-sentence = { $sources ->
    [one] One source kept, { $rows ->
        [one] one row read
       *[other] { $rows } rows read
    }.
   *[other] { $sources } sources kept, { $rows ->
        [one] one row read
       *[other] { $rows } rows read
    }.
 }
data-privacy = Files are read in this browser. Nothing is sent.

data-drop-title = Drop your files here
data-drop-hint = CSV, Excel or LibreOffice, exported from Google Ads, Meta, a shop… Several at once if you like.
data-pick = Choose files
data-which = Which file?
data-which-ads = An export of campaigns (impressions, clicks, cost, conversions) feeds the measure: rates, cost per conversion, ROAS.
data-which-orders = The orders of the shop (Shopify, WooCommerce, PrestaShop, Stripe…) say what should grow, and feed segments and customers. With campaigns by day, the table of the decision makes itself.
data-which-series = A table by week or by day (date, sales, one column of spend per channel) feeds the decision: response curves and reallocation. It takes at least one year, better two.

data-reading = Reading { $file }
data-reading-percent = Reading { $file }: { $percent }%
data-cancel = Stop
data-cancelled = Reading stopped. Nothing was kept.
data-close = Dismiss
data-retry = Read again

data-found-ads = { $rows ->
    [0] { $platform }: no campaign row
    [one] { $platform }: one campaign row
   *[other] { $platform }: { $rows } campaign rows
 }{ $dated ->
    [yes] , from { $from } to { $to }
   *[no] { "" }
 }.
data-found-series = { $rows ->
    [one] A table of a single date
   *[other] A table of { $rows } dates
 }{ $dated ->
    [yes] , from { $from } to { $to }
   *[no] { "" }
 }.
data-found-other = { $rows ->
    [one] { $platform }: one row
   *[other] { $platform }: { $rows } rows
 }{ $dated ->
    [yes] , from { $from } to { $to }
   *[no] { "" }
 }.
data-clean = Everything was read; nothing was repaired or refused.
data-keep-all = Keep all ({ $files } files)
data-kept-all-status = { $files } files kept.
data-unread = { $columns ->
    [one] Note: nothing was read from the column { $names }, which may be a measure.
   *[other] Note: nothing was read from the columns { $names }, which may be measures.
 }
data-notices = { $warnings ->
    [one] One point to check.
   *[other] { $warnings } points to check.
 }
data-skipped-count = { $lines ->
    [one] One line left aside, with its reason.
   *[other] { $lines } lines left aside, with their reasons.
 }
data-skipped-first = The first { $lines } of the lines left aside, with their reasons.
data-not-usable-yet = This kind of file is read and kept, but no page uses it yet.

data-fact-kind = Kind
data-fact-platform = Platform
data-fact-encoding = Encoding
data-fact-separator = Separator
data-fact-decimal = Decimals
data-fact-currency = Currency
data-fact-period = Period
data-fact-header = Header
data-fact-header-line = line { $line }
data-fact-unknown = unknown
data-period = { $from } to { $to }
data-decimal-comma = comma
data-decimal-point = point
data-decimal-mixed = comma and point, by column
data-decimal-none = none
data-separator-comma = comma
data-separator-semicolon = semicolon
data-separator-tab = tab
data-separator-pipe = vertical bar
data-separator-other = “{ $mark }”

data-kind-ads = campaigns
data-kind-web = site traffic
data-kind-email = e-mail sends
data-kind-orders = orders
data-kind-series = series of spend and outcomes

data-platform-generic = Campaign table
data-platform-series = Series

data-lines-title = Line by line
data-lines-line = Line
data-lines-outcome = What was done with it
data-lines-found = What it says
data-lines-read = read: { $lines }
data-line-preamble = Left: text before the header
data-line-total = Left: a total, used as a check and not added up
data-line-empty = Left: empty
data-line-comment = Left: comment
data-line-duplicate = Left: exact duplicate
data-line-cancelled = Left: cancelled order
data-line-footer = Left out: text below the table
data-line-units = Left out: line of units
data-line-separator = Left: separator instruction
data-line-header = Header
data-line-rows = { $rows ->
    [one] Read: one row of data
   *[other] Read: { $rows } rows of data
 }
data-line-rows-where = { $from }–{ $to }
data-line-warning = To check
data-lines-more = { $lines ->
    [one] And one more line.
   *[other] And { $lines } more lines.
 }
data-columns-title = Columns
data-columns-file = In the file
data-columns-read = Read as
data-columns-unused = not used

data-preview-title = { $rows ->
    [one] The first row read
   *[other] The first { $rows } rows read
 }
data-missing = unknown
## A table too big to be read here

reduce-title = Reduce this table where it stands, then give the result.
reduce-why = This query was written from the first lines of the file, with its own columns. Duplicates and cancelled orders are left out, and refunds are subtracted, as they are here.
reduce-to = Reduce to
reduce-to-customers = one row a customer
reduce-to-days = one row a day
reduce-to-channels = one row a day and channel
reduce-database = Database
reduce-sql = Query
reduce-copy = Copy the query
reduce-copied = Copied.
reduce-copy-refused = The browser does not allow copying: select the query.
reduce-run = { $database ->
    [duckdb] Run it with DuckDB in the folder of the file: the result is written beside it.
    [postgresql] Name your table in place of the one after FROM, run the query in psql, and send its result to a CSV file.
   *[other] Name your table in place of the one after FROM, run the query, and save its result as CSV.
 }
reduce-give-customers = Give the result on the Segments page or the Customers page.
reduce-give-days = Give the result here: its columns are asked about once.
reduce-give-channels = Give the result here.

data-will-keep = To be kept in this browser: { $rows ->
    [one] one row
   *[other] { $rows } rows
 } of { $columns }; { $size }, compressed. { $kind ->
    [orders] Customers go by numbers, and the file itself is not kept.
   *[other] The file itself is not kept.
 }
data-keep = Keep this source
data-drop-source = Do not keep
data-kept-status = { $file } is kept.
data-removed-status = { $file } is removed. Undo brings it back.

data-ask-dates = In which order should dates be read?
data-ask-dates-example = “{ $found }” can be read two ways.
data-ask-lettered = Are these weeks or half-years?
data-lettered-week = Weeks: the first begins on { $from }
data-lettered-half-year = Half-years: the first begins on { $from }
data-ask-year = Of which year are these months?
data-year-bad = A year has four digits, such as 2026.
data-order-dmy = Day, month, year
data-order-dmy-as = Day, month, year: { $date }
data-order-mdy = Month, day, year
data-order-mdy-as = Month, day, year: { $date }
data-ask-decimal = Which mark separates the decimals?
data-ask-decimal-example = “{ $found }” can be read two ways.
data-decimal-choice-comma = The comma: { $mark ->
    [point] 1.234 is one thousand two hundred and thirty-four
   *[comma] 1,234 is a little more than one
}
data-decimal-choice-point = The point: { $mark ->
    [point] 1.234 is a little more than one
   *[comma] 1,234 is one thousand two hundred and thirty-four
}
data-ask-total = What is line { $line }?
data-ask-total-is = A total or another figure about the lines: leave it out of the sums
data-ask-total-row = A row like any other: keep it, it counts in the sums
data-ask-header = Which column is meant?
data-ask-header-field = Column for “{ $field }”
data-ask-header-place = “{ $sample }” on line { $line }, column { $place }
data-ask-header-choose = Choose
data-ask-across = What are these amounts?
data-ask-unread = What is the column “{ $column }” for?
data-ask-unread-ignore = Nothing here: leave it unread
data-ask-currency = In which currency are the amounts?
data-ask-currency-hint = A three-letter code, such as EUR, USD, CHF.
data-currency-bad = A currency code has three letters, such as EUR.
data-apply = Read it that way

data-mapping-title = What are these columns for?
data-mapping-lede = { $rows ->
    [one] No known platform, but a table of one row. Check the role proposed for each column.
   *[other] No known platform, but a table of { $rows } rows. Check the role proposed for each column.
 }
data-mapping-column = Column
data-mapping-sample = First values
data-mapping-role = Role
data-mapping-role-of = Role of column { $column }
data-role-date = Date
data-role-outcome = Outcome (sales, conversions, revenue)
data-role-spend = Spend of a channel
data-role-control = Control (price, competition, event)
data-role-ignore = Leave out
data-mapping-import = Read with these roles
data-mapping-needs-date = Choose one column of dates, and only one.
data-mapping-needs-outcome = Choose at least one outcome column.
data-mapping-needs-spend = Choose at least one column of spend.
data-seen-columns = Columns found: { $columns }.

data-sources-title = Sources kept
data-sources-empty = No source yet.
data-source-report = Import report
data-source-remove = Remove
data-source-remove-label = Remove { $file }
data-source-added = Added on { $date }.
data-next-measure = See the measure
data-next-decision = Prepare the decision
data-tag-read = read
data-tag-asked = a question
data-tag-refused = refused
data-read-only = This document is read-only: nothing can be added to it.

## The table of the decision, made of the exports

joined-title = The table of the decision
joined-working = Adding up the exports…
joined-no-cost = No dated cost in these files: export your campaigns by day, and the table will make itself here.
joined-no-outcome = The spend is here; what should grow is missing. Give the export of your orders or sessions too, by day.
joined-found = { $unit ->
    [month] { $periods } whole months
   *[week] { $periods } whole weeks
 }, from { $from } to { $to }: { $outcome ->
   *[revenue] revenue
    [orders] orders
    [new_customers] new customers
    [sessions] sessions
    [claimed_conversions] the conversions that the platforms claim
    [claimed_revenue] the revenue that the platforms claim
 } and the spend on { $channels }.
joined-outcome = What should grow
joined-outcome-revenue = Revenue
joined-outcome-orders = Orders
joined-outcome-new-customers = New customers
joined-outcome-sessions = Sessions
joined-outcome-claimed-conversions = Conversions that the platforms claim
joined-outcome-claimed-revenue = Revenue that the platforms claim
joined-unit = Period
joined-unit-week = A week
joined-unit-month = A month
joined-period-week = Week of
joined-period-month = Month
joined-gap = { $channel }: no row in some periods. Nothing spent, or not known?
joined-gap-outcome = { $outcome }: days between two files that neither covers. Nothing then, or not known?
joined-gap-outcome-zero = There was nothing then
joined-gap-before = Before its export: from { $from } to { $to } ({ $periods ->
    [one] one period
   *[other] { $periods } periods
 }).
joined-gap-inside = Between days of its export: from { $from } to { $to } ({ $periods ->
    [one] one period
   *[other] { $periods } periods
 }).
joined-gap-after = After its export: from { $from } to { $to } ({ $periods ->
    [one] one period
   *[other] { $periods } periods
 }).
joined-gap-zero = Nothing was spent then
joined-gap-unknown = I do not know: leave these periods out
joined-answer-first = Answer the questions above first: what is not known is never counted as zero.
joined-overlap-same-file = “{ $second }” holds the same rows as “{ $first }”: everything in it counts twice. Remove one of them.
joined-overlap-same-days = “{ $first }” and “{ $second }” cover the same days of the same platform: what is in both counts twice.
joined-overlap-same-sales = “{ $first }” and “{ $second }” hold sales or visits of the same days: what is in both, such as an order and its payment elsewhere, counts twice.
joined-left-no-day = “{ $file }”: { $rows } rows without a day ({ $cost }) could not be placed.
joined-left-several-periods = “{ $file }”: { $rows } rows cover several periods ({ $cost }) and could not be placed. Export by day.
joined-left-no-cost = “{ $file }”: { $rows } rows without a known cost.
joined-unknown-rows = { $rows } rows without a date or a value do not count in what should grow.
joined-incomplete = { $periods ->
    [one] One period begun at the edge was left out: only whole periods count.
   *[other] { $periods } periods begun at the edges were left out: only whole periods count.
 }
joined-unknown = { $periods ->
    [one] One period with a spend that is not known was left out.
   *[other] { $periods } periods with a spend that is not known were left out.
 }
joined-claimed = Each platform counts its sales in its own way, and two may claim one sale. An export of your orders would be surer.
joined-periods = The periods, one a line
joined-shown = { $shown } of { $periods } periods shown; all are in the file.
joined-keep = Decide on this table
joined-download = Download the table
joined-file = Table of the decision

# Workbooks
data-sheets-found =
    { $sheets ->
        [one] This workbook has one hidden sheet. Should it be read?
       *[other] This workbook has { $sheets } sheets. Which one should be read?
    }
data-sheet-rows =
    { $rows ->
        [one] one row
       *[other] { NUMBER($rows) } rows
    }
data-sheet-hidden = · hidden in the workbook
data-sheet-read = Read this sheet
data-sheet-read-label = Read this sheet: { $sheet }

data-remembered = Read with the answers given last time for a file of these columns.
data-remembered-forget = Read again and answer anew
