# Channels without data, whose curves come from judgement.

decision-judged-title = Channels without data, by judgement
decision-judged-count = { $count ->
    [0] none
    [one] one channel
   *[other] { $count } channels
}
decision-judged-hint = A radio station, a fair, a catalogue: say what the channel brings { $per } with nothing, as today, with half as much again and without limit. The curve passes through these four answers (Little, 1970) and enters the plan beside the measured ones. Several judges give an interval.
decision-judged-add = Add a judged channel
decision-judged-new = New channel
decision-judged-name = Name of the channel
decision-judged-today = Spend today, { $per }
decision-judged-judge = Judge { $n }
decision-judged-judge-add = Add a judge
decision-judged-remove = Remove the channel { $channel }
decision-judged-nothing = With nothing
decision-judged-same = As today
decision-judged-half_more = With half as much again
decision-judged-unlimited = Without limit
decision-judged-missing = A figure is missing: the channel enters the plan as soon as all are there.
decision-judged-tag = judged
decision-judged-alone = { $channel } is judged, not measured: { $spend } would bring { $response } { $per } more than nothing would, according to one judge. A second opinion would tell the doubt.
decision-judged-several = { $channel } is judged, not measured: { $spend } would bring { $response } { $per } more than nothing would ({ $range } by the { $n } judges).
