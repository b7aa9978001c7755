nav-NAME = TITLE
NAME-title = TITLE
NAME-what = What this page answers, in a sentence.
