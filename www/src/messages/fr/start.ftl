# Ce qui se dit quand rien ne peut démarrer : dans les deux langues à la fois, avant toute autre chose.
start-failure-title = Levier n’a pas pu démarrer
start-failure-refused = Ce site, ou une extension du navigateur, interdit WebAssembly : la règle de sécurité (CSP) doit contenir « script-src 'self' 'wasm-unsafe-eval' ». Tout le calcul se fait dans ce module ; sans lui, aucun chiffre ne serait juste, donc aucun n’est affiché.
start-failure-missing = Le module de calcul n’a pas été trouvé sur le site. La connexion a peut-être été coupée : essayez de nouveau.
start-failure-not_wasm = À la place du module de calcul, le site a envoyé une page. L’adresse du site ou sa mise en ligne est à corriger.
start-failure-outdated = Le site a été publié de nouveau pendant que cette page restait ouverte ou en mémoire : son module de calcul n’est plus celui de la page. Rechargez-la ; si le message revient, videz le cache du navigateur.
start-failure-broken = Le module de calcul est arrivé incomplet, ou ce navigateur est trop ancien pour lui. Essayez de nouveau, puis mettez le navigateur à jour.
start-failure-stored = Vos données sont toujours là, dans ce navigateur. Vous pouvez les enregistrer dans un fichier dès maintenant.
start-failure-nothing-stored = Aucun espace de travail n’est enregistré dans ce navigateur : rien n’est perdu.
start-failure-export = Enregistrer mes données
start-failure-retry = Essayer de nouveau
start-framed-title = Levier ne s’ouvre pas dans une autre page
start-framed = Une page qui en encadre une autre peut faire cliquer sans qu’on le voie, et effacer des données. Ouvrez Levier dans un onglet à lui ; les calculateurs, eux, s’intègrent par le code que donne la page « Intégrer à un site ».
start-framed-open = Ouvrir Levier dans un onglet
