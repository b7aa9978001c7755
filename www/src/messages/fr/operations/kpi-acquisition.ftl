# L’acquisition, ses indicateurs : nom, à quoi il sert, phrase de résultat, lecture, exemple, pièges.

op-ctr = Taux de clic (CTR)
op-ctr-what = Dit quelle part des affichages a donné un clic.
op-ctr-result = { $value } des affichages ont donné un clic.
op-ctr-reading-compare = Il n’existe pas de bon taux de clic en général. Comparez à vos propres annonces, sur le même canal et le même format, puis vérifiez que les ventes suivent.
op-ctr-example = { $clicks } clics pour { $impressions } affichages : le taux de clic est de { $value }.
op-ctr-input-clicks-hint = Tous les clics, ou ceux vers votre site : gardez le même compte pour comparer.
op-ctr-pitfall-two-kinds-of-click = Certaines plateformes comptent tous les clics, d’autres ceux vers votre site : vérifiez avant de comparer.
op-ctr-pitfall-average-of-rates = Ne faites pas la moyenne des taux : 10 clics sur 100 et 990 sur 99 000 font 1,01 %, pas 5,5 %.
op-ctr-pitfall-clicks-are-not-sales = Une annonce qui attire des curieux a un bon taux de clic et peu de ventes.

op-cpc = Coût par clic (CPC)
op-cpc-what = Donne le prix moyen d’un clic sur vos annonces.
op-cpc-result = Chaque clic vous a coûté { $value } en moyenne.
op-cpc-reading-compare = Il n’existe pas de bon prix en général. Votre plafond est le CPA seuil multiplié par votre taux de conversion : au-delà, un clic coûte plus que la marge qu’il rapporte en moyenne.
op-cpc-example = { $cost } pour { $clicks } clics : chaque clic a coûté { $value } en moyenne.
op-cpc-input-cost-hint = Hors taxes, pour ces clics-là.
op-cpc-input-clicks-hint = Les clics que la plateforme facture.
op-cpc-pitfall-cheap-clicks = Un clic bon marché qui ne convertit pas coûte plus cher qu’un clic cher qui convertit : regardez le coût par acquisition (CPA).
op-cpc-pitfall-average-not-next = C’est un prix moyen : les clics suivants, plus disputés, coûtent souvent davantage.
op-cpc-pitfall-click-is-not-visit = Un clic n’est pas une visite : certains n’arrivent jamais sur la page. Comparez les clics facturés aux visites mesurées.

op-cpa = Coût par acquisition (CPA)
op-cpa-what = Dit combien de dépense il a fallu pour obtenir une conversion.
op-cpa-result = Chaque conversion vous a coûté { $value } en moyenne.
op-cpa-reading-compare = Si la conversion est une commande, comparez-le au CPA seuil, ce que sa marge permet de payer : au-delà, chaque commande perd de l’argent, sauf si le client revient. Sinon, comparez à vos périodes passées, à définition égale.
op-cpa-example = { $cost } de dépense pour { $conversions } conversions : chacune a coûté { $value } en moyenne.
op-cpa-input-cost-hint = Hors taxes, sur la même période que les conversions.
op-cpa-input-conversions-hint = Une seule définition ; une plateforme peut en compter des fractions.
op-cpa-pitfall-what-is-a-conversion = Une conversion peut être une vente, un formulaire ou une page vue : comparez à définition égale.
op-cpa-pitfall-missing-is-not-zero = Une conversion non mesurée n’est pas zéro conversion : dans un fichier importé, la dépense des lignes sans mesure est laissée à part et affichée.
op-cpa-pitfall-average-not-next = C’est un coût moyen : la conversion suivante coûte en général plus cher que les premières.

op-cpl = Coût par lead (CPL)
op-cpl-what = Dit combien coûte un lead, c’est-à-dire un contact commercial qui s’est fait connaître.
op-cpl-result = Chaque lead vous a coûté { $value } en moyenne.
op-cpl-reading-compare = Votre plafond est la marge d’un client multipliée par la part des leads qui deviennent clients. Un lead cher qui achète vaut mieux qu’un lead bon marché qui n’achète pas.
op-cpl-example = { $cost } de dépense pour { $leads } leads : chaque lead a coûté { $value } en moyenne.
op-cpl-input-cost-hint = Hors taxes, sur la même période que les leads.
op-cpl-pitfall-lead-quality = Un lead peu qualifié se paie plus tard : suivez aussi la part des leads qui deviennent clients.

op-cac = Coût d’acquisition client (CAC)
op-cac-what = Dit combien vous avez dépensé, en moyenne, pour gagner un nouveau client.
op-cac-result = Chaque nouveau client vous a coûté { $value } en moyenne.
op-cac-reading-compare = Comparez-le à la marge qu’un client laisse sur toute sa vie, jamais à son chiffre d’affaires : s’il la dépasse, chaque client gagné coûte plus qu’il ne rapporte.
op-cac-example = { $acquisition_cost } de coûts pour { $new_customers } nouveaux clients : chacun a coûté { $value } en moyenne.
op-cac-pitfall-new-customers-only = Ne comptez que les nouveaux clients : y mêler les réachats fait baisser le CAC à tort.
op-cac-pitfall-media-only = Sans les salaires, les outils et l’agence, ce coût est incomplet : voyez le CAC complet.
op-cac-pitfall-time-lag = La dépense d’un mois gagne parfois les clients du mois suivant : prenez une période assez longue.

op-cac-fully-loaded = CAC complet
op-cac-fully-loaded-what = Ajoute à la dépense média tout ce que l’acquisition coûte vraiment.
op-cac-fully-loaded-result = Toutes charges comprises, chaque nouveau client vous a coûté { $value } en moyenne.
op-cac-fully-loaded-reading-compare = Comparez-le à la marge qu’un client laisse sur toute sa vie. Comparez-le aussi au coût en média seul : l’écart est ce que vos équipes, vos outils et vos prestataires ajoutent à chaque client.
op-cac-fully-loaded-example = { $media } de média, { $salaries } de salaires, { $tools } d’outils, { $agency } d’agence, { $content } de contenus et { $other } d’autres coûts, pour { $new_customers } nouveaux clients : chacun a coûté { $value }.
op-cac-fully-loaded-pitfall-same-period = Coûts et clients doivent venir de la même période, ou être décalés du délai de vente.
op-cac-fully-loaded-pitfall-shared-costs = Un salaire partagé entre acquisition et fidélisation se répartit : écrivez votre clé et gardez-la.
