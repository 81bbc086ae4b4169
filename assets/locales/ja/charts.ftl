chart-own = 自庁
chart-open = 未回答
chart-unknown = わからない
chart-not-applicable = 該当なし
chart-undocumented = 記載なし
chart-factor = 成功要因
chart-score = 得点
chart-range = 幅
chart-answered = 回答数
chart-documented = 記載のある設問数
chart-legend-range = 得点の幅（わからない・未回答が0の場合から5の場合まで）
chart-legend-lower = 文書で確認できる下限（これ以上）
chart-range-cell = { $low }〜{ $high }
chart-lower-cell = { $mean }以上（{ $questions }問）
chart-list-separator = 、

chart-profile-title = 成功要因ごとの得点
chart-profile-caption = 単位はレベル（0〜5）。自庁は回答した設問の平均、先行自治体は文書に記載のある設問の下限の平均。

chart-factors-alt = 「{ $title }」の図です。{ $own }の得点（0〜5）は、{ $values }です。
chart-factors-alt-towns = 先行自治体（{ $towns }）の文書で確認できる下限を並べています。
