# The reading of an A/B test: one sentence a verdict. Figures come formatted; *_count are the same, raw, for agreement.

test-verdict-sample-ratio-mismatch = Read nothing of this test: version { $variant } got { $visitors } visitors instead of { $expected }. Such a split almost never happens by chance; look for what turns visitors away (a redirect, robots, tracking).
test-verdict-not-yet = It is too early to conclude: about { $missing } { $missing_count ->
        [one] visitor is
       *[other] visitors are
    } missing in each version.
test-verdict-not-yet-weeks = It is too early to conclude: about { $missing } { $missing_count ->
        [one] visitor is
       *[other] visitors are
    } missing in each version, that is { $weeks } { $weeks_count ->
        [one] week
       *[other] weeks
    }.
test-verdict-not-yet-whole = It is too early to conclude: about { $missing } { $missing_count ->
        [one] visitor is
       *[other] visitors are
    } missing in all, split as planned.
test-verdict-not-yet-whole-weeks = It is too early to conclude: about { $missing } { $missing_count ->
        [one] visitor is
       *[other] visitors are
    } missing in all, split as planned, that is { $weeks } { $weeks_count ->
        [one] week
       *[other] weeks
    }.
test-verdict-inconclusive-no-plan-whole = Nothing is shown: the true difference between { $variant } and the control lies { $range }. If the difference seen is the true one, it takes about { $needed } { $needed_count ->
        [one] visitor
       *[other] visitors
    } in all to see it, split as planned.
test-verdict-unjudged = { $count ->
        [one] Version { $versions } has too few conversions to be judged.
       *[other] Versions { $versions } have too few conversions to be judged.
    }
test-verdict-peeked = The difference already looks clear, but you looked { $looks } times before the end: at that pace { $risk } of tests with no effect show a winner. Wait for the planned size.
test-verdict-winner = Version { $variant } does better than the control: { $diff } (a difference { $range }), or { $lift } relative.
test-verdict-winner-no-lift = Version { $variant } does better than the control: { $diff } (a difference { $range }).
test-verdict-loser = { $versions_count ->
        [one] Version { $variant } does worse than the control: { $diff } (a difference { $range }). Keep the control.
       *[other] All { $versions } versions do worse than the control; the least bad, { $variant }, loses { $diff } (a difference { $range }). Keep the control.
    }
test-verdict-no-difference-shown = The test reached its size without showing a difference between { $variant } and the control. The true difference lies { $range }: choose by cost, not by this test.
test-verdict-inconclusive-no-plan = Nothing is shown: the true difference between { $variant } and the control lies { $range }. If the difference seen is the true one, it takes about { $needed } { $needed_count ->
        [one] visitor
       *[other] visitors
    } in each version to see it.
test-verdict-equal-rates = Both versions converted at the same rate, { $rate }. The true difference lies { $range }; only a plan says how many more visitors it takes.
test-verdict-too-few-conversions = Too few conversions to conclude: it takes at least five in each version, and as many visitors who did not convert.
