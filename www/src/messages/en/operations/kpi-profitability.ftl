# Profitability, its figures: name, what for, sentence of the result, reading, example, traps.

op-roas = ROAS
op-roas-what = Says how much revenue the platform attributes to each unit of advertising spend (return on ad spend).
op-roas-result = Attributed revenue is { $value } times the advertising spend.
op-roas-reading-compare = A ROAS can be judged only with the margin: compare it with 1 ÷ margin rate. Above, the margin of attributed sales pays for the advertising; below, it falls short.
op-roas-example = { $ad_spend } of advertising and { $revenue } of attributed sales: the ROAS is { $value }.
op-roas-input-revenue-hint = Without VAT, attributed to the advertising by the platform.
op-roas-pitfall-revenue-is-not-profit = A ROAS of 4 loses money at a 20% margin: compare it with the break-even ROAS.
op-roas-pitfall-attributed-not-caused = An attributed sale is not a caused one, and two platforms may claim the same.
op-roas-pitfall-average-not-next = This is an average: the next unit of spend usually brings less.

op-roi = Return on investment (ROI)
op-roi-what = Says what the action earns for what it costs, once the product sold is paid.
op-roi-result = The return on investment is { $value }.
op-roi-reading-sold-at-a-loss = Below −100%, sales lose money before the action is even paid. Mend the price or the cost of the product first: selling more would deepen the loss.
op-roi-reading-loses = The action costs more than the margin of these sales. Before you stop it, look at lifetime value: a first sale at a loss can be made up for if the customer comes back.
op-roi-reading-earns = The margin of these sales pays at least for the action. It does not prove that the action caused them, nor that spending more would bring as much.
op-roi-example = A campaign cost { $cost } and brought { $revenue } of sales, at a margin rate of { $margin_rate }: its ROI is { $value }.
op-roi-input-revenue-hint = Without VAT, obtained by the action.
op-roi-input-cost-hint = Without VAT: media, creation and time spent on the action.
op-roi-pitfall-on-revenue = On revenue, ROI looks far higher and says nothing of the gain: use the margin.
op-roi-pitfall-attributed-not-caused = If these sales would have happened without the campaign, the true return is lower: see the incremental ROI.
op-roi-pitfall-vat = Revenue and cost must both be without VAT.

op-incremental-roi = Incremental ROI
op-incremental-roi-what = Counts only the extra sales, against a group or a period without the action.
op-incremental-roi-result = On the extra sales alone, the return is { $value }.
op-incremental-roi-reading-negative-margin = The extra margin is itself negative: fewer sales than the reference, or sales at a loss. Check that the reference can be compared before you blame the action.
op-incremental-roi-reading-loses = The margin of the extra sales does not pay for the action. Check the reference, then cut the cost or keep the action for those who would not have bought without it.
op-incremental-roi-reading-earns = The margin of the extra sales pays at least for the action. The conclusion is worth what the reference is worth: measure again before you widen it.
op-incremental-roi-example = { $revenue_exposed } of sales with the action against { $revenue_baseline } without, at a margin rate of { $margin_rate } and a cost of { $cost }: the incremental ROI is { $value }.
op-incremental-roi-input-cost-hint = Without VAT: media, creation and time spent on the action.
op-incremental-roi-pitfall-needs-a-baseline = All rests on the reference without the action: a control group is better than last year’s figures.
op-incremental-roi-pitfall-comparable-groups = Exposed and control must be of one size and drawn at random, or scaled to one size.

op-break-even-roas = Break-even ROAS
op-break-even-roas-what = Gives the ROAS below which advertising loses money.
op-break-even-roas-result = Below a ROAS of { $value }, advertising costs more than the margin it brings.
op-break-even-roas-reading-compare = Compare your ROAS with this threshold: above, the margin of attributed sales pays for the advertising; below, it does not. The thinner the margin, the higher the threshold.
op-break-even-roas-example = With a margin rate of { $margin_rate }, it takes a ROAS of at least { $value } not to lose money.
op-break-even-roas-pitfall-margin-not-markup = Use the margin rate (margin over selling price), not the markup (margin over cost).
op-break-even-roas-pitfall-covers-media-only = This threshold covers media spend only: shipping, salaries and tools ask for more.
op-break-even-roas-all-costs = Break-even ROAS with fees and returns
op-break-even-roas-all-costs-what = Gives the ROAS below which advertising loses money once shipping, payment fees and returns are paid.
op-break-even-roas-all-costs-result = Below a ROAS of { $value }, advertising costs more than an order leaves.
op-break-even-roas-all-costs-reading-compare = Compare it with the platform’s ROAS, which counts orders before returns. The gap to the threshold “on margin alone” is what fees and returns ask for.
op-break-even-roas-all-costs-example = A basket of { $aov_ht } at a margin rate of { $margin_rate }, with { $return_rate } of returns, leaves { $contribution }: it takes a ROAS of { $value }, not of { $on_margin_alone }.
op-break-even-roas-all-costs-input-return-rate = Share of orders returned
op-break-even-roas-all-costs-input-return-rate-hint = By value. The margin of returns is lost.
op-break-even-roas-all-costs-input-payment-fee-rate = Payment and marketplace fees
op-break-even-roas-all-costs-input-shipping-cost = Shipping and packing per order
op-break-even-roas-all-costs-input-shipping-cost-hint = What you pay yourself.
op-break-even-roas-all-costs-input-return-cost = Cost of a return
op-break-even-roas-all-costs-output-margin-kept = Margin left after returns
op-break-even-roas-all-costs-output-order-costs = Fees per order
op-break-even-roas-all-costs-output-contribution = What an order leaves for advertising
op-break-even-roas-all-costs-output-on-margin-alone = Break-even ROAS on margin alone
op-break-even-roas-all-costs-pitfall-gross-revenue-counted = Platforms count an order before it is returned: the threshold compares with that figure.
op-break-even-roas-all-costs-pitfall-returned-goods-lost = A returned item that cannot be sold again costs its goods too: add them to the cost of a return.
op-break-even-roas-all-costs-pitfall-vat-outside = Basket and revenue without VAT: if the platform gets amounts with VAT, its ROAS is inflated by it.

op-target-roas = Target ROAS
op-target-roas-what = Gives the ROAS that leaves the profit you aim for.
op-target-roas-result = Aim for a ROAS of { $value }.
op-target-roas-reading-compare = Above this target, each unit of sales leaves more than the profit you aim for; below, it leaves less, not necessarily a loss: the loss starts below the break-even ROAS.
op-target-roas-example = With a margin rate of { $margin_rate } and an aim of { $target_profit_rate } of revenue as profit, it takes a ROAS of { $value }.
op-target-roas-pitfall-profit-on-revenue = The profit aimed for is a share of revenue, not of spend.
op-target-roas-pitfall-higher-target-less-volume = A higher target narrows delivery: total profit may fall.

op-break-even-cpa = Break-even CPA
op-break-even-cpa-what = Gives the acquisition cost above which an order loses money.
op-break-even-cpa-result = The acquisition cost not to exceed for an order is { $value }.
op-break-even-cpa-reading-loses = Each order loses money before any advertising: no CPA makes up for that. Raise the price or the basket, or cut the variable costs.
op-break-even-cpa-reading-compare = Compare your CPA with this threshold: if it is above, the order loses money; if not, the gap is what the order leaves for fixed costs and profit.
op-break-even-cpa-example = A basket of { $aov_ht } at a margin rate of { $margin_rate }, less { $variable_order_cost } of variable costs, allows a CPA of { $value } at most.
op-break-even-cpa-pitfall-first-order-only = This counts one order; if the customer comes back, lifetime value allows more.
op-break-even-cpa-pitfall-average-basket = A promotion lowers basket and margin: work the threshold out again for it.

op-mer = Marketing efficiency ratio (MER)
op-mer-what = Relates all revenue to all marketing spend.
op-mer-result = Total revenue is { $value } times total marketing spend.
op-mer-reading-compare = Follow it from month to month and compare it with 1 ÷ margin rate: below, marketing spend exceeds the whole margin. It does not say which spend made the sales.
op-mer-example = { $total_revenue } of revenue for { $total_marketing_cost } of marketing spend: the MER is { $value }.
op-mer-pitfall-not-a-channel-metric = It says nothing of any one channel: do not use it to split a budget.
op-mer-pitfall-organic-included = It includes sales that would have come without marketing.

op-margin-rate = Margin rate
op-margin-rate-what = Gives the share of margin in the selling price without VAT.
op-margin-rate-result = Margin is { $value } of the selling price without VAT.
op-margin-rate-reading-loss = You sell below cost: each further sale deepens the loss. Mend the price or the cost before any advertising.
op-margin-rate-reading-compare = This is the share of the price left to pay for advertising, salaries and profit. Use it for the break-even ROAS: 1 divided by this rate.
op-margin-rate-example = A product that costs { $unit_cost } and sells at { $price_ht } without VAT: the margin rate is { $value }.
op-margin-rate-pitfall-margin-not-markup = Margin rate divides by the selling price, markup by the cost: 40% of one is 66.7% of the other.
op-margin-rate-pitfall-price-with-vat = Enter the price without VAT: VAT is not yours.

op-markup-rate = Markup
op-markup-rate-what = Gives the margin in proportion to the cost.
op-markup-rate-result = Margin is { $value } of the cost.
op-markup-rate-reading-loss = You sell below cost: each further sale deepens the loss. Mend the price or the cost before any advertising.
op-markup-rate-reading-compare = This rate serves to set a price from a cost. To judge advertising, use the margin rate: the markup, being higher, would make it look better than it is.
op-markup-rate-example = A product that costs { $unit_cost } and sells at { $price_ht } without VAT: the markup is { $value }.
op-markup-rate-pitfall-margin-not-markup = False friend: the French “taux de marge” is this markup; the margin rate is “taux de marque”.

op-price-ht = Price without VAT
op-price-ht-what = Takes VAT out of a displayed price.
op-price-ht-result = The price without VAT is { $value }.
op-price-ht-reading-use = This is the price that goes into a margin, a ROAS or an ROI: VAT is passed on to the State. Check that the costs set against it are without VAT too.
op-price-ht-example = { $price_ttc } with VAT at { $vat_rate } make { $value } without VAT.
op-price-ht-pitfall-divide-not-subtract = With VAT at 20%, divide by 1.20, do not take 20% off: €120 with VAT is €100 without, not €96.

op-growth = Growth
op-growth-what = Measures the relative change between two periods.
op-growth-result = From the old value to the new one, the change is { $value }.
op-growth-reading-decline = The value went down. Compare with the same period last year before you see a problem in it: the season may be enough to explain it.
op-growth-reading-no-decline = The value did not go down. A rise does not say its cause: look at season, prices and market before you credit an action with it.
op-growth-example = From { $old } to { $new }, the change is { $value }.
op-growth-pitfall-small-base = From a small base, a large percentage says little: give the difference too.
op-growth-pitfall-up-then-down = +50% then −50% does not lead back: 75% is left.
op-growth-pitfall-points-not-percent = Between two rates, say whether you mean points or per cent.

op-cagr = Compound annual growth rate (CAGR)
op-cagr-what = Gives the constant growth that leads from the first value to the last.
op-cagr-result = Average growth is { $value } per period.
op-cagr-reading-decline = On average the value goes down each period. Look at the path: one bad year may account for the whole fall.
op-cagr-reading-no-decline = On average the value does not go down. This is a past pace, not a forecast, and the periods may have been most uneven.
op-cagr-example = From { $first } to { $last } in { $periods }, average growth is { $value } per period.
op-cagr-input-periods-hint = Intervals between the two values: from 2020 to 2024 there are four.
op-cagr-pitfall-not-divided = +46.41% in four years is +10% a year, not +11.6%: growth compounds.
op-cagr-pitfall-ends-only = Only the two ends count: one exceptional last year changes everything.
op-cagr-pitfall-count-intervals = From 2020 to 2024 there are four periods, not five.

op-market-share = Market share
op-market-share-what = Places your sales within those of the whole market.
op-market-share-result = You hold { $value } of the market.
op-market-share-reading-compare = Compare with last year and with your first competitor. A share can rise while sales fall, if the market falls more: look at both.
op-market-share-example = { $own } for your brand out of { $market } for the whole market, in one measure: the market share is { $value }.
op-market-share-pitfall-value-or-volume = By value and by volume the share differs as soon as your prices leave the average: say which.
op-market-share-pitfall-market-boundary = A narrower market makes a larger share: keep one definition.

op-relative-market-share = Relative market share
op-relative-market-share-what = Compares your share with the leader’s.
op-relative-market-share-result = Your share is { $value } times the leader’s.
op-relative-market-share-reading-behind = You are behind the brand compared. This says nothing of how profitable you are: a small share, well chosen, can earn more.
op-relative-market-share-reading-level-or-ahead = You are level with the brand compared, or ahead. If you are the leader, the comparison has to be with the second; being ahead ensures neither margin nor growth.
op-relative-market-share-example = A market share of { $own_share } against { $leader_share } for the leader: the relative share is { $value }.
op-relative-market-share-pitfall-leader-or-follower = If you are the leader, compare with the second: the value is then above 1.
