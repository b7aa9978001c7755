# The figures: name, what for, sentence of the result, reading, traps, example.

## Awareness

op-cpm = Cost per mille (CPM)
op-cpm-what = Compares what display costs across media of any size.
op-cpm-result = A thousand impressions cost you { $value }.
op-cpm-pitfall-cheap-is-not-seen = A cheap impression is not a seen one: look at viewability and position too.
op-cpm-pitfall-formats-differ = A video CPM and a banner CPM do not buy the same attention; compare like with like.

op-frequency = Frequency
op-frequency-what = Says how often, on average, each person reached saw the message.
op-frequency-result = Each person reached saw the message { $value } on average.
op-frequency-pitfall-reach-not-additive = Reach does not add up: someone reached on Monday and on Tuesday counts once over the two days.
op-frequency-pitfall-average-hides = An average of 3 can hide many people at 1 and a few at 20, already tired of it.

op-grp = GRP
op-grp-what = Measures advertising pressure on an audience: reach times frequency.
op-grp-result = Pressure on the audience, in GRP: { $value }.
op-grp-pitfall-not-people = 150 GRP does not mean 150% of the audience: one person exposed three times counts three times.
op-grp-pitfall-same-grp-two-plans = 45 GRP is 45% of the audience once, or 15% three times: always give reach and frequency with it.

op-awareness-rate = Awareness
op-awareness-rate-what = Estimates, by survey, the share of the audience that knows the brand.
op-awareness-rate-result = { $value } of respondents name or recognise the brand.
op-awareness-rate-pitfall-kinds-not-comparable = Aided awareness is always above unaided: compare only measures of the same kind.
op-awareness-rate-pitfall-small-sample = With few answers the interval is wide: two close waves do not have to show progress.

op-share-of-voice = Share of voice
op-share-of-voice-what = Places your advertising within that of the whole category.
op-share-of-voice-result = You carry { $value } of the advertising in your market.
op-share-of-voice-pitfall-market-boundary = The result depends on which competitors you count: keep the same boundary from year to year.
op-share-of-voice-pitfall-same-measure = Do not divide your net spend by the market’s rate-card spend: use one measure on both sides.

op-excess-share-of-voice = Excess share of voice (ESOV)
op-excess-share-of-voice-what = Says whether your brand speaks louder, or softer, than its weight in the market.
op-excess-share-of-voice-result = Your share of voice differs from your market share by { $value }.
op-excess-share-of-voice-pitfall-points-not-percent = This is a gap in points, not a percentage of growth.
op-excess-share-of-voice-pitfall-slow-and-average = The link between this gap and growth is an average over campaigns and years: it is no promise.

op-engagement-rate = Engagement rate
op-engagement-rate-what = Relates the interactions with a content to a base that you choose and show.
op-engagement-rate-result = Interactions are { $value } of the chosen base.
op-engagement-rate-pitfall-base-changes-all = On reach, impressions or followers the same content has three different rates: always name the base.
op-engagement-rate-pitfall-interactions-not-people = One person can like, comment and share: the rate counts gestures, not people, and can exceed 100%.

op-penetration-rate = Penetration
op-penetration-rate-what = Gives the share of the target that bought at least once.
op-penetration-rate-result = { $value } of the target bought at least once.
op-penetration-rate-pitfall-buyers-not-purchases = Count buyers, not purchases: ten orders by one customer make one buyer.
op-penetration-rate-pitfall-window = Penetration over a month and over a year differ: state the period.

op-parfitt-collins-share = Parfitt-Collins market share
op-parfitt-collins-share-what = Forecasts a product’s eventual share from trial, repeat purchase and buying intensity.
op-parfitt-collins-share-result = The share to expect in the long run is { $value }.
op-parfitt-collins-share-pitfall-long-run-only = The formula supposes settled penetration and repeat rates: too soon after a launch it is too high.
op-parfitt-collins-share-pitfall-index-not-rate = The intensity index is 1 for an average buyer of the category; it is not a percentage.

## Acquisition

op-ctr = Click-through rate (CTR)
op-ctr-what = Says what share of impressions led to a click.
op-ctr-result = { $value } of impressions led to a click.
op-ctr-pitfall-two-kinds-of-click = Some platforms count all clicks, others those to your site: check before comparing.
op-ctr-pitfall-average-of-rates = Do not average rates: 10 clicks of 100 and 990 of 99,000 make 1.01%, not 5.5%.
op-ctr-pitfall-clicks-are-not-sales = An ad that draws the curious has a fine click rate and few sales.

op-cpc = Cost per click (CPC)
op-cpc-what = Gives the average price of a bought visit.
op-cpc-result = Each click cost you { $value } on average.
op-cpc-pitfall-cheap-clicks = A cheap click that never converts costs more than a dear one that does: look at the CPA.
op-cpc-pitfall-average-not-next = This is an average price: the next clicks, more contested, often cost more.

op-cpa = Cost per acquisition (CPA)
op-cpa-what = Says how much was spent for one conversion.
op-cpa-result = Each conversion cost you { $value } on average.
op-cpa-pitfall-what-is-a-conversion = A conversion may be a sale, a form or a page view: compare like with like.
op-cpa-pitfall-missing-is-not-zero = A conversion that was not measured is not zero conversions: the cost of those rows is set apart and shown.
op-cpa-pitfall-average-not-next = This is an average cost: the next conversion usually costs more than the first ones.

op-cpl = Cost per lead (CPL)
op-cpl-what = Says what a sales lead costs.
op-cpl-result = Each lead cost you { $value } on average.
op-cpl-pitfall-lead-quality = A poor lead is paid for later: follow the share of leads that become customers too.

op-cac = Customer acquisition cost (CAC)
op-cac-what = Says how much it takes to win one new customer.
op-cac-result = Each new customer cost you { $value }.
op-cac-pitfall-new-customers-only = Count new customers only: adding repeat buyers lowers the CAC wrongly.
op-cac-pitfall-media-only = Without salaries, tools and agency this cost is incomplete: see the fully loaded CAC.
op-cac-pitfall-time-lag = One month’s spend may win the next month’s customers: take a period that is long enough.

op-cac-fully-loaded = Fully loaded CAC
op-cac-fully-loaded-what = Adds to media spend all that acquisition really costs.
op-cac-fully-loaded-result = All costs included, each new customer cost you { $value }.
op-cac-fully-loaded-pitfall-same-period = Costs and customers must come from one period, or be shifted by the time it takes to sell.
op-cac-fully-loaded-pitfall-shared-costs = A salary shared between acquisition and loyalty has to be split: write the rule down and keep it.

## Conversion

op-conversion-rate = Conversion rate
op-conversion-rate-what = Says what share of visitors did what you hoped for.
op-conversion-rate-result = { $value } of visitors converted.
op-conversion-rate-pitfall-which-base = Visitors, sessions, clicks or prospects: the rate changes with the base, so say which.
op-conversion-rate-pitfall-base-is-clicks = Here the base is the platform’s clicks, not the visitors of your site.
op-conversion-rate-pitfall-average-of-rates = To join two campaigns, add up conversions and visitors, then divide; do not average the rates.
op-conversion-rate-pitfall-points-not-percent = From 2% to 2.5% the gain is 0.5 points, or +25%: say which of the two.

op-lead-to-customer-rate = Lead-to-customer rate
op-lead-to-customer-rate-what = Says what share of leads become customers.
op-lead-to-customer-rate-result = { $value } of leads became customers.
op-lead-to-customer-rate-pitfall-same-cohort = The customers must come from these very leads: this month’s customers over this month’s leads mixes two groups.

op-average-order-value = Average order value
op-average-order-value-what = Gives the average amount of an order.
op-average-order-value-result = An order brings { $value } on average.
op-average-order-value-pitfall-vat-and-shipping = With or without VAT, with or without shipping: choose, and keep the choice everywhere.
op-average-order-value-pitfall-mean-not-typical = A few large orders pull the average up: the usual order is often smaller.

op-uplift = Lift between two rates
op-uplift-what = Compares a tested rate with a control, relatively and in points.
op-uplift-result = Against the control, the relative change is { $value }.
op-uplift-pitfall-points-not-percent = From 2% to 2.5% the change is +0.5 points and +25%: mixing them up is the commonest error.
op-uplift-pitfall-no-control-no-effect = Without a control group drawn at random, the change may be season, stock or chance.

op-price-elasticity = Price elasticity
op-price-elasticity-what = Says by how much volume changes when the price changes by 1%.
op-price-elasticity-result = The arc elasticity is { $value }.
op-price-elasticity-pitfall-three-formulas = Three formulas, three results: the point one depends on the direction of reading, the arc and log ones do not. Say which you quote.
op-price-elasticity-pitfall-not-causal = Comparing two periods proves nothing: season, advertising and competitors moved too.
op-price-elasticity-pitfall-volume-not-revenue = Enter quantities, not revenue: revenue already holds the price.

## Loyalty

op-retention-rate = Retention rate
op-retention-rate-what = Says what share of customers stayed.
op-retention-rate-result = { $value } of customers stayed.
op-retention-rate-pitfall-what-is-active = Is an active customer one who buys, opens or logs in? Settle the definition and the window.
op-retention-rate-pitfall-new-customers-out = Take out the customers won during the period, or growth hides departures.
op-retention-rate-pitfall-monthly-is-not-annual = 90% a month is not 90% a year: 0.9 to the power 12 is 28%.

op-churn-rate = Churn rate
op-churn-rate-what = Says what share of customers left during the period.
op-churn-rate-result = { $value } of customers left during the period.
op-churn-rate-pitfall-monthly-is-not-annual = Do not multiply by twelve: 5% a month is 46% a year, not 60%.
op-churn-rate-pitfall-when-is-one-lost = Without a subscription nobody says goodbye: settle after how long a customer is lost.

op-churn-monthly-to-annual = Monthly churn → annual
op-churn-monthly-to-annual-what = Turns a monthly churn into one over a year.
op-churn-monthly-to-annual-result = Over a year, { $value } of customers would have left.
op-churn-monthly-to-annual-pitfall-not-times-twelve = Each month’s departures are counted on those who remain: it compounds, it is not times twelve.
op-churn-monthly-to-annual-pitfall-constant-churn = This supposes the same churn every month; new customers often leave faster.

op-expected-lifetime = Expected lifetime
op-expected-lifetime-what = Estimates how many periods a customer stays on average.
op-expected-lifetime-result = The average lifetime is { $value } (in the period of the churn).
op-expected-lifetime-pitfall-constant-churn = The formula supposes constant churn; for an app, where most leave early, it misleads.
op-expected-lifetime-pitfall-period-of-the-churn = A monthly churn gives months, an annual one years.

op-repeat-purchase-rate = Repeat purchase rate
op-repeat-purchase-rate-what = Says what share of customers ordered at least twice.
op-repeat-purchase-rate-result = { $value } of customers ordered at least twice.
op-repeat-purchase-rate-pitfall-recent-customers = Yesterday’s customer had no time to come back: leave the most recent out, or follow cohorts.
op-repeat-purchase-rate-pitfall-window = Over three months or two years the rate differs: state the window.

op-email = E-mail campaign
op-email-what = Gives all the rates of a mailing at once: delivered, opened, clicked, unsubscribed.
op-email-result = { $value } of delivered messages were clicked.
op-email-pitfall-opens-inflated = Opens are inflated by mail apps that load images by themselves: trust clicks rather.
op-email-pitfall-sent-or-delivered = Here opens and clicks are counted on delivered messages, bounces on sent ones; other tools differ.
op-email-pitfall-click-to-open-base = Click-to-open divides by opens: it inherits their errors.

op-sms = SMS campaign
op-sms-what = Gives the rates, the cost and the gain of an SMS mailing.
op-sms-result = The mailing brings { $value }, the cost of messages deducted.
op-sms-pitfall-no-open-rate = The opening of a text message cannot be measured: a quoted open rate is a guess.
op-sms-pitfall-segments = Beyond 160 characters, or 70 with some signs, a message is billed several times.
op-sms-pitfall-would-have-bought = Some buyers would have bought without the message: not all of this gain is its doing.

## Profitability

op-roas = ROAS
op-roas-what = Says how much revenue each unit of advertising claims.
op-roas-result = Attributed revenue is { $value } the advertising spend.
op-roas-pitfall-revenue-is-not-profit = A ROAS of 4 loses money at a 20% margin: compare it with the break-even ROAS.
op-roas-pitfall-attributed-not-caused = An attributed sale is not a caused one, and two platforms may claim the same.
op-roas-pitfall-average-not-next = This is an average: the next unit of spend usually brings less.

op-roi = Return on investment (ROI)
op-roi-what = Says what the action earns once the product and the campaign are paid.
op-roi-result = The return on investment is { $value }.
op-roi-pitfall-on-revenue = On revenue, ROI looks far higher and says nothing of the gain: use the margin.
op-roi-pitfall-attributed-not-caused = If these sales would have happened without the campaign, the true return is lower: see the incremental ROI.
op-roi-pitfall-vat = Revenue and cost must both be without VAT.

op-incremental-roi = Incremental ROI
op-incremental-roi-what = Counts only the extra sales, against a group or a period without the action.
op-incremental-roi-result = On the extra sales alone, the return is { $value }.
op-incremental-roi-pitfall-needs-a-baseline = All rests on the reference without the action: a control group is better than last year.
op-incremental-roi-pitfall-comparable-groups = Exposed and control must be of one size and drawn at random, or scaled to one size.

op-break-even-roas = Break-even ROAS
op-break-even-roas-what = Gives the ROAS below which advertising loses money.
op-break-even-roas-result = Below { $value }, advertising costs more than the margin it brings.
op-break-even-roas-pitfall-margin-not-markup = Use the margin rate (margin over selling price), not the markup (margin over cost).
op-break-even-roas-pitfall-covers-media-only = This threshold covers media spend only: salaries and tools ask for more.

op-target-roas = Target ROAS
op-target-roas-what = Gives the ROAS that leaves the profit you aim for.
op-target-roas-result = Aim for a ROAS of { $value }.
op-target-roas-pitfall-profit-on-revenue = The profit aimed for is a share of revenue, not of spend.
op-target-roas-pitfall-higher-target-less-volume = A higher target narrows delivery: total profit may fall.

op-break-even-cpa = Break-even CPA
op-break-even-cpa-what = Gives the cost above which an order loses money.
op-break-even-cpa-result = You can pay up to { $value } for an order without losing money.
op-break-even-cpa-pitfall-first-order-only = This counts one order; if the customer comes back, lifetime value allows more.
op-break-even-cpa-pitfall-average-basket = A promotion lowers basket and margin: work the threshold out again for it.

op-mer = Marketing efficiency ratio (MER)
op-mer-what = Relates all revenue to all marketing spend.
op-mer-result = Total revenue is { $value } total marketing spend.
op-mer-pitfall-not-a-channel-metric = It says nothing of any one channel: do not use it to split a budget.
op-mer-pitfall-organic-included = It includes sales that would have come without marketing.

op-margin-rate = Margin rate
op-margin-rate-what = Gives the share of margin in the selling price without VAT.
op-margin-rate-result = Margin is { $value } of the selling price without VAT.
op-margin-rate-pitfall-margin-not-markup = Margin rate divides by the selling price, markup by the cost: 40% of one is 66.7% of the other.
op-margin-rate-pitfall-price-with-vat = Enter the price without VAT: VAT is not yours.

op-markup-rate = Markup
op-markup-rate-what = Gives the margin in proportion to the cost.
op-markup-rate-result = Margin is { $value } of the cost.
op-markup-rate-pitfall-margin-not-markup = False friend: the French “taux de marge” is this markup; the margin rate is “taux de marque”.

op-price-ht = Price without VAT
op-price-ht-what = Takes VAT out of a displayed price.
op-price-ht-result = The price without VAT is { $value }.
op-price-ht-pitfall-divide-not-subtract = Divide by 1.20, do not take 20% off: €120 with VAT is €100 without, not €96.

op-growth = Growth
op-growth-what = Measures the relative change between two periods.
op-growth-result = From the old value to the new one, the change is { $value }.
op-growth-pitfall-small-base = From a small base, a large percentage says little: give the difference too.
op-growth-pitfall-up-then-down = +50% then −50% does not lead back: 75% is left.
op-growth-pitfall-points-not-percent = Between two rates, say whether you mean points or per cent.

op-cagr = Compound annual growth rate (CAGR)
op-cagr-what = Gives the constant growth that leads from the first value to the last.
op-cagr-result = Average growth is { $value } per period.
op-cagr-pitfall-not-divided = +46.41% in four years is +10% a year, not +11.6%: growth compounds.
op-cagr-pitfall-ends-only = Only the two ends count: one exceptional last year changes everything.
op-cagr-pitfall-count-intervals = From 2020 to 2024 there are four periods, not five.

op-market-share = Market share
op-market-share-what = Places your sales within those of the whole market.
op-market-share-result = You hold { $value } of the market.
op-market-share-pitfall-value-or-volume = By value and by volume the share differs as soon as your prices leave the average: say which.
op-market-share-pitfall-market-boundary = A narrower market makes a larger share: keep one definition.

op-relative-market-share = Relative market share
op-relative-market-share-what = Compares your share with the leader’s.
op-relative-market-share-result = Your share is { $value } the leader’s.
op-relative-market-share-pitfall-leader-or-follower = If you are the leader, compare with the second: the value is then above 1.
