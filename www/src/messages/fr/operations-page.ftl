# Page des opérations : les campagnes et leurs canaux.

operations-title = Opérations
operations-empty-title = Ici se rangent vos campagnes
operations-empty = Une campagne utilise un canal. Dans un export, la plateforme tient lieu de canal ; dites ici quelle campagne relève de la recherche, de l’affichage ou des réseaux sociaux, et toutes les mesures se regroupent ainsi.
operations-empty-import = Importer un export
operations-empty-example = Voir avec l’exemple
operations-sentence = { $campaigns ->
    [one] Une campagne
   *[other] { $campaigns } campagnes
 } sur { $channels ->
    [one] un canal
   *[other] { $channels } canaux
 }, { $cost } dépensés.
operations-sentence-no-cost = { $campaigns ->
    [one] Une campagne
   *[other] { $campaigns } campagnes
 } sur { $channels ->
    [one] un canal
   *[other] { $channels } canaux
 }.
operations-channels-title = Canaux
operations-channel = Canal
operations-campaigns = Campagnes
operations-campaign = Campagne
operations-cost = Dépense
operations-campaigns-title = À quel canal appartient chaque campagne
operations-campaigns-hint = Choisissez un canal existant ou écrivez un nouveau nom. Videz le champ pour revenir à la plateforme.
operations-channel-of = Canal de la campagne { $campaign }
operations-unnamed = (sans nom)
operations-mapped = { $campaign } est rangée dans { $channel }.
operations-unmapped = { $campaign } revient à sa plateforme.
operations-unnamed-hint = Sans nom de campagne, cette ligne ne peut pas être rangée ailleurs que sous sa plateforme.
operations-total = Total
operations-next = Voir la mesure par canal
