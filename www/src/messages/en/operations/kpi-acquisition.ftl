# Acquisition, its figures: name, what for, sentence of the result, reading, example, traps.

op-ctr = Click-through rate (CTR)
op-ctr-what = Says what share of impressions led to a click.
op-ctr-result = { $value } of impressions led to a click.
op-ctr-reading-compare = No click rate is good in general. Compare with your own ads, on the same channel and format, then check that sales follow.
op-ctr-example = { $clicks } clicks for { $impressions } impressions: the click-through rate is { $value }.
op-ctr-input-clicks-hint = All clicks, or those to your site: keep one count to compare.
op-ctr-pitfall-two-kinds-of-click = Some platforms count all clicks, others those to your site: check before comparing.
op-ctr-pitfall-average-of-rates = Do not average rates: 10 clicks of 100 and 990 of 99,000 make 1.01%, not 5.5%.
op-ctr-pitfall-clicks-are-not-sales = An ad that draws the curious has a fine click rate and few sales.

op-cpc = Cost per click (CPC)
op-cpc-what = Gives the average price of a click on your ads.
op-cpc-result = Each click cost you { $value } on average.
op-cpc-reading-compare = No price is good in general. Your ceiling is the break-even CPA times your conversion rate: above it, a click costs more than the margin it brings on average.
op-cpc-example = { $cost } for { $clicks } clicks: each click cost { $value } on average.
op-cpc-input-cost-hint = Without VAT, for these very clicks.
op-cpc-input-clicks-hint = The clicks that the platform bills.
op-cpc-pitfall-cheap-clicks = A cheap click that never converts costs more than a dear one that does: look at the cost per acquisition (CPA).
op-cpc-pitfall-average-not-next = This is an average price: the next clicks, more contested, often cost more.
op-cpc-pitfall-click-is-not-visit = A click is not a visit: some never reach the page. Compare the clicks billed with the visits measured.

op-cpa = Cost per acquisition (CPA)
op-cpa-what = Says how much was spent for one conversion.
op-cpa-result = Each conversion cost you { $value } on average.
op-cpa-reading-compare = If the conversion is an order, compare it with the break-even CPA, which is what the order’s margin can pay: above it, each order loses money, unless the customer comes back. If not, compare with your past periods, under one definition.
op-cpa-example = { $cost } spent for { $conversions } conversions: each cost { $value } on average.
op-cpa-input-cost-hint = Without VAT, over the same period as the conversions.
op-cpa-input-conversions-hint = Under one definition; a platform may count fractions of one.
op-cpa-pitfall-what-is-a-conversion = A conversion may be a sale, a form or a page view: compare like with like.
op-cpa-pitfall-missing-is-not-zero = A conversion that was not measured is not zero conversions: in an imported file, the cost of the rows without a measure is set apart and shown.
op-cpa-pitfall-average-not-next = This is an average cost: the next conversion usually costs more than the first ones.

op-cpl = Cost per lead (CPL)
op-cpl-what = Says what a lead costs: a possible customer who made themselves known.
op-cpl-result = Each lead cost you { $value } on average.
op-cpl-reading-compare = Your ceiling is the margin of a customer times the share of leads that become customers. A dear lead that buys is better than a cheap one that does not.
op-cpl-example = { $cost } spent for { $leads } leads: each lead cost { $value } on average.
op-cpl-input-cost-hint = Without VAT, over the same period as the leads.
op-cpl-pitfall-lead-quality = A poor lead is paid for later: follow the share of leads that become customers too.

op-cac = Customer acquisition cost (CAC)
op-cac-what = Says how much you spent, on average, to win one new customer.
op-cac-result = Each new customer cost you { $value } on average.
op-cac-reading-compare = Compare it with the margin that a customer leaves over a lifetime, never with the revenue: if it is above, each customer won costs more than they bring.
op-cac-example = { $acquisition_cost } of costs for { $new_customers } new customers: each cost { $value } on average.
op-cac-pitfall-new-customers-only = Count new customers only: adding repeat buyers lowers the CAC wrongly.
op-cac-pitfall-media-only = Without salaries, tools and agency this cost is incomplete: see the fully loaded CAC.
op-cac-pitfall-time-lag = One month’s spend may win the next month’s customers: take a period that is long enough.

op-cac-fully-loaded = Fully loaded CAC
op-cac-fully-loaded-what = Adds to media spend all that acquisition really costs.
op-cac-fully-loaded-result = All costs included, each new customer cost you { $value } on average.
op-cac-fully-loaded-reading-compare = Compare it with the margin that a customer leaves over a lifetime. Compare it with the cost in media alone too: the gap is what people, tools and suppliers add to each customer.
op-cac-fully-loaded-example = { $media } of media, { $salaries } of salaries, { $tools } of tools, { $agency } of agency, { $content } of content and { $other } of other costs, for { $new_customers } new customers: each cost { $value }.
op-cac-fully-loaded-pitfall-same-period = Costs and customers must come from one period, or be shifted by the time it takes to sell.
op-cac-fully-loaded-pitfall-shared-costs = A salary shared between acquisition and loyalty has to be split: write the rule down and keep it.
