# La table de clients, commune aux pages Segments et Clients.

audience-example-shop = Une boutique en ligne
audience-example-shop-what = Les commandes datées d’une petite boutique, avec la région, l’âge et le canal d’arrivée de ses clients.
audience-example-restaurant = Un restaurant
audience-example-restaurant-what = La carte de fidélité d’un restaurant : chaque visite, le service, les couverts et l’addition.
audience-orders = Les commandes de « { $file } »
audience-orders-what = { $rows ->
    [one] Une commande déjà donnée dans Données
   *[other] { $rows } commandes déjà données dans Données
 }
audience-drop = Votre fichier
audience-drop-what = Un CSV avec une ligne par commande (client, date, montant), ou une ligne par client. Il est lu dans ce navigateur ; rien n’est envoyé.
audience-pick = Choisir un fichier

audience-reading = { $named ->
    [no] Lecture de l’exemple
   *[other] Lecture de { $name }
}
audience-reading-percent = Lecture de { $name } : { $percent } %
audience-away = Cet espace de travail parle du fichier « { $name } », dont les lignes n’ont pas été gardées. Redonnez le fichier pour continuer.
audience-asked-title = Comment lire { $name } ?
audience-asked = { $rows ->
    [one] Une ligne
   *[other] { $rows } lignes
} et { $columns ->
    [one] une colonne ont été lues.
   *[other] { $columns } colonnes ont été lues.
} Dites ce qu’elles contiennent.

audience-read-orders = { $rows ->
    [one] une commande
   *[other] { $rows } commandes
} de { $customers ->
    [one] un client
   *[other] { $customers } clients
}{ $dated ->
    [yes] , du { $from } au { $to }
   *[no] { "" }
}
audience-read-customers = { $customers ->
    [one] un client
   *[other] { $customers } clients
}
audience-fact-rows = Lignes lues
audience-fact-customers = Clients
audience-fact-period = Période
audience-fact-as-of = Date d’analyse
audience-fact-future = Après la période
audience-fact-revenue = Total dépensé
audience-fact-returns = Retours
audience-period = du { $from } au { $to }
audience-future = { $n ->
    [one] une commande plus tard, jusqu’au { $to }
   *[other] { $n } commandes plus tard, jusqu’au { $to }
}
audience-returns = { $n ->
    [one] une ligne, { $amount }
   *[other] { $n } lignes, { $amount }
}
audience-left-title = Ce qui est laissé de côté
audience-left-none = Rien : toutes les lignes ont servi.
audience-left-no-customer = { $n ->
    [one] Une ligne sans client.
   *[other] { $n } lignes sans client.
}
audience-left-no-date = { $n ->
    [one] Une ligne sans date.
   *[other] { $n } lignes sans date.
}
audience-left-no-amount = { $n ->
    [one] Une ligne sans montant.
   *[other] { $n } lignes sans montant.
}
audience-left-unreadable-date = { $n ->
    [one] Une ligne dont la date ne se lit pas.
   *[other] { $n } lignes dont la date ne se lit pas.
}
audience-left-unreadable-amount = { $n ->
    [one] Une ligne dont le montant ne se lit pas.
   *[other] { $n } lignes dont le montant ne se lit pas.
}
audience-left-after-observation = { $n ->
    [one] Une ligne après la période observée.
   *[other] { $n } lignes après la période observée.
}
audience-left-only-returns = { $n ->
    [one] Un client qui n’a que des retours.
   *[other] { $n } clients qui n’ont que des retours.
}
audience-left-dropped-returns = { $n ->
    [one] Un retour, écarté comme vous l’avez demandé.
   *[other] { $n } retours, écartés comme vous l’avez demandé.
}
audience-left-cancelled-order = { $n ->
    [one] Une commande annulée.
   *[other] { $n } commandes annulées.
}
audience-left-duplicate-row = { $n ->
    [one] Une copie exacte d’une ligne précédente.
   *[other] { $n } copies exactes de lignes précédentes.
}
audience-left-total-row = { $n ->
    [one] Une ligne de total.
   *[other] { $n } lignes de total.
}
audience-left-duplicate-customer = { $n ->
    [one] Une ligne d’un client déjà lu.
   *[other] { $n } lignes de clients déjà lus.
}

audience-roles-title = Ce que disent les colonnes
audience-shape = Une ligne du fichier, c’est
audience-shape-orders = une commande (ou une visite)
audience-shape-customers = un client
audience-role-customer-orders = Identifiant du client
audience-role-customer-customers = Identifiant du client
audience-role-date-orders = Date de la commande
audience-role-date-customers = Date du dernier achat
audience-role-amount-orders = Montant de la commande
audience-role-amount-customers = Total dépensé
audience-role-frequency-orders = Nombre d’achats
audience-role-frequency-customers = Nombre d’achats
audience-role-choose = À choisir
audience-role-none = Aucune colonne
audience-role-as-of = Date d’analyse
audience-role-as-of-hint = Vide : le dernier jour du fichier. La récence se compte depuis ce jour.
audience-role-until = Observé jusqu’au
audience-role-until-hint = Les commandes suivantes ne servent pas à segmenter : elles disent ce qui s’est passé ensuite.
audience-returns-title = Montants négatifs (retours)
audience-returns-net = Les retirer de ce qui a été dépensé, sans les compter comme des achats
audience-returns-drop = Les laisser de côté
audience-read = Lire ainsi

audience-keeping = Ce que l’espace de travail garde
audience-keep = Garder ces lignes dans ce navigateur
audience-pseudonyms = Remplacer d’abord les identifiants des clients par des numéros
audience-kept-example = L’exemple est gardé par son nom : il sera relu à la prochaine visite.
audience-kept-text = Gardé dans ce navigateur, avec l’espace de travail, sans les colonnes qui ressemblent à des noms, des adresses électroniques, des numéros de téléphone, des adresses IP ou postales.
audience-kept-too-large = Trop volumineux pour être gardé : les réglages restent, le fichier sera à redonner à la prochaine visite.
audience-kept-refused = L’espace de travail n’a pas pu le garder : le fichier sera à redonner à la prochaine visite.
audience-kept-not-asked = Les lignes ne sont pas gardées : le fichier sera à redonner à la prochaine visite.
audience-change = Prendre une autre table
audience-forget = Oublier cette table et ses segments
audience-dates-asked = Ces dates peuvent se lire de deux façons : la récence de chaque client dépend de ce qui vient en premier.
audience-ambiguous-dates = Ces dates peuvent se lire de deux façons : jour d’abord ou mois d’abord. Écrivez-les AAAA-MM-JJ dans votre tableur, puis redonnez le fichier.
audience-ambiguous-numbers = Ces nombres peuvent se lire de deux façons : la virgule ou le point peut séparer les milliers ou les décimales. Écrivez-les sans séparateur de milliers dans votre tableur, puis redonnez le fichier.
