# Conversion, its figures: name, what for, sentence of the result, reading, example, traps.

op-conversion-rate = Conversion rate
op-conversion-rate-what = Says what share of visitors did what you hoped for.
op-conversion-rate-result = { $value } of visitors converted.
op-conversion-rate-reading-compare = There is no norm: the rate depends on product, price and traffic. Compare with your own history, source by source; wider traffic can lower the rate and raise sales.
op-conversion-rate-reading-check-counts = There are at least as many conversions as visitors. Either one visit can hold several, or the two figures do not cover the same period or pages: check before you read the rate.
op-conversion-rate-example = { $conversions } conversions for { $visitors } visitors: the conversion rate is { $value }.
op-conversion-rate-pitfall-which-base = Visitors, sessions, clicks or prospects: the rate changes with the base, so say which.
op-conversion-rate-pitfall-base-is-clicks = Here the base is the platform’s clicks, not the visitors of your site.
op-conversion-rate-pitfall-average-of-rates = To join two campaigns, add up conversions and visitors, then divide; do not average the rates.
op-conversion-rate-pitfall-points-not-percent = From 2% to 2.5% the gain is 0.5 points, or +25%: say which of the two.

op-lead-to-customer-rate = Lead-to-customer rate
op-lead-to-customer-rate-what = Says what share of leads, or sales contacts, become customers.
op-lead-to-customer-rate-result = { $value } of leads became customers.
op-lead-to-customer-rate-reading-compare = Compare one source of leads with another, leaving each the time to sell. A low rate may come from the leads or from their follow-up: look at both before you change source.
op-lead-to-customer-rate-example = Of { $leads } leads, { $customers } became customers: the lead-to-customer rate is { $value }.
op-lead-to-customer-rate-input-customers-hint = Those of these very leads, even if they bought later.
op-lead-to-customer-rate-pitfall-same-cohort = The customers must come from these very leads: this month’s customers over this month’s leads mixes two groups.

op-average-order-value = Average order value
op-average-order-value-what = Gives the average amount of an order.
op-average-order-value-result = An order is worth { $value } on average.
op-average-order-value-reading-refunds = Refunds exceed the sales of the period. Take a longer period, or count each refund with its order.
op-average-order-value-reading-compare = Compare with your other periods, promotions set apart. A larger basket is not always a better gain: a discount can raise it and lower the margin.
op-average-order-value-example = { $revenue } of revenue in { $orders } orders: the average order value is { $value }.
op-average-order-value-input-revenue-hint = Refunds deducted; without VAT if it is to serve in a margin.
op-average-order-value-pitfall-vat-and-shipping = With or without VAT, with or without shipping: choose, and keep the choice everywhere.
op-average-order-value-pitfall-mean-not-typical = A few large orders pull the average up: the usual order is often smaller.

op-uplift = Lift between two rates
op-uplift-what = Compares the rate of a tested group with that of a control group, relatively and in points.
op-uplift-result = Against the control, the relative change is { $value }.
op-uplift-reading-lower = The tested rate is below the control. Chance may be enough to explain it: run the test, with the size of each group, before you drop the idea.
op-uplift-reading-not-lower = The tested rate is not below the control. A gap is no proof: a test, with the size of each group, says whether chance would be enough to explain it.
op-uplift-example = { $test } in the tested group against { $control } in the control group: the gap is { $points }, or { $value } in relative terms.
op-uplift-pitfall-points-not-percent = From 2% to 2.5% the change is +0.5 points and +25%: mixing them up is the commonest error.
op-uplift-pitfall-no-control-no-effect = Without a control group drawn at random, the change may be season, stock or chance.

op-price-elasticity = Price elasticity
op-price-elasticity-what = Says by how many per cent volume changes when the price changes by 1%.
op-price-elasticity-result = The arc elasticity is { $value }: between these two prices, a rise of 1% goes with a change in volume of about { $value }%.
op-price-elasticity-reading-elastic = Demand is elastic: between these two measures volume moved more than the price, and revenue moved against it. Profit may do otherwise: work it out again on the margin.
op-price-elasticity-reading-inelastic = Demand is inelastic: between these two measures volume moved less than the price, and revenue moved with it; at −1 exactly it stays put. This holds between these two prices, not beyond.
op-price-elasticity-reading-check-data = Volume did not move against the price: something else was at work, or the data need mending. Check season, advertising and periods before you use this figure.
op-price-elasticity-example = The price goes from { $p0 } to { $p1 } and sales from { $q0 } to { $q1 } units: the arc elasticity is { $arc }, the point one { $point }.
op-price-elasticity-pitfall-three-formulas = Three formulas, three results: the point one starts from the price before and changes if before and after are swapped; the arc and log ones do not. Say which you quote.
op-price-elasticity-pitfall-not-causal = Comparing two periods proves nothing: season, advertising and competitors moved too.
op-price-elasticity-pitfall-volume-not-revenue = Enter quantities, not revenue: revenue already holds the price.
