# Partager un calcul : un lien, un QR code, un texte, un tableau. Et l’aperçu qu’un lien ouvre.

nav-shared = Calcul partagé

share-title = Partager, exporter, intégrer
share-link = Lien vers ce calcul
share-link-hint = Le calcul entier tient dans le lien : rien n’est envoyé à un serveur, et qui reçoit le lien reçoit vos nombres.
share-copy = Copier
share-link-copied = Lien copié
share-copy-refused = Le navigateur a refusé la copie : sélectionnez le texte et copiez-le vous-même.
share-too-long = Ce calcul est trop long pour un lien. Enregistrez-le en fichier : il s’ouvrira de la même façon.
share-qr = QR code du lien
share-qr-what = QR code du lien vers ce calcul.
share-qr-save = Enregistrer le QR code en { $format }
share-qr-too-long = Ce lien est trop long pour un QR code lisible.
share-markdown = Copier en Markdown
share-markdown-copied = Texte Markdown copié
share-csv-copy = Copier en CSV
share-csv-copied = Tableau CSV copié
share-csv-save = Télécharger le CSV
share-csv-hint = CSV en UTF-8, séparé par des points-virgules, avec la virgule décimale : Excel en français l’ouvre tel quel. Les nombres y sont complets, sans arrondi ; un taux de 2,5 % y est 0,025.
share-file = Enregistrer en fichier
share-file-hint = Le fichier .json contient le même calcul que le lien.
share-file-open = Ouvrir un fichier de calcul
share-picture = Image du graphique
share-print = Imprimer
share-embed = Intégrer à un site

share-colon = { " :" }
share-value = Valeur
share-input = Donnée
share-output = Résultat
share-formula = Formule
share-formula-if = { $then } si { $left } ≤ { $right }, sinon { $other }
share-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
share-kind = Rôle
share-name = Nom
share-key = Clé
share-row = Rang
share-unit = Unité
share-unit-rate = taux (1 = 100 %)
share-unit-rate-difference = écart de taux (0,01 = 1 point)
share-unit-relative-change = variation (1 = +100 %)
share-unit-half-width = demi-largeur (0,01 = ± 1 point)
share-unit-p-value = p (de 0 à 1)
share-unit-points = points
share-unit-count = nombre
share-unit-ratio = rapport
share-unit-days = jours
share-unit-months = mois
share-unit-years = ans
share-unit-periods = périodes
share-unit-number = nombre

shared-page-title = { $name }, calcul partagé
shared-what = Un lien ou un fichier de calcul s’ouvre en aperçu : vos propres données n’y touchent pas.
shared-banner = Calcul partagé : aperçu, rien n’est enregistré.
shared-copy = Travailler sur une copie
shared-back = Retour aux calculateurs
shared-scenarios = Scénarios
shared-scenario = Scénario { $n }
shared-pick = Ouvrir un fichier
shared-pick-hint = Un fichier .json enregistré depuis un calculateur.
shared-untouched = Rien n’a été ouvert ; vos données sont intactes.

share-error-empty = Ce lien ne contient aucun calcul. Demandez-le à nouveau à la personne qui vous l’a envoyé.
share-error-too-long = Ce lien est plus long que ceux de Levier : il n’a pas été lu. Demandez un fichier à la personne qui vous l’a envoyé.
share-error-newer = Ce calcul vient d’une version plus récente de Levier. Rechargez la page pour obtenir cette version.
share-error-older = Ce calcul vient d’une version de Levier qui n’est plus lue. Demandez un nouveau lien.
share-error-not-a-link = Ce lien n’est pas un lien de calcul, ou il a été modifié en chemin. Copiez-le à nouveau, en entier.
share-error-damaged = Ce lien est abîmé, sans doute coupé. Copiez-le à nouveau, en entier.
share-error-too-large = Ce qui est partagé est trop gros pour un calcul : la lecture s’est arrêtée là.
share-error-unknown-operation = Ce lien mène à un calculateur que cette version de Levier n’a pas.
share-error-unknown-input = Ce lien contient une donnée que ce calculateur ne connaît pas : il n’a pas été ouvert.
share-error-beyond = Ce lien dépasse ce qu’un calcul partagé peut contenir : il n’a pas été ouvert.
share-error-unreadable = Ce qui est partagé n’est pas un calcul de Levier.
share-error-not-loaded = Les calculateurs n’ont pas pu être chargés : vérifiez la connexion, puis rechargez la page.
