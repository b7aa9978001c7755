# Page de la mesure : ce qui a été trouvé, puis le tableau.

measure-title = Mesure
measure-empty-title = Ici se lit ce que vos campagnes ont donné
measure-empty = Taux de clic, coût par conversion, ROAS, retour sur marge : chaque chiffre avec sa formule, vos nombres dedans, et le doute qui reste. Il faut un export de campagnes.
measure-empty-import = Importer un export
measure-empty-example = Voir avec l’exemple
measure-only-series = Vos sources sont des séries par date : elles servent à la décision. Pour mesurer des campagnes, ajoutez un export de Google Ads, de Meta ou d’un tableur.

measure-cost-conversions = { $n ->
    [one] { $cost } dépensés pour une conversion : { $cpa } par conversion.
   *[other] { $cost } dépensés pour { $conversions } conversions : { $cpa } par conversion.
 }
measure-cost-conversions-partial = { $n ->
    [one] { $cost } dépensés et une conversion connue. Là où les conversions sont connues, chacune coûte { $cpa }.
   *[other] { $cost } dépensés et { $conversions } conversions connues. Là où elles sont connues, une conversion coûte { $cpa }.
 }
measure-cost-clicks = { $n ->
    [one] { $cost } dépensés pour un clic : { $cpc } par clic.
   *[other] { $cost } dépensés pour { $clicks } clics : { $cpc } par clic.
 }
measure-cost-only = { $cost } dépensés.
measure-nothing-spent = Ces fichiers ne donnent pas de coût : les rapports au coût ne peuvent pas être calculés.
measure-doubt = Le taux de conversion est de { $rate } ; avec ce nombre de clics, il peut se tenir entre { $low } et { $high } (confiance { $confidence }).
measure-period = Du { $from } au { $to }.
measure-excluded = { $rows ->
    [one] Ce coût par conversion laisse de côté { $value } de dépense : une ligne ne dit pas ses conversions.
   *[other] Ce coût par conversion laisse de côté { $value } de dépense : { $rows } lignes ne disent pas leurs conversions.
 }

measure-table-title = Par canal et par campagne
measure-table-hint = Ouvrez un canal pour voir ses campagnes. Touchez un chiffre pour savoir d’où il vient.
measure-name = Canal
measure-total = Total
measure-open = Montrer les campagnes de { $channel }
measure-close = Masquer les campagnes de { $channel }
measure-open-all = Montrer toutes les campagnes
measure-close-all = Masquer les campagnes
measure-column-impressions = Impressions
measure-column-reach = Couverture
measure-column-clicks = Clics
measure-column-cost = Coût
measure-column-conversions = Conversions
measure-column-revenue = Chiffre d’affaires
measure-figure-ctr = Taux de clic
measure-figure-cpc = Coût par clic
measure-figure-cpm = Coût pour mille
measure-figure-conversion-rate = Taux de conversion
measure-figure-cpa = Coût par conversion
measure-figure-roas = ROAS
measure-figure-roi = ROI sur marge
measure-interval = { $low } à { $high }
measure-unknown = inconnu
measure-partial = { $missing ->
    [one] hors une ligne
   *[other] hors { $missing } lignes
 }
measure-unnamed = (sans nom)

measure-margin-title = Le ROI se calcule sur la marge
measure-margin-why = Un euro de chiffre d’affaires n’est pas un euro gagné. Donnez la part du prix hors taxes qui reste une fois payé ce que vous vendez, et le retour sur marge apparaît dans le tableau.
measure-margin-label = Taux de marque (marge ÷ prix hors taxes)
measure-margin-hint = Par exemple 40 %. Ce n’est pas le « taux de marge » comptable, qui se rapporte au coût d’achat.
measure-margin-bad = Entrez un pourcentage entre 0 et 100, par exemple 40.
measure-margin-save = Calculer le ROI
measure-margin-clear = Retirer
measure-margin-status = Taux de marque de { $rate } retenu : le ROI sur marge est dans le tableau.

measure-missing-title = Ce qui manque
measure-missing-row = { $rows ->
    [one] { $column } : une ligne ne donne pas cette valeur. Elle n’est pas comptée pour zéro.
   *[other] { $column } : { $rows } lignes ne donnent pas cette valeur. Elles ne sont pas comptées pour zéro.
 }
measure-chart-title = Taux de conversion par canal, et son intervalle
measure-chart-description = Un trait par canal va du bas au haut de l’intervalle de confiance ; le point est le taux observé. Deux traits qui se recouvrent largement ne se départagent pas.

measure-customers = Et les clients gagnés ?
measure-customers-what = Un canal peut coûter peu et amener des clients qui ne reviennent pas. La fidélité et la valeur se mesurent sur les commandes.
measure-customers-go = Voir ce que deviennent les clients
