# The lessons: a short text, a tool to handle, an exercise.

lesson-levels-title = Strategic or operational
lesson-levels-what = What is decided for three years, what for three weeks, and what ties them together.
lesson-levels-text =
    Strategic marketing chooses: which market, which customers, which place in their minds. It looks far, changes rarely, and is judged by a market share or a margin. Operational marketing carries out: channels, promotional prices, content, calendar. It is judged every week.
    The usual mistake is not to forget one of them; it is not to tie them. A strategy without a figure is never wrong. A campaign without an objective always succeeds.
    The tie is a number: what is aimed at, with a date, a starting level and an indicator that somebody reads.
    Share of voice is an example. Deciding to have more of it than one’s market share is strategic: you pay today for a share that may come in two years. Choosing the slots and the weeks is operational.
lesson-levels-try =
    • Put share of voice at the level of market share: the excess vanishes. That is the budget of whoever wants to hold their place.
    • What would 10 points of excess cost, if 1 point of voice costs €40,000? Whom would you ask for this money, and on what promise?

lesson-budget-title = From objective to budget
lesson-budget-what = Climb the funnel, from the sale that is wanted to the visit to be paid for.
lesson-budget-text =
    A budget can be set from last year, from what is left, or from what competitors do. One method only says what it is for: start from the objective and climb.
    Each step has a rate. Going down, multiply; going up, divide. Four steps of 40% let through 2.6% of visitors only: the funnel punishes small losses in a row.
    The sum also shows where to act. Doubling the rate of the last step halves the budget, and so does doubling the first. The question becomes: which can be doubled, and at what price?
    A plan that asks for 28,000 visits when the site receives 5,000 is not ambitious, it is false. Better to know in January.
lesson-budget-try =
    • Raise each of the four rates by a tenth, one after another: the effect on the budget is the same. Is it as easy?
    • Halve the objective: what changes, what does not?

lesson-margin-title = ROI is worked out on margin
lesson-margin-what = Why a campaign with an ROI of 400% may earn nothing.
lesson-margin-text =
    A campaign of €10,000 brings €50,000 of sales. Many write: (50,000 − 10,000) ÷ 10,000, that is 400%. This supposes that the products cost nothing.
    At a margin of 20%, €50,000 of sales leave €10,000, exactly the price of the campaign: an ROI of 0%. At 30%, 50%. One dashboard, three results: it is all in the definition.
    ROAS is a ratio of sales to spend: it does not lie, but it does not conclude. It compares with a threshold: 1 ÷ margin. At a margin of 30%, €3.33 of sales per euro are needed to lose nothing.
    The hardest question is left: how many of these sales would have happened without the campaign? An ROI on attributed sales does not answer it. The lesson on causes does.
lesson-margin-try =
    • Find the margin at which ROI is zero: it is the inverse of ROAS.
    • Suppose that 40% of sales would have come without the campaign. Lower the revenue by as much: what becomes of ROI?

lesson-saturation-title = Carry-over and saturation
lesson-saturation-what = The effect of advertising lasts, and the next euro brings less than the one before.
lesson-saturation-text =
    Two things bend the link between spend and sales. Carry-over: a poster seen on Monday still acts on Thursday. If the effect halves each week, a campaign of one week acts for most of a month. Cutting it and looking at next week’s sales makes one conclude that it was useless.
    Saturation: the first people reached are the easiest to convince. Beyond them, you pay to see the same ones again. The curve still rises, but flattens.
    How to split a budget therefore depends on the return of the next euro, not on the average return. The channel with the best average is often the one to reduce: old, large, saturated.
    Here the channels’ curves are known. In life they are estimated, with a doubt that the Decision page shows.
lesson-saturation-try =
    • Split the budget by hand, then ask for the correction. Which channel had you fed too much?
    • Start again, looking only at the slope at the end of each curve: how close to the best plan can you come?

lesson-test-title = The A/B test, and what impatience costs
lesson-test-what = Compare two versions without being fooled by chance.
lesson-test-text =
    Two versions, visitors drawn at random: the only difference between the groups is the version. That is what allows the word “because”.
    Chance always gives a difference. The p-value says whether one as large is common when the versions are equal; the interval says how large the difference may be. “Not significant” does not mean “equal”: it often means “too few visitors”.
    Looking every day and stopping at the first p below 5% changes the rules: each look gives chance another chance. With five looks, a winner is wrongly declared not one time in twenty but one time in seven.
    The cure is simple: fix the number of visitors beforehand, or use bounds made for several looks.
lesson-test-try =
    • Take the number of looks from 1 to 20: the risk rises fast, then more slowly. Why?
    • What threshold at each look would keep 5% in all? Try 1.6% with five looks.

lesson-segments-title = Segments: to do what?
lesson-segments-what = A segment is useful only if something different is done in it.
lesson-segments-text =
    Cutting customers up is easy: age, region, basket, frequency. A cut is worth what it changes. Four questions are enough: can the segment be measured, reached, lived on, and offered something else?
    What customers did predicts better than what they are. Recency, frequency and monetary value (RFM) are in any file of orders, and say who may leave and who already comes back.
    For a new offer, market share comes apart: how many try it, how many buy again, and how much those who stay consume (Parfitt and Collins, 1968). Three numbers, three cures: awareness for the first, the product for the second, the target for the third.
lesson-segments-try =
    • Double penetration, then put it back and double the repeat rate: the same market share. Which will last a year?
    • With an intensity of 0.8, who buys your product?

lesson-lifetime-title = Retention and lifetime value
lesson-lifetime-what = What a customer who stays is worth, and what averages hide.
lesson-lifetime-text =
    If 80% of customers stay from one year to the next, 64% are left after two years, 51% after three. Retention compounds, and so does churn: 5% a month make 46% a year, not 60%.
    Lifetime value adds up the margins to come, each weakened by departures and by time. It depends on choices that nobody sees: does the first margin count? at what rate is it discounted? how far does one look? Two textbooks give €267 and €367 for the same data.
    And retention is not the same for all. Fragile customers leave first; those who stay are more loyal. An average retention, taken as constant, understates the old ones and overstates the new.
    Compare lifetime value with the acquisition cost, in margin on both sides. A ratio of 3 is a habit, not a law.
lesson-lifetime-try =
    • Take retention from 80 to 85%: by how much does the value rise? And from 85 to 90%?
    • Put discounting at zero: what is left of the difference between the two conventions?

lesson-export-title = Reading an export
lesson-export-what = Totals, empty cells, averages of averages: what a table does not say.
lesson-export-text =
    An export looks like data; it is already a sum. Somebody chose what a conversion is, for how many days it counts, and whether one customer counts twice.
    Three traps come back. The total is not always the sum of the lines: people reached by two ads count once. An empty cell or “--” is not a zero: the measurement is missing. An average of rates is not a rate: an ad seen ten times does not weigh in it like one seen ten thousand times.
    Before any sum, three questions: what is a line? what does an empty cell mean? what is the period, and is it the same everywhere?
    Levier asks these questions at import, and keeps for each figure the file and the lines it comes from.
lesson-export-try =
    • One ad has 100 clicks from 10,000 impressions, another 1 click from 10. Work out the rate of both together, then compare with the average of 1% and 10%.
    • Add a third ad without clicks: by how much does each method move?

lesson-simpson-title = Simpson’s paradox
lesson-simpson-what = Winning everywhere and losing in total: when the mix speaks instead of the effect.
lesson-simpson-text =
    A version B converts better than A on mobile, better on desktop too, and less well in total. It is no slip: B was mostly seen on mobile, where everybody buys less.
    The total then compares two populations, not two versions. Compare with an equal mix: segment by segment, or with the same weights on both sides.
    The same trap hides in quiet figures: an average basket that falls because new customers arrive, a conversion rate that rises because the broadest advertising was cut.
    In a randomised test the mix should be the same. If it is not, the draw is faulty: mend it before reading anything.
lesson-simpson-try =
    • The fields hold the totals: A, 200 of 4,000; B, 131 of 4,000. Now put in the figures for mobile: A, 20 of 1,000; B, 66 of 3,000.
    • Then those for desktop: A, 180 of 3,000; B, 65 of 1,000. Which way does each difference go?

lesson-cause-title = Correlation, cause and the geo test
lesson-cause-what = Know what a campaign changed, not what changed during the campaign.
lesson-cause-text =
    Sales rise when advertising rises. Perhaps because it works; perhaps because it is bought at Christmas. Two curves that go together do not say which pulls the other, nor whether a third pulls both.
    Those who saw the ad buy more? The platform shows it to those who were about to buy: that is its trade. Comparing exposed with unexposed people mostly measures targeting.
    The useful question is: what would have happened without the campaign? Only a control group answers it, and it must be chosen beforehand, by lot. Where people cannot be drawn, towns are: that is the geo test.
    What a control gains, the campaign did not do. A test well run often makes results smaller, and decisions better.
lesson-cause-try =
    • Orders per inhabitant: 2.5% in exposed towns, 2% in the others. What share of orders did the campaign bring?
    • Make the two rates equal: that is what a campaign shows that only reached people who had decided.

lessons-title = Lessons
lessons-what = Ten short pages: a text, the tool, an exercise.
lesson-try = To try
lesson-tool = The tool
lesson-exercise = The exercise
lesson-place = The same tool, on your own data: { $page }
lesson-read = Read the lesson: { $title }
