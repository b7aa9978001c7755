# What a customer is worth: names, sentences, readings, pitfalls, examples.

suite-ltv = Customer value

op-ltv-simple = Lifetime value in revenue
op-ltv-simple-what = Estimates all that a customer will spend with you.
op-ltv-simple-result = A customer will bring you { $value } of revenue.
op-ltv-simple-reading-revenue = This is revenue, not a gain: multiply by the margin rate before you set it against a cost.
op-ltv-simple-pitfall-never-over-cac = Never divide this value by the CAC: at a 40% margin, €720 of sales pays for only €288 of costs.
op-ltv-simple-pitfall-lifetime-is-a-guess = The lifetime is the least certain figure: try a shorter one and see what changes.
op-ltv-simple-example = A customer who spends { $aov } an order, { $orders_per_year } times a year for { $years }, brings { $value } of revenue.

op-ltv-margin = Lifetime value in margin
op-ltv-margin-what = Estimates the margin a customer will leave you once the products are paid for.
op-ltv-margin-result = A customer will leave you { $value } of margin.
op-ltv-margin-reading-loss = Each sale costs more than it brings: no acquisition cost can be justified.
op-ltv-margin-reading-ceiling = This is the most you can pay to win this customer, with nothing kept for fixed costs.
op-ltv-margin-pitfall-margin-not-markup = Take the margin rate (margin over selling price), not the markup (margin over cost).
op-ltv-margin-pitfall-not-discounted = A margin received in three years is worth less than today: the discounted value allows for it.
op-ltv-margin-pitfall-average-customer = Many customers order only once: an average may look like nobody.
op-ltv-margin-example = At a margin rate of { $margin_rate }, { $orders_per_year } orders of { $aov } a year for { $years } leave { $value } of margin.

op-ltv-retention = Discounted lifetime value
op-ltv-retention-what = Adds up the margins to come from a customer who may leave at each period, at today’s value.
op-ltv-retention-result = If the first margin comes at the end of the period, a customer is worth { $value } today.
op-ltv-retention-reading-loss = Each period loses money: keeping the customer longer makes it worse.
op-ltv-retention-reading-convention = The first margin is counted at the end of the period. If you receive it at once, add it: that is the other result.
op-ltv-retention-pitfall-two-conventions = Two formulas are in use and differ by exactly one margin: always say when the first payment comes.
op-ltv-retention-pitfall-same-period = Margin, retention and discount rate must cover the same period: all in months, or all in years.
op-ltv-retention-pitfall-constant-retention = The formula assumes the same retention at each period; for an app, which people leave mostly at the start, use a curve.
op-ltv-retention-input-discount = Discount rate per period
op-ltv-retention-example = With { $margin_per_period } of margin a year, { $retention } of customers staying and a discount rate of { $discount }, a customer is worth { $first_at_end } or { $first_now }, as the first margin comes at the end of the period or at once.
op-ltv-retention-output-first-at-end = First margin at the end of the period
op-ltv-retention-output-first-now = First margin at once

op-ltv-finite = Lifetime value over a set time
op-ltv-finite-what = Adds up the discounted margins of the first periods only, less the acquisition cost.
op-ltv-finite-result = Over this time a customer brings { $value }, acquisition cost deducted.
op-ltv-finite-reading-loss = At this horizon the customer has not yet paid back what they cost.
op-ltv-finite-reading-gain = At this horizon the customer has paid back the acquisition cost and leaves this gain.
op-ltv-finite-pitfall-horizon = The chosen time changes the result: give it with the figure.
op-ltv-finite-pitfall-first-payment-now = The first margin is counted at once, without discounting.
op-ltv-finite-pitfall-same-period = Margin, retention and discount rate cover the same period as the time.
op-ltv-finite-input-discount = Discount rate per period
op-ltv-finite-example = With { $margin_per_period } of margin a year, { $retention } of retention and a discount rate of { $discount }, a customer won for { $cac } brings { $value } net in { $periods }.
op-ltv-finite-input-periods = Number of periods
op-ltv-finite-input-periods-hint = A whole number, 1 or more.

op-ltv-curve = Lifetime value from a retention curve
op-ltv-curve-what = Adds up the margins of one group of customers followed period after period.
op-ltv-curve-result = By this curve, a customer leaves { $value } of margin.
op-ltv-curve-reading-loss = Each period loses money: the longer the customer stays, the larger the loss.
op-ltv-curve-reading-floor = The sum stops at the last period observed: it is a minimum, not a forecast.
op-ltv-curve-pitfall-cut-at-the-end = Customers still there at the end will bring more later: what is not observed is not counted.
op-ltv-curve-pitfall-one-cohort = Follow the same customers from start to end; mixing customers of different dates may make the curve rise, which cannot be.
op-ltv-curve-pitfall-no-averages = An average churn does not replace the curve: far more people leave at the start.
op-ltv-curve-input-discount = Discount rate per period
op-ltv-curve-example = With { $margin_per_period } of margin a month and a retention of { $survival }, a customer stays { $expected_periods } and leaves { $value }.
op-ltv-curve-input-survival = Share still customers at each period
op-ltv-curve-input-survival-hint = The first is 100%, and the next ones never rise.
op-ltv-curve-output-expected-periods = Mean lifetime observed

op-annual-to-monthly-rate = Yearly rate → monthly rate
op-annual-to-monthly-rate-what = Turns a yearly discount rate into the monthly rate that amounts to it.
op-annual-to-monthly-rate-result = The equivalent monthly rate is { $value }.
op-annual-to-monthly-rate-reading-compound = Compounded twelve times, this rate gives back exactly the yearly one.
op-annual-to-monthly-rate-pitfall-not-divided-by-twelve = Do not divide by twelve: 10% a year is 0.80% a month, not 0.83%.
op-annual-to-monthly-rate-pitfall-not-for-churn = Do not use it for churn: it is the share that stays that compounds.
op-annual-to-monthly-rate-example = { $annual } a year amounts to { $value } a month.
op-annual-to-monthly-rate-input-annual = Yearly rate

op-ltv-cac = LTV:CAC ratio
op-ltv-cac-what = Compares the margin a customer leaves with what they cost to win.
op-ltv-cac-result = A customer leaves { $value } times what they cost.
op-ltv-cac-reading-destroys = Below 1, each new customer loses money: the more you win, the more you lose.
op-ltv-cac-reading-thin = The customer pays back their cost, but little is left for fixed costs and wrong forecasts.
op-ltv-cac-reading-comfortable = The customer brings at least three times their cost, a common mark. Very high, this ratio may say that you invest too little.
op-ltv-cac-pitfall-margin-not-revenue = The value must be in margin: with revenue, 7.5 stands in for 3 at a 40% margin.
op-ltv-cac-pitfall-three-is-no-law = “3” is a habit of young companies, not a law: it all depends on your fixed costs and on the payback time.
op-ltv-cac-pitfall-average-not-next = It is an average: the next customer often costs more than the previous ones.
op-ltv-cac-example = A customer who leaves { $ltv_margin } of margin and costs { $cac } to win gives a ratio of { $value }.
op-ltv-cac-input-ltv-margin = Lifetime value, in margin
op-ltv-cac-input-ltv-margin-hint = In margin, never in revenue.

op-cac-payback = CAC payback time
op-cac-payback-what = Says after how many months a customer’s margin has paid back the acquisition cost.
op-cac-payback-result = The acquisition cost is paid back in { $value }.
op-cac-payback-reading-within-a-year = Paid back within a year: the money returns soon enough to be invested again.
op-cac-payback-reading-within-two = Between one and two years: your cash must last until then.
op-cac-payback-reading-long = More than two years: any early departure keeps you from getting your money back.
op-cac-payback-pitfall-customers-leave = Without departures the time is too short: some customers leave before they have paid back.
op-cac-payback-pitfall-cash-not-profit = A quick payback does not say what the customer brings next: look at the LTV:CAC ratio too.
op-cac-payback-pitfall-margin-not-revenue = Count the month’s margin, not the subscription received.
op-cac-payback-example = A customer won for { $cac } who leaves { $margin_per_month } a month, with { $monthly_churn } leaving each month, is paid back in { $value }.
op-cac-payback-input-margin-per-month = Margin a month
