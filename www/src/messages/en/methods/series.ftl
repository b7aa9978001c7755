# The methods of series.

method-holt-winters-name = Trend and season (Holt-Winters)
method-holt-winters-what = A series of values: what comes next, with its margin.
method-holt-winters-found = The next value would be { $next }{ $has ->
    [yes] { " " }({ $doubt } with { $confidence } confidence)
   *[no] {""}
}{ $way ->
    [up] {"; season apart, the level rises by "}{ $slope } a period.
    [down] {"; season apart, the level changes by "}{ $slope } a period.
   *[flat] {"; season apart, the level does not move."}
}
method-holt-winters-pace = This supposes that trend and season go on as they were: the interval holds what chance does, not a change of pace.
method-holt-winters-no-interval = With a multiplicative season, no interval is given: it has no exact form.
method-holt-winters-alpha = α (level)
method-holt-winters-beta = β (trend)
method-holt-winters-gamma = γ (season)
method-holt-winters-level = Level
method-holt-winters-slope = Trend a period
method-holt-winters-rmse = Typical error of a period
method-holt-winters-chart = The series and what follows
method-holt-winters-chart-what = Grey line: the values. Solid line: what the method said one period before. Dashes: what follows, with its band.
method-holt-winters-rule = Level, trend and season are corrected in each period by a part of the error (α, β, γ). These parts are those that make past errors smallest.
method-holt-winters-convention = Formulas and criterion of HoltWinters in R. With a season, level and slope start from the means of the first two seasons, where R smooths them first: its figures differ a little. Interval of Yar and Chatfield (1990).
method-holt-winters-pitfalls = A campaign or a break still to come is not in what follows. Far ahead, the band opens fast.
method-holt-winters-source = P. Winters, 1960, Management Science; C. Holt, 1957.

method-break-test-name = Break of level
method-break-test-what = A series of values: whether its level has changed, and when.
method-break-test-found = { $verdict ->
    [break] The level changed in period { $at }: from { $before } to { $after }{ $known ->
        [yes] {", "}that is { $change }
       *[no] {""}
    }. Without a change, such a gap would come in { $p } of cases.
    [trend] No break: the series moves little by little, a straight line describes it better than a step.
   *[none_seen] No break is seen: the largest gap would come in { $p } of cases without any change.
}
method-break-test-why = The date is the one where the cumulated gap is largest; it does not say why. Look for what changed then.
method-break-test-few = Fewer than twenty values: a break of middling size would go unseen.
method-break-test-level = Level
method-break-test-mark = break
method-break-test-first = First period after
method-break-test-change = Change
method-break-test-statistic = Largest cumulated gap
method-break-test-r = Autocorrelation
method-break-test-chart = The series and its two levels
method-break-test-chart-what = Grey line: the values. Step: the mean before and after the most likely date.
method-break-test-rule = Gaps to the mean are cumulated: without a change the sum stays near zero; a break makes it climb and come back.
method-break-test-convention = CUSUM of Ploberger and Krämer (1992), corrected for autocorrelation; a trend is preferred to a step by Schwarz’s criterion.
method-break-test-pitfalls = Take the season out first: it looks like a break. A single date is looked for.
method-break-test-source = Ploberger and Krämer, 1992, Econometrica; Schwarz, 1978.
method-chow-test-name = Change at a known date (Chow)
method-chow-test-what = A series and a date: did the series change then.
method-chow-test-found = { $case ->
    [changed] { $line ->
        [yes] The series changed at period { $at }: its slope goes from { $before } to { $after } a period
       *[no] The series changed at period { $at }: from { $before } to { $after }
    }. Without a change, such a difference would come in { $p } of cases.
    [same] Nothing proves a change at period { $at }: such a difference would come in { $p } of cases without a change.
   *[exact] Both parts are described without any error: no test is possible, the change reads from { $before } to { $after }.
}
method-chow-test-hangs = The values hang together from one period to the next: F is lowered by as much.
method-chow-test-date = The date has to come from elsewhere (a campaign, a price): chosen by looking at the curve, it finds changes everywhere. Without a date, take the break of level.
method-chow-test-before = Level before
method-chow-test-after = Level after
method-chow-test-slope-before = Slope before
method-chow-test-slope-after = Slope after
method-chow-test-lines = Lines
method-chow-test-mark = date
method-chow-test-chart = The series, before and after the date
method-chow-test-chart-what = Grey line: the values. Solid line: what describes each of the two parts best.
method-chow-test-rule = The error of one description of the whole series is compared with that of two, one on each side of the date (F test).
method-chow-test-convention = Chow (1960), with F divided by (1 + r)/(1 − r), r being the autocorrelation of the deviations, corrected for its bias. A change is told below p = 5%.
method-chow-test-pitfalls = A change at that date is not the effect of what happened then: compare with a control. Take the season out first.
method-chow-test-source = G. Chow, 1960, Econometrica.
