chart-view-menu = Table, copy, save
chart-view-table = Show as table
chart-view-picture = Show as picture
chart-view-copy-picture = Copy as picture
chart-view-copy-table = Copy as table
chart-view-svg = Save as SVG…
chart-view-png = Save as PNG…

## Heads of tables that are copied

copied-steps = Next steps
copied-no = No.
copied-step = Step
copied-levels = Level
copied-advice = What to do
copied-why = Why
