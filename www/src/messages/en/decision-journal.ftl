# The journal: who answers for a decision, from when, and what it brought.

decision-keep-owner = Owner
decision-keep-effect = Takes effect on
decision-keep-review = To be reviewed on
decision-keep-review-hint = On that day Levier sets the figures imported since beside what was expected.
decision-keep-dates-wrong = The review must come after the first day of effect.
decision-journal-owner = Owner: { $owner }
decision-journal-effect = Takes effect on { $date }
decision-journal-review = To be reviewed on { $date }
decision-due-title = Decisions to review
decision-due = { $count ->
    [one] One decision is due for review.
   *[other] { $count } decisions are due for review.
 }
decision-review-title = What it brought
decision-review-done = Review of { $date }
decision-review-periods = { $since ->
    [one] One period since it took effect
   *[other] { $since } periods since it took effect
 }, up to that of { $last }, compared with the { $before } before.
decision-review-before = Before,
decision-review-expected = Expected,
decision-review-obtained = Obtained,
decision-review-decided = Decided
decision-review-spent = Spent since
decision-review-spend = Spend decided and actual spend
decision-review-causes = This comparison says whether the outcome changed, not why: the season and all that changed at the same time are in it too.
decision-review-note = What you conclude
decision-review-keep = Keep the conclusion
decision-verdict-above-expected = Better than expected: the whole interval lies above what was expected.
decision-verdict-as-expected = About what was expected.
decision-verdict-partly = An effect, but less than expected.
decision-verdict-partly-expected-not-excluded = Less than expected so far; what was expected is still possible.
decision-verdict-no-effect-seen = No effect to be seen: the interval holds the level before, and not the one expected.
decision-verdict-backwards = The opposite of what was expected: the outcome went to the other side of the level before.
decision-verdict-cannot-tell = These figures do not allow a conclusion yet.
decision-verdict-cannot-tell-nothing-observed = Nothing to conclude: at least two periods since the decision took effect must be imported.
decision-verdict-cannot-tell-holds-both = These figures do not allow a conclusion: the interval holds both the level before and the one expected.
