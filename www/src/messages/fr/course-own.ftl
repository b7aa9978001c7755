# Le cours : écrire son propre exercice, ou en changer un.

own = Écrire un exercice
own-what = Changez les données, les phrases et les tolérances, ou écrivez tout. Les réponses sont des formules que Levier calcule pour chaque étudiant ; elles sont vérifiées sur 200 tirages. Rien n’est envoyé : l’exercice tient dans un lien ou dans un fichier.
own-as-given = Revenir à l’exercice de départ
own-change = Changer cet exercice
own-not-ours = Un exercice écrit par son auteur, et non par Levier. Il tient dans ce lien ; rien n’en est gardé ici que vos réponses.
own-file = Ouvrir un fichier d’exercice
own-file-wrong = Ce fichier n’est pas un exercice de Levier.
own-texts = Textes
own-title = Titre
own-statement-hint = Les données s’écrivent entre accolades, avec leur forme : {"{"}prix:euro{"}"}, {"{"}taux:percent{"}"}, {"{"}ecart:points{"}"}, {"{"}n{"}"}. Une ligne qui commence par « • » devient un élément de liste.
own-figures = Données
own-figures-what = Chaque donnée est tirée entre deux bornes, par pas égaux, ou suit d’une formule. Sans code de classe, l’exercice prend la valeur d’exemple.
own-figure = Donnée { $name }
own-figure-add = Ajouter une donnée
own-name = Nom
own-from = De
own-to = À
own-step = Pas
own-default = Exemple
own-expression = Formule
own-values = Tirée parmi : { $values }
own-constraints = Contraintes
own-constraints-what = Des comparaisons qui doivent tenir, par exemple price > cost. Un tirage qui n’en tient pas une est refait.
own-constraint = Contrainte { $n }
own-constraint-add = Ajouter une contrainte
own-asked = Ce que l’on demande
own-type = Comment on y répond
own-type-number = En tapant un nombre
own-type-place = En plaçant un repère sur un graphique
own-type-choice = En choisissant une réponse
own-place = Le graphique
own-place-what = L’étudiant place un repère sur l’axe horizontal, au doigt, à la souris ou avec les flèches ; il peut aussi taper le nombre. L’axe part de 0. Tout le graphique est tiré avec les données.
own-place-title = Titre du graphique (sinon, il est dit d’après les axes)
own-place-x = Ce que porte l’axe horizontal
own-place-y = Ce que porte l’axe vertical
own-place-unit = Forme des hauteurs
own-place-to = Fin de l’axe horizontal (formule)
own-place-step = Pas du repère (un taux : 0,01 pour un point)
own-curve = Courbe { $n }
own-curve-name = Nom
own-curve-y = Hauteur (formule, x étant la place sur l’axe)
own-curve-hint = Par exemple : cost + (price - unit_cost) * x
own-curve-add = Ajouter une courbe
own-option-add = Ajouter une réponse proposée
own-answer = Réponse juste
own-answer-hint = Une formule sur les données : price * (1 - discount), round(x, 2), ou une opération du catalogue : op("roi", revenue = revenue, margin_rate = 0.3, cost = cost).roi
own-kind = Forme de la réponse
own-tolerance = Tolérance (un taux : 0,005 pour un demi-point)
own-decimals = Décimales demandées
own-significant = Chiffres significatifs demandés
own-points = Points
own-hint = Indice
own-option = Réponse proposée { $n }
own-right-option = La bonne
own-picked = La bonne réponse dépend des données : elle est choisie par une formule, dans le fichier.
own-path = Erreur prévue { $n }
own-path-add = Ajouter une erreur prévue
own-path-answer = Où elle mène (formule)
own-path-option = La réponse choisie
own-credit = Part des points (de 0 à moins de 1)
own-feedback = Ce qu’on en dit à l’étudiant
own-question-add = Ajouter une question
own-remove = Retirer : { $name }
own-checking = L’exercice est vérifié…
own-problems = { $n ->
    [one] Un point à reprendre
   *[other] { $n } points à reprendre
}
own-ready = { $n ->
    [0] L’exercice est prêt : tous les étudiants auront les mêmes données.
    [one] L’exercice est prêt : tous les étudiants auront les mêmes données.
   *[other] L’exercice est prêt : { $n } jeux de données différents sur 200 tirages, toutes les réponses calculées.
}
own-too-long = Cet exercice est trop long pour un lien. Enregistrez le fichier : vos étudiants l’ouvriront ici.
own-take = « Donner cet exercice » le met en lien et en QR code, en feuilles à imprimer, en XML Moodle, en GIFT et en paquet SCORM.
own-open = L’ouvrir comme un étudiant
own-save = Enregistrer le fichier
own-schema = Le format du fichier (JSON Schema)
own-preview = Aperçu : { $title }
own-blank-title = La marge d’un article
own-blank-statement = Un article se vend { $price } HT et coûte { $cost }.
own-blank-question = Quelle est la marge par article ?

own-problem-place = (caractère { $place })
own-problem-bad-name = « { $found } » ne convient pas : une lettre minuscule, puis des lettres minuscules, des chiffres ou _, sans le nom d’une fonction.
own-problem-reserved-id = Le nom « { $found } » est réservé.
own-problem-duplicate-id = Le nom « { $found } » est déjà pris.
own-problem-bad-grid = Ces bornes et ce pas ne donnent aucune suite de nombres ronds : le pas doit être positif, et la fin au moins égale au début.
own-problem-unknown-parameter = Aucune donnée ne s’appelle « { $found } », ou elle est écrite plus bas.
own-problem-unknown-operation = Le catalogue n’a pas d’opération « { $found } ».
own-problem-bad-expression = Cette formule ne se lit pas.
own-problem-bad-placeholder = Une accolade est de trop, ou ce qu’elle contient n’est pas une donnée et une forme (euro, percent, points, number).
own-problem-missing-translation = Écrivez ce texte.
own-problem-no-questions = Il faut au moins une question.
own-problem-too-many = Douze questions au plus.
own-problem-bad-question = « { $found } » ne convient pas ici.
own-problem-unknown-option = Il n’y a pas de réponse proposée « { $found } ».
own-problem-out-of-range = Cette valeur est hors des bornes permises.
own-problem-bad-default = Les valeurs d’exemple ne tiennent pas cette contrainte.
own-problem-no-variant = { $seeds } tirages sur 200 n’aboutissent pas : les contraintes sont trop fortes.
own-problem-undefined-answer = Avec certaines données, cette formule n’a pas de valeur.
own-problem-undefined-path = Avec certaines données, cette erreur n’a pas de valeur.
own-problem-path-near-answer = Avec certaines données ({ $seeds } tirages sur 200), cette erreur donne la bonne réponse, à la tolérance près. Resserrez la tolérance, ou ajoutez une contrainte.
own-problem-out-of-reach = Avec certaines données ({ $seeds } tirages sur 200), la bonne réponse ne peut pas être placée : elle sort de l’axe, ou tombe entre deux pas, hors de la tolérance. Allongez l’axe, ou prenez un pas plus fin.
own-problem-paths-near = Avec certaines données ({ $seeds } tirages sur 200), cette erreur ne se distingue pas de « { $other } ».
