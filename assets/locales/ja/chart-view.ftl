chart-view-menu = 表・コピー・保存
chart-view-table = 表で見る
chart-view-picture = 図で見る
chart-view-copy-picture = 図をコピー
chart-view-copy-table = 表をコピー
chart-view-svg = SVGで保存…
chart-view-png = PNGで保存…

## 表としてコピーするときの見出し

copied-steps = 次の一手
copied-no = 順
copied-step = 一手
copied-levels = レベル
copied-advice = すること
copied-why = 理由
