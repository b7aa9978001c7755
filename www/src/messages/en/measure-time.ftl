# Measure over time: chosen days, comparison, trend, currencies, columns.

measure-controls-title = Period and currency
measure-from = From
measure-to = To
measure-all-days = The whole period
measure-no-dates = These files do not date their rows: no period can be chosen. Export by day or by week to choose and compare one.
measure-undated = { $rows ->
    [one] One row has no date: it counts in the whole period only.
   *[other] { $rows } rows have no date: they count in the whole period only.
 }
measure-currency = Currency of the figures
measure-rate = 1 { $currency } is worth, in { $base }
measure-left-out = { $count ->
    [one] The files in { $currencies } are left out: give a rate to count them, or choose that currency to read them apart.
   *[other] The files in { $currencies } are left out: give their rates to count them, or choose a currency to read them apart.
 }
measure-compare-title = Against the period before
measure-now = Chosen period
measure-before = Before
measure-year-ago = A year earlier
measure-dates = { $from } – { $to }
measure-change = Change
measure-trend-title = The trend
measure-trend-up = { $what }: rising by about { $slope } at each step, { $per } ({ $range }).
measure-trend-down = { $what }: falling by about { $slope } at each step, { $per } ({ $range }).
measure-trend-none = { $what }: no clear trend; the change from one step to the next, { $per }, lies { $range }.
measure-trend-unknown = Too few whole periods, or values are missing: no trend.
measure-trend-description = { $what } by whole period, from that of { $from } to that of { $to }.
measure-trend-axis = Periods, from that of { $from } to that of { $to }
measure-drawn = What is drawn
measure-columns = Columns
measure-sort-by = Sort by { $column }
measure-last-days = Last { $days } days
measure-choose-days = Choose days: they are compared with as many days before, and with the same days a year earlier, where the files cover them.
measure-column-profit = Margin less spend

# E-mails and visits.
measure-email-title = E-mails, message by message
measure-email-hint = Each rate is a share of what was delivered, except delivery (of what was sent) and clicks per open. Under the rate, its interval at 95%. Opens are inflated by mailboxes that open by themselves: clicks mislead less.
measure-email-name = Message
measure-email-sentence = { $n ->
    [one] One e-mail delivered: { $rate } clicked ({ $range }).
   *[other] { $whole } e-mails delivered: { $rate } were clicked ({ $range }).
 }
measure-email-found = These files tell of your mailings.
measure-web-title = Visits, channel by channel
measure-web-hint = Unique visitors do not add up from one day to the next: sessions are counted. Under the rate, its interval at 95%.
measure-web-name = Channel
measure-web-sentence = { $n ->
    [one] One session: { $rate } converted ({ $range }).
   *[other] { $whole } sessions, of which { $rate } converted ({ $range }).
 }
measure-web-found = These files tell of visits to your site.
measure-column-sent = Sent
measure-column-delivered = Delivered
measure-column-opens = Opens
measure-column-unsubscribes = Unsubscribes
measure-column-sessions = Sessions
measure-column-engaged-sessions = Engaged sessions
measure-rate-delivery-rate = Delivery rate
measure-rate-open-rate = Open rate
measure-rate-click-rate = Click rate
measure-rate-click-to-open = Clicks per open
measure-rate-order-rate = Conversions per e-mail delivered
measure-rate-unsubscribe-rate = Unsubscribe rate
measure-rate-engagement-rate = Engagement rate
measure-rate-visit-conversion = Conversion rate

# VAT, asked once.
measure-vat-title = Do your revenues include VAT?
measure-vat-why = Platforms report the amount that the shop sends them, often with VAT; advertising spend is without. At a VAT of 20%, a ROAS of 3.00 with VAT is 2.50 without. The answer holds for all files; it can be changed here or in Your workspace.
measure-vat-excluded = Without VAT: take them as they are
measure-vat-included = With VAT: take it out
measure-vat-rate = VAT rate
measure-vat-rate-hint = That of most of your sales, for instance 20%.
measure-vat-taken-out = Revenues are without VAT: { $rate } was taken out.

# The same sale claimed by several platforms.
measure-claims-title = The same sale is claimed twice
measure-claims = From { $from } to { $to } the platforms together claim { $claimed } sales ({ $platforms }); the shop received { $orders } orders. Each platform counts what follows its own clicks: a sale that follows two of them counts twice.
measure-claims-cost = Over the orders received, the spend comes to { $cost } an order, all channels together.
measure-claims-choose = To decide, let the shop’s orders grow rather than the conversions claimed:
measure-claims-go = choose “orders” in the table of the decision
measure-claims-platform = { $platform }: { $conversions }
measure-file = measure
measure-campaign = Campaign
