# La rentabilité, ses indicateurs : nom, à quoi il sert, phrase de résultat, lecture, exemple, pièges.

op-roas = ROAS
op-roas-what = Dit combien de chiffre d’affaires la plateforme attribue à chaque euro de publicité ; de l’anglais « return on ad spend ».
op-roas-result = Le chiffre d’affaires attribué vaut { $value } fois la dépense publicitaire.
op-roas-reading-compare = Un ROAS ne se juge qu’avec la marge : comparez-le à 1 ÷ taux de marque. Au-dessus, la marge des ventes attribuées paie la publicité ; en dessous, elle n’y suffit pas.
op-roas-example = { $ad_spend } de publicité et { $revenue } de ventes attribuées : le ROAS est de { $value }.
op-roas-input-revenue-hint = Hors taxes, attribué à la publicité par la plateforme.
op-roas-pitfall-revenue-is-not-profit = Un ROAS de 4 perd de l’argent si la marge est de 20 % : comparez-le au ROAS seuil.
op-roas-pitfall-attributed-not-caused = Une vente attribuée n’est pas une vente causée, et deux plateformes peuvent réclamer la même.
op-roas-pitfall-average-not-next = C’est une moyenne : l’euro suivant rapporte en général moins.

op-roi = Retour sur investissement (ROI)
op-roi-what = Dit ce que l’action rapporte pour ce qu’elle coûte, une fois payé le produit vendu.
op-roi-result = Le retour sur investissement est de { $value }.
op-roi-reading-sold-at-a-loss = Sous −100 %, les ventes perdent de l’argent avant même de payer l’action. Revoyez le prix ou le coût du produit d’abord : vendre plus creuserait la perte.
op-roi-reading-loses = L’action coûte plus que la marge de ces ventes. Avant d’arrêter, regardez la valeur à vie : une première vente perdante peut se rattraper si le client revient.
op-roi-reading-earns = La marge de ces ventes paie au moins l’action. Cela ne prouve pas que l’action les a causées, ni que dépenser plus rapporterait autant.
op-roi-example = Une campagne a coûté { $cost } et rapporté { $revenue } de ventes, à un taux de marque de { $margin_rate } : le ROI est de { $value }.
op-roi-input-revenue-hint = Hors taxes, obtenu par l’action.
op-roi-input-cost-hint = Hors taxes : média, création et temps passé sur l’action.
op-roi-pitfall-on-revenue = Calculé sur le chiffre d’affaires, le ROI paraît bien plus haut et ne dit rien du gain : prenez la marge.
op-roi-pitfall-attributed-not-caused = Si ces ventes avaient eu lieu sans la campagne, le vrai retour est plus bas : voyez le ROI incrémental.
op-roi-pitfall-vat = Chiffre d’affaires et coût doivent être hors taxes tous les deux.

op-incremental-roi = ROI incrémental
op-incremental-roi-what = Ne compte que les ventes obtenues en plus, face à un groupe ou une période sans action.
op-incremental-roi-result = Sur les seules ventes en plus, le retour est de { $value }.
op-incremental-roi-reading-negative-margin = La marge en plus est elle-même négative : moins de ventes que la référence, ou des ventes à perte. Vérifiez que la référence est comparable avant d’accuser l’action.
op-incremental-roi-reading-loses = La marge des ventes en plus ne paie pas l’action. Vérifiez la référence, puis réduisez le coût ou réservez l’action à ceux qui n’auraient pas acheté sans elle.
op-incremental-roi-reading-earns = La marge des ventes en plus paie au moins l’action. La conclusion vaut ce que vaut la référence : refaites la mesure avant d’élargir.
op-incremental-roi-example = { $revenue_exposed } de ventes avec l’action contre { $revenue_baseline } sans, à un taux de marque de { $margin_rate } et pour un coût de { $cost } : le ROI incrémental est de { $value }.
op-incremental-roi-input-cost-hint = Hors taxes : média, création et temps passé sur l’action.
op-incremental-roi-pitfall-needs-a-baseline = Tout repose sur la référence sans action : un groupe témoin vaut mieux que les chiffres de l’an dernier.
op-incremental-roi-pitfall-comparable-groups = Exposés et témoins doivent être de même taille et tirés au sort, ou ramenés à la même taille.

op-break-even-roas = ROAS seuil
op-break-even-roas-what = Donne le ROAS en dessous duquel la publicité perd de l’argent.
op-break-even-roas-result = En dessous d’un ROAS de { $value }, la publicité coûte plus que la marge qu’elle rapporte.
op-break-even-roas-reading-compare = Comparez votre ROAS à ce seuil : au-dessus, la marge des ventes attribuées paie la publicité ; en dessous, non. Plus la marge est mince, plus le seuil est haut.
op-break-even-roas-example = Avec un taux de marque de { $margin_rate }, il faut un ROAS d’au moins { $value } pour ne pas perdre d’argent.
op-break-even-roas-pitfall-margin-not-markup = Prenez le taux de marque (marge sur prix de vente), pas le taux de marge (marge sur coût).
op-break-even-roas-pitfall-covers-media-only = Ce seuil ne couvre que la dépense média : port, salaires et outils demandent davantage.
op-break-even-roas-all-costs = ROAS seuil, frais et retours compris
op-break-even-roas-all-costs-what = Donne le ROAS en dessous duquel la publicité perd de l’argent, une fois payés l’envoi, les frais de paiement et les retours.
op-break-even-roas-all-costs-result = En dessous d’un ROAS de { $value }, la publicité coûte plus qu’une commande ne laisse.
op-break-even-roas-all-costs-reading-compare = Comparez-le au ROAS de la plateforme, qui compte les commandes avant retours. L’écart avec le seuil « sur la marge seule » est ce que les frais et les retours demandent.
op-break-even-roas-all-costs-example = Un panier de { $aov_ht } à { $margin_rate } de taux de marque, avec { $return_rate } de retours, laisse { $contribution } : il faut un ROAS de { $value }, et non de { $on_margin_alone }.
op-break-even-roas-all-costs-input-return-rate = Part des commandes retournées
op-break-even-roas-all-costs-input-return-rate-hint = En valeur. La marge des retours est perdue.
op-break-even-roas-all-costs-input-payment-fee-rate = Frais de paiement et de place de marché
op-break-even-roas-all-costs-input-shipping-cost = Envoi et emballage par commande
op-break-even-roas-all-costs-input-shipping-cost-hint = Ce qui reste à votre charge.
op-break-even-roas-all-costs-input-return-cost = Coût d’un retour
op-break-even-roas-all-costs-output-margin-kept = Marge qui reste après retours
op-break-even-roas-all-costs-output-order-costs = Frais par commande
op-break-even-roas-all-costs-output-contribution = Ce qu’une commande laisse pour la publicité
op-break-even-roas-all-costs-output-on-margin-alone = ROAS seuil sur la marge seule
op-break-even-roas-all-costs-pitfall-gross-revenue-counted = Les plateformes comptent la commande avant son retour : le seuil se compare à ce chiffre-là.
op-break-even-roas-all-costs-pitfall-returned-goods-lost = Un article retourné qui ne se revend pas coûte aussi sa marchandise : ajoutez-la au coût d’un retour.
op-break-even-roas-all-costs-pitfall-vat-outside = Panier et chiffre d’affaires hors taxes : si la plateforme reçoit des montants TTC, son ROAS est gonflé de la TVA.

op-target-roas = ROAS cible
op-target-roas-what = Donne le ROAS qui laisse le profit que vous visez.
op-target-roas-result = Visez un ROAS de { $value }.
op-target-roas-reading-compare = Au-dessus de cette cible, chaque euro vendu laisse plus que le profit visé ; en dessous, il laisse moins, sans forcément perdre : la perte commence sous le ROAS seuil.
op-target-roas-example = Avec un taux de marque de { $margin_rate } et un profit visé de { $target_profit_rate } du chiffre d’affaires, il faut un ROAS de { $value }.
op-target-roas-pitfall-profit-on-revenue = Le profit visé est une part du chiffre d’affaires, pas de la dépense.
op-target-roas-pitfall-higher-target-less-volume = Une cible plus haute réduit la diffusion : le profit total peut baisser.

op-break-even-cpa = CPA seuil
op-break-even-cpa-what = Donne le coût d’acquisition au-delà duquel une commande fait perdre de l’argent.
op-break-even-cpa-result = Le coût d’acquisition à ne pas dépasser pour une commande est de { $value }.
op-break-even-cpa-reading-loses = Chaque commande perd de l’argent avant toute publicité : aucun CPA ne rattrape cela. Relevez le prix ou le panier, ou réduisez les coûts variables.
op-break-even-cpa-reading-compare = Comparez votre CPA à ce seuil : s’il le dépasse, la commande perd de l’argent ; sinon, l’écart est ce qu’elle laisse pour les frais fixes et le bénéfice.
op-break-even-cpa-example = Un panier de { $aov_ht } à { $margin_rate } de taux de marque, moins { $variable_order_cost } de coûts variables, autorise un CPA de { $value } au plus.
op-break-even-cpa-pitfall-first-order-only = Ce seuil ne compte qu’une commande ; si le client revient, sa valeur à vie autorise davantage.
op-break-even-cpa-pitfall-average-basket = Une promotion réduit le panier et la marge : recalculez le seuil pour elle.

op-mer = Ratio d’efficacité marketing (MER)
op-mer-what = Rapporte tout le chiffre d’affaires à toute la dépense marketing.
op-mer-result = Le chiffre d’affaires total vaut { $value } fois la dépense marketing totale.
op-mer-reading-compare = Suivez-le d’un mois à l’autre et comparez-le à 1 ÷ taux de marque : en dessous, la dépense marketing dépasse toute la marge. Il ne dit pas quelle dépense a fait vendre.
op-mer-example = { $total_revenue } de chiffre d’affaires pour { $total_marketing_cost } de dépense marketing : le MER est de { $value }.
op-mer-pitfall-not-a-channel-metric = Il ne dit rien d’un canal en particulier : ne l’utilisez pas pour répartir un budget.
op-mer-pitfall-organic-included = Il compte aussi les ventes qui auraient eu lieu sans marketing.

op-margin-rate = Taux de marque
op-margin-rate-what = Donne la part de la marge dans le prix de vente hors taxes.
op-margin-rate-result = La marge représente { $value } du prix de vente hors taxes.
op-margin-rate-reading-loss = Vous vendez sous le coût : chaque vente de plus creuse la perte. Revoyez le prix ou le coût avant toute publicité.
op-margin-rate-reading-compare = C’est la part du prix qui reste pour payer la publicité, les salaires et le bénéfice. Servez-vous-en pour le ROAS seuil : 1 divisé par ce taux.
op-margin-rate-example = Un produit qui coûte { $unit_cost } et se vend { $price_ht } hors taxes : le taux de marque est de { $value }.
op-margin-rate-pitfall-margin-not-markup = Le taux de marque divise par le prix de vente, le taux de marge par le coût : 40 % de l’un font 66,7 % de l’autre.
op-margin-rate-pitfall-price-with-vat = Mettez le prix hors taxes : la TVA n’est pas à vous.

op-markup-rate = Taux de marge
op-markup-rate-what = Donne la marge en proportion du coût, au sens comptable français.
op-markup-rate-result = La marge représente { $value } du coût.
op-markup-rate-reading-loss = Vous vendez sous le coût : chaque vente de plus creuse la perte. Revoyez le prix ou le coût avant toute publicité.
op-markup-rate-reading-compare = Ce taux sert à fixer un prix à partir du coût. Pour juger une publicité, prenez le taux de marque : le taux de marge, plus haut, la ferait paraître plus rentable qu’elle n’est.
op-markup-rate-example = Un produit qui coûte { $unit_cost } et se vend { $price_ht } hors taxes : le taux de marge est de { $value }.
op-markup-rate-pitfall-margin-not-markup = Faux ami : l’anglais « margin » désigne le taux de marque ; le taux de marge se dit « markup ».

op-price-ht = Prix hors taxes
op-price-ht-what = Retire la TVA d’un prix affiché.
op-price-ht-result = Le prix hors taxes est de { $value }.
op-price-ht-reading-use = C’est ce prix qui entre dans une marge, un ROAS ou un ROI : la TVA, vous la reversez. Vérifiez que les coûts en face sont hors taxes eux aussi.
op-price-ht-example = { $price_ttc } TTC avec une TVA de { $vat_rate } font { $value } hors taxes.
op-price-ht-pitfall-divide-not-subtract = Avec une TVA de 20 %, on divise par 1,20 ; on ne retire pas 20 % : 120 € TTC font 100 € HT, pas 96 €.

op-growth = Croissance
op-growth-what = Mesure l’évolution relative entre deux périodes.
op-growth-result = De l’ancienne à la nouvelle valeur, l’évolution est de { $value }.
op-growth-reading-decline = La valeur a reculé. Comparez à la même période de l’an dernier avant d’y voir un problème : la saison peut suffire à l’expliquer.
op-growth-reading-no-decline = La valeur n’a pas reculé. Une hausse ne dit pas sa cause : regardez la saison, les prix et le marché avant de l’attribuer à une action.
op-growth-example = De { $old } à { $new }, l’évolution est de { $value }.
op-growth-pitfall-small-base = Depuis une petite base, un grand pourcentage ne dit pas grand-chose : donnez aussi l’écart.
op-growth-pitfall-up-then-down = +50 % puis −50 % ne ramène pas au départ : il reste 75 %.
op-growth-pitfall-points-not-percent = Entre deux taux, dites si vous parlez de points ou de pourcentage.

op-cagr = Taux de croissance annuel moyen (TCAM)
op-cagr-what = Donne la croissance constante qui mène de la première à la dernière valeur.
op-cagr-result = La croissance moyenne est de { $value } par période.
op-cagr-reading-decline = En moyenne, la valeur recule à chaque période. Regardez le chemin : une seule mauvaise année peut faire toute la baisse.
op-cagr-reading-no-decline = En moyenne, la valeur ne recule pas. C’est un rythme passé, pas une prévision, et les périodes peuvent avoir été très inégales.
op-cagr-example = De { $first } à { $last } en { $periods }, la croissance moyenne est de { $value } par période.
op-cagr-input-periods-hint = Intervalles entre les deux valeurs : de 2020 à 2024, il y en a quatre.
op-cagr-pitfall-not-divided = +46,41 % en quatre ans font +10 % par an, et non +11,6 % : la croissance se compose.
op-cagr-pitfall-ends-only = Seules les deux extrémités comptent : une dernière année exceptionnelle change tout.
op-cagr-pitfall-count-intervals = De 2020 à 2024, il y a quatre périodes, pas cinq.

op-market-share = Part de marché
op-market-share-what = Situe vos ventes dans celles de tout le marché.
op-market-share-result = Vous détenez { $value } du marché.
op-market-share-reading-compare = Comparez à l’an dernier et au premier concurrent. Une part peut monter quand les ventes baissent, si le marché baisse davantage : regardez les deux.
op-market-share-example = { $own } pour votre marque sur { $market } pour tout le marché, dans la même mesure : la part de marché est de { $value }.
op-market-share-pitfall-value-or-volume = En valeur et en volume, la part diffère dès que vos prix s’écartent de la moyenne : dites laquelle.
op-market-share-pitfall-market-boundary = Un marché plus étroit fait une part plus grande : gardez la même définition.

op-relative-market-share = Part de marché relative
op-relative-market-share-what = Compare votre part à celle du leader.
op-relative-market-share-result = Votre part vaut { $value } fois celle du leader.
op-relative-market-share-reading-behind = Vous êtes derrière la marque comparée. Cela ne dit rien de votre rentabilité : une petite part bien choisie peut rapporter plus.
op-relative-market-share-reading-level-or-ahead = Vous êtes au niveau de la marque comparée, ou devant. Si vous êtes le leader, la comparaison doit être avec le deuxième ; être devant ne garantit ni la marge ni la croissance.
op-relative-market-share-example = { $own_share } de part de marché contre { $leader_share } pour le leader : la part relative est de { $value }.
op-relative-market-share-pitfall-leader-or-follower = Si vous êtes le leader, comparez-vous au deuxième : la valeur dépasse alors 1.
