# Words shared by the charts.

chart-table = Data of the chart
chart-save-as = Save “{ $title }” as { $format }
chart-value = Value
chart-low = Low end
chart-high = High end
