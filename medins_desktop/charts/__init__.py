"""What happens as costs grow, drawn.

Only `plot_style` imports pyqtgraph, and only `cost_chart` and `cost_plot` import that: what
is printed needs none of it.

payer_colours  one colour and one hatch per payer, on screen and paper
source_looks   one colour per source of a contribution month
chart_colours  the colours around them: text, lines, surface
axis_steps     clean steps of an axis, in yuan or ten thousands
cost_curves    which curves a bill's chart is made of
thresholds     the corners of a curve that have a name
cost_picture   everything the cost chart shows, as exact numbers
chart_text     the chart's sentences and short names
label_places   where labels go without overlapping
cost_drawing   the picture on any painter
cost_print     the whole chart on paper
plot_style     how pyqtgraph looks here
cost_chart     the chart on screen: zoom, cross-hair, keyboard
cost_table     the numbers behind it
years_picture  months counted against time, up to retirement and beyond
years_text     its words
years_drawing  the picture on any painter
years_chart    the chart on screen: mouse and keyboard
leave_picture  the calendar of a sick leave: what each day is
leave_text     its words
leave_drawing  the calendar on any painter
leave_legend   what its boxes mean
leave_calendar the calendar on screen: mouse and keyboard
record_print   both on paper
"""
