## 日付。$year は元号付きの年（令和4、令和元）か、西暦の年（2022）。

date-year = { $year }年
date-fiscal-year = { $year }年度
date-month = { $year }年{ $month }月
date-day = { $year }年{ $month }月{ $day }日
# 年の途中で元号が変わるとき
date-either = { $first }・{ $last }
# 入力できる書き方の例
date-typed-day = R8.4.1、令和8年4月1日、2026-04-01
date-typed-deadline = 年度末、来年度末、9月末、R9.3.31
