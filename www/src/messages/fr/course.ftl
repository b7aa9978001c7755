# Le cours : choisir un exercice, répondre, comprendre son erreur. Les textes des exercices sont dans course/.

nav-course = Cours

home-course = S’exercer ou enseigner : des exercices corrigés, aux données tirées pour chaque étudiant

course-lede = Des leçons et des exercices sur les chiffres du marketing. Chaque réponse fausse dit quel chemin vous avez pris.
course-search = Chercher un exercice
course-search-example = promotion, Simpson, valeur à vie…
course-words = exercice ; exercices ; cours ; s’entraîner ; enseigner
course-exercises = Exercices du cours
course-count = { $n ->
    [one] { $n } exercice
   *[other] { $n } exercices
}
course-found = { $n ->
    [0] Aucun exercice ne répond à ces mots.
    [one] { $n } exercice trouvé
   *[other] { $n } exercices trouvés
}
course-unknown = Cette page du cours n’existe pas
course-all = Tous les exercices

course-theme-profit = Gagner, ou seulement vendre
course-theme-profit-what = Marge, prix, remises, et le prochain euro de budget.
course-theme-proof = Prouver
course-theme-proof-what = Témoins, tests, sondages : ce qu’un écart permet de dire.
course-theme-loyalty = Fidéliser
course-theme-loyalty-what = Cartes, coupons, rétention, valeur à vie.
course-theme-strategy = Choisir et planifier
course-theme-strategy-what = De l’objectif aux volumes, du marché aux segments, du SWOT aux décisions.
course-theme-operations = Mettre en œuvre
course-theme-operations-what = Contenus, e-mails, messages, lancement, charge de l’équipe.
course-theme-data = Lire des données
course-theme-data-what = Ce qu’un tableau dit, et ce qu’il ne dit pas.

course-drawing = Les données se tirent…
course-draw-default = Les données du cours, les mêmes pour tout le monde.
course-draw-own = Données du tirage { $student }.
course-draw-class = Classe { $class }, étudiant { $student } : ces données sont les vôtres.
course-draw-again = Tirer d’autres données
course-student = Votre code d’étudiant
course-student-what = Cet exercice est donné à la classe { $class }. Vos données dépendent de votre code.
course-student-hint = Un numéro ou un pseudonyme, celui que votre enseignant attend. Il n’est envoyé nulle part.
course-student-begin = Voir l’énoncé

course-statement = Énoncé
course-asked-rate = Un taux, en %
course-asked-points = Un écart, en points
course-asked-money = Un montant, en euros
course-asked-count = Un nombre
course-asked-ratio = Un nombre
course-asked-decimals = { $n ->
    [0] { $form }, sans décimale.
    [one] { $form }, une décimale.
   *[other] { $form }, { $n } décimales.
}
course-asked-significant = { $form }, { $n } chiffres significatifs.
course-asked-whole = { $form }.
course-answer = Répondre
course-hint = Indice : { $hint }
course-hint-take = Un indice (−10 %)
course-show = Voir la réponse
course-shown = La réponse était : { $answer }. Ce que vous écririez maintenant ne compterait plus.

course-right = Juste.
course-imprecise = La valeur est bonne, l’arrondi ne l’est pas : donnez toutes les décimales demandées.
course-wrong = Ce n’est pas la bonne valeur, et ce n’est aucune des erreurs que nous connaissons. Reprenez l’énoncé ligne à ligne.
course-read = Nous avons lu : { $value }
course-see = Voir ce calcul : { $calculator }
course-path-unit = Le nombre y est, pas l’unité : 8 % et 8 points ne disent pas la même chose, 0,08 et 0,08 % non plus.
course-path-scale = Il y a un facteur mille entre votre réponse et la bonne : vérifiez les milliers et le « k ».
course-path-factor = Vous avez donné le coefficient multiplicateur : on demande le taux, le coefficient moins 1.
course-invalid = Cette réponse ne se lit pas. Elle ne compte pas comme un essai.
course-invalid-empty = Écrivez une réponse. Rien n’a été compté.
course-invalid-too-long = C’est trop long : écrivez le nombre seul, avec son unité. Rien n’a été compté.
course-invalid-no-number = Il n’y a pas de nombre dans cette réponse. Rien n’a été compté.
course-invalid-several-numbers = Il y a plusieurs nombres : n’en gardez qu’un. Rien n’a été compté.
course-invalid-text = « { $found } » ne se lit pas devant un nombre. Rien n’a été compté.
course-invalid-malformed = Les points et les virgules de ce nombre ne forment pas un nombre. Rien n’a été compté.
course-invalid-unknown-unit = L’unité « { $found } » n’est pas reconnue. Rien n’a été compté.
course-invalid-zero-denominator = On ne divise pas par zéro. Rien n’a été compté.
course-invalid-out-of-range = Ce nombre est trop grand pour être une réponse. Rien n’a été compté.
course-invalid-unknown-option = Choisissez une des réponses proposées. Rien n’a été compté.

course-score = Note : { $score } sur 100
course-score-none = Pas encore de note
course-score-rule = Le meilleur essai de chaque question compte. Une erreur reconnue vaut parfois une part des points ; un indice en coûte un dixième.
course-not-kept = Ce navigateur ne garde rien : vos réponses disparaîtront avec cette page. Copiez le code de réponses avant de partir.
course-end = Ce qu’il faut retenir
course-end-later = Ce qu’il faut retenir s’affichera quand chaque question sera juste ou sa réponse vue.
course-again = Recommencer cet exercice
course-code = Votre code de réponses
course-code-hint = Collez-le là où votre enseignant le demande : il contient vos réponses, et rien d’autre de vous que votre code.
course-code-copied = Code copié

course-end-finished = Ce qu’il faut retenir, et les réponses, s’afficheront quand vous aurez terminé.
course-platform-what = Chaque réponse est enregistrée par la plateforme. Vous pouvez quitter et revenir : vous reprendrez où vous en étiez.
course-platform-finish = Terminer et envoyer la note
course-platform-sent = La note est envoyée. Vous pouvez fermer cette page.
course-platform-refused = La plateforme n’a pas pris la note. Prévenez votre enseignant avant de fermer cette page.
course-platform-not-kept = La plateforme n’a pas enregistré cette réponse. Prévenez votre enseignant.
course-platform-none = Aucune plateforme ne répond : cette page marche, mais rien n’est enregistré ni envoyé.
