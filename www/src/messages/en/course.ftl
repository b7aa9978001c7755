# The course: choosing an exercise, answering, understanding a mistake. The exercises' texts are in course/.

nav-course = Course

home-course = Practise or teach: marked exercises, with figures drawn for each student

course-lede = Lessons and exercises on the figures of marketing. Each wrong answer tells you which path you took.
course-search = Find an exercise
course-search-example = promotion, Simpson, lifetime value…
course-words = exercise; exercises; course; practise; practice; teach
course-exercises = Exercises of the course
course-count = { $n ->
    [one] { $n } exercise
   *[other] { $n } exercises
}
course-found = { $n ->
    [0] No exercise answers to these words.
    [one] { $n } exercise found
   *[other] { $n } exercises found
}
course-unknown = There is no such page in the course
course-all = All exercises

course-theme-profit = Earning, or only selling
course-theme-profit-what = Margin, prices, discounts, and the next euro of budget.
course-theme-proof = Proving
course-theme-proof-what = Controls, tests, surveys: what a difference allows you to say.
course-theme-loyalty = Keeping customers
course-theme-loyalty-what = Cards, coupons, retention, lifetime value.
course-theme-strategy = Choosing and planning
course-theme-strategy-what = From objective to volumes, from market to segments, from SWOT to decisions.
course-theme-operations = Carrying out
course-theme-operations-what = Content, e-mail, messages, a launch, the team’s workload.
course-theme-data = Reading data
course-theme-data-what = What a table says, and what it does not.

course-drawing = Drawing the figures…
course-draw-default = The figures of the course, the same for everyone.
course-draw-own = Figures of draw { $student }.
course-draw-class = Class { $class }, student { $student }: these figures are yours.
course-draw-again = Draw other figures
course-student = Your student code
course-student-what = This exercise is set to class { $class }. Your figures depend on your code.
course-student-hint = A number or a pseudonym, the one your teacher expects. It is sent nowhere.
course-student-begin = See the statement

course-statement = Statement
course-asked-rate = A rate, in %
course-asked-points = A difference, in points
course-asked-money = An amount, in euros
course-asked-count = A number
course-asked-ratio = A number
course-asked-decimals = { $n ->
    [0] { $form }, no decimals.
    [one] { $form }, one decimal.
   *[other] { $form }, { $n } decimals.
}
course-asked-significant = { $form }, { $n } significant digits.
course-asked-whole = { $form }.
course-answer = Answer
course-hint = Hint: { $hint }
course-hint-take = A hint (−10%)
course-show = See the answer
course-shown = The answer was: { $answer }. What you wrote now would no longer count.

course-right = Right.
course-imprecise = The value is right, the rounding is not: give all the decimals asked for.
course-wrong = That is not the value, nor any of the mistakes we know. Go through the statement again, line by line.
course-read = We read: { $value }
course-see = See this calculation: { $calculator }
course-path-unit = The number is there, the unit is not: 8% and 8 points are different things, and so are 0.08 and 0.08%.
course-path-scale = Your answer is off by a factor of a thousand: check the thousands and the “k”.
course-path-factor = You gave the multiplier: the rate is asked for, the multiplier minus 1.
course-invalid = This answer cannot be read. It does not count as an attempt.
course-invalid-empty = Write an answer. Nothing was counted.
course-invalid-too-long = That is too long: write the number alone, with its unit. Nothing was counted.
course-invalid-no-number = There is no number in this answer. Nothing was counted.
course-invalid-several-numbers = There are several numbers: keep one. Nothing was counted.
course-invalid-text = “{ $found }” cannot be read before a number. Nothing was counted.
course-invalid-malformed = The points and commas of this number do not make a number. Nothing was counted.
course-invalid-unknown-unit = The unit “{ $found }” is not known here. Nothing was counted.
course-invalid-zero-denominator = Nothing can be divided by zero. Nothing was counted.
course-invalid-out-of-range = This number is too large to be an answer. Nothing was counted.
course-invalid-unknown-option = Choose one of the options. Nothing was counted.

course-score = Score: { $score } out of 100
course-score-none = No score yet
course-score-rule = The best attempt at each question counts. A mistake that is recognised is sometimes worth part of the points; a hint costs a tenth of them.
course-not-kept = This browser keeps nothing: your answers will go with this page. Copy the answer code before you leave.
course-end = What to retain
course-end-later = What to retain will show when each question is right or its answer has been seen.
course-again = Start this exercise again
course-code = Your answer code
course-code-hint = Paste it where your teacher asks for it: it holds your answers, and nothing of you but your code.
course-code-copied = Code copied

course-end-finished = What to remember, and the answers, will show once you have finished.
course-platform-what = The platform keeps every answer. You can leave and come back: you will go on from where you were.
course-platform-finish = Finish and send the score
course-platform-sent = The score was sent. You can close this page.
course-platform-refused = The platform did not take the score. Tell your teacher before you close this page.
course-platform-not-kept = The platform did not keep this answer. Tell your teacher.
course-platform-none = No platform answers: this page works, but nothing is kept or sent.
