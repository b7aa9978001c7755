# Learning: the search shown, and a budget spread by hand.

learn-title = To learn
learn-back = ← Decision
learn-search-title = The search, step by step
learn-search-what = See how a plan is proven the best: envelopes, price, bounds that close in.
learn-by-hand-title = Allocate by hand
learn-by-hand-what = Spread a budget with sliders, then compare with the certified optimum.
learn-mine-none = First estimate your curves on the Decision page, and ask there for the most response at a given budget.
learn-channel-search = Search
learn-channel-social = Social
learn-channel-video = Video
learn-channel-display = Display
learn-channel-radio = Radio
learn-channel-email = E-mail
learn-channel-tv = Television

## The search

learn-search-intro = An S-shaped curve misleads: near zero it returns almost nothing, and whoever goes by small steps never passes the threshold. The search replaces each curve by its envelope, the smallest curve without a hollow that covers it. The best plan of the envelopes is easy to find, and no real plan does better. Where an envelope promises too much, it is cut in two, and comes down to the curve.
learn-problem = Problem
learn-problem-rivals = Five rivals
learn-problem-four = Four S-curves
learn-problem-trap = A trap
learn-problem-mine = My own
learn-problem-rivals-what = Five channels much alike, and a budget for three of them: which?
learn-problem-four-what = Four S-shaped channels of different shapes.
learn-problem-trap-what = Today’s plan cannot be improved by small steps, and yet it can be more than doubled.
learn-problem-mine-what = The question asked on the Decision page, with your curves.
learn-search-empty = No plan holds within these bounds: there is nothing to search.
learn-step = Step { $step } of { $steps }
learn-step-axis = Step
learn-step-slider = Step shown
learn-player = Move through the search
learn-first = First step
learn-back-step = Previous step
learn-forward = Next step
learn-last = Last step
learn-play = Play
learn-pause = Pause
learn-step-whole = It starts from everything: the best plan of the envelopes promises { $bound }. Tried on the real curves and adjusted, it gives a plan worth { $plan }.
learn-step-part = The part that promises most is taken up, { $bound }.
learn-step-cut = It is for { $channel } that the envelope promises most in excess, { $excess } at { $at }: it is cut there { $open ->
    [0] and neither piece can do better than the plan found.
    [one] and one piece is left to look at.
   *[other] and both pieces are left to look at.
 }
learn-step-left = No plan exceeds { $upper }; the best found is worth { $plan }: { $gap } at most is left to gain.
learn-step-done = Nothing promises more than { $plan } any longer: this is the optimum, and it is proven.
learn-step-at-once = The envelopes are the curves where the plan stands: it is worth what it promises, { $plan }. This is the optimum, proven in one step.
learn-channel = Channel shown
learn-channel-follow = Follow the search ({ $channel })
learn-curve = curve
learn-envelope = envelope
learn-price = price, the same everywhere
learn-plan-point = best plan found
learn-cut = cut here
learn-envelope-title = { $channel }: the curve and its envelope
learn-envelope-description = The curve of { $channel }, and between { $low } and { $high } the envelope that covers it. The disc is the envelopes’ plan ({ $spend }), the dashed line the price, the ring the best plan found. Greyed spends are no longer in this part.
learn-bounds-title = The bounds close in
learn-bounds-description = At each step, what no plan exceeds and what the best plan found is worth; { $steps ->
    [one] one step
   *[other] { $steps } steps
 }. The axis does not start at zero.
learn-upper = no plan exceeds
learn-lower = best plan found
learn-gap = Gap
learn-plans = The plans of this step
learn-interval = Spends of this part
learn-relaxed = Envelopes’ plan
learn-plan = Best plan found
learn-worth = Promise, worth
learn-response = Response
learn-local-title = And a search by small steps?
learn-local-stuck = From today’s plan, a search that moves a little money as long as the response rises stops after { $moves ->
    [one] one move
   *[other] { $moves } moves
 } at { $end }: it lacks { $gap }, that is { $share } of the optimum.
learn-local-best = From today’s plan, a search that moves a little money as long as the response rises arrives at the optimum, { $best }, in { $moves ->
    [one] one move
   *[other] { $moves } moves
 }.
learn-local-why = Where it stops, { coin-last } returns the same everywhere: no small move helps. It would take a large one, which first lowers the response, to pass the threshold of an S-curve. This search does not make it, and does not know that it stopped too early.
learn-local-why-best = It cannot know that it is there: only the bound proves it.
learn-local-plans = The start, the end and the optimum
learn-local-start = Today
learn-local-end = Where it stops
learn-local-optimum = Optimum

## By hand

by-hand-question = You have { $total } { $per } to spread over { $channels } channels. How much to each?
by-hand-mode = What you see
by-hand-open = The curves
by-hand-hidden = Only points observed
by-hand-another = Another problem
by-hand-mine = My own budget
by-hand-copy = Copy the link
by-hand-copied = Link copied.
by-hand-seed = Exercise no. { $seed }
by-hand-left = Spread: { $spent }. { $left } is left.
by-hand-over = Spread: { $spent }. That is { $left } too much.
by-hand-exact = All of it is spread: { $spent }.
by-hand-response = Your plan brings { $response }.
by-hand-hidden-response = What it brings will show in the comparison.
by-hand-margin = { $response }. { coin-more-cap } would return { $margin }.
by-hand-points-only = The points are observations, with their share of chance.
by-hand-description = The curve of { $channel }, your spend of { $spend }, and the slope there.
by-hand-description-hidden = The points observed for { $channel }, and your spend of { $spend }. The curve is hidden.
by-hand-submit = Compare with the optimum
by-hand-even = Equal shares
by-hand-today = Today
by-hand-clear = Start from nothing
by-hand-yours = your plan
by-hand-best = optimum
by-hand-result = Your plan and the best
by-hand-gap = Your plan brings { $yours }; the best brings { $best }: you lack { $gap }, that is { $share }.
by-hand-perfect = Your plan brings { $yours }: this is the optimum.
by-hand-move = The move that would have helped you most: { $amount } from { $from } to { $to }, for { $gain } more.
by-hand-move-left = What would have helped you most: giving { $amount } of what was left to { $to }, for { $gain } more.
by-hand-certified = No plan brings more than { $bound }: proven to one millionth.
by-hand-best-found = No plan brings more than { $bound }; this one is within { $gap }.
by-hand-plans = Your plan and the optimum
by-hand-plans-description = One row a channel: a ring for your spend, a disc for the optimum’s, and the difference written at the end.
by-hand-your-response = Your response
by-hand-best-response = Response at the optimum
by-hand-your-margin = { coin-more-cap } in your plan
by-hand-best-margin = { coin-more-cap } at the optimum
by-hand-margins = Responses and gain { coin-per } more, channel by channel
by-hand-lesson = At the optimum, { coin-next } returns the same in every channel that gets some and is at no bound. A channel at zero is one whose threshold would cost more than it returns.
