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
method-van-westendorp-pmc = Low end of the range (PMC)
method-van-westendorp-pmc_narrow = Low end of the narrow range
method-van-westendorp-opp = Least rejection (OPP)
method-van-westendorp-idp = Indifference (IDP)
method-van-westendorp-pme = High end of the range (PME)
method-van-westendorp-pme_narrow = High end of the narrow range
method-van-westendorp-chart = What each price seems
method-van-westendorp-chart-what = Share of respondents for whom each price is too cheap, cheap, expensive or too expensive. The dots are the crossings of the curves drawn.
method-van-westendorp-points = The price points and their intervals
method-van-westendorp-points-what = One line a point, from the low to the high end of its 95% interval; without a line, the answers are too few.
method-van-westendorp-rule = Each respondent says at which price the product is too cheap to be good, cheap, expensive, too expensive. Each curve gives the share who judge a price so. PMC: “not cheap” crosses “too cheap”. PME: “too expensive” crosses “not expensive”. OPP: “too expensive” crosses “too cheap”. IDP: “expensive” crosses “cheap”.
method-van-westendorp-convention = The range is van Westendorp’s (PMC to PME); the narrow range, more recent, crosses “expensive” with “too cheap” and “too expensive” with “cheap”. Where two curves are equal over a stretch, the price is its middle. The interval comes from 1,000 resamples of the respondents. With intents from 1 to 5, trial follows Newton, Miller and Smith.
method-van-westendorp-pitfalls = To say is not to buy: nobody pays by answering. The product must be known, or the prices given are those of another. The method sees neither competitors nor your costs: compare with the break-even point.
method-van-westendorp-source = P. van Westendorp, 1976, ESOMAR congress; Newton, Miller and Smith, 1993, for trial.
