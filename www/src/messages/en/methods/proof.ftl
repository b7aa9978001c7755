# The methods of proof, and attribution.

method-did-name = Before and after, with a control
method-did-what = A group that the campaign reached, a control group: what the campaign changed.
method-did-found = { $sure ->
    [more] The campaign added { $att } a period ({ $doubt } with { $confidence } confidence)
    [less] The campaign took away { $att } a period ({ $doubt } with { $confidence } confidence)
    [no] No conclusion yet: the effect would be { $att } a period, but { $doubt } with { $confidence } confidence
   *[none] The effect would be { $att } a period, with no interval possible
}{ $has ->
    [yes] {", "}that is { $lift }
   *[no] {""}
}.{ $known ->
    [yes] { " " }Without a control, one would have read { $naive }.
   *[no] {""}
}
method-did-reason-one_observation = A single value before or after: the gap can be worked out, its doubt cannot. Give several periods on each side.
method-did-reason-zero_variance = The gap between the groups does not vary at all from period to period: no doubt can be drawn from it.
method-did-chart = Group reached and control
method-did-chart-what = Two lines that moved together and part after the start of the campaign: the further gap is the effect.
method-did-rule = Effect = (reached after − reached before) − (control after − control before). The doubt comes from the variation of the gap between the groups, widened where periods resemble each other.
method-did-convention = The percentage takes both groups to have moved by the same amount; “at equal growth” takes them to have moved by the same rate. Both are given.
method-did-pitfalls = The control must resemble the group reached and see nothing of the campaign. Nothing proves that both would have moved together: look at the periods before. Before and after alone prove nothing.
method-did-source = D. Card and A. Krueger, 1994, for the use; the doubt takes the autocorrelation of periods into account.

method-did-panel-name = Several regions, some of them reached
method-did-panel-what = A table of regions by period: the mean effect, region by region.
method-did-panel-reason-few_treated = Few regions reached: the interval takes them to vary as the controls do.
method-did-panel-reason-one_unit = A single control region: the effect can be worked out, its doubt cannot.
method-did-panel-reason-zero_variance = The regions do not vary at all between them: no doubt can be drawn from it.
method-did-panel-before = Before the campaign, slopes differed by { $difference } a period ({ $doubt }); a difference of { $detectable } would have been seen. This does not prove that they were parallel.
method-did-panel-rule = By region: mean after minus mean before. The effect is the mean of the regions reached minus that of the controls.
method-did-panel-convention = One difference a region (Bertrand, Duflo and Mullainathan). The standard error clustered by region stands beside, to compare with other software.
method-did-panel-pitfalls = A region that the campaign touched without aiming at it is no control: exclude it. Few regions make little proof, however many periods.
method-did-panel-source = Bertrand, Duflo and Mullainathan, 2004, Quarterly Journal of Economics; Welch, 1947.

method-synthetic-control-name = Synthetic control, with placebos
method-synthetic-control-what = A control made of several regions, and the effect beside those of false campaigns.
method-synthetic-control-found = { $sure ->
    [more] The campaign added { $att } a period ({ $doubt } with { $confidence } confidence)
    [less] The campaign took away { $att } a period ({ $doubt } with { $confidence } confidence)
    [no] No conclusion yet: the effect would be { $att } a period, but { $doubt } with { $confidence } confidence
   *[none] The effect would be { $att } a period, with no interval possible
}{ $has ->
    [yes] {", "}that is { $lift }
   *[no] {""}
}.{ $tested ->
    [yes] { " " }Of the false campaigns, { $p } make as clear a gap, the true one included ({ $least } at best).
   *[no] {""}
}
method-synthetic-control-without = Without the campaign
method-synthetic-control-fit = Before the campaign, the gap to the control is { $scaled } of that to a control of equal parts.
method-synthetic-control-reason-too_few_controls = Too few control regions for placebos: at least three are needed, and more than regions reached.
method-synthetic-control-reason-perfect_fit = The control follows the region perfectly before the campaign: nothing says whether the gap after is large.
method-synthetic-control-placebos = The effect among false campaigns
method-synthetic-control-placebos-what = One dot a region: the gap that the same method finds where nothing happened. A real effect stands apart.
method-synthetic-control-group = Group { $n }
method-synthetic-control-rule = Control regions are weighted (positive parts, sum 1) to follow the region reached as closely as they can before the campaign; the gap after is the effect. Each control is then treated as if it had had the campaign.
method-synthetic-control-convention = The mean of each region before the campaign is taken out, as in GeoLift; “kept” is the original form. The interval comes from the spread of the placebos.
method-synthetic-control-pitfalls = With ten placebos, the smallest probability is 1/11: the number of regions limits the proof. A poor fit before makes the time after unreadable.
method-synthetic-control-source = Abadie, Diamond and Hainmueller, 2010; Doudchenko and Imbens, 2016; GeoLift (Meta).

method-geo-design-name = Preparing a test by regions
method-geo-design-what = Which regions, how long, what effect could be seen, at what cost: before spending.
method-geo-design-found = Test in { $regions } for { $n } periods: an effect of at least { $mde } would be seen { $power } of the time{ $priced ->
    [yes] {", "}for { $cost }
   *[no] {""}
}.
method-geo-design-none = None of these plans can be chosen honestly: more history is needed, or shorter tests.
method-geo-design-few = Some plans have fewer than five independent windows: the effect that they could see is itself in doubt.
method-geo-design-few-short = few windows
method-geo-design-fair = The best plan is chosen on one half of the history and judged on the other, which says { $half }: choosing and judging on the same would flatter it. The table reads the whole history: { $whole } for this plan, and another may look better there.
method-geo-design-reason-zero_variance = no variation
method-geo-design-reason-too_few_windows = too little history
method-geo-design-one = { $regions }, { $n ->
    [one] 1 period
   *[other] { $n } periods
}
method-geo-design-mde = Effect seen
method-geo-design-total = Effect seen, total
method-geo-design-share = Share of the total
method-geo-design-windows = Windows
method-geo-design-chart = The smallest effect seen, by plan
method-geo-design-chart-what = One dot a plan; the further left, the smaller the effects that the test sees.
method-geo-design-rule = Each window of the history is read as if it were a test without effect. The spread of these false effects says which one a true test would tell apart.
method-geo-design-convention = Effect seen = threshold of alarm + margin of power, by Student’s quantiles (Bloom, 1995).
method-geo-design-pitfalls = The history must resemble the time of the test. A campaign that spills over to the controls wipes out a part of the effect.
method-geo-design-source = H. Bloom, 1995, Evaluation Review.

method-attribution-name = Attribution, all rules side by side
method-attribution-what = Paths of touches and their conversions: the credit of each channel by each rule.
method-attribution-found = For { $conversions } conversions, the credit of { $channel } goes from { $low } to { $high } depending on the rule: it is the rule that speaks, not the channel.
method-attribution-nothing = No path converted: there is nothing to attribute.
method-attribution-no-effect = None of these figures is an effect. A credit shares out conversions that took place; it does not say how many would have taken place without the channel. To know, run a test.
method-attribution-unattributed = { $n ->
    [one] One conversion without any touch belongs to no channel.
   *[other] { $n } conversions without any touch belong to no channel.
}
method-attribution-reason-nothing_converted = No path converted: the Markov chain has nothing to share out.
method-attribution-reason-no_nulls = No path without conversion is given: the Markov chain cannot tell what helps.
method-attribution-last = Last touch
method-attribution-first = First touch
method-attribution-linear = Linear
method-attribution-position = Position (40-20-40)
method-attribution-time_decay = Time decay
method-attribution-shapley = Shapley
method-attribution-markov = Markov, order { $order }
method-attribution-chart = Share of the credit, by rule and channel
method-attribution-chart-what = One line a rule, one column a channel: a column that changes shade is a channel whose credit depends on the rule.
method-attribution-rule = Last, first, linear, position and time decay share each conversion among the touches of its path. Shapley shares by all combinations of channels. Markov takes a channel out of the chain and looks how many conversions are lost.
method-attribution-convention = Position: 40% to the first, 40% to the last, the rest between them. Repeated touches stay. Markov is solved exactly, without draws. The credits of each rule sum to the conversions.
method-attribution-pitfalls = A channel that follows buyers (brand, retargeting) takes credit without causing anything. The paths seen depend on tracking: what is not measured has no credit.
method-attribution-source = Anderl et al., 2016 (Markov); Zhao, Mahboobi and Bagheri, 2018 (Shapley).
