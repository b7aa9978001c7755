
op-KEY = TITLE
op-KEY-what = Dit quelle part du tout représente la partie.
op-KEY-result = La partie représente { $value } du tout.
op-KEY-reading-compare = Un seul chiffre ne montre aucun progrès. Comparez-le à la période précédente, comptée de la même façon.
op-KEY-example = Une partie de { $part } dans un tout de { $whole } donne { $value }.
op-KEY-input-part = Partie
op-KEY-input-whole = Tout
op-KEY-pitfall-compare-like-with-like = Comptez la partie et le tout sur la même période.
