# L'entonnoir, dans les deux sens : de la première étape à la vente, et d'un objectif aux volumes.

suite-funnel = Entonnoir

op-funnel = Entonnoir de conversion
op-funnel-what = Suit ce qui reste à chaque étape, du premier contact à la vente, et montre où l’on perd le plus.
op-funnel-result = Du début à la fin, { $value } arrivent au bout.
op-funnel-reading-few = Moins de 1 % va jusqu’au bout : c’est courant quand on part d’affichages, faible quand on part de visites.
op-funnel-reading-some = Entre 1 % et 10 % vont jusqu’au bout : courant pour un site marchand, de la visite à l’achat. Comparez à vos mois passés.
op-funnel-reading-many = Plus d’une personne sur dix va jusqu’au bout : vérifiez que la première étape compte bien tout le monde.
op-funnel-pitfall-same-people = Toutes les étapes doivent compter la même chose sur la même période : des personnes, ou des sessions, pas les deux.
op-funnel-pitfall-lowest-rate-is-not-the-leak = L’étape au taux le plus bas n’est pas toujours la fuite : un clic pour cent affichages est ordinaire, une panne au paiement ne l’est pas.
op-funnel-pitfall-several-times-each = Une étape plus grande que la précédente signale un double compte ou une entrée par ailleurs.
op-funnel-example = Avec { $steps }, { $overall_rate } arrivent au bout ; l’étape au taux le plus bas est « { $worst_step } ».
op-funnel-input-steps = Étapes, de la première à la dernière
op-funnel-input-step = Étape
op-funnel-input-volume = Nombre
op-funnel-output-step-rates = Taux de passage
op-funnel-output-overall-rate = Taux de bout en bout
op-funnel-output-worst-step = Étape au taux le plus bas
op-funnel-output-largest-absolute-loss = Étape où l’on perd le plus de monde
op-funnel-output-non-monotonic = Étapes plus grandes que la précédente

op-reverse-funnel = De l’objectif aux volumes
op-reverse-funnel-what = Remonte d’un objectif de chiffre d’affaires au nombre de visites, de leads et de ventes qu’il demande.
op-reverse-funnel-result = Volumes à réunir, de la première étape à la dernière : { $value }.
op-reverse-funnel-reading-from-the-top = Le premier volume est celui que vos campagnes doivent amener ; les suivants sont des objectifs pour chaque équipe.
op-reverse-funnel-pitfall-rates-hold-at-scale = Rien ne dit que les taux tiennent quand le volume double : les visiteurs suivants sont souvent moins intéressés.
op-reverse-funnel-pitfall-round-at-the-end = Arrondissez à la fin, jamais d’une étape à l’autre : les arrondis s’ajouteraient.
op-reverse-funnel-pitfall-sales-take-time = Une vente peut suivre la visite de plusieurs mois : avancez le calendrier d’autant.
op-reverse-funnel-example = Pour { $revenue_target } de chiffre d’affaires à { $aov } la vente, il faut { $orders } ventes, donc { $volumes_ceil } aux étapes qui y mènent.
op-reverse-funnel-input-revenue-target = Objectif de chiffre d’affaires
op-reverse-funnel-input-rates = Taux de passage, de la première étape à la vente
op-reverse-funnel-input-cost-per-top-unit = Coût d’une unité de la première étape
op-reverse-funnel-input-cost-per-top-unit-hint = Par exemple le coût par clic, si la première étape est une visite.
op-reverse-funnel-output-orders = Ventes nécessaires
op-reverse-funnel-output-volumes = Volumes exacts
op-reverse-funnel-output-volumes-ceil = Volumes à réunir
op-reverse-funnel-output-budget = Budget de la première étape
