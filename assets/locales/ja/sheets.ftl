## 話し合いの画面のうち、回答票

sheets-how = 前もって回答票を配って集め、意見の分かれた設問だけを集まって話し合い、合意した回答を残します。

sheets-out = 配る
sheets-out-about = 一人、または一つの部署で1枚に答えます。部署を選ぶと、その部署が知っている設問だけの回答票になります。
sheets-section = 配る設問
sheets-section-all = すべて（{ $count }問）
sheets-section-one = { $section }（{ $count }問）
sheets-out-xlsx = 回答票（Excel）を作る…
sheets-out-pdf = 印刷用（PDF）を作る…

sheets-in = 集める
sheets-in-about = 戻ってきた回答票（.xlsx）や診断（.ron）を、何件でもこの画面にドロップできます。フォルダーごとでも構いません。
sheets-in-pick = 回答票を取り込む…
sheets-in-typed = 場所を入力して取り込む…
sheets-in-paper = 紙の回答票を入力する
sheets-in-paper-about = 印刷した回答票は、設問ごとに1つのキーで入力できます。
sheets-half-typed = 紙の回答票を入力している途中です（{ $role }、{ $all }問中{ $answered }問）。
sheets-half-typed-about = 入力したところまでは診断の一部として保存されます。結果にはまだ入りません。
sheets-half-typed-go-on = 続きを入力
sheets-half-typed-drop = この入力を捨てる
sheets-from-paper = 紙から入力

sheets-came = 取り込みの結果
sheets-came-new = 回答票{ $new }件を加えました。
sheets-came-new-none = 加えた回答票はありません。
sheets-came-there = { $there }件は、もう入っていました。
sheets-came-undo = 「元に戻す」1回で、まとめて取り消せます。
sheets-came-problems = 取り込めなかったところ（{ $count }件）
sheets-came-remarks = 取り込んだうえで、確かめてほしいところ（{ $count }件）
sheets-came-more = 次の{ $count }件を表示
sheets-came-copy = 一覧をコピー
sheets-came-copied = コピーしました
sheets-came-close = 結果を閉じる
sheets-came-notice = 回答票を取り込みました（加えた回答票 { $new }件）。結果は「{ shell-workshop }」の画面にあります。

sheets-responses = この回の回答票 { $count }件
sheets-responses-none = まだ回答票はありません。
sheets-roles-of = { $role } { $count }件
sheets-names = 名前を表示
sheets-names-about = このファイルの外には出ません
sheets-answered = { $done }/{ $all }問に記入
sheets-change = 変える
sheets-change-of = 回答票{ $number }を変える
sheets-remove-of = 回答票{ $number }を取り除く
sheets-changing = 回答票{ $number }
sheets-role = 立場
sheets-name = 名前・部署名
sheets-name-hint = 書かなくても構いません。
sheets-change-done = 変え終わる
sheets-removed = 回答票を1件取り除きました。
sheets-removed-about = 集計は、残った回答票から数え直します。合意した回答、投票、ほかの回答票は変わりません。この回答票から埋めた回答は残り、だれの回答票かの記録だけが消えます。保存すると、ファイルから消えます。前の状態の予備（.bak）には次の保存まで残り、書きかけの写しは保存すると消えます。締めた集計と、書き出した報告書や表は変わりません。
sheets-removed-undo = 取り除いた回答票を戻す

sheets-own = 自分の回答票に記入する
sheets-own-blank = 自分の答えは、ほかの人の回答票を集める前に「{ shell-questions }」の画面で記入できます。
sheets-own-only = 回答票が1件の間は、「{ shell-questions }」「{ shell-results }」「{ shell-report }」に、その回答票（{ $role }）の答えとメモが出ます。「{ shell-questions }」の画面で答えを変えると、その回答票が変わります。
sheets-own-group = 「{ shell-questions }」の画面は、合意した回答を書く場所になりました。自分の分は、回答票（Excel）に記入して取り込んでください。
