# The pictures of the exercises: what the statement gives, or what the result shows.

course-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }

picture-control-title = With and without the campaign
picture-control-what = Rise in orders in the same week, in the cities that saw the campaign and in the control cities.
picture-control-head = Cities
picture-control-campaign = With campaign
picture-control-witness = Control

picture-load-title = The week’s tasks
picture-load-what = How long each task takes, against a full working week.
picture-load-head = Task
picture-load-a = Task 1
picture-load-b = Task 2
picture-load-c = Task 3
picture-load-line = Full week

picture-message-title = Order rate by segment and message
picture-message-what = Share of recipients who order, in the test, with the common message and with the segment’s own.
picture-message-head = Segment and message
picture-message-same-1 = Segment 1, common
picture-message-own-1 = Segment 1, own
picture-message-same-2 = Segment 2, common
picture-message-own-2 = Segment 2, own

picture-realloc-title = Margin by spend; the dots: spend today
picture-realloc-what = The two curves of the statement, with each channel’s spend today. The slope at the point matters as much as the height.
picture-realloc-one = Channel 1
picture-realloc-two = Channel 2
picture-realloc-x = Spend
picture-realloc-y = Margin

picture-retention-title = The cohort, period after period
picture-retention-what = Share of those who signed up that are still customers in each period.
picture-retention-x = Period
picture-retention-y = Still customers

picture-abtest-title = The gap between B and A, and what it may be
picture-abtest-what = Difference between the conversion rates in both tests, in points, with Newcombe’s 95% interval. An interval that holds zero does not let you conclude.
picture-abtest-head = Test
picture-abtest-first = First test
picture-abtest-second = Second test

picture-awareness-title = Awareness in both waves
picture-awareness-what = Share observed in each wave, with its 95% Wilson interval.
picture-awareness-head = Wave
picture-awareness-before = First wave
picture-awareness-after = Second wave

picture-launch-title = The pilot’s sign-up rate
picture-launch-what = Observed rate with its 95% Wilson interval: is the plan’s threshold below the whole interval?
picture-launch-head = Trial
picture-launch-pilot = Pilot

picture-simpson-title = By device, then in total
picture-simpson-what = Order rates of both versions. In each device, then all together: the total mixes different shares of mobile.
picture-simpson-head = Device and version
picture-simpson-mobile-a = Mobile, A
picture-simpson-mobile-b = Mobile, B
picture-simpson-desktop-a = Desktop, A
picture-simpson-desktop-b = Desktop, B
picture-simpson-all-a = Total, A
picture-simpson-all-b = Total, B

picture-channel-place-title = Sales and costs of channel A
picture-channel-place-what = By number of orders, the ad spend staying the same: sales, total cost (advertising, products, shipping) and advertising alone.
picture-channel-place-sales = Sales
picture-channel-place-costs = Total cost
picture-channel-place-ads = Advertising
picture-channel-place-x = Orders
picture-channel-place-y = Euros

picture-realloc-place-title = Margin of channel 1 by its spend
picture-realloc-place-what = The curve of the statement, and the spend itself: on this line, one more euro costs a euro.
picture-realloc-place-margin = Margin
picture-realloc-place-spend = Spend
picture-realloc-place-x = Spend
picture-realloc-place-y = Euros

course-place = Your place on the chart: { $axis }
course-place-hint = Touch the chart, or move the cursor with the arrow keys. The number is written in the answer; you may also type it.
course-place-mark = your answer
course-place-right = right answer
course-place-title = { $y } against: { $x }
course-place-what = Curves: { $names }.
course-place-paper = Question { $n }: mark your answer on this chart, then copy it into the table.
