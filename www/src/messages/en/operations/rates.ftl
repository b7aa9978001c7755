# How sure a rate is: intervals, surveys, NPS.

op-rate-ci = Confidence interval of a rate
op-rate-ci-what = Says between which bounds the true rate lies, given your sample.
op-rate-ci-result = Given the sample, the true rate lies { $value }.
op-rate-ci-pitfall-not-a-probability = 95% is how often this method is right, not the probability that this very interval is.
op-rate-ci-pitfall-only-sampling-error = The interval covers chance only: broken tracking or the wrong audience is not in it.
op-rate-ci-pitfall-wald-fails = Wald’s formula, often taught, gives an interval of no width when nobody converts: prefer Wilson.

op-survey-margin = Survey margin of error
op-survey-margin-what = Gives the precision of a percentage measured by a survey.
op-survey-margin-result = The margin of error is { $value }, either way.
op-survey-margin-pitfall-random-sample-only = The formula holds for a random draw: a questionnaire shared online is none.
op-survey-margin-pitfall-subgroups = In a subgroup the margin widens: work it out again with its size.

op-survey-sample-size = Sample size
op-survey-sample-size-what = Says how many answers the wanted precision takes.
op-survey-sample-size-result = Answers to collect: { $value }.
op-survey-sample-size-pitfall-half-is-the-worst-case = With no idea of the result, take 50%: it is the case that needs most answers.
op-survey-sample-size-pitfall-answers-not-invitations = These are answers: at a 10% response rate you need ten times as many invitations.

op-nps = Net Promoter Score (NPS)
op-nps-what = Sums up recommendation: share of promoters (9 and 10) less share of detractors (0 to 6).
op-nps-result = The score is { $value }, on a scale from −100 to 100.
op-nps-pitfall-score-not-percent = It is a score, not a percentage: 45, not 45%.
op-nps-pitfall-wide-margin = With 100 answers the margin is about 15 points: 5 points between two waves prove nothing.
