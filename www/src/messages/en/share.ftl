# Sharing a calculation: a link, a QR code, a text, a table. And the preview that a link opens.

nav-shared = Shared calculation

share-title = Share, export, embed
share-link = Link to this calculation
share-link-hint = The whole calculation is in the link: nothing is sent to a server, and whoever gets the link gets your numbers.
share-copy = Copy
share-link-copied = Link copied
share-copy-refused = The browser refused to copy: select the text and copy it yourself.
share-too-long = This calculation is too long for a link. Save it as a file: it opens the same way.
share-qr = QR code of the link
share-qr-what = QR code of the link to this calculation.
share-qr-save = Save the QR code as { $format }
share-qr-too-long = This link is too long for a readable QR code.
share-markdown = Copy as Markdown
share-markdown-copied = Markdown text copied
share-csv-copy = Copy as CSV
share-csv-copied = CSV table copied
share-csv-save = Download the CSV
share-csv-hint = CSV in UTF-8, separated by commas, with decimal points: Excel in English opens it as it is. Numbers are complete, not rounded; a rate of 2.5% is 0.025.
share-file = Save as a file
share-file-hint = The .json file holds the same calculation as the link.
share-file-open = Open a calculation file
share-picture = Picture of the chart
share-print = Print
share-embed = Embed in a site

share-colon = { ":" }
share-value = Value
share-input = Input
share-output = Result
share-formula = Formula
share-formula-if = { $then } if { $left } ≤ { $right }, otherwise { $other }
share-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
share-kind = Role
share-name = Name
share-key = Key
share-row = Rank
share-unit = Unit
share-unit-rate = rate (1 = 100%)
share-unit-rate-difference = difference of rates (0.01 = 1 point)
share-unit-relative-change = change (1 = +100%)
share-unit-half-width = half width (0.01 = ± 1 point)
share-unit-p-value = p (0 to 1)
share-unit-points = points
share-unit-count = count
share-unit-ratio = ratio
share-unit-days = days
share-unit-months = months
share-unit-years = years
share-unit-periods = periods
share-unit-number = number

shared-page-title = { $name }, shared calculation
shared-what = A link or a calculation file opens as a preview: your own data stays out of it.
shared-banner = Shared calculation: a preview, nothing is saved.
shared-copy = Work on a copy
shared-back = Back to the calculators
shared-scenarios = Scenarios
shared-scenario = Scenario { $n }
shared-pick = Open a file
shared-pick-hint = A .json file saved from a calculator.
shared-untouched = Nothing was opened; your data is intact.

share-error-empty = This link holds no calculation. Ask whoever sent it for a new one.
share-error-too-long = This link is longer than Levier’s own: it was not read. Ask whoever sent it for a file.
share-error-newer = This calculation comes from a newer version of Levier. Reload the page to get that version.
share-error-older = This calculation comes from a version of Levier that is no longer read. Ask for a new link.
share-error-not-a-link = This is not a calculation link, or it was changed on its way. Copy it again, in full.
share-error-damaged = This link is damaged, probably cut. Copy it again, in full.
share-error-too-large = What is shared is too large for a calculation: reading stopped there.
share-error-unknown-operation = This link leads to a calculator that this version of Levier does not have.
share-error-unknown-input = This link holds an input that this calculator does not know: it was not opened.
share-error-beyond = This link goes beyond what a shared calculation may hold: it was not opened.
share-error-unreadable = What is shared is not a Levier calculation.
share-error-not-loaded = The calculators could not be loaded: check the connection, then reload the page.
