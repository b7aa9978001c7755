# Les tableaux enregistrés.

export-csv = Enregistrer en CSV
export-csv-bare = CSV, toutes les décimales

# La forme du fichier de l’espace.
export-schema = Ce fichier a une forme publiée, que d’autres outils peuvent lire et vérifier :
export-schema-link = son schéma JSON
