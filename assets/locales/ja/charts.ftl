chart-own = 自庁
chart-open = 未回答
chart-unknown = { answering-unknown.within }
chart-not-applicable = { answering-not-applicable.within }
chart-undocumented = 記載なし
chart-undated = 時期の記載なし
chart-follows = 連動して0
chart-factor = 成功要因
chart-question = 設問
chart-town = 先行自治体
chart-order = 順序
chart-when = 時期
chart-milestone = できごと
chart-score = 得点
chart-bounds = 得点の幅
chart-answered = 回答数
chart-documented = 記載のある設問数
chart-legend-bounds = 得点の幅（{ answering-unknown }・未回答を0〜5とした場合）
chart-legend-lower = 文書から読み取れるレベル以上
chart-legend-at-least = 文書から読み取れるレベル（≥ は「以上」）
chart-legend-target = 目標にすべて届いたときの得点
chart-legend-reached = 目標に届いている
chart-legend-gap = 線の切れ目は回答または記載のない要因
chart-bounds-cell = { $low }〜{ $high }
chart-lower-cell = { $mean }以上（{ $questions }問）
chart-list-separator = 、

chart-profile-title = 成功要因ごとの得点
chart-profile-caption = 単位はレベル（0〜5）。自庁は回答した設問の平均、先行自治体は文書から読み取れるレベルの平均（これ以上）。

chart-radar-title = 成功要因ごとの得点（レーダー）
chart-radar-caption = 単位はレベル（0〜5）。同じ値の印は、重ならないように軸の横にずらしています。自庁は回答した設問の平均（{ $asked }問中{ $answered }問）。{ $peers ->
    [0] {""}
   *[other] 先行自治体は文書から読み取れるレベルの平均（これ以上、設問数：{ $towns }）。
}

chart-heat-title = 設問ごとのレベル
chart-heat-caption = 単位はレベル（0〜5）。{ $own }は{ $asked }問中{ $answered }問に回答。{ $peers ->
    [0] {""}
   *[other] 記載のある設問数は{ $towns }。
}

chart-chronicle-title = 先行自治体の歩み
chart-chronicle-caption = 上から、文書にある順です。前後が文書にないものは、そう書いてあります。間隔は時間の長さを表しません。

chart-factors-alt = 「{ $title }」の図です。{ $own }の得点（0〜5）は、{ $values }です。
chart-factors-alt-towns = 先行自治体（{ $towns }）の文書からわかるレベルの平均（これ以上）を並べています。
chart-factors-alt-targets = 目標にすべて届いたときの得点：{ $values }。
chart-factors-alt-reached = 目標に届いている要因：{ $factors }。
chart-heat-alt = 「{ $title }」の図です。{ $questions }問中{ $levels }問に回答し、{ answering-unknown }が{ $unknown }問、未回答が{ $open }問、{ $follows ->
    [0] {""}
   *[other] 連動して0が{ $follows }問、
}{ answering-not-applicable }が{ $excluded }問です。
chart-heat-alt-towns = 先行自治体で文書に記載のある設問の数は、{ $towns }です。
chart-chronicle-alt = 「{ $title }」の図です。{ $towns }つの先行自治体の歩みを順に示します。{ $told ->
    [0] {""}
   *[other] { $ways }。
}
chart-chronicle-alt-town = { $town }は「{ $first }」から{ $milestones }件

chart-trend-title = 成功要因ごとの得点の動き
chart-trend-who = { $title }。{ $who }{ $caution }
chart-trend-missing = { $round }：{ $said }
chart-trend-caption = 単位はレベル（0〜5）。得点は、その回に答えた設問の平均。動きは、両方の回にレベルのある設問だけで出した差の平均です。
chart-legend-whole = どちらの回も同じ設問に答えた要因
chart-legend-broken = 回によって答えた設問が違う要因（動きは右の数で）
chart-trend-alt = 「{ $title }」の図です。{ $who }得点（0〜5）は、{ $values }。

chart-number = 番号
chart-before = 文書にある、すぐ前のできごとの番号
chart-paths-title = 先行自治体が取り組んだ順（成功要因別）
chart-paths-caption = 行は成功要因、印は1つのできごとです。前後が文書にあるのは、矢印で結んだものだけです（左が先）。矢印をたどれないものどうしは、左右に並んでいても、前後が文書にありません。間隔は時間の長さを表しません。
chart-legend-arrow = 文書にある前後
chart-legend-divider = この左右の前後は、文書にない
chart-paths-apart = ほかとの前後の記載なし
chart-paths-first = これより前の記載なし
chart-paths-mark = { $town } · { $number } · { $factor }：{ $what }（{ $when }）。すぐ前：{ $before }
chart-paths-alt = 「{ $title }」の図です。{ $towns }つの先行自治体が、どの成功要因にどの順で取り組んだかを、文書に前後のあるものだけ矢印で結んで示します。{ $told ->
    [0] {""}
   *[other] 文書にある最も長い順は、{ $ways }です。
}
chart-paths-alt-town = { $town }（{ $count }件）が{ $run }
# 全国調査の割合
chart-shares-title = { $among ->
    [no] 規模の近い役所の中の割合
   *[yes] { $circle }の役所の中の割合
    }
chart-shares-caption = 横軸は割合（%）です。点は{ $circle }の1つずつ{ $among ->
    [no] { "" }
   *[yes] （この役所を含む）
    }で、順位ではありません。
chart-shares-middle = 中央値
chart-shares-alt = { $circle }の割合の分布です。{ $rows }
chart-shares-alt-row = { $name }は{ $own }、{ $middle }
