# A unit of the currency of the document, as a sentence says it. `$coin` is always given.

coin-one = { $coin ->
    [euro] one euro
    [dollar] one dollar
    [franc] one franc
    [pound] one pound
   *[unit] one unit of budget
  }

coin-more = { $coin ->
    [euro] one more euro
    [dollar] one more dollar
    [franc] one more franc
    [pound] one more pound
   *[unit] one more unit of budget
  }

coin-more-cap = { $coin ->
    [euro] One more euro
    [dollar] One more dollar
    [franc] One more franc
    [pound] One more pound
   *[unit] One more unit of budget
  }

coin-less = { $coin ->
    [euro] one euro less
    [dollar] one dollar less
    [franc] one franc less
    [pound] one pound less
   *[unit] one unit of budget less
  }

coin-last = { $coin ->
    [euro] the last euro
    [dollar] the last dollar
    [franc] the last franc
    [pound] the last pound
   *[unit] the last unit of budget
  }

coin-last-cap = { $coin ->
    [euro] The last euro
    [dollar] The last dollar
    [franc] The last franc
    [pound] The last pound
   *[unit] The last unit of budget
  }

coin-last-bare = { $coin ->
    [euro] Last euro
    [dollar] Last dollar
    [franc] Last franc
    [pound] Last pound
   *[unit] Last unit of budget
  }

coin-at-last = { $coin ->
    [euro] at the last euro
    [dollar] at the last dollar
    [franc] at the last franc
    [pound] at the last pound
   *[unit] at the last unit of budget
  }

coin-first = { $coin ->
    [euro] the first euro
    [dollar] the first dollar
    [franc] the first franc
    [pound] the first pound
   *[unit] the first unit of budget
  }

coin-per = { $coin ->
    [euro] per euro
    [dollar] per dollar
    [franc] per franc
    [pound] per pound
   *[unit] per unit of budget
  }

coin-next = { $coin ->
    [euro] the next euro
    [dollar] the next dollar
    [franc] the next franc
    [pound] the next pound
   *[unit] the next unit of budget
  }
