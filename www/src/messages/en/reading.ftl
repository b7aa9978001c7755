# Reading a fit: errors, parts, events, and the truth of the example.

reading-holdout-better = Repeating the mean of the periods before would be off by { $flat }.
reading-holdout-worse = Repeating the mean of the periods before would be off by { $flat } only: this model cannot forecast.
reading-fit-predicted = predicted unseen
reading-fit-errors = error: observed less retraced
reading-fit-error = Error
reading-fit-description = The outcome observed, the outcome retraced by the model, and the baseline: what would have come without the channels. Under them, the error of each period, and the limits beyond which a period stands out ({ $outliers ->
    [0] none does
    [one] one does
   *[other] { $outliers } do
 }). { $periods } periods, from { $from } to { $to }.
reading-fit-description-band = The outcome observed, the outcome retraced by the model with its 90% band, and the baseline: what would have come without the channels. Under them, the error of each period, and the limits beyond which a period stands out ({ $outliers ->
    [0] none does
    [one] one does
   *[other] { $outliers } do
 }). { $periods } periods, from { $from } to { $to }.
reading-errors-unrelated = The errors do not follow one another more than chance would make them (autocorrelation { $correlation }; chance would give between { $low } and { $high }).
reading-errors-persisting = The errors stay on one side for several periods (autocorrelation { $correlation }; chance would give between { $low } and { $high }): something that lasts is missing from the model, a price, a stock-out, an event.
reading-errors-alternating = The errors change sides from one period to the next (autocorrelation { $correlation }; chance would give between { $low } and { $high }): some spend or sales are probably counted a period too early or too late.
reading-outliers = { $count ->
    [0] The usual error is { $usual }, and no period is more than 3.5 times as far.
    [one] The usual error is { $usual }; one period is more than 3.5 times as far:
   *[other] The usual error is { $usual }; { $count } periods are more than 3.5 times as far:
 }
reading-outlier-above = { $date }: { $value } more than retraced, { $score } times the usual error.
reading-outlier-below = { $date }: { $value } less than retraced, { $score } times the usual error.
reading-outlier-event = It was an event
reading-outlier-event-of = Name the event of { $date }

## Parts

decision-part-origin = Contributions
reading-parts-title = Where the outcome comes from
reading-parts-hint = Each channel is counted from no spend at all, each event from the periods without it. Season, trend and other causes are counted around their mean: over the whole period they add up to zero, and their average level is in the base.
reading-part = Part
reading-part-base = Base
reading-part-total = Total
reading-part-level = Level
reading-part-trend = Trend
reading-part-season = Season
reading-part-weekday = Day of the week
reading-waterfall-title = From the base to the total: { $outcome }, over the whole period
reading-waterfall-description = One bar a step, from the base to the total: { $steps ->
    [0] no other step
    [one] one step between them
   *[other] { $steps } steps between them
 }. Each bar starts where the one before ends; the line is the 90% interval of what it adds.
reading-decomposition-title = Period by period
reading-decomposition-description = { $parts } parts stacked in each period, from the base at the bottom to the channels at the top; the top line is the outcome retraced. A negative part eats into the one below.
reading-seen = Spend seen from { $min } to { $max } { $per }, nine periods in ten below { $p90 }.
reading-interval = from { $low } to { $high }

## Events

reading-events-title = Events
reading-event = Event
reading-event-dates = Dates
reading-event-range = from { $from } to { $to }
reading-event-effect = Effect { $per }
reading-event-total = Total effect
reading-event-verdict = What can be said
reading-event-clear = { $periods ->
    [one] This period clearly stands out: the model sets it apart.
   *[other] A clear effect over { $periods } periods.
 }
reading-event-nothing = Its effect cannot be told from zero.
reading-event-unsure = Estimated, without an interval.
reading-event-outside-data = No period of the data is touched: left out. Check the dates.
reading-event-every-period = Every period is touched: its effect cannot be told from the base. Left out.
reading-event-repeats = It covers the same periods as another event, or repeats another cause: left out.
events-title = Events
events-hint = A sale, a strike, a launch, a breakdown: what changed the outcome on known dates. Each period touched is set apart, so that the channels that spent then are neither credited nor blamed.
events-add = Add an event
events-name = Event
events-from = First day
events-to = Last day
events-remove-of = Remove the event { $name }
events-name-needed = Give each event a name.
events-date-needed = Give each event a date.

## The truth of the example

truth-title = This example is made up: compare with the truth
truth-intro = The weeks of the shop come from a known formula. Here is what no company can see: the truth, beside what the model found without knowing it.
truth-score = The truth is inside { $held } of the { $claimed } intervals announced at 90%. The figures of one channel go wrong together.
truth-carry-over = Carry-over from week to week
truth-contribution = Brought over the whole period
truth-response = Response { $per } to today’s spend
truth-true = True: { $value }
truth-found = Found: { $value }
truth-found-between = Found: { $value }, from { $low } to { $high }
truth-silent = The model says nothing.
truth-verdict-held = inside the interval
truth-verdict-missed = missed
truth-verdict-silent = not said
truth-reason-spend-never-varied = truly brings { $value }, but its spend never varied: the model counts that in the base, and is right not to make a curve of it.
truth-reason-drowned-in-chance = brings { $value } in all, but nearly the same every week: what varies is smaller than chance. Hence so wide an interval.
truth-reason-flat-where-spent = spends where its curve is flat already: the ceiling was seen, hardly the rise. The slope at the very start is a guess.
truth-reason-chance = misses the truth for no other reason than the chance of these very weeks: a 90% interval misses one time in ten, and that is to be expected.
truth-base = is truly { $alone }, and { $with } with the channels that the model cannot separate; it finds { $found }.
truth-curve = the true curve
truth-curve-title = { $channel }: found and true
truth-curve-description = The estimated curve of { $channel } with its 90% band, and dashed the curve that made the data.
