# Où les données sont gardées, et la version suivante du site.
update-ready = Une nouvelle version de Levier est prête. Ce qui est à l’écran continue avec celle-ci jusqu’à ce que vous la preniez.
update-take = Prendre la nouvelle version
place-title = Où sont mes données
place-what = Sur cet ordinateur, dans ce navigateur. Aucun serveur ne les a.
place-alone = Nulle part : ce fichier ne garde rien. Elles durent tant que cette page reste ouverte ; enregistrez l’espace de travail dans un fichier.
place-memory = Nulle part : ce navigateur n’accorde pas de stockage. Elles durent tant que cette page reste ouverte.
place-held = Gardé
place-held-what = { $texts } de documents, de sauvegardes et de réponses, { $tables ->
    [0] aucun tableau en base
    [one] un tableau en base
   *[other] { $tables } tableaux en base
}
place-room = Place
place-room-what = { $used } pris sur { $quota } que ce navigateur accorde, fichiers du site compris
place-lasting = Durée
place-lasting-yes = Le navigateur s’est engagé à ne rien effacer de lui-même.
place-lasting-no = Le navigateur peut tout effacer si la place manque, et certains le font après quelques jours sans visite.
place-lasting-ask = Demander de tout garder
place-lasting-refused = Le navigateur ne s’y engage pas. Il accepte plus volontiers d’un site installé ou mis en favori.
place-exported = Dernier fichier
place-exported-never = Jamais enregistré dans un fichier.
place-exported-today = Enregistré aujourd’hui.
place-exported-days = { $days ->
    [one] Enregistré hier.
   *[other] Enregistré il y a { $days } jours, le { $date }.
}
place-offline = Sans réseau
place-offline-yes = Levier s’ouvre sans réseau : ses fichiers sont dans ce navigateur.
place-offline-no = Pas encore : les fichiers du site ne sont pas dans ce navigateur. levier.html, lui, s’ouvre partout.
