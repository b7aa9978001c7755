# Les leçons : un texte court, un outil à manier, un exercice.

lesson-levels-title = Stratégique ou opérationnel
lesson-levels-what = Ce qui se décide pour trois ans, ce qui se décide pour trois semaines, et ce qui relie les deux.
lesson-levels-text =
    Le marketing stratégique choisit : quel marché, quels clients, quelle place dans leur esprit. Il regarde loin, change rarement, et se juge sur une part de marché ou une marge. Le marketing opérationnel exécute : canaux, prix promotionnels, contenus, calendrier. Il se juge chaque semaine.
    L’erreur courante n’est pas d’oublier l’un des deux ; c’est de ne pas les relier. Une stratégie sans chiffre n’a jamais tort. Une campagne sans objectif réussit toujours.
    Le lien est un nombre : ce que l’on vise, avec une date, un niveau de départ et un indicateur que quelqu’un relève.
    La part de voix en donne un exemple. Décider d’en avoir plus que sa part de marché est stratégique : on paie aujourd’hui pour une part qui viendra, peut-être, dans deux ans. Choisir les écrans et les semaines est opérationnel.
lesson-levels-try =
    • Mettez la part de voix au niveau de la part de marché : l’écart s’annule. C’est le budget de celui qui veut tenir sa place.
    • Que faudrait-il dépenser pour 10 points d’excédent, si 1 point de voix coûte 40 000 € ? À qui demanderiez-vous cet argent, et sur quelle promesse ?

lesson-budget-title = De l’objectif au budget
lesson-budget-what = Remonter l’entonnoir, de la vente voulue à la visite à payer.
lesson-budget-text =
    Un budget peut se fixer d’après l’an dernier, d’après ce qui reste, ou d’après ce que font les concurrents. Une seule méthode dit à quoi il sert : partir de l’objectif et remonter.
    Chaque étape a un taux. En descendant, on multiplie ; en remontant, on divise. Quatre étapes à 40 % ne laissent passer que 2,6 % des visiteurs : l’entonnoir punit les petites pertes qui se suivent.
    Le calcul montre aussi où agir. Doubler le taux de la dernière étape divise le budget par deux, comme doubler celui de la première. La question devient : lequel peut-on doubler, et à quel prix ?
    Un plan qui demande 28 000 visites quand le site en reçoit 5 000 n’est pas ambitieux, il est faux. Mieux vaut le savoir en janvier.
lesson-budget-try =
    • Ajoutez 10 % à chacun des quatre taux, l’un après l’autre : l’effet sur le budget est le même. Est-ce aussi facile ?
    • Baissez l’objectif de moitié : qu’est-ce qui change, qu’est-ce qui ne change pas ?

lesson-margin-title = Le ROI se calcule sur la marge
lesson-margin-what = Pourquoi une campagne au ROI de 400 % peut ne rien rapporter.
lesson-margin-text =
    Une campagne de 10 000 € apporte 50 000 € de ventes. Beaucoup écrivent : (50 000 − 10 000) ÷ 10 000, soit 400 %. Ce calcul suppose que les produits n’ont rien coûté.
    Avec 20 % de marge, les 50 000 € de ventes laissent 10 000 €, exactement le prix de la campagne : ROI de 0 %. Avec 30 %, 50 %. Le même tableau de bord, trois résultats : tout est dans la définition.
    Le ROAS, lui, est un rapport de ventes à dépense : il ne ment pas, mais il ne conclut pas. Il se compare à un seuil : 1 ÷ marge. À 30 % de marge, il faut 3,33 € de ventes par euro pour ne rien perdre.
    Reste la question la plus difficile : combien de ces ventes auraient eu lieu sans la campagne ? Un ROI sur des ventes attribuées n’y répond pas. C’est l’objet de la leçon sur la cause.
lesson-margin-try =
    • Cherchez la marge pour laquelle le ROI est nul : c’est l’inverse du ROAS.
    • Supposez que 40 % des ventes seraient venues sans campagne. Réduisez le chiffre d’affaires d’autant : que devient le ROI ?

lesson-saturation-title = Mémoire et saturation
lesson-saturation-what = L’effet d’une publicité dure, et l’euro suivant rapporte moins que le précédent.
lesson-saturation-text =
    Deux choses déforment le lien entre dépense et ventes. La mémoire : une affiche vue lundi agit encore jeudi. Si l’effet se réduit de moitié chaque semaine, une campagne d’une semaine agit surtout pendant un mois. Couper, et regarder les ventes de la semaine suivante, fait conclure que la publicité ne servait à rien.
    La saturation : les premières personnes touchées sont les plus faciles à convaincre. Au-delà, on paie pour revoir les mêmes. La courbe monte encore, mais s’aplatit.
    Le partage d’un budget dépend donc du rendement de l’euro suivant, pas du rendement moyen. Le canal qui a le meilleur rendement moyen est souvent celui qu’il faut réduire : ancien, gros, saturé.
    Ici, les courbes des canaux sont connues. Dans la vie, elles s’estiment, avec un doute que la page Décision montre.
lesson-saturation-try =
    • Partagez le budget à la main, puis demandez la correction. Quel canal aviez-vous trop nourri ?
    • Recommencez en ne regardant que la pente au bout de chaque courbe : jusqu’où peut-on se rapprocher du meilleur plan ?

lesson-test-title = Le test A/B, et ce que coûte l’impatience
lesson-test-what = Comparer deux versions sans se laisser tromper par le hasard.
lesson-test-text =
    Deux versions, des visiteurs tirés au sort : la seule différence entre les groupes est la version. C’est ce qui permet de dire « parce que ».
    Le hasard donne toujours un écart. La valeur p dit s’il est courant d’en voir un aussi grand quand les versions se valent ; l’intervalle dit de combien la différence peut être. « Non significatif » ne veut pas dire « égal » : souvent, cela veut dire « trop peu de visiteurs ».
    Regarder tous les jours et s’arrêter au premier p sous 5 % change les règles du jeu : chaque regard offre au hasard une nouvelle chance. Avec cinq regards, ce n’est plus une fois sur vingt que l’on déclare un gagnant à tort, c’est une fois sur sept.
    La parade est simple : fixer le nombre de visiteurs d’avance, ou prendre des bornes prévues pour plusieurs regards.
lesson-test-try =
    • Faites passer le nombre de regards de 1 à 20 : le risque monte vite, puis plus lentement. Pourquoi ?
    • Quel seuil faudrait-il à chaque regard pour garder 5 % en tout ? Essayez 1,6 % avec cinq regards.

lesson-segments-title = Segmenter : pour faire quoi ?
lesson-segments-what = Un segment n’est utile que si l’on y fait autre chose qu’ailleurs.
lesson-segments-text =
    Découper une clientèle est facile : âge, région, panier, fréquence. Le découpage ne vaut que par ce qu’il fait changer. Quatre questions suffisent : peut-on mesurer le segment, l’atteindre, en vivre, et lui proposer autre chose ?
    Ce que les clients ont fait prédit mieux que ce qu’ils sont. La récence, la fréquence et le montant (RFM) se trouvent dans n’importe quel fichier de commandes, et disent qui risque de partir et qui revient déjà.
    Pour une nouvelle offre, la part de marché se décompose : combien l’essaient, combien recommencent, et combien consomment ceux qui restent (Parfitt et Collins, 1968). Trois nombres, trois remèdes : la notoriété pour le premier, le produit pour le deuxième, la cible pour le troisième.
lesson-segments-try =
    • Doublez la pénétration, puis remettez-la et doublez le réachat : même part de marché. Lequel tiendra dans un an ?
    • Avec une intensité de 0,8, qui achète votre produit ?

lesson-lifetime-title = Rétention et valeur à vie
lesson-lifetime-what = Ce que vaut un client qui reste, et ce que cachent les moyennes.
lesson-lifetime-text =
    Si 80 % des clients restent d’une année à l’autre, il en reste 64 % après deux ans, 51 % après trois. La rétention se compose, l’attrition aussi : 5 % par mois font 46 % par an, pas 60 %.
    La valeur à vie additionne les marges à venir, chacune affaiblie par les départs et par le temps. Elle dépend de choix que personne ne voit : la première marge est-elle comptée ? à quel taux actualise-t-on ? jusqu’où regarde-t-on ? Deux manuels donnent 267 et 367 € pour les mêmes données.
    Et la rétention n’est pas la même pour tous. Les clients fragiles partent d’abord ; ceux qui restent sont plus fidèles. Une rétention moyenne, supposée constante, sous-estime les anciens et surestime les nouveaux.
    On compare la valeur à vie au coût d’acquisition, en marge des deux côtés. Un ratio de 3 est une habitude, pas une loi.
lesson-lifetime-try =
    • Passez la rétention de 80 à 85 % : de combien la valeur augmente-t-elle ? Et de 85 à 90 % ?
    • Mettez l’actualisation à zéro : que reste-t-il de la différence entre les deux conventions ?

lesson-export-title = Lire un export
lesson-export-what = Totaux, cases vides, moyennes de moyennes : ce qu’un tableau ne dit pas.
lesson-export-text =
    Un export semble être une donnée ; c’est déjà un calcul. Quelqu’un a choisi ce qu’est une conversion, pendant combien de jours elle compte, et si un même client compte deux fois.
    Trois pièges reviennent. Le total n’est pas toujours la somme des lignes : les personnes touchées par deux annonces ne comptent qu’une fois. Une case vide ou « -- » n’est pas un zéro : la mesure manque. Une moyenne de taux n’est pas un taux : une annonce vue dix fois n’y pèse pas comme une annonce vue dix mille fois.
    Avant tout calcul, trois questions : qu’est-ce qu’une ligne ? que veut dire une case vide ? quelle est la période, et est-elle la même partout ?
    Levier pose ces questions à l’import, et garde pour chaque chiffre le fichier et les lignes d’où il vient.
lesson-export-try =
    • Une annonce a 100 clics pour 10 000 impressions, une autre 1 clic pour 10. Calculez le taux des deux ensemble, puis comparez avec la moyenne de 1 % et de 10 %.
    • Ajoutez une troisième annonce sans clic : de combien chaque méthode bouge-t-elle ?

lesson-simpson-title = Le paradoxe de Simpson
lesson-simpson-what = Gagner partout et perdre au total : quand la composition parle à la place de l’effet.
lesson-simpson-text =
    Une version B convertit mieux que A sur mobile, mieux aussi sur ordinateur, et moins bien au total. Ce n’est pas une erreur de calcul : B a surtout été vue sur mobile, où tout le monde achète moins.
    Le total compare alors deux populations, pas deux versions. Il faut comparer à composition égale : segment par segment, ou avec les mêmes poids des deux côtés.
    Le même piège se cache dans des chiffres paisibles : un panier moyen qui baisse parce que de nouveaux clients arrivent, un taux de conversion qui monte parce qu’on a coupé la publicité la plus large.
    Dans un test tiré au sort, la composition devrait être la même. Si elle ne l’est pas, le tirage est défectueux : on le répare avant de lire quoi que ce soit.
lesson-simpson-try =
    • Les champs portent les totaux : A, 200 sur 4 000 ; B, 131 sur 4 000. Mettez maintenant les chiffres du mobile : A, 20 sur 1 000 ; B, 66 sur 3 000.
    • Puis ceux de l’ordinateur : A, 180 sur 3 000 ; B, 65 sur 1 000. Dans quel sens va chaque écart ?

lesson-cause-title = Corrélation, cause et test géographique
lesson-cause-what = Savoir ce qu’une campagne a changé, et non ce qui a changé pendant la campagne.
lesson-cause-text =
    Les ventes montent quand la publicité monte. Peut-être parce qu’elle agit ; peut-être parce qu’on en fait à Noël. Deux courbes qui vont ensemble ne disent pas laquelle tire l’autre, ni si une troisième les tire toutes les deux.
    Ceux qui ont vu la publicité achètent plus ? La régie la montre à ceux qui allaient acheter : c’est son métier. Comparer exposés et non-exposés mesure surtout le ciblage.
    La question utile est : que serait-il arrivé sans la campagne ? Seul un groupe témoin y répond, et il doit être choisi avant, par tirage au sort. Quand on ne peut pas tirer des personnes, on tire des villes : c’est le test géographique.
    Ce qu’un témoin gagne, la campagne ne l’a pas fait. Un test bien conduit rend souvent les résultats plus petits, et les décisions meilleures.
lesson-cause-try =
    • Commandes par habitant : 2,5 % dans les villes exposées, 2 % dans les autres. Quelle part des commandes la campagne a-t-elle produite ?
    • Égalisez les deux taux : c’est ce que montre une campagne qui n’a touché que des gens décidés.

lessons-title = Leçons
lessons-what = Dix pages courtes : un texte, l’outil, un exercice.
lesson-try = À essayer
lesson-tool = L’outil
lesson-exercise = L’exercice
lesson-place = Le même outil, sur vos données : { $page }
lesson-read = Lire la leçon : { $title }
