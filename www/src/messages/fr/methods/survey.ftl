# Le questionnaire d’une analyse conjointe, sur papier.

methods-survey-title = Questionnaire
methods-survey-ask = Voici { $n } offres, qui ne diffèrent que par ce qui est écrit. Notez chacune de 0 (je n’en voudrais pas) à 10 (je la prendrais sans hésiter).
methods-survey-who = Code du répondant : ………………………………
methods-survey-product = Offre { $n }
methods-survey-mark = Note sur 10 : ………
methods-survey-then = Saisissez ensuite les notes, une ligne par répondant, dans l’ordre des offres : l’analyse s’ouvre avec ces caractéristiques et ces offres. Ne demandez pas de nom : un code suffit.
methods-survey-ratings = Saisir les notes
methods-survey-print = Imprimer le questionnaire
