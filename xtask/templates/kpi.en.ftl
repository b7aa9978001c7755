
op-KEY = TITLE
op-KEY-what = Says which share of the whole the part is.
op-KEY-result = The part is { $value } of the whole.
op-KEY-reading-compare = One figure alone shows no progress. Compare it with the previous period, counted in the same way.
op-KEY-example = A part of { $part } in a whole of { $whole } gives { $value }.
op-KEY-input-part = Part
op-KEY-input-whole = Whole
op-KEY-pitfall-compare-like-with-like = Count the part and the whole over the same period.
