# The Bayesian model: the sampling, what was believed before the data, what they taught, and whether it can be relied on.

## Where the answer stands

mix-status-label = What this answer rests on
mix-first-answer = First answer, by least squares. The Bayesian model, which weighs every curve that the data allow, is being sampled; its answer will take its place.
mix-first-brief = First answer, by least squares: that of the Bayesian model will take its place in a moment and may differ.
mix-first-confirmed = The first answer, by least squares, said the same; this one comes from the Bayesian model.
mix-first-replaced = A first answer, by least squares, said: “{ $before }” It took the best curve of each channel as true. This one weighs every curve that the data allow; it is the one that counts.
mix-progress-label = Sampling of the Bayesian model
mix-starting = Preparing the sampling
mix-progress = { $done } draws of { $total }.
mix-left-seconds = About { $n } seconds left.
mix-left-minutes = { $n ->
    [one] About one minute left.
   *[other] About { $n } minutes left.
 }
mix-stop = Keep to least squares
mix-stopped = This answer comes from least squares: the sampling of the Bayesian model was stopped. Its doubt is less well counted.
mix-resume = Sample the Bayesian model
mix-failed = The answer shown is still that of least squares.
mix-by-least-squares = This answer comes from least squares, chosen for learning. The Bayesian model counts better what the data do not say.
mix-choose-bayes = Go to the Bayesian model
mix-done = This answer comes from the Bayesian model: { $chains ->
    [one] one chain of { $draws } draws, after { $tune } of warm-up.
   *[other] { $chains } chains of { $draws } draws, after { $tune } of warm-up each.
 }
mix-done-unsettled = The sampling of the Bayesian model ({ $chains ->
    [one] one chain of { $draws } draws
   *[other] { $chains } chains of { $draws } draws
 }, { $tune } of warm-up) settles no answer.
mix-done-briefly = Figures of the Bayesian model; what they rest on is under
mix-done-r-hat = R-hat at most { $r_hat }.
mix-unsettled = No settled answer: these draws cannot be relied on yet.
mix-unsettled-would = What they would give: { $answer }

## What must be said of it

mix-verdict-not-converged = The chains do not agree (R-hat { $r_hat }, below 1.01 is needed): nothing here is settled. Ask for more draws, remove a channel, or tighten the priors.
mix-verdict-one-chain = A single chain has nothing to be compared with: whether it converged is not known. Ask for at least two, preferably four.
mix-verdict-few-effective-draws = The draws are too much alike: they are worth only { $ess } independent ones. The ends of the intervals would move from one sampling to the next. Ask for more draws.
mix-verdict-divergences = { $divergences ->
    [one] One trajectory diverged
   *[other] { $divergences } trajectories diverged
 }: a narrow corner of what is possible may have been missed. Tighten the priors or remove a channel; with very few divergences the mean can still be used.
mix-verdict-deep-trees = { $deepest ->
    [one] One trajectory stopped
   *[other] { $deepest } trajectories stopped
 } at the greatest length allowed: the draws are right, but follow one another closely. More draws mend it.

## The method

mix-model-title = Method and priors
mix-model-summary = { $method ->
    [bayes] Bayesian model
   *[other] least squares
 }
mix-method = Curves are estimated by
mix-method-bayes = the Bayesian model (default)
mix-method-least-squares = least squares (for learning)
mix-method-least-squares-short = Least squares
mix-method-equation = Outcome = level + trend + season + other causes + Σ ceiling × saturation(carry-over(spend)) + Normal chance.
mix-method-sources = Carry-over and saturation: Jin et al. (2017). The No-U-Turn sampler: Hoffman and Gelman (2014). R-hat and effective sample size: Vehtari et al. (2021).
mix-model-reading = Reading the model
mix-family = Shape of the response
mix-family-logistic = Logistic: nearly straight at first, then a ceiling
mix-family-negexp = Negative exponential: returns fall from { coin-first }
mix-family-hill = Hill: can also start slowly (an S-curve)
mix-carry-over = Carry-over of the effect to later periods
mix-carry-over-endless = without end, less and less
mix-carry-over-cut = cut off after some periods
mix-lags = Periods of effect, the first included
mix-normalised = Normalised: a steady spend acts like itself
mix-trend = Trend of the baseline
mix-trend-none = none
mix-trend-linear = a straight line
mix-trend-drift = a straight line and a slow drift
mix-hold-out = Periods held out
mix-hold-out-hint = The last of the { $periods } periods are not used to estimate: the model predicts them, and the two are compared.
mix-size-title = Size of the sampling
mix-size-chains = Chains
mix-size-tune = Warm-up, per chain
mix-size-draws = Draws kept, per chain
mix-size-hint = The seed is that of the estimation’s settings: with it the same draws always come back, in every browser.
mix-apply = Sample this model
mix-reset = Back to the defaults

## The priors

mix-priors-title = What is believed before looking at the data
mix-priors-hint = Each distribution says what seems possible before the data: nine draws in ten fall between the two ends. Change it if you know better; the band below follows.
mix-priors-baseline = The baseline, without the channels
mix-prior-chart = What the priors expect of the outcome
mix-prior-description = The observed outcome and the band where the priors alone expect it 90 times in 100. { $periods } periods, from { $from } to { $to }.
mix-prior-expected = expected a priori
mix-prior-negative = In { $share } of the prior draws, the expected outcome goes below zero at some time: when that is a lot, the priors are too wide for an outcome that cannot be negative.
mix-prior-carry-over = Carry-over
mix-prior-half-saturation = Half-saturation
mix-prior-ceiling = Ceiling
mix-prior-exponent = Exponent
mix-prior-intercept = Level
mix-prior-trend = Trend, from first to last
mix-prior-drift = Drift, from first to last
mix-prior-season = Each wave of the season
mix-prior-noise = Chance in a period
mix-prior-controls = Effect of { $of }
mix-prior-says-carry-over = Share of the effect left in the next period: { $range }.
mix-prior-says-half-saturation = Half of the ceiling is reached at a spend { $per } { $range }.
mix-prior-says-ceiling = The most that the channel can bring { $per }: { $range }.
mix-prior-says-exponent = Above 1, the curve starts slowly: { $range }.
mix-prior-share = In all, these priors give it { $range } of the outcome.
mix-dist-beta = beta distribution
mix-dist-inverse-gamma = inverse gamma distribution
mix-dist-half-normal = half-Normal distribution
mix-dist-log-normal = log-Normal distribution
mix-dist-normal = Normal distribution
mix-shape-a = a
mix-shape-b = b
mix-shape-shape = Shape
mix-shape-scale = Scale
mix-shape-median = Median
mix-shape-sigma = Standard deviation of the logarithm
mix-shape-mean = Mean
mix-shape-sd = Standard deviation
mix-between = between { $low } and { $high }

## Lift tests

mix-lifts-title = Lift tests
mix-lifts-hint = One experiment is worth more than years of observation. Give the spend { $per } without and with the change, what the outcome gained { $per }, and the standard error of that measure: the channel’s curve will have to pass there.
mix-lift-of = Test { $n }
mix-lift-from = Spend without
mix-lift-to = Spend with
mix-lift-lift = Lift measured
mix-lift-standard-error = Its standard error
mix-lift-add = Add a test
mix-lift-remove = Remove
mix-lift-remove-of = Remove test { $n }
mix-lift-lacking = Give this number, or remove the test.

## What the data taught

mix-learned-title = What the data taught
mix-learned-hint = Pale, what was believed before the data; in colour, what is known since. Where the two lines are alike, the data said next to nothing.
mix-learned-chart = Before and after the data: { $channel }
mix-learned-description = Two lines a quantity, each at 90%: the prior, then the posterior, whose mean is marked by a dot.
mix-before = before the data
mix-after = after
mix-short-carry-over = Carry-over
mix-short-half-saturation = Half-saturation
mix-short-exponent = Exponent
mix-learned = The data reduced the doubt by { $contribution } on the contribution, by { $bend } on the half-saturation and by { $carry_over } on the carry-over (in variance).
mix-half-life = The effect of a spend is halved in a time { $range }.
mix-evidence-strong = They are more than 100 times likelier with an effect of this channel than with hardly any.
mix-evidence-positive = They are { $factor } times likelier with an effect of this channel than with hardly any.
mix-evidence-none = They do not tell an effect of this channel from hardly any (factor { $factor }; 3 is needed).

## The check

mix-check-title = Does the model find the data again?
mix-check-coverage = If the model is right, half of the periods fall in its 50% interval, and nine in ten in its 90% one: { $half } and { $most } do.
mix-check-independent = The errors follow one another no more than in data that the model would make itself (p = { $p }).
mix-check-autocorrelated = The errors follow one another more than in data that the model would make itself (p = { $p }): it lacks something that lasts.
mix-check-no-outlier = The largest error is one that it expects (p = { $p }).
mix-check-outlier = The largest error is beyond what it expects (p = { $p }): look for what happened on that date.
mix-check-holdout = { $periods ->
    [one] Of the period held out, { $most } is in its 90% interval.
   *[other] Of the { $periods } periods held out, { $most } are in its 90% interval.
 }
mix-check-chart = Observed and expected
mix-check-description = The observed outcome, what the model expects of it, and the band where nine observations in ten should fall. { $periods } periods, from { $from } to { $to }.
mix-expected = expected
mix-unseen = not seen

## The sampling

mix-diagnostics-title = Can the sampling be relied on?
mix-r-hat = R-hat compares the chains with one another: 1 when they tell the same story, and below 1.01 is needed. The largest here is { $r_hat }.
mix-ess = Draws are somewhat like the ones before: of { $draws }, the worst served are worth { $bulk } independent ones in the middle and { $tail } at the ends of the intervals. 100 a chain are needed.
mix-divergences = { $n ->
    [0] No trajectory diverged.
    [one] One trajectory diverged.
   *[other] { $n } trajectories diverged.
 }
mix-deep = { $n ->
    [one] One stopped at the greatest length allowed.
   *[other] { $n } stopped at the greatest length allowed.
 }
mix-curious = All parameters, and their chains
mix-parameter = Parameter
mix-mean = Mean
mix-interval = 90% interval
mix-prior-interval = Before the data
mix-column-r-hat = R-hat
mix-column-ess-bulk = Effective size, middle
mix-column-ess-tail = Effective size, ends
mix-trace-of = Chains of
mix-trace = Chains of { $name }
mix-trace-description = The draws of { $chains ->
    [one] the chain, in their order.
   *[other] { $chains } chains, in their order, over one another: they should be one.
 }
mix-draw = Draw
mix-chain = Chain
mix-draws = Draws
mix-chain-divergences = Divergences
mix-save-draws = Download the draws (CSV)
mix-role-noise = Chance in a period
mix-role-drift = Drift of the baseline
mix-role-carry-over = Carry-over of { $of }
mix-role-half-saturation = Half-saturation of { $of }
mix-role-exponent = Exponent of { $of }
mix-role-ceiling = Ceiling of { $of }
mix-role-intercept = Level
mix-role-trend = Trend
mix-role-season-cos = Season { $of }, cosine
mix-role-season-sin = Season { $of }, sine
mix-role-weekday = { $of ->
    [1] Friday
    [2] Saturday
    [3] Sunday
    [4] Monday
    [5] Tuesday
   *[6] Wednesday
 }, against Thursday
mix-role-control = Effect of { $of }
mix-role-drift-wave = Wave { $of } of the drift
mix-role-effect = Variation of the channels’ effect over time
mix-role-effect-wave = Wave { $of } of that variation
mix-evidence = Bayesian model: { $chains } chains of { $draws } draws after { $tune }, { $verdicts ->
    [0] converged
   *[other] with reservations: { $said }
 }
mix-verdict-name-not-converged = chains that disagree
mix-verdict-name-one-chain = a single chain
mix-verdict-name-few-effective-draws = too few effective draws
mix-verdict-name-divergences = divergences
mix-verdict-name-deep-trees = long trajectories

## The cautious plan

mix-cautious-title = The cautious plan
mix-cautious-hint = The plan above is the best on average. This one looks for the largest mean gain in the draws where it does least well: it leans less on curves that are poorly known.
mix-cautious-share = Share of the least favourable draws
mix-cautious-goal = It answers the question “the most response for this budget”: go back to that goal to see it.
mix-cautious-answer = In the least favourable { $share } of cases it changes the outcome by { $worst } { $per } on average; the mean plan, by { $mean }.
mix-cautious-optimal = No other plan would do better by more than one millionth.
mix-cautious-still = It keeps today’s spend, as the plan above does: where nothing moves, there is no risk to choose.
mix-cautious-gap = The proof stops at { $gap }: another plan could do better by that much, not by more.
mix-cautious-mean = Mean plan
mix-cautious-plan = Cautious plan
mix-cautious-worst = Mean gain in these cases
