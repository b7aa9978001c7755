# Exercises: earning, or only selling. The variables are places that the core fills in.

exercise-promo-title = The promotion that sells more and earns less
exercise-promo-what = Tell revenue from margin, and find the rise that a discount has to bring.
exercise-promo-words = promotion; promo; discount; sale; does the promotion pay; margin; Facebook
exercise-promo-statement =
    An online clothes shop sells a style at { $price } before tax and buys it at { $cost }. It sells { $units } a week. For one week it offers { $discount } off: units sold rise by { $uplift }.
    The shop’s page has 18,400 followers, 62% of them women. The post that announced the offer had 940 reactions.
    The manager calls it a success and wants to do it again every month, this time with { $ads } of advertising.
exercise-promo-revenue = By how much did revenue from the style change?
exercise-promo-revenue-hint = The price is multiplied by one factor, the units by another. How do two factors combine?
exercise-promo-revenue-at-added = You took the discount off the rise. Changes in a row multiply: (1 − { $discount }) × (1 + { $uplift }) − 1.
exercise-promo-revenue-at-units-only = That is the rise in units. Each one sold for less: the price fell by { $discount } at the same time.
exercise-promo-unit-margin = What does the shop earn on a unit sold in the promotion, before advertising?
exercise-promo-unit-margin-hint = The discount lowers the price, not the purchase cost.
exercise-promo-unit-margin-at-discount-on-margin = You discounted the margin. The discount is on the whole price, and the cost does not move: the margin pays for all of it.
exercise-promo-unit-margin-at-not-discounted = That is the margin without the promotion: the discount is missing.
exercise-promo-profit = By how much did the week’s profit change, without advertising?
exercise-promo-profit-hint = Compare two products: units × unit margin, before and during.
exercise-promo-profit-at-revenue-change = That is the change in revenue. The cost of the extra units has to come off.
exercise-promo-profit-at-old-margin = You counted the extra units at the old margin, and forgot that all the others were sold at the discount too.
exercise-promo-required = What rise in units would have left profit unchanged?
exercise-promo-required-hint = Units must grow as much as the unit margin was divided.
exercise-promo-required-at-on-price = That rise keeps revenue. To keep profit, it is the margin that has to be made up.
exercise-promo-required-at-discount-over-margin = You compared the discount with the old margin. It compares with the new, smaller one: discount ÷ (margin − discount).
exercise-promo-threshold = From what margin rate, on the price before tax, would this promotion have cost nothing? “+{ $uplift }” is a rise in units.
exercise-promo-threshold-hint = Write the margin as a share of the price, and set the profits before and during equal.
exercise-promo-threshold-at-markup = You compared the margin with the cost, which is the markup. The margin rate compares it with the selling price.
exercise-promo-threshold-at-revenue-reading = That is the threshold if the rise means revenue. Here it means units.
exercise-promo-threshold-rev = The same question if “+{ $uplift }” were a rise in revenue.
exercise-promo-threshold-rev-hint = If revenue grew by { $uplift } in spite of the discount, by how much did units grow?
exercise-promo-threshold-rev-at-volume-reading = That is the threshold if the rise means units. If it means revenue, units grew by more.
exercise-promo-units-ads = With { $ads } of advertising, how many units must be sold in a week to keep the same profit?
exercise-promo-units-ads-hint = Add the advertising to the profit to be found again, then divide by what a unit earns in the promotion.
exercise-promo-units-ads-at-without-ads = You kept the same profit before advertising: the advertising still has to be paid.
exercise-promo-units-ads-at-discount-forgotten = You pay for the advertising with the old margin. During the promotion each unit earns less.
exercise-promo-profit-ads = And if units rise by { $uplift } only: by how much does profit change, advertising paid?
exercise-promo-profit-ads-hint = The advertising adds to the loss.
exercise-promo-profit-ads-at-ads-forgotten = The advertising has not been taken off.
exercise-promo-profit-ads-at-ads-added = The advertising was added, not taken off: it costs, it does not earn.
exercise-promo-decision = What do you advise the manager?
exercise-promo-decision-hint = Two figures moved in opposite directions: which one stays in the till?
exercise-promo-decision-repeat = Do it again: revenue went up.
exercise-promo-decision-stop = Do not do it again in this form: each week of the promotion loses money.
exercise-promo-decision-test = Run the same week once more, to check.
exercise-promo-decision-at-revenue-only = Revenue went up and profit went down. Profit is what pays the wages.
exercise-promo-decision-at-wait = Checking is a good habit, but the sum is done: with that rise, the discount loses. Change the discount rather than run it again.
exercise-promo-end =
    A discount is paid by the margin alone. The thinner the margin, the larger the rise that is needed: ask for it before the promotion, not after.
    Some customers would have bought at full price, or later. Without a control week or region, nobody even knows whether the rise comes from the offer.

exercise-roi-title = ROI: 400% or 0%?
exercise-roi-what = Work out a return on margin, and the ROAS at which nothing is lost.
exercise-roi-words = ROI; ROAS; return on investment; break-even; does a campaign pay; margin
exercise-roi-statement =
    A campaign cost { $cost }. The ad platform credits it with { $revenue } of revenue before tax, from 1,250 orders and 96,000 clicks, and the agency gives its ROI in the quarterly slides.
    The agency did not ask for the margin. Depending on the products, it is { $low } or { $high } of revenue.
exercise-roi-low = What is the ROI if the margin is { $low }?
exercise-roi-low-hint = What the campaign brings in is the margin. Take its cost off, then compare with the cost.
exercise-roi-low-at-on-revenue = You counted revenue as a gain. The products still have to be paid for: ROI is worked out on the margin.
exercise-roi-low-at-cost-not-taken-off = That is margin per euro spent. ROI takes the cost off first: (margin − cost) ÷ cost.
exercise-roi-high = And if the margin is { $high }?
exercise-roi-high-hint = The same sum, with another margin.
exercise-roi-high-at-on-revenue = You counted revenue as a gain. The products still have to be paid for: ROI is worked out on the margin.
exercise-roi-high-at-cost-not-taken-off = That is margin per euro spent. ROI takes the cost off first: (margin − cost) ÷ cost.
exercise-roi-roas = With a margin of { $high }, what ROAS (revenue ÷ spend) is needed to lose nothing?
exercise-roi-roas-hint = A euro spent must bring in a euro of margin.
exercise-roi-roas-at-one-minus-margin = You divided by the share of costs. It is the margin that pays back: 1 ÷ margin.
exercise-roi-roas-at-the-margin = That is the margin itself. The threshold is its inverse.
exercise-roi-sales = What revenue must the campaign bring to pay for itself, at a margin of { $high }?
exercise-roi-sales-hint = The break-even ROAS, applied to the spend.
exercise-roi-sales-at-on-revenue = At this revenue the ad platform is paid, the products are not.
exercise-roi-sales-at-one-minus-margin = You divided by the share of costs instead of the margin.
exercise-roi-end =
    The same table gives a flattering ROI on revenue and quite another on margin. An ROI without its definition means nothing: always ask “on what?”.
    One question this sum does not ask: would these sales have happened without the campaign?

exercise-price-title = Before tax, with tax, and discounts in a row
exercise-price-what = Go from the price with VAT to the price without, and turn an offer into its real discount.
exercise-price-words = price; VAT; tax included; VAT offered; successive discounts; margin rate; markup; buy one get one free
exercise-price-statement =
    An item is priced at { $ttc } with VAT, at a rate of { $vat }. Its purchase cost is { $cost } before tax, delivered to the Lyon warehouse in 12 days.
    Three offers are on the table:
    • { $d1 } off, then another { $d2 } at the till;
    • “we pay the VAT”;
    • buy { $buy }, get 1 free.
exercise-price-ht = What is the price before tax?
exercise-price-ht-hint = Price with VAT = price before tax × (1 + VAT).
exercise-price-ht-at-vat-off-the-gross = You took the VAT off the price that includes it. VAT is a share of the price before tax: divide by 1 + { $vat }.
exercise-price-ht-at-vat-added = You added VAT to a price that already includes it.
exercise-price-margin = What is the margin rate (the margin as a share of the selling price before tax)?
exercise-price-margin-hint = (Price before tax − cost) ÷ price before tax.
exercise-price-margin-at-markup = That is the markup, compared with the purchase cost. The margin rate compares with the selling price.
exercise-price-margin-at-on-gross = You kept the price with VAT. VAT is not the company’s: it is handed on.
exercise-price-chained = What single discount are the two discounts in a row worth?
exercise-price-chained-hint = The second discount is on the price already reduced.
exercise-price-chained-at-added = You added them. The second applies to the lowered price: 1 − (1 − { $d1 }) × (1 − { $d2 }).
exercise-price-vat-offered = “We pay the VAT”: what discount is that on the displayed price?
exercise-price-vat-offered-hint = The customer pays the price before tax instead of the price with tax. What share of the latter is saved?
exercise-price-vat-offered-at-the-vat = That is the VAT rate, a share of the price before tax. As a share of the displayed price, the discount is smaller.
exercise-price-one-free = Buy { $buy }, get 1 free: what discount does that make on each item?
exercise-price-one-free-hint = Count all the items the customer leaves with, the free one included.
exercise-price-one-free-at-over-bought = You compared the free item with the items paid for. It compares with all the items the customer leaves with.
exercise-price-end =
    Compare offers by their effective discount on the price the customer pays, and judge them by the margin before tax that is left.
    Markup and margin rate share a numerator: always say compared with what, the cost or the price.

exercise-elastic-title = Lowering the price: elasticity
exercise-elastic-what = Measure how sales answer to price, and see that a high elasticity is not enough.
exercise-elastic-words = elasticity; price elasticity; price cut; arc elasticity; demand
exercise-elastic-statement =
    A manufacturer lowered a product’s price from { $p0 } to { $p1 } before tax. Monthly sales went from { $q0 } to { $q1 } units. The variable cost is { $cost } a unit.
    The product weighs 1.4 kg; it has been made for six years and is rated 4.3 out of 5 by 212 customers.
exercise-elastic-point = What is the elasticity, worked out from the starting point?
exercise-elastic-point-hint = The relative change in quantity divided by the relative change in price. Keep the sign.
exercise-elastic-point-at-arc = That is the arc elasticity, relative to the averages. Here changes are relative to the starting values.
exercise-elastic-point-at-inverse = The ratio is upside down: quantities answer to the price, they go on top.
exercise-elastic-arc = And the arc elasticity, relative to the averages of the two prices and the two quantities?
exercise-elastic-arc-hint = Divide each difference by the average of its two values.
exercise-elastic-arc-at-point = That is the elasticity at the starting point. Arc elasticity is the same in both directions, being relative to averages.
exercise-elastic-arc-at-sign-lost = The sign is missing: when the price falls, sales rise.
exercise-elastic-revenue = By how much did monthly revenue change?
exercise-elastic-revenue-hint = Price × quantity, after minus before.
exercise-elastic-revenue-at-at-old-price = You counted the extra units at the old price, and not the cut on the others.
exercise-elastic-profit = By how much did the monthly margin change?
exercise-elastic-profit-hint = (Price − cost) × quantity, after minus before.
exercise-elastic-profit-at-revenue-change = That is the change in revenue. The extra units had a cost too.
exercise-elastic-profit-at-at-old-margin = You counted the extra units at the old margin. All units now sell for less.
exercise-elastic-end =
    An elasticity beyond 1 in absolute value makes revenue rise. It says nothing about margin: that depends on what a unit costs.
    Two points do not make a curve: the season, a competitor or a stock-out may explain part of the gap.

exercise-channel-title = What an order may cost
exercise-channel-what = Set the cost per order not to exceed, and choose a channel by something better than volume.
exercise-channel-words = CPA; cost per acquisition; choice of channel; channels; cost per order; which channel
exercise-channel-statement =
    A shop’s average order is { $aov } before tax, at a margin of { $margin }; preparing and shipping an order costs { $order_cost }. Last month:
    • channel A cost { $cost_a } and brought { $orders_a } orders, with a click rate of 1.8%;
    • channel B cost { $cost_b } and brought { $orders_b } orders, with a click rate of 0.6%.
exercise-channel-limit = How much may an order cost in advertising before it loses money?
exercise-channel-limit-hint = What is left of an order once the product and the shipping are paid.
exercise-channel-limit-at-basket = That is the whole basket: the product and the shipping still have to be paid.
exercise-channel-limit-at-order-cost-forgotten = That is the margin on the product. The cost of preparing and shipping is missing.
exercise-channel-cpa-a = What does an order from channel A cost?
exercise-channel-cpa-a-hint = Spend compared with orders.
exercise-channel-cpa-a-at-inverse = You worked out orders per euro: turn the ratio over.
exercise-channel-profit-a = What does the shop earn with channel A, advertising paid?
exercise-channel-profit-a-hint = What each order leaves, times the orders, minus the spend.
exercise-channel-profit-a-at-on-revenue = You counted revenue as a gain.
exercise-channel-profit-a-at-order-cost-forgotten = The cost of preparing and shipping each order is missing.
exercise-channel-profit-b = And with channel B?
exercise-channel-profit-b-hint = The same sum.
exercise-channel-profit-b-at-on-revenue = You counted revenue as a gain.
exercise-channel-profit-b-at-order-cost-forgotten = The cost of preparing and shipping each order is missing.
exercise-channel-break-even = Break-even of channel A: from how many orders would its sales cover all their costs, advertising included? (to within 3%)
exercise-channel-break-even-hint = The ad spend, divided by what each order leaves.
exercise-channel-break-even-at-ads-alone = At this number of orders, sales pay for the advertising, but neither for the product nor for the shipping.
exercise-channel-choice = Which channel should be kept?
exercise-channel-choice-hint = Compare what an order costs, channel by channel, with what it may cost.
exercise-channel-choice-a = Channel A: it brings the most orders.
exercise-channel-choice-b = Channel B: each of its orders costs less than it leaves.
exercise-channel-choice-neither = Neither: advertising is too expensive.
exercise-channel-choice-at-by-volume = Channel A sells more, but each of its orders costs more than it leaves: the more it sells, the more it loses.
exercise-channel-choice-at-too-careful = Channel B earns money: why do without it?
exercise-channel-end =
    Volume, click rate and even cost per order mean something only beside what an order leaves.
    Before cutting a channel, two questions: do its customers come back, and would its orders have come without it?

exercise-realloc-title = The next euro, not the average one
exercise-realloc-what = Move a budget by marginal return, when each channel saturates.
exercise-realloc-words = reallocation; budget; marginal return; average return; saturation; last euro; diminishing returns
exercise-realloc-statement =
    For two channels, the margin that a spend x brings is estimated by a × ln(1 + x ÷ k):
    • channel 1: a = { $a1 }, k = { $k1 }, spend today { $x1 };
    • channel 2: a = { $a2 }, k = { $k2 }, spend today { $x2 }.
    The derivative of this curve is a ÷ (k + x). Both channels are run by one agency, paid 8% of what is bought.
exercise-realloc-average-1 = What does a euro spent on channel 1 bring on average?
exercise-realloc-average-1-hint = The channel’s whole margin divided by its spend.
exercise-realloc-average-1-at-marginal = That is the return of the last euro. The average return divides all the channel brings by all it costs.
exercise-realloc-marginal-1 = What would the next euro bring on channel 1?
exercise-realloc-marginal-1-hint = The slope of the curve at today’s spend.
exercise-realloc-marginal-1-at-average = That is the average return. First euros bring more than last ones: the next euro is below average.
exercise-realloc-marginal-1-at-at-zero = That is the slope at the first euro spent. The channel has already saturated in part.
exercise-realloc-marginal-2 = And the next euro on channel 2?
exercise-realloc-marginal-2-hint = The slope of the curve at today’s spend.
exercise-realloc-marginal-2-at-average = That is the average return, not that of the next euro.
exercise-realloc-marginal-2-at-at-zero = That is the slope at the first euro spent.
exercise-realloc-optimum = For channel 1 alone: above which spend does one more euro bring less than a euro of margin? (to within 5%)
exercise-realloc-optimum-hint = Look for the place where the slope of the curve is 1.
exercise-realloc-optimum-at-the-more = The margin rises to the end of the axis, but the last euros there bring less than they cost.
exercise-realloc-direction = Which way should { $move } move?
exercise-realloc-direction-hint = A euro moves to where the next one brings the most.
exercise-realloc-direction-to-1 = From channel 2 to channel 1.
exercise-realloc-direction-to-2 = From channel 1 to channel 2.
exercise-realloc-direction-none = Neither: the split is right.
exercise-realloc-direction-at-by-average = Channel 1 has the better average return, but its last euros bring less than those of channel 2.
exercise-realloc-direction-at-as-it-is = As long as two next euros do not bring the same, moving one earns something.
exercise-realloc-gain = How much margin is gained by moving { $move } from channel 1 to channel 2?
exercise-realloc-gain-hint = Work out the margin of both channels before and after: the slope changes on the way.
exercise-realloc-gain-at-by-average = You moved the money at the average return. Gains and losses happen at the edge of the curves.
exercise-realloc-gain-at-slope-kept = You kept the slopes of the start. They come closer as the money moves: the gain is a little smaller.
exercise-realloc-end =
    A budget is well split when the last euro brings the same everywhere. The average return often points to the wrong channel: the oldest, already saturated.
    The curves are estimates: move in small steps, and measure.
