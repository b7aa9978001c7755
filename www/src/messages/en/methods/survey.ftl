# The questionnaire of a conjoint survey, on paper.

methods-survey-title = Questionnaire
methods-survey-ask = Here are { $n } offers that differ only in what is written. Rate each from 0 (I would not want it) to 10 (I would take it at once).
methods-survey-who = Respondent code: ………………………………
methods-survey-product = Offer { $n }
methods-survey-mark = Out of 10: ………
methods-survey-then = Then enter the ratings, one line a respondent, in the order of the offers: the analysis opens with these features and offers in it. Ask for no name: a code is enough.
methods-survey-ratings = Enter the ratings
methods-survey-print = Print the questionnaire
