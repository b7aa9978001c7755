# Exercices : mettre en œuvre, et lire des données.

exercise-content-title = Publier régulièrement
exercise-content-what = Tenir un calendrier de contenus, rattraper un retard, mesurer l’engagement.
exercise-content-words = contenu ; contenus ; calendrier éditorial ; régularité ; engagement ; publications ; réseaux sociaux
exercise-content-statement =
    Une marque s’est donné un rythme de { $per_week } publications par semaine. Après { $weeks } semaines, elle en a publié { $published }. Son compte est suivi par { $followers } personnes ; ses publications ont touché { $reach } personnes et reçu { $interactions } interactions.
    L’équipe a essayé cinq formats ; les vidéos durent 40 secondes en moyenne. L’année compte 52 semaines.
exercise-content-coverage = Quelle part du calendrier a été tenue ?
exercise-content-coverage-hint = Les publications parues, rapportées à celles qui étaient prévues.
exercise-content-coverage-at-per-week = C’est le nombre de publications par semaine.
exercise-content-coverage-at-missing = C’est la part qui manque.
exercise-content-catch-up = Pour tenir le total de l’année, combien de publications par semaine faut-il désormais ?
exercise-content-catch-up-hint = Ce qui reste à publier dans l’année, divisé par les semaines qui restent.
exercise-content-catch-up-at-plan-again = C’est le rythme prévu : il ne rattrape rien.
exercise-content-catch-up-at-late-ones-in-a-week = C’est tout rattraper en une semaine. Le retard se répartit sur les semaines qui restent.
exercise-content-engagement = Quel est le taux d’engagement, sur les personnes touchées ?
exercise-content-engagement-hint = Les interactions, rapportées à la portée.
exercise-content-engagement-at-on-followers = Vous l’avez rapporté aux abonnés. Les deux définitions existent : dites toujours laquelle, et ne comparez que la même.
exercise-content-end =
    Un calendrier tenable vaut mieux qu’un calendrier ambitieux : un trou de trois semaines se voit plus que deux publications au lieu de trois.
    Un taux d’engagement n’est ni une vente ni une marge. Il sert à comparer vos propres contenus entre eux.

exercise-email-title = Un e-mail et ses dénominateurs
exercise-email-what = Taux de délivrance, d’ouverture, de réactivité : chacun son dénominateur.
exercise-email-words = e-mail ; emailing ; taux d’ouverture ; taux de clic ; réactivité ; désabonnement ; newsletter
exercise-email-statement =
    Une lettre d’information est envoyée à { $sent } adresses ; { $bounced } messages reviennent. { $opens } destinataires l’ouvrent, { $clicks } cliquent, { $unsubscribed } se désabonnent. Elle pèse 84 ko et son objet compte 46 caractères.
exercise-email-delivered = Combien de messages ont été délivrés ?
exercise-email-delivered-hint = Les envois, moins les retours.
exercise-email-delivered-at-sent = Ce sont les envois : les retours n’ont atteint personne.
exercise-email-open = Quel est le taux d’ouverture ?
exercise-email-open-hint = Rapportez aux messages délivrés.
exercise-email-open-at-on-sent = Vous l’avez rapporté aux envois. Un message revenu ne pouvait pas être ouvert.
exercise-email-click-to-open = Quelle part de ceux qui ont ouvert a cliqué (réactivité) ?
exercise-email-click-to-open-hint = Les clics, rapportés aux ouvertures.
exercise-email-click-to-open-at-on-delivered = C’est le taux de clic, sur les messages délivrés. La réactivité se rapporte aux ouvertures.
exercise-email-unsubscribed = Quel est le taux de désabonnement ?
exercise-email-unsubscribed-hint = Rapportez aux messages délivrés.
exercise-email-unsubscribed-at-on-opens = Vous l’avez rapporté aux ouvertures. L’usage le rapporte aux messages délivrés.
exercise-email-end =
    Trois taux, trois dénominateurs : comparez des campagnes avec le même, et écrivez-le.
    Les messageries ouvrent d’elles-mêmes une part des messages pour protéger leurs utilisateurs : l’ouverture est devenue une mesure fragile, le clic et la commande le sont moins.

exercise-message-title = Un message pour tous, ou un par segment ?
exercise-message-what = Calculer ce qu’un message adapté rapporte de plus, segment par segment.
exercise-message-words = message ; personnalisation ; segment ; message par segment ; test de message
exercise-message-statement =
    Une offre part à deux segments. Un test sur une partie de chacun a comparé le message commun et un message propre au segment :
    • segment 1, { $size_1 } personnes : { $same_1 } commandent avec le message commun, { $own_1 } avec le leur ;
    • segment 2, { $size_2 } personnes : { $same_2 } avec le message commun, { $own_2 } avec le leur.
    Une commande laisse { $margin } de marge. Créer un message propre coûte { $making }. Les deux segments reçoivent déjà 2,3 messages par mois. Supposez ces taux exacts.
exercise-message-extra = Combien de commandes de plus avec les deux messages propres ?
exercise-message-extra-hint = L’écart de chaque segment, fois sa taille.
exercise-message-extra-at-all-orders = Ce sont toutes les commandes. Une partie serait venue avec le message commun.
exercise-message-extra-at-mean-of-gaps = Vous avez pris la moyenne des deux écarts. Les segments n’ont pas la même taille : pondérez.
exercise-message-net = Que rapportent ces deux messages propres, leur création payée ?
exercise-message-net-hint = Les commandes en plus rapportent leur marge ; il y a deux messages à créer.
exercise-message-net-at-making-forgotten = La création n’est pas retirée.
exercise-message-net-at-made-once = Il y a deux messages à créer.
exercise-message-lift = De combien les commandes augmentent-elles, en relatif, sur l’ensemble ?
exercise-message-lift-hint = Toutes les commandes avec, divisées par toutes les commandes sans.
exercise-message-lift-at-mean-of-lifts = Vous avez fait la moyenne des deux hausses. Réunissez d’abord les commandes.
exercise-message-keep = Quels messages propres créer ?
exercise-message-keep-hint = Comparez, pour chaque message, ce qu’il rapporte à ce qu’il coûte.
exercise-message-keep-both = Les deux : ensemble, ils augmentent les commandes.
exercise-message-keep-first = Celui du segment 1 seulement.
exercise-message-keep-none = Aucun : créer un message coûte trop cher.
exercise-message-keep-at-total-alone = Le total cache que le second message rapporte moins qu’il ne coûte. Décidez message par message.
exercise-message-keep-at-too-careful = Le message du segment 1 rapporte bien plus que sa création.
exercise-message-end =
    Adapter n’est pas un but : chaque message doit payer sa création. Un petit segment, ou un petit écart, ne la paie pas.
    Les taux viennent d’un test : sur un petit échantillon, l’écart du second segment pourrait n’être que du hasard.

exercise-launch-title = Un pilote, puis une porte
exercise-launch-what = Décider d’ouvrir un lancement au vu d’un pilote, avec son intervalle.
exercise-launch-words = lancement ; pilote ; phases ; jalon ; porte ; récupération du CAC ; payback
exercise-launch-statement =
    Un service prépare son lancement. Un pilote l’a présenté à { $pilot } visiteurs : { $signups } se sont inscrits. Le plan dit : « ouvrir si l’on peut être sûr, à 95 %, que plus de { $gate } des visiteurs s’inscrivent ».
    Un client coûte { $cac } à acquérir, rapporte { $month } de marge par mois, et { $churn } des clients partent chaque mois. Le pilote a duré 19 jours.
exercise-launch-rate = Quel est le taux d’inscription du pilote ?
exercise-launch-rate-hint = Les inscrits, rapportés aux visiteurs.
exercise-launch-rate-at-inverse = Le rapport est inversé.
exercise-launch-low = Quelle est la borne basse de son intervalle à 95 % (Wilson) ?
exercise-launch-low-hint = Le calculateur d’intervalle d’un taux la donne ; elle est sous le taux observé.
exercise-launch-low-at-the-rate = C’est le taux observé. Sur un petit pilote, le vrai taux peut être nettement plus bas.
exercise-launch-payback = En combien de mois un client rembourse-t-il son acquisition, attrition comprise ?
exercise-launch-payback-hint = Le mois suivant, il reste moins de clients pour rembourser : la marge reçue s’amenuise.
exercise-launch-payback-at-no-churn = Vous avez supposé que personne ne part. Avec l’attrition, il faut plus de mois.
exercise-launch-decision = Que faire ?
exercise-launch-decision-hint = Regardez où se trouve la porte : sous l’intervalle, dedans ou au-dessus.
exercise-launch-decision-open = Ouvrir : le taux du pilote dépasse la porte.
exercise-launch-decision-longer = Prolonger le pilote : on ne sait pas encore si le taux dépasse la porte.
exercise-launch-decision-stop = Arrêter : la porte n’est pas franchie.
exercise-launch-decision-at-rate-alone = Le taux observé dépasse la porte, mais son intervalle va en dessous : le plan demande d’en être sûr.
exercise-launch-decision-at-too-careful = L’intervalle contient aussi des taux au-dessus de la porte : arrêter serait conclure trop vite.
exercise-launch-end =
    Une porte n’a de sens que si elle est écrite avant, avec le degré de certitude demandé. Sinon, chaque résultat devient une raison d’ouvrir.
    La réponse honnête d’un petit pilote est souvent : « pas encore ».

exercise-season-title = Une prévision sous une saison
exercise-season-what = Corriger un trimestre de sa saison, lisser le niveau, prévoir le suivant.
exercise-season-words = prévision ; saison ; indice saisonnier ; lissage exponentiel ; Holt-Winters ; série ; désaisonnaliser
exercise-season-statement =
    Une librairie suit ses ventes par trimestre. Avant ce trimestre, le niveau hors saison était de { $level } livres. Elle vient d’en vendre { $sales }, dans un trimestre dont l’indice saisonnier est { $index_now } ; celui du trimestre suivant est { $index_next }. Elle lisse le niveau avec un poids de { $alpha } pour la dernière observation, sans tendance.
    Son rayon jeunesse a été refait il y a deux ans.
exercise-season-adjusted = Combien de livres représente ce trimestre, corrigé de la saison ?
exercise-season-adjusted-hint = Un indice de 1,2 dit que le trimestre vend un cinquième de plus que la moyenne.
exercise-season-adjusted-at-multiplied = Vous avez ajouté la saison une seconde fois : divisez par l’indice.
exercise-season-level = Quel est le nouveau niveau ?
exercise-season-level-hint = Une moyenne entre la dernière observation corrigée et l’ancien niveau.
exercise-season-level-at-weights-swapped = Les deux poids sont échangés : le poids donné est celui de la dernière observation.
exercise-season-level-at-season-left-in = Vous avez lissé les ventes brutes : la saison serait prise pour un changement de niveau.
exercise-season-next = Combien de livres prévoir pour le trimestre suivant ?
exercise-season-next-hint = Le nouveau niveau, remis dans la saison du trimestre prévu.
exercise-season-next-at-no-season = C’est le niveau hors saison : remettez-y la saison.
exercise-season-next-at-index-of-now = C’est l’indice du trimestre écoulé ; prenez celui du trimestre prévu.
exercise-season-end =
    Comparer un trimestre au précédent mesure surtout la saison. Comparez-le à son niveau attendu.
    Un poids élevé suit vite un vrai changement, et suit aussi le hasard. Une prévision se dit avec son intervalle.

exercise-load-title = Qui peut le faire, et quand
exercise-load-what = Capacité, charge et délai d’une équipe, jours d’absence compris.
exercise-load-words = charge ; capacité ; équipe ; planning ; délais ; surcharge ; calendrier
exercise-load-statement =
    Une personne de l’équipe travaille { $hours } heures par semaine, sur cinq jours. La semaine prochaine, elle est absente { $off } jour(s). Trois tâches lui sont confiées, de { $a }, { $b } et { $c } heures. Elle participe à deux réunions du comité, hors de ce compte.
    Après cela, un chantier de { $backlog } heures l’attend, à son rythme habituel.
exercise-load-capacity = De combien d’heures dispose-t-elle la semaine prochaine ?
exercise-load-capacity-hint = Une part de la semaine manque.
exercise-load-capacity-at-off-forgotten = Vous avez oublié l’absence.
exercise-load-load = Quelle est sa charge, en % de ce temps ?
exercise-load-load-hint = Les heures confiées, rapportées aux heures disponibles.
exercise-load-load-at-off-forgotten = Vous l’avez rapportée à une semaine entière : elle est absente une partie du temps.
exercise-load-load-at-inverse = Le rapport est inversé : plus de 100 % veut dire trop de travail.
exercise-load-over = Combien d’heures dépassent ?
exercise-load-over-hint = Les heures confiées, moins les heures disponibles.
exercise-load-over-at-off-forgotten = Vous avez compté une semaine entière.
exercise-load-weeks = Combien de semaines faut-il réserver au chantier ?
exercise-load-weeks-hint = Une semaine entamée est une semaine réservée.
exercise-load-weeks-at-rounded-down = Arrondi vers le bas, il reste des heures à faire.
exercise-load-end =
    Une charge au-dessus de 100 % n’est pas un effort à demander : c’est un retard déjà décidé. Déplacez, confiez à d’autres, ou renoncez.
    Un plan à 100 % n’a pas de place pour l’imprévu, qui vient toujours.

exercise-app-title = L’appli aux cinquante mille téléchargements
exercise-app-what = Du téléchargement à l’utilisateur qui reste : coûts, intervalle, et ce que les chiffres taisent.
exercise-app-words = application ; appli ; téléchargements ; rétention ; CPI ; coût par installation ; fitness
exercise-app-statement =
    Une application de sport annonce { $downloads } téléchargements en deux mois, et { $retention } d’utilisateurs encore actifs un mois après. Supposez une campagne de { $budget }, et tous les téléchargements dus à elle.
    L’application pèse 62 Mo et compte 140 séances ; sa note est de 4,4.
exercise-app-retained = Combien d’utilisateurs sont encore actifs à un mois ?
exercise-app-retained-hint = Une part des téléchargements.
exercise-app-retained-at-lost = Ce sont ceux qui sont partis.
exercise-app-install = Combien coûte un téléchargement ?
exercise-app-install-hint = La dépense, rapportée aux téléchargements.
exercise-app-install-at-per-retained = C’est le coût d’un utilisateur resté.
exercise-app-install-at-inverse = Le rapport est inversé : ce sont des téléchargements par euro.
exercise-app-retained-cost = Et un utilisateur encore actif à un mois ?
exercise-app-retained-cost-hint = La même dépense, pour moins de monde.
exercise-app-retained-cost-at-per-install = C’est le coût d’un téléchargement. Ceux qui sont partis ont aussi coûté.
exercise-app-retained-cost-at-multiplied = Vous avez multiplié par la rétention : un utilisateur resté coûte plus qu’un téléchargement, pas moins.
exercise-app-low = Borne basse de l’intervalle à 95 % de la rétention (Wilson) ?
exercise-app-low-hint = Les utilisateurs restés, sur tous les téléchargements.
exercise-app-low-at-retained-as-sample = Vous avez pris les utilisateurs restés pour l’échantillon. L’échantillon, ce sont tous les téléchargements.
exercise-app-high = Et sa borne haute ?
exercise-app-high-hint = Le même intervalle, de l’autre côté.
exercise-app-high-at-retained-as-sample = Vous avez pris les utilisateurs restés pour l’échantillon. L’échantillon, ce sont tous les téléchargements.
exercise-app-end =
    L’intervalle est étroit : le doute n’est pas dans le hasard, il est dans la définition. Actif, c’est quoi ? Et à douze mois, combien restent ?
    « Plus de 50 000 » est une borne arrondie par la boutique d’applications ; et la campagne n’a sans doute pas produit tous ces téléchargements.

exercise-export-title = Lire un export
exercise-export-what = Totaux, cases vides, couverture, moyennes de taux : les pièges d’un tableau de régie.
exercise-export-words = export ; lire un export ; tableau ; CTR ; moyenne de ratios ; portée ; couverture ; Google Ads ; Facebook Ads
exercise-export-statement =
    Extrait de l’export d’une régie :
    • annonce 1 : { $imp_a } impressions, { $clicks_a } clics, { $reach_a } personnes touchées ;
    • annonce 2 : { $imp_b } impressions, { $clicks_b } clic(s), { $reach_b } personnes touchées, dont { $both } déjà touchées par l’annonce 1 ;
    • les portées sont celles de tout le mois, les impressions et les clics ceux de la seule dernière semaine.
    Les conversions : { $spend } dépensés pour { $conversions } conversions sur les lignes où elles sont mesurées. Une autre ligne a dépensé { $spend_unknown }, et sa case de conversions porte « -- » : la mesure n’y est pas installée.
exercise-export-ctr = Quel est le taux de clic des deux annonces ensemble ?
exercise-export-ctr-hint = Tous les clics, divisés par toutes les impressions.
exercise-export-ctr-at-mean-of-rates = Vous avez fait la moyenne des deux taux. Une annonce vue quelques fois ne pèse pas autant qu’une annonce vue des milliers de fois.
exercise-export-reach = Combien de personnes différentes ont été touchées ?
exercise-export-reach-hint = Ceux que les deux annonces ont touchés ne comptent qu’une fois.
exercise-export-reach-at-added = Vous avez additionné : certains ont vu les deux annonces. Une portée ne s’additionne pas.
exercise-export-reach-at-taken-off-twice = Vous avez retiré deux fois ceux qui ont vu les deux : ils comptent encore une fois.
exercise-export-cpa = Quel est le coût par conversion, là où on peut le calculer ?
exercise-export-cpa-hint = « -- » ne veut pas dire zéro.
exercise-export-cpa-at-unknown-as-zero = Vous avez compté la ligne « -- » comme zéro conversion. On n’en sait rien : sa dépense ne se compare à aucune conversion connue.
exercise-export-end =
    Un total d’export n’est pas toujours la somme des lignes : personnes comptées une fois, lignes filtrées, mesure absente.
    Avant de calculer : qu’est-ce qu’une ligne, qu’est-ce qu’une case vide, et quelle est la période ?
