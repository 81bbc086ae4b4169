## 計画の画面。報告書と同じ言葉は findings.ftl、決まりは scoring.ftl。

plan-parts = 計画の見方
plan-part-steps = 次の一手

plan-part-targets = 目標
plan-targets-lead = 要因ごとに、どのレベルへ、いつまでに行くかを決めます。設問に目標を決めると、その設問では要因の目標より先に立ちます。次の一手は目標に従います。提案は、選ぶまで目標になりません。
plan-targets-table = 要因ごとの目標
plan-targets-column-name = 要因
plan-targets-column-now = 今
plan-targets-column-target = 目標
plan-targets-column-suggested = 先行自治体からの提案
plan-cell = { $column }：{ $said }。
plan-now-level = レベル{ $low }
plan-now-levels = レベル{ $low }〜{ $high }
plan-target-none = なし
plan-target-of-factor = 要因の目標のまま（レベル{ $level }）
plan-target-own = 設問ごとの目標{ $count }件
plan-target-left = 目標より下の設問{ $questions }問、合わせて{ $steps }レベル分
plan-target-level = { $name }の目標を{ $level }にする
plan-target-clear = 目標を外す
plan-target-unfold = 設問ごとに決める
plan-target-fold = 設問をたたむ
plan-target-suggested = 先行自治体からの提案は{ $level }。{ $why }
plan-target-nothing-suggested = 先行自治体からの提案はありません（記録がないか、今より上の記録がありません）。
plan-target-take = 提案を目標にする
plan-target-is-suggested = 提案のとおりの目標です
plan-target-by-until = { $date }まで
plan-target-by-past = { $date }まで（過ぎています）
plan-by = いつまでに
plan-by-hint = 例：令和9年度、R9.3.31、2027-03-31
plan-by-wrong = 期限として読めません。「令和9年度」「R9.3.31」「2027-03-31」のように書いてください。
plan-by-typed = 「{ $text }」は期限として読めません
plan-by-first = 目標のレベルを決めると、期限を書けます。
plan-targets-none = まだ目標はありません。
projector-target = 今は{ $now }、目標は{ $target }
plan-part-moved = 前の回から

plan-moved-first-title = 前の回がありません
plan-moved-first = 新しい回を始めて答えると、上がった設問、下がった設問、答えのなくなった設問を、誰が答えたかとともに、ここに示します。
plan-moved-begin = 基本情報で新しい回を始める
plan-moved-with = 比べる回
plan-moved-factors = 要因ごと（前 → 今）
plan-moved-questions = 設問ごと
