# Ce que dit un calculateur intégré dans une autre page, et la page qui donne le code à y coller.

embed-open = Ouvrir dans Levier
embed-no-operation = Il manque le nom du calculateur. Reprenez le code d’intégration dans Levier.
embed-unknown-operation = Levier ne connaît pas de calculateur « { $operation } ». Reprenez le code d’intégration dans Levier.
