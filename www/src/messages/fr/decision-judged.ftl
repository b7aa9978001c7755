# Les canaux sans données, dont la courbe vient d’un jugement.

decision-judged-title = Canaux sans données, par jugement
decision-judged-count = { $count ->
    [0] aucun
    [one] un canal
   *[other] { $count } canaux
}
decision-judged-hint = Une radio, un salon, un catalogue : dites ce que le canal rapporte { $per } avec rien, comme aujourd’hui, avec moitié plus et sans limite. La courbe passe par ces quatre réponses (Little, 1970) et entre dans le plan à côté de celles qui sont mesurées. Plusieurs juges donnent un intervalle.
decision-judged-add = Ajouter un canal jugé
decision-judged-new = Nouveau canal
decision-judged-name = Nom du canal
decision-judged-today = Dépense d’aujourd’hui, { $per }
decision-judged-judge = Juge { $n }
decision-judged-judge-add = Ajouter un juge
decision-judged-remove = Retirer le canal { $channel }
decision-judged-nothing = Avec rien
decision-judged-same = Comme aujourd’hui
decision-judged-half_more = Avec moitié plus
decision-judged-unlimited = Sans limite
decision-judged-missing = Il manque un chiffre : le canal entrera dans le plan dès qu’ils y seront tous.
decision-judged-tag = jugé
decision-judged-alone = { $channel } est jugé, non mesuré : { $spend } y rapporteraient { $response } { $per } de plus qu’avec rien, selon un seul juge. Un second avis dirait le doute.
decision-judged-several = { $channel } est jugé, non mesuré : { $spend } y rapporteraient { $response } { $per } de plus qu’avec rien ({ $range } selon les { $n } juges).
