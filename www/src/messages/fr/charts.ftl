# Mots communs aux graphiques.

chart-table = Données du graphique
chart-save-as = Enregistrer « { $title } » en { $format }
chart-value = Valeur
chart-low = Bas de l’intervalle
chart-high = Haut de l’intervalle
