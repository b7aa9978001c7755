# Le questionnaire d’une analyse conjointe, sur papier.

methods-survey-title = Questionnaire
methods-survey-ask = Voici { $n } offres, qui ne diffèrent que par ce qui est écrit. Notez chacune de 0 (je n’en voudrais pas) à 10 (je la prendrais sans hésiter).
methods-survey-who = Code du répondant : ………………………………
methods-survey-product = Offre { $n }
methods-survey-mark = Note sur 10 : ………
methods-survey-then = Reportez ensuite les notes dans « Analyse conjointe », une ligne par répondant, dans l’ordre des offres. Ne demandez pas de nom : un code suffit.
methods-survey-print = Imprimer le questionnaire
