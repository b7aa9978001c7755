# The course, for teachers: setting an exercise, printing, exporting, reading a class.

course-set = Set this exercise
course-set-what = Each student gets figures of their own, drawn from the class’s code and theirs. Nothing is sent to a server: you give a link or a sheet, they give you back a code.
course-set-class = Class code
course-set-class-hint = For example M2-2026. The same code always gives the same figures.
course-set-first = Write a class code: the link, the sheets and the files will appear here.
course-set-link = A link to give
course-set-link-label = Link to the exercise for the class
course-set-link-hint = Each student enters their student code there, answers, and copies their answer code.
course-set-qr = QR code of the link to this exercise.
course-set-secret = A static page keeps no secret: whoever can read a site’s code finds the answers in it. Use it for learning, not for an examination.

course-print = Sheets to print
course-print-sheet = Print the sheet and its answers
course-print-students = Students’ codes
course-print-students-hint = One a line. Without codes, a single sheet, the same for the whole class.
course-print-open = { $n ->
    [one] Prepare { $n } sheet
   *[other] Prepare { $n } sheets
}
course-print-key = Add the answers, on sheets of their own
course-print-now = Print
course-print-of = Sheet of { $student }
course-print-key-of = Answers of { $student }
course-print-key-title = Answers: { $title }
course-print-codes = Class { $class } · student { $student }
course-print-name = Name:
course-print-question = Question
course-print-answer = Answer
course-print-right = Answer and usual errors
# Before what explains the error.
course-print-within = (± { $size })
course-print-within-larger = (± { $size }, or ± { $share } where that is more)
course-print-error = { $answer }:
course-print-error-choice = “{ $answer }”:
course-print-foot = Levier · draw { $seed } · { $date }
course-print-foot-default = Levier · figures of the course · { $date }

course-moodle = For Moodle
course-moodle-what = One variant a question, from student 1 to student n of the class, in a category of its own. Mistakes that are recognised are partial answers there, with their explanation. Moodle draws one at random for each student.
course-moodle-variants = Number of variants
course-moodle-xml = Download Moodle XML
course-moodle-gift = Download GIFT
course-moodle-alone = ({ $asked } Type the number alone.)

course-class = A class’s answers
course-class-open = Read a class’s answers
course-class-what = Paste your students’ answer codes: the scores are worked out here again, from what each of them wrote.
course-class-codes = Answer codes
course-class-codes-hint = One a line, or the lines of a table that hold them: the code is found in the line.
course-class-file = Or a file (a platform’s CSV, a text)
course-class-read = Read the answers
course-class-none = There is no answer code in these lines. A code begins with LV1-.
course-class-found = { $n ->
    [0] No sheet can be read.
    [one] One sheet, score { $mean } out of 100.
   *[other] { $n } sheets, mean score { $mean } out of 100.
}{ $which ->
    [0] { "" }
    [one] { " " }Question { $question } went least well.
   *[other] { " " }Questions { $question } went least well.
}
course-class-students = Students’ scores
course-class-class = Class
course-class-student = Student
course-class-score = Score
course-class-question = Question { $n }
course-class-minutes = Minutes
course-class-hints = Hints
course-class-csv = Download the scores (CSV)
course-class-questions = Question by question
course-class-example = The figures quoted below are those of the course’s own version; each student has theirs. Success is over the sheets that answer the question; in the score, a question left without an answer counts as 0.
course-class-answered = Answers
course-class-unanswered = Unanswered
course-class-open-question = question { $question } ({ $n ->
    [one] 1 sheet
   *[other] { $n } sheets
})
course-class-left-open = Left unanswered: { $list }.
course-class-right = Right
course-class-imprecise = Badly rounded
course-class-wrong = Wrong
course-class-invalid = Unreadable
course-class-mean = Success
course-class-hard = too hard
course-class-errors = The mistakes, from the most frequent to the rarest
course-class-count = Times
course-class-error = What was done
course-class-other = Another value, which no known mistake explains.
course-class-look = To look at
course-class-identical = Lines { $first } and { $second }: the same answers, on different figures.
course-class-duplicate = Class { $class }, student { $student }: several sheets; line { $line } is kept, the best.
course-class-unequal = Unequal variants: “{ $parameter }” small, mean score { $low }; large, { $high }.
course-class-bad = Line { $line }: { $why }
course-code-not-a-code = no answer code.
course-code-bad-character = a character does not belong in a code.
course-code-unsupported-version = this code is of another version.
course-code-too-short = this code is incomplete.
course-code-too-long = this code is too long.
course-code-bad-check = a slip of typing: the checksum does not agree.
course-code-malformed = this code cannot be read.
course-code-other-exercise = this code is of another exercise.
course-code-other-revision = this code is of another version of the exercise.
course-code-other-questions = this code answers more questions than there are.
course-code-no-variant = these codes give no variant.

course-scorm = For another platform (SCORM)
course-scorm-what = A SCORM 1.2 package that Moodle and most platforms import as an activity. The whole exercise is done there, and the platform keeps the answers and the score. Each student has figures of their own, drawn from their identifier. The score is sent by the student’s browser, so it can be forged.
course-scorm-pass = Passing
course-scorm-no-pass = No threshold: finishing is enough
course-scorm-pass-from = From { $mark } out of 100
course-scorm-make = Download the SCORM package
course-scorm-making = The package is being made…

course-embed = In a page of your site
course-embed-hint = Paste this code into a page: the exercise stands there in a frame, kept apart from your site. Nothing is stored in it: students copy their answer code before they leave. For a page that takes elements, embed-course.js also gives <levier-exercise> and <levier-lesson>.
lesson-embed = Embed this lesson in a page
lesson-embed-hint = Paste this code into a page: the lesson stands there in a frame with its tool, kept apart from your site.
