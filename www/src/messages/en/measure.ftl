# Measure page: what was found, then the table.

measure-title = Measure
measure-empty-title = Here you read what your campaigns brought
measure-empty = Click rate, cost per conversion, ROAS, return on margin: each figure with its formula, your numbers in it, and the doubt that remains. It takes an export of campaigns.
measure-empty-import = Import an export
measure-empty-example = See it with the example
measure-only-series = Your sources are series by date: they serve the decision. To measure campaigns, add an export from Google Ads, Meta or a spreadsheet.

measure-cost-conversions = { $n ->
    [one] { $cost } spent for one conversion: { $cpa } per conversion.
   *[other] { $cost } spent for { $conversions } conversions: { $cpa } per conversion.
 }
measure-cost-conversions-partial = { $n ->
    [one] { $cost } spent and one known conversion. Where conversions are known, each costs { $cpa }.
   *[other] { $cost } spent and { $conversions } known conversions. Where they are known, a conversion costs { $cpa }.
 }
measure-cost-clicks = { $n ->
    [one] { $cost } spent for one click: { $cpc } per click.
   *[other] { $cost } spent for { $clicks } clicks: { $cpc } per click.
 }
measure-cost-only = { $cost } spent.
measure-nothing-spent = These files give no cost: ratios to cost cannot be calculated.
measure-doubt = The conversion rate is { $rate }; with this number of clicks it may lie between { $low } and { $high } ({ $confidence } confidence).
measure-period = From { $from } to { $to }.
measure-excluded = { $rows ->
    [one] This cost per conversion leaves out { $value } of spend: one row does not give its conversions.
   *[other] This cost per conversion leaves out { $value } of spend: { $rows } rows do not give their conversions.
 }

measure-table-title = By channel and campaign
measure-table-hint = Open a channel to see its campaigns. Press a figure to learn where it comes from.
measure-name = Channel
measure-total = Total
measure-open = Show the campaigns of { $channel }
measure-close = Hide the campaigns of { $channel }
measure-open-all = Show all campaigns
measure-close-all = Hide campaigns
measure-column-impressions = Impressions
measure-column-reach = Reach
measure-column-clicks = Clicks
measure-column-cost = Cost
measure-column-conversions = Conversions
measure-column-revenue = Revenue
measure-figure-ctr = Click rate
measure-figure-cpc = Cost per click
measure-figure-cpm = Cost per thousand
measure-figure-conversion-rate = Conversion rate
measure-figure-cpa = Cost per conversion
measure-figure-roas = ROAS
measure-figure-roi = ROI on margin
measure-interval = { $low } to { $high }
measure-unknown = unknown
measure-partial = { $missing ->
    [one] less one row
   *[other] less { $missing } rows
 }
measure-unnamed = (no name)

measure-margin-title = ROI is calculated on margin
measure-margin-why = One euro of revenue is not one euro earned. Give the share of the price without tax that is left once what you sell is paid for, and the return on margin appears in the table.
measure-margin-label = Margin rate, as a share of the price without tax
measure-margin-hint = For instance 40%. This is not the mark-up, which is taken on the purchase cost.
measure-margin-bad = Enter a percentage between 0 and 100, for instance 40.
measure-margin-save = Calculate ROI
measure-margin-clear = Remove
measure-margin-status = Margin rate of { $rate } set: the return on margin is in the table.

measure-missing-title = What is missing
measure-missing-row = { $rows ->
    [one] { $column }: one row does not give this value. It does not count as zero.
   *[other] { $column }: { $rows } rows do not give this value. They do not count as zero.
 }
measure-chart-title = Conversion rate by channel, with its interval
measure-chart-description = One line per channel runs from the low to the high end of the confidence interval; the dot is the rate observed. Two lines that overlap widely cannot be told apart.

measure-customers = And the customers won?
measure-customers-what = A channel may cost little and bring customers who never come back. Loyalty and value are measured on orders.
measure-customers-go = See what becomes of customers
