# Awareness, its figures: name, what for, sentence of the result, reading, example, traps.

op-cpm = Cost per mille (CPM)
op-cpm-what = Gives the price of a thousand impressions, to compare media of any size.
op-cpm-result = A thousand impressions cost you { $value }.
op-cpm-reading-compare = No CPM is good in itself. Compare it with your past campaigns of the same format and targeting, then with what the clicks and sales that follow cost you.
op-cpm-example = A campaign of { $cost } was displayed { $impressions } times: its CPM is { $value }.
op-cpm-input-cost-hint = Without VAT, for these very impressions.
op-cpm-pitfall-cheap-is-not-seen = A cheap impression is not a seen one: look at viewability and position too.
op-cpm-pitfall-formats-differ = A video CPM and a banner CPM do not buy the same attention; compare like with like.

op-frequency = Frequency
op-frequency-what = Says how often, on average, each person reached was exposed to the message.
op-frequency-result = Each person reached was exposed to the message { $value } times on average.
op-frequency-reading-once = Fewer than two exposures on average: some at least of the people reached were exposed only once. Before you pay for more repetition, ask whether a single exposure is enough for this message.
op-frequency-reading-compare = No frequency suits every message. Follow click rate or recall as it rises: when they fall, renew the message or reach other people.
op-frequency-example = { $impressions } impressions for { $reach } different people: each was exposed { $value } times on average.
op-frequency-pitfall-reach-not-additive = Reach does not add up: someone reached on Monday and on Tuesday counts once over the two days.
op-frequency-pitfall-average-hides = An average of 3 can hide many people at 1 and a few at 20, already tired of it.

op-grp = GRP
op-grp-what = Measures advertising pressure on an audience, in gross rating points: reach in per cent times frequency.
op-grp-result = The pressure on the audience is { $value } (GRP).
op-grp-reading-under-one-each = Below 100, each person of the audience was exposed less than once on average. Look at the reach: it says what share of the audience was reached.
op-grp-reading-one-or-more-each = From 100 up, each person of the audience was exposed once or more on average, which does not mean that all of them were. Look at the reach before you add pressure.
op-grp-example = In an audience of { $audience } people, { $impressions } impressions reached { $reach }: a reach of { $reach_pct } and a frequency of { $frequency } make a GRP of { $value }.
op-grp-pitfall-not-people = 150 GRP does not mean 150% of the audience: one person exposed three times counts three times.
op-grp-pitfall-same-grp-two-plans = 45 GRP is 45% of the audience once, or 15% three times: always give reach and frequency with it.

op-awareness-rate = Awareness
op-awareness-rate-what = Estimates, by survey, the share of the audience that knows the brand.
op-awareness-rate-result = { $value } of respondents name or recognise the brand.
op-awareness-rate-reading-compare = One rate alone shows no progress. Compare it with the previous survey, same question and same audience, by a test of the two rates, and with the competitors in the same survey.
op-awareness-rate-example = Of { $respondents } respondents, { $citing } name the brand without help: unaided awareness is { $value }.
op-awareness-rate-pitfall-kinds-not-comparable = To recognise in a list is easier than to name: aided awareness is nearly always the higher. Compare only measures of the same kind.
op-awareness-rate-pitfall-small-sample = With few answers the interval is wide: a small rise from one survey to the next may be mere chance.

op-share-of-voice = Share of voice
op-share-of-voice-what = Places your advertising spend within that of the whole category.
op-share-of-voice-result = You carry { $value } of the advertising in your market.
op-share-of-voice-reading-compare = On its own it does not say whether you invest enough. Compare it with your market share: the gap between the two is the excess share of voice.
op-share-of-voice-example = { $own } of advertising in a market that spends { $market }: the share of voice is { $value }.
op-share-of-voice-pitfall-market-boundary = The result depends on which competitors you count: keep the same boundary from year to year.
op-share-of-voice-pitfall-same-measure = Do not divide what you paid by what the market would have paid at list price: use one measure on both sides.

op-excess-share-of-voice = Excess share of voice (ESOV)
op-excess-share-of-voice-what = Says whether your brand speaks louder, or softer, than its weight in the market.
op-excess-share-of-voice-result = Your share of voice differs from your market share by { $value }.
op-excess-share-of-voice-reading-below = Your brand speaks softer than its weight in the market. On average and over years, brands in this case tend to lose ground: watch your share before you conclude.
op-excess-share-of-voice-reading-level-or-above = Your brand speaks at least as loud as its weight in the market. Growing brands are more often in this case, but nothing ensures it: the message and the product count too.
op-excess-share-of-voice-example = With a share of voice of { $share_of_voice } and a market share of { $market_share }, the gap is { $value }.
op-excess-share-of-voice-input-market-share-hint = Of the same market and period as the share of voice.
op-excess-share-of-voice-pitfall-points-not-percent = This is a gap in points, not a percentage of growth.
op-excess-share-of-voice-pitfall-slow-and-average = The link between this gap and growth is an average over campaigns and years: it is no promise.

op-engagement-rate = Engagement rate
op-engagement-rate-what = Relates the interactions with a piece of content (likes, comments, shares) to a base that you choose and show.
op-engagement-rate-result = Interactions are { $value } of the chosen base.
op-engagement-rate-reading-compare = There is no norm: compare with your own content, on the same network and the same base. Interactions are not sales: follow what they lead to.
op-engagement-rate-reading-at-least-the-base = There are at least as many interactions as units in the base. This can be, since one person can make several; check all the same that both figures cover the same content and period.
op-engagement-rate-example = { $interactions } interactions for a reach of { $base } people: the engagement rate is { $value }.
op-engagement-rate-input-base-hint = The number of people reached, of impressions or of followers, by the kind chosen.
op-engagement-rate-pitfall-base-changes-all = On reach, impressions or followers the same piece has three different rates: always name the base.
op-engagement-rate-pitfall-interactions-not-people = One person can like, comment and share: the rate counts interactions, not people, and can exceed 100%.

op-penetration-rate = Penetration
op-penetration-rate-what = Gives the share of the target that bought at least once.
op-penetration-rate-result = { $value } of the target bought at least once.
op-penetration-rate-reading-compare = Compare it with your competitors’, on the same target and period. It says how many people are left to win, not how often the others buy.
op-penetration-rate-example = { $buyers } buyers in a target of { $target_population } people: penetration is { $value }.
op-penetration-rate-pitfall-buyers-not-purchases = Count buyers, not purchases: ten orders by one customer make one buyer.
op-penetration-rate-pitfall-window = Penetration over a month and over a year differ: state the period.

op-parfitt-collins-share = Parfitt-Collins market share
op-parfitt-collins-share-what = Forecasts a product’s eventual share from trial, repeat purchase and buying intensity.
op-parfitt-collins-share-result = The share to expect in the long run is { $value }.
op-parfitt-collins-share-reading-forecast = This is a forecast if nothing changes, to compare with the share at which the launch pays. If it is not enough, see which of the three factors you can raise: trial, repeat or intensity.
op-parfitt-collins-share-reading-whole-market = The result is the whole market or more: one of the three factors is wrong. Check that the repeat rate is a share of category purchases, and that the index is counted around 1.
op-parfitt-collins-share-example = { $penetration } of category buyers tried the product and give it { $repeat_rate } of their purchases, at an intensity of { $intensity_index }: the share to expect is { $value }.
op-parfitt-collins-share-input-penetration-hint = Buyers who tried the product ÷ buyers of the category.
op-parfitt-collins-share-input-repeat-rate-hint = Share of their category purchases that they give the product after trial; it is not the share of customers who came back.
op-parfitt-collins-share-pitfall-long-run-only = The formula supposes that trial and repeat have settled. Too soon it misleads: trial is still rising, and the first buyers buy again more than the later ones.
op-parfitt-collins-share-pitfall-index-not-rate = The intensity index is 1 for an average buyer of the category, 1.2 for one who buys 20% more; it is not a percentage.
