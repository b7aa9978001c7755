# The methods of price.

method-van-westendorp-name = Acceptable prices (van Westendorp)
method-van-westendorp-what = Four questions to possible customers, and the prices to stay between.
method-van-westendorp-found = Stay between { $low } and { $high }: at { $opp }{ $has ->
    [yes] { " " }({ $doubt } with 95% confidence)
   *[no] {""}
}, as few respondents find the product too expensive as too cheap. { $n ->
    [one] A single answer counted.
   *[other] { $n } answers counted.
}
method-van-westendorp-few = { $n ->
    [one] A single answer: read it as a lead, not as a price.
   *[other] { $n } answers are few: below 30, read these prices as a lead.
}
method-van-westendorp-left = Of { $asked } respondents, { $intransitive ->
    [0] all gave prices that rise
    [one] 1 gave prices that do not rise
   *[other] { $intransitive } gave prices that do not rise
} and { $missing ->
    [0] none left a question open
    [one] 1 did not answer everything
   *[other] { $missing } did not answer everything
}. Not counted: { $who }.
method-van-westendorp-trial = By the intents of { $n } respondents, trial is highest at { $trial } ({ $rate }) and revenue at { $revenue } ({ $amount } a person asked).
method-van-westendorp-too_cheap = Too cheap
method-van-westendorp-cheap = Cheap
method-van-westendorp-expensive = Expensive
method-van-westendorp-too_expensive = Too expensive
method-van-westendorp-pmc = Range, low end (PMC)
method-van-westendorp-pmc_narrow = Narrow range, low end
method-van-westendorp-opp = Least rejection (OPP)
method-van-westendorp-idp = Indifference (IDP)
method-van-westendorp-pme = Range, high end (PME)
method-van-westendorp-pme_narrow = Narrow range, high end
method-van-westendorp-chart = What each price seems
method-van-westendorp-chart-what = Share of respondents for whom each price is too cheap, cheap, expensive or too expensive. The dots are the crossings of the curves drawn.
method-van-westendorp-points = The price points and their intervals
method-van-westendorp-points-what = One line a point, from the low to the high end of its 95% interval; without a line, the answers are too few.
method-van-westendorp-rule = Each respondent says at which price the product is too cheap to be good, cheap, expensive, too expensive. Each curve gives the share who judge a price so. PMC: “not cheap” crosses “too cheap”. PME: “too expensive” crosses “not expensive”. OPP: “too expensive” crosses “too cheap”. IDP: “expensive” crosses “cheap”.
method-van-westendorp-convention = The range is van Westendorp’s (PMC to PME); the narrow range, more recent, crosses “expensive” with “too cheap” and “too expensive” with “cheap”. Where two curves are equal over a stretch, the price is its middle. The interval comes from 1,000 resamples of the respondents. With intents from 1 to 5, trial follows Newton, Miller and Smith.
method-van-westendorp-pitfalls = To say is not to buy: nobody pays by answering. The product must be known, or the prices given are those of another. The method sees neither competitors nor your costs: compare with the break-even point.
method-van-westendorp-source = P. van Westendorp, 1976, ESOMAR congress; Newton, Miller and Smith, 1993, for trial.

method-gabor-granger-name = Purchase at each price (Gabor-Granger)
method-gabor-granger-what = Who would buy at each price: demand, revenue, profit.
method-gabor-granger-found = { $aim ->
    [profit] Profit is largest at { $price }: { $demand } would buy, that is { $value } a person
   *[revenue] Revenue is largest at { $price }: { $demand } would buy, that is { $value } a person
}{ $rivals ->
    [0] , and no other price can claim as much.
   *[other] {". The answers do not tell it apart from "}{ $others }.
}
method-gabor-granger-none = At none of these prices would a sale earn anything: the cost exceeds the price, or nobody would buy.
method-gabor-granger-edge = The best price is at the edge of those asked: ask beyond it too.
method-gabor-granger-rises = { $n ->
    [one] Once, more people would buy at a higher price: these prices were pooled, since demand does not rise.
   *[other] { $n } times, more people would buy at a higher price: these prices were pooled, since demand does not rise.
}
method-gabor-granger-demand = Demand
method-gabor-granger-profit = Profit a person
method-gabor-granger-elasticity = Arc elasticity
method-gabor-granger-chart = Share who would buy at each price
method-gabor-granger-chart-what = Dots: the answers. Line: demand, which never rises. The band is the interval of the answers.
method-gabor-granger-rule = At each price, the share who would buy; revenue = price × demand, profit = (price − cost) × demand.
method-gabor-granger-convention = Wilson’s interval. Where demand rises with the price, neighbouring prices are pooled (Ayer et al.). Another price is not told apart where its interval reaches that of the best.
method-gabor-granger-pitfalls = Respondents guess that a price is sought and answer low. The order of prices matters: draw it by lot. No competitor is shown.
method-gabor-granger-source = A. Gabor and C. Granger, 1966, Economica; Wilson, 1927.

method-elasticity-name = Elasticity and best price
method-elasticity-name-short = Elasticity
method-elasticity-what = Your prices and your sales: what a higher price costs in volume, and the price that earns most.
method-elasticity-found = When the price rises by 1%, sales change by about { $e }%{ $has ->
    [yes] { " " }({ $doubt })
   *[no] {""}
}.{ $priced ->
    [yes] { " " }The most profitable price would be { $price }{ $bounded ->
        [yes] , { $between }
       *[no] {""}
    }.
   *[no] {""}
}
method-elasticity-warning-price_follows_demand = Your prices follow past sales: the elasticity mixes cause and effect, and no price is drawn from it.
method-elasticity-warning-not_an_experiment = Prices were not drawn by lot: what moved with them (season, promotion, competitor) reads here as an effect of the price.
method-elasticity-reason-price_follows_demand = No best price: let the price vary without looking at sales, then come back.
method-elasticity-reason-wrong_sign = Sales rise with the price: something else moved at the same time. No price is drawn from it.
method-elasticity-reason-inelastic = Sales fall by less than the price rises: by these data, dearer would always earn more. Believe it only within the prices tried.
method-elasticity-reason-free_unit = Without a cost a unit, the best price has no bound: give the cost.
method-elasticity-reason-maybe_inelastic = The interval reaches a demand that falls by less than the price rises: the price has no upper bound.
method-elasticity-outside = This price is beyond those tried: it is an extrapolation.
method-elasticity-even = At this price, volume would change by { $volume }, where { $even } would be enough to keep the same profit; profit would change by { $profit }.
method-elasticity-best = Most profitable price
method-elasticity-volume = Volume at this price
method-elasticity-break-even = Volume that keeps the profit
method-elasticity-profit = Profit at this price
method-elasticity-chart = Sales at each price
method-elasticity-chart-what = One dot a period: the price and the quantity sold.
method-elasticity-interval-what = A dot for the elasticity, a line for its interval; beyond −1, dearer earns less.
method-elasticity-rule = ln(quantity) = constant + e·ln(price) + controls, by least squares. Most profitable price = cost·e/(1 + e).
method-elasticity-convention = The standard error is widened where periods resemble each other; without that, the interval would hold the true value six times in ten instead of nine and a half.
method-elasticity-pitfalls = A constant elasticity only holds near the prices tried. Prices set by looking at sales distort it.
method-elasticity-source = A. Lerner, 1934, for the price; least squares of logarithms.
