# How sure a rate is: intervals, surveys, NPS.

op-rate-ci = Confidence interval of a rate
op-rate-ci-what = Gives the rates that are compatible with your sample, instead of one figure.
op-rate-ci-result = The rates compatible with the sample lie { $value }.
op-rate-ci-reading-width = The narrower the interval, the more precise the estimate; to halve it takes about four times as many cases. Two intervals that overlap do not prove the rates equal: compare them by a test.
op-rate-ci-example = { $successes } successes of { $n }: the observed rate is { $rate } and, with { $confidence } confidence, the compatible rates lie { $wilson }.
op-rate-ci-input-n-hint = All cases, successes or not.
op-rate-ci-pitfall-not-a-probability = 95% is how often the method is right, from sample to sample, not the probability that this very interval holds the true rate.
op-rate-ci-pitfall-only-sampling-error = The interval covers chance only: broken tracking or the wrong audience is not in it.
op-rate-ci-pitfall-wald-fails = Wald’s formula, often taught, gives an interval of no width when nobody converts: prefer Wilson.
op-rate-ci-pitfall-which-method = Five methods for one question: stay with Wilson. Clopper-Pearson, more cautious, often gives too wide an interval; do not change method once you have seen the results.

op-survey-margin = Survey margin of error
op-survey-margin-what = Gives the precision of a percentage measured by a survey.
op-survey-margin-result = The margin of error is { $value }, on either side of the result.
op-survey-margin-reading-either-side = Give the survey’s percentage with this margin on either side. A gap between two surveys that is smaller than it proves no change.
op-survey-margin-example = With { $n } answers in a population of { $population } and a result of { $p }, the margin of error is { $margin } at { $confidence } confidence.
op-survey-margin-input-n-hint = Answers received, not invitations sent.
op-survey-margin-input-p = Percentage found
op-survey-margin-input-p-hint = The result of the survey; 50% gives the widest margin.
op-survey-margin-pitfall-random-sample-only = The formula holds for a random draw: a questionnaire shared online is none.
op-survey-margin-pitfall-subgroups = In a subgroup the margin widens: work it out again with its size.

op-survey-sample-size = Sample size
op-survey-sample-size-what = Says how many answers the wanted precision takes.
op-survey-sample-size-result = Answers to collect: { $value }.
op-survey-sample-size-reading-minimum = This is the fewest answers, from people drawn at random. Send more invitations, and collect this size for each group you want to speak of on its own.
op-survey-sample-size-example = For a margin of error of { $margin }, counted in points, with { $confidence } confidence, an expected result of { $p } and a population of { $population }, it takes { $n } answers.
op-survey-sample-size-pitfall-half-is-the-worst-case = With no idea of the result, take 50%: it is the case that needs most answers.
op-survey-sample-size-pitfall-answers-not-invitations = These are answers: at a 10% response rate you need ten times as many invitations.

op-nps = Net Promoter Score (NPS)
op-nps-what = Sums up recommendation: the percentage of promoters (9 and 10) less that of detractors (0 to 6).
op-nps-result = The score is { $value }, on a scale from −100 to 100.
op-nps-reading-more-detractors = Your answers count more detractors than promoters. The score says that something is wrong, not what: read their comments before you act.
op-nps-reading-no-more-detractors = Your answers count no more detractors than promoters. Compare with your previous measure rather than with another sector, and hold the gap against the margin of error.
op-nps-example = { $promoters } promoters, { $passives } passives and { $detractors } detractors among { $n } answers: the score is { $nps }, give or take { $margin } at { $confidence } confidence.
op-nps-pitfall-score-not-percent = It is a score, not a percentage: 45, not 45%.
op-nps-pitfall-wide-margin = With 100 answers the margin is about 15 points: 5 points between two measures prove nothing.
