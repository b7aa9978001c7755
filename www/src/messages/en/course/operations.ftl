# Exercises: carrying out, and reading data.

exercise-content-title = Publishing regularly
exercise-content-what = Keep a content calendar, catch up, measure engagement.
exercise-content-words = content; editorial calendar; regularity; engagement; posts; social media
exercise-content-statement =
    A brand set itself a pace of { $per_week } posts a week. After { $weeks } weeks it has published { $published }. Its account has { $followers } followers; its posts reached { $reach } people and had { $interactions } interactions.
    The team tried five formats; videos last 40 seconds on average. The year has 52 weeks.
exercise-content-coverage = What share of the calendar was kept?
exercise-content-coverage-hint = Posts published, compared with those planned.
exercise-content-coverage-at-per-week = That is the number of posts a week.
exercise-content-coverage-at-missing = That is the share that is missing.
exercise-content-catch-up = To keep the year’s total, how many posts a week are needed from now on?
exercise-content-catch-up-hint = What is left to publish this year, divided by the weeks that are left.
exercise-content-catch-up-at-plan-again = That is the planned pace: it makes up nothing.
exercise-content-catch-up-at-late-ones-in-a-week = That makes up everything in one week. The delay spreads over the weeks that are left.
exercise-content-engagement = What is the engagement rate, on the people reached?
exercise-content-engagement-hint = Interactions, compared with reach.
exercise-content-engagement-at-on-followers = You compared with followers. Both definitions exist: always say which, and compare like with like.
exercise-content-end =
    A calendar that can be kept is better than an ambitious one: a gap of three weeks shows more than two posts instead of three.
    An engagement rate is neither a sale nor a margin. It serves to compare your own posts with each other.

exercise-email-title = An e-mail and its denominators
exercise-email-what = Delivery, open and click-to-open rates: each has its own denominator.
exercise-email-words = e-mail; email; open rate; click rate; click-to-open; unsubscribe; newsletter
exercise-email-statement =
    A newsletter goes to { $sent } addresses; { $bounced } messages come back. { $opens } recipients open it, { $clicks } click, { $unsubscribed } unsubscribe. It weighs 84 kB and its subject has 46 characters.
exercise-email-delivered = How many messages were delivered?
exercise-email-delivered-hint = Sent, minus returned.
exercise-email-delivered-at-sent = Those were sent: the returned ones reached nobody.
exercise-email-open = What is the open rate?
exercise-email-open-hint = Compare with messages delivered.
exercise-email-open-at-on-sent = You compared with messages sent. A message that came back could not be opened.
exercise-email-click-to-open = What share of those who opened clicked (click-to-open)?
exercise-email-click-to-open-hint = Clicks, compared with opens.
exercise-email-click-to-open-at-on-delivered = That is the click rate, on messages delivered. Click-to-open compares with opens.
exercise-email-unsubscribed = What is the unsubscribe rate?
exercise-email-unsubscribed-hint = Compare with messages delivered.
exercise-email-unsubscribed-at-on-opens = You compared with opens. Usage compares with messages delivered.
exercise-email-end =
    Three rates, three denominators: compare campaigns with the same one, and write it down.
    Mail services open part of the messages by themselves to protect their users: opens have become a fragile measure, clicks and orders are less so.

exercise-message-title = One message for all, or one a segment?
exercise-message-what = Work out what a tailored message earns, segment by segment.
exercise-message-words = message; personalisation; segment; message by segment; message test
exercise-message-statement =
    An offer goes to two segments. A test on part of each compared the common message with one made for the segment:
    • segment 1, { $size_1 } people: { $same_1 } order with the common message, { $own_1 } with their own;
    • segment 2, { $size_2 } people: { $same_2 } with the common message, { $own_2 } with their own.
    An order leaves { $margin } of margin. Making a message for a segment costs { $making }. Both segments already receive 2.3 messages a month. Take these rates as exact.
exercise-message-extra = How many more orders with both tailored messages?
exercise-message-extra-hint = Each segment’s difference, times its size.
exercise-message-extra-at-all-orders = Those are all the orders. Some would have come with the common message.
exercise-message-extra-at-mean-of-gaps = You averaged the two differences. The segments are not of one size: weight them.
exercise-message-net = What do both tailored messages earn, their making paid?
exercise-message-net-hint = Extra orders bring their margin; there are two messages to make.
exercise-message-net-at-making-forgotten = The making has not been taken off.
exercise-message-net-at-made-once = There are two messages to make.
exercise-message-lift = By how much do orders rise, relatively, over both?
exercise-message-lift-hint = All orders with, divided by all orders without.
exercise-message-lift-at-mean-of-lifts = You averaged the two rises. Put the orders together first.
exercise-message-keep = Which tailored messages should be made?
exercise-message-keep-hint = Compare, for each message, what it earns with what it costs.
exercise-message-keep-both = Both: together they raise orders.
exercise-message-keep-first = That of segment 1 only.
exercise-message-keep-none = None: making a message is too expensive.
exercise-message-keep-at-total-alone = The total hides that the second message earns less than it costs. Decide message by message.
exercise-message-keep-at-too-careful = The message for segment 1 earns far more than its making.
exercise-message-end =
    Tailoring is not an aim: each message must pay for its making. A small segment, or a small difference, does not.
    The rates come from a test: on a small sample, the second segment’s difference might be chance.

exercise-launch-title = A pilot, then a gate
exercise-launch-what = Decide to open a launch from a pilot, with its interval.
exercise-launch-words = launch; pilot; phases; milestone; gate; CAC payback; payback
exercise-launch-statement =
    A service prepares its launch. A pilot showed it to { $pilot } visitors: { $signups } signed up. The plan says: “open if we can be 95% sure that more than { $gate } of visitors sign up”.
    A customer costs { $cac } to acquire, brings { $month } of margin a month, and { $churn } of customers leave each month. The pilot lasted 19 days.
exercise-launch-rate = What is the pilot’s sign-up rate?
exercise-launch-rate-hint = Sign-ups, compared with visitors.
exercise-launch-rate-at-inverse = The ratio is upside down.
exercise-launch-low = What is the lower bound of its 95% interval (Wilson)?
exercise-launch-low-hint = The calculator for the interval of a rate gives it; it is below the rate observed.
exercise-launch-low-at-the-rate = That is the rate observed. On a small pilot the true rate may be well below.
exercise-launch-payback = In how many months does a customer pay back the acquisition, churn included?
exercise-launch-payback-hint = In the next month fewer customers are left to pay back: the margin received dwindles.
exercise-launch-payback-at-no-churn = You supposed that nobody leaves. With churn it takes more months.
exercise-launch-decision = What should be done?
exercise-launch-decision-hint = See where the gate stands: below the interval, inside it or above it.
exercise-launch-decision-open = Open: the pilot’s rate is above the gate.
exercise-launch-decision-longer = Extend the pilot: we do not know yet whether the rate is above the gate.
exercise-launch-decision-stop = Stop: the gate is not passed.
exercise-launch-decision-at-rate-alone = The rate observed is above the gate, but its interval goes below: the plan asks to be sure.
exercise-launch-decision-at-too-careful = The interval also holds rates above the gate: stopping would be concluding too soon.
exercise-launch-end =
    A gate means something only if it is written beforehand, with the certainty asked for. Otherwise every result becomes a reason to open.
    The honest answer of a small pilot is often “not yet”.

exercise-season-title = A forecast under a season
exercise-season-what = Take the season out of a quarter, smooth the level, forecast the next one.
exercise-season-words = forecast; season; seasonal index; exponential smoothing; Holt-Winters; series; seasonally adjusted
exercise-season-statement =
    A bookshop follows its sales by quarter. Before this quarter the level without season was { $level } books. It has just sold { $sales }, in a quarter whose seasonal index is { $index_now }; that of the next quarter is { $index_next }. It smooths the level with a weight of { $alpha } for the last observation, without a trend.
    Its children’s section was redone two years ago.
exercise-season-adjusted = How many books is this quarter worth with the season taken out?
exercise-season-adjusted-hint = An index of 1.2 says that the quarter sells a fifth more than the mean.
exercise-season-adjusted-at-multiplied = You put the season in a second time: divide by the index.
exercise-season-level = What is the new level?
exercise-season-level-hint = A mean of the last observation, adjusted, and the old level.
exercise-season-level-at-weights-swapped = The two weights are swapped: the weight given is that of the last observation.
exercise-season-level-at-season-left-in = You smoothed the raw sales: the season would be taken for a change of level.
exercise-season-next = How many books should be forecast for the next quarter?
exercise-season-next-hint = The new level, put back into the season of the quarter to come.
exercise-season-next-at-no-season = That is the level without season: put the season back.
exercise-season-next-at-index-of-now = That is the index of the quarter that has ended; take that of the quarter to come.
exercise-season-end =
    Comparing a quarter with the one before mostly measures the season. Compare it with the level expected.
    A high weight follows a real change fast, and follows chance too. A forecast is told with its interval.

exercise-load-title = Who can do it, and when
exercise-load-what = Capacity, load and delay of a team, days off included.
exercise-load-words = load; workload; capacity; team; planning; deadlines; overload; calendar
exercise-load-statement =
    Someone on the team works { $hours } hours a week, over five days. Next week they are away for { $off } day(s). They are given three tasks, of { $a }, { $b } and { $c } hours. They attend two committee meetings, outside this count.
    After that, a project of { $backlog } hours awaits, at the usual pace.
exercise-load-capacity = How many hours do they have next week?
exercise-load-capacity-hint = Part of the week is missing.
exercise-load-capacity-at-off-forgotten = You forgot the absence.
exercise-load-load = What is their load, in % of that time?
exercise-load-load-hint = Hours given, compared with hours available.
exercise-load-load-at-off-forgotten = You compared with a whole week: they are away part of the time.
exercise-load-load-at-inverse = The ratio is upside down: above 100% means too much work.
exercise-load-over = By how many hours does it exceed?
exercise-load-over-hint = Hours given, minus hours available.
exercise-load-over-at-off-forgotten = You counted a whole week.
exercise-load-weeks = How many weeks must be set aside for the project?
exercise-load-weeks-hint = A week begun is a week set aside.
exercise-load-weeks-at-rounded-down = Rounded down, hours are left to do.
exercise-load-end =
    A load above 100% is not an effort to ask for: it is a delay already decided. Move, hand over, or give up.
    A plan at 100% has no room for the unexpected, which always comes.

exercise-app-title = The app with fifty thousand downloads
exercise-app-what = From download to the user who stays: costs, interval, and what the figures leave out.
exercise-app-words = application; app; downloads; retention; CPI; cost per install; fitness
exercise-app-statement =
    A fitness app announces { $downloads } downloads in two months, and { $retention } of users still active a month later. Suppose a campaign of { $budget }, and all downloads due to it.
    The app weighs 62 MB and has 140 sessions; it is rated 4.4.
exercise-app-retained = How many users are still active after a month?
exercise-app-retained-hint = A share of the downloads.
exercise-app-retained-at-lost = Those are the ones who left.
exercise-app-install = What does a download cost?
exercise-app-install-hint = Spend, compared with downloads.
exercise-app-install-at-per-retained = That is the cost of a user who stayed.
exercise-app-install-at-inverse = The ratio is upside down: those are downloads per euro.
exercise-app-retained-cost = And a user still active after a month?
exercise-app-retained-cost-hint = The same spend, for fewer people.
exercise-app-retained-cost-at-per-install = That is the cost of a download. Those who left cost money too.
exercise-app-retained-cost-at-multiplied = You multiplied by retention: a user who stays costs more than a download, not less.
exercise-app-low = Lower bound of the 95% interval of retention (Wilson)?
exercise-app-low-hint = Users who stayed, out of all downloads.
exercise-app-low-at-retained-as-sample = You took the users who stayed for the sample. The sample is all downloads.
exercise-app-high = And its upper bound?
exercise-app-high-hint = The same interval, on the other side.
exercise-app-high-at-retained-as-sample = You took the users who stayed for the sample. The sample is all downloads.
exercise-app-end =
    The interval is narrow: the doubt lies not in chance but in the definition. What is active? And after twelve months, how many stay?
    “More than 50,000” is a bound rounded by the app store; and the campaign surely did not bring all these downloads.

exercise-export-title = Reading an export
exercise-export-what = Totals, empty cells, reach, averages of rates: the traps of an ad platform’s table.
exercise-export-words = export; reading an export; table; CTR; average of ratios; reach; coverage; Google Ads; Facebook Ads
exercise-export-statement =
    From an ad platform’s export:
    • ad 1: { $imp_a } impressions, { $clicks_a } clicks, { $reach_a } people reached;
    • ad 2: { $imp_b } impressions, { $clicks_b } click(s), { $reach_b } people reached, { $both } of them already reached by ad 1;
    • reach is that of the whole month, impressions and clicks those of the last week only.
    Conversions: { $spend } spent for { $conversions } conversions on the lines where they are measured. Another line spent { $spend_unknown }, and its conversions cell says “--”: measurement is not installed there.
exercise-export-ctr = What is the click rate of both ads together?
exercise-export-ctr-hint = All clicks divided by all impressions.
exercise-export-ctr-at-mean-of-rates = You averaged the two rates. An ad seen a few times does not weigh as much as one seen thousands of times.
exercise-export-reach = How many different people were reached?
exercise-export-reach-hint = Those whom both ads reached count once.
exercise-export-reach-at-added = You added: some saw both ads. Reach does not add up.
exercise-export-reach-at-taken-off-twice = You took those who saw both off twice: they still count once.
exercise-export-cpa = What is the cost per conversion, where it can be worked out?
exercise-export-cpa-hint = “--” does not mean zero.
exercise-export-cpa-at-unknown-as-zero = You took the line with “--” for zero conversions. Nobody knows: its spend compares with no known conversion.
exercise-export-end =
    An export’s total is not always the sum of its lines: people counted once, filtered lines, missing measurement.
    Before any sum: what is a line, what is an empty cell, and what is the period?
