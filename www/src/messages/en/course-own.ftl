# The course: writing an exercise of one's own, or changing one.

own = Write an exercise
own-what = Change the figures, the wording and the tolerances, or write it all. Answers are formulas that Levier computes for each student; they are checked over 200 draws. Nothing is sent: the exercise fits in a link or a file.
own-as-given = Back to the exercise as it was given
own-change = Change this exercise
own-not-ours = An exercise written by its author, not by Levier. It is held by this link; nothing of it is kept here but your answers.
own-file = Open an exercise file
own-file-wrong = This file is not an exercise of Levier.
own-texts = Texts
own-title = Title
own-statement-hint = Figures are written in braces, with their form: {"{"}price:euro{"}"}, {"{"}rate:percent{"}"}, {"{"}gap:points{"}"}, {"{"}n{"}"}. A line that begins with “•” becomes an item of a list.
own-figures = Figures
own-figures-what = Each figure is drawn between two bounds in equal steps, or follows from a formula. Without a class code the exercise takes the example value.
own-figure = Figure { $name }
own-figure-add = Add a figure
own-name = Name
own-from = From
own-to = To
own-step = Step
own-default = Example
own-expression = Formula
own-values = Drawn from: { $values }
own-constraints = Constraints
own-constraints-what = Comparisons that must hold, such as price > cost. A draw that breaks one is made again.
own-constraint = Constraint { $n }
own-constraint-add = Add a constraint
own-asked = What is asked
own-type = How it is answered
own-type-number = By typing a number
own-type-place = By placing a mark on a chart
own-type-choice = By choosing an option
own-place = The chart
own-place-what = The student places a mark on the horizontal axis, by finger, mouse or arrow keys, or types the number. The axis begins at 0. The whole chart is drawn anew with the figures.
own-place-title = Title of the chart (else it is told from the axes)
own-place-x = What the horizontal axis shows
own-place-y = What the vertical axis shows
own-place-unit = Form of the heights
own-place-to = End of the horizontal axis (formula)
own-place-step = Step of the mark (a rate: 0.01 for a point)
own-curve = Curve { $n }
own-curve-name = Name
own-curve-y = Height (formula, x being the place on the axis)
own-curve-hint = For example: cost + (price - unit_cost) * x
own-curve-add = Add a curve
own-option-add = Add an option
own-answer = Right answer
own-answer-hint = A formula over the figures: price * (1 - discount), round(x, 2), or an operation of the catalogue: op("roi", revenue = revenue, margin_rate = 0.3, cost = cost).roi
own-kind = Form of the answer
own-tolerance = Tolerance (for a rate, 0.005 is half a point)
own-decimals = Decimals asked for
own-significant = Significant digits asked for
own-points = Points
own-hint = Hint
own-option = Option { $n }
own-right-option = The right one
own-picked = The right option depends on the figures: a formula in the file picks it.
own-path = Expected mistake { $n }
own-path-add = Add an expected mistake
own-path-answer = Where it leads (formula)
own-path-option = The option chosen
own-credit = Share of the points (from 0 to below 1)
own-feedback = What the student is told
own-question-add = Add a question
own-remove = Remove: { $name }
own-checking = The exercise is being checked…
own-problems = { $n ->
    [one] One thing to mend
   *[other] { $n } things to mend
}
own-ready = { $n ->
    [0] The exercise is ready: all students will have the same figures.
    [one] The exercise is ready: all students will have the same figures.
   *[other] The exercise is ready: { $n } different sets of figures in 200 draws, every answer computed.
}
own-too-long = This exercise is too long for a link. Save the file: your students will open it here.
own-take = “Set this exercise” gives a link and a QR code, sheets to print, Moodle XML, GIFT and a SCORM package.
own-open = Open it as a student
own-save = Save the file
own-schema = The format of the file (JSON Schema)
own-preview = Preview: { $title }
own-blank-title = The margin of an article
own-blank-statement = An article sells for { $price } before tax and costs { $cost }.
own-blank-question = What is the margin per article?

own-problem-place = (character { $place })
own-problem-bad-name = “{ $found }” will not do: a lower-case letter, then lower-case letters, digits or _, and no function’s name.
own-problem-reserved-id = The name “{ $found }” is reserved.
own-problem-duplicate-id = The name “{ $found }” is taken already.
own-problem-bad-grid = These bounds and this step give no series of round numbers: the step must be positive, and the end no less than the beginning.
own-problem-unknown-parameter = No figure is called “{ $found }”, or it is written further down.
own-problem-unknown-operation = The catalogue has no operation “{ $found }”.
own-problem-bad-expression = This formula cannot be read.
own-problem-bad-placeholder = There is a brace too many, or what it holds is not a figure and a form (euro, percent, points, number).
own-problem-missing-translation = Write this text.
own-problem-no-questions = There must be at least one question.
own-problem-too-many = Twelve questions at most.
own-problem-bad-question = “{ $found }” will not do here.
own-problem-unknown-option = There is no option “{ $found }”.
own-problem-out-of-range = This value is out of bounds.
own-problem-bad-default = The example values do not meet this constraint.
own-problem-no-variant = { $seeds } draws of 200 come to nothing: the constraints are too strong.
own-problem-undefined-answer = With some figures this formula has no value.
own-problem-undefined-path = With some figures this mistake has no value.
own-problem-path-near-answer = With some figures ({ $seeds } draws of 200) this mistake gives the right answer, within the tolerance. Narrow the tolerance, or add a constraint.
own-problem-out-of-reach = With some figures ({ $seeds } draws of 200) the right answer cannot be placed: it is off the axis, or falls between two steps, outside the tolerance. Lengthen the axis, or take a finer step.
own-problem-paths-near = With some figures ({ $seeds } draws of 200) this mistake cannot be told from “{ $other }”.
