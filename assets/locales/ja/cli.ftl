## コマンドの出力

cli-problems = { $count }件の問題があります。

cli-date = 「{ $typed }」は日付として読めません。
    .remedy = 2026-11-22、R8.11.22、令和8年11月22日のように、{ $first }年から{ $last }年までの日付を書いてください。

cli-check-fine = 問題は見つかりませんでした。設問票 { $version }版、成功要因 { $factors }、設問 { $questions }、先行自治体 { $towns }、出典 { $sources }、用語 { $terms }。
cli-check-question = 設問
cli-check-name = 名称
cli-check-documented = 記載数
cli-check-at-least = ≥{ $level }
# 記載なし
cli-check-none = -

report-remarks = 書き出しましたが、確かめてください。
