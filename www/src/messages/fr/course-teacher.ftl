# Le cours, côté enseignant : donner un exercice, imprimer, exporter, lire une classe.

course-set = Donner cet exercice
course-set-what = Chaque étudiant reçoit ses propres données, tirées du code de la classe et du sien. Rien n’est envoyé à un serveur : vous donnez un lien ou une feuille, ils vous rendent un code.
course-set-class = Code de la classe
course-set-class-hint = Par exemple M2-2026. Le même code redonne toujours les mêmes données.
course-set-first = Écrivez un code de classe : le lien, les feuilles et les fichiers apparaîtront ici.
course-set-link = Un lien à donner
course-set-link-label = Lien de l’exercice pour la classe
course-set-link-hint = Chacun y entre son code d’étudiant, répond, et copie son code de réponses.
course-set-qr = QR code du lien vers cet exercice.
course-set-secret = Une page statique ne garde aucun secret : qui sait lire le code d’un site y trouve les réponses. Servez-vous-en pour apprendre, pas pour un examen.

course-print = Feuilles à imprimer
course-print-sheet = Imprimer la feuille et le corrigé
course-print-students = Codes des étudiants
course-print-students-hint = Un par ligne. Sans code, une seule feuille, la même pour toute la classe.
course-print-open = { $n ->
    [one] Préparer { $n } feuille
   *[other] Préparer { $n } feuilles
}
course-print-key = Ajouter les corrigés, sur leurs propres feuilles
course-print-now = Imprimer
course-print-of = Feuille de { $student }
course-print-key-of = Corrigé de { $student }
course-print-key-title = Corrigé : { $title }
course-print-codes = Classe { $class } · étudiant { $student }
course-print-name = Nom :
course-print-question = Question
course-print-answer = Réponse
course-print-right = Réponse et erreurs usuelles
# Avant ce qui explique l’erreur.
course-print-within = (± { $size })
course-print-within-larger = (± { $size }, ou ± { $share } si c’est plus)
course-print-error = { $answer } :
course-print-error-choice = « { $answer } » :
course-print-foot = Levier · tirage { $seed } · { $date }
course-print-foot-default = Levier · données du cours · { $date }

course-moodle = Pour Moodle
course-moodle-what = Une variante par question, de l’étudiant 1 à l’étudiant n de la classe, dans une catégorie à elle. Les erreurs reconnues y sont des réponses partielles, avec leur explication. Moodle en tire une au hasard pour chacun.
course-moodle-variants = Nombre de variantes
course-moodle-xml = Télécharger le XML Moodle
course-moodle-gift = Télécharger le GIFT
course-moodle-alone = ({ $asked } Écrivez le nombre seul.)

course-class = Les réponses d’une classe
course-class-open = Lire les réponses d’une classe
course-class-what = Collez les codes de réponses de vos étudiants : les notes sont recalculées ici, d’après ce que chacun a écrit.
course-class-codes = Codes de réponses
course-class-codes-hint = Un par ligne, ou les lignes d’un tableau qui les contiennent : le code est retrouvé dans la ligne.
course-class-file = Ou un fichier (CSV d’une plateforme, texte)
course-class-read = Lire les réponses
course-class-none = Aucun code de réponses dans ces lignes. Un code commence par LV1-.
course-class-found = { $n ->
    [0] Aucune copie lisible.
    [one] Une copie, note { $mean } sur 100.
   *[other] { $n } copies, note moyenne { $mean } sur 100.
}{ $which ->
    [0] { "" }
    [one] { " " }La question { $question } est la moins réussie.
   *[other] { " " }Les questions { $question } sont les moins réussies.
}
course-class-students = Notes des étudiants
course-class-class = Classe
course-class-student = Étudiant
course-class-score = Note
course-class-question = Question { $n }
course-class-minutes = Minutes
course-class-hints = Indices
course-class-csv = Télécharger les notes (CSV)
course-class-questions = Question par question
course-class-example = Les chiffres cités ci-dessous sont ceux de la version du cours ; chaque étudiant a les siens. La réussite porte sur les copies qui répondent à la question ; dans la note, une question sans réponse compte pour 0.
course-class-answered = Réponses
course-class-unanswered = Sans réponse
course-class-open-question = question { $question } ({ $n ->
    [one] 1 copie
   *[other] { $n } copies
})
course-class-left-open = Sans réponse : { $list }.
course-class-right = Justes
course-class-imprecise = Mal arrondies
course-class-wrong = Fausses
course-class-invalid = Illisibles
course-class-mean = Réussite
course-class-hard = trop difficile
course-class-errors = Les erreurs, de la plus fréquente à la plus rare
course-class-count = Fois
course-class-error = Ce qui a été fait
course-class-other = Une autre valeur, qu’aucune erreur connue n’explique.
course-class-look = À regarder
course-class-identical = Lignes { $first } et { $second } : les mêmes réponses, alors que leurs données diffèrent.
course-class-duplicate = Classe { $class }, étudiant { $student } : plusieurs copies ; la ligne { $line } est retenue, la meilleure.
course-class-unequal = Variantes inégales : « { $parameter } » petit, note moyenne { $low } ; grand, { $high }.
course-class-bad = Ligne { $line } : { $why }
course-code-not-a-code = pas de code de réponses.
course-code-bad-character = un caractère n’appartient pas à un code.
course-code-unsupported-version = ce code vient d’une autre version.
course-code-too-short = ce code est incomplet.
course-code-too-long = ce code est trop long.
course-code-bad-check = une faute de frappe : la somme de contrôle ne tombe pas juste.
course-code-malformed = ce code ne se lit pas.
course-code-other-exercise = ce code est celui d’un autre exercice.
course-code-other-revision = ce code est celui d’une autre version de l’exercice.
course-code-other-questions = ce code répond à plus de questions qu’il n’y en a.
course-code-no-variant = ces codes ne donnent aucune variante.

course-scorm = Pour une autre plateforme (SCORM)
course-scorm-what = Un paquet SCORM 1.2 que Moodle et la plupart des plateformes importent comme une activité. L’exercice s’y fait en entier, la plateforme garde les réponses et la note. Chaque étudiant a ses données, tirées de son identifiant. La note est envoyée par le navigateur de l’étudiant : elle peut être falsifiée.
course-scorm-pass = Réussite
course-scorm-no-pass = Sans seuil : terminé suffit
course-scorm-pass-from = À partir de { $mark } sur 100
course-scorm-make = Télécharger le paquet SCORM
course-scorm-making = Le paquet se prépare…

course-embed = Dans une page de votre site
course-embed-hint = Collez ce code dans une page : l’exercice y entre dans un cadre, isolé de votre site. Rien n’y est enregistré : l’étudiant copie son code de réponses avant de partir. Pour une page qui accepte des éléments, embed-course.js donne aussi <levier-exercise> et <levier-lesson>.
lesson-embed = Intégrer cette leçon à une page
lesson-embed-hint = Collez ce code dans une page : la leçon y entre dans un cadre, avec son outil, isolée de votre site.
