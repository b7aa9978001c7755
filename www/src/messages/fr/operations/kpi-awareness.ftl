# La notoriété, ses indicateurs : nom, à quoi il sert, phrase de résultat, lecture, exemple, pièges.

op-cpm = Coût pour mille (CPM)
op-cpm-what = Donne le prix de mille affichages, pour comparer des supports de toutes tailles.
op-cpm-result = Mille affichages vous coûtent { $value }.
op-cpm-reading-compare = Aucun CPM n’est bon en soi. Comparez-le à vos campagnes passées de même format et de même ciblage, puis au coût des clics et des ventes qui suivent.
op-cpm-example = Une campagne de { $cost } a été affichée { $impressions } fois : le CPM est de { $value }.
op-cpm-input-cost-hint = Hors taxes, pour ces affichages-là.
op-cpm-pitfall-cheap-is-not-seen = Un affichage bon marché n’est pas un affichage vu : regardez aussi la visibilité et la place dans la page.
op-cpm-pitfall-formats-differ = Un CPM de vidéo et un CPM de bannière ne paient pas la même attention ; comparez à format égal.

op-frequency = Répétition
op-frequency-what = Dit combien de fois, en moyenne, chaque personne touchée a été exposée au message.
op-frequency-result = Chaque personne touchée a été exposée au message { $value } fois en moyenne.
op-frequency-reading-once = Moins de deux expositions en moyenne : une partie au moins des personnes touchées n’a été exposée qu’une fois. Avant de payer plus de répétition, demandez-vous si une seule exposition suffit à ce message.
op-frequency-reading-compare = Aucune répétition ne convient à tous les messages. Suivez le taux de clic ou la mémorisation à mesure qu’elle monte : quand ils baissent, renouvelez le message ou touchez d’autres personnes.
op-frequency-example = { $impressions } affichages pour { $reach } personnes différentes : chacune a été exposée { $value } fois en moyenne.
op-frequency-pitfall-reach-not-additive = La couverture ne s’additionne pas : la même personne touchée lundi et mardi compte une seule fois sur les deux jours.
op-frequency-pitfall-average-hides = Une moyenne de 3 peut cacher beaucoup de personnes à 1 et quelques-unes à 20, déjà lassées.

op-grp = GRP
op-grp-what = Mesure la pression publicitaire sur une cible, en points (« gross rating points ») : la couverture en pourcentage multipliée par la répétition.
op-grp-result = La pression sur la cible est de { $value } (GRP).
op-grp-reading-under-one-each = Sous 100, chaque personne de la cible a été exposée moins d’une fois en moyenne. Regardez la couverture : elle dit quelle part de la cible a été touchée.
op-grp-reading-one-or-more-each = À partir de 100, chaque personne de la cible a été exposée une fois ou plus en moyenne, ce qui ne veut pas dire que toutes l’ont été. Regardez la couverture avant d’augmenter la pression.
op-grp-example = Sur une cible de { $audience } personnes, { $impressions } affichages en ont touché { $reach } : une couverture de { $reach_pct } et une répétition de { $frequency } font un GRP de { $value }.
op-grp-pitfall-not-people = 150 GRP ne veut pas dire 150 % de la cible touchée : une même personne exposée trois fois compte trois fois.
op-grp-pitfall-same-grp-two-plans = 45 GRP, c’est 45 % de la cible une fois ou 15 % trois fois : donnez toujours la couverture et la répétition avec.

op-awareness-rate = Taux de notoriété
op-awareness-rate-what = Estime, par sondage, la part de la cible qui connaît la marque.
op-awareness-rate-result = { $value } des personnes interrogées citent ou reconnaissent la marque.
op-awareness-rate-reading-compare = Un taux seul ne montre aucun progrès. Comparez-le au sondage précédent, même question et même cible, par un test des deux taux, et aux concurrents du même sondage.
op-awareness-rate-example = Sur { $respondents } personnes interrogées, { $citing } citent la marque sans aide : la notoriété spontanée est de { $value }.
op-awareness-rate-pitfall-kinds-not-comparable = Reconnaître dans une liste est plus facile que citer : la notoriété assistée est presque toujours la plus haute. Ne comparez que des mesures de même nature.
op-awareness-rate-pitfall-small-sample = Avec peu de réponses, l’intervalle est large : une petite hausse d’un sondage à l’autre peut n’être que du hasard.

op-share-of-voice = Part de voix
op-share-of-voice-what = Situe votre investissement publicitaire dans celui de toute la catégorie.
op-share-of-voice-result = Vous portez { $value } de la publicité de votre marché.
op-share-of-voice-reading-compare = À elle seule, elle ne dit pas si vous investissez assez. Comparez-la à votre part de marché : l’écart entre les deux est la part de voix excédentaire.
op-share-of-voice-example = { $own } de publicité dans un marché qui en dépense { $market } : la part de voix est de { $value }.
op-share-of-voice-pitfall-market-boundary = Le résultat dépend des concurrents que vous comptez : gardez le même périmètre d’une année à l’autre.
op-share-of-voice-pitfall-same-measure = Ne divisez pas vos euros nets par les euros bruts du marché, comptés au tarif affiché sans remise : prenez la même mesure des deux côtés.

op-excess-share-of-voice = Part de voix excédentaire (ESOV)
op-excess-share-of-voice-what = Dit si votre marque parle plus, ou moins, que son poids sur le marché.
op-excess-share-of-voice-result = Votre part de voix s’écarte de votre part de marché de { $value }.
op-excess-share-of-voice-reading-below = Votre marque parle moins que son poids sur le marché. En moyenne et sur des années, les marques dans ce cas tendent à perdre du terrain : surveillez votre part avant de conclure.
op-excess-share-of-voice-reading-level-or-above = Votre marque parle au moins autant que son poids sur le marché. C’est plus souvent le cas des marques qui progressent, sans que rien ne le garantisse : le message et le produit comptent aussi.
op-excess-share-of-voice-example = Avec { $share_of_voice } de part de voix et { $market_share } de part de marché, l’écart est de { $value }.
op-excess-share-of-voice-input-market-share-hint = Du même marché et de la même période que la part de voix.
op-excess-share-of-voice-pitfall-points-not-percent = C’est un écart en points, pas un pourcentage de croissance.
op-excess-share-of-voice-pitfall-slow-and-average = Le lien entre cet écart et la croissance est une moyenne de campagnes, observée sur des années : ce n’est pas une promesse.

op-engagement-rate = Taux d’engagement
op-engagement-rate-what = Rapporte les gestes faits sur un contenu (j’aime, commentaires, partages) à une base que vous choisissez et affichez.
op-engagement-rate-result = Les interactions représentent { $value } de la base choisie.
op-engagement-rate-reading-compare = Il n’existe pas de norme : comparez à vos propres contenus, sur le même réseau et la même base. Des gestes ne sont pas des ventes : suivez ce qu’ils amènent.
op-engagement-rate-reading-at-least-the-base = Il y a au moins autant de gestes que d’unités dans la base. C’est possible, puisqu’une personne peut en faire plusieurs ; vérifiez tout de même que les deux chiffres couvrent le même contenu et la même période.
op-engagement-rate-example = { $interactions } interactions pour une couverture de { $base } personnes : le taux d’engagement est de { $value }.
op-engagement-rate-input-base-hint = Le nombre de personnes touchées, d’affichages ou d’abonnés, selon la nature choisie.
op-engagement-rate-pitfall-base-changes-all = Sur la couverture, les affichages ou les abonnés, le même contenu donne trois taux différents : nommez toujours la base.
op-engagement-rate-pitfall-interactions-not-people = Une même personne peut aimer, commenter et partager : le taux compte des gestes, pas des personnes, et peut dépasser 100 %.

op-penetration-rate = Taux de pénétration
op-penetration-rate-what = Donne la part de la cible qui a acheté au moins une fois.
op-penetration-rate-result = { $value } de la cible a acheté au moins une fois.
op-penetration-rate-reading-compare = Comparez-la à celle des concurrents, sur la même cible et la même période. Elle dit combien de personnes restent à gagner, pas combien de fois les autres achètent.
op-penetration-rate-example = { $buyers } acheteurs dans une cible de { $target_population } personnes : la pénétration est de { $value }.
op-penetration-rate-pitfall-buyers-not-purchases = Comptez des acheteurs, pas des achats : dix commandes d’un client font un acheteur.
op-penetration-rate-pitfall-window = Sur un mois ou sur un an, la pénétration change : précisez la période.

op-parfitt-collins-share = Part de marché selon Parfitt et Collins
op-parfitt-collins-share-what = Prévoit la part de marché à terme d’un produit à partir de l’essai, du réachat et de l’intensité d’achat.
op-parfitt-collins-share-result = À terme, la part de marché attendue est de { $value }.
op-parfitt-collins-share-reading-forecast = C’est une prévision si rien ne change, à comparer à la part qui rend le lancement rentable. Si elle ne suffit pas, voyez lequel des trois facteurs vous pouvez relever : l’essai, le réachat ou l’intensité.
op-parfitt-collins-share-reading-whole-market = Le résultat atteint ou dépasse le marché entier : un des trois facteurs est faux. Vérifiez que le réachat est bien une part des achats de la catégorie, et que l’indice se compte autour de 1.
op-parfitt-collins-share-example = { $penetration } des acheteurs de la catégorie ont essayé le produit et lui donnent { $repeat_rate } de leurs achats, avec une intensité de { $intensity_index } : la part attendue est de { $value }.
op-parfitt-collins-share-input-penetration-hint = Acheteurs ayant essayé le produit ÷ acheteurs de la catégorie.
op-parfitt-collins-share-input-repeat-rate-hint = Part de leurs achats de la catégorie qu’ils donnent au produit après l’essai ; ce n’est pas la part des clients revenus.
op-parfitt-collins-share-pitfall-long-run-only = La formule suppose un essai et un réachat stabilisés. Trop tôt, elle trompe : l’essai monte encore, et les premiers acheteurs rachètent plus que les suivants.
op-parfitt-collins-share-pitfall-index-not-rate = L’indice d’intensité vaut 1 pour un acheteur moyen de la catégorie, 1,2 pour qui achète 20 % de plus ; ce n’est pas un pourcentage.
