# The table of customers, which the pages of segments and of customers share.

audience-example-shop = An online shop
audience-example-shop-what = The dated orders of a small shop, with its customers’ region, age and channel of arrival.
audience-example-restaurant = A restaurant
audience-example-restaurant-what = A restaurant’s loyalty card: each visit, its service, its covers and its bill.
audience-orders = The orders of “{ $file }”
audience-orders-what = { $rows ->
    [one] One order already given on Data
   *[other] { $rows } orders already given on Data
 }
audience-drop = Your file
audience-drop-what = A CSV with one row an order (customer, date, amount), or one row a customer. It is read in this browser; nothing is sent.
audience-pick = Choose a file

audience-reading = { $named ->
    [no] Reading the example
   *[other] Reading { $name }
}
audience-reading-percent = Reading { $name }: { $percent }%
audience-away = This workspace speaks of the file “{ $name }”, whose rows were not kept. Give the file again to go on.
audience-asked-title = How is { $name } to be read?
audience-asked = { $rows ->
    [one] One row
   *[other] { $rows } rows
} and { $columns ->
    [one] one column were read.
   *[other] { $columns } columns were read.
} Say what they hold.

audience-read-orders = { $rows ->
    [one] one order
   *[other] { $rows } orders
} from { $customers ->
    [one] one customer
   *[other] { $customers } customers
}{ $dated ->
    [yes] , { $from } to { $to }
   *[no] { "" }
}
audience-read-customers = { $customers ->
    [one] one customer
   *[other] { $customers } customers
}
audience-fact-rows = Rows read
audience-fact-customers = Customers
audience-fact-period = Period
audience-fact-as-of = Date of analysis
audience-fact-future = After the period
audience-fact-revenue = Total spent
audience-fact-returns = Returns
audience-period = { $from } to { $to }
audience-future = { $n ->
    [one] one later order, up to { $to }
   *[other] { $n } later orders, up to { $to }
}
audience-returns = { $n ->
    [one] one row, { $amount }
   *[other] { $n } rows, { $amount }
}
audience-left-title = What is left out
audience-left-none = Nothing: every row was used.
audience-left-no-customer = { $n ->
    [one] One row without a customer.
   *[other] { $n } rows without a customer.
}
audience-left-no-date = { $n ->
    [one] One row without a date.
   *[other] { $n } rows without a date.
}
audience-left-no-amount = { $n ->
    [one] One row without an amount.
   *[other] { $n } rows without an amount.
}
audience-left-unreadable-date = { $n ->
    [one] One row whose date cannot be read.
   *[other] { $n } rows whose date cannot be read.
}
audience-left-unreadable-amount = { $n ->
    [one] One row whose amount cannot be read.
   *[other] { $n } rows whose amount cannot be read.
}
audience-left-after-observation = { $n ->
    [one] One row after the observed period.
   *[other] { $n } rows after the observed period.
}
audience-left-only-returns = { $n ->
    [one] One customer with nothing but returns.
   *[other] { $n } customers with nothing but returns.
}
audience-left-dropped-returns = { $n ->
    [one] One return, left out as you asked.
   *[other] { $n } returns, left out as you asked.
}
audience-left-cancelled-order = { $n ->
    [one] One cancelled order.
   *[other] { $n } cancelled orders.
}
audience-left-duplicate-row = { $n ->
    [one] One exact copy of an earlier row.
   *[other] { $n } exact copies of earlier rows.
}
audience-left-total-row = { $n ->
    [one] One total row.
   *[other] { $n } total rows.
}
audience-left-duplicate-customer = { $n ->
    [one] One row of a customer already read.
   *[other] { $n } rows of customers already read.
}

audience-roles-title = What the columns say
audience-shape = A row of the file is
audience-shape-orders = an order (or a visit)
audience-shape-customers = a customer
audience-role-customer-orders = Customer identifier
audience-role-customer-customers = Customer identifier
audience-role-date-orders = Date of the order
audience-role-date-customers = Date of the last purchase
audience-role-amount-orders = Amount of the order
audience-role-amount-customers = Total spent
audience-role-frequency-orders = Number of purchases
audience-role-frequency-customers = Number of purchases
audience-role-choose = To be chosen
audience-role-none = No column
audience-role-as-of = Date of analysis
audience-role-as-of-hint = Empty: the last day of the file. Recency is counted back from that day.
audience-role-until = Observed until
audience-role-until-hint = Later orders do not make the segments: they tell what happened next.
audience-returns-title = Negative amounts (returns)
audience-returns-net = Take them off what was spent, without counting them as purchases
audience-returns-drop = Leave them out
audience-read = Read it this way

audience-keeping = What the workspace keeps
audience-keep = Keep these rows in this browser
audience-pseudonyms = First replace customer identifiers with numbers
audience-kept-example = The example is kept by its name: it will be read again at the next visit.
audience-kept-text = Kept in this browser, with the workspace, without the columns that look like names, e-mail addresses, telephone numbers, IP or postal addresses.
audience-kept-too-large = Too large to be kept: the settings stay, the file is to be given again at the next visit.
audience-kept-refused = The workspace could not keep it: the file is to be given again at the next visit.
audience-kept-not-asked = The rows are not kept: the file is to be given again at the next visit.
audience-change = Take another table
audience-forget = Forget this table and its segments
audience-ambiguous-dates = These dates read two ways: day first or month first. Write them YYYY-MM-DD in your spreadsheet, then give the file again.
audience-dates-asked = These dates read two ways: the recency of every customer depends on which comes first.
audience-ambiguous-numbers = These numbers read two ways: the comma or the point may separate thousands or decimals. Write them without a thousands separator in your spreadsheet, then give the file again.
