# Loyalty, its figures: name, what for, sentence of the result, reading, example, traps.

op-retention-rate = Retention rate
op-retention-rate-what = Says what share of the customers at the start are still there at the end.
op-retention-rate-result = { $value } of the customers at the start stayed.
op-retention-rate-reading-compare = Compare with your periods of the same length, under one definition of an active customer. The average mixes old customers and new ones, who often leave faster: follow cohorts to tell them apart.
op-retention-rate-example = From { $customers_start } customers at the start to { $customers_end } at the end, { $new_customers } of them new: { $value } of those at the start stayed.
op-retention-rate-input-new-customers-hint = Won during the period and still customers at the end.
op-retention-rate-pitfall-what-is-active = Is an active customer one who buys, opens or logs in? Settle the definition and the window.
op-retention-rate-pitfall-new-customers-out = The customers won during the period are taken out, or growth would hide departures. One won and gone again before the end does not count.
op-retention-rate-pitfall-monthly-is-not-annual = 90% a month is not 90% a year: 0.9 to the power 12 is 28%.
op-retention-rate-pitfall-interval-of-a-census = If you counted all your customers, the rate is exact for them. The interval takes them as a sample of those to come: it says what chance alone could change, if nothing else does.

op-churn-rate = Churn rate
op-churn-rate-what = Says what share of the customers at the start left during the period.
op-churn-rate-result = { $value } of the customers at the start left during the period.
op-churn-rate-reading-compare = Compare with your periods of the same length. To see what is at stake, multiply the number of departures by the margin that a customer would still have left, then look for who goes and when.
op-churn-rate-example = { $customers_lost } customers left of the { $customers_start } at the start: churn is { $value }.
op-churn-rate-pitfall-monthly-is-not-annual = Do not multiply by twelve: 5% a month is 46% a year, not 60%.
op-churn-rate-pitfall-when-is-one-lost = Without a subscription nobody says goodbye: settle after how long a customer is lost.
op-churn-rate-pitfall-interval-of-a-census = If you counted all your customers, the rate is exact for them. The interval takes them as a sample of those to come: it says what chance alone could change, if nothing else does.

op-churn-monthly-to-annual = Monthly churn → annual
op-churn-monthly-to-annual-what = Turns a monthly churn into one over a year.
op-churn-monthly-to-annual-result = Within a year, { $value } of customers would have left.
op-churn-monthly-to-annual-reading-compare = This is the share of today’s customers who would be gone in a year if nothing changes. Check it on a cohort followed for a full year.
op-churn-monthly-to-annual-example = A churn of { $monthly_churn } a month makes { $value } over a year.
op-churn-monthly-to-annual-pitfall-not-times-twelve = Each month’s departures are counted on those who remain: it compounds, it is not times twelve.
op-churn-monthly-to-annual-pitfall-constant-churn = This supposes the same churn every month; new customers often leave faster.

op-expected-lifetime = Expected lifetime
op-expected-lifetime-what = Estimates how many periods a customer stays on average.
op-expected-lifetime-result = A customer stays { $value } on average, in the unit of the churn: months if it is monthly.
op-expected-lifetime-reading-average = This is an average: even with constant churn, more than half of customers do not stay longer than that. It serves to estimate lifetime value, not to foresee when one customer leaves.
op-expected-lifetime-example = With a churn of { $churn } per period, a customer stays { $value } on average.
op-expected-lifetime-pitfall-constant-churn = The formula supposes constant churn; for an app, where most leave early, it misleads.
op-expected-lifetime-pitfall-period-of-the-churn = A monthly churn gives months, an annual one years.

op-repeat-purchase-rate = Repeat purchase rate
op-repeat-purchase-rate-what = Says what share of customers ordered at least twice.
op-repeat-purchase-rate-result = { $value } of customers ordered at least twice.
op-repeat-purchase-rate-reading-compare = Compare with your windows of the same length: a daily product and a lasting one do not share a pace. To act on it, find how long after the first order the second one comes.
op-repeat-purchase-rate-example = Of { $customers } customers, { $customers_2plus } ordered at least twice: the repeat purchase rate is { $value }.
op-repeat-purchase-rate-input-customers-hint = Customers who ordered at least once within the window.
op-repeat-purchase-rate-pitfall-recent-customers = Yesterday’s customer had no time to come back: leave the most recent out, or follow cohorts.
op-repeat-purchase-rate-pitfall-window = Over three months or two years the rate differs: state the window.
op-repeat-purchase-rate-pitfall-interval-of-a-census = If you counted all your customers, the rate is exact for them. The interval takes them as a sample of those to come: it says what chance alone could change, if nothing else does.

op-email = E-mail campaign
op-email-what = Gives all the rates of a mailing at once: delivered, opened, clicked, unsubscribed.
op-email-result = { $value } of delivered messages were clicked.
op-email-reading-compare = Compare with your past mailings to the same list: published averages mix lists and methods that differ too much. Read clicks with unsubscribes and complaints: they say what the mailing cost your list.
op-email-example = Of { $sent } messages sent, { $bounced } were not delivered and { $unique_clicks } people clicked: the click rate is { $click_rate }.
op-email-pitfall-opens-inflated = Opens are inflated by mail apps that load images by themselves: trust clicks rather.
op-email-pitfall-sent-or-delivered = Here opens and clicks are counted on delivered messages, bounces on sent ones; other tools differ.
op-email-pitfall-click-to-open-base = Click-to-open divides by opens: it inherits their errors.

op-sms = SMS campaign
op-sms-what = Gives the rates, the cost and the gain of an SMS mailing.
op-sms-result = The mailing brings { $value }, the cost of messages deducted.
op-sms-reading-loses = The sales counted do not pay for the messages. Cut the list down to the customers who respond, or give the mailing up.
op-sms-reading-earns = The sales counted pay at least for the messages. It is a true gain only if they would not have come without the mailing: keep a group without a message to find out.
op-sms-example = { $sent } text messages at { $cost_per_sms } cost { $cost }; { $conversions } sales at { $margin_per_conversion } of margin leave a net gain of { $profit }.
op-sms-input-clicks-hint = Different people who clicked.
op-sms-input-conversions-hint = Different people who bought after the message.
op-sms-pitfall-no-open-rate = The opening of a text message cannot be measured: a quoted open rate is a guess.
op-sms-pitfall-segments = Beyond 160 characters, or 70 with some signs, a message is split and billed several times.
op-sms-pitfall-would-have-bought = Some buyers would have bought without the message: not all of this gain is its doing.
