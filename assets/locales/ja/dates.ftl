## 日付。$year は元号付きの年（令和4、令和元）。

date-year = { $year }年
date-fiscal-year = { $year }年度
date-month = { $year }年{ $month }月
date-day = { $year }年{ $month }月{ $day }日
# 年の途中で元号が変わるとき
date-either = { $first }・{ $last }
