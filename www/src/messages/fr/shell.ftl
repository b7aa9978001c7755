nav-home = Accueil
nav-strategy = Stratégie
nav-segments = Segments
nav-operations = Opérations
nav-measure = Mesure
nav-customers = Clients
nav-decision = Décision
nav-calculators = Calculateurs
nav-methods = Méthodes
nav-data = Données
nav-workspace = Espace de travail
nav-licences = Licences

workspace-new-name = Mon espace de travail

range-between = entre { $low } et { $high }
unit-value-days = { $n ->
    [one] { $value } jour
   *[other] { $value } jours
}
unit-value-months = { $value } mois
unit-value-years = { $n ->
    [one] { $value } an
   *[other] { $value } ans
}
unit-value-periods = { $n ->
    [one] { $value } période
   *[other] { $value } périodes
}

unit-points = pt
unit-days = jours
unit-months = mois
unit-years = ans
unit-periods = périodes

yes = oui
no = non
none = aucun
optional = (facultatif)
cancel = Annuler
remove = Supprimer
close = Fermer
print = Imprimer
copy-link = Copier le lien
copied = Lien copié
slider-of = { $label }, curseur

document-title = Levier, le laboratoire de décision marketing
skip = Aller au contenu
brand-home = Levier, accueil
nav-chain = La chaîne de décision
nav-more = Outils
nav-plus = Plus
undo = Annuler la dernière modification
undo-title = Annuler (Ctrl+Z)
redo = Rétablir la modification
redo-title = Rétablir (Ctrl+Y)
switch-language = Switch to English
theme = { $theme ->
    [light] Thème clair. Passer au thème sombre
    [dark] Thème sombre. Suivre le système
   *[auto] Thème du système. Passer au thème clair
}
unknown-title = Cette page n’existe pas
unknown-what = L’adresse vient peut-être d’une autre version de Levier, ou d’un lien recopié en partie.
unknown-home = Revenir à l’accueil

page-broken = Cette page n’a pas pu être dessinée : c’est une erreur du site. Vos données sont intactes, et les autres pages restent ouvertes.
page-missing = Cette page n’a pas pu être chargée : le site a peut-être été publié à nouveau, ou la connexion a été coupée. Vos données sont intactes.
page-reload = Recharger la page

chain-strategy-targets = { $n ->
    [0] { $targets ->
        [one] 1 segment visé
       *[other] { $targets } segments visés
    }
    [one] { $n } objectif, { $targets ->
        [one] 1 segment visé
       *[other] { $targets } segments visés
    }
   *[other] { $n } objectifs, { $targets ->
        [one] 1 segment visé
       *[other] { $targets } segments visés
    }
}
chain-strategy-none = aucun objectif
chain-strategy = { $n ->
    [one] { $n } objectif
   *[other] { $n } objectifs
}
chain-operations-none = aucun canal
chain-operations-reading = lecture en cours
chain-operations-planned = { $n ->
    [one] une campagne prévue
   *[other] { $n } campagnes prévues
 }
chain-operations = { $n ->
    [one] { $n } canal
   *[other] { $n } canaux
}
chain-measure-none = rien d’importé
chain-measure = { $n ->
    [one] { $n } fichier importé
   *[other] { $n } fichiers importés
}
beside-segments = { $n ->
    [one] un segment gardé
   *[other] { $n } segments gardés
 }
beside-given = une table de clients
beside-none = aucune table de clients
chain-decision-none = rien à décider encore
chain-decision-ready = un budget à répartir
chain-decision = { $n ->
    [one] { $n } décision au journal
   *[other] { $n } décisions au journal
}

workspace-name = Nom de l’espace de travail
save-empty = rien à enregistrer
save-saving = enregistrement…
save-saved = enregistré
save-unsaved = non enregistré
save-conflict = modifié ailleurs
save-wiped = effacé ailleurs
save-memory = en mémoire seulement
save-readonly = lecture seule
save-quarantined = illisible
save-unsaved-full = La place que ce navigateur accorde au site est pleine : la dernière modification n’est pas enregistrée. La version précédente est intacte. Enregistrez l’espace de travail dans un fichier, puis supprimez des données importées.
save-unsaved-denied = Ce navigateur refuse d’enregistrer : la dernière modification ne survivrait pas à la fermeture de la page. Enregistrez l’espace de travail dans un fichier.
save-unsaved-failed = L’enregistrement a échoué, et rien n’a été remplacé. Enregistrez l’espace de travail dans un fichier, ou essayez de nouveau.
save-unsaved-busy = Un autre onglet de Levier retient l’enregistrement : la dernière modification n’est qu’en mémoire. Fermez l’autre onglet, puis essayez de nouveau.
save-lost = Les données de { $files } manquent dans ce navigateur ou y sont abîmées : les chiffres qui en viennent ne se calculent plus. Redonnez ces fichiers, ou ouvrez un fichier d’espace de travail qui les contient.
save-recovered = Le navigateur avait perdu votre dernier enregistrement ; il a été retrouvé dans le journal de Levier.
save-conflict-clean = Cet espace de travail a été modifié dans un autre onglet. Cet onglet en montre la version d’avant.
save-conflict-dirty = Cet espace de travail a été modifié dans un autre onglet, et vos modifications d’ici ne sont pas enregistrées. Rien n’est perdu : choisissez la version à garder, l’autre restera à une annulation (Ctrl+Z) de vous.
save-take-theirs = Prendre l’autre version
save-keep-mine = Garder celle-ci
save-copy-mine = Garder celle-ci en copie (fichier)
save-wiped-what = Les données du site ont été effacées dans ce navigateur. Cet onglet en a encore une copie en mémoire.
save-write-back = La remettre en place
save-memory-what = Ce navigateur n’accorde pas de stockage à ce site : cette session ne sera pas gardée. Avant de fermer, enregistrez l’espace de travail dans un fichier.
save-alone-what = Ce fichier ne garde rien sur cet ordinateur : avant de le fermer, enregistrez l’espace de travail dans un fichier ; vous le rouvrirez ici.
save-readonly-what = Il n’est ni modifié ni écrasé. Rechargez la page pour obtenir la dernière version de Levier ; si elle ne vient pas, enregistrez l’espace de travail dans un fichier et ouvrez-le avec la version qui l’a fait.
save-export = Enregistrer dans un fichier
save-retry = Essayer de nouveau

quarantine-title = Vos données n’ont pas pu être relues
quarantine-what = Ce qui était enregistré dans ce navigateur est abîmé. Rien n’a été effacé ni remplacé : le texte est mis de côté tel quel. Choisissez comment continuer.
quarantine-failed = Cette copie ne s’ouvre pas non plus.
quarantine-download-title = Garder le texte abîmé
quarantine-download-what = { $size } caractères, tels qu’ils ont été trouvés : une personne du métier pourra peut-être en tirer quelque chose.
quarantine-download = Enregistrer le texte
quarantine-backup-title = Revenir à une sauvegarde
quarantine-backup-what = Levier garde les dernières versions qu’il a pu relire.
quarantine-backup = Ouvrir la révision { $revision }
quarantine-new-title = Repartir d’un espace vide
quarantine-new-what = Vous pourrez ensuite importer un espace de travail enregistré dans un fichier.
quarantine-new = Repartir de zéro

figure-why = { $labelled ->
    [no] { $name } : { $value }. Pourquoi ce chiffre ?
   *[other] { $name }, { $label } : { $value }. Pourquoi ce chiffre ?
}
why-column = Explications
why-kicker = Pourquoi ce chiffre ?
why-title = { $labelled ->
    [no] Explication : { $name }
   *[other] Explication : { $name }, { $label }
}
why-formula = Comment il se calcule
why-missing = Il manque : { $names }.
formula-by-name = Formule
formula-by-number = Formule avec vos nombres
why-interval = À quel point on en est sûr
interval-picture = { $value }, entre { $low } et { $high }
interval-reading = Entre { $low } et { $high }, avec une confiance de { $confidence } (intervalle de { $method }).
interval-method-wilson = Wilson
why-provenance = D’où il vient
why-rows = { $rows ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
why-lines = Numéros de ligne dans le fichier
why-excluded = Ce qui est laissé de côté
why-excluded-rows = { $name } : { $value } sur { $rows ->
    [one] { $shown } ligne dont l’autre terme est inconnu
   *[other] { $shown } lignes dont l’autre terme est inconnu
}.
why-pitfalls = { $n ->
    [one] Le piège
   *[other] Les pièges
}
why-calculator = Refaire le calcul
why-pin = Épingler
why-unpin = Détacher

home-sentence = Où mettre votre prochain euro de marketing, et pourquoi.
home-promise = De vos exports publicitaires à une décision chiffrée : ce que chaque canal rapporte, ce qu’il faudrait déplacer, ce que vous y gagneriez, et à quel point on peut en être sûr. Tout se calcule dans cet onglet ; rien n’en sort.
home-resume = Reprendre « { $name } »
home-none = Ce navigateur ne garde aucun espace de travail.
home-none-open = Ouvrir celui d’un fichier
home-doors = Trois façons de commencer
home-door-example = Essayer l’exemple
home-door-example-what = Une entreprise d’exemple, ses campagnes et ses ventes, jusqu’à la décision. Un clic, et tout se manipule.
home-door-import = Importer mes fichiers
home-door-import-what = Les exports de vos régies, ou un tableau des dépenses et des ventes par semaine. Ils restent sur votre ordinateur.
home-door-calculator = Ouvrir un calculateur
home-door-calculator-what = ROI, coût par acquisition, ROAS… La formule, vos nombres, et le piège où l’on tombe.

lever-title = Quatre maillons, un levier
lever-what = Les chiffres sont ceux de l’exemple, calculés par le même code que les vôtres.
lever-picture = La chaîne dessinée comme un levier. La stratégie, 1, appuie sur le long bras ; les opérations, 2, sont le bras ; la mesure, 3, est le point d’appui ; la décision, 4, soulève la charge, d’aujourd’hui, en pointillé, à ce qui est proposé.
lever-example = Exemple
lever-target = { $direction ->
    [decrease] ≤ { $value }
   *[other] ≥ { $value }
}
lever-strategy = Objectif : { $kpi }.
lever-strategy-none = Un objectif : un indicateur, une cible, une date.
lever-operations = dépensés sur { $channels ->
    [one] un canal
   *[other] { $channels } canaux
}, { $campaigns ->
    [one] une campagne
   *[other] { $campaigns } campagnes
}.
lever-operations-none = Les canaux et les campagnes, avec leur budget.
lever-measure = { $kpi }, mesuré. Touchez le chiffre : il s’explique.
lever-measure-none = Ce que les fichiers importés disent de chaque canal.
lever-decision = { $days ->
    [7] { $outcome } par semaine ({ $range }), en déplaçant { $moved } d’un canal à l’autre, sans dépenser plus.
    [1] { $outcome } par jour ({ $range }), en déplaçant { $moved } d’un canal à l’autre, sans dépenser plus.
   *[other] { $outcome } par période de { $days } jours ({ $range }), en déplaçant { $moved } d’un canal à l’autre, sans dépenser plus.
}
lever-decision-busy = Les courbes de réponse se calculent…
lever-decision-none = Ce que l’on gagne à déplacer le budget, avec son intervalle.

workspace-what = Ce sur quoi les chiffres reposent, et ce document comme fichier. Tout est gardé dans ce navigateur, et nulle part ailleurs.
workspace-file-name = espace-de-travail
workspace-contents = { $sources ->
    [0] Aucun fichier importé
    [one] { $sources } fichier importé
   *[other] { $sources } fichiers importés
}, { $objectives ->
    [0] aucun objectif
    [one] { $objectives } objectif
   *[other] { $objectives } objectifs
}, { $decisions ->
    [0] aucune décision
    [one] { $decisions } décision
   *[other] { $decisions } décisions
}.
workspace-build = Version { $build }
settings-title = Hypothèses
settings-what = Elles entrent dans les calculs ; chaque explication les montre.
settings-margin = Taux de marque
settings-margin-hint = (prix HT − coût) / prix HT. Sans lui, pas de ROI : un ROI sur le chiffre d’affaires tromperait.
settings-currency = Monnaie
settings-currency-none = Celle des fichiers
settings-currency-hint = Aucun montant n’est jamais converti.
settings-vat = Chiffre d’affaires importé
settings-vat-unknown = Je ne sais pas
settings-vat-excluded = Hors taxes (HT)
settings-vat-included = Toutes taxes comprises (TTC)
settings-vat-hint = Une dépense HT comparée à des ventes TTC gonfle le ROAS du taux de TVA.
settings-vat-rate = Taux de TVA
export-title = Enregistrer dans un fichier
export-what = Tout l’espace de travail, à garder ou à transmettre.
export-save = Enregistrer le fichier
import-workspace-title = Ouvrir un fichier
import-workspace-what = Un espace de travail enregistré par Levier (.json).
import-workspace-pick = Choisir un fichier
import-workspace-drop = ou déposez-le ici
import-workspace-preview = Aperçu du fichier
import-workspace-replace = Prendre ce fichier
import-workspace-done = « { $name } » est ouvert. Ctrl+Z rend l’espace précédent.
import-workspace-untouched = Votre espace de travail n’a pas changé.
backups-title = Sauvegardes
backups-what = Les dernières versions relues après enregistrement, et les textes mis de côté.
backup-revision = Révision { $revision }
backup-look = Voir
replaced = remplacé : « { $name } »
replaced-give-up = Y renoncer
quarantined = Texte illisible mis de côté ({ $size } caractères)
wipe-title = Tout effacer
wipe-what = Le document, les autres espaces, les sauvegardes, ce qui a été mis de côté et vos réponses aux exercices, dans ce navigateur.
wipe-ask = Effacer les données de Levier
wipe-sure = « { $name } », les autres espaces et toutes les sauvegardes seront effacés de ce navigateur. Ce geste ne s’annule pas.
wipe-do = Tout effacer
wipe-done = Tout est effacé. Cet espace de travail est neuf.
newer-title = Cet espace de travail vient d’une version plus récente
quarantine-no-room = Il n’y a pas la place de mettre ce texte de côté : enregistrez-le avant tout autre choix, qui l’écraserait.
theme-name = { $theme ->
    [light] Thème clair
    [dark] Thème sombre
   *[auto] Thème du système
}

# --- Plusieurs espaces de travail
workspaces-title = Vos espaces de travail
workspaces-what = Chacun est gardé entier dans ce navigateur, avec ses fichiers. Ouvrir l’un met l’autre de côté.
workspaces-memory = Ce navigateur ne garde rien : un seul espace reste ouvert, le temps de cette page.
workspaces-open-now = ouvert
workspaces-item = mis de côté le { $date }, { $size } ko
workspaces-newer = Fait par une version plus récente
workspaces-new = Nouvel espace
workspaces-open = Ouvrir
workspaces-open-name = Ouvrir « { $name } »
workspaces-rename = Renommer
workspaces-rename-name = Renommer « { $name } »
workspaces-export = Enregistrer
workspaces-export-name = Enregistrer « { $name } » dans un fichier
workspaces-remove-name = Supprimer « { $name } »
workspaces-remove-sure = « { $name } » quittera cette liste. Son texte restera parmi les versions précédentes, plus bas, tant que vous n’y renoncez pas.
workspaces-remove-do = Supprimer de la liste
workspaces-removed = « { $name } » a quitté la liste ; son texte est parmi les versions précédentes, plus bas.
workspaces-opened = « { $name } » est ouvert ; l’espace précédent est dans la liste.
workspaces-switch = Changer d’espace de travail
workspaces-others = Autres espaces de travail
workspaces-none = Il n’y a pas d’autre espace de travail.
workspaces-all = Tous les espaces
import-workspace-beside = Ouvrir à côté
import-workspace-beside-what = Ouvert à côté, il laisse « { $name } » dans la liste des espaces. Pris à sa place, il le remplace ; vous pourrez annuler tant que cette page reste ouverte.
save-opened = Un autre onglet a ouvert « { $name } ». Cet onglet montre encore l’espace précédent, qui est gardé.
workspaces-full = Il n’y a plus assez de place dans ce navigateur pour mettre cet espace de côté : rien n’a changé. Enregistrez un espace dans un fichier, puis supprimez-le d’ici.
