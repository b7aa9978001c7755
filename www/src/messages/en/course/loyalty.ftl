# Exercises: keeping customers.

exercise-card-title = The card: a free meal every so many
exercise-card-what = The discount hidden in a loyalty card, and the margin from which it pays.
exercise-card-words = loyalty card; free meal; loyalty programme; restaurant; break-even margin
exercise-card-statement =
    A restaurant has { $customers } regulars, who come { $visits } times a year and spend { $ticket } before tax a meal, at a margin of { $margin }. It starts a card: one meal in { $n } is free, the last one. Visits rise by { $uplift }.
    The room seats 48, and the terrace 16 in summer. Printing the cards cost next to nothing; suppose that every full card is presented.
exercise-card-discount = What discount is the card worth, over all meals?
exercise-card-discount-hint = How many meals taken, how many free?
exercise-card-discount-at-n-plus-one = You counted a free meal on top of { $n } paid ones. Here one of every { $n } is free.
exercise-card-revenue = By how much does revenue from these customers change?
exercise-card-revenue-hint = Meals rise, and a share of them is not paid for.
exercise-card-revenue-at-visits-only = That is the rise in visits: a share of these meals is free.
exercise-card-before = What profit did these customers bring in a year, before the card?
exercise-card-before-hint = Customers × visits × ticket × margin.
exercise-card-before-at-revenue = That is revenue: keep the margin only.
exercise-card-change = By how much does this profit change with the card?
exercise-card-change-hint = Meals paid for bring their price; all meals cost, the free ones too.
exercise-card-change-at-margin-on-new-sales = You applied the margin to the extra revenue. Free meals cost and bring nothing: their whole cost comes off.
exercise-card-change-at-free-meals-forgotten = You counted the extra visits and forgot the free meals.
exercise-card-change-low = And if the margin were only { $low_margin }?
exercise-card-change-low-hint = The same sum, with a higher cost a meal.
exercise-card-change-low-at-margin-on-new-sales = You applied the margin to the extra revenue. Free meals cost and bring nothing.
exercise-card-threshold = From what margin does the card pay?
exercise-card-threshold-hint = Profit before equals profit after: the ticket and the number of customers cancel out.
exercise-card-threshold-at-new-visits-only = You counted the extra visits only. Free meals come out of all visits, the old ones included.
exercise-card-rare-free = A customer came only { $rare } times a year, and comes more often by { $uplift } too. How many free meals in the year?
exercise-card-rare-free-hint = Was the card filled?
exercise-card-rare-free-at-in-proportion = A free meal is not given in fractions: until the card is full there is none.
exercise-card-end =
    A card is a discount, given mostly to those who came already. It pays only if the margin is high or the rise in visits large.
    The rise itself remains to be proved: those who take a card are first those who meant to come back.

exercise-coherent-title = Do these two rises agree?
exercise-coherent-what = Check that two figures of one story can both be true.
exercise-coherent-words = consistency; regulars; average ticket; visits; checking a figure
exercise-coherent-statement =
    An article tells that a loyalty card made a restaurant’s regulars come { $visits } more often, and that its revenue rose by { $revenue } in the year. One meal in { $n } is free.
    The restaurant opened in 2014, and its account gained 2,300 followers.
exercise-coherent-share = If the average ticket did not change and other customers come as before, what share of revenue did regulars make?
exercise-coherent-share-hint = The total rise is the rise of the regulars, weighted by their share.
exercise-coherent-share-at-inverse = The ratio is upside down: a share does not exceed 100%.
exercise-coherent-share-at-the-others = That is the share of the other customers.
exercise-coherent-ticket = If all customers were regulars, by how much did the average ticket change?
exercise-coherent-ticket-hint = Revenue = visits × ticket. The factors divide.
exercise-coherent-ticket-at-subtracted = You subtracted the two rises. Factors divide: (1 + { $revenue }) ÷ (1 + { $visits }) − 1.
exercise-coherent-ticket-at-inverse = The ratio is upside down: revenue is divided by visits.
exercise-coherent-nth-free = If all were regulars and one meal in { $n } is free, by how much did revenue change?
exercise-coherent-nth-free-hint = Visits rise, and one meal in { $n } is not paid for.
exercise-coherent-nth-free-at-subtracted = You subtracted. The free share is of the visits afterwards: the factors multiply.
exercise-coherent-end =
    Two figures of a story check each other: here they imply a certain share of regulars, or a falling ticket.
    When a figure is missing, say what it should be for the story to be true: that is often the best question to ask.

exercise-sms-title = “+15% loyalty”: relative or in points?
exercise-sms-what = Read a rise in two ways, and count what a coupon really earns.
exercise-sms-words = SMS; text message; coupon; promo code; relative; points; percentage; loyalty
exercise-sms-statement =
    A retailer keeps { $base } of its customers from one year to the next. A provider claims that its text messages bring “+{ $gain }”.
    To try it, the retailer sends { $sent } coupons by text message, each worth { $face }. The operation costs { $printing }; { $redemption } of the coupons are used, and handling one costs { $handling }. A purchase leaves { $basket } of margin before the coupon. A survey estimates that { $anyway } of those who used it would have bought anyway.
    The messages left on a Tuesday at 6.30 p.m.
exercise-sms-relative = What would loyalty be if the rise is relative?
exercise-sms-relative-hint = A relative rise multiplies the starting level.
exercise-sms-relative-at-points = You added points. A relative rise multiplies: { $base } × (1 + { $gain }).
exercise-sms-points = And if it is in points?
exercise-sms-points-hint = Points add.
exercise-sms-points-at-relative = That is the relative reading. Points add to the starting level.
exercise-sms-rise = In the relative reading, how many points does loyalty gain?
exercise-sms-rise-hint = The new level minus the old.
exercise-sms-rise-at-relative = That is the relative rise itself. In points, it is the difference of the two levels.
exercise-sms-coupon = What does sending the coupons earn, all costs paid?
exercise-sms-coupon-hint = Only purchases that would not have happened bring their margin. All coupons used cost their value and their handling.
exercise-sms-coupon-at-all-incremental = You counted all purchases as new. Some would have happened without a coupon: there it only costs.
exercise-sms-coupon-at-handling-forgotten = The handling of the coupons is missing.
exercise-sms-end =
    “+15%” means nothing without one more word: relative, or points. Ask for the definition before comparing two providers.
    Judge a coupon by the purchases it brought about. The share of those who would have bought decides the result, and only a control group measures it well.

exercise-ltv-title = What a customer costs, what a customer is worth
exercise-ltv-what = Compare the acquisition cost with lifetime value in margin, and choose a convention.
exercise-ltv-words = LTV; lifetime value; CLV; CAC; acquisition cost; LTV to CAC ratio
exercise-ltv-statement =
    A brand sells online: average order { $aov } before tax, { $orders } orders a year, { $years } years of relationship, a margin of { $margin }. Acquiring a customer costs { $cac }. Customers are 37 years old on average.
    It compares with a subscription: { $m } of margin a year, { $r } of customers stay from one year to the next, sums to come are discounted at { $d } a year.
exercise-ltv-revenue = How much does a customer spend over the whole relationship?
exercise-ltv-revenue-hint = Order × orders × years.
exercise-ltv-revenue-at-one-year = That is one year only.
exercise-ltv-margin = What is the lifetime value, in margin?
exercise-ltv-margin-hint = Keep only the share that stays with the company.
exercise-ltv-margin-at-revenue = That is what the customer spends, not what the customer brings.
exercise-ltv-ratio = What is the ratio of this value to the acquisition cost?
exercise-ltv-ratio-hint = Lifetime value in margin ÷ acquisition cost.
exercise-ltv-ratio-at-on-revenue = You compared a cost with revenue. It is margin that pays for the acquisition.
exercise-ltv-at-end = The subscription: what is a customer worth if the first margin comes in a year?
exercise-ltv-at-end-hint = An infinite sum: m × r ÷ (1 + d − r).
exercise-ltv-at-end-at-first-now = That is the other convention: the first margin at once. Between the two lies exactly one margin.
exercise-ltv-at-end-at-not-discounted = You did not discount, and counted the first margin at once.
exercise-ltv-now = And if the first margin comes at once?
exercise-ltv-now-hint = The same value, plus a first margin that is certain.
exercise-ltv-now-at-first-at-end = That is the other convention, in which the first margin comes in a year.
exercise-ltv-now-at-not-discounted = You did not discount: a margin in five years is worth less than one today.
exercise-ltv-end =
    A ratio on revenue flatters: only margin pays the acquisition back.
    Two serious textbooks give two lifetime values for the same data. Write the convention beside the number.

exercise-clv-title = The conventions of lifetime value
exercise-clv-what = Monthly rate, finite horizon, acquisition cost: what each choice changes.
exercise-clv-words = CLV; LTV; lifetime value; discounting; monthly rate; horizon; conventions
exercise-clv-statement =
    A service brings { $m } of margin a year from each customer, the first at once. Each year { $r } of customers stay. The discount rate is { $d } a year, and the company does not look beyond { $periods } margins.
    Acquiring a customer costs { $cac }. The service has existed since 2019 and changed its name twice.
exercise-clv-monthly = What monthly rate is equivalent to the annual rate?
exercise-clv-monthly-hint = Twelve months of this rate compound to the annual rate.
exercise-clv-monthly-at-over-twelve = Dividing by twelve forgets that rates compound. Take the twelfth root of 1 + { $d }.
exercise-clv-finite = What is a customer worth over { $periods } margins, before the acquisition cost?
exercise-clv-finite-hint = The margin of year t, from 0 to { $periods } − 1, is multiplied by (r ÷ (1 + d)) to the power t.
exercise-clv-finite-at-not-discounted = You did not discount.
exercise-clv-finite-at-no-end = That is the value without a horizon. The company stops at { $periods } margins.
exercise-clv-finite-at-nobody-leaves = You kept all customers: some leave each year.
exercise-clv-net = And after the acquisition cost?
exercise-clv-net-hint = The acquisition is paid today: it is not discounted.
exercise-clv-net-at-cac-forgotten = The acquisition cost has not been taken off.
exercise-clv-net-at-not-discounted = You did not discount the margins to come.
exercise-clv-end =
    Horizon, discounting, first margin, acquisition included or not: each choice moves the value, sometimes twofold.
    Choose a convention, write it down, and keep it for comparisons.

exercise-retention-title = Churn: from the month to the year
exercise-retention-what = Compound a monthly churn, and read a retention curve.
exercise-retention-words = retention; attrition; churn; retention curve; survival; lifetime; cohort
exercise-retention-statement =
    A subscription service has { $customers } customers and loses { $churn } of them each month. Its app is rated 4.6.
    A cohort followed since it signed up: { $s1 } are still there in the second period, { $s2 } in the third, { $s3 } in the fourth. A customer brings { $margin } of margin a period.
exercise-retention-annual = What is the annual churn?
exercise-retention-annual-hint = Those who stay multiply, month after month.
exercise-retention-annual-at-times-twelve = You multiplied by twelve. Each month loses a share of those who are left, not of those who began: rates compound.
exercise-retention-annual-at-retained = That is the share that stays. The share that leaves is asked for.
exercise-retention-left = Of today’s customers, how many will still be there in a year?
exercise-retention-left-hint = The share that stays after twelve months, applied to the customers.
exercise-retention-left-at-times-twelve = You took off a month’s loss twelve times. The base shrinks each month.
exercise-retention-left-at-one-month = That is after one month only.
exercise-retention-lifetime = If churn stays the same, how many months does a customer last on average?
exercise-retention-lifetime-hint = The inverse of the monthly churn.
exercise-retention-lifetime-at-years = Those are years. Months are asked for.
exercise-retention-lifetime-at-of-retention = You took the inverse of retention. It is churn that ends the relationship.
exercise-retention-periods = Over the cohort’s four periods, how many periods is a customer there on average?
exercise-retention-periods-hint = Add up the curve, the first period included.
exercise-retention-periods-at-first-forgotten = The first period is missing: all customers are there.
exercise-retention-periods-at-last-for-all = You took the last share for all periods.
exercise-retention-value = How much margin did a customer of the cohort bring on average?
exercise-retention-value-hint = The periods of presence, times the margin.
exercise-retention-value-at-nobody-leaves = You counted four periods for everyone: many left earlier.
exercise-retention-value-at-geometric = You supposed the same loss each period. The curve flattens: those who stay leave less.
exercise-retention-end =
    A monthly churn compounds; multiplying it by twelve overstates it, and may exceed 100%.
    Real curves flatten: fragile customers leave first. A constant churn then makes the lifetime look too short.
