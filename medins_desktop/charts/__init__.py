"""What happens as costs grow or gaps appear, drawn.

Only `plot_style` imports pyqtgraph, and only what is drawn on screen imports that: what is
printed, and the signs of cover in the months, need none of it.

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
cover_looks    one colour and one sign per state of cover
cover_picture  cover over time and what a bill costs then, as exact days and numbers
cell_plot      a chart of cells: cursor by mouse and keyboard
cover_band     cover over time on screen
gap_map        months of gap × bill size on screen
chart_sheet    such a chart with its finding, its reading and its table
read_chart     a painted chart that is read: cursor, words, ring
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
