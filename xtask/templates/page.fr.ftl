nav-NAME = TITLE
NAME-title = TITLE
NAME-what = Ce à quoi cette page répond, en une phrase.
