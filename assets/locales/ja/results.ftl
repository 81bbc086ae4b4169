## 結果の画面。報告書と同じ言葉は report.ftl、決まりは scoring.ftl。

results-who = { $label }　{ $who }
results-title = { shell-results }
results-parts = 結果の見方
results-part-overview = 概要
results-part-heat = ヒートマップ
results-part-radar = レーダー
results-part-chronicle = 歩み
results-part-national = 全国調査

results-empty-action = 設問に答える
results-open-action = 話し合いを開く
results-moved-go = 動きを見る
results-moved-go-name = { shell-plan }の「前の回から」で、動きを見る
results-ask = { answering-unknown }・未回答の{ $count }問は、知っている部署に聞けます。
results-plan-action = { shell-plan }へ進む

results-order = 要因の並べ方
results-order-questionnaire = 設問票の順
results-order-gap = 差の大きい順
results-order-gap-about = 先行自治体の文書からわかるレベルに届かない分が、平均して大きい要因から並べています。比べられる設問のない要因は最後です。
results-chart-hint = 印を指すと記載の要点、押すと全文が示されます（キーではTab・矢印・Enter）。

results-close = 記載を閉じる
results-go-question = この設問へ
results-go-town = { $town }の歩みと記載
results-level = レベル{ $level }：{ $statement }
results-level-means = レベル{ $level }の内容：{ $statement }
results-note = メモ：{ $note }
results-reach = 文書からわかる最も高いレベルは{ $level }です（{ $towns }）。
results-range = 最も低いレベル{ $low }、最も高いレベル{ $high }
results-lower = 文書からわかるレベルの平均 { $mean }以上（{ $questions }問）
results-behind = 比べられる{ $common }問で、文書からわかるレベルに届かない分は、1問あたり平均{ $behind }です。
results-behind-none = 比べられる{ $common }問では、文書からわかるレベルに届いています。
results-behind-no-common = 比べられる設問がありません。
results-after = 時期の記載なし（「{ $before }」の後）
results-circle = 比べる範囲
