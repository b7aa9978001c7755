# Une unité de la monnaie du document, comme une phrase la dit. `$coin` est toujours donné.

coin-one = { $coin ->
    [euro] un euro
    [dollar] un dollar
    [franc] un franc
    [pound] une livre
   *[unit] une unité de budget
  }

coin-more = { $coin ->
    [euro] un euro de plus
    [dollar] un dollar de plus
    [franc] un franc de plus
    [pound] une livre de plus
   *[unit] une unité de budget de plus
  }

coin-more-cap = { $coin ->
    [euro] Un euro de plus
    [dollar] Un dollar de plus
    [franc] Un franc de plus
    [pound] Une livre de plus
   *[unit] Une unité de budget de plus
  }

coin-less = { $coin ->
    [euro] un euro de moins
    [dollar] un dollar de moins
    [franc] un franc de moins
    [pound] une livre de moins
   *[unit] une unité de budget de moins
  }

coin-last = { $coin ->
    [euro] le dernier euro
    [dollar] le dernier dollar
    [franc] le dernier franc
    [pound] la dernière livre
   *[unit] la dernière unité de budget
  }

coin-last-cap = { $coin ->
    [euro] Le dernier euro
    [dollar] Le dernier dollar
    [franc] Le dernier franc
    [pound] La dernière livre
   *[unit] La dernière unité de budget
  }

coin-last-bare = { $coin ->
    [euro] Dernier euro
    [dollar] Dernier dollar
    [franc] Dernier franc
    [pound] Dernière livre
   *[unit] Dernière unité de budget
  }

coin-at-last = { $coin ->
    [euro] au dernier euro
    [dollar] au dernier dollar
    [franc] au dernier franc
    [pound] à la dernière livre
   *[unit] à la dernière unité de budget
  }

coin-first = { $coin ->
    [euro] le premier euro
    [dollar] le premier dollar
    [franc] le premier franc
    [pound] la première livre
   *[unit] la première unité de budget
  }

coin-per = { $coin ->
    [euro] par euro
    [dollar] par dollar
    [franc] par franc
    [pound] par livre
   *[unit] par unité de budget
  }

coin-next = { $coin ->
    [euro] l’euro suivant
    [dollar] le dollar suivant
    [franc] le franc suivant
    [pound] la livre suivante
   *[unit] l’unité de budget suivante
  }
