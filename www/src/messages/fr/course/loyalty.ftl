# Exercices : fidéliser.

exercise-card-title = La carte : un repas offert sur plusieurs
exercise-card-what = La remise cachée d’une carte de fidélité, et la marge à partir de laquelle elle paie.
exercise-card-words = carte de fidélité ; repas offert ; programme de fidélité ; restaurant ; taux de marge seuil
exercise-card-statement =
    Un restaurant compte { $customers } clients réguliers, qui viennent { $visits } fois par an et dépensent { $ticket } HT par repas, à { $margin } de marge. Il lance une carte : le { $n }ᵉ repas est offert. Les visites augmentent de { $uplift }.
    La salle compte 48 places, et la terrasse 16 l’été. Imprimer les cartes n’a presque rien coûté ; supposez toutes les cartes remplies présentées.
exercise-card-discount = À quelle remise la carte équivaut-elle, sur l’ensemble des repas ?
exercise-card-discount-hint = Combien de repas pris, combien offerts ?
exercise-card-discount-at-n-plus-one = Vous avez compté un repas offert en plus de { $n } repas payés. Ici, c’est le { $n }ᵉ qui est offert.
exercise-card-revenue = De combien le chiffre d’affaires de ces clients varie-t-il ?
exercise-card-revenue-hint = Les repas augmentent, une part d’entre eux n’est pas payée.
exercise-card-revenue-at-visits-only = C’est la hausse des visites : une part de ces repas est offerte.
exercise-card-before = Quel profit ces clients apportaient-ils par an, avant la carte ?
exercise-card-before-hint = Clients × visites × ticket × marge.
exercise-card-before-at-revenue = C’est le chiffre d’affaires : il reste à n’en garder que la marge.
exercise-card-change = De combien ce profit varie-t-il avec la carte ?
exercise-card-change-hint = Les repas payés rapportent leur prix ; tous les repas coûtent, les offerts aussi.
exercise-card-change-at-margin-on-new-sales = Vous avez appliqué la marge au chiffre d’affaires en plus. Les repas offerts coûtent sans rien rapporter : leur coût entier est à retirer.
exercise-card-change-at-free-meals-forgotten = Vous avez compté les visites en plus, et oublié les repas offerts.
exercise-card-change-low = Et si la marge n’était que de { $low_margin } ?
exercise-card-change-low-hint = Le même calcul, avec un coût plus élevé par repas.
exercise-card-change-low-at-margin-on-new-sales = Vous avez appliqué la marge au chiffre d’affaires en plus. Les repas offerts coûtent sans rien rapporter.
exercise-card-threshold = À partir de quelle marge la carte paie-t-elle ?
exercise-card-threshold-hint = Le profit d’avant égale le profit d’après : le ticket et le nombre de clients s’éliminent.
exercise-card-threshold-at-new-visits-only = Vous n’avez compté que les visites en plus. Les repas offerts sont pris sur toutes les visites, anciennes comprises.
exercise-card-rare-free = Un client ne venait que { $rare } fois par an, et vient lui aussi plus souvent de { $uplift }. Combien de repas lui sont offerts dans l’année ?
exercise-card-rare-free-hint = A-t-il rempli sa carte ?
exercise-card-rare-free-at-in-proportion = Un repas offert ne se donne pas en fraction : tant que la carte n’est pas remplie, il n’y en a pas.
exercise-card-end =
    Une carte est une remise faite surtout à ceux qui venaient déjà. Elle ne paie que si la marge est forte, ou la hausse des visites large.
    La hausse des visites, elle, reste à prouver : les porteurs de carte sont d’abord ceux qui comptaient revenir.

exercise-coherent-title = Ces deux hausses vont-elles ensemble ?
exercise-coherent-what = Vérifier que deux chiffres d’un même récit peuvent être vrais en même temps.
exercise-coherent-words = cohérence ; habitués ; ticket moyen ; visites ; vérifier un chiffre
exercise-coherent-statement =
    Un article raconte qu’une carte de fidélité a fait venir les habitués d’un restaurant { $visits } plus souvent, et que son chiffre d’affaires a augmenté de { $revenue } dans l’année. Le { $n }ᵉ repas est offert.
    Le restaurant a ouvert en 2014, et son compte a gagné 2 300 abonnés.
exercise-coherent-share = Si le ticket moyen n’a pas changé et que les autres clients viennent autant, quelle part du chiffre d’affaires les habitués faisaient-ils ?
exercise-coherent-share-hint = La hausse totale est la hausse des habitués, pondérée par leur part.
exercise-coherent-share-at-inverse = Le rapport est inversé : une part ne dépasse pas 100 %.
exercise-coherent-share-at-the-others = C’est la part des autres clients.
exercise-coherent-ticket = Si tous les clients étaient des habitués, de combien le ticket moyen aurait-il varié ?
exercise-coherent-ticket-hint = Chiffre d’affaires = visites × ticket. Les coefficients se divisent.
exercise-coherent-ticket-at-subtracted = Vous avez soustrait les deux hausses. Des coefficients se divisent : (1 + { $revenue }) ÷ (1 + { $visits }) − 1.
exercise-coherent-ticket-at-inverse = Le rapport est inversé : c’est le chiffre d’affaires que l’on divise par les visites.
exercise-coherent-nth-free = Si tous étaient des habitués et que le { $n }ᵉ repas est offert, de combien le chiffre d’affaires aurait-il varié ?
exercise-coherent-nth-free-hint = Les visites augmentent, et un repas sur { $n } n’est pas payé.
exercise-coherent-nth-free-at-subtracted = Vous avez soustrait. La part offerte porte sur les visites d’après : les coefficients se multiplient.
exercise-coherent-end =
    Deux chiffres d’un récit se vérifient l’un par l’autre : ils supposent ici une certaine part d’habitués, ou un ticket en baisse.
    Quand il manque une donnée, dites ce qu’elle devrait valoir pour que le récit soit vrai : c’est souvent la meilleure question à poser.

exercise-sms-title = « + 15 % de fidélité » : relatif ou en points ?
exercise-sms-what = Lire une hausse de deux façons, et compter ce qu’un coupon rapporte vraiment.
exercise-sms-words = SMS ; coupon ; code promo ; relatif ; points ; pourcentage ; fidélité
exercise-sms-statement =
    Une enseigne fidélise { $base } de ses clients d’une année sur l’autre. Un prestataire annonce que ses SMS font gagner « + { $gain } ».
    Pour l’essayer, elle envoie { $sent } coupons par SMS, d’une valeur de { $face }. L’opération coûte { $printing } ; { $redemption } des coupons sont utilisés, et traiter un coupon coûte { $handling }. Un achat laisse { $basket } de marge avant coupon. Une enquête estime que { $anyway } de ceux qui l’ont utilisé auraient acheté de toute façon.
    Les SMS sont partis un mardi à 18 h 30.
exercise-sms-relative = Quelle serait la fidélité si la hausse est relative ?
exercise-sms-relative-hint = Une hausse relative multiplie le niveau de départ.
exercise-sms-relative-at-points = Vous avez ajouté des points. Une hausse relative multiplie : { $base } × (1 + { $gain }).
exercise-sms-points = Et si elle est en points ?
exercise-sms-points-hint = Des points s’ajoutent.
exercise-sms-points-at-relative = C’est la lecture relative. Des points s’ajoutent au niveau de départ.
exercise-sms-rise = Dans la lecture relative, combien de points la fidélité gagne-t-elle ?
exercise-sms-rise-hint = Le nouveau niveau moins l’ancien.
exercise-sms-rise-at-relative = C’est la hausse relative elle-même. En points, c’est la différence des deux niveaux.
exercise-sms-coupon = Que rapporte l’envoi de coupons, tous coûts payés ?
exercise-sms-coupon-hint = Seuls les achats qui n’auraient pas eu lieu rapportent leur marge. Tous les coupons utilisés coûtent leur valeur et leur traitement.
exercise-sms-coupon-at-all-incremental = Vous avez compté tous les achats comme nouveaux. Une part aurait eu lieu sans coupon : là, il ne fait que coûter.
exercise-sms-coupon-at-handling-forgotten = Il manque le traitement des coupons.
exercise-sms-end =
    « + 15 % » ne veut rien dire sans un mot de plus : relatif, ou en points. Demandez la définition avant de comparer deux prestataires.
    Un coupon se juge sur les achats qu’il a fait naître. La part de ceux qui auraient acheté décide du résultat, et elle ne se mesure bien qu’avec un groupe témoin.

exercise-ltv-title = Ce que coûte un client, ce qu’il vaut
exercise-ltv-what = Comparer le coût d’acquisition à la valeur à vie en marge, et choisir une convention.
exercise-ltv-words = LTV ; valeur à vie ; CLV ; CAC ; coût d’acquisition ; ratio LTV CAC
exercise-ltv-statement =
    Une marque vend en ligne : panier moyen { $aov } HT, { $orders } commandes par an, { $years } ans de relation, { $margin } de marge. Acquérir un client coûte { $cac }. L’âge moyen des clients est de 37 ans.
    Elle compare avec un abonnement : { $m } de marge par an, { $r } des clients restent d’une année à l’autre, les sommes à venir sont actualisées à { $d } par an.
exercise-ltv-revenue = Combien un client dépense-t-il pendant toute la relation ?
exercise-ltv-revenue-hint = Panier × commandes × années.
exercise-ltv-revenue-at-one-year = C’est une année seulement.
exercise-ltv-margin = Quelle est sa valeur à vie, en marge ?
exercise-ltv-margin-hint = Ne gardez que la part qui reste à l’entreprise.
exercise-ltv-margin-at-revenue = C’est ce qu’il dépense, pas ce qu’il rapporte.
exercise-ltv-ratio = Quel est le ratio de cette valeur au coût d’acquisition ?
exercise-ltv-ratio-hint = Valeur à vie en marge ÷ coût d’acquisition.
exercise-ltv-ratio-at-on-revenue = Vous avez comparé un coût à un chiffre d’affaires. C’est la marge qui paie l’acquisition.
exercise-ltv-at-end = L’abonnement : quelle est la valeur d’un client si la première marge arrive dans un an ?
exercise-ltv-at-end-hint = Une somme infinie : m × r ÷ (1 + d − r).
exercise-ltv-at-end-at-first-now = C’est l’autre convention : la première marge tout de suite. Entre les deux, il y a exactement une marge d’écart.
exercise-ltv-at-end-at-not-discounted = Vous n’avez pas actualisé, et compté la première marge tout de suite.
exercise-ltv-now = Et si la première marge arrive tout de suite ?
exercise-ltv-now-hint = La même valeur, plus une première marge certaine.
exercise-ltv-now-at-first-at-end = C’est l’autre convention, où la première marge arrive dans un an.
exercise-ltv-now-at-not-discounted = Vous n’avez pas actualisé : une marge dans cinq ans vaut moins qu’une marge aujourd’hui.
exercise-ltv-end =
    Un ratio sur le chiffre d’affaires flatte : seule la marge rembourse l’acquisition.
    Deux manuels sérieux donnent deux valeurs à vie pour les mêmes données. Écrivez la convention à côté du nombre.

exercise-clv-title = Les conventions de la valeur à vie
exercise-clv-what = Taux mensuel, horizon fini, coût d’acquisition : ce que chaque choix change.
exercise-clv-words = CLV ; LTV ; valeur à vie ; actualisation ; taux mensuel ; horizon ; conventions
exercise-clv-statement =
    Un service rapporte { $m } de marge par an et par client, la première tout de suite. Chaque année, { $r } des clients restent. Le taux d’actualisation est de { $d } par an, et l’entreprise ne regarde pas au-delà de { $periods } marges.
    Acquérir un client coûte { $cac }. Le service existe depuis 2019 et a changé deux fois de nom.
exercise-clv-monthly = Quel taux mensuel équivaut au taux annuel ?
exercise-clv-monthly-hint = Douze mois de ce taux composent le taux annuel.
exercise-clv-monthly-at-over-twelve = Diviser par douze oublie que les taux se composent. Prenez la racine douzième de 1 + { $d }.
exercise-clv-finite = Quelle est la valeur d’un client sur { $periods } marges, avant coût d’acquisition ?
exercise-clv-finite-hint = La marge de l’année t, de 0 à { $periods } − 1, est multipliée par (r ÷ (1 + d)) à la puissance t.
exercise-clv-finite-at-not-discounted = Vous n’avez pas actualisé.
exercise-clv-finite-at-no-end = C’est la valeur sans horizon. L’entreprise s’arrête à { $periods } marges.
exercise-clv-finite-at-nobody-leaves = Vous avez gardé tous les clients : une part d’entre eux s’en va chaque année.
exercise-clv-net = Et après coût d’acquisition ?
exercise-clv-net-hint = L’acquisition se paie aujourd’hui : elle ne s’actualise pas.
exercise-clv-net-at-cac-forgotten = Le coût d’acquisition n’est pas retiré.
exercise-clv-net-at-not-discounted = Vous n’avez pas actualisé les marges à venir.
exercise-clv-end =
    Horizon, actualisation, première marge, acquisition comprise ou non : chaque choix déplace la valeur, parfois du simple au double.
    Choisissez une convention, écrivez-la, et gardez-la pour comparer.

exercise-retention-title = Attrition : du mois à l’année
exercise-retention-what = Composer une attrition mensuelle, et lire une courbe de rétention.
exercise-retention-words = rétention ; attrition ; churn ; courbe de rétention ; survie ; durée de vie ; cohorte
exercise-retention-statement =
    Un service par abonnement compte { $customers } clients et en perd { $churn } chaque mois. L’application est notée 4,6.
    Une cohorte suivie depuis l’inscription : { $s1 } sont encore là à la deuxième période, { $s2 } à la troisième, { $s3 } à la quatrième. Un client rapporte { $margin } de marge par période.
exercise-retention-annual = Quelle est l’attrition annuelle ?
exercise-retention-annual-hint = Ceux qui restent se multiplient, mois après mois.
exercise-retention-annual-at-times-twelve = Vous avez multiplié par douze. On perd chaque mois une part de ceux qui restent, pas du total de départ : les taux se composent.
exercise-retention-annual-at-retained = C’est la part qui reste. On demande celle qui part.
exercise-retention-left = Des clients d’aujourd’hui, combien seront encore là dans un an ?
exercise-retention-left-hint = La part qui reste après douze mois, appliquée aux clients.
exercise-retention-left-at-times-twelve = Vous avez retiré douze fois la perte d’un mois. La base diminue chaque mois.
exercise-retention-left-at-one-month = C’est après un seul mois.
exercise-retention-lifetime = Si l’attrition reste la même, combien de mois dure un client en moyenne ?
exercise-retention-lifetime-hint = L’inverse de l’attrition mensuelle.
exercise-retention-lifetime-at-years = Ce sont des années. On demande des mois.
exercise-retention-lifetime-at-of-retention = Vous avez pris l’inverse de la rétention. C’est l’attrition qui met fin à la relation.
exercise-retention-periods = Sur les quatre périodes de la cohorte, combien de périodes un client est-il présent en moyenne ?
exercise-retention-periods-hint = Additionnez la courbe, la première période comprise.
exercise-retention-periods-at-first-forgotten = La première période manque : tous les clients y sont.
exercise-retention-periods-at-last-for-all = Vous avez pris la dernière part pour toutes les périodes.
exercise-retention-value = Combien de marge un client de la cohorte a-t-il rapporté en moyenne ?
exercise-retention-value-hint = Les périodes de présence, fois la marge.
exercise-retention-value-at-nobody-leaves = Vous avez compté quatre périodes pour chacun : beaucoup sont partis avant.
exercise-retention-value-at-geometric = Vous avez supposé la même perte à chaque période. La courbe s’aplatit : ceux qui restent partent moins.
exercise-retention-end =
    Une attrition mensuelle se compose ; la multiplier par douze la surestime, et peut dépasser 100 %.
    Les courbes réelles s’aplatissent : les clients fragiles partent d’abord. Une attrition constante fait alors croire à une durée trop courte.
